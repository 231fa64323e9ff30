import type { SheetCells } from '../sheet-cells';
import { allAtOnce, type Steps } from '../steps';
import { applyMapping, applyMappingSteps } from './apply-mapping';
import { readByProfile } from './profile';
import { recogniseSheetSteps } from './recognise-sheet';
import type { SheetMapping, SheetReading } from './sheet-mapping';

/** A table of others with the cells that it is read from. */
export interface TableOnSheet {
  readonly cells: SheetCells;
  readonly reading: SheetReading;
}

/** No sheet of people holds more tables than this. */
const MOST_TABLES = 8;
const FEWEST_ROWS = 3;

/**
 * Reads all tables on a sheet: those that are stored as the workbook says, and where nothing is stored, or more stands there, what is recognised
 * above, below and beside them. The upper one is what the sheet is known by.
 */
export const tablesOn = (
  cells: SheetCells,
  stored: readonly SheetMapping[],
  profile: readonly SheetMapping[] = [],
): readonly TableOnSheet[] => allAtOnce(tablesOnSteps(cells, stored, profile));

/** The same in steps. */
export function* tablesOnSteps(
  cells: SheetCells,
  stored: readonly SheetMapping[],
  profile: readonly SheetMapping[] = [],
): Steps<readonly TableOnSheet[]> {
  const known =
    stored.length > 0
      ? yield* storedOn(cells, stored)
      : [{ cells, reading: readByProfile(cells, profile) ?? (yield* recogniseSheetSteps(cells)) }];
  const [first] = known;
  if (!first?.reading.mapping || known.some(({ reading }) => reading.status === 'changed' || isLeftAlone(reading)))
    return known.map(asFurther);
  const taken = new Set(known.map(({ reading }) => reading.mapping?.headingRow));
  const found = [...known];
  const add = (table: TableOnSheet): boolean => {
    const row = table.reading.mapping?.headingRow;
    // What is less than certain stays among the rows that are left out, which are told.
    const isNew = table.reading.status === 'recognised' && !taken.has(row);
    if (isNew) {
      found.push(table);
      taken.add(row);
    }
    return isNew;
  };
  // Who said in which row the headings stand knows what stands above them.
  const above = stored.length > 0 ? undefined : rowsAbove(first);
  if (above) add(yield* recognised(above));
  if (first.reading.hasBeside) for (const part of columnsBeside(first)) addBeside(found, yield* recognised(part));
  let last = known.at(-1);
  while (last && found.length < MOST_TABLES) {
    const below = rowsBelowTable(last);
    const next = below && (yield* recognised(below));
    last = next && add(next) ? next : undefined;
  }
  return found
    .map((table) => (stored.length > 0 && !known.includes(table) ? asked(table) : table))
    .sort(byPlace)
    .map(asFurther);
}

/** Where the user said how the sheet is read, what more stands there is asked. */
const asked = ({ cells, reading }: TableOnSheet): TableOnSheet => ({
  cells,
  reading: { ...reading, status: 'offered', reason: 'Op dit blad staat nog een tabel die een register lijkt te zijn.' },
});

const byPlace = ({ reading: a }: TableOnSheet, { reading: b }: TableOnSheet): number =>
  (a.mapping?.headingRow ?? 0) - (b.mapping?.headingRow ?? 0) ||
  (a.mapping?.columns[0]?.column ?? 0) - (b.mapping?.columns[0]?.column ?? 0);

function* recognised(cells: SheetCells): Steps<TableOnSheet> {
  return { cells, reading: yield* recogniseSheetSteps(cells) };
}

const asFurther = (table: TableOnSheet, index: number): TableOnSheet =>
  index === 0 ? table : { ...table, reading: { ...table.reading, isFurther: true } };
const isLeftAlone = ({ mapping }: SheetReading): boolean => mapping !== undefined && mapping.columns.every(({ key }) => key === null);

function addBeside(found: TableOnSheet[], table: TableOnSheet): void {
  if (table.reading.status !== 'unknown') found.push(table);
}

/** Stored tables, each as far as the headings of the next one; of two that came to stand at one place the last one stored. */
function* storedOn(cells: SheetCells, stored: readonly SheetMapping[]): Steps<readonly TableOnSheet[]> {
  const readings: SheetReading[] = [];
  for (const mapping of stored) readings.push(yield* applyMappingSteps(cells, mapping));
  const there = new Map(readings.filter(({ status }) => status !== 'changed').map((reading) => [placeOf(reading), reading]));
  const kept = there.size > 0 ? [...there.values()] : readings.slice(0, 1);
  kept.sort((a, b) => (a.mapping?.headingRow ?? 0) - (b.mapping?.headingRow ?? 0));
  return kept.map((reading, index) => {
    const next = kept.slice(index + 1).find(({ mapping }) => mapping && reading.mapping && overlaps(mapping, reading.mapping))?.mapping;
    if (!next || !reading.mapping) return { cells, reading };
    const part = { ...cells, rows: cells.rows.slice(0, next.headingRow - cells.row) };
    return { cells: part, reading: applyMapping(part, reading.mapping) };
  });
}

const placeOf = ({ mapping }: SheetReading): string => `${mapping?.headingRow ?? ''} ${mapping?.columns[0]?.column ?? ''}`;

const overlaps = (one: SheetMapping, other: SheetMapping): boolean => {
  const columns = new Set(other.columns.map(({ column }) => column));
  return one.headingRow > other.headingRow && one.columns.some(({ column }) => columns.has(column));
};

/** The rows above the headings of a table, when another one may stand there. */
function rowsAbove({ cells, reading: { mapping } }: TableOnSheet): SheetCells | undefined {
  const rows = cells.rows.slice(0, Math.max(0, (mapping?.headingRow ?? 0) - cells.row));
  return rows.filter(isFull).length < FEWEST_ROWS ? undefined : { ...cells, rows };
}

/** The rows from the headings of the next table on, with the title above them. */
function rowsBelowTable({ cells, reading: { leftOut } }: TableOnSheet): SheetCells | undefined {
  const row = leftOut.find(({ why }) => why === 'other table')?.row;
  if (row === undefined) return undefined;
  let start = row - cells.row;
  while (start > 0 && !isFull(cells.rows[start - 1] ?? [])) start -= 1;
  return { ...cells, row: cells.row + start, rows: cells.rows.slice(start) };
}

const isFull = (row: SheetCells['rows'][number]): boolean => row.filter((cell) => cell !== '').length > 1;

/** The columns left and right of those that a table uses. */
function columnsBeside({ cells, reading: { mapping } }: TableOnSheet): readonly SheetCells[] {
  const used = (mapping?.columns ?? []).flatMap(({ column, key }) => (key === null ? [] : [column - cells.column]));
  const width = Math.max(0, ...cells.rows.map((row) => row.length));
  const parts = [
    [0, Math.min(...used)],
    [Math.max(...used) + 1, width],
  ] as const;
  return parts.flatMap(([from, to]) =>
    to - from < FEWEST_ROWS ? [] : [{ ...cells, column: cells.column + from, rows: cells.rows.map((row) => row.slice(from, to)) }],
  );
}
