import { NOT_CALCULATED, type CellValue } from '../cells/cell';
import { OWN_RECORDS } from '../check/own-records';
import { lineTotals } from '../records/mapping/line-totals';
import { asPart, forEachInSteps, type Steps } from '../records/steps';
import { TABLE_KEYS, TABLES } from '../templates';
import type { TableKey } from '../templates/column';
import {
  cellOf,
  comparedTable,
  formulaAt,
  type ComparedColumn,
  type ComparedLine,
  type ComparedTable,
  type ReadWorkbook,
} from './compared-table';
import { likeness, tokenOf } from './likeness';
import { movedLines } from './moved-lines';
import { pairSteps } from './pair-lines';
import type { PairedLine } from './paired-line';
import { restOf, type Rest } from './rest';

/** Where a line stands in one of the workbooks; `row` counts from 1. */
export interface LinePlace {
  readonly sheet: string;
  readonly row: number;
}

/** A line that only one of the workbooks has. */
export interface LoneLine {
  readonly table: TableKey;
  readonly place: LinePlace;
  /** What stands in its first filled cells, with the headings. */
  readonly cells: readonly { readonly column: ComparedColumn; readonly value: CellValue }[];
}

/** A cell that is not the same on both sides of a line. */
export interface CellChange {
  readonly table: TableKey;
  readonly before: LinePlace;
  readonly after: LinePlace;
  readonly column: ComparedColumn;
  /** 0-based column in the sheet of the later workbook; undefined for what stands once above the lines. */
  readonly columnAfter: number | undefined;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** A column that only one of the workbooks has, in which something stands. */
export interface LoneColumn {
  readonly table: TableKey;
  readonly side: 'before' | 'after';
  readonly heading: string;
  /** Lines in which something stands in it. */
  readonly filled: number;
}

/** Numbers of lines and sums (hundredths: cents or hours) of a register in both workbooks. */
export interface TableTotals {
  readonly table: TableKey;
  readonly before: number;
  readonly after: number;
  readonly sums: readonly { readonly column: string; readonly before: number; readonly after: number; readonly money: boolean }[];
}

/** What is different between two workbooks. */
export interface Comparison {
  readonly added: readonly LoneLine[];
  readonly removed: readonly LoneLine[];
  readonly changed: readonly CellChange[];
  /** Lines that stand elsewhere among the others; no difference. */
  readonly moved: readonly { readonly table: TableKey; readonly before: LinePlace; readonly after: LinePlace }[];
  /** Columns that are only in one of the two. */
  readonly columns: readonly LoneColumn[];
  /** Cells that read as the same but are written otherwise, and formulas that give what was typed; no difference. */
  readonly sameValue: readonly (CellChange & { readonly why: 'formula' | 'text' })[];
  /** Formulas with another outcome in lines that are otherwise the same: what they look at stands elsewhere. */
  readonly outcomes: readonly CellChange[];
  /** Cells of which one of the files does not say what the formula gives. */
  readonly unknown: readonly CellChange[];
  /** What is no line of a register. */
  readonly rest: readonly Rest[];
  readonly totals: readonly TableTotals[];
}

/** Whether two workbooks are the same; `unknown` when that could not be seen of all. */
export function outcomeOf({
  added,
  removed,
  changed,
  columns,
  outcomes,
  unknown,
  rest,
  totals,
}: Comparison): 'same' | 'different' | 'unknown' {
  const isDifferent = [added, removed, changed, columns, outcomes].some((list) => list.length > 0) || rest.some(({ same }) => !same);
  if (isDifferent) return 'different';
  return unknown.length > 0 || totals.length === 0 ? 'unknown' : 'same';
}

/** Compares two workbooks line by line and cell by cell, in steps counted in hundredths of all lines. */
export function* compareSteps(before: ReadWorkbook, after: ReadWorkbook): Steps<Comparison> {
  const found = new Gathered(before, after);
  const keys = TABLE_KEYS.filter((key) => !OWN_RECORDS.has(key));
  const linesOf = (key: TableKey): number => before.dossier[key].lines.length + after.dossier[key].lines.length;
  const total = Math.max(
    1,
    keys.reduce((sum, key) => sum + linesOf(key), 0),
  );
  let lines = 0;
  for (const key of keys) {
    const from = (lines / total) * 100;
    lines += linesOf(key);
    yield* asPart(found.compareSteps(key), from, (lines / total) * 100);
  }
  return { ...found.lists, rest: restOf(before, after) };
}

/** Lines between two steps. */
const LINES_PER_STEP = 250;

type Lists = { -readonly [Name in keyof Omit<Comparison, 'rest'>]: Comparison[Name][number][] };

const NO_TABLE: Omit<ComparedTable, 'key'> = { columns: new Map(), lines: [], records: [] };

class Gathered {
  readonly lists: Lists = {
    added: [],
    removed: [],
    changed: [],
    moved: [],
    columns: [],
    sameValue: [],
    outcomes: [],
    unknown: [],
    totals: [],
  };

