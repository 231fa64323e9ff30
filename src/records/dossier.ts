import type { Periode } from '../scheme/rounds';
import { TABLES, TABLE_KEYS, tableKeyOfName, type TableRecord } from '../templates';
import type { Column, TableKey } from '../templates/column';
import { CONTROLE_HEADING } from '../templates/template';
import { isBlank, type CellValue } from '../cells/cell';
import { isInCell, mapColumns, mappedColumns, type ColumnMap } from './column-map';
import { readField, READABLE, type ProblemKind } from './field';
import type { Notation, SheetMapping } from './mapping/sheet-mapping';
import { allAtOnce, type Steps } from './steps';
import { otherResults, type OtherResult } from './stored-results';
import { outsideRows, type OutsideRows } from './outside-rows';
import type { TableCells, WorkbookCells } from './table-cells';

/** Where a line stands. */
export interface Place {
  readonly table: TableSource;
  /** 0-based row in the sheet. */
  readonly row: number;
  /** Which of the lines in that row, from 0, where a row holds more. */
  readonly part?: number;
}

/** One table in the workbook that was recognised, and where its columns are. */
export interface TableSource {
  readonly key: TableKey;
  readonly sheet: string;
  /** Name of the Excel table; empty for a sheet of another layout. */
  readonly name: string;
  /** How a sheet of another layout is read. */
  readonly mapping?: SheetMapping;
  /** 0-based row of the headings and first column in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columns: ColumnMap;
  /** 0-based place in the table of the column Controle; absent when the table has none. */
  readonly controle?: number;
  readonly hiddenRows: ReadonlySet<number>;
  /** The whole sheet is hidden. */
  readonly sheetHidden?: true;
  readonly merged: NonNullable<TableCells['merged']>;
  /** Rows directly outside the table that look like lines of it. */
  readonly outside: readonly OutsideRows[];
  /** Results in its lines that are not what their formula gives. */
  readonly differing: readonly OtherResult[];
}

/** One row of a table: its fields and its place. */
export type Line<Key extends TableKey> = TableRecord<Key> & { readonly at: Place };

/** A line of whichever table. */
export type AnyLine = { [Key in TableKey]: Line<Key> }[TableKey];

/** A cell that could not be read, or not without doubt. */
export interface CellProblem {
  readonly at: Place;
  readonly column: Column;
  readonly year?: number;
  readonly kind: ProblemKind;
  readonly cell: CellValue;
}

/** All lines of one kind in the workbook, from one or more tables. */
export interface Register<Key extends TableKey> {
  readonly key: Key;
  readonly tables: readonly TableSource[];
  readonly lines: readonly Line<Key>[];
  readonly problems: readonly CellProblem[];
  /** The register of which these are some of the lines, in the same order; absent for one that was read. */
  readonly partOf?: Register<Key>;
}

/** A register of whichever table. */
export type AnyRegister = { [Key in TableKey]: Register<Key> }[TableKey];

/** What a workbook holds of the project administration, typed. */
export type Dossier = { readonly [Key in TableKey]: Register<Key> } & {
  /** The subsidieperiode of a workbook that does not say so on a sheet Regio, as the user gave it. */
  readonly assumedPeriode?: Periode | undefined;
};

/** Reads the tables that carry our names, and the sheets that are mapped, into a dossier. Tables of others are left out. */
export const readDossier = (workbook: WorkbookCells): Dossier => allAtOnce(readDossierSteps(workbook));

/** Rows between two steps. */
const ROWS_PER_STEP = 2_000;

/** The same in steps, counted in rows. */
export function* readDossierSteps(workbook: WorkbookCells): Steps<Dossier> {
  const total = workbook.tables.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  const registers = new Map(
    TABLE_KEYS.map((key) => [key, { key, tables: [] as TableSource[], lines: [] as AnyLine[], problems: [] as CellProblem[] }]),
  );
  for (const table of workbook.tables) {
    const key = registerOf(table);
    const register = key && registers.get(key);
    if (!key || !register) continue;
    const source = sourceOf(key, table, workbook.date1904);
    register.tables.push(source);
    for (let first = 0; first < table.rows.length; first += ROWS_PER_STEP) {
      const read = rowReader(source, workbook.date1904, register);
      const rows = table.rows.slice(first, first + ROWS_PER_STEP);
      rows.forEach((cells, index) => read(cells, source.row + 1 + first + index));
      done += rows.length;
      yield { done, total };
    }
  }
  return Object.fromEntries(registers) as unknown as Dossier;
}

/** The register that a table belongs to; undefined for one that is not ours. */
export const registerOf = ({ mapping, name }: TableCells): TableKey | undefined => mapping?.table ?? tableKeyOfName(name);

/** Where the columns of a table are, and what stands around it. */
export function sourceOf(key: TableKey, table: TableCells, date1904: boolean): TableSource {
  const columns = table.mapping
    ? mappedColumns(table.mapping, table.column, table.groups)
    : mapColumns(TABLES[key].columns, table.headings);
  const controle = table.headings.findIndex((heading) => heading.trim().toLowerCase() === CONTROLE_HEADING.toLowerCase());
  return {
    key,
    sheet: table.sheet,
    name: table.name,
    row: table.row,
    column: table.column,
    rowCount: table.rows.length,
    columns,
    ...(table.mapping ? { mapping: table.mapping } : {}),
    ...(controle >= 0 ? { controle } : {}),
    hiddenRows: table.hiddenRows ?? new Set(),
    ...(table.sheetHidden ? { sheetHidden: true } : {}),
    merged: table.merged ?? [],
    outside: outsideRows(key, table, columns, date1904),
    differing: otherResults(key, table, columns, date1904),
  };
}

