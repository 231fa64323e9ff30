import { TABLES } from '../../templates';
import type { TableKey } from '../../templates/column';
import type { SheetCells } from '../sheet-cells';
import type { Attempt } from './attempt';
import { relationsOf, type Relation } from './arithmetic';
import { decide, titleConcepts, type Decision } from './decision';
import type { MappedTable } from './fields';
import type { Concept } from './lexicon';
import { headingCandidates, headingsAt, MOST_HEADING_ROWS, type HeadingRows } from './heading-rows';
import { comparable, rowsBelow } from './left-out-rows';
import { MAPPED_TABLES } from './mapped-tables';
import {
  headingFits,
  isLedgerAmount,
  matchColumns,
  saysYears,
  type ColumnMatch,
  type RegisterMatch,
  type SheetColumn,
} from './match-columns';
import { decideNotation } from './notation';
import { OURS, REGISTER_NEEDS } from './registers';
import { HEAD_ROWS, headOf, withoutFarColumns } from './sheet-head';
import type { MappedColumn, MappingQuestion, SheetMapping, SheetReading } from './sheet-mapping';
import { constantsAbove, periodColumns, yearsAbove, type PeriodColumns } from './shapes';
import { cellsOf, columnsBelow, isCounted } from './sheet-columns';
import { areOneTable, blocksOf, type Block } from './side-by-side';

/** How many of the best readings by their headings are looked at with their cells. */
const LOOK_CLOSER = 8;
/** What a word of the subject of a register weighs, up to three. */
const SUBJECT = 0.7;
/** What a thing that the register cannot do without, and that is not there, takes away. */
const LACKS = 2.5;

/**
 * Recognises the register that a sheet of another layout holds: `recognised` when it is certain, `offered` when a person should say so,
 * `unknown` when it is none of ours. A register shows itself in the first rows of its sheet: in Excel no more is read of other sheets, and a
 * file must not be read in another way than the same workbook in Excel.
 */
export function recogniseSheet(sheet: SheetCells): SheetReading {
  const cells = withoutFarColumns(sheet);
  if (cells.rows.length > HEAD_ROWS) {
    const head = recogniseIn(headOf(cells));
    if (head.status === 'unknown') return head;
  }
  return recogniseIn(cells);
}

function recogniseIn(cells: SheetCells): SheetReading {
  const attempts = bestReadings(cells, MAPPED_TABLES);
  // The upper of several tables below each other; the lower ones are told in the rows that are left out.
  const first = firstTable(attempts);
  if (!first) return unknown(cells, 'Geen register herkend aan koppen en cellen.', attempts[0]?.score);
  const reading = readingOf(cells, first.best, 'recognised');
  const decision = decide(
    cells,
    first.best,
    first.rivals,
    rowsBelow(cells, mappingIn(reading)),
    (mappingIn(reading).constants ?? []).map(({ key }) => key),
  );
  return withDecision(cells, reading, decision);
}

const mappingIn = ({ mapping }: SheetReading): SheetMapping => {
  if (!mapping) throw new Error('A reading without mapping');
  return mapping;
};

