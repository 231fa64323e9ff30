import { moveFormula } from './move-formula';
import { richText } from './shared-strings';
import { shownFormula } from './stored-formula';
import { attributeOf, flagOf, numberOf, scanTags } from './xml-scan';
import { unescapeCellText, unescapeXml } from './xml-text';
import { parseArea } from '../records/address';
import type { CellData, CellStyle, RowData } from './workbook-data';
import type { XmlElement } from './xml-scan';

export interface CellSources {
  readonly strings: readonly string[];
  readonly looks: readonly CellStyle[];
  readonly date1904: boolean;
  /** Whether an empty cell with the standard look hides the style of its column. */
  readonly columnHasStyle: (column: number) => boolean;
  /** Name of the table that a cell is in. */
  readonly tableAt: (row: number, column: number) => string | undefined;
}

export interface SheetCells {
  cells: Map<number, Map<number, CellData>>;
  rows: Map<number, RowData>;
}

const REFERENCE = /\sr="([A-Z]{1,3})(\d+)"/;
const TYPE = /\st\s*=\s*["'](\w+)["']/;
const STYLE = /\ss\s*=\s*["'](\d+)["']/;

/** Reads all rows and cells of `sheetData`. Positions are 0-based; cells without an address follow the one before. */
export function readCells(xml: string, sheetData: XmlElement, sources: CellSources): SheetCells {
  const cells: SheetCells['cells'] = new Map();
  const rows: SheetCells['rows'] = new Map();
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  const { strings, looks, tableAt } = sources;
  const plain = isPlain(looks[0]);
  let row = -1;
  let column = -1;
  let rowCells: Map<number, CellData> | undefined;
  let rowStyled = false;
  let type = 'n';
  let xf = 0;
  let text: string | undefined;
  let formula: string | undefined;
  let formulaTag = '';
  let start = -1;

  const finish = (): void => {
    const value = cellValue(type, text, strings, sources.date1904);
    let shown: string | undefined;
    if (formulaTag !== '') {
      const stored = wholeFormula(formulaTag, formula, row, column, shared);
      if (stored) shown = shownFormula(stored, stored.includes('[') ? tableAt(row, column) : undefined);
    }
    const style = xf === 0 && plain && !(rowStyled || sources.columnHasStyle(column)) ? undefined : looks[xf];
    if (value === '' && shown === undefined && style === undefined) return;
    const cell: CellData = { value };
    if (shown !== undefined) cell.formula = shown;
    if (shown !== undefined && formulaTag.includes('array')) {
      const array = parseArea(attributeOf(formulaTag, 't') === 'array' ? (attributeOf(formulaTag, 'ref') ?? '') : '');
      if (array) cell.array = array;
    }
    if (style !== undefined && !(xf === 0 && plain && value !== '')) cell.style = style;
    if (!rowCells) {
      rowCells = cells.get(row) ?? new Map<number, CellData>();
      cells.set(row, rowCells);
    }
    rowCells.set(column, cell);
  };

  scanTags(
    xml,
    (name, at, end, selfClosing) => {
      if (name === 'c') {
        const tag = xml.slice(at, end);
        const reference = REFERENCE.exec(tag);
        column = reference?.[1] === undefined ? addressColumn(tag, column + 1) : lettersToColumn(reference[1]);
        type = TYPE.exec(tag)?.[1] ?? 'n';
        xf = Number(STYLE.exec(tag)?.[1] ?? 0);
        text = formula = undefined;
        formulaTag = '';
        if (selfClosing) finish();
      } else if (name === 'v' || name === 'is') {
        start = selfClosing ? -1 : end;
        if (selfClosing) text = '';
      } else if (name === 'f') {
        formulaTag = xml.slice(at, end);
        start = selfClosing ? -1 : end;
      } else if (name === 'row') {
        const tag = xml.slice(at, end);
        row = (numberOf(tag, 'r') ?? row + 2) - 1;
        column = -1;
        rowCells = undefined;
        const data = readRow(tag, looks);
        rowStyled = data?.style !== undefined;
        if (data) rows.set(row, data);
      }
    },
    (name, at) => {
      if (name === 'c') finish();
      else if (start < 0) return;
      else if (name === 'v') {
        text =
          type === 'n' || type === 's'
            ? xml.slice(start, at)
            : type === 'str'
              ? unescapeCellText(xml.slice(start, at))
              : unescapeXml(xml.slice(start, at));
        start = -1;
      } else if (name === 'is') {
        text = richText(xml, { tagEnd: start, innerEnd: at });
        start = -1;
      } else if (name === 'f') {
        formula = unescapeXml(xml.slice(start, at)).trim();
        start = -1;
      }
    },
    sheetData.tagEnd,
    sheetData.innerEnd,
  );
  return { cells, rows };
}

/** Row attributes that the model knows; undefined when there are none. */
export function readRow(tag: string, looks: readonly CellStyle[]): RowData | undefined {
  const data: RowData = {};
  const height = flagOf(tag, 'customHeight') ? numberOf(tag, 'ht') : undefined;
  if (height !== undefined) data.height = height;
  if (flagOf(tag, 'hidden')) data.hidden = true;
  const style = flagOf(tag, 'customFormat') ? looks[numberOf(tag, 's') ?? 0] : undefined;
  if (style && !(style.xf === 0 && isPlain(style))) data.style = style;
  return Object.keys(data).length > 0 ? data : undefined;
}

/** Whether a style says nothing besides its number. */
export const isPlain = (style: CellStyle | undefined): boolean => !style || Object.keys(style).every((key) => key === 'xf');

function lettersToColumn(letters: string): number {
  let index = 0;
  for (let i = 0; i < letters.length; i++) index = index * 26 + letters.charCodeAt(i) - 64;
  return index - 1;
}

/** For the rare address in other quotes; without an address the cell follows the one before. */
function addressColumn(tag: string, next: number): number {
  const letters = /^[A-Z]+/.exec(attributeOf(tag, 'r') ?? '')?.[0];
  return letters === undefined ? next : lettersToColumn(letters);
}

function cellValue(type: string, text: string | undefined, strings: readonly string[], date1904: boolean): CellData['value'] {
  if (text === undefined || (text === '' && type !== 's')) return '';
  if (type === 's') return strings[Number(text)] ?? '';
  if (type === 'b') return text === '1' || text === 'true';
  if (type === 'd') return serialOf(text, date1904) ?? text;
  if (type !== 'n') return text;
  const value = Number(text);
  return Number.isNaN(value) ? text : value;
}

/** Serial number of an ISO date (cells of type `d`, in Strict files). */
function serialOf(text: string, date1904: boolean): number | undefined {
  const milliseconds = Date.parse(/[Zz]|[+-]\d\d:\d\d$/.test(text) ? text : text.includes('T') ? `${text}Z` : text);
  const days = milliseconds / 86_400_000 + 25_569;
  return Number.isNaN(days) ? undefined : days - (date1904 ? 1462 : 0);
}

/** The formula of a cell without `=`; cells of a shared formula get their own copy. */
function wholeFormula(
  tag: string,
  formula: string | undefined,
  row: number,
  column: number,
  shared: Map<string, { formula: string; row: number; column: number }>,
): string | undefined {
  if (!tag.includes('shared') || attributeOf(tag, 't') !== 'shared') return formula;
  const group = attributeOf(tag, 'si') ?? '';
  if (formula) {
    shared.set(group, { formula, row, column });
    return formula;
  }
  const master = shared.get(group);
  return master && moveFormula(master.formula, row - master.row, column - master.column);
}