/** What was read of rows. */
export interface ReadLines {
  readonly lines: AnyLine[];
  readonly problems: CellProblem[];
}

/** Reads the rows of a table one by one, given where each stands (0-based in the sheet). A blank row gives no line. */
export function rowReader(source: TableSource, date1904: boolean, into: ReadLines): (cells: readonly CellValue[], row: number) => void {
  const columns = TABLES[source.key].columns;
  const amounts = [...source.columns.values()].find(({ parts: each }) => each?.some(isInCell))?.parts;
  const parts = amounts?.length ?? 0;
  const blank = blankLine(source.key);
  return (cells, row) => {
    if (isBlankRow(source, cells)) return;
    if (parts === 0) readLine({ table: source, row }, cells);
    for (let part = 0; part < parts; part += 1) {
      // A month in which nothing was done is no line.
      const cell = cells[amounts?.[part]?.index ?? -1] ?? '';
      if (cell !== 0 && !isBlank(cell)) readLine({ table: source, row, part }, cells);
    }
  };

  function readLine(at: Place, cells: readonly CellValue[]): void {
    const fields: Record<string, unknown> = { ...blank, at };
    const valueOf = (column: Column, cell: CellValue, notation?: Notation, year?: number): string | number | boolean | null => {
      const { value, problem } = readField(column, cell, date1904, notation);
      if (problem) into.problems.push({ at, column, kind: problem, cell, ...(year === undefined ? {} : { year }) });
      return value;
    };
    const read = (
      column: Column,
      place: number | undefined,
      notation: Notation | undefined,
      year?: number,
    ): string | number | boolean | null => {
      if (place === undefined) return null;
      return valueOf(column, cells[place] ?? '', notation, year);
    };
    for (const column of columns) {
      const place = source.columns.get(column.key);
      const part = place?.parts?.[at.part ?? 0];
      if (part?.fixed !== undefined) fields[column.key] = typeof part.fixed === 'number' ? part.fixed : readField(column, part.fixed).value;
      else if (place?.groups && part?.weekday !== undefined) {
        const monday = valueOf(column, place.groups.get(at.row)?.value ?? '', { dateOrder: 'dmy' });
        fields[column.key] = typeof monday === 'number' ? monday + part.weekday : null;
      } else if (place?.groups) fields[column.key] = valueOf(column, place.groups.get(at.row)?.value ?? '');
      else if (place?.fixed) fields[column.key] = readField(column, place.fixed.value).value;
      else if (!column.perYear) fields[column.key] = read(column, part?.index ?? place?.index, place?.notation);
      else fields[column.key] = perYear(place?.years, (index, year) => read(column, index, place?.yearNotations?.get(year), year));
    }
    into.lines.push(fields as unknown as AnyLine);
  }
}

/**
 * A line on which nothing stands. An engine keeps an object that gets its fields one by one as a table of names; copies of one that was made
 * with all its fields share a layout, in which every rule finds a field at once.
 */
function blankLine(key: TableKey): Readonly<Record<string, null>> {
  const known = BLANK_LINES.get(key);
  if (known) return known;
  const fields = ['at', ...TABLES[key].columns.map((column) => column.key)];
  const blank = JSON.parse(JSON.stringify(Object.fromEntries(fields.map((field) => [field, null])))) as Record<string, null>;
  BLANK_LINES.set(key, blank);
  return blank;
}

const BLANK_LINES = new Map<TableKey, Readonly<Record<string, null>>>();

function perYear<T>(
  years: ReadonlyMap<number, number> | undefined,
  read: (index: number, year: number) => T | null,
): ReadonlyMap<number, T> {
  const values = new Map<number, T>();
  for (const [year, index] of years ?? []) {
    const value = read(index, year);
    if (value !== null) values.set(year, value);
  }
  return values;
}

/**
 * A row is blank when nothing stands in the cells that people fill in: formulas and Controle do not count. A fixed row is there when its
 * first column says what it is.
 */
function isBlankRow(source: TableSource, cells: readonly CellValue[]): boolean {
  const { columns, fixedRows } = TABLES[source.key];
  const first = columns[0] && source.columns.get(columns[0].key)?.index;
  if (fixedRows && !source.mapping && first !== undefined) return isBlank(cells[first]);
  for (const [, place] of source.columns) {
    if (place.calculated) continue;
    if (place.index !== undefined && !isBlank(cells[place.index])) return false;
    if (place.parts?.some((part) => isInCell(part) && !isBlank(cells[part.index]))) return false;
    if (source.mapping && [...(place.years?.values() ?? [])].some((index) => !isBlank(cells[index]))) return false;
  }
  return true;
}

/** Whether a problem left the field without a value. */
export const isUnreadable = (problem: CellProblem): boolean => !READABLE.has(problem.kind);
