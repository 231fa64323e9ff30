import { isBlank, type CellValue } from '../cells/cell';
import { couldBeLine, isNumber } from '../records/could-be-line';
import type { Dossier } from '../records/dossier';
import { isRead } from '../records/mapping/sheet-mapping';
import type { LeftOutRow, SheetMapping, SheetReading } from '../records/mapping/sheet-mapping';
import { toCents } from '../records/money';
import type { SheetCells } from '../records/sheet-cells';
import type { WorkbookCells } from '../records/table-cells';
import { TABLE_KEYS, TABLES } from '../templates';

/**
 * Why rows are not read. Besides those of a sheet that is read (`LeftOutRow`): `above` its headings; `aside`: nothing stands in the columns
 * that are read; `outside`: on a sheet of ours, but in none of its tables; `mapping`: a stored Koppeling leaves out all columns of the sheet.
 */
export type WhyLeftOut = LeftOutRow['why'] | 'above' | 'aside' | 'outside' | 'mapping';

/** Rows of a sheet in which something stands that could be a line, and that are not read. */
export interface LeftOut {
  readonly sheet: string;
  readonly why: WhyLeftOut;
  /** 0-based in the sheet, rising. */
  readonly rows: readonly number[];
  /** What they come to in the column for the amount of a line; null when that is not known of any of them. */
  readonly cents: number | null;
  /** The first text in the first row. */
  readonly label: string | null;
}

/** All that is left out of the sheets of a workbook, by sheet and reason. */
export function leftOutOf(
  { sheets = [], outside = [] }: WorkbookCells,
  readings: readonly SheetReading[],
  dossier: Dossier,
): readonly LeftOut[] {
  const told = new Map<string, Set<number>>();
  for (const key of TABLE_KEYS)
    for (const table of dossier[key].tables)
      for (const { rows } of table.outside) told.set(table.sheet, new Set([...(told.get(table.sheet) ?? []), ...rows]));
  return [
    ...sheets.flatMap((cells) => {
      // A table that is not read is a part of what the others leave out.
      const onSheet = readings.filter(({ sheet }) => sheet === cells.sheet);
      const read = onSheet.filter(isRead);
      const tables = read.length > 0 ? read : onSheet.slice(0, 1);
      return tables.flatMap((reading) => (reading.mapping ? ofSheet(cells, reading, reading.mapping, rangeOf(reading, tables)) : []));
    }),
    // What looks like a line right beside a table is a finding already.
    ...outside.flatMap(({ sheet, rows: all }): LeftOut[] => {
      const rows = all.filter((row) => !told.get(sheet)?.has(row));
      return rows.length === 0 ? [] : [{ sheet, why: 'outside', rows, cents: null, label: null }];
    }),
  ];
}

/** Rows (0-based in the sheet) from one to another. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** The rows that belong to a table: as far as the headings of the next one that is read, the first from the top of the sheet. */
function rangeOf(reading: SheetReading, tables: readonly SheetReading[]): Range {
  const own = reading.mapping?.headingRow ?? 0;
  const next = tables.flatMap(({ mapping: other }) => (other && other.headingRow > own ? [other.headingRow] : []));
  return { from: reading === tables[0] ? 0 : own, to: Math.min(Infinity, ...next) };
}

function ofSheet(cells: SheetCells, reading: SheetReading, mapping: SheetMapping, { from, to }: Range): readonly LeftOut[] {
  const rows = new Map<WhyLeftOut, number[]>();
  const add = (why: WhyLeftOut, row: number): void => {
    const known = rows.get(why);
    if (known) known.push(row);
    else rows.set(why, [row]);
  };
  if (reading.status === 'stored' && !isRead(reading)) {
    cells.rows.forEach((row, index) => couldBeLine(row) && add('mapping', cells.row + index));
  } else if (isRead(reading)) {
    const leftOut = new Map(reading.leftOut.map(({ row, why }) => [row, why]));
    const used = mapping.columns.flatMap(({ column, key }) => (key === null ? [] : [column - cells.column]));
    const body = mapping.headingRow + mapping.headingRows;
    cells.rows.forEach((row, index) => {
      const at = cells.row + index;
      if (at < from || at >= to) return;
      const why = leftOut.get(at);
      if (why !== undefined) add(why, at);
      else if (at >= mapping.headingRow && at < body) return;
      else if (at < mapping.headingRow && couldBeLine(row)) add('above', at);
      else if (at >= body && used.every((column) => isBlank(row[column])) && couldBeLine(row)) add('aside', at);
    });
  }
  const amounts = amountColumns(mapping).map((columns) => columns.map((column) => column - cells.column));
  return [...rows].map(([why, of]): LeftOut => {
    const [first = 0] = of;
    const label = cells.rows[first - cells.row]?.find((cell) => typeof cell === 'string' && !isBlank(cell) && !isNumber(cell));
    return {
      sheet: cells.sheet,
      why,
      rows: of,
      cents: sumOf(
        of.map((row) => cells.rows[row - cells.row] ?? []),
        amounts,
      ),
      label: label === undefined ? null : String(label).trim(),
    };
  });
}

/** The columns (0-based in the sheet) that may say what a line comes to: each one column, or one for each year. */
function amountColumns({ table, columns }: SheetMapping): readonly (readonly number[])[] {
  const amounts = TABLES[table].columns.filter(({ type, perUnit }) => type === 'money' && !perUnit);
  return amounts.map((amount) => columns.flatMap(({ key, column, role }) => (key === amount.key && role !== 'credit' ? [column] : [])));
}

/** The sum (cents) in the first of the columns in which a number stands. */
function sumOf(rows: readonly (readonly CellValue[])[], groups: readonly (readonly number[])[]): number | null {
  for (const columns of groups) {
    const numbers = rows.flatMap((row) => columns.flatMap((column) => (typeof row[column] === 'number' ? [row[column]] : [])));
    if (numbers.length > 0) return numbers.reduce((sum, value) => sum + toCents(value), 0);
  }
  return null;
}
