import { placeKey, type FormulaCells } from '../cells/formula-cells';
import type { CellValue } from '../cells/cell';
import { isInCell, normalizeHeading } from '../records/column-map';
import type { AnyLine, Dossier, TableSource } from '../records/dossier';
import type { SheetReading } from '../records/mapping/sheet-mapping';
import type { TableCells, WorkbookCells } from '../records/table-cells';
import { TABLES } from '../templates';
import { headingOf, type TableKey } from '../templates/column';
import type { ReadAs } from './likeness';

/** A workbook of which it is decided how its sheets are read. */
export interface ReadWorkbook {
  readonly workbook: WorkbookCells;
  readonly dossier: Dossier;
  readonly readings: readonly SheetReading[];
  /** Undefined where nobody knows which cells hold a formula, as in a CSV file. */
  readonly formulas: FormulaCells | undefined;
}

/** A column of a table, wherever it stands. */
export interface ComparedColumn {
  /** The same for the same column in another table. */
  readonly id: string;
  readonly heading: string;
  /** 0-based place in the table; undefined for what stands once above it. */
  readonly index: number | undefined;
  /** What all lines share. */
  readonly fixed: string | undefined;
  /** It holds a formula of our templates. */
  readonly calculated: boolean;
  readonly as: ReadAs;
}

/** A line of a register as it stands in a sheet. */
export interface ComparedLine {
  readonly source: TableSource;
  /** 0-based row in the sheet. */
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly columns: ReadonlyMap<string, ComparedColumn>;
}

/** A register of one workbook: the columns and lines of all its tables. */
export interface ComparedTable {
  readonly key: TableKey;
  readonly columns: ReadonlyMap<string, ComparedColumn>;
  readonly lines: readonly ComparedLine[];
  /** Places in the register of lines that stand in one row. */
  readonly records: readonly AnyLine[];
}

/** The lines of a register, with all columns that have a heading; undefined when the workbook has no such table. */
export function comparedTable({ workbook, dossier }: ReadWorkbook, key: TableKey): ComparedTable | undefined {
  const { tables, lines: records } = dossier[key];
  if (tables.length === 0) return undefined;
  const columns = new Map<string, ComparedColumn>();
  const lines: ComparedLine[] = [];
  const rows = new Map<TableSource, Set<number>>();
  for (const { at } of records as readonly AnyLine[]) {
    const known = rows.get(at.table);
    if (known) known.add(at.row);
    else rows.set(at.table, new Set([at.row]));
  }
  for (const source of tables) {
    const cells = workbook.tables.find((table) => isOf(source, table));
    if (!cells) continue;
    const here = columnsOf(source, cells, workbook.date1904);
    for (const [id, column] of here) if (!columns.has(id)) columns.set(id, column);
    for (const row of rows.get(source) ?? []) lines.push({ source, row, cells: cells.rows[row - source.row - 1] ?? [], columns: here });
  }
  return { key, columns, lines, records };
}

const isOf = ({ sheet, name, row, column }: TableSource, table: TableCells): boolean =>
  table.sheet === sheet && table.name === name && table.row === row && table.column === column;

function columnsOf(source: TableSource, { headings, mapping }: TableCells, date1904: boolean): ReadonlyMap<string, ComparedColumn> {
  const columns = new Map<string, ComparedColumn>();
  // Debet and credit are one amount already, and so are an amount and its sign.
  const used = new Set<number | undefined>(
    mapping?.columns.flatMap(({ column, role }) => (role === 'credit' || role === 'sign' ? [column - source.column] : [])),
  );
  used.add(source.controle);
  for (const column of TABLES[source.key].columns) {
    const place = source.columns.get(column.key);
    if (!place) continue;
    const as = { column, notation: place.notation, date1904 };
    const { calculated } = place;
    const add = (id: string, heading: string, index: number | undefined, more: Partial<ComparedColumn> = {}): void => {
      columns.set(id, { id, heading, index, fixed: undefined, calculated, as, ...more });
      used.add(index);
    };
    if (place.fixed) add(column.key, headingOf(column), undefined, { fixed: place.fixed.value });
    else if (place.parts) {
      for (const part of place.parts.filter(isInCell)) add(`${column.key} ${normalizeHeading(part.heading)}`, part.heading, part.index);
    } else if (place.index !== undefined) add(column.key, headings[place.index] ?? headingOf(column), place.index);
    for (const [year, index] of place.years ?? [])
      add(`${column.key} ${year}`, headings[index] ?? headingOf(column, year), index, {
        as: { ...as, notation: place.yearNotations?.get(year) },
      });
  }
  headings.forEach((heading, index) => {
    if (used.has(index) || heading.trim() === '') return;
    let id = `+${normalizeHeading(heading)}`;
    while (columns.has(id)) id += '+';
    columns.set(id, { id, heading, index, fixed: undefined, calculated: false, as: { column: undefined, notation: undefined, date1904 } });
  });
  return columns;
}

/** What stands in a column of a line; empty where the line has no such column. */
export const cellOf = ({ cells }: ComparedLine, column: ComparedColumn | undefined): CellValue =>
  column === undefined ? '' : (column.fixed ?? (column.index === undefined ? '' : (cells[column.index] ?? '')));

/** What is known of the formula in a cell: `follows` comes from other cells, `typed` looks at none. */
export function formulaAt(
  formulas: FormulaCells | undefined,
  { source, row }: ComparedLine,
  { index, calculated }: ComparedColumn,
): 'follows' | 'typed' | undefined {
  if (index === undefined) return undefined;
  if (formulas) return formulas.get(source.sheet)?.get(placeKey(row, source.column + index));
  return calculated ? 'follows' : undefined;
}
