import type { ICellDataForSheetInterceptor, IStyleData, Nullable } from '@univerjs/presets';
import { CellValueType, InterceptorEffectEnum, isDefaultFormat, numfmt, WrapStrategy } from '@univerjs/presets';
import { INTERCEPTOR_POINT, IRenderManagerService, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Area } from '../../cells/address';
import { contains, MAX_COLUMNS, MAX_ROWS } from '../../cells/address';
import type { CellStyle, ValidationData } from '../../xlsx/workbook-data';
import type { SheetExtras, Table } from '../model/extras';
import type { SheetId } from '../model/grid';
import type { Conditional } from './univer-conditional-formats';
import { conditionalLook, conditionalRules, ownConditionals } from './univer-conditional-formats';
import type { UniverBook } from './univer-book';
import { tableStyleColors } from './table-style';
import { cellValue, DEFAULT_STYLE, ROW_HEIGHT } from './univer-snapshot';
import { validationRules } from './univer-validations';

/** Rows below the last filled one for which the rules of a sheet are drawn. */
const SPARE_ROWS = 25;

/** Univer draws a cell with a list in a font of its own and over more lines than the row has; this makes it look like its neighbours. */
const LIST_CELL: IStyleData = { ...DEFAULT_STYLE, tb: WrapStrategy.CLIP };

type Translate = (sheet: SheetId, row: number, column: number, formula: string) => string;

/** What Univer draws around the cells of one sheet. */
interface Shown {
  extras: SheetExtras;
  conditionals: Conditional[];
  /** Row before which conditional formats and validations are drawn: Univer works them out for every cell of their area. */
  lastRow: number;
  rules: string;
  conditionalIds: string[];
  validationIds: string[];
}

/** Draws what the model keeps around the cells: tables, conditional formats, validations. Nothing of it gets into the cells themselves. */
export class UniverDisplay {
  private readonly shown = new Map<SheetId, Shown>();
  private calculates = true;

  constructor(
    private readonly book: UniverBook,
    private readonly translate: Translate,
    private readonly look: (sheet: SheetId, row: number, column: number) => CellStyle,
  ) {
    book.whenStarted(() => this.drawCells());
  }

  /** Another workbook was opened. Rules with a formula make Univer go through all formulas of the workbook, so a very large one goes without (`calculates` false). */
  forget(calculates: boolean): void {
    this.calculates = calculates;
    this.shown.clear();
  }

  show(sheet: SheetId, extras: SheetExtras, used: Area | undefined): void {
    const before = this.shown.get(sheet);
    const lastRow = Math.ceil(((used ? used.row + used.rows : 0) + SPARE_ROWS) / SPARE_ROWS) * SPARE_ROWS;
    const conditionals =
      before?.extras.conditionalFormats === extras.conditionalFormats ? before.conditionals : ownConditionals(extras.conditionalFormats);
    this.shown.set(sheet, { conditionalIds: [], validationIds: [], rules: '', ...before, extras, conditionals, lastRow });
    this.drawRules(sheet);
    this.refresh(sheet);
  }

  /** Cells were filled; conditional formats must reach them. */
  grown(sheet: SheetId, { row, rows }: Area): void {
    const shown = this.shown.get(sheet);
    if (shown && row + rows > shown.lastRow) this.show(sheet, shown.extras, { row: 0, rows: row + rows, column: 0, columns: 1 });
  }

  /** A sheet came to the front. */
  activated(sheet: SheetId): void {
    for (const [other, shown] of this.shown) if (other !== sheet) this.removeRules(other, shown);
    this.drawRules(sheet);
  }

  private drawRules(sheet: SheetId): void {
    const shown = this.shown.get(sheet);
    // Univer would calculate the conditional formats of all sheets again and again; only those in view matter.
    if (!shown || sheet !== this.book.workbook.getActiveSheet().getSheetId()) return;
    const translate = (formula: string, at: Area): string => this.translate(sheet, at.row, at.column, formula);
    const conditional = this.calculates ? conditionalRules(shown.extras.conditionalFormats, shown.lastRow, translate) : [];
    const validations = validationRules(shown.extras.validations, sheet, shown.lastRow, translate).filter(
      ({ formula1, formula2 }) => this.calculates || !(formula1?.startsWith('=') || formula2?.startsWith('=')),
    );
    const rules = JSON.stringify([conditional, validations]);
    if (rules === shown.rules) return;
    this.removeRules(sheet, shown);
    // Univer puts each new rule before the others.
    for (const rule of [...conditional].reverse()) this.book.apply('sheet.mutation.add-conditional-rule', sheet, { rule });
    if (validations.length > 0) this.book.apply('data-validation.mutation.addRule', sheet, { rule: validations, source: 'patched' });
    shown.rules = rules;
    shown.conditionalIds = conditional.map(({ cfId }) => cfId);
    shown.validationIds = validations.map(({ uid }) => uid);
  }

