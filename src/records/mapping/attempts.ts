import type { SheetCells } from '../sheet-cells';
import { allAtOnce, type Steps } from '../steps';
import { relationsSteps, type Relation } from './arithmetic';
import type { Attempt } from './attempt';
import { headingFits } from './column-headings';
import { constantsAbove } from './constants-above';
import { titleConcepts } from './decision';
import type { ColumnMatch } from './column-match';
import type { MappedTable } from './fields';
import { readHeading } from './heading-concepts';
import { headingCandidates, type HeadingRows } from './heading-rows';
import { isLedgerAmount } from './ledger-columns';
import type { Concept } from './lexicon';
import { matchColumns } from './match-columns';
import { MAPPED_TABLES } from './mapped-tables';
import { OURS, REGISTER_NEEDS, saidByCells, saysSubject } from './registers';
import { besideLines, fieldsSaid, withLines } from './line-columns';
import { BY_PERIOD, periodColumns } from './period-columns';
import type { PartOfYear } from './period-words';
import { valueColumns } from './value-columns';
import type { SheetColumn } from './sheet-column';
import { columnsBelow, isCounted } from './sheet-columns';
import { areOneTable, blocksOf, type Block } from './side-by-side';
import { weekAbove, weekdayColumns, weekdaysIn } from './weekday-columns';
import { yearsAbove } from './years-above';

/** How many of the best readings by their headings are looked at with their cells. */
const LOOK_CLOSER = 8;
/** How well the headings of the best place of a register must fit before its cells are looked at. */
const LEAST_OF_A_REGISTER = 0.5;
/** What a word of the subject of a register weighs, up to three. */
const SUBJECT = 0.7;
/** What a thing that the register cannot do without, and that is not there, takes away. */
export const LACKS = 2.5;

/** The ways to read a sheet, the best first; of one register only, who named it knows what it is about. */
export const bestReadings = (cells: SheetCells, tables: readonly MappedTable[], places?: readonly HeadingRows[]): readonly Attempt[] =>
  allAtOnce(bestReadingsSteps(cells, tables, places));

/** The same in steps, counted in rows: one for each register, and one for each way that is looked at with its cells. */
export function* bestReadingsSteps(
  cells: SheetCells,
  tables: readonly MappedTable[],
  places = headingCandidates(cells),
): Steps<readonly Attempt[]> {
  const pause = { done: 0, total: cells.rows.length };
  const fitOf = (table: MappedTable, places: HeadingRows): number => {
    const { headings, count } = places;
    let fit = -0.05 * count + (isByPeriod(table, places) ? BY_PERIOD_FIT : 0);
    for (const each of headings.values()) {
      if (table === 'kosten' && isLedgerAmount(each.heading)) fit += 1;
      else fit += headingFits(table, each)[0]?.fit ?? 0;
    }
    return fit;
  };
  const ways: { readonly headings: HeadingRows; readonly table: MappedTable; readonly fit: number }[] = [];
  for (const table of tables) {
    for (const headings of places) ways.push({ headings, table, fit: fitOf(table, headings) });
    yield pause;
  }
  const byFit = ways.sort((a, b) => b.fit - a.fit);
  const fitting = byFit.filter(({ fit }) => fit > (tables.length === 1 ? 0.3 : 0.9));
  // The best place of each register as well: its cells may say what its headings did not.
  const firsts = tables.flatMap((table) => byFit.find((way) => way.table === table && way.fit > LEAST_OF_A_REGISTER) ?? []);
  const promising = [...new Set([...fitting.slice(0, tables.length === 1 ? LOOK_CLOSER : 2 * LOOK_CLOSER), ...firsts])];
  const columnsAt = new Map<HeadingRows, BlocksBelow>();
  const attempts: Attempt[] = [];
  for (const { headings, table } of promising) {
    let below = columnsAt.get(headings);
    if (!below) columnsAt.set(headings, (below = yield* blocksBelow(cells, headings)));
    const { columns, blocks, several, relations } = below;
    const title = titleConcepts(cells, headings);
    const shape = {
      years: yearsAbove(cells, headings),
      monday: weekAbove(cells, headings),
      saidAbove: (taken: ReadonlySet<string>) => constantsAbove(cells, headings, table, taken).map(({ key }) => key),
    };
    for (const block of blocks)
      attempts.push({ ...attempt(headings, columns, table, block, relations, title, tables.length === 1, shape), several });
    yield pause;
  }
  return attempts.sort((a, b) => Number(b.met) - Number(a.met) || b.rank - a.rank);
}

