import { areaAddress } from '../../cells/address';
import type { Periode } from '../../scheme/rounds';
import { TABLES } from '../../templates';
import { FORM_LOOKS, formAlignment, formArea, formHeights, formPrintArea, type Form, type FormCell } from '../../templates/form';
import { resolveFormFormula } from '../../templates/formula';
import { MOST_ROWS_OF_FORM, namedList, numberFormatOf } from '../../templates/layout';
import { addListName } from './link-lists';
import type { Names } from './names-in-use';
import { everywhere, pointsOf } from './write-sheet';

/** Writes a form on its sheet; lists that cells choose from get a name of the workbook, if they have none yet. */
export function writeForm(context: Excel.RequestContext, sheet: Excel.Worksheet, form: Form, periode: Periode, definedNames: Names): void {
  form.widths.forEach((width, index) => {
    sheet.getCell(0, index).getEntireColumn().format.columnWidth = pointsOf(width);
  });
  writeCells(sheet, form, periode);
  for (const cell of form.cells) {
    const range = sheet.getRange(areaAddress(formArea(cell)));
    writeLook(range, cell);
    if (formArea(cell).columns > 1) range.merge();
    if (cell.choose) addChoice(context, range.getCell(0, 0), cell.choose, cell.help ?? '', definedNames);
  }
  formHeights(form).forEach((height, row) => {
    sheet.getCell(row, 0).getEntireRow().format.rowHeight = height;
  });
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.portrait;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  pageLayout.setPrintArea(areaAddress(formPrintArea(form)));
}

/** All texts and formulas in one piece. */
function writeCells(sheet: Excel.Worksheet, form: Form, periode: Periode): void {
  const places = form.cells.map((cell) => ({ ...formArea(cell), cell }));
  const height = Math.max(...places.map(({ row }) => row)) + 1;
  const width = Math.max(...places.map(({ column }) => column)) + 1;
  const cells = Array.from({ length: height }, () => Array.from({ length: width }, () => ''));
  for (const { row, column, cell } of places) {
    const line = cells[row];
    if (line) line[column] = cell.formula === undefined ? (cell.text ?? '') : resolveFormFormula(cell.formula, form, periode);
  }
  sheet.getRangeByIndexes(0, 0, height, width).formulas = cells;
}

function writeLook(range: Excel.Range, cell: FormCell): void {
  const { style, type, choose, formula } = cell;
  const { bold, italic, fontSize, fontColor, fill, wrap } = FORM_LOOKS[style];
  const { format } = range;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (fontSize) format.font.size = fontSize;
  if (fontColor) format.font.color = fontColor;
  if (fill) format.fill.color = fill;
  if (wrap) format.wrapText = true;
  format.verticalAlignment = 'Center';
  if (formula !== undefined || type !== undefined) range.numberFormat = everywhere(numberFormatOf(type ?? 'text', formula !== undefined));
  if (type !== undefined) format.horizontalAlignment = formAlignment(cell);
  if (choose) format.protection.locked = false;
}

function addChoice(
  context: Excel.RequestContext,
  cell: Excel.Range,
  choose: NonNullable<FormCell['choose']>,
  help: string,
  definedNames: Names,
): void {
  const { dataValidation } = cell;
  if (choose === 'number') {
    dataValidation.rule = { wholeNumber: { formula1: 1, formula2: MOST_ROWS_OF_FORM, operator: 'Between' } };
  } else {
    const list = namedList(choose, TABLES[choose.table].name);
    if (!definedNames.has(list.name)) addListName(context, { ...list, name: definedNames.free(list.name, String) });
    dataValidation.rule = { list: { inCellDropDown: true, source: `=${list.name}` } };
  }
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title: 'Keuze', message: help };
  dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Keuze', message: help };
}
