import type { SheetCells } from '../sheet-cells';
import { headingCandidates, headingsAt, type HeadingRows } from './heading-rows';
import { allAtOnce, type Steps } from '../steps';
import { readHeading } from './heading-concepts';
import { withoutAccents } from './heading-text';
import { rowsBelowSteps } from './left-out-rows';
import { isOfWeek, type SheetMapping, type SheetReading } from './sheet-mapping';
import { callsSchool } from './school-names';
import { partOfTitle } from './title-constants';
import { yearOf } from './title-period';
import { dayPeriod, weekAbove, weekdayOf } from './weekday-columns';
import { daysOf } from './written-values';
import { yearsAbove } from './years-above';

/** Reads a sheet as a stored mapping says: columns and heading rows that moved are followed; `changed` when headings are gone. */
export const applyMapping = (cells: SheetCells, mapping: SheetMapping): SheetReading => allAtOnce(applyMappingSteps(cells, mapping));

/** The same in steps, counted in rows. */
export function* applyMappingSteps(cells: SheetCells, mapping: SheetMapping): Steps<SheetReading> {
  const wanted = mapping.columns.filter(({ key, heading }) => key !== null && heading !== '');
  const places = [headingsAt(cells, mapping.headingRow, mapping.headingRows), ...headingCandidates(cells)];
  let best: { readonly mapping: SheetMapping; readonly missing: readonly string[] } | undefined;
  for (const rows of places) {
    if (rows.count !== mapping.headingRows) continue;
    const moved = moveTo(mapping, rows);
    if (!best || moved.missing.length < best.missing.length) best = moved;
    if (moved.missing.length === 0) break;
  }
  const missing = best?.missing ?? wanted.map(({ heading }) => heading);
  const score = wanted.length === 0 ? 0 : 1 - missing.length / wanted.length;
  if (!best || missing.length > 0) {
    return { sheet: cells.sheet, status: 'changed', mapping, score, questions: [], missing, lines: 0, leftOut: [] };
  }
  const read = withPeriods(cells, withConstants(cells, best.mapping));
  const { leftOut, lines } = yield* rowsBelowSteps(cells, read);
  return { sheet: cells.sheet, status: 'stored', mapping: read, score, questions: [], missing, lines, leftOut };
}

/** The mapping with what stands now in the cells above the table that hold for all lines. */
function withConstants(cells: SheetCells, mapping: SheetMapping): SheetMapping {
  if (!mapping.constants) return mapping;
  const constants = mapping.constants.map((constant) => {
    const { row, column } = constant;
    const line = row === null ? [] : (cells.rows[row - cells.row] ?? []);
    const cell = row === null || column === null ? cells.sheet : (line[column - cells.column] ?? '');
    if (constant.part) {
      const label = String(line.slice(0, Math.max(0, (column ?? 0) - cells.column)).findLast((each) => each !== '') ?? '');
      const now = partOfTitle({ cell, label }, constant.part, cells, { row: mapping.headingRow });
      // Who reads the sheet without its workbook does not know the schools: the one that was read there before may still be said.
      const same = constant.part === 'school' && now === '' && callsSchool(String(cell), constant.value);
      return { ...constant, value: same ? constant.value : now };
    }
    return {
      ...constant,
      value: String(cell)
        .replace(/^[^:]{2,40}:\s*/, '')
        .trim(),
    };
  });
  return { ...mapping, constants };
}

/** The mapping with the days of its columns as the sheet says them now; where it does not say them they stay. */
function withPeriods(cells: SheetCells, mapping: SheetMapping): SheetMapping {
  if (!mapping.columns.some(({ period }) => period)) return mapping;
  const headings = { row: mapping.headingRow };
  const years = yearsAbove(cells, headings);
  const monday = weekAbove(cells, headings);
  const ofRow = mapping.columns.some(isOfWeek);
  const columns = mapping.columns.map((each) => {
    if (!each.period) return each;
    const { part, year } = readHeading(each.heading);
    const weekday = weekdayOf(each.heading);
    const whole = each.period.unit === 'year' && year !== undefined ? ({ unit: 'year', number: 1, year } as const) : undefined;
    const of = part ?? whole;
    const period =
      each.period.unit === 'day'
        ? weekday && dayPeriod(weekday, monday, years.year, ofRow)
        : of?.unit === each.period.unit
          ? { unit: of.unit, ...(daysOf({ ...of, ...yearOf(of, years) }) ?? {}) }
          : undefined;
    return period?.first === undefined && period?.weekday === undefined ? each : { ...each, period };
  });
  return { ...mapping, columns };
}

/** The mapping with its columns where their headings stand now; a heading that is there twice stays in its column or is missing. */
function moveTo(mapping: SheetMapping, { row, headings }: HeadingRows): { mapping: SheetMapping; missing: readonly string[] } {
  const byText = new Map<string, number[]>();
  for (const [column, { heading }] of headings) {
    const text = withoutAccents(heading);
    byText.set(text, [...(byText.get(text) ?? []), column]);
  }
  const missing: string[] = [];
  const columns = mapping.columns.flatMap((each) => {
    // Names under no heading stand where they stood beside the first heading.
    if (each.heading === '') {
      const next = mapping.columns.find(({ heading, column }) => heading !== '' && column > each.column);
      const [now] = next ? (byText.get(withoutAccents(next.heading)) ?? []) : [];
      return next && now !== undefined && now - next.column + each.column >= 0
        ? [{ ...each, column: now - next.column + each.column }]
        : [];
    }
    const found = byText.get(withoutAccents(each.heading)) ?? [];
    const column = found.includes(each.column) ? each.column : found.length === 1 ? found[0] : undefined;
    if (column !== undefined) return [{ ...each, column }];
    if (each.key !== null) missing.push(each.heading);
    return [];
  });
  return { mapping: { ...mapping, headingRow: row, columns, ...movedGroups(mapping, columns) }, missing };
}

/** Rows that name their lines stand in the column that they stood in, where that is now. */
function movedGroups({ groups, columns: before }: SheetMapping, columns: SheetMapping['columns']): Pick<SheetMapping, 'groups'> {
  if (!groups) return {};
  return {
    groups: groups.map(({ key, column }) => {
      const heading = before.find((each) => each.column === column)?.heading;
      return { key, column: columns.find((each) => heading !== undefined && each.heading === heading)?.column ?? column };
    }),
  };
}
