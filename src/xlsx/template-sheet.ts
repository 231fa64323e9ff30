import type { Area } from '../cells/address';
import type { CellValue } from '../cells/cell';
import type { Periode } from '../scheme/rounds';
import { TABLES } from '../templates';
import type { TableKey } from '../templates/column';
import {
  columnArea,
  formulasOf,
  layoutOf,
  namedList,
  PURPOSE_ROW,
  SOURCE_ROW,
  TITLE_ROW,
  type CellValidation,
  type PlacedTable,
  type SheetLayout,
} from '../templates/layout';
import {
  columnWidths,
  leadingColumns,
  pageFit,
  pageTexts,
  printedArea,
  repeatedRows,
  wrapsText,
  REPORT_LOOK,
  totalRows,
  headingHeight,
  TITLE_HEIGHT,
} from '../templates/sheet-look';
import type { Template } from '../templates/template';
import { VERSION_NAME, versionFormula } from '../templates/version';
import { formSheet } from './write/form-sheet';
import { markFormats } from '../check/mark-formats';
import type {
  CellData,
  CellStyle,
  ConditionalFormatData,
  NameData,
  PageData,
  SheetData,
  TableData,
  ValidationData,
  WorkbookData,
} from './workbook-data';

/** Rows to fill in by table, by column key; `afs_2026` for a year column. */
export type TemplateRows = { readonly [Key in TableKey]?: readonly Readonly<Record<string, CellValue>>[] };

const TABLE_STYLE = 'TableStyleMedium7';
const HEADING: CellStyle = { wrap: true, vertical: 'Center' };
/** A report is printed, also by programs that know no table styles. */
const REPORT_HEADING: CellStyle = { ...HEADING, ...REPORT_LOOK.heading };

/**
 * A workbook that holds templates for a subsidieperiode, filled with rows, as plain data. It follows the same layout as loading a template
 * in Excel; a test holds the two side by side.
 */
export function templateWorkbook(templates: readonly Template[], periode: Periode, rows: TemplateRows = {}): WorkbookData {
  const present = new Set(templates.flatMap((template) => template.tables.map(({ key }) => key)));
  const names = new Map<string, NameData>();
  const sheets = templates.map((template) => templateSheet(template, periode, rows, present, names));
  const version: NameData = { name: VERSION_NAME, formula: versionFormula(), hidden: true };
  return { sheets, names: [...names.values(), version], date1904: false, activeSheet: 0 };
}

function templateSheet(
  template: Template,
  periode: Periode,
  rows: TemplateRows,
  present: ReadonlySet<TableKey>,
  names: Map<string, NameData>,
): SheetData {
  if (template.form) return formSheet(template, template.form, periode, names);
  const grown: Partial<Record<TableKey, number>> = {};
  for (const { key } of template.tables) grown[key] = rows[key]?.length ?? 0;
  const layout = layoutOf(template, periode, { needed: grown });
  const cells = new SheetCells();
  cells.put(TITLE_ROW, 0, template.title, { bold: true, fontSize: 16 });
  cells.put(PURPOSE_ROW, 0, template.purpose);
  cells.put(SOURCE_ROW, 0, `Bron: ${template.source.text}`, { italic: true, fontColor: '#595959' });
  const sheet: SheetData = {
    name: template.sheet,
    visibility: 'visible',
    cells: cells.rows,
    columns: [],
    rows: new Map([[TITLE_ROW, { height: TITLE_HEIGHT }]]),
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
  };
  const [first] = layout.tables;
  const alone = first !== undefined && first.lastRow === undefined;
  for (const table of layout.tables) {
    sheet.rows.set(table.headingRow, { height: headingHeight(table, columnWidths(layout)) });
    writeTable(cells, table, rows[table.declaration.key] ?? [], alone);
    sheet.tables.push(tableData(table));
    sheet.conditionalFormats.push(
      ...conditionalFormats(table).map((format, index) => ({ ...format, priority: sheet.conditionalFormats.length + index + 1 })),
    );
    sheet.validations.push(...validations(table, present, names));
  }
  sheet.page = pageOf(layout);
  if (first && alone) sheet.frozen = { rows: first.headingRow + 1, columns: leadingColumns(layout) };
  sheet.columns = columnsOf(layout, alone);
  return sheet;
}

const conditionalFormats = (table: PlacedTable): Omit<ConditionalFormatData, 'priority'>[] =>
  markFormats(table).map(({ area, font, ...format }) => ({
    areas: [area],
    ...format,
    ...(font === undefined ? {} : { fontColor: font }),
    stopIfTrue: false,
  }));

