import { TABLES } from '../../templates';
import type { TableKey } from '../../templates/column';
import type { CellValue } from '../../cells/cell';
import type { SheetCells } from '../sheet-cells';
import { columnsFor, MAPPED_TABLES } from './column-words';
import { isExcluded } from './exclusions';
import { headingCandidates, headingsAt, MOST_HEADING_ROWS, type HeadingRows } from './heading-rows';
import { headingText, withoutAccents } from './heading-text';
import { comparable, isRepeatedHeading, rowsBelow, saysTotal } from './left-out-rows';
import { isLedgerAmount, matchColumns, sheetColumn, type RegisterMatch, type SheetColumn } from './match-columns';
import { decideNotation } from './notation';
import { valueBy } from './notation-value';
import { OTHER_BUSINESS, REGISTER_NEEDS } from './registers';
import { HEAD_ROWS, headOf, withoutFarColumns } from './sheet-head';
import type { MappedColumn, MappingQuestion, SheetMapping, SheetReading } from './sheet-mapping';
import { areOneTable, blocksOf, type Block } from './side-by-side';
import { settleStaffCosts } from './staff-costs';
import { settleVat } from './vat-amounts';

/** How many of the best readings by their headings are looked at with their cells. */
const LOOK_CLOSER = 6;
/** A sheet with less of its headings known to us is another list that happens to share some words. */
const LEAST_SHARE = 0.5;
/** How much better the best register must be than the next one. */
const LEAD = 0.03;
const ROWS_FOR_SUMS = 500;
const LEAST_ALONE = 0.7;

/**
 * Recognises the register that a sheet of another layout holds; `unknown` when it fits nothing with certainty. A register shows itself in the
 * first rows of its sheet: in Excel no more is read of other sheets, and a file must not be read in another way than the same workbook in Excel.
 */
export function recogniseSheet(sheet: SheetCells): SheetReading {
  const cells = withoutFarColumns(sheet);
  if (cells.rows.length > HEAD_ROWS) {
    const head = recogniseIn(headOf(cells));
    if (head.status !== 'recognised') return head;
  }
  return recogniseIn(cells);
}

function recogniseIn(cells: SheetCells): SheetReading {
  const attempts = bestReadings(cells, MAPPED_TABLES);
  const tables = separateTables(attempts.filter(({ sure }) => sure));
  // Of several tables below each other the one with the most lines is read; the upper one when they have as many.
  const readings = tables.map((each) => ({ each, reading: readingOf(cells, each.best, 'recognised') }));
  const [first] = readings.sort((a, b) => b.reading.lines - a.reading.lines || a.each.last - b.each.last);
  if (!first || first.reading.lines === 0) return unknown(cells, attempts[0]?.score);
  const { best, rivals } = first.each;
  const certain = !rivals.some(({ rank }) => best.rank - rank < LEAD) && !isOtherBusiness(best.columns);
  return certain ? first.reading : unknown(cells, best.score);
}

interface TableOnSheet {
  /** Lowest row of the headings. */
  readonly last: number;
  readonly best: Attempt;
  /** The same headings read as another register. */
  readonly rivals: readonly Attempt[];
}

/** Groups attempts, the best first, by the table on the sheet that they read; headings a row apart are those of one table. */
function separateTables(attempts: readonly Attempt[]): readonly TableOnSheet[] {
  const tables: { readonly last: number; readonly best: Attempt; readonly rivals: Attempt[] }[] = [];
  for (const each of attempts) {
    const last = each.headings.row + each.headings.count - 1;
    const same = tables.find((table) => Math.abs(table.last - last) < MOST_HEADING_ROWS);
    if (!same) tables.push({ last, best: each, rivals: [] });
    else if (same.best.match.table !== each.match.table) same.rivals.push(each);
  }
  return tables;
}

/**
 * Reads a sheet as the register that the user chose, however little of it fits; `at` says which rows (0-based in the sheet) are the
 * headings. `unknown` only for a sheet that holds nothing like headings.
 */
export function recogniseAs(cells: SheetCells, table: TableKey, at?: { readonly row: number; readonly count: number }): SheetReading {
  const places = at ? [headingsAt(cells, at.row, at.count)] : headingCandidates(cells);
  const [best] = bestReadings(cells, [table], places);
  if (best) return readingOf(cells, best, 'recognised');
  // No heading is known to us: the first row that could be headings, with all columns left out, for the user to say.
  const [first] = places.filter(({ headings }) => headings.size > 0);
  return first ? readingOf(cells, attempt(cells, first, columnsBelow(cells, first), table), 'recognised') : unknown(cells);
}

const unknown = ({ sheet }: SheetCells, score = 0): SheetReading => ({
  sheet,
  status: 'unknown',
  score,
  questions: [],
  missing: [],
  lines: 0,
  leftOut: [],
});

