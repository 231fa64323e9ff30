import { areaAddress } from '../../cells/address';
import { drawingXml } from './charts-write';
import { wrappedHeights } from './wrapped-heights';
import { isNothing, sheetDataXml } from './cells-write';
import {
  colsXml,
  conditionalFormatXml,
  fitsToPage,
  headerFooterXml,
  mergeCellsXml,
  pageSetupXml,
  protectionXml,
  sheetPrXml,
  sheetViewsXml,
  tablePartsXml,
  validationsXml,
} from '../patch/sheet-elements';
import { tableFinder } from '../read/table-finder';
import { XML_DECLARATION } from '../xml/xml-text';
import type { Area } from '../../cells/address';
import type { CellData, SheetData } from '../workbook-data';
import type { Namespaces } from '../package/namespaces';
import type { StyleBook } from './styles-write';

/** What writing a sheet needs besides its data. */
export interface SheetTarget {
  readonly styles: StyleBook;
  readonly namespaces: Namespaces;
  /** Whether it is the sheet in view. */
  readonly active: boolean;
  /** Relationship ids of its tables' parts. */
  readonly tableIds: readonly string[];
  /** Relationship id of its drawing, when that is new. */
  readonly drawingId?: string | undefined;
}

/** The part of a sheet that is not in the file yet. */
export function sheetXml(sheet: SheetData, target: SheetTarget): string {
  const { styles, namespaces, active, tableIds, drawingId } = target;
  const used = usedArea(sheet.cells);
  return [
    `${XML_DECLARATION}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    sheetPrXml(sheet.tabColor, fitsToPage(sheet.page)),
    `<dimension ref="${used ? areaAddress(used) : 'A1'}"/>`,
    sheetViewsXml(sheet.frozen, active),
    '<sheetFormatPr defaultRowHeight="15"/>',
    colsXml(sheet.columns, styles),
    sheetDataXml(sheet.cells, sheet.rows, { styles, tableAt: tableFinder(sheet.tables) }, wrappedHeights(sheet)),
    protectionXml(sheet.protection),
    mergeCellsXml(sheet.merges),
    ...sheet.conditionalFormats.map((format) => conditionalFormatXml(format, styles)),
    validationsXml(sheet.validations),
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    pageSetupXml(sheet.page),
    headerFooterXml(sheet.page),
    drawingXml(drawingId, namespaces),
    tablePartsXml(tableIds, namespaces),
    '</worksheet>',
  ].join('');
}

/** The smallest area that holds all cells, or undefined when there are none. */
export function usedArea(cells: ReadonlyMap<number, ReadonlyMap<number, CellData>>): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, inRow] of cells) {
    for (const [column, cell] of inRow) {
      if (isNothing(cell)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
