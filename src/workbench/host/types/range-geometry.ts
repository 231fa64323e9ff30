import type { Area } from '../../../cells/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../../cells/address';
import type { CellValue } from '../../../cells/cell';
import { intersect } from '../../model/shift';
import { HostError, itemNotFound, tooManyAreas } from '../host-error';
import type { HostObject, TypeDefinition } from '../type-definition';
import type { ExcelTypes } from './excel-types';
import type { RangeReference } from './range-reference';
import { specialCells } from './special-cells';

/** Methods of Range that give other cells. */
export function rangeGeometry(types: ExcelTypes): NonNullable<TypeDefinition<RangeReference>['methods']> {
  const make = ({ sheet }: RangeReference, area: Area): HostObject => types.range(sheet, area);
  const shared = (range: RangeReference, other: unknown): HostObject | null => {
    const { sheet, area } = types.cellsOf(other, range.sheet);
    const common = sheet === range.sheet ? intersect(range.area, area) : undefined;
    return common ? make(range, common) : null;
  };
  const used = (range: RangeReference, valuesOnly?: boolean): HostObject | null => {
    const area = types.model.grid.usedArea(range.sheet, !valuesOnly);
    const common = area && intersect(area, range.area);
    const held = common && (valuesOnly ? withoutEmptyEdges(common, types.model.grid.formulas(range.sheet, common)) : common);
    return held ? make(range, held) : null;
  };
  const special = (range: RangeReference, kind: string, valueKind?: string | null): HostObject | null => {
    // From a single cell Excel looks on the whole sheet, as its dialog Go To Special does.
    const single = range.area.rows === 1 && range.area.columns === 1;
    const within = (single && types.model.grid.usedArea(range.sheet, true)) || range.area;
    const areas = specialCells(types.model, range.sheet, within, kind, valueKind ?? 'All');
    return areas.length > 0 ? types.areas({ sheet: range.sheet, areas }) : null;
  };
  return {
    GetBoundingRect: (range, other: unknown) => {
      const a = range.area;
      const b = types.cellsOf(other, range.sheet).area;
      const row = Math.min(a.row, b.row);
      const column = Math.min(a.column, b.column);
      return make(range, {
        row,
        column,
        rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
        columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
      });
    },
    GetCell: (range, row: number, column: number) =>
      make(range, { row: range.area.row + row, column: range.area.column + column, rows: 1, columns: 1 }),
    GetColumn: (range, column: number) => make(range, { ...range.area, column: range.area.column + column, columns: 1 }),
    GetColumnsAfter: (range, count = 1) => make(range, beside(range.area, 'columns', count)),
    GetColumnsBefore: (range, count = 1) => make(range, beside(range.area, 'columns', -count)),
    GetEntireColumn: (range) => make(range, { ...range.area, row: 0, rows: MAX_ROWS }),
    GetEntireRow: (range) => make(range, { ...range.area, column: 0, columns: MAX_COLUMNS }),
    GetIntersection: (range, other: unknown) => shared(range, other) ?? notFound(),
    GetIntersectionOrNullObject: shared,
    GetLastCell: (range) =>
      make(range, { row: range.area.row + range.area.rows - 1, column: range.area.column + range.area.columns - 1, rows: 1, columns: 1 }),
    GetLastColumn: (range) => make(range, { ...range.area, column: range.area.column + range.area.columns - 1, columns: 1 }),
    GetLastRow: (range) => make(range, { ...range.area, row: range.area.row + range.area.rows - 1, rows: 1 }),
    GetAbsoluteResizedRange: (range, rows: number, columns: number) => make(range, { ...range.area, rows, columns }),
    GetMergedAreasOrNullObject: (range) => {
      // Only merges that begin in the range are found (office-js issue 3611), and their address may name each cell (1590).
      const areas = types.model.grid
        .merges(range.sheet)
        .filter(({ row, column }) => intersect({ row, column, rows: 1, columns: 1 }, range.area));
      if (areas.length > types.host.limits.maxMergedAreas) throw tooManyAreas();
      return areas.length > 0 ? types.areas({ sheet: range.sheet, areas, cellByCell: true }) : null;
    },
    GetOffsetRange: (range, rows: number, columns: number) =>
      make(range, { ...range.area, row: range.area.row + rows, column: range.area.column + columns }),
    GetResizedRange: (range, rows: number, columns: number) =>
      make(range, { ...range.area, rows: range.area.rows + rows, columns: range.area.columns + columns }),
    GetRow: (range, row: number) => make(range, { ...range.area, row: range.area.row + row, rows: 1 }),
    GetRowProperties: ({ sheet, area }, wanted: Record<string, unknown>) => {
      const { grid } = types.model;
      const known = Object.keys(wanted).every((property) => property === 'rowHidden');
      if (!known)
        throw new HostError('NotImplemented', "The requested feature isn't implemented. (Range.getRowProperties)", undefined, 501);
      return Array.from({ length: area.rows }, (_, r) => ({ rowHidden: grid.row(sheet, area.row + r).hidden }));
    },
    GetRowsAbove: (range, count = 1) => make(range, beside(range.area, 'rows', -count)),
    GetRowsBelow: (range, count = 1) => make(range, beside(range.area, 'rows', count)),
    GetSpecialCells: (range, kind: string, valueKind?: string) => special(range, kind, valueKind) ?? notFound(),
    GetSpecialCellsOrNullObject: special,
    GetUsedRange: (range, valuesOnly?: boolean) => used(range, valuesOnly) ?? make(range, { ...range.area, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: used,
  };
}

function notFound(): never {
  throw itemNotFound();
}

/** The smallest part of an area that still has all its filled cells. */
function withoutEmptyEdges(area: Area, cells: readonly (readonly CellValue[])[]): Area | undefined {
  const rows = cells.flatMap((row, r) => (row.some((value) => value !== '') ? [r] : []));
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let left = area.columns - 1;
  let right = 0;
  for (const row of cells) {
    for (let c = 0; c < left; c++) if (row[c] !== '') left = c;
    for (let c = area.columns - 1; c > right; c--) if (row[c] !== '') right = c;
  }
  return { row: area.row + first, rows: last - first + 1, column: area.column + left, columns: right - left + 1 };
}

/** As many lines directly after (or, negative, before) an area. */
function beside(area: Area, axis: 'rows' | 'columns', count: number): Area {
  const size = Math.abs(count);
  if (axis === 'rows') return { ...area, row: count > 0 ? area.row + area.rows : area.row - size, rows: size };
  return { ...area, column: count > 0 ? area.column + area.columns : area.column - size, columns: size };
}