  constructor(
    private readonly before: ReadWorkbook,
    private readonly after: ReadWorkbook,
  ) {}

  *compareSteps(key: TableKey): Steps<void> {
    const [before, after] = [comparedTable(this.before, key), comparedTable(this.after, key)];
    if (!before && !after) return;
    const [old, now] = [before ?? { ...NO_TABLE, key }, after ?? { ...NO_TABLE, key }];
    if (old.lines.length === 0 && now.lines.length === 0) return;
    const shared = [...old.columns.keys()].filter((id) => now.columns.has(id));
    const [first, second] = yield* asPart(this.pairedSteps(old, now, shared), 0, 30);
    const { pairs, removed, added } = yield* asPart(pairSteps(first, second), 30, 70);
    this.lists.removed.push(...removed.flatMap((place) => loneLine(key, old.lines[place])));
    this.lists.added.push(...added.flatMap((place) => loneLine(key, now.lines[place])));
    const compared = forEachInSteps(pairs, LINES_PER_STEP, ([a, b]) => {
      const [was, is] = [old.lines[a], now.lines[b]];
      if (was && is) this.compareLines(key, was, is);
    });
    yield* asPart(compared, 70, 100);
    for (const index of movedLines(pairs.map(([, b]) => b))) {
      const [a, b] = pairs[index] ?? [-1, -1];
      const [was, is] = [old.lines[a], now.lines[b]];
      if (was && is) this.lists.moved.push({ table: key, before: placeOf(was), after: placeOf(is) });
    }
    if (old.lines.length > 0 && now.lines.length > 0)
      this.lists.columns.push(...loneColumns(old, now, 'before'), ...loneColumns(now, old, 'after'));
    this.lists.totals.push(totalsOf(old, now));
  }

  /** The lines of both sides in numbers that are the same for the same value; what follows from other cells tells nothing. */
  private *pairedSteps(old: ComparedTable, now: ComparedTable, shared: readonly string[]): Steps<[PairedLine[], PairedLine[]]> {
    const numbers = shared.map(() => new Map<string, number>());
    const { keyColumns } = TABLES[old.key];
    const inKey: readonly string[] = keyColumns.filter((id) => shared.includes(id));
    const lineOf =
      (workbook: ReadWorkbook) =>
      (line: ComparedLine): PairedLine => {
        const { formulas } = workbook;
        const hasFormulas = sheetHasFormulas(workbook, line);
        const key: string[] = [];
        const values = Int32Array.from(shared, (id, place) => {
          const column = line.columns.get(id);
          if (!column) return 0;
          const isKey = inKey.includes(id);
          if (!isKey && (column.calculated || hasFormulas) && formulaAt(formulas, line, column) === 'follows') return 0;
          const token = tokenOf(cellOf(line, column), column.as);
          if (isKey) key.push(token.toLowerCase());
          const known = numbers[place];
          if (token === '' || !known) return 0;
          let number = known.get(token);
          if (number === undefined) known.set(token, (number = known.size + 1));
          return number;
        });
        const isWhole = key.length > 0 && key.length === inKey.length && key.every((part) => part !== '');
        return { values, key: isWhole ? key.join('\n') : undefined, row: line.row };
      };
    const sides: [PairedLine[], PairedLine[]] = [[], []];
    const [readOld, readNow] = [lineOf(this.before), lineOf(this.after)];
    yield* asPart(
      forEachInSteps(old.lines, LINES_PER_STEP, (line) => sides[0].push(readOld(line))),
      0,
      50,
    );
    yield* asPart(
      forEachInSteps(now.lines, LINES_PER_STEP, (line) => sides[1].push(readNow(line))),
      50,
      100,
    );
    return sides;
  }

