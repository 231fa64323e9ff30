import { dequal } from 'dequal';
import { TABLES, TABLE_KEYS } from '../templates';
import type { TableKey } from '../templates/column';
import { registerOf, rowReader, sourceOf, type AnyLine, type AnyRegister, type CellProblem, type Dossier } from './dossier';
import type { TableSource } from './dossier';
import { originOfRows } from './row-origin';
import type { Steps } from './steps';
import type { TableCells, WorkbookCells } from './table-cells';

/** What was read of one table, kept to know it again. */
interface TableReading {
  readonly cells: TableCells;
  readonly source: TableSource;
  readonly lines: readonly AnyLine[];
  readonly problems: readonly CellProblem[];
  /** For each row where its lines and problems begin; one more at the end. */
  readonly lineAt: Int32Array;
  readonly problemAt: Int32Array;
}

/** A dossier and how it was read, so that it can be read again when something changed. */
export interface DossierReading {
  readonly dossier: Dossier;
  readonly tables: readonly TableReading[];
  readonly date1904: boolean;
  /** What is different from the reading before it, by register; a register that is not here is the same object as it was. */
  readonly changes: ReadonlyMap<TableKey, RegisterChange>;
}

/** A table that is still there. Its columns are as they were; its place, its length and what stands around it may not be. */
export interface KeptTable {
  readonly after: TableSource;
  /** Where a row (0-based in the sheet) went; undefined when it is gone or holds something else now. */
  readonly rowOf: (row: number) => number | undefined;
}

/** How a register differs from the one before it. */
export interface RegisterChange {
  /** The tables that are still there, by what they were. */
  readonly kept: ReadonlyMap<TableSource, KeptTable>;
  /** The register has the same tables in the same order, with the same columns. */
  readonly sameTables: boolean;
  /** Lines that were not there before, or say something else, and what is wrong in them. */
  readonly lines: readonly AnyLine[];
  readonly problems: readonly CellProblem[];
  /** The columns (by key) in which lines differ, when that is all: no line came, went or moved. */
  readonly columns: ReadonlySet<string> | undefined;
}

/**
 * Reads a dossier; with an earlier reading only the rows that are other objects than they were. A line that says the same is the same object,
 * unless it moved.
 */
export function* rereadSteps(workbook: WorkbookCells, before?: DossierReading): Steps<DossierReading> {
  const { date1904 } = workbook;
  const known = before?.date1904 === date1904 ? before.tables : [];
  const sameCells = new Map(known.map((reading) => [reading.cells, reading]));
  const sameName = new Map(known.map((reading) => [nameOf(reading.cells), reading]));
  const taken = new Set<TableReading>();
  const read: TableRead[] = [];
  const total = workbook.tables.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const cells of workbook.tables) {
    const key = registerOf(cells);
    const earlier = sameCells.get(cells) ?? sameName.get(nameOf(cells));
    const previous = earlier && !taken.has(earlier) && earlier.source.key === key ? earlier : undefined;
    if (previous) taken.add(previous);
    if (key && previous?.cells === cells)
      read.push({ reading: previous, previous, kept: undefined, lines: [], problems: [], columns: NONE });
    else if (key) {
      const steps = readTableSteps(key, cells, date1904, previous);
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          read.push(step.value);
          break;
        }
        yield { done: done + step.value.done, total };
      }
    }
    done += cells.rows.length;
  }
  const changes = new Map<TableKey, RegisterChange>();
  const registers = TABLE_KEYS.map((key): [TableKey, AnyRegister] => {
    const now = read.filter(({ reading }) => reading.source.key === key);
    const then = known.filter(({ source }) => source.key === key);
    const register = before?.dossier[key];
    if (register && now.length === then.length && now.every(({ reading }, index) => isSame(reading, then[index]))) return [key, register];
    if (before) changes.set(key, changeOf(now, then));
    return [
      key,
      {
        key,
        tables: now.map(({ reading }) => reading.source),
        lines: joined(now.map(({ reading }) => reading.lines)),
        problems: joined(now.map(({ reading }) => reading.problems)),
      } as unknown as AnyRegister,
    ];
  });
  const dossier = Object.fromEntries(registers) as unknown as Dossier;
  return { dossier, tables: read.map(({ reading }) => reading), date1904, changes };
}

