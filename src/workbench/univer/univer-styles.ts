import type { ICellData, IStyleData } from '@univerjs/presets';
import type { Area } from '../../cells/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/address';
import type { CellStyle } from '../../xlsx/workbook-data';
import type { SheetId, StyleChange } from '../model/grid';
import type { UniverBook } from './univer-book';
import type { UniverLayout } from './univer-layout';
import { univerFields } from './univer-look';
import type { UniverReading } from './univer-reading';

type Cells = Record<number, Record<number, ICellData>>;

/** The looks of cells, rows and columns of a workbook in Univer. */
export class UniverStyles {
  constructor(
    private readonly book: UniverBook,
    private readonly reading: UniverReading,
    private readonly layout: UniverLayout,
  ) {}

  style(sheet: SheetId, row: number, column: number): CellStyle {
    const held = this.book.sheet(sheet);
    const style =
      this.book.cell(sheet, row, column)?.s ?? held.getRowManager().getRow(row)?.s ?? held.getColumnManager().getColumn(column)?.s;
    return this.reading.look(style) ?? {};
  }

  styles(sheet: SheetId, area: Area): CellStyle[] {
    const found = new Map<string, CellStyle>();
    const add = (look: CellStyle): unknown => found.set(JSON.stringify(look), look);
    let visited = 0;
    this.book.eachCell(sheet, area, (row, column, cell) => {
      visited += 1;
      add(cell.s ? (this.reading.look(cell.s) ?? {}) : this.style(sheet, row, column));
    });
    if (visited === area.rows * area.columns) return [...found.values()];
    const held = this.book.sheet(sheet);
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (column >= held.getColumnCount()) {
        add({});
        break;
      }
      add(this.reading.look(held.getColumnManager().getColumn(column)?.s) ?? {});
    }
    return [...found.values()];
  }

  setStyle(sheet: SheetId, area: Area, change: StyleChange): void {
    this.restyle(sheet, area, univerFields(change));
  }

  setNumberFormats(sheet: SheetId, area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    this.book.ensureSize(sheet, area);
    const changed: Cells = {};
    formats.forEach((line, r) =>
      line.forEach((format, c) => {
        if (format === undefined) return;
        const [row, column] = [area.row + r, area.column + c];
        (changed[row] ??= {})[column] = { s: this.withInherited(sheet, row, column, univerFields({ numberFormat: format })) };
      }),
    );
    this.book.setCells(sheet, changed);
  }

  clearStyle(sheet: SheetId, area: Area): void {
    this.restyle(sheet, area, null);
  }

  /** Whole columns and rows keep their look as a column or row, so that it also holds for cells that do not exist yet. */
  private restyle(sheet: SheetId, area: Area, fields: IStyleData | null): void {
    const held = this.book.sheet(sheet);
    const changed: Cells = {};
    if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) {
      this.book.eachCell(sheet, area, (row, column) => ((changed[row] ??= {})[column] = { s: fields }));
      const byColumn = area.rows === MAX_ROWS;
      const first = byColumn ? area.column : area.row;
      const count = Math.min(byColumn ? area.columns : area.rows, (byColumn ? held.getColumnCount() : held.getRowCount()) - first);
      this.layout.setLines(sheet, byColumn ? 'columns' : 'rows', first, count, (line) => {
        const style = typeof line.s === 'string' ? this.book.workbook.getStyles().get(line.s) : line.s;
        return { ...line, s: fields ? { ...style, ...fields } : null };
      });
    } else {
      this.book.ensureSize(sheet, { ...area, rows: Math.min(area.rows, 5_000) });
      const range = this.book.clip(sheet, area);
      for (let row = range.startRow; row <= range.endRow; row += 1) {
        const line: Record<number, ICellData> = {};
        for (let column = range.startColumn; column <= range.endColumn; column += 1)
          line[column] = { s: fields && this.withInherited(sheet, row, column, fields) };
        changed[row] = line;
      }
    }
    this.book.setCells(sheet, changed);
  }

  /** A cell without a look of its own starts from that of its row or column. */
  private withInherited(sheet: SheetId, row: number, column: number, fields: IStyleData): IStyleData {
    if (this.book.cell(sheet, row, column)?.s) return fields;
    const held = this.book.sheet(sheet);
    const style = held.getRowManager().getRow(row)?.s ?? held.getColumnManager().getColumn(column)?.s;
    const inherited = typeof style === 'string' ? this.book.workbook.getStyles().get(style) : style;
    return inherited ? { ...inherited, ...fields } : fields;
  }
}