function withDecision(cells: SheetCells, reading: SheetReading, { status, reason }: Decision): SheetReading {
  if (status === 'unknown') return unknown(cells, reason, reading.score);
  return { ...reading, status, reason };
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

function bestReadings(cells: SheetCells, tables: readonly MappedTable[], places = headingCandidates(cells)): readonly Attempt[] {
  const fitOf = (table: MappedTable, { headings, count }: HeadingRows): number => {
    let fit = -0.05 * count;
    for (const each of headings.values()) {
      if (table === 'kosten' && isLedgerAmount(each.heading)) fit += 1;
      else fit += headingFits(table, each)[0]?.fit ?? 0;
    }
    return fit;
  };
  const promising = tables
    .flatMap((table) => places.map((headings) => ({ headings, table, fit: fitOf(table, headings) })))
    .filter(({ fit }) => fit > (tables.length === 1 ? 0.3 : 0.9))
    .sort((a, b) => b.fit - a.fit)
    .slice(0, tables.length === 1 ? LOOK_CLOSER : 2 * LOOK_CLOSER);
  const columnsAt = new Map<HeadingRows, BlocksBelow>();
  const attempts = promising.flatMap(({ headings, table }) => {
    let below = columnsAt.get(headings);
    if (!below) columnsAt.set(headings, (below = blocksBelow(cells, headings)));
    const { columns, blocks, several, relations } = below;
    const title = titleConcepts(cells, headings);
    const years = yearsAbove(cells, headings);
    return blocks.map((block) => ({ ...attempt(headings, columns, table, block, relations, title, tables.length === 1, years), several }));
  });
  return attempts.sort((a, b) => Number(b.met) - Number(a.met) || b.rank - a.rank);
}

/** The columns that are no period, nor a sum of periods. */
function besidePeriods(block: Block, { periods }: PeriodColumns, relations: readonly Relation[]): Block {
  const places = new Set([...periods.keys()].map(({ column }) => column));
  const sums = new Set(
    relations.flatMap((relation) => (relation.kind === 'sum' && relation.parts.every((part) => places.has(part)) ? [relation.total] : [])),
  );
  // A total beside the periods would count them twice, also when it does not add up.
  const isTotal = ({ meaning }: SheetColumn): boolean => meaning.concepts.has('total') && meaning.part === undefined;
  return block.filter((from) => !periods.has(from) && !sums.has(from.column) && !isTotal(from));
}

function withPeriods(match: RegisterMatch, block: Block, periods: PeriodColumns | undefined): RegisterMatch {
  if (!periods) return match;
  const column = TABLES[match.table].columns.find(({ key }) => key === periods.key);
  const known = new Map(match.matches.filter((each) => each.column?.key !== periods.key).map((each) => [each.from, each]));
  return {
    ...match,
    matches: block.map((from): ColumnMatch => {
      const period = periods.periods.get(from);
      if (!period || !column) return known.get(from) ?? { from, role: 'value', fit: 0, weight: 0, evidence: [] };
      // The first carries the weight of the field, the others add that they are one row of periods.
      const isFirst = from === [...periods.periods.keys()][0];
      return {
        from,
        column,
        role: 'value',
        fit: 1,
        weight: isFirst ? 5 : 1,
        evidence: [{ weight: 5, words: `kop: ${from.heading}, een van ${periods.periods.size} perioden` }],
        period,
      };
    }),
  };
}

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
function blocksBelow(cells: SheetCells, headings: HeadingRows): BlocksBelow {
  const columns = columnsBelow(cells, headings);
  const relations = relationsOf(columns.filter(isCounted).map(({ column, amounts }) => ({ column, amounts })));
  const blocks = blocksOf(cells, headings, columns);
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

function attempt(
  headings: HeadingRows,
  columns: readonly SheetColumn[],
  table: MappedTable,
  block: Block,
  relations: readonly Relation[],
  title: ReadonlySet<Concept>,
  byHand = false,
  shape?: ReturnType<typeof yearsAbove>,
): Attempt {
  const periods = shape
    ? periodColumns(
        table,
        block,
        new Set([...title, ...block.filter(({ meaning }) => meaning.part === undefined).flatMap(({ meaning }) => [...meaning.concepts])]),
        shape.year,
        shape.schoolYear,
      )
    : undefined;
  const match = withPeriods(matchColumns(table, periods ? besidePeriods(block, periods, relations) : block, relations), block, periods);
  const matched = match.matches.filter(({ column }) => column);
  // A column in which nothing stands shows nothing.
  const keys = new Set([
    ...matched.flatMap(({ column, from }) => (from.content.filled > 0 ? [column?.key ?? ''] : [])),
    ...(periods ? ['tot', 'prestatie_tot'] : []),
  ]);
  const doubted = new Set(match.doubtful);
  const { all: groups, subject, instead } = REGISTER_NEEDS[table];
  const headed = new Set(block.flatMap(({ meaning }) => [...meaning.concepts]));
  const said = new Set([...headed, ...title]);
  const subjects = subject.filter((concept) => said.has(concept)).length;
  // Who names the register by hand knows what it is about.
  const isSubject = subjects > 0 || byHand;
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
      0.2 * doubted.size,
    met: met === groups.length && matched.length >= Math.min(table === 'urenregistratie' ? 2 : 3, block.length) && isSubject,
    several: false,
    unmet: groups.length - met,
    ours: isSubject && matched.length >= 3 && OURS.some((concept) => said.has(concept)),
  };
}

function readingOf(cells: SheetCells, { headings, columns, match, score }: Attempt, status: 'recognised'): SheetReading {
  const { mapping, questions } = mappingOf(cells, headings, columns, match);
  const { leftOut, lines, doubtful } = rowsBelow(cells, mapping);
  const evidence = new Map(
    match.matches.flatMap(({ from, column, evidence: found }) =>
      column
        ? [
            [
              from.column,
              [...found].sort((a, b) => b.weight - a.weight).flatMap(({ weight, words }) => (weight > 0 ? [words] : [])),
            ] as const,
          ]
        : [],
    ),
  );
  return {
    sheet: cells.sheet,
    status,
    mapping,
    score,
    questions,
    missing: [],
    lines,
    leftOut,
    evidence,
    ...(doubtful.length > 0 ? { doubtful } : {}),
  };
}

function mappingOf(
  cells: SheetCells,
  { row, count }: HeadingRows,
  columns: readonly SheetColumn[],
  { table, matches, doubtful }: RegisterMatch,
): { mapping: SheetMapping; questions: readonly MappingQuestion[] } {
  const questions: MappingQuestion[] = doubtful.map(({ column, content }) => ({
    column,
    kind: 'which column',
    examples: content.examples.map(String),
  }));
  const mapped = columns.map((from): MappedColumn => {
    const { column, year, role, period } = matches.find((each) => each.from === from) ?? {
      column: undefined,
      year: undefined,
      period: undefined,
      role: 'value' as const,
    };
    const place = { column: from.column, heading: from.heading, role, ...(year === undefined ? {} : { year }) };
    if (!column || role === 'sign') return { ...place, key: column?.key ?? null, notation: {} };
    const percents = cells.percentColumns?.has(from.column) ?? false;
    const { notation, questions: open } = decideNotation(column, cellsOf(cells, from.column, row + count - cells.row), percents);
    questions.push(...open.map((question) => ({ ...question, column: from.column })));
    const years = column.key === 'periode_mnd' && saysYears(from.meaning);
    const days = column.type === 'decimal' && (cells.timeColumns?.has(from.column) ?? false);
    return {
      ...place,
      key: column.key,
      notation: { ...notation, ...(years ? { years } : {}), ...(days ? { days } : {}) },
      ...(period ? { period } : {}),
    };
  });
  const taken = new Set(mapped.flatMap(({ key }) => (key === null ? [] : [key])));
  const constants = constantsAbove(cells, { row }, table, taken);
  const shared = constants.length > 0 ? { constants } : {};
  return {
    mapping: { sheet: cells.sheet, table, headingRow: row, headingRows: count, columns: mapped, ...shared, controle: false },
    questions,
  };
}
