import type { Periode } from '../scheme/rounds';
import { lateCosts, yearsOfGrant } from './closings';
import type { FormulaContext } from './column';
import { lijnCode, lijnName, restOfLijnen } from './lijnen';
import { allCosts, bronnenOf, budget, contributions, costs, extraBudget, originalBudget, plus, roundsOf, shifted } from './register-sums';
import {
  ACTIVITEIT_ROWS,
  activiteitRows,
  beyondKostensoorten,
  CORRECTIES,
  DOOR_COFINANCIERING,
  DOOR_SUBSIDIE,
  kostensoortOf,
  lijnNumber,
  lijnRows,
  NIET_INGEDEELD,
  realisedRows,
  sumOfCosts,
  TOTAAL,
  TOTALE_KOSTEN,
} from './report-rows';
import { defineTable, type Template } from './template';

const FORMAT = { id: 'dusi-eindrapportage', evidence: 'V' } as const;

type Criteria = Parameters<typeof budget>[1];
type Budget = (column: string, criteria?: Criteria) => string;

const originally =
  (periode: Periode): Budget =>
  (column, criteria) =>
    originalBudget(column, periode, criteria);

function budgeted(row: string, column: string, of: Budget): string {
  if (row === CORRECTIES) return '=""';
  if (row === TOTALE_KOSTEN) return `=${sumOfCosts(column)}`;
  if (row === NIET_INGEDEELD) return `=${beyondKostensoorten(column, of('bedrag_totaal'))}`;
  if (row === DOOR_SUBSIDIE) return `=${of('dekking_subsidie')}`;
  if (row === DOOR_COFINANCIERING) return `=${of('dekking_cash')}+${of('dekking_kind')}`;
  return `=${of('bedrag_totaal', [['{begroting.kostensoort}', `"${row}"`]])}`;
}

/** What a change means for the cover is known to the region only. */
function change({ row }: FormulaContext): string | undefined {
  const changes = (criterion: string): string => shifted('{wijzigingen.kostensoort_naar}', '{wijzigingen.kostensoort_van}', criterion);
  if (row === TOTALE_KOSTEN) return `=${sumOfCosts('wijziging')}`;
  if (row === CORRECTIES) return '=""';
  if (row === NIET_INGEDEELD) return `=${beyondKostensoorten('wijziging', `(${changes('"<>"')})`)}`;
  return kostensoortOf(row) && `=${changes(`"${row}"`)}`;
}

function realised({ row, periode }: FormulaContext): string {
  if (row === CORRECTIES) return `=${plus(roundsOf(periode).flatMap(yearsOfGrant).map(lateCosts))}`;
  const kostensoort = kostensoortOf(row);
  if (kostensoort) return `=${plus(costs(bronnenOf(periode), { kostensoort }))}`;
  if (row === TOTALE_KOSTEN) return `=${sumOfCosts('gerealiseerd')}`;
  if (row === NIET_INGEDEELD) return `=${beyondKostensoorten('gerealiseerd', `(${allCosts(periode)})`)}`;
  if (row === DOOR_SUBSIDIE)
    return `=${plus(
      costs(
        roundsOf(periode).map(({ bron }) => bron),
        {},
      ),
    )}`;
  return `=${plus(contributions(roundsOf(periode)))}`;
}

/** A column of the table per programmalijn: an amount per code, the rest, and the total. */
function perLijn(column: string, total: (context: FormulaContext) => string, ofLijn: (context: FormulaContext) => string) {
  return (context: FormulaContext): string => {
    if (context.row === TOTAAL) return `=${total(context)}`;
    if (lijnNumber(context.row) === undefined) return `=${restOfLijnen(column)}`;
    return `=IF({pl_code}="","",${ofLijn(context)})`;
  };
}

/** Changes and costs name an activity, not a programmalijn: the table per activity tells which one. */
const overActivities = (column: string): string =>
  `SUMIFS({eindrapportageActiviteiten.${column}},{eindrapportageActiviteiten.pl_code},{pl_code})`;

/** Code of the n-th row of the sheet Activiteiten; a code that stood higher up is not told twice. */
function activityCode({ row }: FormulaContext): string {
  const number = ACTIVITEIT_ROWS.indexOf(row) + 1;
  const code = `INDEX({activiteiten.act_code},${number})`;
  return `=IFERROR(IF(MATCH(${code},{activiteiten.act_code},0)=${number},${code}&"",""),"")`;
}

