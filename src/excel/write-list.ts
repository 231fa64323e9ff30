import { areaAddress } from '../cells/address';
import { runsOf } from '../cells/runs';
import { PAGE_FOOTER } from '../templates/sheet-look';
import { bringToFront } from './bring-to-front';
import { officeCode, WorkbookError } from './workbook-error';
import type { ListRow, ListSheet, Watching } from './workbook-port';

/** As Excel shows a link. */
const LINK_COLOUR = '#0563C1';

/** Cells that are written at once. */
const CELLS_PER_SYNC = 20_000;

/** Puts a list on a new sheet at the end of the workbook. Texts are written as texts, whatever they begin with. */
export async function writeList(context: Excel.RequestContext, list: ListSheet, watching: Watching = {}): Promise<string> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new WorkbookError('structure', 'workbook protection');
  const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
  let free = list.name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${list.name} ${number}`;
  const sheet = worksheets.add(free);
  let isMade = false;
  try {
    await context.sync();
    isMade = true;
    await write(context, sheet, list, watching);
  } catch (error) {
    // Somebody else made a sheet of that name meanwhile: it is theirs.
    if (!isMade && officeCode(error) === 'ItemAlreadyExists') throw error;
    // Half a list would pass for a whole one.
    const made = worksheets.getItemOrNullObject(free);
    await context.sync();
    if (!made.isNullObject) made.delete();
    await context.sync();
    throw error;
  }
  return free;
}

/** Fills the sheet that is made for a list, and brings it to the front. */
async function write(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows, counts, choices = [], print }: ListSheet,
  { progress = () => {}, signal }: Watching,
): Promise<void> {
  const ofNumber = counts ? '0' : '#,##0.00';
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const rowsPerSync = Math.max(1, Math.floor(CELLS_PER_SYNC / width));
  for (let first = 0; first < rows.length; first += rowsPerSync) {
    signal?.throwIfAborted();
    const some = rows.slice(first, first + rowsPerSync);
    const padded = some.map(({ cells, jump }) =>
      Array.from({ length: width }, (_, index) => (jump?.column === index ? jump.formula : (cells[index] ?? ''))),
    );
    const range = sheet.getRangeByIndexes(first, 0, some.length, width);
    // In the format for text a formula would stay a text, and so would what looks like one.
    range.numberFormat = padded.map((cells, index) =>
      cells.map((cell, column) =>
        typeof cell === 'number' ? ofNumber : cell === '' || some[index]?.jump?.column === column ? 'General' : '@',
      ),
    );
    range.values = padded;
    for (const column of new Set(some.flatMap(({ jump }) => (jump ? [jump.column] : [])))) {
      for (const { first: from, last } of runsOf(some.flatMap(({ jump }, index) => (jump?.column === column ? [index] : [])))) {
        const { font } = sheet.getRangeByIndexes(first + from, column, last - from + 1, 1).format;
        font.color = LINK_COLOUR;
        font.underline = Excel.RangeUnderlineStyle.single;
      }
    }
    // Rows that look alike get their look together: a report has thousands.
    const rowsThat = (look: (row: ListRow) => boolean): readonly Excel.Range[] =>
      runsOf(some.flatMap((row, index) => (look(row) ? [index] : []))).map(({ first: from, last }) =>
        sheet.getRangeByIndexes(first + from, 0, last - from + 1, width),
      );
    for (const range of rowsThat(({ bold }) => bold === true)) range.format.font.bold = true;
    // On paper nothing runs on under the cell beside it, or beyond the last column.
    if (print)
      for (const range of rowsThat(({ cells }) => cells.length > 1)) {
        range.format.wrapText = true;
        range.format.verticalAlignment = Excel.VerticalAlignment.top;
      }
    if (print) some.forEach((row, index) => spread(sheet, first + index, row, print));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one write must stay below what Excel takes
    await context.sync();
    progress(first + some.length, rows.length);
  }
  for (const { firstRow, column, values } of choices) {
    if (rows.length <= firstRow) continue;
    sheet.getRangeByIndexes(firstRow, column, rows.length - firstRow, 1).dataValidation.rule = {
      list: { inCellDropDown: true, source: values.join(',') },
    };
  }
  rows.forEach(({ chart }, row) => {
    if (!chart || chart.rows === 0) return;
    const source = sheet.getRangeByIndexes(row, 0, chart.rows + 1, chart.columns);
    const drawn = sheet.charts.add(Excel.ChartType.columnStacked, source, Excel.ChartSeriesBy.columns);
    drawn.title.text = chart.title;
    drawn.setPosition(sheet.getCell(row + chart.rows + 2, 0), sheet.getCell(row + chart.rows + chart.height, width - 1));
  });
  sheet.getRangeByIndexes(0, 0, 1, width).format.columnWidth = 110;
  if (print) setUpPage(sheet, print, rows.length);
  await context.sync();
  await bringToFront(context, sheet);
}

/** Points of a line, of a character in it, and of the highest row. */
const LINE_HEIGHT = 15;
const CHARACTER = 5.5;
const HIGHEST = 405;

/** Gives the last text of a row all columns that are left, where it is longer than its own: a sentence always, the rest where the list says so. */
function spread(sheet: Excel.Worksheet, row: number, { cells }: ListRow, { widths, spreads }: NonNullable<ListSheet['print']>): void {
  const free = widths.slice(cells.length - 1);
  const [own] = free;
  const text = cells.at(-1);
  if (text === undefined || own === undefined || free.length === 1 || (cells.length > 1 && !spreads)) return;
  const lines = linesOf(text, free);
  if (cells.length === 1 ? lines === 1 : linesOf(text, [own]) === 1) return;
  const range = sheet.getRangeByIndexes(row, cells.length - 1, 1, free.length);
  range.merge();
  range.format.wrapText = true;
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  // Excel fits no row to merged cells.
  if (lines > 1) range.format.rowHeight = Math.min(HIGHEST, lines * LINE_HEIGHT);
}

/** Lines that a text takes over columns of these widths. */
const linesOf = (text: string | number, widths: readonly number[]): number =>
  Math.max(1, Math.ceil((String(text).length * CHARACTER) / widths.reduce((sum, width) => sum + width, 0)));

/** The page as it is printed: lying, as wide as the list and no wider. */
function setUpPage(sheet: Excel.Worksheet, { widths, repeat }: NonNullable<ListSheet['print']>, rows: number): void {
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.setPrintArea(areaAddress({ row: 0, column: 0, rows, columns: widths.length }));
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (repeat !== undefined) pageLayout.setPrintTitleRows(`$${repeat + 1}:$${repeat + 1}`);
  const { defaultForAllPages: texts } = pageLayout.headersFooters;
  texts.leftFooter = PAGE_FOOTER.left;
  texts.rightFooter = PAGE_FOOTER.right;
}