/** Two tables of one name on one sheet are told apart by nothing but their cells. */
const nameOf = ({ sheet, name, mapping }: TableCells): string => JSON.stringify([sheet, name, mapping?.table]);

const joined = <Item>(lists: readonly (readonly Item[])[]): readonly Item[] => (lists.length === 1 ? (lists[0] ?? []) : lists.flat());

/** Another table object may hold the same. */
const isSame = (one: TableReading, other: TableReading | undefined): boolean =>
  other !== undefined && one.source === other.source && one.lines === other.lines && one.problems === other.problems;

/** A table that was read, and how it differs from the one it was. */
interface TableRead {
  readonly reading: TableReading;
  readonly previous: TableReading | undefined;
  /** Absent when nothing moved, nor came or went. */
  readonly kept: KeptTable | undefined;
  readonly lines: readonly AnyLine[];
  readonly problems: readonly CellProblem[];
  readonly columns: ReadonlySet<string> | undefined;
}

const NONE: ReadonlySet<string> = new Set();

function changeOf(now: readonly TableRead[], then: readonly TableReading[]): RegisterChange {
  const sameTables = now.length === then.length && now.every(({ previous }, index) => previous !== undefined && previous === then[index]);
  const kept = new Map<TableSource, KeptTable>();
  for (const { previous, reading, kept: moved } of now)
    if (previous) kept.set(previous.source, moved ?? { after: reading.source, rowOf: (row) => row });
  const columns = sameTables && now.every((each) => each.columns) ? new Set(now.flatMap((each) => [...(each.columns ?? NONE)])) : undefined;
  return {
    kept,
    sameTables,
    lines: now.flatMap(({ lines }) => lines),
    problems: now.flatMap(({ problems }) => problems),
    columns,
  };
}

/** Rows between two steps. */
const ROWS_PER_STEP = 2_000;

