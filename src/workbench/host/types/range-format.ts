import { MAX_COLUMNS, MAX_ROWS } from '../../../cells/address';
import type { CellStyle } from '../../../xlsx/workbook-data';
import type { StyleChange } from '../../model/grid';
import { invalidArgument } from '../host-error';
import type { Scalar, TypeDefinition } from '../type-definition';
import { hostObject } from '../type-definition';
import type { ExcelTypes } from './excel-types';
import type { CellSet } from './range-reference';

/** CSS names that the Excel documentation uses for colours. */
const COLORS: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** `#RRGGBB` in capitals, as Excel gives colours back. */
export function readColor(color: unknown): string {
  const text = typeof color === 'string' ? (COLORS[color.toLowerCase()] ?? color) : '';
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument();
  return `#${text.replace('#', '').toUpperCase()}`;
}

/** Excel.RangeFormat with its fill, font and protection. */
export function rangeFormatType(types: ExcelTypes): TypeDefinition<CellSet> {
  const { model } = types.host;
  /** The one value all cells share, else null. */
  const shared = <T>(cells: CellSet, of: (style: CellStyle) => T): T | null => {
    const found = new Set(cells.areas.flatMap((area) => model.grid.styles(cells.sheet, area)).map(of));
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
  };
  const change = (cells: CellSet, style: StyleChange): void =>
    cells.areas.forEach((area) => model.cells.setStyle(cells.sheet, area, style));
  const field = <T>(get: (style: CellStyle) => T, set: (value: T) => StyleChange): Scalar<CellSet> => ({
    get: (cells) => shared(cells, get),
    set: (cells, value: T) => change(cells, set(value)),
  });

  const fill: TypeDefinition<CellSet> = {
    name: 'RangeFill',
    scalars: {
      Color: field(
        (style) => style.fill ?? '#FFFFFF',
        (value) => ({ fill: value === '' ? undefined : readColor(value) }),
      ),
    },
    methods: { Clear: (cells) => change(cells, { fill: undefined }) },
  };
  const font: TypeDefinition<CellSet> = {
    name: 'RangeFont',
    scalars: {
      Bold: field(
        (style) => style.bold ?? false,
        (bold) => ({ bold: bold || undefined }),
      ),
      Color: field(
        (style) => style.fontColor ?? '#000000',
        (value) => ({ fontColor: value === '' ? undefined : readColor(value) }),
      ),
      Italic: field(
        (style) => style.italic ?? false,
        (italic) => ({ italic: italic || undefined }),
      ),
      Size: field(
        (style) => style.fontSize ?? 11,
        (fontSize) => ({ fontSize }),
      ),
      Underline: field(
        (style) => (style.underline ? 'Single' : 'None'),
        (value) => ({ underline: value !== 'None' || undefined }),
      ),
    },
  };
  const protection: TypeDefinition<CellSet> = {
    name: 'FormatProtection',
    scalars: {
      Locked: field(
        (style) => style.locked ?? true,
        (locked) => ({ locked: locked ? undefined : false }),
      ),
    },
  };
  const size = (axis: 'columns' | 'rows'): Scalar<CellSet> => ({
    get: ({ sheet, areas }) => {
      const sizes = new Set<number>();
      for (const { row, column, rows, columns } of areas) {
        const [first, count, max] = axis === 'rows' ? [row, rows, MAX_ROWS] : [column, columns, MAX_COLUMNS];
        for (let i = first; i < first + (count === max ? 1 : count); i++)
          sizes.add((axis === 'rows' ? model.grid.row(sheet, i) : model.grid.column(sheet, i)).size);
      }
      return sizes.size === 1 ? [...sizes][0] : null;
    },
    set: ({ sheet, areas }, points: number) => {
      if (typeof points !== 'number' || points < 0 || (axis === 'rows' && points > 409)) throw invalidArgument();
      for (const area of areas) {
        if (axis === 'rows') model.cells.setRows(sheet, area, { size: points });
        else model.cells.setColumns(sheet, area, { size: points });
      }
    },
  });
  return {
    name: 'RangeFormat',
    scalars: {
      ColumnWidth: size('columns'),
      HorizontalAlignment: field(
        (style) => style.horizontal ?? 'General',
        (horizontal) => ({ horizontal: horizontal === 'General' ? undefined : horizontal }),
      ),
      RowHeight: size('rows'),
      VerticalAlignment: field(
        (style) => style.vertical ?? 'Bottom',
        (vertical) => ({ vertical }),
      ),
      WrapText: field(
        (style) => style.wrap ?? false,
        (wrap) => ({ wrap: wrap || undefined }),
      ),
    },
    navigations: {
      Fill: (cells) => hostObject(fill, cells),
      Font: (cells) => hostObject(font, cells),
      Protection: (cells) => hostObject(protection, cells),
    },
    methods: {
      AutofitColumns: ({ sheet, areas }) => areas.forEach((area) => model.grid.autofit(sheet, area, 'columns')),
      AutofitRows: ({ sheet, areas }) => areas.forEach((area) => model.grid.autofit(sheet, area, 'rows')),
    },
  };
}
