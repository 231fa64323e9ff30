import type { GivenWorkbook } from '../compare/read-both';
import { CsvError, readCsv } from '../records/csv';
import { xlsxCellsWithFormulas } from '../xlsx/xlsx-cells';
import { XlsxError } from '../xlsx/xlsx-error';
import { InputError, readInput } from './read-input';

/** Why a file cannot be compared, as a Dutch sentence with its name. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  constructor(
    readonly file: string,
    message: string,
  ) {
    super(message);
  }
}

/** The cells of a workbook or CSV file, with what is known of its formulas. @throws UnreadableError */
export function readForCompare(path: string): GivenWorkbook {
  try {
    const bytes = readInput(path);
    if (!/\.csv$/i.test(path)) return xlsxCellsWithFormulas(bytes);
    const { cells } = readCsv(bytes, path.split(/[\\/]/).at(-1) ?? path);
    return { cells: { tables: [], sheets: [cells], date1904: false }, formulas: undefined };
  } catch (error) {
    if (error instanceof XlsxError || error instanceof CsvError || error instanceof InputError)
      throw new UnreadableError(path, error.message);
    throw error;
  }
}
