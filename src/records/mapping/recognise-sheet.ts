import type { TableKey } from '../../templates/column';
import type { SheetCells } from '../sheet-cells';
import type { Attempt } from './attempt';
import { attempt, bestReadings, bestReadingsSteps, LACKS } from './attempts';
import { decide, type Decision } from './decision';
import { headingCandidates, headingsAt, MOST_HEADING_ROWS, type HeadingRows } from './heading-rows';
import { rowsBelow } from './left-out-rows';
import { MAPPED_TABLES } from './mapped-tables';
import { readingOf, readingSteps } from './reading';
import { allAtOnce, type Steps } from '../steps';
import { HEAD_ROWS, headOf, withoutFarColumns } from './sheet-head';
import { columnsBelow } from './sheet-columns';
import type { SheetMapping, SheetReading } from './sheet-mapping';
import { comparable } from './total-words';

/**
 * Recognises the register that a sheet of another layout holds: `recognised` when it is certain, `offered` when a person should say so,
 * `unknown` when it is none of ours. A register shows itself in the first rows of its sheet: in Excel no more is read of other sheets, and a
 * file must not be read in another way than the same workbook in Excel.
 */
export const recogniseSheet = (sheet: SheetCells): SheetReading => allAtOnce(recogniseSheetSteps(sheet));

/** The same in steps, counted in rows. */
export function* recogniseSheetSteps(sheet: SheetCells): Steps<SheetReading> {
  const cells = withoutFarColumns(sheet);
  if (cells.rows.length > HEAD_ROWS) {
    const head = yield* recogniseIn(headOf(cells));
    if (head.status === 'unknown') return head;
  }
  return yield* recogniseIn(cells);
}

function* recogniseIn(cells: SheetCells): Steps<SheetReading> {
  const attempts = yield* bestReadingsSteps(cells, MAPPED_TABLES);
  // The upper of several tables below each other; the lower ones are told in the rows that are left out.
  const first = firstTable(attempts);
  if (!first) return unknown(cells, 'Geen register herkend aan koppen en cellen.', attempts[0]?.score);
  yield { done: 0, total: cells.rows.length };
  const reading = yield* decided(cells, first);
  // What lacks something was more like its register than another is like that which lacks nothing; if it is none after all, the other may be.
  const other = reading.status === 'unknown' && !first.best.met ? firstTable(attempts.filter(({ met }) => met)) : undefined;
  return other ? yield* decided(cells, other) : reading;
}

function* decided(cells: SheetCells, { best, rivals }: TableOnSheet): Steps<SheetReading> {
  const reading = yield* readingSteps(cells, best, 'recognised');
  const mapping = mappingIn(reading);
  return withDecision(cells, reading, decide(cells, best, rivals, rowsBelow(cells, mapping), mapping), best.several);
}

const mappingIn = ({ mapping }: SheetReading): SheetMapping => {
  if (!mapping) throw new Error('A reading without mapping');
  return mapping;
};

function withDecision(cells: SheetCells, reading: SheetReading, { status, reason }: Decision, several: boolean): SheetReading {
  if (status === 'unknown') return unknown(cells, reason, reading.score);
  return { ...reading, status, reason, ...(several ? { hasBeside: true } : {}) };
}

const isRepeated = (one: Attempt, other: Attempt): boolean =>
  one.match.table === other.match.table && textsOf(one.headings) === textsOf(other.headings);

const textsOf = ({ headings }: HeadingRows): string =>
  [...headings].map(([column, { heading }]) => `${column} ${comparable(heading)}`).join('|');

const MUCH_MORE = 2;
const matchedIn = ({ match }: Attempt): number => match.matches.filter(({ column }) => column).length;
const rawRank = ({ rank, unmet }: Attempt): number => rank + LACKS * unmet;

interface TableOnSheet {
  readonly best: Attempt;
  /** The same headings read as another register. */
  readonly rivals: readonly Attempt[];
}

/** Of the attempts, the best first, those that read the same headings as the best one. */
function firstTable(attempts: readonly Attempt[]): TableOnSheet | undefined {
  const [met] = attempts.filter((each) => each.met);
  // A register that lacks one thing may be much more like it than another that lacks none: then it is not that other one.
  const [unmet] = attempts.filter((each) => !each.met && each.ours && each.unmet === 1).sort((a, b) => rawRank(b) - rawRank(a));
  const isBetter = unmet !== undefined && rawRank(unmet) > (met?.rank ?? 0) + MUCH_MORE && matchedIn(unmet) > (met ? matchedIn(met) : 0);
  const highest = isBetter ? unmet : met;
  if (!highest) return undefined;
  // Headings repeated on each printed page: the first of them.
  const best = attempts.reduce(
    (first, each) => (each.headings.row < first.headings.row && isRepeated(each, highest) ? each : first),
    highest,
  );
  const last = ({ headings }: Attempt): number => headings.row + headings.count - 1;
  const rivals = attempts.filter(
    (each) => each.met && Math.abs(last(each) - last(best)) < MOST_HEADING_ROWS && each.match.table !== best.match.table,
  );
  return { best, rivals };
}

/**
 * Reads a sheet as the register that the user chose, however little of it fits; `at` says which rows (0-based in the sheet) are the
 * headings. `unknown` only for a sheet that holds nothing like headings.
 */
export function recogniseAs(cells: SheetCells, table: TableKey, at?: { readonly row: number; readonly count: number }): SheetReading {
  const places = at ? [headingsAt(cells, at.row, at.count)] : headingCandidates(cells);
  const mapped = MAPPED_TABLES.find((each) => each === table);
  if (!mapped) return unknown(cells, 'Dit register wordt niet uit andere bladen gelezen.');
  const [best] = bestReadings(cells, [mapped], places);
  if (best) return readingOf(cells, best, 'recognised');
  // No heading is known to us: the first row that could be headings, with all columns left out, for the user to say.
  const [first] = places.filter(({ headings }) => headings.size > 0);
  if (!first) return unknown(cells, 'In dit blad staan geen kolomkoppen.');
  const columns = columnsBelow(cells, first);
  return readingOf(cells, attempt(first, columns, mapped, columns, [], new Set(), true), 'recognised');
}

const unknown = ({ sheet }: SheetCells, reason: string, score = 0): SheetReading => ({
  sheet,
  status: 'unknown',
  score,
  questions: [],
  missing: [],
  lines: 0,
  leftOut: [],
  reason,
});
