import type { ClosedYearPrint } from '../report/closed-year-prints';
import type { Fingerprint, LinePrint } from '../report/fingerprint';
import { allAtOnce, asPart, forEachInSteps, type Steps } from '../records/steps';
import { TABLE_KEYS, TABLES } from '../templates';
import { headingOf } from '../templates/column';
import { pairSteps } from './pair-lines';
import type { PairedLine } from './paired-line';

/** Where a line stands; `row` counts from 1. */
interface Place {
  readonly sheet: string;
  readonly row: number;
}

/** A line that is not as it was when the report was made. */
export interface OtherLine {
  readonly kind: 'changed' | 'removed' | 'added';
  /** Name of the table. */
  readonly table: string;
  readonly key: string;
  /** Where it stood, and where it stands; undefined where it is not there. */
  readonly before: Place | undefined;
  readonly after: Place | undefined;
  /** Headings of the cells that are not the same. */
  readonly columns: readonly string[];
  /** The closed year in which the line counts now; null for none. */
  readonly closedYear: number | null;
}

/** A year that the workbook keeps as closed, and whether its cost lines are still those of then. */
export type VerifiedYear = Omit<ClosedYearPrint, 'places'>;

/** Whether the data is what a report was about. */
export interface Verification {
  readonly same: boolean;
  /** Lines of the report and of the workbook. */
  readonly linesBefore: number;
  readonly linesAfter: number;
  readonly lines: readonly OtherLine[];
  readonly years: readonly VerifiedYear[];
}

/**
 * Holds the lines of a workbook against the fingerprint of a report. Lines belong together as when two workbooks are compared; `closed` are
 * the years that the workbook keeps as closed.
 */
export const verify = (before: Fingerprint, after: Fingerprint, closed: readonly ClosedYearPrint[] = []): Verification =>
  allAtOnce(verifySteps(before, after, closed));

/** The same in steps. */
export function* verifySteps(before: Fingerprint, after: Fingerprint, closed: readonly ClosedYearPrint[]): Steps<Verification> {
  const same = before.print === after.print;
  const tables = [...new Set([...before.lines, ...after.lines].map(({ table }) => table))];
  const lines: OtherLine[] = [];
  if (!same)
    for (const [index, table] of tables.entries()) {
      const steps = otherLines(table, linesOf(before, table), linesOf(after, table));
      const found = yield* asPart(steps, (index / tables.length) * 100, ((index + 1) / tables.length) * 100);
      lines.push(...found.map((line) => ({ ...line, closedYear: yearOf(line, closed) })));
    }
  return {
    same,
    linesBefore: before.lines.length,
    linesAfter: after.lines.length,
    lines,
    years: closed.map(({ places: _places, ...year }) => year),
  };
}

const linesOf = ({ lines }: Fingerprint, table: string): readonly LinePrint[] => lines.filter((line) => line.table === table);

const yearOf = ({ after }: Found, closed: readonly ClosedYearPrint[]): number | null =>
  (after && closed.find(({ places }) => places.has(`${after.sheet} ${after.row}`))?.year) ?? null;

type Found = Omit<OtherLine, 'closedYear'>;

function* otherLines(table: string, before: readonly LinePrint[], after: readonly LinePrint[]): Steps<readonly Found[]> {
  const names = new Set<string>();
  yield* forEachInSteps([...before, ...after], LINES_PER_STEP, ({ cells }) => Object.keys(cells).forEach((name) => names.add(name)));
  const columns = [...names];
  // The whole print stands first: the few digits of the cells alone could be alike in lines that are not.
  const prints = new Map<string, number>();
  const paired = ({ print, cells, key, row }: LinePrint): PairedLine => {
    const whole = prints.get(print) ?? prints.size + 1;
    prints.set(print, whole);
    const values = Int32Array.from([
      whole,
      ...columns.map((column) => (cells[column] === undefined ? 0 : parseInt(cells[column], 16) + 1)),
    ]);
    return { values, key: key.replaceAll(' · ', '') === '' ? undefined : key, row };
  };
  const sides: [PairedLine[], PairedLine[]] = [[], []];
  yield* asPart(
    forEachInSteps(before, LINES_PER_STEP, (line) => sides[0].push(paired(line))),
    0,
    20,
  );
  yield* asPart(
    forEachInSteps(after, LINES_PER_STEP, (line) => sides[1].push(paired(line))),
    20,
    40,
  );
  const { pairs, removed, added } = yield* asPart(pairSteps(...sides), 40, 100);
  return [
    ...pairs.flatMap(([a, b]): Found[] => {
      const [was, is] = [before[a], after[b]];
      if (!was || !is || was.print === is.print) return [];
      return [{ kind: 'changed', table, key: is.key, before: placeOf(was), after: placeOf(is), columns: otherCells(was, is) }];
    }),
    ...removed.flatMap((a): Found[] => {
      const was = before[a];
      return was ? [{ kind: 'removed', table, key: was.key, before: placeOf(was), after: undefined, columns: [] }] : [];
    }),
    ...added.flatMap((b): Found[] => {
      const is = after[b];
      return is ? [{ kind: 'added', table, key: is.key, before: undefined, after: placeOf(is), columns: [] }] : [];
    }),
  ];
}

/** Lines between two steps. */
const LINES_PER_STEP = 500;

const placeOf = ({ sheet, row }: LinePrint): Place => ({ sheet, row });

function otherCells({ table, cells: before }: LinePrint, { cells: after }: LinePrint): readonly string[] {
  const key = TABLE_KEYS.find((each) => TABLES[each].name === table);
  const columns = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...columns]
    .filter((column) => before[column] !== after[column])
    .map((column) => {
      const [name = column, year] = column.split(' ');
      const declared = key && TABLES[key].columns.find((each) => each.key === name);
      return declared ? headingOf(declared, year === undefined ? undefined : Number(year)) : column;
    });
}
