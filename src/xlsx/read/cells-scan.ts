import { MAX_COLUMNS, MAX_ROWS } from '../../cells/address';
import { cellValue, MOST_DIGITS, numberIn, POWERS, wholeNumber } from './cell-value';
import { richText } from './shared-strings';
import { closingTag, skipDeclaration, tagEnd } from '../xml/xml-scan';
import { XlsxError } from '../xlsx-error';
import type { CellValue } from '../../cells/cell';
import type { ValueSources } from './cell-value';
import type { XmlElement } from '../xml/xml-scan';

/** A cell as it stands in the text. The scanner uses one object for all cells. */
export interface ScannedCell {
  row: number;
  column: number;
  /** Number of its style. */
  xf: number;
  value: CellValue;
  /** It holds a formula that was never calculated: the file says no result, not even an empty text. */
  uncalculated: boolean;
  /** Where the tag of its formula begins and ends, and where the text of the formula ends; `formulaStart` is -1 without one. */
  formulaStart: number;
  formulaTagEnd: number;
  formulaEnd: number;
}

/** What is done with rows and cells, in the order of the text. */
export interface CellSink {
  /** `[start, end)` is the opening tag. */
  row(row: number, start: number, end: number): void;
  cell(cell: ScannedCell): void;
}

const TAB_TO_BLANK = 32,
  BLANK = 32,
  QUOTE = 34,
  APOSTROPHE = 39,
  DOT = 46,
  SLASH = 47,
  ZERO = 48,
  NINE = 57,
  COLON = 58,
  OPEN = 60,
  EQUALS = 61,
  CLOSE = 62,
  BANG = 33,
  QUESTION = 63,
  A = 65,
  Z = 90,
  B = 98,
  C = 99,
  F = 102,
  I = 105,
  N = 110,
  R = 114,
  S = 115,
  T = 116,
  V = 118;

/**
 * Walks over the rows and cells of `sheetData` in one pass over the characters; this is where the time of reading a workbook goes.
 * Positions are 0-based; cells without an address follow the one before.
 */
export function scanCells(xml: string, sheetData: XmlElement, sources: ValueSources, sink: CellSink): void {
  const to = sheetData.innerEnd;
  const lastColumn = MAX_COLUMNS;
  const cell: ScannedCell = {
    row: -1,
    column: -1,
    xf: 0,
    value: '',
    uncalculated: false,
    formulaStart: -1,
    formulaTagEnd: -1,
    formulaEnd: -1,
  };
  const tag = new CellTag(xml, to);
  let at = sheetData.tagEnd;
  let left = sources.budget.cells;
  let open = false;
  // The text of `v`, or with `inline` the inside of `is`.
  let start = -1;
  let end = -1;
  let inline = false;

  while (at < to) {
    if (xml.charCodeAt(at) !== OPEN) {
      at = xml.indexOf('<', at);
      if (at < 0 || at >= to) break;
    }
    const next = xml.charCodeAt(at + 1);
    if (next === BANG || next === QUESTION) {
      at = skipDeclaration(xml, at);
      continue;
    }
    if (next === C && !open && cell.row >= 0) {
      const end = plainCellEnd(xml, at, cell, sources);
      if (end >= 0) {
        if (--left < 0) throw new XlsxError('too-big', 'cellen');
        if (cell.column >= lastColumn) throw new XlsxError('damaged', 'cel');
        at = end;
        sink.cell(cell);
        continue;
      }
    }
    const closing = next === SLASH;
    let nameStart = closing ? at + 2 : at + 1;
    let nameEnd = nameStart;
    for (let code = xml.charCodeAt(nameEnd); code > TAB_TO_BLANK && code !== CLOSE && code !== SLASH; code = xml.charCodeAt(++nameEnd))
      if (code === COLON) nameStart = nameEnd + 1;
    const length = nameEnd - nameStart;
    const first = xml.charCodeAt(nameStart);
    if (closing) {
      if (length === 1 && first === C && open) {
        open = false;
        cell.value =
          start < 0
            ? ''
            : inline
              ? richText(xml, { tagEnd: start, innerEnd: end })
              : cellValue(xml, start, end, tag.type, tag.typeEnd, sources);
        // A formula whose result is an empty text says so with the type "str"; openpyxl writes an empty `v` without a type.
        cell.uncalculated = cell.formulaStart >= 0 && start === end && tag.type < 0;
        sink.cell(cell);
        cell.uncalculated = false;
      }
      at = xml.charCodeAt(nameEnd) === CLOSE ? nameEnd + 1 : tagEnd(xml, nameEnd);
    } else if (length === 1 && first === C) {
      if (open || --left < 0) throw open ? new XlsxError('damaged', 'cel') : new XlsxError('too-big', 'cellen');
      const column = cell.column + 1;
      at = tag.read(nameEnd);
      cell.column = tag.letters() ?? column;
      cell.xf = tag.number();
      if (cell.row < 0 || cell.column >= lastColumn) throw new XlsxError('damaged', 'cel');
      cell.formulaStart = start = end = -1;
      inline = false;
      if (tag.selfClosing) {
        cell.value = '';
        sink.cell(cell);
        continue;
      }
      end = plainValueEnd(xml, at);
      open = end < 0;
      if (open) continue;
      cell.value = cellValue(xml, at + VALUE.length, end, tag.type, tag.typeEnd, sources);
      at = end + VALUE_CLOSING.length;
      sink.cell(cell);
    } else if (length === 1 && first === V) {
      start = tagEnd(xml, nameEnd);
      at = end = xml.charCodeAt(start - 2) === SLASH ? start : textEnd(xml, start);
    } else if (length === 1 && first === F) {
      cell.formulaStart = at;
      cell.formulaTagEnd = tagEnd(xml, nameEnd);
      at = cell.formulaEnd = xml.charCodeAt(cell.formulaTagEnd - 2) === SLASH ? cell.formulaTagEnd : textEnd(xml, cell.formulaTagEnd);
    } else if (length === 2 && first === I && xml.charCodeAt(nameStart + 1) === S) {
      start = tagEnd(xml, nameEnd);
      at = end = xml.charCodeAt(start - 2) === SLASH ? start : closingTag(xml, at, start);
      inline = true;
    } else if (length === 3 && first === R && xml.startsWith('row', nameStart)) {
      if (open) throw new XlsxError('damaged', 'rij');
      const rowStart = at;
      at = tag.read(nameEnd);
      cell.row = tag.row(cell.row + 1);
      cell.column = -1;
      sink.row(cell.row, rowStart, at);
    } else {
      at = tagEnd(xml, nameEnd);
    }
  }
  // A tag that is not closed runs on over the end of the cells.
  if (open || at > to) throw new XlsxError('damaged', 'cel');
  sources.budget.cells = left;
}