  private removeRules(sheet: SheetId, shown: Shown): void {
    if (this.book.workbook.getSheetBySheetId(sheet)) {
      for (const cfId of shown.conditionalIds) this.book.apply('sheet.mutation.delete-conditional-rule', sheet, { cfId });
      if (shown.validationIds.length > 0)
        this.book.apply('data-validation.mutation.removeRule', sheet, { ruleId: shown.validationIds, source: 'patched' });
    }
    shown.rules = '';
    shown.conditionalIds = [];
    shown.validationIds = [];
  }

  /** Table colours, conditional formats and Dutch decimals, between what stands in a cell and what is drawn. */
  private drawCells(): void {
    const interceptors = this.book.get<SheetInterceptorService>(SheetInterceptorService);
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'workbench-looks',
      effect: InterceptorEffectEnum.Style,
      priority: 200,
      handler: (cell, { subUnitId, row, col }, next) => {
        const colors = this.tableColors(subUnitId, row, col) ?? {};
        const conditional = this.conditionalLook(subUnitId, row, col)?.style;
        const list = this.hasList(subUnitId, row, col);
        if (!conditional && !list && Object.keys(colors).length === 0) return next(cell);
        const own = this.book.workbook.getStyles().getStyleByCell(cell) ?? {};
        const table: IStyleData = {
          ...(colors.fill ? { bg: { rgb: colors.fill } } : {}),
          ...(colors.font && !own.bg ? { cl: { rgb: colors.font } } : {}),
          ...(colors.bold ? { bl: 1 } : {}),
        };
        return next({ ...cell, s: { ...(list ? LIST_CELL : {}), ...table, ...own, ...conditional } });
      },
    });
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'workbench-numbers',
      effect: InterceptorEffectEnum.Value,
      priority: 11,
      handler: (cell, { subUnitId, row, col }, next) => {
        const format = this.conditionalLook(subUnitId, row, col)?.numberFormat;
        return next(format === undefined ? asShown(cell, this.book, () => this.look(subUnitId, row, col)) : inFormat(cell, format));
      },
    });
  }

  private conditionalLook(sheet: SheetId, row: number, column: number): ReturnType<typeof conditionalLook> | undefined {
    const conditionals = this.shown.get(sheet)?.conditionals ?? [];
    return conditionals.length === 0
      ? undefined
      : conditionalLook(conditionals, row, column, (r, c) => cellValue(this.book.cell(sheet, r, c)));
  }

  private tableColors(sheet: SheetId, row: number, column: number): { fill?: string; font?: string; bold?: boolean } | undefined {
    const table = this.shown.get(sheet)?.extras.tables.find(({ area }) => contains(area, { row, column, rows: 1, columns: 1 }));
    return table && cellColors(table, row);
  }

  /** Whether Univer draws a cell itself, with an arrow to choose from a list. */
  private hasList(sheet: SheetId, row: number, column: number): boolean {
    const shown = this.shown.get(sheet);
    return shown !== undefined && row < shown.lastRow && this.validationAt(sheet, row, column)?.type === 'list';
  }

  /** The validation of a cell, for its prompt. */
  validationAt(sheet: SheetId, row: number, column: number): Readonly<ValidationData> | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.shown.get(sheet)?.extras.validations.find(({ areas }) => areas.some((area) => contains(area, cell)));
  }

  /** Whether the user may not type here. */
  isLocked(sheet: SheetId, row: number, column: number): boolean {
    return this.shown.get(sheet)?.extras.protection !== undefined && this.look(sheet, row, column).locked !== false;
  }

  /** Univer's sheets are smaller than Excel's: what reaches their edges means whole rows or columns. */
  fullArea(sheet: SheetId, area: Area): Area {
    const held = this.book.sheet(sheet);
    const wholeColumns = area.row === 0 && area.rows >= held.getRowCount();
    const wholeRows = area.column === 0 && area.columns >= held.getColumnCount();
    return { ...area, ...(wholeColumns ? { rows: MAX_ROWS } : {}), ...(wholeRows ? { columns: MAX_COLUMNS } : {}) };
  }

  refresh(sheet: SheetId): void {
    if (this.isDrawn() && this.book.workbook.getActiveSheet().getSheetId() === sheet) this.book.facade(sheet).refreshCanvas();
  }

  /** Univer draws a workbook a moment after it is opened. */
  private isDrawn(): boolean {
    return Boolean(this.book.get<IRenderManagerService>(IRenderManagerService).getRenderById(this.book.unitId));
  }

  /** Scrolls only when the cell is not in view, and then leaves a few rows above it. */
  scrollIntoView(sheet: SheetId, area: Area): void {
    // A sheet that just came to the front knows what it shows only when it is drawn.
    setTimeout(() => {
      if (this.book.workbook.getActiveSheet().getSheetId() === sheet && this.isDrawn()) this.scroll(sheet, area);
    }, 40);
  }

  private scroll(sheet: SheetId, { row, column }: Area): void {
    const facade = this.book.facade(sheet);
    const visible = facade.getVisibleRange();
    const { ySplit, xSplit } = this.book.sheet(sheet).getFreeze();
    // Univer takes frozen rows to be as high as any other when it scrolls, and the cell would end up behind them.
    const covered = this.extraFrozenRows(sheet, ySplit);
    const rowShown = row < ySplit || (visible && row >= visible.startRow + covered && row < visible.endRow);
    const columnShown = column < xSplit || (visible && column >= visible.startColumn && column < visible.endColumn);
    if (visible && rowShown && columnShown) return;
    facade.scrollToCell(
      rowShown ? (visible?.startRow ?? 0) : Math.max(ySplit, row - 3 - covered),
      columnShown ? (visible?.startColumn ?? 0) : Math.max(xSplit, column - 1),
    );
  }

  /** How many ordinary rows fit in the height that frozen rows have beyond the standard. */
  private extraFrozenRows(sheet: SheetId, frozen: number): number {
    let height = 0;
    for (let row = 0; row < frozen; row += 1) height += this.book.sheet(sheet).getRowHeight(row);
    return Math.max(0, Math.ceil(height / ROW_HEIGHT) - frozen);
  }
}