function pageOf(layout: SheetLayout): PageData {
  const fit = pageFit(layout);
  const rows = repeatedRows(layout);
  const { header, footer } = pageTexts(layout);
  return {
    orientation: 'landscape',
    paperSize: 9,
    printArea: [printedArea(layout)],
    ...(header === undefined ? {} : { header: `&L${header}` }),
    footer: `&L${footer.left}&R${footer.right}`,
    ...('scale' in fit
      ? { scale: fit.scale, titleColumns: { first: 0, last: leadingColumns(layout) - 1 } }
      : { fitToWidth: 1, fitToHeight: fit.pagesHigh ?? 0 }),
    ...(rows ? { titleRows: rows } : {}),
  };
}

/** Cells of a sheet while it is being made. */
class SheetCells {
  readonly rows = new Map<number, Map<number, CellData>>();

  put(row: number, column: number, value: CellValue, style?: CellStyle, formula?: string): void {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    cells.set(column, { value, ...(formula === undefined ? {} : { formula }), ...(style ? { style } : {}) });
  }
}

function writeTable(cells: SheetCells, table: PlacedTable, filled: readonly Readonly<Record<string, CellValue>>[], alone: boolean): void {
  const { declaration, headingRow, columns } = table;
  if (declaration.caption !== undefined) cells.put(headingRow - 1, 0, declaration.caption, { bold: true });
  const top = wrapsText(table);
  const styles = columns.map(({ numberFormat, forUser, wraps }): CellStyle => ({
    numberFormat,
    ...(forUser ? { locked: false } : {}),
    ...(wraps ? { wrap: true } : {}),
    ...(top ? { vertical: 'Top' as const } : {}),
  }));
  const formulas = columns.map((column) => formulasOf(column, table.rows.length));
  const totals = totalRows(table);
  const headingStyle = declaration.fixedRows ? REPORT_HEADING : HEADING;
  columns.forEach(({ heading }, index) => cells.put(headingRow, index, heading, alone ? { ...styles[index], ...HEADING } : headingStyle));
  table.rows.forEach((prefilled, offset) => {
    const row = headingRow + 1 + offset;
    columns.forEach(({ column, year }, index) => {
      const key = column && (year === undefined ? column.key : `${column.key}_${year}`);
      const value = (key === undefined ? undefined : filled[offset]?.[key]) ?? prefilled.get(index) ?? '';
      const formula = formulas[index]?.[offset];
      const style = totals.has(offset) ? { ...styles[index], ...REPORT_LOOK.total } : styles[index];
      // A value in a column of formulas was typed over the formula, as people do.
      if (formula !== undefined && value === '') cells.put(row, index, '', style, formula);
      else if (value !== '' || !alone) cells.put(row, index, value, style);
    });
  });
}

function tableData({ declaration, headingRow, columns, rows }: PlacedTable): TableData {
  return {
    name: declaration.name,
    area: { row: headingRow, column: 0, rows: rows.length + 1, columns: columns.length },
    columns: columns.map(({ heading, formula }) => ({ name: heading, ...(formula === undefined ? {} : { formula }) })),
    totalsRow: false,
    style: TABLE_STYLE,
    bandedRows: true,
    // Fixed rows keep their order: formulas below count on it.
    filter: !declaration.fixedRows,
  };
}

function validations(table: PlacedTable, present: ReadonlySet<TableKey>, names: Map<string, NameData>): ValidationData[] {
  return table.columns.flatMap(({ validation }, index) => {
    if (!validation) return [];
    const { rule } = validation;
    if (rule.type === 'listOf') {
      if (!present.has(rule.table)) return [];
      const list = namedList(rule, TABLES[rule.table].name);
      names.set(list.name, list);
      return [validationData({ type: 'list', formula1: list.name }, columnArea(table, index), validation, 'warning')];
    }
    const limits =
      rule.type === 'choices'
        ? ({ type: 'list', formula1: `"${rule.values.join(',')}"` } as const)
        : {
            type: rule.type,
            operator: rule.operator,
            formula1: String(rule.first),
            ...(rule.operator === 'between' ? { formula2: String(rule.last) } : {}),
          };
    const isOpen = rule.type === 'choices' && rule.open === true;
    return [validationData(limits, columnArea(table, index), validation, isOpen ? undefined : 'stop')];
  });
}

function validationData(
  limits: Pick<ValidationData, 'type' | 'operator' | 'formula1' | 'formula2'>,
  area: Area,
  { title, prompt, alert }: CellValidation,
  style: 'stop' | 'warning' | undefined,
): ValidationData {
  const refusal = style === undefined ? {} : { alert: { title, message: alert, style } };
  return { ...limits, areas: [area], allowBlank: true, prompt: { title, message: prompt }, ...refusal };
}

function columnsOf(layout: SheetLayout, alone: boolean): SheetData['columns'] {
  return columnWidths(layout).map((width, index) => {
    const column = layout.tables[0]?.columns[index];
    const style: CellStyle = { numberFormat: column?.numberFormat ?? 'General', ...(column?.forUser ? { locked: false } : {}) };
    return { first: index, last: index, width, ...(alone ? { style } : {}) };
  });
}
