import type { FUniver, IAccessor, ICellData, IMutationInfo, IRange, Univer, Workbook, Worksheet } from '@univerjs/presets';
import { ICommandService, IUndoRedoService, IUniverInstanceService, UniverInstanceType } from '@univerjs/presets';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/preset-sheets-core';
import type { Area } from '../../cells/address';
import type { WorkbookData } from '../../xlsx/workbook-data';
import type { SheetId } from '../model/grid';
import type { StepHistory } from './step-history';
import { Looks } from './univer-look';
import { roomyColumns, roomyRows, toSnapshot } from './univer-snapshot';

/** What the workbench keeps with a cell; Univer moves it along with the cell. */
export interface CellNote {
  /** The formula as it was written, where Univer holds a translation without table and defined names. */
  written?: string;
  /** Number of the cell of the opened file that this was. */
  origin?: number;
}

type Cells = Record<number, Record<number, ICellData | null>>;

const STEP = 'workbench.mutation.step';

/** One workbook opened in Univer, with the few calls that everything else is made of. */
export class UniverBook {
  readonly history: StepHistory;
  readonly commands: ICommandService;
  looks = new Looks();
  unitId = '';
  /** Whether what happens now is the workbench's own doing, not the user's. */
  own = 0;

  private readonly accessor: IAccessor;
  private readonly instances: IUniverInstanceService;
  private readonly steps = new Map<number, { undo(): void; redo(): void }>();
  private opened = 0;
  private waiting: (() => void)[] = [];

  constructor(
    readonly univer: Univer,
    readonly api: FUniver,
  ) {
    this.accessor = univer.__getInjector();
    this.commands = this.accessor.get(ICommandService);
    this.instances = this.accessor.get(IUniverInstanceService);
    this.history = this.accessor.get(IUndoRedoService) as StepHistory;
    this.commands.registerCommand({
      id: STEP,
      type: 2,
      handler: (_accessor: IAccessor, params?: { step: number; direction: 'undo' | 'redo' }) => {
        const step = this.steps.get(params?.step ?? -1);
        if (params && step) this.asOwn(() => step[params.direction]());
        return true;
      },
    });
  }

  get<T>(service: Parameters<IAccessor['get']>[0]): T {
    return this.accessor.get(service) as T;
  }

  /** Does something as soon as Univer has its services for sheets, which is when the first workbook is opened. */
  whenStarted(work: () => void): void {
    if (this.opened > 0) work();
    else this.waiting.push(work);
  }

  /** Does something that is not reported as the user's work. */
  asOwn<T>(work: () => T): T {
    this.own += 1;
    try {
      return work();
    } finally {
      this.own -= 1;
    }
  }

  /** Opens a workbook in place of the one that stands. */
  load(data: WorkbookData): SheetId[] {
    if (this.unitId) {
      this.api.disposeUnit(this.unitId);
      this.steps.clear();
    }
    this.opened += 1;
    this.unitId = `werkmap${this.opened}`;
    this.looks = new Looks();
    const ids = data.sheets.map((_, index) => `blad${this.opened}-${index}`);
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, toSnapshot(data, this.unitId, ids, this.looks));
    for (const work of this.waiting.splice(0)) work();
    return ids;
  }

  get workbook(): Workbook {
    const workbook = this.instances.getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('Er is geen werkmap geopend.');
    return workbook;
  }

  sheet(id: SheetId): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error('Dit blad bestaat niet meer.');
    return sheet;
  }

  /** The sheet as the facade of Univer offers it. */
  facade(id: SheetId): NonNullable<ReturnType<ReturnType<UniverBook['facadeBook']>['getSheetBySheetId']>> {
    const sheet = this.facadeBook().getSheetBySheetId(id);
    if (!sheet) throw new Error('Dit blad bestaat niet meer.');
    return sheet;
  }

  facadeBook(): NonNullable<ReturnType<FUniver['getWorkbook']>> {
    const book = this.api.getWorkbook(this.unitId);
    if (!book) throw new Error('Er is geen werkmap geopend.');
    return book;
  }

  /** Executes a mutation that needs no undo. */
  apply(id: string, sheet: SheetId, params: object): void {
    this.asOwn(() => this.commands.syncExecuteCommand(id, { unitId: this.unitId, subUnitId: sheet, ...params }));
  }

  /** Executes a mutation that the open undo step takes back. */
  change(redo: IMutationInfo, undo: IMutationInfo): void {
    this.history.add(redo, undo);
    this.asOwn(() => this.commands.syncExecuteCommand(redo.id, redo.params));
  }

  /** Changes cells as a part of the open undo step. */
  setCells(sheet: SheetId, cellValue: Cells): void {
    const params = { unitId: this.unitId, subUnitId: sheet, cellValue };
    const undo = SetRangeValuesUndoMutationFactory(this.accessor, params);
    this.change({ id: SetRangeValuesMutation.id, params }, { id: SetRangeValuesMutation.id, params: undo });
  }

  /** Remembers a change outside Univer in the open undo step. */
  remember(step: { undo(): void; redo(): void }): void {
    const number = this.steps.size;
    this.steps.set(number, step);
    this.history.add({ id: STEP, params: { step: number, direction: 'redo' } }, { id: STEP, params: { step: number, direction: 'undo' } });
  }

  /** Makes a sheet large enough in Univer; Excel's sheets are always full size. */
  ensureSize(sheet: SheetId, { row, column, rows, columns }: Area): void {
    const worksheet = this.sheet(sheet);
    if (row + rows > worksheet.getRowCount())
      this.apply('sheet.mutation.set-worksheet-row-count', sheet, { rowCount: roomyRows(row + rows) });
    if (column + columns > worksheet.getColumnCount()) {
      this.apply('sheet.mutation.set-worksheet-column-count', sheet, { columnCount: roomyColumns(column + columns) });
    }
  }

  /** The part of an area that Univer's sheet has. */
  clip(sheet: SheetId, { row, column, rows, columns }: Area): IRange {
    const worksheet = this.sheet(sheet);
    return {
      startRow: row,
      startColumn: column,
      endRow: Math.min(row + rows, worksheet.getRowCount()) - 1,
      endColumn: Math.min(column + columns, worksheet.getColumnCount()) - 1,
    };
  }

  /** Visits the cells within an area that Univer holds something for. */
  eachCell(sheet: SheetId, area: Area, visit: (row: number, column: number, cell: ICellData) => void): void {
    const rows = this.sheet(sheet).getCellMatrix().getMatrix();
    const lastRow = area.row + area.rows - 1;
    const lastColumn = area.column + area.columns - 1;
    for (const rowKey in rows) {
      const row = Number(rowKey);
      const cells = rows[row];
      if (row < area.row || row > lastRow || !cells) continue;
      for (const columnKey in cells) {
        const column = Number(columnKey);
        const cell = cells[column];
        if (column >= area.column && column <= lastColumn && cell) visit(row, column, cell);
      }
    }
  }

  cell(sheet: SheetId, row: number, column: number): ICellData | undefined {
    return this.sheet(sheet).getCellMatrix().getValue(row, column) ?? undefined;
  }
}

export const noteOf = (cell: ICellData | null | undefined): CellNote => (cell?.custom ?? {}) as CellNote;
