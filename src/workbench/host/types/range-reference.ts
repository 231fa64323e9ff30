import type { Area } from '../../../cells/address';
import { areaAddress, columnName, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../../cells/address';
import { formulaPieces, quoteSheet } from '../../model/formula-references';
import type { SheetId } from '../../model/grid';
import type { Shift } from '../../model/shift';
import { shiftArea } from '../../model/shift';
import type { WorkbookModel } from '../../model/workbook-model';
import { invalidArgument, invalidReference, itemNotFound } from '../host-error';

/** One or more areas of one sheet. */
export interface CellSet {
  readonly sheet: SheetId;
  readonly areas: readonly Area[];
  /** Its address names every cell instead of the areas. */
  readonly cellByCell?: boolean;
}

/** The cells behind a Range; they move along when cells are inserted or deleted and may be gone. */
export class RangeReference implements CellSet {
  constructor(
    private readonly model: WorkbookModel,
    readonly sheet: SheetId,
    private current: Area | undefined,
  ) {}

  get area(): Area {
    if (!this.current || !this.model.sheets.exists(this.sheet)) throw invalidReference();
    return this.current;
  }

  get areas(): readonly Area[] {
    return [this.area];
  }

  shift(shift: Shift): void {
    if (this.current) this.current = shiftArea(this.current, shift);
  }

  /** Cells of an address as `getRange` takes it: with or without a sheet, a defined name, a table or a structured reference. */
  static parse(model: WorkbookModel, sheet: SheetId, address: string): { sheet: SheetId; area: Area } {
    const text = address.trim().replace(/^=/, '');
    const [piece, ...more] = formulaPieces(text);
    if (!piece || more.length > 0 || piece.kind === 'plain' || piece.kind === 'function') throw invalidArgument();
    if (piece.kind === 'structured') return model.tables.reference(piece) ?? fail(invalidArgument());
    const owner = piece.sheet === undefined ? sheet : model.sheets.byName(piece.sheet);
    if (owner === undefined) throw itemNotFound();
    if (piece.kind === 'area') return { sheet: owner, area: piece.area };
    const name = model.names.visibleFrom(owner, piece.name);
    return (name ? model.names.area(name) : model.tables.reference(piece)) ?? fail(invalidArgument());
  }
}

function fail(error: Error): never {
  throw error;
}

/** Areas of a list of addresses, `A1:B2,D4`. */
export const parseAreas = (addresses: string): Area[] =>
  addresses.split(',').map((text) => parseArea(text.trim().replace(/^.*!/, '')) ?? fail(invalidArgument()));

/** `Blad1!A1:C3`, `'Mijn blad'!F:F`, as Excel writes it. */
export function fullAddress(model: WorkbookModel, sheet: SheetId, area: Area): string {
  return `${quoteSheet(model.sheets.name(sheet))}!${localAddress(area)}`;
}

/** Whole columns as `F:F` and whole rows as `2:3`. */
export function localAddress(area: Area): string {
  if (area.rows === MAX_ROWS) return `${columnName(area.column)}:${columnName(area.column + area.columns - 1)}`;
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${area.row + area.rows}`;
  return areaAddress(area);
}

/** Number of cells; -1 when it does not fit in 32 bits, as documented. */
export function cellCount(areas: readonly Area[]): number {
  const count = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return count > 2_147_483_647 ? -1 : count;
}
