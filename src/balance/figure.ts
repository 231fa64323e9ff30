import { cellPlace } from '../check/reporter';
import type { FindingPlace } from '../check/report';
import type { AnyLine, Dossier, Line, Place, TableSource } from '../records/dossier';
import { rowKey } from '../records/row-key';
import type { TableKey } from '../templates/column';

/** A line behind a figure, and what it adds to it. */
export interface FigureLine {
  readonly place: FindingPlace;
  /** What the line is, in the words of its sheet. */
  readonly text: string;
  readonly cents: number;
}

/**
 * Why something may be missing from a figure. `sheet`: the sheet is not in the workbook; `column`: the sheet has no such column; `cell`: what
 * stands in the cell cannot be read; `empty`: a cell is empty, and without it the amount is not known; `outside`: rows beside or below the table
 * are not counted; `award`: no line of the sheet is about the subsidieperiode, so that what was awarded is not known.
 */
export interface Doubt {
  readonly why: 'sheet' | 'column' | 'cell' | 'empty' | 'outside' | 'award';
  /** Where to look; null when there is no sheet. */
  readonly place: FindingPlace | null;
  /** The sheet, and the heading of the column where it is about one. */
  readonly sheet: string;
  readonly heading: string | null;
}

/** An amount with the lines behind it, and all that it may miss: only without a doubt it is the whole amount. */
export interface Figure {
  /** Sum of the lines, in cents. */
  readonly cents: number;
  /** The lines that add something, in the order of the sheet. */
  readonly lines: readonly FigureLine[];
  readonly doubts: readonly Doubt[];
}

export const isKnown = ({ doubts }: Figure): boolean => doubts.length === 0;

export const figureOf = (lines: readonly FigureLine[], doubts: readonly Doubt[] = []): Figure => ({
  cents: lines.reduce((sum, { cents }) => sum + cents, 0),
  lines: lines.filter(({ cents }) => cents !== 0),
  doubts,
});

/** Figures added up, with the lines and doubts of all. A place that is in doubt for more of them is told once. */
export function sumOfFigures(...figures: readonly Figure[]): Figure {
  const doubts = new Map(figures.flatMap((figure) => figure.doubts).map((doubt) => [doubtKey(doubt), doubt]));
  return figureOf(
    figures.flatMap(({ lines }) => lines),
    [...doubts.values()],
  );
}

const doubtKey = ({ why, sheet, heading, place }: Doubt): string =>
  [why, sheet, heading, place?.table.name, place?.row, place?.column].join('/');

/** Where the cell of a line stands. */
export const placeOf = (line: { readonly at: Place }, column: string, year?: number): FindingPlace =>
  cellPlace(line.at, column, year, rowKey(line as unknown as AnyLine));

/** A cell of a line that is empty or cannot be read, so that the line may belong to a figure or not, or with another amount. */
export function doubtOf(line: { readonly at: Place }, column: string, why: 'cell' | 'empty', year?: number): Doubt {
  const place = placeOf(line, column, year);
  return { why, place, sheet: line.at.table.sheet, heading: place.heading };
}

const wholeTable = (table: TableSource, row: number | null): FindingPlace => ({
  table,
  row,
  column: null,
  heading: null,
  columnKey: null,
  rowKey: null,
  hidden: false,
});

/** What all figures of a register miss: its sheet, the columns that they need, and rows that stand outside its tables. */
export function doubtsOfTables<Key extends TableKey>(
  dossier: Dossier,
  key: Key,
  sheet: string,
  needed: readonly { readonly column: keyof Line<Key> & string; readonly heading: string }[] = [],
): readonly Doubt[] {
  const { tables } = dossier[key];
  if (tables.length === 0) return [{ why: 'sheet', place: null, sheet, heading: null }];
  return tables.flatMap((table): Doubt[] => [
    ...needed
      .filter(({ column }) => !table.columns.has(column))
      .map(({ heading }): Doubt => ({ why: 'column', place: wholeTable(table, null), sheet: table.sheet, heading })),
    ...table.outside.map(({ rows }): Doubt => ({
      why: 'outside',
      place: wholeTable(table, rows[0] ?? null),
      sheet: table.sheet,
      heading: null,
    })),
  ]);
}