/** What a row of months or weekdays says of a register that may have a column for each. */
const BY_PERIOD_FIT = 1.5;
const FEWEST_PERIODS = 3;

/** A year has two halves, and more of the other parts. */
const isRowOfPeriods = (parts: readonly PartOfYear[]): boolean =>
  parts.length >= (parts.every(({ unit }) => unit === 'half year') ? 2 : FEWEST_PERIODS);

const isByPeriod = (table: MappedTable, places: HeadingRows): boolean =>
  (table === 'urenregistratie' && weekdaysIn(places) >= FEWEST_PERIODS) ||
  (BY_PERIOD[table] !== undefined && isRowOfPeriods([...places.headings.values()].flatMap(({ lowest }) => readHeading(lowest).part ?? [])));

/** Words that say that amounts of money stand in a sheet. */
const MONEY: readonly Concept[] = [
  ...(['amount', 'cost', 'price', 'value', 'rate', 'wage', 'euro', 'vat', 'incl', 'excl', 'invoice', 'receipt'] as const),
  ...(['charged', 'subsidy', 'debit', 'paid', 'budget', 'contribution', 'cofin'] as const),
];

/** Whether a column that is only called a total is taken for money where all else speaks of hours. */
const isTotalOfHours = (matched: readonly ColumnMatch[], words: ReadonlySet<Concept>): boolean =>
  words.has('hours') &&
  !MONEY.some((concept) => words.has(concept)) &&
  matched.some(
    ({ column, from: { meaning } }) => column?.type === 'money' && [...meaning.concepts].every((concept) => concept === 'total'),
  );

/** Whether the hours of persons are told day by day, without what they cost. */
function isPerDay(table: MappedTable, matched: readonly ColumnMatch[]): boolean {
  if (table !== 'inspanning' && table !== 'verklaringen') return false;
  const byKey = new Map(matched.map((each) => [each.column?.key, each.from]));
  const from = byKey.get('van');
  if (byKey.has('datum_teken') || byKey.has('keuze')) return false;
  return from !== undefined && !byKey.has('tot') && !byKey.has('tarief') && !byKey.has('loonkosten') && from.meaning.concepts.has('date');
}

/** What a sheet says above its table that matters for the columns below. */
interface Shape {
  readonly years: ReturnType<typeof yearsAbove>;
  /** First day (serial) of the week that is named. */
  readonly monday: number | undefined;
  /** The fields that are said once, beside those that columns give. */
  readonly saidAbove: (taken: ReadonlySet<string>) => readonly string[];
}

/** What a word that another register says takes away. */
const RATHER = 2;
/** What a title that is taken for the upper row of the headings takes away. */
const TITLE = 3;

/** Whether the upper row of headings holds one text above the first column: a title, not the name of a group of columns. */
function hasTitle({ count, headings }: HeadingRows): boolean {
  if (count < 2) return false;
  const more = [...headings].filter(([, { heading, lowest }]) => heading !== lowest).map(([column]) => column);
  return more.length === 1 && more[0] === [...headings.keys()][0];
}

interface BlocksBelow {
  readonly columns: readonly SheetColumn[];
  readonly relations: readonly Relation[];
  /** The columns of which a table may consist. */
  readonly blocks: readonly Block[];
  readonly several: boolean;
}

/** The columns below the headings, and which of them belong together. */
function* blocksBelow(cells: SheetCells, headings: HeadingRows): Steps<BlocksBelow> {
  const columns = columnsBelow(cells, headings);
  yield { done: 0, total: cells.rows.length };
  const relations = yield* relationsSteps(columns.filter(isCounted).map(({ column, amounts }) => ({ column, amounts })));
  const blocks = blocksOf(cells, headings, columns);
  yield { done: 0, total: cells.rows.length };
  if (blocks.length < 2) return { columns, relations, blocks, several: false };
  const title = titleConcepts(cells, headings);
  const readAs = (table: MappedTable, block: Block): Attempt => attempt(headings, columns, table, block, relations, title);
  const registers = blocks.flatMap((block) => {
    const table = block.length > 2 ? MAPPED_TABLES.find((each) => isRegister(readAs(each, block))) : undefined;
    return table ? [{ block, table }] : [];
  });
  if (registers.length > 1) return { columns, relations, blocks: registers.map(({ block }) => block), several: true };
  const [register] = registers;
  const main = register?.block ?? [...blocks].sort((a, b) => b.length - a.length)[0] ?? [];
  const fits = (block: Block): boolean => {
    if (!register) return true;
    const { met, match } = readAs(register.table, [...main, ...block]);
    return met && 2 * match.matches.filter(({ from, column }) => column && block.includes(from)).length >= block.length;
  };
  const joined = blocks.filter((block) => block === main || (areOneTable(cells, headings, main, block) && fits(block)));
  return { columns, relations, blocks: [joined.flat()], several: false };
}