/**
 * Reads the cell that begins at `from` when it is written as Excel writes nearly all cells, `<c r="B12" s="3" t="s"><v>45</v></c>`, with a whole
 * number of few digits in it or one with decimals. Gives where it ends, and -1, with nothing said of the cell, for any other.
 */
function plainCellEnd(xml: string, from: number, cell: ScannedCell, { strings }: ValueSources): number {
  let at = from + 6;
  if (xml.charCodeAt(from + 2) !== BLANK || xml.charCodeAt(from + 3) !== R || xml.charCodeAt(from + 4) !== EQUALS) return -1;
  if (xml.charCodeAt(from + 5) !== QUOTE) return -1;
  let column = 0;
  let code = xml.charCodeAt(at);
  for (; code >= A && code <= Z; code = xml.charCodeAt(++at)) column = column * 26 + code - A + 1;
  for (; code >= ZERO && code <= NINE; code = xml.charCodeAt(++at));
  if (code !== QUOTE || column === 0) return -1;
  code = xml.charCodeAt(++at);
  let style = 0;
  if (code === BLANK && xml.charCodeAt(at + 1) === S) {
    if (xml.charCodeAt(at + 2) !== EQUALS || xml.charCodeAt(at + 3) !== QUOTE) return -1;
    at += 4;
    const start = at;
    for (code = xml.charCodeAt(at); code >= ZERO && code <= NINE; code = xml.charCodeAt(++at)) style = style * 10 + code - ZERO;
    if (code !== QUOTE || at === start || at - start > MOST_DIGITS) return -1;
    code = xml.charCodeAt(++at);
  }
  let type = N;
  if (code === BLANK && xml.charCodeAt(at + 1) === T) {
    if (xml.charCodeAt(at + 2) !== EQUALS || xml.charCodeAt(at + 3) !== QUOTE || xml.charCodeAt(at + 5) !== QUOTE) return -1;
    type = xml.charCodeAt(at + 4);
    at += 6;
    code = xml.charCodeAt(at);
  }
  if (code !== CLOSE || xml.charCodeAt(at + 1) !== OPEN || xml.charCodeAt(at + 2) !== V || xml.charCodeAt(at + 3) !== CLOSE) return -1;
  const start = (at += 4);
  let number = 0;
  let point = -1;
  for (code = xml.charCodeAt(at); code !== OPEN; code = xml.charCodeAt(++at)) {
    if (code >= ZERO && code <= NINE) number = number * 10 + code - ZERO;
    else if (code === DOT && point < 0 && at > start) point = at;
    else return -1;
  }
  const digits = at - start - (point < 0 ? 0 : 1);
  if (digits === 0 || digits > MOST_DIGITS || point === at - 1) return -1;
  if (xml.charCodeAt(at + 6) !== C || !xml.startsWith(VALUE_CLOSING, at)) return -1;
  if (type === N) cell.value = point < 0 ? number : number / (POWERS[at - point - 1] as number);
  else if (type === S && point < 0) cell.value = strings[number] ?? '';
  else if (type === B && digits === 1) cell.value = number === 1;
  else return -1;
  cell.column = column - 1;
  cell.xf = style;
  cell.formulaStart = -1;
  return at + VALUE_CLOSING.length;
}

