import { TABLES } from '../../templates';
import type { Column } from '../../templates/column';
import type { CellValue } from '../../cells/cell';
import type { SheetCells } from '../sheet-cells';
import { looksLikeDate, looksLikeNumber } from './column-content';
import { columnsFor, isAmount, MAPPED_TABLES } from './column-words';
import { headingOfCell, headingText, withoutAccents } from './heading-text';
import type { LeftOutRow, SheetMapping } from './sheet-mapping';

/** The rows under the headings: those that are no line of the register, and how many are read. */
export interface RowsBelow {
  readonly leftOut: readonly LeftOutRow[];
  /** Rows that hold a line. */
  readonly lines: number;
}

const TOTAL =
  /^(sub|eind|groot|generaal |algemeen )?-?\s?totalen?\b|^(sub|eind|groot)?-?\s?totaal|^(som|transport|te transporteren|over te brengen|telling|saldo)\b/;

/** What was found for a mapping, with the cells that it was found in: a large sheet is gone through once. */
const known = new WeakMap<SheetMapping, { readonly cells: SheetCells; readonly rows: RowsBelow }>();

/** Sorts the rows below the headings of a mapped sheet. */
export function rowsBelow(cells: SheetCells, mapping: SheetMapping): RowsBelow {
  const found = known.get(mapping);
  if (found?.cells === cells) return found.rows;
  const rows = sortRows(cells, mapping);
  known.set(mapping, { cells, rows });
  return rows;
}

function sortRows(cells: SheetCells, mapping: SheetMapping): RowsBelow {
  const columns = new Map(TABLES[mapping.table].columns.map((column) => [column.key, column]));
  const used = mapping.columns.flatMap(({ column: place, key, role }) => {
    const column = key === null ? undefined : columns.get(key);
    return column ? [{ index: place - cells.column, column, role }] : [];
  });
  const headings = new Map(mapping.columns.map(({ column, heading }) => [column - cells.column, comparable(heading)]));
  const sums = new Sums();
  const leftOut: LeftOutRow[] = [];
  let lines = 0;
  let elsewhere = false;
  const first = mapping.headingRow + mapping.headingRows - cells.row;
  for (let index = first; index < cells.rows.length; index += 1) {
    const row = cells.rows[index] ?? [];
    const filled = used.filter(({ index: at }) => !isBlank(row[at]));
    const why = filled.length === 0 ? undefined : elsewhere ? 'other table' : whyLeftOut(row, filled, headings, used.length, sums);
    if (filled.length === 0 && !elsewhere) {
      if (totalLabel(row) !== undefined) leftOut.push({ row: cells.row + index, why: 'total' });
      else if (isOtherHeading(row, mapping)) elsewhere = true;
      continue;
    }
    if (!why && !elsewhere && filled.length > 1 && isOtherHeading(row, mapping)) {
      elsewhere = true;
      leftOut.push({ row: cells.row + index, why: 'other table' });
    } else if (why) leftOut.push({ row: cells.row + index, why });
    else if (filled.length > 0) {
      lines += 1;
      sums.add(row, filled);
    }
  }
  return { leftOut, lines };
}

interface UsedColumn {
  readonly index: number;
  readonly column: Column;
  readonly role: string;
}

function whyLeftOut(
  row: readonly CellValue[],
  filled: readonly UsedColumn[],
  headings: ReadonlyMap<number, string>,
  usedCount: number,
  sums: Sums,
): LeftOutRow['why'] | undefined {
  if (isRepeatedHeading(row, headings)) return 'heading';
  const label = totalLabel(row);
  const onlyAmounts = filled.every(({ column }) => isAmount(column));
  if (label === undefined && !onlyAmounts && filled.length > 1) return undefined;
  const texts = filled.filter(({ index, column }) => !isAmount(column) && isText(row[index]));
  const amounts = filled.filter(({ index, column }) => isAmount(column) && isNumber(row[index]));
  const others = filled.filter((each) => !texts.includes(each) && !amounts.includes(each));
  // A line that is called Totaal… but has a date, or a supplier beside it, is data.
  if (label !== undefined && others.length === 0 && texts.every(({ index }) => row[index] === label)) return 'total';
  if (onlyAmounts && others.length === 0 && usedCount > amounts.length && sums.isTotal(row, amounts)) return 'total';
  // The name of a group of lines: one text and nothing else, where a line has more.
  if (filled.length === 1 && texts.length === 1 && usedCount > 2 && row.filter((cell) => !isBlank(cell)).length === 1) return 'heading';
  return undefined;
}

