import { PERIOD_FIELDS } from '../period-fields';
import type { SheetCells } from '../sheet-cells';
import type { Attempt } from './attempt';
import { groupsIn } from './group-rows';
import type { HeadingRows } from './heading-rows';
import { leavesOutTheSame, rowsBelow, rowsBelowSteps } from './left-out-rows';
import { allAtOnce, type Steps } from '../steps';
import type { RegisterMatch } from './column-match';
import { decideNotation } from './notation';
import { constantsAbove } from './constants-above';
import { isAdded } from './row-facts';
import type { SheetColumn } from './sheet-column';
import { saysThousands } from './thousands';
import { withRepeats } from './repeated-values';
import { cellsOf } from './sheet-columns';
import type { MappedColumn, MappingQuestion, SheetMapping, SheetReading } from './sheet-mapping';
import { saysYears } from './candidates';

/** The reading of a sheet that an attempt makes. */
export function* readingSteps(cells: SheetCells, { headings, columns, match, score }: Attempt, status: 'recognised'): Steps<SheetReading> {
  const { mapping: plain, questions } = yield* mappingOf(cells, headings, columns, match);
  yield* rowsBelowSteps(cells, plain);
  const grouped = withGroups(cells, plain);
  leavesOutTheSame(grouped, plain);
  const mapping = withRepeats(cells, grouped);
  leavesOutTheSame(mapping, plain);
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

/** With the field that rows with a single text say of the lines below them. */
function withGroups(cells: SheetCells, mapping: SheetMapping): SheetMapping {
  const below = rowsBelow(cells, mapping);
  if (!below.leftOut.some(({ isGroup }) => isGroup)) return mapping;
  const taken = new Set([
    ...mapping.columns.flatMap(({ key, part }) => [...(key === null ? [] : [key]), ...(part ? [part.key] : [])]),
    // A school in the title may be the one that keeps the list: the rows above the lines go before it.
    ...(mapping.constants ?? []).flatMap(({ key, part }) => (part === 'school' ? [] : [key])),
  ]);
  const groups = groupsIn(cells, mapping, below, taken);
  if (groups.length === 0) return mapping;
  const { constants = [], ...rest } = mapping;
  const left = constants.filter(({ key }) => groups.every((group) => group.key !== key));
  return { ...rest, groups, ...(left.length > 0 ? { constants: left } : {}) };
}

function* mappingOf(
  cells: SheetCells,
  { row, count }: HeadingRows,
  columns: readonly SheetColumn[],
  { table, matches, doubtful }: RegisterMatch,
): Steps<{ mapping: SheetMapping; questions: readonly MappingQuestion[] }> {
  const questions: MappingQuestion[] = doubtful.map(({ column, content }) => ({
    column,
    kind: 'which column',
    examples: content.examples.map(String),
  }));
  const inThousands = saysThousands(cells, { row });
  const mappedOf = (from: SheetColumn): MappedColumn => {
    const { column, year, role, period, part } = matches.find((each) => each.from === from) ?? {
      column: undefined,
      year: undefined,
      period: undefined,
      part: undefined,
      role: 'value' as const,
    };
    const place = { column: from.column, heading: from.heading, role, ...(year === undefined ? {} : { year }) };
    if (!column || role === 'sign' || role === 'week') return { ...place, key: column?.key ?? null, notation: {} };
    const percents = cells.percentColumns?.has(from.column) ?? false;
    const { notation, questions: open } = decideNotation(column, cellsOf(cells, from.column, row + count - cells.row), percents);
    questions.push(...open.map((question) => ({ ...question, column: from.column })));
    const years = column.key === 'periode_mnd' && saysYears(from.meaning);
    const thousands = column.type === 'money' && isAdded(column) && (inThousands || from.meaning.concepts.has('thousand'));
    const days = column.type === 'decimal' && (cells.timeColumns?.has(from.column) ?? false);
    return {
      ...place,
      key: column.key,
      notation: { ...notation, ...(years ? { years } : {}), ...(days ? { days } : {}), ...(thousands ? { thousands } : {}) },
      ...(period ? { period } : {}),
      ...(part ? { part } : {}),
    };
  };
  const mapped: MappedColumn[] = [];
  for (const [index, from] of columns.entries()) {
    mapped.push(mappedOf(from));
    yield { done: index, total: columns.length };
  }
  const taken = new Set([
    ...mapped.flatMap(({ key, part }) => [...(key === null ? [] : [key]), ...(part ? [part.key] : [])]),
    ...(mapped.some(({ period }) => period) ? (PERIOD_FIELDS[table] ?? []) : []),
  ]);
  const constants = constantsAbove(cells, { row }, table, taken);
  const shared = constants.length > 0 ? { constants } : {};
  return {
    mapping: { sheet: cells.sheet, table, headingRow: row, headingRows: count, columns: mapped, ...shared, controle: false },
    questions,
  };
}

/** The reading that an attempt makes, without a pause. */
export const readingOf = (cells: SheetCells, attempt: Attempt, status: 'recognised'): SheetReading =>
  allAtOnce(readingSteps(cells, attempt, status));