const VALUE = '<v>';
const VALUE_CLOSING = '</v></c>';

/** Where the value ends in a cell that holds nothing else, as nearly all cells do; -1 when it is another kind of cell. */
function plainValueEnd(xml: string, at: number): number {
  if (xml.charCodeAt(at + 1) !== V || xml.charCodeAt(at + 2) !== CLOSE || xml.charCodeAt(at) !== OPEN) return -1;
  let end = at + VALUE.length;
  // A comparison with NaN, past the end of the text, ends the loop too.
  for (let code = xml.charCodeAt(end); code < OPEN || code > OPEN; code = xml.charCodeAt(++end));
  return xml.charCodeAt(end + 6) === C && xml.startsWith(VALUE_CLOSING, end) ? end : -1;
}

/** Where the text of an element without children ends: at its closing tag, past any CDATA section. */
function textEnd(xml: string, start: number): number {
  let at = xml.indexOf('<', start);
  if (at >= 0 && xml.charCodeAt(at + 1) !== SLASH) at = xml.indexOf('</', start);
  if (at < 0) throw new XlsxError('damaged', 'XML');
  return at;
}

/** The attributes `r`, `s` and `t` of a `c` or `row`, found without making a string of them. */
class CellTag {
  selfClosing = false;
  /** Where the value of `t` begins and ends; -1 when there is none. */
  type = -1;
  typeEnd = -1;
  private reference = -1;
  private referenceEnd = -1;
  private style = -1;
  private styleEnd = -1;

  constructor(
    private readonly xml: string,
    private readonly to: number,
  ) {}

  /** Reads a tag from the end of its name; gives where it ends. */
  read(nameEnd: number): number {
    const { xml, to } = this;
    this.type = this.reference = this.style = -1;
    let at = nameEnd;
    while (at < to) {
      const code = xml.charCodeAt(at);
      if (code === CLOSE) {
        this.selfClosing = xml.charCodeAt(at - 1) === SLASH;
        return at + 1;
      }
      if (code <= TAB_TO_BLANK || code === SLASH) {
        at++;
        continue;
      }
      if (xml.charCodeAt(at + 1) === EQUALS && xml.charCodeAt(at + 2) === QUOTE) {
        // One letter and double quotes, as nearly all attributes here.
        const start = (at += 3);
        while (at < to && xml.charCodeAt(at) !== QUOTE) at++;
        this.keep(code, start, at++);
        continue;
      }
      const name = at;
      for (let char = code; char > TAB_TO_BLANK && char !== EQUALS && char !== CLOSE; char = xml.charCodeAt(++at));
      const nameLength = at - name;
      while (xml.charCodeAt(at) <= TAB_TO_BLANK) at++;
      if (xml.charCodeAt(at) !== EQUALS) continue;
      at++;
      while (xml.charCodeAt(at) <= TAB_TO_BLANK) at++;
      const quote = xml.charCodeAt(at);
      if (quote !== QUOTE && quote !== APOSTROPHE) continue;
      const start = ++at;
      while (at < to && xml.charCodeAt(at) !== quote) at++;
      if (nameLength === 1) this.keep(code, start, at);
      at++;
    }
    throw new XlsxError('damaged', 'XML');
  }

  private keep(name: number, start: number, end: number): void {
    if (name === R) {
      this.reference = start;
      this.referenceEnd = end;
    } else if (name === S) {
      this.style = start;
      this.styleEnd = end;
    } else if (name === T) {
      this.type = start;
      this.typeEnd = end;
    }
  }

  /** 0-based column in the address; undefined when it names none. */
  letters(): number | undefined {
    if (this.reference < 0) return undefined;
    let index = 0;
    for (let at = this.reference; at < this.referenceEnd; at++) {
      const code = this.xml.charCodeAt(at);
      if (code < A || code > Z) break;
      index = index * 26 + code - A + 1;
    }
    return index === 0 ? undefined : index - 1;
  }

  /** Number of the style; 0 when there is none. */
  number(): number {
    return this.style < 0 ? 0 : (wholeNumber(this.xml, this.style, this.styleEnd) ?? 0);
  }

  /** 0-based number of a row, which is `next` when the row does not say. */
  row(next: number): number {
    const start = this.reference;
    const said =
      start < 0 ? undefined : (wholeNumber(this.xml, start, this.referenceEnd) ?? numberIn(this.xml.slice(start, this.referenceEnd)));
    const row = said === undefined ? next : said - 1;
    if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) throw new XlsxError('damaged', `rij ${row + 1}`);
    return row;
  }
}
