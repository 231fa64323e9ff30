import type { Periode } from '../../scheme/rounds';
import { TABLES } from '../../templates';
import { FORM_LOOKS, formAlignment, formArea, formHeights, formPrintArea, type Form, type FormCell } from '../../templates/form';
import { resolveFormFormula } from '../../templates/formula';
import { MOST_ROWS_OF_FORM, namedList, numberFormatOf } from '../../templates/layout';
import type { Template } from '../../templates/template';
import type { CellData, CellStyle, NameData, SheetData, ValidationData } from '../workbook-data';

/** The sheet of a form as plain data; lists that cells choose from are added to `names`. */
export function formSheet({ sheet: name }: Template, form: Form, periode: Periode, names: Map<string, NameData>): SheetData {
  const cells = new Map<number, Map<number, CellData>>();
  const sheet: SheetData = {
    name,
    visibility: 'visible',
    cells,
    columns: form.widths.map((width, index) => ({ first: index, last: index, width })),
    rows: new Map(formHeights(form).map((height, row) => [row, { height }])),
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: form.cells.flatMap((cell) => validation(cell, names)),
    page: { orientation: 'portrait', paperSize: 9, fitToWidth: 1, fitToHeight: 1, printArea: [formPrintArea(form)] },
  };
  for (const cell of form.cells) {
    const { row, column, columns, rows } = formArea(cell);
    const style = styleOf(cell);
    const own = cells.get(row) ?? new Map<number, CellData>();
    cells.set(row, own);
    const formula = cell.formula === undefined ? undefined : resolveFormFormula(cell.formula, form, periode);
    own.set(column, { value: cell.text ?? '', ...(formula === undefined ? {} : { formula }), style });
    for (let next = 1; next < columns; next += 1) own.set(column + next, { value: '', style });
    if (columns > 1) sheet.merges.push({ row, column, rows, columns });
  }
  return sheet;
}

const styleOf = (cell: FormCell): CellStyle => ({
  ...FORM_LOOKS[cell.style],
  vertical: 'Center',
  ...(cell.formula === undefined && cell.type === undefined
    ? {}
    : { numberFormat: numberFormatOf(cell.type ?? 'text', cell.formula !== undefined) }),
  ...(cell.type === undefined ? {} : { horizontal: formAlignment(cell) }),
  ...(cell.choose ? { locked: false } : {}),
});

function validation(cell: FormCell, names: Map<string, NameData>): ValidationData[] {
  const { choose, help = '' } = cell;
  if (!choose) return [];
  const { row, column } = formArea(cell);
  const common = {
    areas: [{ row, column, rows: 1, columns: 1 }],
    allowBlank: true,
    prompt: { title: 'Keuze', message: help },
    alert: { title: 'Keuze', message: help, style: 'stop' as const },
  };
  if (choose === 'number') return [{ ...common, type: 'whole', operator: 'between', formula1: '1', formula2: String(MOST_ROWS_OF_FORM) }];
  const list = namedList(choose, TABLES[choose.table].name);
  names.set(list.name, list);
  return [{ ...common, type: 'list', formula1: list.name }];
}