const isRegister = ({ met, match }: Attempt): boolean => met && match.matches.filter(({ column }) => column).length >= 3;

/** Reads headings as one register. */
export function attempt(
  headings: HeadingRows,
  columns: readonly SheetColumn[],
  table: MappedTable,
  block: Block,
  relations: readonly Relation[],
  title: ReadonlySet<Concept>,
  byHand = false,
  shape?: Shape,
): Attempt {
  const said = new Set([
    ...title,
    ...block.filter(({ meaning }) => meaning.part === undefined).flatMap(({ meaning }) => [...meaning.concepts]),
  ]);
  const lines = shape
    ? (periodColumns(table, block, said, shape.years) ??
      weekdayColumns(table, block, said, shape.monday, shape.years.year) ??
      valueColumns(table, block, said, relations))
    : undefined;
  const match = withLines(matchColumns(table, lines ? besideLines(block, lines, relations) : block, relations), block, lines);
  const matched = match.matches.filter(({ column }) => column);
  // A column in which nothing stands shows nothing.
  const keys = new Set([
    ...matched.flatMap(({ column, from }) => (from.content.filled > 0 ? [column?.key ?? ''] : [])),
    ...fieldsSaid(lines),
  ]);
  const above = shape?.saidAbove(keys) ?? [];
  for (const key of above) keys.add(key);
  const doubted = new Set(match.doubtful);
  const { all: groups, subject, sureSubject = subject, instead, rather = [], ratherHeaded = [] } = REGISTER_NEEDS[table];
  const own =
    [sureSubject, subject].map((each) => each.filter((concept) => !OURS.includes(concept))).find(({ length }) => length > 0) ?? [];
  const headed = new Set(block.flatMap(({ meaning }) => [...meaning.concepts]));
  const words = new Set([...headed, ...title, ...saidByCells(matched)]);
  const subjects = subject.filter((concept) => words.has(concept)).length;
  // Who names the register by hand knows what it is about.
  const isSubject = saysSubject(REGISTER_NEEDS[table], words) || byHand;
  const isLedger =
    instead !== undefined &&
    headed.has(instead) &&
    !headed.has('saldo') &&
    !title.has('saldo') &&
    matched.some(({ role }) => role === 'debet');
  const met = groups.filter((group, index) => group.some((key) => keys.has(key)) || (isLedger && index === 1)).length;
  const weight = matched.reduce((sum, each) => sum + each.weight, 0);
  return {
    headings,
    columns,
    relations,
    match,
    score: matched.length === 0 ? 0 : (met / groups.length) * Math.min(1, weight / (4.5 * matched.length)),
    rank:
      weight +
      SUBJECT * Math.min(3, subjects) -
      LACKS * (groups.length - met) -
      0.2 * headings.count -
      (hasTitle(headings) ? TITLE : 0) -
      RATHER * (rather.filter((concept) => words.has(concept)).length + ratherHeaded.filter((concept) => headed.has(concept)).length) -
      (isTotalOfHours(matched, words) || isPerDay(table, matched) ? 2 * RATHER : 0) -
      0.2 * doubted.size,
    met: met === groups.length && matched.length + above.length >= Math.min(table === 'urenregistratie' ? 2 : 3, block.length) && isSubject,
    several: false,
    unmet: groups.length - met,
    ours:
      matched.length >= 3 &&
      OURS.some((concept) => words.has(concept)) &&
      // The scheme has all registers; a word of its own tells which one.
      (own.length === 0 || own.some((concept) => words.has(concept))),
  };
}
