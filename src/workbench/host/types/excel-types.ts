import type { Area } from '../../../cells/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../../cells/address';
import type { SheetId } from '../../model/grid';
import type { WorkbookModel } from '../../model/workbook-model';
import type { ExcelHost } from '../excel-host';
import { invalidArgument, withoutFocus } from '../host-error';
import type { HostObject, TypeDefinition } from '../type-definition';
import { hostObject } from '../type-definition';
import { applicationType } from './application';
import { chartCollectionType } from './chart';
import { conditionalFormatCollectionType } from './conditional-format';
import { dataValidationType } from './data-validation';
import { nameCollectionType, nameType } from './name';
import { rangeType } from './range';
import { rangeAreasType } from './range-areas';
import { rangeFormatType } from './range-format';
import type { CellSet } from './range-reference';
import { RangeReference } from './range-reference';
import { rangeViewType } from './range-view';
import { settingCollectionType } from './setting';
import { tableType } from './table';
import { tableCollectionType } from './table-collection';
import { workbookType } from './workbook';
import { worksheetType } from './worksheet';
import { worksheetCollectionType } from './worksheet-collection';

/** All types of the Excel API that this host has, over one workbook. */
export class ExcelTypes {
  readonly model: WorkbookModel;
  readonly rangeType: TypeDefinition<RangeReference>;
  readonly rangeAreasType: TypeDefinition<CellSet>;
  readonly rangeFormatType: TypeDefinition<CellSet>;
  readonly rangeViewType: ReturnType<typeof rangeViewType>;
  readonly worksheetType: TypeDefinition<SheetId>;
  readonly worksheetCollectionType: ReturnType<typeof worksheetCollectionType>;
  readonly tableType: TypeDefinition<string>;
  /** All tables of the workbook, of a sheet, or those that touch cells. */
  readonly tableCollectionType: ReturnType<typeof tableCollectionType>;
  readonly nameType: TypeDefinition<string>;
  /** Names of the workbook (undefined) or local to a sheet. */
  readonly nameCollectionType: TypeDefinition<SheetId | undefined>;
  readonly conditionalFormatCollectionType: TypeDefinition<CellSet>;
  readonly chartCollectionType: TypeDefinition<SheetId>;
  readonly dataValidationType: TypeDefinition<CellSet>;
  readonly applicationType: ReturnType<typeof applicationType>;
  readonly settingCollectionType: ReturnType<typeof settingCollectionType>;
  readonly workbookType: ReturnType<typeof workbookType>;

  /** Ranges in use: they move along when cells are inserted or deleted. */
  private ranges: HostObject<RangeReference>[] = [];

  constructor(readonly host: ExcelHost) {
    this.model = host.model;
    this.rangeType = rangeType(this);
    this.rangeAreasType = rangeAreasType(this);
    this.rangeFormatType = rangeFormatType(this);
    this.rangeViewType = rangeViewType(this);
    this.worksheetType = worksheetType(this);
    this.worksheetCollectionType = worksheetCollectionType(this);
    this.tableType = tableType(this);
    this.tableCollectionType = tableCollectionType(this);
    this.nameType = nameType(this);
    this.nameCollectionType = nameCollectionType(this);
    this.conditionalFormatCollectionType = conditionalFormatCollectionType(this);
    this.chartCollectionType = chartCollectionType(this);
    this.dataValidationType = dataValidationType(this);
    this.applicationType = applicationType(this);
    this.settingCollectionType = settingCollectionType(this);
    this.workbookType = workbookType(this);
    this.model.onShift((sheet, shift) => {
      for (const { self } of this.ranges) if (self.sheet === sheet) self.shift(shift);
    });
  }

  /** Forgets the ranges of the last request that the add-in does not track. */
  startRequest(): void {
    this.ranges = this.ranges.filter((range) => range.referenceId !== undefined);
  }

  /** @throws GeneralException while another workbook has the focus. */
  requireFocus(): void {
    if (!this.host.hasFocus) throw withoutFocus();
  }

  workbookObject(): HostObject {
    return hostObject(this.workbookType, this.model);
  }

  range(sheet: SheetId, area: Area): HostObject<RangeReference> {
    const { row, column, rows, columns } = area;
    if (!(row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS))
      throw invalidArgument();
    const range = hostObject(this.rangeType, new RangeReference(this.model, sheet, area));
    this.ranges.push(range);
    return range;
  }

  areas(cells: CellSet): HostObject<CellSet> {
    return hostObject(this.rangeAreasType, cells);
  }

  worksheet(sheet: SheetId): HostObject<SheetId> {
    return hostObject(this.worksheetType, sheet);
  }

  table(uid: string): HostObject<string> {
    return hostObject(this.tableType, uid);
  }

  /** The cells that an argument means: an address seen from a sheet, or a range. */
  cellsOf(argument: unknown, sheet: SheetId): { sheet: SheetId; area: Area } {
    if (typeof argument === 'string') return RangeReference.parse(this.model, sheet, argument);
    if (typeof argument === 'object' && argument !== null && 'self' in argument && argument.self instanceof RangeReference)
      return argument.self;
    throw invalidArgument();
  }
}
