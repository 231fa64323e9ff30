import { MAX_ROWS } from '../../cells/address';
import { CsvError } from './csv-error';

/** Characters that fit in a cell of Excel. */
const MAX_TEXT = 32_767;
/** No ledger comes near; a file with more is something else. */
const MAX_COLUMNS = 1_000;

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Splits text into records of fields (RFC 4180): a field in double quotes may hold delimiters, lines and doubled quotes; what follows a closing
 * quote belongs to the field too, as in Excel. Lines end with CR, LF or both. A blank line is a record of one empty field.
 * Throws a `CsvError` for what cannot be right: a quote that is not closed, or more text or columns than a sheet can hold.
 */
export function* splitRecords(text: string, delimiter: string): Generator<string[]> {
  const separator = delimiter.charCodeAt(0);
  const end = text.length;
  let at = 0;
  let line = 1;
  let count = 0;

  const quoted = (): string => {
    const first = line;
    const parts: string[] = [];
    let length = 0;
    for (;;) {
      const from = at + 1;
      const close = text.indexOf('"', from);
      if (close < 0) throw new CsvError('not closed', first);
      length += close - from;
      if (length > MAX_TEXT) throw new CsvError('long text', first);
      const part = text.slice(from, close);
      line += linesIn(part);
      parts.push(part);
      at = close + 1;
      if (text.charCodeAt(at) !== QUOTE) return parts.join('"');
    }
  };

  const plain = (): string => {
    const from = at;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === separator || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    }
    if (at - from > MAX_TEXT) throw new CsvError('long text', line);
    return text.slice(from, at);
  };

  while (at < end) {
    const fields: string[] = [];
    for (;;) {
      fields.push(text.charCodeAt(at) === QUOTE ? quoted() + plain() : plain());
      if (fields.length > MAX_COLUMNS) throw new CsvError('many columns', line);
      if (at >= end || text.charCodeAt(at) !== separator) break;
      at += 1;
    }
    at += text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1;
    line += 1;
    count += 1;
    if (count > MAX_ROWS) throw new CsvError('many rows');
    yield fields;
  }
}

const linesIn = (part: string): number => part.match(/\r\n|[\r\n]/g)?.length ?? 0;