/** Amounts per column since the headings and since the last total. */
class Sums {
  private readonly all = new Map<number, number>();
  private readonly part = new Map<number, number>();

  add(row: readonly CellValue[], columns: readonly UsedColumn[]): void {
    for (const { index } of columns) {
      const value = row[index];
      if (typeof value !== 'number') continue;
      this.all.set(index, (this.all.get(index) ?? 0) + value);
      this.part.set(index, (this.part.get(index) ?? 0) + value);
    }
  }

  /** Whether the amounts of a row without any text are the sum of the lines above, of all or since the last total. */
  isTotal(row: readonly CellValue[], amounts: readonly UsedColumn[]): boolean {
    const equals = (sums: ReadonlyMap<number, number>): boolean =>
      amounts.every(({ index }) => {
        const value = row[index];
        return typeof value === 'number' && sums.has(index) && Math.abs((sums.get(index) ?? 0) - value) < 0.011;
      });
    if (!equals(this.all) && !equals(this.part)) return false;
    this.part.clear();
    return true;
  }
}

const isBlank = (cell: CellValue | undefined): boolean => cell === undefined || (typeof cell === 'string' && cell.trim() === '');
const isText = (cell: CellValue | undefined): boolean =>
  typeof cell === 'string' && !looksLikeNumber(cell.trim()) && !looksLikeDate(cell.trim());
const isNumber = (cell: CellValue | undefined): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && looksLikeNumber(cell.trim()));

/** Quick look at a text before its accents are taken off: thousands of lines are looked at. */
const MAYBE_TOTAL = /^\s*(sub|eind|groot|gen|alg|tot|som|tra|te|ov|sal)/i;

const totalLabel = (row: readonly CellValue[]): CellValue | undefined =>
  row.find((cell) => typeof cell === 'string' && MAYBE_TOTAL.test(cell) && TOTAL.test(withoutAccents(cell)));

/** Whether a row can only be a total: a cell says so, and the others are numbers. */
export function saysTotal(row: readonly CellValue[]): boolean {
  const label = totalLabel(row);
  return label !== undefined && row.every((cell) => cell === label || isBlank(cell) || !isText(cell));
}

/** A heading for comparing with cells. */
export const comparable = (heading: string): string => heading.trim().toLowerCase();

/** Whether most cells of a row say what stands above their column; `headings` are comparable, by place in the row. */
export function isRepeatedHeading(row: readonly CellValue[], headings: ReadonlyMap<number, string>): boolean {
  let same = 0;
  let filled = 0;
  for (const [index, heading] of headings) {
    const cell = row[index];
    if (cell === undefined || isBlank(cell)) continue;
    filled += 1;
    if (typeof cell !== 'string' || cell.length > heading.length + 2) continue;
    const text = comparable(cell);
    if (heading === text || heading.endsWith(` ${text}`) || heading.startsWith(`${text} `)) same += 1;
  }
  return same >= 2 && same * 3 >= filled * 2;
}

/** Whether a row that holds only texts is the headings of another table: most are names of columns of one register. */
function isOtherHeading(row: readonly CellValue[], { table }: SheetMapping): boolean {
  if (row.some((cell) => typeof cell !== 'string' || cell.length > 60 || /\d{3}/.test(cell))) return false;
  const texts = row.filter((cell) => !isBlank(cell));
  if (texts.length < 3) return false;
  const names = texts.map((cell) => headingText(headingOfCell(cell)));
  return [table, ...MAPPED_TABLES].some(
    (each) => names.filter((name) => (columnsFor(each, name)[0]?.fit ?? 0) > 0.85).length * 3 >= names.length * 2,
  );
}
