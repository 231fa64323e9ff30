import { areaAddress, columnName } from '../../cells/address';
import { columnArea, PURPOSE_ROW, SOURCE_ROW, TITLE_ROW, type PlacedTable, type SheetLayout } from '../../templates/layout';
import {
  columnWidths,
  headingHeight,
  leadingColumns,
  pageFit,
  pageTexts,
  pointsOf,
  printedArea,
  repeatedRows,
  wrapsText,
  REPORT_LOOK,
  TITLE_HEIGHT,
  totalRows,
} from '../../templates/sheet-look';
import type { TableNames } from '../../templates/formula';
import type { Template } from '../../templates/template';
import { addMarkFormats, type WaitingSymbol } from '../marking/mark-formats';
import { addValidations } from './validations';

const TABLE_STYLE = 'TableStyleMedium7';

/**
 * Writes the head, the tables and the page of a template; formulas come later, when all tables are there, and then the symbols that it gives.
 */
export function writeSheet(sheet: Excel.Worksheet, layout: SheetLayout, names: TableNames): readonly WaitingSymbol[] {
  const { template, tables } = layout;
  const widths = columnWidths(layout);
  writeHead(sheet, template);
  const symbols = tables.flatMap((table) =>
    writeTable(sheet, table, headingHeight(table, widths), names[table.declaration.key] ?? table.declaration.name),
  );
  widths.forEach((width, index) => {
    sheet.getCell(0, index).getEntireColumn().format.columnWidth = pointsOf(width);
  });
  const [first] = tables;
  if (!first) return symbols;
  if (first.lastRow === undefined) freezeHeadings(sheet, layout, first.headingRow);
  setUpPage(sheet, layout);
  return symbols;
}

/** Keeps the headings in view, and the first columns beside the others. */
export function freezeHeadings(sheet: Excel.Worksheet, layout: SheetLayout, headingRow: number): void {
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, headingRow + 1, leadingColumns(layout)));
}

/** Title, purpose and source above the tables. */
export function writeHead(sheet: Excel.Worksheet, template: Template): void {
  const title = sheet.getCell(TITLE_ROW, 0);
  title.values = [[template.title]];
  title.format.font.bold = true;
  title.format.font.size = 16;
  title.format.rowHeight = TITLE_HEIGHT;
  sheet.getCell(PURPOSE_ROW, 0).values = [[template.purpose]];
  const source = sheet.getCell(SOURCE_ROW, 0);
  source.values = [[`Bron: ${template.source.text}`]];
  source.format.font.italic = true;
  source.format.font.color = '#595959';
}

/** Formats go on whole columns where one table has the sheet to itself: rows that are added later have them too, at no cost. */
function writeColumns(sheet: Excel.Worksheet, table: PlacedTable): void {
  const wholeColumns = table.lastRow === undefined;
  const top = wrapsText(table);
  table.columns.forEach((column, index) => {
    const range = wholeColumns ? sheet.getCell(0, index).getEntireColumn() : sheet.getRange(areaAddress(columnArea(table, index)));
    range.numberFormat = wholeColumns ? inWholeColumn(column.numberFormat) : everywhere(column.numberFormat);
    // Locked matters only on a sheet that the user protects: then formulas stay and the rest, with Controle, can be filled in.
    range.format.protection.locked = !column.forUser;
    if (column.wraps) range.format.wrapText = true;
    if (top) range.format.verticalAlignment = 'Top';
  });
  if (table.declaration.caption !== undefined) {
    const caption = sheet.getCell(table.headingRow - 1, 0);
    caption.values = [[table.declaration.caption]];
    caption.format.font.bold = true;
  }
}

/** Writes one table with its formats and validations; its formulas and the symbols that it gives come later. */
export function writeTable(sheet: Excel.Worksheet, table: PlacedTable, height: number, name: string): readonly WaitingSymbol[] {
  writeColumns(sheet, table);
  makeTable(sheet, table, height, name);
  addValidations(sheet, table);
  return addMarkFormats(sheet, table);
}

function makeTable(sheet: Excel.Worksheet, table: PlacedTable, height: number, name: string): void {
  const { headingRow: row, columns, rows } = table;
  const headings = sheet.getRangeByIndexes(row, 0, 1, columns.length);
  headings.values = [columns.map(({ heading }) => heading)];
  headings.format.wrapText = true;
  headings.format.verticalAlignment = 'Center';
  headings.format.rowHeight = height;
  const excelTable = sheet.tables.add(sheet.getRangeByIndexes(row, 0, rows.length + 1, columns.length), true);
  excelTable.name = name;
  excelTable.style = TABLE_STYLE;
  rows.forEach((cells, offset) => {
    for (const [index, value] of cells) sheet.getCell(row + 1 + offset, index).values = [[value]];
  });
  if (!table.declaration.fixedRows) return;
  // Fixed rows keep their order: formulas below count on it.
  excelTable.showFilterButton = false;
  lookLikeReport(headings);
  for (const total of totalRows(table)) {
    const { format } = sheet.getRangeByIndexes(row + 1 + total, 0, 1, columns.length);
    format.font.bold = REPORT_LOOK.total.bold;
    format.fill.color = REPORT_LOOK.total.fill;
  }
}

/** The look of the headings of a report. */
export function lookLikeReport({ format }: Excel.Range): void {
  const { bold, fontColor, fill } = REPORT_LOOK.heading;
  format.font.bold = bold;
  format.font.color = fontColor;
  format.fill.color = fill;
}

function setUpPage({ pageLayout }: Excel.Worksheet, layout: SheetLayout): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.setPrintArea(areaAddress(printedArea(layout)));
  setPageTexts(pageLayout, pageTexts(layout));
  fitToPages(pageLayout, layout);
  const rows = repeatedRows(layout);
  if (rows) pageLayout.setPrintTitleRows(`$${rows.first + 1}:$${rows.last + 1}`);
}

/** What stands above and below each printed page. */
export function setPageTexts({ headersFooters }: Excel.PageLayout, { header, footer }: ReturnType<typeof pageTexts>): void {
  const { defaultForAllPages: texts } = headersFooters;
  if (header !== undefined) texts.leftHeader = header;
  texts.leftFooter = footer.left;
  texts.rightFooter = footer.right;
}

/** On one page wide where that can be read, and else on as many as it takes, each with the first columns. */
export function fitToPages(pageLayout: Excel.PageLayout, layout: SheetLayout): void {
  const fit = pageFit(layout);
  if ('scale' in fit) {
    pageLayout.zoom = { scale: fit.scale };
    pageLayout.setPrintTitleColumns(`$A:$${columnName(leadingColumns(layout) - 1)}`);
  } else pageLayout.zoom = fit.pagesHigh ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
}

/** One value for every cell of a range that is not a whole column: Excel takes it so, the typings do not know. */
export const everywhere = (value: string): string[][] => value as unknown as string[][];

/** One value for a whole column: there Excel does not take a bare text. */
export const inWholeColumn = (value: string): string[][] => [[value]];
