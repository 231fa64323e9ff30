import { MAX_COLUMNS } from '../../cells/address';
import { MARK_COLOURS, QUIET_COLOUR } from '../../check/mark-formats';
import { isMark } from '../../check/own-sheets';
import { SYMBOLS } from '../../check/report';
import { CONTROLE_HEADING } from '../../templates/template';
import { patchCells } from '../patch/cells-patch';
import { grownDimension } from '../patch/sheet-patch';
import { parseDocument } from '../xml/xml-scan';
import type { CellChanges } from '../patch/cells-compare';
import type { StyleBook } from '../write/styles-write';
import type { CellData, CellStyle, SheetData } from '../workbook-data';
import type { Edit } from '../xml/xml-edit';

/** What the column Controle of one register says. Places are 0-based. */
export interface ControleMark {
  readonly sheet: string;
  /** Row of the headings. */
  readonly row: number;
  /** The column Controle of a table of ours; absent for a sheet in another layout, which gets one beside its data. */
  readonly column?: number | undefined;
  /** One text for each row under the headings. */
  readonly texts: readonly string[];
}

/** A column that is going to be written. */
export interface PlacedMark extends ControleMark {
  readonly column: number;
  /** The column stands beside the data of others: it gets a heading and colours of its own. */
  readonly beside: boolean;
  /** An earlier check put it there. */
  readonly again?: true;
}

/** Columns right of the data that are tried. */
const CANDIDATES = 30;

/** Finds the column of a mark: that of the table, or the first one right of the headings in which nothing stands; undefined when there is no room. */
export function placeMark(mark: ControleMark, sheet: SheetData, taken: ReadonlySet<number>): PlacedMark | undefined {
  if (mark.column !== undefined) return { ...mark, column: mark.column, beside: false };
  const last = mark.row + mark.texts.length;
  const columns = [...(sheet.cells.get(mark.row) ?? [])].filter(([, cell]) => !isBlank(cell)).map(([column]) => column);
  const before = columns.find((column) => !taken.has(column) && holdsMarks(sheet, column, mark.row));
  if (before !== undefined) return { ...mark, column: before, beside: true, again: true };
  const first = columns.reduce((right, column) => Math.max(right, column), -1) + 1;
  for (let column = first; column < Math.min(first + CANDIDATES, MAX_COLUMNS); column++) {
    if (!taken.has(column) && isFree(sheet, column, mark.row, last)) return { ...mark, column, beside: true };
  }
  return undefined;
}

/** Whether a column holds what an earlier check said and nothing else. */
function holdsMarks({ cells }: SheetData, column: number, heading: number): boolean {
  if (cells.get(heading)?.get(column)?.value !== CONTROLE_HEADING) return false;
  const below = [...cells].flatMap(([row, inRow]) => (row > heading ? [inRow.get(column)] : [])).filter((cell) => !isBlank(cell));
  return below.length > 0 && below.every((cell) => cell?.formula === undefined && isMark(cell?.value));
}

const isBlank = (cell: CellData | undefined): boolean => cell === undefined || (cell.value === '' && cell.formula === undefined);

function isFree({ cells, merges, tables }: SheetData, column: number, first: number, last: number): boolean {
  for (const [row, inRow] of cells) if (row >= first && row <= last && !isBlank(inRow.get(column))) return false;
  return ![...merges, ...tables.map(({ area }) => area)].some(
    (area) => column >= area.column && column < area.column + area.columns && first < area.row + area.rows && last >= area.row,
  );
}

const STYLES: ReadonlyMap<string, CellStyle> = new Map([
  ...MARK_COLOURS.map(({ outcome, cell, font }) => [SYMBOLS[outcome], { fill: cell, fontColor: font }] as const),
  ...[SYMBOLS['niet volledig'], SYMBOLS.verantwoord].map(
    (symbol) => [symbol, { fill: QUIET_COLOUR.cell, fontColor: QUIET_COLOUR.font }] as const,
  ),
]);
const HEADING: CellStyle = { bold: true };

/** The edits that write the columns in the part of their sheet. A cell that holds a formula is left alone: it is not ours. */
export function markEdits(xml: string, was: SheetData, marks: readonly PlacedMark[], styles: StyleBook): readonly Edit[] {
  // Only the cells that change: the rest of the sheet is not looked at, and copying it would double what it takes.
  const cells: SheetData['cells'] = new Map();
  const changes: CellChanges = { cells: new Map(), rows: new Set(), formulas: false };
  const write = (row: number, column: number, text: string, style: CellStyle | undefined): void => {
    const before = was.cells.get(row)?.get(column);
    if (before?.formula !== undefined || (before?.value ?? '') === text) return;
    const after: CellData = { ...before, value: text, ...(style ? { style } : {}) };
    const inRow = cells.get(row);
    if (inRow) inRow.set(column, after);
    else cells.set(row, new Map([[column, after]]));
    const changed = changes.cells.get(row);
    if (changed) changed.add(column);
    else changes.cells.set(row, new Set([column]));
  };
  for (const { row, column, texts, beside, again } of marks) {
    if (beside) write(row, column, CONTROLE_HEADING, HEADING);
    texts.forEach((text, index) =>
      write(row + 1 + index, column, text, beside ? (STYLES.get(text.charAt(0)) ?? (again ? {} : undefined)) : undefined),
    );
  }
  if (changes.cells.size === 0) return [];
  const document = parseDocument(xml);
  const find = (local: string) => document.children.find((child) => child.local === local);
  const sheetData = find('sheetData');
  if (!sheetData) return [];
  const now: SheetData = { ...was, cells };
  const targets = { styles, tableAt: () => undefined };
  const dimension = grownDimension(xml, find('dimension'), now);
  return [...patchCells({ xml, prefix: document.prefix, was, now, changes, targets }, sheetData), ...(dimension ? [dimension] : [])];
}