function* readTableSteps(key: TableKey, cells: TableCells, date1904: boolean, before: TableReading | undefined): Steps<TableRead> {
  const { rows } = cells;
  const fresh = sourceOf(key, cells, date1904);
  // What a heading between the rows says of those under it depends on where they stand.
  const isByPlace = [...fresh.columns.values()].some(({ groups }) => groups);
  const previous = before && !isByPlace && dequal(before.source.columns, fresh.columns) ? before : undefined;
  const source = previous && dequal(previous.source, fresh) ? previous.source : fresh;
  const stays = previous?.source === source;
  const origin = previous ? originOfRows(rows, previous.cells.rows) : undefined;
  const edited = previous && origin && stays ? editedInPlace(key, cells, previous, origin, date1904) : undefined;
  if (edited) return edited;
  const taken = new Uint8Array(previous?.cells.rows.length ?? 0);
  for (const from of origin ?? []) if (from >= 0) taken[from] = 1;
  const lines: AnyLine[] = [];
  const problems: CellProblem[] = [];
  const lineAt = new Int32Array(rows.length + 1);
  const problemAt = new Int32Array(rows.length + 1);
  const other: { lines: AnyLine[]; problems: CellProblem[] } = { lines: [], problems: [] };
  const changed = new Set<number>();
  const columns = new Set<string>();
  let inPlace = stays;
  const read = rowReader(source, date1904, other);
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % ROWS_PER_STEP === 0) yield { done: index, total: rows.length };
    lineAt[index] = lines.length;
    problemAt[index] = problems.length;
    const from = origin?.[index] ?? -1;
    if (previous && from >= 0) {
      const [first = 0, last = 0] = [previous.lineAt[from], previous.lineAt[from + 1]];
      const [firstProblem = 0, lastProblem = 0] = [previous.problemAt[from], previous.problemAt[from + 1]];
      if (stays && from === index) {
        for (let at = first; at < last; at += 1) push(lines, previous.lines[at]);
        for (let at = firstProblem; at < lastProblem; at += 1) push(problems, previous.problems[at]);
      } else {
        if (last > first) inPlace = false;
        moveRow(previous, first, last, firstProblem, lastProblem, source, source.row + 1 + index, lines, problems);
      }
      continue;
    }
    const [firstNew, firstWrong] = [other.lines.length, other.problems.length];
    read(row, source.row + 1 + index);
    const now = { lines: other.lines.slice(firstNew), problems: other.problems.slice(firstWrong) };
    const then = stays && previous && taken[index] === 0 ? rowOfReading(previous, index) : undefined;
    const differences = then && differencesOf(key, then, now);
    if (then && differences?.size === 0) {
      // Nothing that is read of it changed.
      other.lines.length = firstNew;
      other.problems.length = firstWrong;
      if (origin) origin[index] = index;
      lines.push(...then.lines);
      problems.push(...then.problems);
      continue;
    }
    changed.add(index);
    const [only, ...others] = now.lines;
    const at = then?.lines[0]?.at;
    if (only && others.length === 0 && at && differences) {
      // The same place, so that what is known of it by its place stays.
      const same = { ...only, at };
      now.lines = [same];
      now.problems = now.problems.map((problem) => ({ ...problem, at }));
      other.lines.splice(firstNew, other.lines.length, same);
      other.problems.splice(firstWrong, other.problems.length, ...now.problems);
    }
    if (differences) for (const column of differences) columns.add(column);
    else if (now.lines.length > 0 || then?.lines.length !== 0) inPlace = false;
    lines.push(...now.lines);
    problems.push(...now.problems);
  }
  lineAt[rows.length] = lines.length;
  problemAt[rows.length] = problems.length;
  if (previous && previous.cells.rows.length !== rows.length) inPlace = false;
  const isAll = stays && changed.size === 0 && origin !== undefined && inPlace;
  const reading: TableReading = {
    cells,
    source,
    lines: isAll && previous ? previous.lines : lines,
    problems: isAll && previous ? previous.problems : problems,
    lineAt,
    problemAt,
  };
  return {
    reading,
    previous,
    kept: previous && origin ? { after: source, rowOf: whereRowsWent(previous, source, origin, changed) } : undefined,
    ...other,
    columns: inPlace ? columns : undefined,
  };
}

/** More rows than this are read with the rest. */
const MOST_EDITED = 200;

/** The table when all that happened is that a few of its rows say something else: nothing else of it is looked at. */
function editedInPlace(
  key: TableKey,
  cells: TableCells,
  previous: TableReading,
  origin: Int32Array,
  date1904: boolean,
): TableRead | undefined {
  const { rows } = cells;
  const { source, lineAt, problemAt } = previous;
  if (rows.length !== previous.cells.rows.length) return undefined;
  const places: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const from = origin[index] ?? -1;
    if (from === index) continue;
    if (from >= 0 || places.push(index) > MOST_EDITED) return undefined;
  }
  const fresh: { lines: AnyLine[]; problems: CellProblem[] } = { lines: [], problems: [] };
  const columns = new Set<string>();
  const changed = new Set<number>();
  let lines: AnyLine[] | undefined;
  const otherProblems = new Map<number, readonly CellProblem[]>();
  for (const index of places) {
    const now: { lines: AnyLine[]; problems: CellProblem[] } = { lines: [], problems: [] };
    rowReader(source, date1904, now)(rows[index] ?? [], source.row + 1 + index);
    const then = rowOfReading(previous, index);
    const differences = differencesOf(key, then, now);
    if (!differences || then.problems.length !== now.problems.length) return undefined;
    if (differences.size === 0) continue;
    const [line] = now.lines;
    const at = then.lines[0]?.at;
    if (!line || !at) return undefined;
    const same = { ...line, at };
    changed.add(index);
    for (const column of differences) columns.add(column);
    lines ??= [...previous.lines];
    lines[lineAt[index] ?? 0] = same;
    fresh.lines.push(same);
    const problems = now.problems.map((problem) => ({ ...problem, at }));
    fresh.problems.push(...problems);
    if (problems.length > 0) otherProblems.set(index, problems);
  }
  let problems = previous.problems;
  if (otherProblems.size > 0) {
    const copy = [...problems];
    for (const [index, others] of otherProblems)
      for (const [place, problem] of others.entries()) copy[(problemAt[index] ?? 0) + place] = problem;
    problems = copy;
  }
  return {
    reading: { cells, source, lines: lines ?? previous.lines, problems, lineAt, problemAt },
    previous,
    kept: { after: source, rowOf: (row) => (changed.has(row - source.row - 1) ? undefined : row) },
    ...fresh,
    columns,
  };
}

