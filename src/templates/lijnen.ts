import type { FormulaContext } from './column';
import { lijnNumber, LIJN_ROWS, TOTAAL } from './report-rows';

/**
 * Code of the n-th programmalijn on the sheet Activiteiten, each one once: the first code that no row above has. SUMPRODUCT only makes
 * every spreadsheet calculate with whole columns here.
 */
export function lijnCode({ row }: FormulaContext): string {
  const number = lijnNumber(row);
  if (number === undefined) return '=""';
  const codes = '{activiteiten.pl_code}';
  const isNew = ['""', ...LIJN_ROWS.slice(0, number - 1).map((above) => `{pl_code@${above}}`)].map((other) => `(${codes}<>${other})`);
  return `=IFERROR(INDEX(${codes},SUMPRODUCT(MATCH(1,${isNew.join('*')}*1,0)))&"","")`;
}

/** Name of the programmalijn of the row; the other rows say themselves what they are. */
export const lijnName = ({ row }: FormulaContext): string | undefined =>
  lijnNumber(row) === undefined
    ? undefined
    : '=IF({pl_code}="","",IFERROR(INDEX({activiteiten.programmalijn},MATCH({pl_code},{activiteiten.pl_code},0))&"",""))';

/** What the total holds beyond the programmalijnen that have a row. */
export const restOfLijnen = (column: string): string =>
  `ROUND({${column}@${TOTAAL}}-SUM({${column}@${LIJN_ROWS[0]}}:{${column}@${LIJN_ROWS.at(-1)}}),2)`;
