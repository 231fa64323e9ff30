import type { FormulaContext } from './column';
import { calendarYear, costs, plus, roundsOf } from './register-sums';
import { OVERIGE_PARTNERS, PARTNER_ROWS, TOTAAL } from './report-rows';
import { defineTable } from './template';

/** Name of the n-th row of the sheet Partners; a name that stood higher up is not told twice. */
function partnerName({ row }: FormulaContext): string | undefined {
  const number = PARTNER_ROWS.indexOf(row) + 1;
  if (number === 0) return undefined;
  const name = `INDEX({partners.partner_naam},${number})`;
  return `=IFERROR(IF(MATCH(${name},{partners.partner_naam},0)=${number},${name}&"",""),"")`;
}

function spentBy({ row, periode, year }: FormulaContext): string {
  const bronnen = roundsOf(periode).map(({ bron }) => bron);
  const days = calendarYear(year);
  const column = `lasten_${year}`;
  if (row === TOTAAL) return `=${plus(costs(bronnen, { days }))}`;
  if (row === OVERIGE_PARTNERS)
    return `=ROUND({${column}@${TOTAAL}}-SUM({${column}@${PARTNER_ROWS[0]}}:{${column}@${PARTNER_ROWS.at(-1)}}),2)`;
  return `=IF({partner}="","",${plus(costs(bronnen, { partner: '{partner}', days }))})`;
}

const overYears = ({ row, years }: FormulaContext): string => {
  const sum = plus(years.map((year) => `N({lasten_${year}})`));
  return PARTNER_ROWS.includes(row) ? `=IF({partner}="","",${sum})` : `=${sum}`;
};

/** Whose costs stand in model G2: the penvoerder accounts for all partners, so that nobody is forgotten. */
export const modelG2PartnersTable = defineTable({
  key: 'modelG2Partners',
  name: 'STO_G2_Partners',
  caption: 'Lasten per partner volgens de registers: wie is meegeteld? (wordt niet afgedrukt)',
  keyColumns: ['partner'],
  startRows: 2,
  fixedRows: () => [
    ...PARTNER_ROWS.map((key) => ({ key, cells: {} })),
    { key: OVERIGE_PARTNERS, cells: { partner: OVERIGE_PARTNERS } },
    { key: TOTAAL, cells: { partner: TOTAAL } },
  ],
  optional: true,
  joinsLater: true,
  notPrinted: true,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'partner', heading: 'Partner', type: 'text', width: 24, help: 'Van het blad Partners, in die volgorde.', formula: partnerName },
    { key: 'totaal', heading: 'Lasten samen', type: 'money', width: 17, help: 'Van alle jaren samen; wordt berekend.', formula: overYears },
    { key: 'lasten', heading: 'Lasten {jaar}', type: 'money', perYear: true, width: 17, help: 'Uren, facturen en afschrijving van de partner in dit kalenderjaar; wordt berekend.', formula: spentBy },
  ],
});
