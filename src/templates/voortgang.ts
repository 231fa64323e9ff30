import { serialDay } from '../scheme/calendar';
import { BRON_COFINANCIERING, ROUNDS, type Periode } from '../scheme/rounds';
import { voortgangCofinancieringTable } from './cofinancieringstoets';
import { lateCosts, yearsOfGrant } from './closings';
import type { FormulaContext } from './column';
import { peildatum, realisedByPeildatum, upTo, voortgangBronnenTable, ZONDER_BRON } from './peildatum';
import { contributions, originalBudget, plus, roundsOf, shifted } from './register-sums';
import {
  beyondKostensoorten,
  CORRECTIES,
  DOOR_COFINANCIERING,
  DOOR_SUBSIDIE,
  kostensoortOf,
  NIET_INGEDEELD,
  realisedRows,
  sumOfCosts,
  sumWhenFilled,
  TOTALE_KOSTEN,
} from './report-rows';
import { defineTable, type Template } from './template';

/** The extra money of 2024 is reported elsewhere (formats, note b). */
const reportedRounds = (periode: Periode) => roundsOf(periode).filter((round) => round !== ROUNDS.STO2024);

/** Late costs of the years that had ended on the peildatum. */
function corrections(periode: Periode): string {
  const day = peildatum(periode);
  const terms = reportedRounds(periode)
    .flatMap(yearsOfGrant)
    .map((each) => `IF(${day}<${serialDay(each.year, 12, 31)},0,${lateCosts(each)})`);
  return `=IF(${day}=0,"",${plus(terms)})`;
}

/** What a row of corrections has no amount for. */
const exceptCorrections =
  (formula: string) =>
  ({ row }: FormulaContext): string =>
    row === CORRECTIES ? '=""' : formula;

function budgeted({ row, periode }: FormulaContext): string {
  if (row === CORRECTIES) return '=""';
  if (row === TOTALE_KOSTEN) return `=${sumOfCosts('begroot')}`;
  if (row === DOOR_SUBSIDIE) return `=${originalBudget('dekking_subsidie', periode)}`;
  if (row === DOOR_COFINANCIERING) return `=${originalBudget('dekking_cash', periode)}+${originalBudget('dekking_kind', periode)}`;
  const changes = (criterion: string): string => shifted('{wijzigingen.kostensoort_naar}', '{wijzigingen.kostensoort_van}', criterion);
  if (row === NIET_INGEDEELD)
    return `=${beyondKostensoorten('begroot', `(${originalBudget('bedrag_totaal', periode)}+${changes('"<>"')})`)}`;
  const original = originalBudget('bedrag_totaal', periode, [['{begroting.kostensoort}', `"${row}"`]]);
  return `=${original}+${changes(`"${row}"`)}`;
}

function realised({ row, periode }: FormulaContext): string {
  if (row === CORRECTIES) return corrections(periode);
  if (row === TOTALE_KOSTEN) return `=${sumWhenFilled('gerealiseerd')}`;
  const rounds = reportedRounds(periode);
  const subsidies = rounds.map(({ bron }) => bron);
  const kostensoort = row === NIET_INGEDEELD ? NIET_INGEDEELD : kostensoortOf(row);
  const others = row === NIET_INGEDEELD ? [ZONDER_BRON] : [];
  const terms = kostensoort
    ? realisedByPeildatum([...subsidies, BRON_COFINANCIERING, ...others], kostensoort)
    : row === DOOR_SUBSIDIE
      ? realisedByPeildatum(subsidies)
      : contributions(rounds, upTo(peildatum(periode)));
  return `=IF(${peildatum(periode)}=0,"",${plus(terms)})`;
}

function forecast({ row }: FormulaContext): string | undefined {
  if (row === CORRECTIES) return '=""';
  return row === TOTALE_KOSTEN ? `=${sumWhenFilled('prognose')}` : undefined;
}

export const voortgangTable = defineTable({
  key: 'voortgang',
  name: 'STO_Voortgang',
  caption: 'Stand per kostensoort',
  keyColumns: ['regel'],
  startRows: 10,
  fixedRows: realisedRows,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'regel', heading: 'Kosten en dekking', type: 'text', width: 32, help: 'Rijen zoals in de eindrapportage. Niet ingedeeld zijn regels zonder financieringsbron, kostensoort of datum. De correcties zitten al in de bedragen erboven.', source: { id: 'dusi-eindrapportage', evidence: 'V' } },
    { key: 'begroot', heading: 'Begroot (laatst goedgekeurd)', type: 'money', width: 16, help: 'Begroting met wijzigingen, zonder de aanvullende subsidie 2024; wordt berekend.', formula: budgeted },
    { key: 'gerealiseerd', heading: 'Gerealiseerd t/m peildatum', type: 'money', width: 16, help: 'Uit de registers, tot en met de peildatum op het blad Regio; wordt berekend.', formula: realised },
    { key: 'nog_te_realiseren', heading: 'Nog te realiseren', type: 'money', width: 16, help: 'Begroot min gerealiseerd; wordt berekend.', formula: exceptCorrections('=IF({gerealiseerd}="","",ROUND({begroot}-{gerealiseerd},2))') },
    { key: 'prognose', heading: 'Prognose tot einde', type: 'money', width: 16, help: 'Wat u aan het eind van de periode in totaal verwacht.', formula: forecast },
    { key: 'verwacht_verschil', heading: 'Verwacht verschil', type: 'money', width: 16, help: 'Prognose min begroot; wordt berekend.', formula: exceptCorrections('=IF({prognose}="","",ROUND({prognose}-{begroot},2))') },
    { key: 'toelichting', heading: 'Toelichting', type: 'text', required: 'voorwaardelijk', wraps: true, width: 40, help: 'Waarom de realisatie of de prognose afwijkt.' },
    { key: 'gemeld', heading: 'Gemeld aan DUS-I', type: 'date', width: 14, help: 'Datum van de melding, als die er is.' },
  ],
});

export const voortgangTemplate: Template = {
  code: 'T12',
  sheet: 'Voortgang',
  title: 'Voortgangsrapportage, financieel deel',
  purpose: 'Waar de regio staat op de peildatum en wat zij verwacht. Alleen de prognose en de toelichting vult u in.',
  source: {
    id: 'sto-webinar',
    text: 'De kolommen van het format zijn niet openbaar; de indeling is van STO Controle, naar de eindrapportage van DUS-I.',
  },
  tables: [voortgangTable, voortgangCofinancieringTable, voortgangBronnenTable],
};