const ofActivity = (column: string): string =>
  `=IF({act_code}="","",INDEX({activiteiten.${column}},MATCH({act_code},{activiteiten.act_code},0))&"")`;
const perActivity = (amount: string): string => `=IF({act_code}="","",${amount})`;

const inLijn = (criteria: Criteria): Criteria => [['{begroting.pl_code}', '{pl_code}'], ...criteria];
const difference = (): string => '=IF({totaal_begroot}="","",ROUND({gerealiseerd}-{totaal_begroot},2))';
const differencePart = (): string => '=IF(N({totaal_begroot})=0,"",{verschil_eur}/{totaal_begroot})';

export const eindrapportageTable = defineTable({
  key: 'eindrapportage',
  name: 'STO_Eindrapportage',
  caption: 'Financiële tabel van DUS-I',
  keyColumns: ['regel'],
  startRows: 10,
  fixedRows: realisedRows,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'regel', heading: 'Kosten en dekking', type: 'text', width: 30, help: 'Rijen van het format, met Niet ingedeeld voor regels zonder financieringsbron of kostensoort. De correcties zitten al in de bedragen erboven.', source: FORMAT },
    { key: 'oorspronkelijk', heading: 'Oorspronkelijk begroot', type: 'money', width: 16, help: 'Van het blad Begroting; wordt berekend.', source: FORMAT, formula: ({ row, periode }) => budgeted(row, 'oorspronkelijk', originally(periode)) },
    { key: 'aanvullend_2024', heading: 'Aanvullend begroot voor 2024', type: 'money', periode: '2020-2024', width: 16, help: 'Begrotingsregels uit de aanvullende subsidie 2024; wordt berekend.', source: FORMAT, formula: ({ row }) => budgeted(row, 'aanvullend_2024', extraBudget) },
    { key: 'wijziging', heading: '(Eventueel tussentijds gemelde) wijziging', type: 'money', width: 17, help: 'Van het blad Wijzigingen; alleen wat een wijziging voor de dekking betekent, vult u zelf in.', source: FORMAT, formula: change },
    { key: 'totaal_begroot', heading: 'Totaal begroot voor de gehele subsidieperiode', type: 'money', width: 18, help: 'Oorspronkelijk, aanvullend en wijziging samen; wordt berekend.', source: FORMAT, formula: ({ row, periode }) => row === CORRECTIES ? '=""' : `={oorspronkelijk}+${periode === '2020-2024' ? '{aanvullend_2024}+' : ''}N({wijziging})` },
    { key: 'gerealiseerd', heading: 'Gerealiseerd op 31-12-{jj}', type: 'money', width: 17, help: 'Van de bladen Inspanning, Afschrijvingen, Kosten en Cofinanciering; wordt berekend.', source: FORMAT, formula: realised },
    { key: 'verschil_eur', heading: 'Verschil (in €) gerealiseerd vergeleken met begroot', type: 'money', width: 17, help: 'Gerealiseerd min begroot; wordt berekend.', source: FORMAT, formula: difference },
    { key: 'verschil_pct', heading: 'Verschil (in %)', type: 'percentage', width: 12, help: 'Deel van het totaal begroot; wordt berekend.', source: FORMAT, formula: differencePart },
    { key: 'toelichting', heading: 'Toelichting per regel', type: 'text', required: 'voorwaardelijk', wraps: true, width: 28, help: 'Verplicht als er een verschil is.', source: FORMAT },
  ],
});

