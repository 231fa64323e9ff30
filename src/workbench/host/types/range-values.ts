import type { Area } from '../../../cells/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../../cells/address';
import type { CellValue } from '../../../cells/cell';
import { isErrorValue } from '../../../cells/cell';
import type { WrittenValue } from '../../model/cells';
import type { SheetId } from '../../model/grid';
import { displayText } from '../../model/number-text';
import { invalidArgument, operationExceedsLimit, rangeExceedsLimit, sizeMismatch } from '../host-error';
import type { ExcelTypes } from './excel-types';

/** Name of the kind of a value, as `valueTypes` gives it. */
export function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorValue(value) ? 'Error' : 'String';
}

const isMatrix = (value: unknown): value is unknown[][] => Array.isArray(value) && value.every(Array.isArray);

/** Reading and writing the cells of a range, within the limits of the host. */
export class RangeValues {
  constructor(private readonly types: ExcelTypes) {}

  private readable(area: Area): Area {
    if (area.rows * area.columns > this.types.host.limits.maxReadCells) throw rangeExceedsLimit();
    return area;
  }

  /** The values; null where the host keeps silent about a range that is too large (office-js issue 6781). */
  valuesOrNull(sheet: SheetId, area: Area): CellValue[][] | null {
    const { maxReadCells, nullOverLimit } = this.types.host.limits;
    return nullOverLimit && area.rows * area.columns > maxReadCells ? null : this.values(sheet, area);
  }

  values(sheet: SheetId, area: Area): CellValue[][] {
    return this.types.model.grid.values(sheet, this.readable(area));
  }

  formulas(sheet: SheetId, area: Area): CellValue[][] {
    return this.types.model.grid.formulas(sheet, this.readable(area));
  }

  numberFormats(sheet: SheetId, area: Area): string[][] {
    const { row, column, rows, columns } = this.readable(area);
    const { grid } = this.types.model;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => grid.style(sheet, row + r, column + c).numberFormat ?? 'General'),
    );
  }

  texts(sheet: SheetId, area: Area): string[][] {
    const { grid } = this.types.model;
    return this.values(sheet, area).map((line, r) =>
      line.map((value, c) =>
        value === '' ? '' : displayText(value, grid.style(sheet, area.row + r, area.column + c).numberFormat ?? 'General'),
      ),
    );
  }

  write(sheet: SheetId, area: Area, value: unknown): void {
    if (!Array.isArray(value) && value === '') return this.clear(sheet, area);
    const { cells, filters } = this.types.model;
    const matrix = this.matrix(area, value, isCellInput, 'Range.values');
    // Under a filter Excel writes to the rows in sight, and there the first values again and again (office-js issue 224).
    const visible = area.rows > 1 ? filters.visibleRows(sheet, area) : undefined;
    if (!visible) return cells.write(sheet, area, matrix);
    for (const { row, rows } of visible) cells.write(sheet, { ...area, row, rows }, new Array(rows).fill(matrix[0] ?? []));
  }

  /** Empties an area; rows that a filter hides keep what they hold. */
  clear(sheet: SheetId, area: Area): void {
    const { cells, filters } = this.types.model;
    const visible = filters.visibleRows(sheet, area) ?? [area];
    for (const { row, rows } of visible) cells.clearContents(sheet, { ...area, row, rows });
  }

  writeNumberFormats(sheet: SheetId, area: Area, value: unknown): void {
    const unbounded = area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
    // The documentation forbids a bare text on whole columns; an array of one format was seen to work.
    if (unbounded && typeof value === 'string') throw invalidArgument('Range.numberFormat');
    const single = unbounded && isMatrix(value) && value.length === 1 && value[0]?.length === 1 ? value[0][0] : value;
    if (typeof single === 'string')
      return this.types.model.cells.setStyle(sheet, area, { numberFormat: single === 'General' ? undefined : single });
    const formats = this.matrix(area, value, isFormat, 'Range.numberFormat');
    const first = formats[0]?.[0];
    const uniform = typeof first === 'string' && formats.every((row) => row.every((format) => format === first));
    if (uniform) this.types.model.cells.setStyle(sheet, area, { numberFormat: first === 'General' ? undefined : first });
    else this.types.model.cells.setNumberFormats(sheet, area, formats);
  }

  /** A table of values as large as the area; one value stands for all. */
  private matrix<T>(area: Area, value: unknown, is: (item: unknown) => item is T, location: string): T[][] {
    const { rows, columns } = area;
    if (rows * columns > this.types.host.limits.maxOperationCells) throw operationExceedsLimit();
    const matrix = isMatrix(value) ? value : Array.from({ length: rows }, () => new Array<unknown>(columns).fill(value));
    if (matrix.length !== rows || matrix.some((row) => row.length !== columns)) throw sizeMismatch(location);
    for (const row of matrix) if (!row.every(is)) throw invalidArgument(location);
    return matrix as T[][];
  }
}

const isCellInput = (item: unknown): item is WrittenValue => item === null || ['string', 'number', 'boolean'].includes(typeof item);
const isFormat = (item: unknown): item is string | null => item === null || typeof item === 'string';
