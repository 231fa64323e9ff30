import type { FormulaContext } from './column';
import { cofinancieringstoetsTable } from './cofinancieringstoets';
import { lijnCode, lijnName, restOfLijnen } from './lijnen';
import { budget, plus } from './register-sums';
import {
  beyondKostensoorten,
  DOOR_COFINANCIERING,
  DOOR_SUBSIDIE,
  kostensoortOf,
  kostensoortRows,
  laterRow,
  lijnNumber,
  lijnRows,
  NIET_INGEDEELD,
  sumOfCosts,
  TOTAAL,
  TOTALE_KOSTEN,
} from './report-rows';
import { defineTable, type FixedRow, type Template } from './template';

const EINDRAPPORTAGE = { id: 'dusi-eindrapportage', evidence: 'V' } as const;
/** What schools pay themselves: with it the cover is whole. */
const OVERIGE_DEKKING = 'Overige dekking';
/** What is not covered; a budget that closes has 0 here. */
const VERSCHIL = 'Verschil';

const budgetRows = (): readonly FixedRow[] => [...kostensoortRows(), laterRow(OVERIGE_DEKKING), laterRow(VERSCHIL)];

/** A budget says for the whole period how it is covered, not per year. */
function yearAmount({ row, year }: FormulaContext): string {
  const soort = kostensoortOf(row);
  if (soort) return `=${budget(`bedrag_${year}`, [['{begroting.kostensoort}', `"${soort}"`]])}`;
  if (row === NIET_INGEDEELD) return `=${beyondKostensoorten(`bedrag_${year}`, budget(`bedrag_${year}`, []))}`;
  return row === TOTALE_KOSTEN ? `=${sumOfCosts(`bedrag_${year}`)}` : '=""';
}

function total({ row, years }: FormulaContext): string {
  if (row === DOOR_SUBSIDIE) return `=${budget('dekking_subsidie', [])}`;
  if (row === DOOR_COFINANCIERING) return `=${budget('dekking_cash', [])}+${budget('dekking_kind', [])}`;
  if (row === OVERIGE_DEKKING) return `=${budget('dekking_eigen', [])}`;
  if (row === VERSCHIL) {
    const covers = [DOOR_SUBSIDIE, DOOR_COFINANCIERING, OVERIGE_DEKKING].map((cover) => `-{totaal@${cover}}`).join('');
    return `=ROUND({totaal@${TOTALE_KOSTEN}}${covers},2)`;
  }
  return `=${plus(years.map((year) => `{bedrag_${year}}`))}`;
}

function yearAmountOfLijn({ row, year }: FormulaContext): string {
  if (row === TOTAAL) return `=${budget(`bedrag_${year}`, [])}`;
  if (lijnNumber(row) === undefined) return `=${restOfLijnen(`bedrag_${year}`)}`;
  return `=IF({pl_code}="","",${budget(`bedrag_${year}`, [['{begroting.pl_code}', '{pl_code}']])})`;
}

export const samenvattingTable = defineTable({
  key: 'samenvatting',
  name: 'STO_Samenvatting',
  caption: 'Begroting per kostensoort',
  keyColumns: ['regel'],
  startRows: 11,
  fixedRows: budgetRows,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'regel', heading: 'Kostensoort', type: 'text', width: 32, help: 'Rijen zoals in de financiële eindrapportage van DUS-I. Niet ingedeeld zijn regels zonder kostensoort; Verschil is wat niet gedekt is en moet 0 zijn.', source: EINDRAPPORTAGE },
    { key: 'bedrag', heading: 'Begroot {jaar}', type: 'money', perYear: true, width: 16, help: 'Som van de begrotingsregels; wordt berekend.', formula: yearAmount },
    { key: 'totaal', heading: 'Totaal', type: 'money', width: 16, help: 'Som van de jaren; wordt berekend.', formula: total },
    { key: 'aandeel', heading: '% van totale kosten', type: 'percentage', width: 12, help: 'Wordt berekend.', formula: () => `=IF({totaal@${TOTALE_KOSTEN}}=0,"",{totaal}/{totaal@${TOTALE_KOSTEN}})` },
    { key: 'toelichting', heading: 'Toelichting', type: 'text', width: 30, help: 'Mag leeg blijven.' },
  ],
});

export const samenvattingLijnenTable = defineTable({
  key: 'samenvattingLijnen',
  name: 'STO_Samenvatting_lijnen',
  caption: 'Begroting per programmalijn',
  keyColumns: ['regel'],
  startRows: 14,
  fixedRows: lijnRows,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'regel', heading: 'Programmalijn', type: 'text', width: 32, help: 'In de volgorde van het blad Activiteiten.', formula: lijnName },
    { key: 'bedrag', heading: 'Begroot {jaar}', type: 'money', perYear: true, width: 16, help: 'Som van de begrotingsregels; wordt berekend.', formula: yearAmountOfLijn },
    { key: 'totaal', heading: 'Totaal', type: 'money', width: 16, help: 'Som van de jaren; wordt berekend.', formula: ({ years }) => `=IF({bedrag_${years[0]}}="","",${plus(years.map((year) => `N({bedrag_${year}})`))})` },
    { key: 'aandeel', heading: '% van totaal', type: 'percentage', width: 12, help: 'Wordt berekend.', formula: () => `=IF(OR({totaal}="",{totaal@${TOTAAL}}=0),"",{totaal}/{totaal@${TOTAAL}})` },
    { key: 'pl_code', heading: 'Code programmalijn', type: 'text', hiddenInPrint: true, width: 14, help: 'Van het blad Activiteiten.', formula: lijnCode },
  ],
});

export const samenvattingTemplate: Template = {
  code: 'T04',
  sheet: 'Samenvatting',
  title: 'Samenvatting van de begroting',
  purpose:
    'De begroting per kostensoort en per programmalijn, en de toets op cofinanciering. Alles volgt uit het blad Begroting; hier wordt niets ingevuld.',
  source: {
    id: 'dusi-eindrapportage',
    text: 'Rijen zoals in het format eindrapportage van DUS-I; de jaarkolommen en de verdeling over programmalijnen zijn van STO Controle.',
  },
  tables: [samenvattingTable, samenvattingLijnenTable, cofinancieringstoetsTable],
};