function cellColors(table: Table, row: number): { fill?: string; font?: string; bold?: boolean } | undefined {
  const colors = tableStyleColors(table.style);
  if (!colors) return undefined;
  if (row === table.area.row) return { fill: colors.heading, font: colors.headingFont, bold: true };
  if (table.totalsRow && row === table.area.row + table.area.rows - 1) return { bold: true };
  return table.bandedRows && (row - table.area.row) % 2 === 1 ? { fill: colors.band } : undefined;
}

/** What a conditional format shows in place of the number format of a cell. */
function inFormat(cell: Nullable<ICellDataForSheetInterceptor>, format: string): Nullable<ICellDataForSheetInterceptor> {
  const shown = cell?.v === undefined || cell.v === null || cell.v === '' ? undefined : cell.v;
  const t = typeof shown === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
  return shown === undefined ? cell : { ...cell, v: numfmt.format(format, shown, { locale: 'nl' }), t };
}

/**
 * Numbers without a format of their own, as Dutch Excel shows them: Univer draws a cell with the colours of its column, but not with its
 * number format.
 */
function asShown(
  cell: Nullable<ICellDataForSheetInterceptor>,
  book: UniverBook,
  look: () => CellStyle,
): Nullable<ICellDataForSheetInterceptor> {
  if (typeof cell?.v !== 'number' || cell.t === CellValueType.BOOLEAN) return cell;
  if (!isDefaultFormat(book.workbook.getStyles().getStyleByCell(cell)?.n?.pattern)) return cell;
  const format = look().numberFormat ?? 'General';
  if (isDefaultFormat(format) && Number.isInteger(cell.v)) return cell;
  return { ...cell, v: numfmt.format(format === '@' ? 'General' : format, cell.v, { locale: 'nl' }), t: CellValueType.NUMBER };
}
