import { CsvError } from './csv/csv-error';
import { detectDelimiter, separatorLine, type CsvDelimiter } from './csv/delimiter';
import { decode, detectEncoding, type CsvEncoding } from './csv/encoding';
import { splitRecords } from './csv/records';
import type { SheetCells } from './sheet-cells';
import { allAtOnce, type Steps } from './steps';

export { CsvError, type CsvErrorCode } from './csv/csv-error';
export { DELIMITERS, type CsvDelimiter } from './csv/delimiter';
export type { CsvEncoding } from './csv/encoding';

/** What the user corrected; the rest is detected. */
export interface CsvChoice {
  readonly encoding?: CsvEncoding;
  readonly delimiter?: CsvDelimiter;
}

/** A CSV file as the cells of a sheet, and how it was read. */
export interface CsvReading {
  readonly cells: SheetCells;
  readonly encoding: CsvEncoding;
  readonly delimiter: CsvDelimiter;
  /** Records in which something stands. */
  readonly lines: number;
}

const MAX_BYTES = 100_000_000;
/** Records between two steps; shorter files need no progress. */
export const RECORDS_PER_STEP = 5_000;

/** Reads a CSV file; `name` becomes the name of the sheet. Throws nothing but a `CsvError`. */
export const readCsv = (bytes: Uint8Array, name: string, choice: CsvChoice = {}): CsvReading =>
  allAtOnce(readCsvSteps(bytes, name, choice));

/** The same in steps, counted in records. */
export function* readCsvSteps(bytes: Uint8Array, name: string, choice: CsvChoice): Steps<CsvReading> {
  if (bytes.length > MAX_BYTES) throw new CsvError('too big');
  const detected = detectEncoding(bytes);
  const encoding = choice.encoding ?? detected;
  const text = decode(bytes, encoding);
  const separated = separatorLine(text);
  const content = separated?.rest ?? text;
  const delimiter = choice.delimiter ?? separated?.delimiter ?? detectDelimiter(content);
  const rows: string[][] = [];
  let columns = 0;
  let lines = 0;
  let lastRow = 0;
  for (const fields of splitRecords(content, delimiter)) {
    const cells = fields.map(textOf);
    const used = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    rows.push(cells);
    if (used > 0) {
      lines += 1;
      lastRow = rows.length;
      columns = Math.max(columns, used);
    }
    if (rows.length % RECORDS_PER_STEP === 0) yield { done: rows.length, total: 0 };
  }
  if (lines === 0) throw new CsvError('empty');
  rows.length = lastRow;
  // A delimiter at the end of every line is no column. A shorter line stays short: one long line must not make all the others long.
  for (const row of rows) row.length = Math.min(row.length, columns);
  const separator = separated ? 1 : 0;
  return { cells: { sheet: sheetName(name), row: separator, column: 0, rows, textOnly: true }, encoding, delimiter, lines };
}

/** `="00123"` is how programs keep Excel from dropping the zeros: the text is what counts. */
const textOf = (field: string): string => /^="([^"]*)"$/.exec(field)?.[1] ?? field;

/** File name without its ending. */
const sheetName = (name: string): string => name.replace(/\.[^.]*$/, '') || name;
