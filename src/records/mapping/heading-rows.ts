import type { CellValue } from '../../cells/cell';
import type { SheetCells } from '../sheet-cells';
import { looksLikeDate, looksLikeNumber } from './column-content';
import { headingOfCell, LONGEST_HEADING } from './heading-text';

/** Rows of a sheet that may be its headings, with what stands above each column. */
export interface HeadingRows {
  /** First row, 0-based in the sheet, and how many. */
  readonly row: number;
  readonly count: number;
  /** By 0-based column of the sheet: all rows together, and the lowest row that says something. */
  readonly headings: ReadonlyMap<number, { readonly heading: string; readonly lowest: string }>;
}

/** Headings stand near the top; below that many used rows they are no longer looked for. */
const LOOK_IN_ROWS = 60;
export const MOST_HEADING_ROWS = 3;
/** No register has nearly as many columns. */
export const MOST_COLUMNS = 200;

/** All rows, alone or with one or two below, that could be the headings of the sheet. */
export function headingCandidates(cells: SheetCells): readonly HeadingRows[] {
  const candidates: HeadingRows[] = [];
  const used: number[] = [];
  for (let index = 0; index < cells.rows.length && used.length < LOOK_IN_ROWS; index += 1) {
    if (cells.rows[index]?.some((cell) => cell !== '')) used.push(index);
  }
  const kinds = new Map(
    used.map((index, at) => [
      index,
      isYearData(cells.rows[index] ?? [], cells.rows[used[at + 1] ?? -1] ?? []) ? 'data' : rowKind(cells.rows[index] ?? []),
    ]),
  );
  for (const index of used) {
    for (let count = 1; count <= MOST_HEADING_ROWS; count += 1) {
      const last = kinds.get(index + count - 1);
      if (last === undefined || last === 'data') break;
      if (count === 1 && last !== 'headings') {
        // A row with one text can only begin a heading of more rows.
        if (kinds.get(index + 1) !== 'headings') break;
        continue;
      }
      if (count === MOST_HEADING_ROWS && kinds.get(index) === 'text' && beginsFirst(cells, index, count)) continue;
      candidates.push(headingsAt(cells, cells.row + index, count));
    }
  }
  return candidates;
}

/** Whether the one text of a row stands above the first column of the rows below it: a title, not the name of a group of columns. */
function beginsFirst({ rows }: SheetCells, index: number, count: number): boolean {
  const firstIn = (row: readonly CellValue[] = []): number => row.findIndex((cell) => cell !== '');
  const below = rows.slice(index + 1, index + count).map((row) => firstIn(row));
  return firstIn(rows[index]) <= Math.min(...below);
}

/** What stands above the columns when the headings are these rows. */
export function headingsAt(cells: SheetCells, row: number, count: number): HeadingRows {
  const headings = new Map<number, { heading: string; lowest: string }>();
  const first = row - cells.row;
  const rows = Array.from({ length: count }, (_, offset) => spread(cells, first + offset, offset < count - 1));
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map((texts) => texts.length)));
  for (let index = 0; index < width; index += 1) {
    const parts = rows.map((texts) => texts[index] ?? '').filter((text, at, all) => text !== '' && text !== all[at - 1]);
    const lowest = parts.at(-1);
    if (lowest !== undefined) headings.set(cells.column + index, { heading: parts.join(' ').slice(0, 2 * LONGEST_HEADING), lowest });
  }
  return { row, count, headings };
}

/** The texts of a row of headings; one that is merged over columns, or a year over the columns below it, stands above each of them. */
function spread(cells: SheetCells, index: number, isGroup: boolean): readonly string[] {
  const texts = (cells.rows[index] ?? []).slice(0, MOST_COLUMNS).map(headingOfCell);
  const row = cells.row + index;
  const ends = new Set<number>();
  for (const area of cells.merged ?? []) {
    if (area.row !== row || area.columns < 2) continue;
    const text = texts[area.column - cells.column] ?? '';
    const last = Math.min(area.column + area.columns - cells.column, MOST_COLUMNS);
    ends.add(last);
    for (let column = area.column - cells.column + 1; column >= 1 && column < last; column += 1) texts[column] = text;
  }
  if (!isGroup) return texts;
  const filled = texts.filter((text) => text !== '');
  if (filled.length < 2 || !filled.every((text) => /^(\D{0,20})20\d\d$/.test(text))) return texts;
  let year = '';
  // A year that is merged over its columns says by itself where they end.
  return texts.map((text, at) => (year = text === '' ? (ends.has(at) ? '' : year) : text));
}

/** Whether a row has years as numbers where the row below has them too: a column of years, not the headings of columns per year. */
function isYearData(row: readonly CellValue[], below: readonly CellValue[]): boolean {
  const isYear = (cell: CellValue | undefined): boolean => typeof cell === 'number' && headingOfCell(cell) !== '';
  return row.some((cell, index) => isYear(cell) && isYear(below[index]));
}

/** Whether a row can be headings, a part of them (one text), or holds data: numbers, dates and long texts are data. */
function rowKind(row: readonly CellValue[]): 'headings' | 'text' | 'data' {
  let texts = 0;
  for (const cell of row.slice(0, MOST_COLUMNS)) {
    if (cell === '' || (typeof cell === 'string' && cell.trim() === '')) continue;
    const text = headingOfCell(cell);
    if (text === '' || text.length > LONGEST_HEADING) return 'data';
    if (typeof cell === 'string' && !/^20\d\d$/.test(text) && (looksLikeNumber(text) || looksLikeDate(text))) return 'data';
    texts += 1;
  }
  return texts === 0 ? 'data' : texts === 1 ? 'text' : 'headings';
}
