import type { Periode } from '../scheme/rounds';
import { areaAddress } from '../records/address';
import {
  columnArea,
  headingHeight,
  layoutOf,
  PURPOSE_ROW,
  SOURCE_ROW,
  TITLE_HEIGHT,
  TITLE_ROW,
  type PlacedTable,
  type SheetLayout,
} from '../templates/layout';
import type { Template } from '../templates/template';
import { addMarkFormats } from './mark-formats';
import { linkLists } from './link-lists';
import { addValidations } from './validations';
import type { ExistingSheet, LoadResult } from './workbook';

const TABLE_STYLE = 'TableStyleMedium7';

/**
 * Loads templates into the workbook as sheets of their own, by plain calls: Microsoft's own way of inserting sheets loses table names
 * (office-js issues 5911 and 6142). A template whose sheet name is taken is kept out, or loaded beside it under a name of its own: nothing
 * that exists is changed. Syncs: one to see what is there, one to load, two to link lists between the sheets.
 */
export async function loadTemplates(
  context: Excel.RequestContext,
  templates: readonly Template[],
  periode: Periode,
  existing: ExistingSheet,
): Promise<LoadResult> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  await context.sync();
  const sheetNames = new Names(worksheets.items.map(({ name }) => name));
  const tableNames = new Names(tables.items.map(({ name }) => name));
  const loaded: { template: Template; sheet: string; worksheet: Excel.Worksheet }[] = [];
  const kept: Template[] = [];
  for (const template of templates) {
    if (sheetNames.has(template.sheet) && existing === 'keep') {
      kept.push(template);
      continue;
    }
    const sheet = sheetNames.free(template.sheet, (number) => ` (${number})`);
    loaded.push({ template, sheet, worksheet: writeSheet(worksheets.add(sheet), layoutOf(template, periode), tableNames) });
  }
  loaded[0]?.worksheet.activate();
  await context.sync();
  if (loaded.length > 0) await linkLists(context);
  return { loaded: loaded.map(({ template, sheet }) => ({ template, sheet })), kept };
}

/** Names in use, without regard to case as in Excel. */
class Names {
  private readonly used: Set<string>;
  constructor(names: readonly string[]) {
    this.used = new Set(names.map((name) => name.toLowerCase()));
  }

  has(name: string): boolean {
    return this.used.has(name.toLowerCase());
  }

  /** The name itself, or with the first suffix that makes it free; it counts as used from now on. */
  free(name: string, suffix: (number: number) => string): string {
    let candidate = name;
    for (let number = 2; this.has(candidate); number += 1) candidate = name + suffix(number);
    this.used.add(candidate.toLowerCase());
    return candidate;
  }
}

function writeSheet(sheet: Excel.Worksheet, layout: SheetLayout, tableNames: Names): Excel.Worksheet {
  const { template, tables, widths } = layout;
  writeHead(sheet, template);
  widths.forEach((width, index) => {
    sheet.getCell(0, index).format.columnWidth = pointsOf(width);
  });
  for (const table of tables) {
    writeColumns(sheet, table, tables.length === 1);
    writeTable(
      sheet,
      table,
      headingHeight(table, widths),
      tableNames.free(table.declaration.name, (number) => `_${number}`),
    );
    addValidations(sheet, table);
    addMarkFormats(sheet, table);
  }
  const headingRow = tables[0]?.headingRow ?? 0;
  if (tables.length === 1) sheet.freezePanes.freezeRows(headingRow + 1);
  setUpPage(sheet, headingRow);
  return sheet;
}

function writeHead(sheet: Excel.Worksheet, template: Template): void {
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
function writeColumns(sheet: Excel.Worksheet, table: PlacedTable, wholeColumns: boolean): void {
  table.columns.forEach((column, index) => {
    const range = wholeColumns ? sheet.getCell(0, index).getEntireColumn() : sheet.getRange(areaAddress(columnArea(table, index)));
    range.numberFormat = everywhere(column.numberFormat);
    // Locked matters only on a sheet that the user protects: then formulas stay and the rest, with Controle, can be filled in.
    range.format.protection.locked = column.formula !== undefined;
  });
  if (table.declaration.caption !== undefined) {
    const caption = sheet.getCell(table.headingRow - 1, 0);
    caption.values = [[table.declaration.caption]];
    caption.format.font.bold = true;
  }
}

function writeTable(sheet: Excel.Worksheet, table: PlacedTable, height: number, name: string): void {
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
  columns.forEach(({ formula }, index) => {
    if (formula !== undefined) sheet.getRangeByIndexes(row + 1, index, rows.length, 1).formulas = rows.map(() => [formula]);
  });
}

function setUpPage(sheet: Excel.Worksheet, headingRow: number): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${headingRow + 1}:$${headingRow + 1}`);
}

/** One value for every cell of a range: Excel takes it so, the typings do not know. */
const everywhere = (value: string): string[][] => value as unknown as string[][];

/** Points of a width in characters of the standard font: seven pixels a character and five of margin. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;
