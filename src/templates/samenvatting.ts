import type { FormulaContext } from './column';
import { cofinancieringstoetsTable } from './cofinancieringstoets';
import { lijnCode, lijnName, restOfLijnen } from './lijnen';
import { budget, plus } from './register-sums';
import {
  DOOR_COFINANCIERING,
  DOOR_SUBSIDIE,
  kostensoortOf,
  kostensoortRows,
  lijnNumber,
  lijnRows,
  sumOfKostensoorten,
  TOTAAL,
  TOTALE_KOSTEN,
} from './report-rows';
import { defineTable, type Template } from './template';

const EINDRAPPORTAGE = { id: 'dusi-eindrapportage', evidence: 'V' } as const;

/** A budget says for the whole period how it is covered, not per year. */
function yearAmount({ row, year }: FormulaContext): string {
  const soort = kostensoortOf(row);
  if (soort) return `=${budget(`bedrag_${year}`, [['{begroting.kostensoort}', `"${soort}"`]])}`;
  return row === TOTALE_KOSTEN ? `=${sumOfKostensoorten(`bedrag_${year}`)}` : '=""';
}

function total({ row, years }: FormulaContext): string {
  if (row === DOOR_SUBSIDIE) return `=${budget('dekking_subsidie', [])}`;
  if (row === DOOR_COFINANCIERING) return `=${budget('dekking_cash', [])}+${budget('dekking_kind', [])}`;
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
  startRows: 8,
  fixedRows: kostensoortRows,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'regel', heading: 'Kostensoort', type: 'text', width: 32, help: 'Rijen zoals in de financiële eindrapportage van DUS-I.', source: EINDRAPPORTAGE },
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