interface Attempt {
  readonly headings: HeadingRows;
  readonly columns: readonly SheetColumn[];
  readonly match: RegisterMatch;
  readonly score: number;
  /** For comparing attempts: counts what fits, not only its share. */
  readonly rank: number;
  readonly sure: boolean;
}

function bestReadings(cells: SheetCells, tables: readonly TableKey[], places = headingCandidates(cells)): readonly Attempt[] {
  const known = new Map<string, ReturnType<typeof headingText>>();
  const textOf = (heading: string) => {
    let text = known.get(heading);
    if (!text) known.set(heading, (text = headingText(heading)));
    return text;
  };
  const fitOf = (table: TableKey, { headings, count }: HeadingRows): number => {
    let fit = -0.05 * count;
    for (const { heading, lowest } of headings.values()) {
      if (table === 'kosten' && isLedgerAmount(textOf(heading))) fit += 1;
      const whole = columnsFor(table, textOf(heading))[0]?.fit ?? 0;
      fit += heading === lowest ? whole : Math.max(whole, 0.9 * (columnsFor(table, textOf(lowest))[0]?.fit ?? 0));
    }
    return fit;
  };
  const rough = tables.flatMap((table) => {
    const single = new Map<number, number>(places.filter(({ count }) => count === 1).map((place) => [place.row, fitOf(table, place)]));
    // Rows of which none alone says anything of this register are no headings of it together either.
    const says = ({ row, count }: HeadingRows): boolean =>
      Array.from({ length: count }).some((_, index) => (single.get(row + index) ?? 0) > LEAST_ALONE);
    return places
      .filter((place) => single.size === 0 || place.count === 1 || says(place))
      .map((headings) => ({
        headings,
        table,
        fit: (headings.count === 1 ? single.get(headings.row) : undefined) ?? fitOf(table, headings),
      }));
  });
  const promising = rough
    .filter(({ fit }) => fit > (tables.length === 1 ? 0.5 : 1))
    .sort((a, b) => b.fit - a.fit)
    .slice(0, tables.length === 1 ? LOOK_CLOSER : 2 * LOOK_CLOSER);
  const columnsAt = new Map<HeadingRows, BlocksBelow>();
  const attempts = promising.flatMap(({ headings, table }) => {
    let below = columnsAt.get(headings);
    if (!below) columnsAt.set(headings, (below = blocksBelow(cells, headings)));
    const { columns, blocks, several } = below;
    return blocks.map((block) => ({ ...attempt(cells, headings, columns, table, block), ...(several ? { sure: false } : {}) }));
  });
  return attempts.sort((a, b) => Number(b.sure) - Number(a.sure) || b.rank - a.rank);
}

interface BlocksBelow {
  readonly columns: readonly SheetColumn[];
  /** The columns of which a table may consist. */
  readonly blocks: readonly Block[];
  /** Whether registers stand side by side: which of them is meant is for the user to say. */
  readonly several: boolean;
}

/** The columns below the headings, and which of them belong together. */
function blocksBelow(cells: SheetCells, headings: HeadingRows): BlocksBelow {
  const columns = columnsBelow(cells, headings);
  const blocks = blocksOf(cells, headings, columns);
  if (blocks.length < 2) return { columns, blocks, several: false };
  const readAs = (table: TableKey, block: Block): Attempt => attempt(cells, headings, columns, table, block);
  const registers = blocks.flatMap((block) => {
    const table = block.length > 2 ? MAPPED_TABLES.find((each) => readAs(each, block).sure) : undefined;
    return table ? [{ block, table }] : [];
  });
  if (registers.length > 1) return { columns, blocks: registers.map(({ block }) => block), several: true };
  const [register] = registers;
  const main = register?.block ?? [...blocks].sort((a, b) => b.length - a.length)[0] ?? [];
  const fits = (block: Block): boolean => {
    if (!register) return true;
    const { sure, match } = readAs(register.table, [...main, ...block]);
    return sure && 2 * match.matches.filter(({ from, column }) => column && block.includes(from)).length >= block.length;
  };
  const joined = blocks.filter((block) => block === main || (areOneTable(cells, headings, main, block) && fits(block)));
  return { columns, blocks: [joined.flat()], several: false };
}

/** The columns below the headings, with what their cells hold. */
export function columnsBelow(cells: SheetCells, { row, count, headings }: HeadingRows): readonly SheetColumn[] {
  const first = row + count - cells.row;
  const texts = new Map([...headings].map(([column, { heading }]) => [column - cells.column, comparable(heading)]));
  const isLine = lineTest(cells.rows, texts);
  return [...headings].map(([column, { heading, lowest }]) =>
    sheetColumn(column, heading, lowest, cellsOf(cells, column, first, isLine), cells.hiddenColumns?.has(column) ?? false),
  );
}