function push<Item>(into: Item[], item: Item | undefined): void {
  if (item !== undefined) into.push(item);
}

interface RowReading {
  readonly lines: readonly AnyLine[];
  readonly problems: readonly CellProblem[];
}

const rowOfReading = ({ lines, problems, lineAt, problemAt }: TableReading, index: number): RowReading => ({
  lines: lines.slice(lineAt[index], lineAt[index + 1]),
  problems: problems.slice(problemAt[index], problemAt[index + 1]),
});

/** The same lines on another row, or in a table that is longer or stands elsewhere. */
function moveRow(
  previous: TableReading,
  first: number,
  last: number,
  firstProblem: number,
  lastProblem: number,
  table: TableSource,
  row: number,
  lines: AnyLine[],
  problems: CellProblem[],
): void {
  for (let index = first; index < last; index += 1) {
    const line = previous.lines[index];
    if (!line) continue;
    const at = line.at.part === undefined ? { table, row } : { table, row, part: line.at.part };
    lines.push({ ...line, at });
    for (let each = firstProblem; each < lastProblem; each += 1) {
      const problem = previous.problems[each];
      if (problem?.at === line.at) problems.push({ ...problem, at });
    }
  }
}

/** Columns in which the one line of a row differs from what it was; undefined when the row held, or holds, no line or more than one. */
function differencesOf(key: TableKey, then: RowReading, now: RowReading): Set<string> | undefined {
  if (then.lines.length === 0 && now.lines.length === 0) return new Set();
  const [one] = then.lines;
  const [other] = now.lines;
  if (!one || !other || then.lines.length > 1 || now.lines.length > 1) return undefined;
  const [before, after] = [one, other].map((line) => line as unknown as Readonly<Record<string, unknown>>);
  const columns = TABLES[key].columns.map((column) => column.key);
  const different = new Set(columns.filter((column) => !dequal(before?.[column], after?.[column])));
  if (then.problems.length === 0 && now.problems.length === 0) return different;
  const wrong = (problems: readonly CellProblem[], column: string) =>
    problems.flatMap((problem) => (problem.column.key === column ? [[problem.kind, problem.cell, problem.year]] : []));
  for (const column of columns) if (!dequal(wrong(then.problems, column), wrong(now.problems, column))) different.add(column);
  return different;
}

/** Where the rows of a table went. */
function whereRowsWent(previous: TableReading, source: TableSource, origin: Int32Array, changed: ReadonlySet<number>): KeptTable['rowOf'] {
  let went: Int32Array | undefined;
  return (row) => {
    if (!went) {
      went = new Int32Array(previous.cells.rows.length).fill(-1);
      for (const [index, from] of origin.entries()) if (from >= 0 && !changed.has(index)) went[from] = index;
    }
    const index = went[row - previous.source.row - 1] ?? -1;
    return index < 0 ? undefined : source.row + 1 + index;
  };
}
