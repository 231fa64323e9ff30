import { areaAddress, cellAddress } from '../../cells/address';
import { storedFormula } from '../read/stored-formula';
import { attributes, escapeCellText, escapeXml } from '../xml/xml-text';
import type { CellData, RowData } from '../workbook-data';
import type { StyleBook } from './styles-write';

/** What is needed to write the cells of one sheet. */
export interface CellTargets {
  readonly styles: StyleBook;
  /** Name of the table that a cell is in. */
  readonly tableAt: (row: number, column: number) => string | undefined;
}

/** Errors that files may hold as such; the newer ones are written as text. */
const STORED_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

/** Type attribute and content for a value; `withFormula` because texts of formulas are stored in another way. */
export function valueParts(value: CellData['value'], withFormula: boolean): { type: string | undefined; xml: string } {
  if (typeof value === 'boolean') return { type: 'b', xml: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? { type: undefined, xml: `<v>${Object.is(value, -0) ? 0 : value}</v>` }
      : { type: 'e', xml: '<v>#NUM!</v>' };
  }
  if (STORED_ERRORS.has(value)) return { type: 'e', xml: `<v>${value}</v>` };
  if (withFormula) return { type: 'str', xml: `<v>${escapeCellText(value)}</v>` };
  if (value === '') return { type: undefined, xml: '' };
  const text = escapeCellText(value);
  return { type: 'inlineStr', xml: `<is><t${/^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : ''}>${text}</t></is>` };
}

/** The `f` element of a cell. */
export function formulaXml(cell: CellData, row: number, column: number, targets: CellTargets): string {
  if (cell.formula === undefined) return '';
  const stored = escapeXml(storedFormula(cell.formula, cell.formula.includes('[') ? targets.tableAt(row, column) : undefined));
  return cell.array ? `<f t="array" ref="${areaAddress(cell.array)}">${stored}</f>` : `<f>${stored}</f>`;
}

/** A whole new cell. */
export function cellXml(cell: CellData, row: number, column: number, xf: number, targets: CellTargets): string {
  const formula = formulaXml(cell, row, column, targets);
  const { type, xml } = cell.uncalculated && cell.value === '' ? { type: undefined, xml: '' } : valueParts(cell.value, formula !== '');
  const tag = `<c${attributes({ r: cellAddress(row, column), s: xf === 0 ? undefined : xf, t: type })}`;
  return formula === '' && xml === '' ? `${tag}/>` : `${tag}>${formula}${xml}</c>`;
}

/** Attributes of a row that the model knows. */
export const rowAttributes = (data: RowData | undefined, styles: StyleBook, fromXf = 0): Record<string, string | number | undefined> => {
  const xf = data?.style === undefined ? undefined : styles.xfFor(data.style, fromXf);
  return {
    s: xf,
    customFormat: xf === undefined ? undefined : 1,
    ht: data?.height,
    hidden: data?.hidden ? 1 : undefined,
    customHeight: data?.height === undefined ? undefined : 1,
  };
};

/** The whole `sheetData` of a new sheet, rows and columns in order; `fitted` are heights in points that follow from what stands in a row. */
export function sheetDataXml(
  cells: ReadonlyMap<number, ReadonlyMap<number, CellData>>,
  rows: ReadonlyMap<number, RowData>,
  targets: CellTargets,
  fitted: ReadonlyMap<number, number> = new Map(),
): string {
  const numbers = [...new Set([...cells.keys(), ...rows.keys()])].sort((a, b) => a - b);
  const lines = numbers.map((row) => {
    const inRow = [...(cells.get(row) ?? [])].filter(([, cell]) => !isNothing(cell)).sort(([a], [b]) => a - b);
    const own = rowAttributes(rows.get(row), targets.styles);
    // Without customHeight the row still grows when somebody writes more in it.
    const tag = `<row${attributes({ r: row + 1, ...own, ht: own['ht'] ?? fitted.get(row) })}`;
    return inRow.length === 0
      ? `${tag}/>`
      : `${tag}>${inRow.map(([column, cell]) => cellXml(cell, row, column, targets.styles.xfFor(cell.style), targets)).join('')}</row>`;
  });
  return `<sheetData>${lines.join('')}</sheetData>`;
}

/** A cell without value, formula or style need not be in the file. */
export const isNothing = (cell: CellData | undefined): boolean =>
  cell === undefined || (cell.value === '' && cell.formula === undefined && cell.style === undefined);