/** Tells rows with more than one cell, no total and not the headings once more from the rest, each looked at once. */
function lineTest(rows: SheetCells['rows'], headings: ReadonlyMap<number, string>): (index: number) => boolean {
  const known: (boolean | undefined)[] = [];
  return (index) => {
    const row = rows[index] ?? [];
    return (known[index] ??= row.filter((cell) => cell !== '').length > 1 && !saysTotal(row) && !isRepeatedHeading(row, headings));
  };
}

function* cellsOf(cells: SheetCells, column: number, first: number, isLine: (index: number) => boolean = () => true): Generator<CellValue> {
  const index = column - cells.column;
  for (let row = first; row < cells.rows.length; row += 1) {
    const cell = cells.rows[row]?.[index] ?? '';
    if (cell !== '' && isLine(row)) yield cell;
  }
}

function attempt(
  cells: SheetCells,
  headings: HeadingRows,
  columns: readonly SheetColumn[],
  table: TableKey,
  block: Block = columns,
): Attempt {
  const values = (column: SheetColumn): readonly (number | undefined)[] => valuesOf(cells, column.column, headings);
  const match = settleStaffCosts(settleVat(matchColumns(table, block), values), values);
  const matched = match.matches.filter(({ column }) => column);
  const keys = new Set(matched.map(({ column }) => column?.key ?? ''));
  const needs = REGISTER_NEEDS[table];
  const groups = needs?.all ?? TABLES[table].columns.filter(({ required }) => required).map(({ key }) => [key]);
  const met = groups.filter((group) => group.some((key) => keys.has(key))).length;
  const ignored = block.filter(({ text }) => isExcluded(text.joined)).length;
  const share = block.length === 0 ? 0 : (matched.length + 0.7 * ignored) / block.length;
  const required = groups.length === 0 ? 1 : met / groups.length;
  const fits = matched.reduce((sum, { fit }) => sum + fit, 0);
  const ledger = needs?.orHeading !== undefined && block.some(({ text }) => needs.orHeading?.test(text.joined)) && keys.has('incl');
  const words = [...columns.map(({ heading, text }) => `${heading} ${text.plain.join(' ')}`), cells.sheet, ...titleOf(cells, headings)]
    .map(withoutAccents)
    .join(' | ');
  const about = needs?.about?.test(words) ?? true;
  const enough = met === groups.length || (ledger && met >= groups.length - 1);
  return {
    headings,
    columns,
    match,
    score: (required + Math.min(1, share)) / 2,
    rank: required + Math.min(1, share) + fits / 20 - 0.01 * headings.count,
    sure: enough && about && matched.length >= 3 && share >= LEAST_SHARE,
  };
}

/** The first amounts of a column, row by row; undefined where there is none. */
function valuesOf(cells: SheetCells, column: number, { row, count }: HeadingRows): readonly (number | undefined)[] {
  const first = row + count - cells.row;
  const { notation } = decideNotation({ type: 'money' }, cellsOf(cells, column, first));
  return cells.rows.slice(first, first + ROWS_FOR_SUMS).map((each) => {
    const value = saysTotal(each) ? '' : valueBy({ type: 'money' }, each[column - cells.column] ?? '', notation);
    return typeof value === 'number' ? value : undefined;
  });
}

/** What stands above the headings. */
function titleOf(cells: SheetCells, { row }: HeadingRows): readonly string[] {
  return cells.rows
    .slice(Math.max(0, row - cells.row - 10), row - cells.row)
    .flatMap((each) => each.slice(0, 10).filter((cell): cell is string => typeof cell === 'string' && cell !== ''));
}

const isOtherBusiness = (columns: readonly SheetColumn[]): boolean =>
  columns.some(({ heading }) => OTHER_BUSINESS.test(withoutAccents(heading).replace(EITHER_WAY, 'inkoop')));

/** AFAS calls whom an entry is about so, be it one that sold or one that bought. */
const EITHER_WAY = /verkoop-?\s*\/\s*inkoop/;

function readingOf(cells: SheetCells, { headings, columns, match, score }: Attempt, status: 'recognised'): SheetReading {
  const { mapping, questions } = mappingOf(cells, headings, columns, match);
  const { leftOut, lines } = rowsBelow(cells, mapping);
  return { sheet: cells.sheet, status, mapping, score, questions, missing: [], lines, leftOut };
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
    const { column, year, role } = matches.find((each) => each.from === from) ?? {
      column: undefined,
      year: undefined,
      role: 'value' as const,
    };
    const place = { column: from.column, heading: from.heading, role, ...(year === undefined ? {} : { year }) };
    if (!column || role === 'sign') return { ...place, key: column?.key ?? null, notation: {} };
    const percents = cells.percentColumns?.has(from.column) ?? false;
    const { notation, questions: open } = decideNotation(column, cellsOf(cells, from.column, row + count - cells.row), percents);
    questions.push(...open.map((question) => ({ ...question, column: from.column })));
    return { ...place, key: column.key, notation };
  });
  return { mapping: { sheet: cells.sheet, table, headingRow: row, headingRows: count, columns: mapped, controle: false }, questions };
}
