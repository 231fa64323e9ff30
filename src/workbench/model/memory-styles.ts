import type { Area } from '../../cells/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/address';
import type { CellStyle } from '../../xlsx/workbook-data';
import type { SheetId, StyleChange } from './grid';
import type { MemoryLayout } from './memory-sheet';
import { changeColumns, columnAt, trim } from './memory-sheet';
import type { MemoryStore } from './memory-store';

const NO_STYLE: CellStyle = {};

/** Looks of cells, rows and columns. A look is shared by all cells that have it and kept per row or column where it was given to whole ones. */
export class MemoryStyles {
  constructor(private readonly store: MemoryStore) {}

  style(sheet: SheetId, row: number, column: number): CellStyle {
    const { cells, layout } = this.store.get(sheet);
    return cells.get(row)?.styles[column] ?? layout.rows.get(row)?.style ?? columnAt(layout, column)?.style ?? NO_STYLE;
  }

  styles(sheet: SheetId, area: Area): CellStyle[] {
    const { cells, layout } = this.store.get(sheet);
    const found = new Set<CellStyle>();
    const last = area.column + area.columns - 1;
    const rows = this.store.rowsIn(sheet, area);
    const styled = new Set([
      ...rows,
      ...[...layout.rows.keys()].filter((row) => layout.rows.get(row)?.style && row >= area.row && row < area.row + area.rows),
    ]);
    for (const row of styled) {
      const own = cells.get(row)?.styles;
      const width = Math.min(last, Math.max(own?.length ?? 0, area.column) - 1);
      for (let column = area.column; column <= width; column++) found.add(own?.[column] ?? this.style(sheet, row, column));
      if (width < last) this.addLineStyles(layout, Math.max(area.column, width + 1), last, layout.rows.get(row)?.style, found);
    }
    if (styled.size < area.rows) this.addLineStyles(layout, area.column, last, undefined, found);
    return [...found];
  }

  private addLineStyles(layout: MemoryLayout, first: number, last: number, rowStyle: CellStyle | undefined, found: Set<CellStyle>): void {
    if (rowStyle) {
      found.add(rowStyle);
      return;
    }
    let covered = 0;
    for (const column of layout.columns) {
      const width = Math.min(column.last, last) - Math.max(column.first, first) + 1;
      if (width <= 0 || !column.style) continue;
      covered += width;
      found.add(column.style);
    }
    if (covered < last - first + 1) found.add(NO_STYLE);
  }

  setStyle(sheet: SheetId, area: Area, change: StyleChange): void {
    this.changeStyle(sheet, area, (style) => styleWith(style, change));
  }

  clearStyle(sheet: SheetId, area: Area): void {
    this.changeStyle(sheet, area, () => NO_STYLE);
  }

  private changeStyle(sheet: SheetId, area: Area, change: (style: CellStyle) => CellStyle): void {
    const shared = new Map<CellStyle, CellStyle>();
    const changed = (style: CellStyle): CellStyle => {
      const known = shared.get(style) ?? change(style);
      shared.set(style, known);
      return known;
    };
    const { layout } = this.store.get(sheet);
    const wholeColumns = area.rows === MAX_ROWS;
    const wholeRows = area.columns === MAX_COLUMNS;
    if (wholeColumns) {
      this.store.setLayout(sheet, {
        columns: changeColumns(layout.columns, area.column, area.column + area.columns - 1, (column) => ({
          ...column,
          style: orNone(changed(column.style ?? NO_STYLE)),
        })),
      });
    } else if (wholeRows) {
      const rows = new Map(layout.rows);
      for (let row = area.row; row < area.row + area.rows; row++)
        rows.set(row, { ...rows.get(row), style: orNone(changed(rows.get(row)?.style ?? NO_STYLE)) });
      this.store.setLayout(sheet, { rows });
    }
    const indexes = wholeColumns || wholeRows ? this.store.rowsIn(sheet, area) : Array.from({ length: area.rows }, (_, r) => area.row + r);
    for (const index of indexes) {
      const row = this.store.editRow(sheet, index);
      const end = wholeRows || wholeColumns ? Math.min(area.column + area.columns, row.styles.length) : area.column + area.columns;
      for (let column = area.column; column < end; column++) {
        const own = row.styles[column];
        if (own === undefined && (wholeColumns || wholeRows)) continue;
        row.styles[column] = orNone(changed(own ?? this.style(sheet, index, column)));
      }
      trim(row.styles);
    }
  }

  setNumberFormats(sheet: SheetId, area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    const shared = new Map<string, Map<CellStyle, CellStyle>>();
    formats.forEach((line, r) => {
      if (line.every((format) => format === undefined)) return;
      const row = this.store.editRow(sheet, area.row + r);
      line.forEach((format, c) => {
        if (format === undefined) return;
        const style = this.style(sheet, area.row + r, area.column + c);
        const known = shared.get(format) ?? new Map<CellStyle, CellStyle>();
        shared.set(format, known);
        const changed = known.get(style) ?? styleWith(style, { numberFormat: format === 'General' ? undefined : format });
        known.set(style, changed);
        row.styles[area.column + c] = orNone(changed);
      });
      trim(row.styles);
    });
  }
}

/** The look with some fields changed; a changed look is no longer the one of the opened file. */
export function styleWith(style: CellStyle, change: StyleChange): CellStyle {
  const { xf: _xf, ...rest } = { ...style, ...change };
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as CellStyle;
}

const orNone = (style: CellStyle): CellStyle | undefined => (Object.keys(style).length > 0 ? style : undefined);