export const eindrapportageLijnenTable = defineTable({
  key: 'eindrapportageLijnen',
  name: 'STO_Eindrapportage_lijnen',
  caption: 'Verschillen per programmalijn',
  keyColumns: ['regel'],
  startRows: 14,
  fixedRows: lijnRows,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'regel', heading: 'Programmalijn', type: 'text', width: 30, help: 'In de volgorde van het blad Activiteiten.', formula: lijnName },
    { key: 'oorspronkelijk', heading: 'Begroot', type: 'money', width: 16, help: 'Van het blad Begroting, met de aanvullende subsidie 2024; wordt berekend.', formula: perLijn('oorspronkelijk', () => budget('bedrag_totaal', []), () => budget('bedrag_totaal', inLijn([]))) },
    { key: 'wijziging', heading: 'Wijziging', type: 'money', width: 16, help: 'Van het blad Wijzigingen; wordt berekend.', formula: perLijn('wijziging', () => shifted('{wijzigingen.activiteit_naar}', '{wijzigingen.activiteit_van}', '"<>"'), () => overActivities('wijziging')) },
    { key: 'totaal_begroot', heading: 'Totaal begroot', type: 'money', width: 16, help: 'Wordt berekend.', formula: () => '=IF({oorspronkelijk}="","",{oorspronkelijk}+{wijziging})' },
    { key: 'gerealiseerd', heading: 'Gerealiseerd', type: 'money', width: 17, help: 'Van de bladen Inspanning, Afschrijvingen en Kosten; wordt berekend.', formula: perLijn('gerealiseerd', ({ periode }) => allCosts(periode), () => overActivities('gerealiseerd')) },
    { key: 'verschil_eur', heading: 'Verschil (in €)', type: 'money', width: 16, help: 'Gerealiseerd min begroot; wordt berekend.', formula: difference },
    { key: 'verschil_pct', heading: 'Verschil (in %)', type: 'percentage', width: 12, help: 'Deel van het totaal begroot; wordt berekend.', formula: differencePart },
    { key: 'toelichting', heading: 'Toelichting per programmalijn', type: 'text', required: 'voorwaardelijk', wraps: true, width: 28, help: 'Verplicht als er een verschil is.', source: FORMAT },
    { key: 'pl_code', heading: 'Code programmalijn', type: 'text', hiddenInPrint: true, width: 14, help: 'Van het blad Activiteiten.', formula: lijnCode },
  ],
});

export const eindrapportageActiviteitenTable = defineTable({
  key: 'eindrapportageActiviteiten',
  name: 'STO_Eindrapportage_activiteiten',
  caption: 'Per activiteit (wordt niet afgedrukt)',
  keyColumns: ['act_code'],
  startRows: 60,
  fixedRows: activiteitRows,
  notPrinted: true,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'regel', heading: 'Activiteit', type: 'text', width: 30, help: 'Van het blad Activiteiten.', formula: () => ofActivity('activiteit') },
    { key: 'oorspronkelijk', heading: 'Begroot', type: 'money', width: 16, help: 'Van het blad Begroting; wordt berekend.', formula: () => perActivity(budget('bedrag_totaal', [['{begroting.act_code}', '{act_code}']])) },
    { key: 'wijziging', heading: 'Wijziging', type: 'money', width: 16, help: 'Van het blad Wijzigingen; wordt berekend.', formula: () => perActivity(shifted('{wijzigingen.activiteit_naar}', '{wijzigingen.activiteit_van}', '{act_code}')) },
    { key: 'totaal_begroot', heading: 'Totaal begroot', type: 'money', width: 16, help: 'Wordt berekend.', formula: () => '=IF({oorspronkelijk}="","",{oorspronkelijk}+{wijziging})' },
    { key: 'gerealiseerd', heading: 'Gerealiseerd', type: 'money', width: 17, help: 'Van de bladen Inspanning, Afschrijvingen en Kosten; wordt berekend.', formula: ({ periode }) => perActivity(plus(costs(bronnenOf(periode), { activiteit: '{act_code}' }))) },
    { key: 'verschil_eur', heading: 'Verschil (in €)', type: 'money', width: 16, help: 'Gerealiseerd min begroot; wordt berekend.', formula: difference },
    { key: 'verschil_pct', heading: 'Verschil (in %)', type: 'percentage', width: 12, help: 'Deel van het totaal begroot; wordt berekend.', formula: differencePart },
    { key: 'act_code', heading: 'Code activiteit', type: 'text', width: 14, help: 'Van het blad Activiteiten.', formula: activityCode },
    { key: 'pl_code', heading: 'Code programmalijn', type: 'text', width: 14, help: 'Van het blad Activiteiten.', formula: () => ofActivity('pl_code') },
  ],
});

export const eindrapportageTemplate: Template = {
  code: 'T11',
  sheet: 'Eindrapportage',
  title: 'Financiële eindrapportage',
  purpose:
    'De tabel van DUS-I, berekend uit de registers. Kosten die een bedrijf draagt staan daar met financieringsbron cofinanciering. Alleen de toelichtingen vult u in.',
  source: {
    id: 'dusi-eindrapportage',
    text: 'Format eindrapportage 2019 t/m 2024 van DUS-I. Voor 2025-2028 is het format nog niet bekend: dezelfde tabel, zonder 2024.',
  },
  tables: [eindrapportageTable, eindrapportageLijnenTable, eindrapportageActiviteitenTable],
};