  private compareLines(table: TableKey, before: ComparedLine, after: ComparedLine): void {
    const places = { before: placeOf(before), after: placeOf(after) };
    const outcomes: CellChange[] = [];
    let isChanged = false;
    const hasFormulas = sheetHasFormulas(this.before, before) || sheetHasFormulas(this.after, after);
    for (const [id, was] of before.columns) {
      const column = after.columns.get(id);
      if (!column) continue;
      const [from, to] = [cellOf(before, was), cellOf(after, column)];
      // By far the most cells.
      if (from === to && !hasFormulas && was.as.date1904 === column.as.date1904 && from !== NOT_CALCULATED) continue;
      const [formulaFrom, formulaTo] = [formulaAt(this.before.formulas, before, was), formulaAt(this.after.formulas, after, column)];
      const how = likeness(from, was.as, to, column.as);
      const follows = formulaFrom === 'follows' && formulaTo === 'follows';
      if (how === 'same' && (follows || formulaFrom === formulaTo || !knowsFormulas(this.before, this.after))) continue;
      const columnAfter = column.index === undefined ? undefined : after.source.column + column.index;
      const change: CellChange = { table, ...places, column, columnAfter, from, to };
      if (follows) {
        if (how === 'different') outcomes.push(change);
      } else if (how === 'not calculated') this.lists.unknown.push(change);
      else if (how === 'different') {
        isChanged = true;
        this.lists.changed.push(change);
      } else this.lists.sameValue.push({ ...change, why: how === 'same' ? 'formula' : 'text' });
    }
    // A formula follows from the line: what changed there is told already.
    if (!isChanged) this.lists.outcomes.push(...outcomes);
  }
}

const sheetHasFormulas = ({ formulas }: ReadWorkbook, { source }: ComparedLine): boolean => (formulas?.get(source.sheet)?.size ?? 0) > 0;

const knowsFormulas = (...sides: readonly ReadWorkbook[]): boolean => sides.every(({ formulas }) => formulas !== undefined);

const placeOf = ({ source, row }: ComparedLine): LinePlace => ({ sheet: source.sheet, row: row + 1 });

/** Cells of a line that say which one it is. */
const SHOWN_CELLS = 6;

function loneLine(table: TableKey, line: ComparedLine | undefined): LoneLine[] {
  if (!line) return [];
  const filled = [...line.columns.values()].flatMap((column) => {
    const value = cellOf(line, column);
    return value === '' || column.calculated ? [] : [{ column, value }];
  });
  return [{ table, place: placeOf(line), cells: filled.slice(0, SHOWN_CELLS) }];
}

function loneColumns(of: ComparedTable, other: ComparedTable, side: LoneColumn['side']): readonly LoneColumn[] {
  return [...of.columns.values()].flatMap(({ id, heading, calculated }): LoneColumn[] => {
    if (calculated || other.columns.has(id)) return [];
    const filled = of.lines.filter((line) => cellOf(line, line.columns.get(id)) !== '').length;
    return filled === 0 ? [] : [{ table: of.key, side, heading, filled }];
  });
}

function totalsOf(old: ComparedTable, now: ComparedTable): TableTotals {
  const { key } = old;
  const [before, after] = [lineTotals(key, old.records), lineTotals(key, now.records)];
  const sums = TABLES[key].columns.flatMap((column) => {
    const [from, to] = [before[column.key], after[column.key]];
    if (from === undefined && to === undefined) return [];
    return [
      { column: column.heading.replace(/\s*\{jj?(?:aar)?\}/, ''), before: from ?? 0, after: to ?? 0, money: column.type === 'money' },
    ];
  });
  return { table: key, before: old.lines.length, after: now.lines.length, sums };
}
