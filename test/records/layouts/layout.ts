import type { Area } from '../../../src/cells/address';
import { parseArea } from '../../../src/cells/address';
import type { CellValue } from '../../../src/cells/cell';
import type { SheetCells } from '../../../src/records/sheet-cells';
import { serialDay } from '../../../src/scheme/calendar';
import type { TableKey } from '../../../src/templates/column';

/** An invented sheet as a school could keep it, with what each column is. */
export interface Layout {
  readonly name: string;
  readonly table: TableKey;
  readonly cells: SheetCells;
  /**
   * Per column of the sheet from the first: the key of the column in the register, `-` when it is none, empty when no heading stands
   * there. `incl debet` gives a role, `bedrag 2025` a year.
   */
  readonly columns: readonly string[];
  /** Lines of the register below the headings. */
  readonly lines: number;
}

/** A sheet that is no register of ours. */
export interface Stranger {
  readonly name: string;
  readonly cells: SheetCells;
}

export interface SheetOptions {
  readonly sheet?: string;
  /** A1 address of the first cell. */
  readonly at?: string;
  readonly merged?: readonly string[];
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  readonly percentColumns?: readonly number[];
  readonly textOnly?: true;
}

/**
 * The cells of a drawing: a row per line, cells between `|`. `12.5` is a number, `@2025-3-31` a date, `'12` the text 12; all is text in
 * a sheet that is read from text.
 */
export function sheetOf(drawing: string, options: SheetOptions = {}): SheetCells {
  const lines = drawing
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  const first = parseArea(options.at ?? 'A1');
  if (!first) throw new Error(`no address: ${options.at}`);
  const rows = lines.map((line) => line.split('|').map((cell) => cellOf(cell.trim(), options.textOnly === true)));
  const width = Math.max(...rows.map((row) => row.length));
  const areas = (options.merged ?? []).flatMap((address): Area[] => {
    const area = parseArea(address);
    return area ? [area] : [];
  });
  return {
    sheet: options.sheet ?? 'Blad1',
    row: first.row,
    column: first.column,
    rows: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]),
    merged: areas,
    hiddenColumns: new Set(options.hiddenColumns ?? []),
    hiddenRows: new Set(options.hiddenRows ?? []),
    percentColumns: new Set(options.percentColumns ?? []),
    ...(options.textOnly ? { textOnly: true } : {}),
  };
}

function cellOf(cell: string, textOnly: boolean): CellValue {
  if (textOnly) return cell;
  if (cell.startsWith("'")) return cell.slice(1);
  const date = /^@(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(cell);
  if (date) return serialDay(Number(date[1]), Number(date[2]), Number(date[3]));
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

/** One layout: its register, what each column is (`boekstuk, -, incl debet`), its lines, and the drawing of its cells. */
export function layout(name: string, table: TableKey, columns: string, lines: number, drawing: string, options: SheetOptions = {}): Layout {
  return { name, table, cells: sheetOf(drawing, options), columns: columns.split(',').map((each) => each.trim()), lines };
}

/** One sheet that is no register. */
export const stranger = (name: string, drawing: string, options: SheetOptions = {}): Stranger => ({
  name,
  cells: sheetOf(drawing, options),
});
