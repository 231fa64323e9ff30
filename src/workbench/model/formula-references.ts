import type { Area } from '../../cells/address';
import { areaAddress, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../cells/address';
import type { Shift } from './shift';
import { shiftArea } from './shift';

/** A formula in pieces; joined in order their `text` is the formula again. */
export type Piece =
  /** Operators, numbers, strings, functions, errors: nothing that refers. */
  | { kind: 'plain'; text: string }
  | { kind: 'function'; text: string }
  /** `A1`, `$B$2:C9`, `F:F`, `2:3`, with or without a sheet. */
  | { kind: 'area'; text: string; sheet?: string; address: string; area: Area }
  /** A defined name, with or without a sheet. */
  | { kind: 'name'; text: string; sheet?: string; name: string }
  /** `STO_Kosten[Bedrag]`, `[@Uren]`: the table, if named, and what stands between the outer brackets. */
  | { kind: 'structured'; text: string; table?: string; inner: string };

const STRING = /"(?:[^"]|"")*"/y;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const AREA =
  /(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.([!])/iuy;
const ERROR = /#(?:[A-Z]+\/?[A-Z0-9]*[!?]?)/iy;
const NUMBER = /\d+(?:\.\d*)?(?:E[+-]?\d+)?/iy;
const IDENTIFIER = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;

/** Formulas repeat down a column, so each is taken apart once; beyond this many the memory starts anew. */
const MOST_KNOWN = 2000;
const known = new Map<string, readonly Piece[]>();

/** Takes a formula apart; texts between quotes are never mistaken for references. */
export function formulaPieces(formula: string): readonly Piece[] {
  let pieces = known.get(formula);
  if (!pieces) {
    pieces = takeApart(formula);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(formula, pieces);
  }
  return pieces;
}

function takeApart(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  while (at < formula.length) {
    const start = at;
    const plain = match(STRING) ?? match(ERROR);
    if (plain) {
      at += plain[0].length;
      pieces.push({ kind: 'plain', text: plain[0] });
      continue;
    }
    const prefix = match(SHEET);
    if (prefix) at += prefix[0].length;
    const sheet = prefix ? (prefix[1]?.replace(/''/g, "'") ?? prefix[2]) : undefined;
    const address = match(AREA)?.[0];
    const area = address === undefined ? undefined : parseArea(address);
    if (address !== undefined && area) {
      at += address.length;
      pieces.push({ kind: 'area', text: formula.slice(start, at), sheet, address, area });
      continue;
    }
    const word = match(IDENTIFIER)?.[0];
    if (word !== undefined) at += word.length;
    if (formula[at] === '[' && !prefix) {
      const end = closingBracket(formula, at);
      const inner = formula.slice(at + 1, end);
      at = end + 1;
      const external = /^\d+$/.test(inner) && word === undefined; // [1]Blad1!A1: another workbook
      pieces.push(
        external
          ? { kind: 'plain', text: formula.slice(start, at) }
          : { kind: 'structured', text: formula.slice(start, at), table: word, inner },
      );
    } else if (word !== undefined) {
      const text = formula.slice(start, at);
      if (formula[at] === '(') pieces.push({ kind: 'function', text });
      else if (/^(?:true|false)$/i.test(word)) pieces.push({ kind: 'plain', text });
      else pieces.push({ kind: 'name', text, sheet, name: word });
    } else {
      at += match(NUMBER)?.[0].length ?? (prefix ? 0 : 1);
      pieces.push({ kind: 'plain', text: formula.slice(start, at) });
    }
  }
  return pieces;
}

function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let i = open; i < formula.length; i++) {
    const character = formula[i];
    if (character === "'")
      i += 1; // ' takes away the meaning of the next bracket
    else if (character === '[') depth += 1;
    else if (character === ']' && --depth === 0) return i;
  }
  return formula.length;
}

/** Whether strings, brackets and parentheses of a formula close, which is the least that Excel asks before it takes one. */
export function isWellFormed(formula: string): boolean {
  const bare = formula
    .replace(/"(?:[^"]|"")*"/g, 'x')
    .replace(/'(?:[^']|'')*'(?=!)/g, '')
    .replace(/\[[^[\]]*\]/g, 'x')
    .replace(/\[[^[\]]*\]/g, 'x');
  let depth = 0;
  for (const character of bare) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/["[\]]/.test(bare) && bare.length > 1 && !/[-+*/^&<>=,;(]\s*$/.test(bare);
}

/** A sheet name as it stands before the `!` of an address. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d{1,7}$/i.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

/** The formula after cells moved. `own` is the name of the sheet the formula stands on, `shifted` of the sheet on which cells moved. */
export function shiftFormula(formula: string, own: string, shifted: string, shift: Shift): string {
  const same = (name: string): boolean => name.toLowerCase() === shifted.toLowerCase();
  return rewriteAreas(formula, (piece) => {
    if (!same(piece.sheet ?? own)) return piece.text;
    const area = shiftArea(piece.area, shift);
    const prefix = piece.text.slice(0, piece.text.length - piece.address.length);
    return area === piece.area ? piece.text : prefix + (area ? withDollars(piece.address, area) : '#REF!');
  });
}

/** The formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  if (!formula.includes('!')) return formula;
  return formulaPieces(formula)
    .map((piece) =>
      (piece.kind === 'area' || piece.kind === 'name') && piece.sheet?.toLowerCase() === before.toLowerCase()
        ? `${quoteSheet(after)}!${piece.kind === 'area' ? piece.address : piece.name}`
        : piece.text,
    )
    .join('');
}

/** The formula of a deleted sheet's reader: references to that sheet become `#REF!`. */
export function dropSheetInFormula(formula: string, sheet: string): string {
  return rewriteAreas(formula, (piece) => (piece.sheet?.toLowerCase() === sheet.toLowerCase() ? '#REF!' : piece.text));
}

/** The formula as Excel fills it into another cell: relative references move along by rows and columns. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return rewriteAreas(formula, (piece) => {
    const prefix = piece.text.slice(0, piece.text.length - piece.address.length);
    const corners = piece.address.split(':').map((corner) => {
      const parts = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(corner);
      if (!parts) return undefined;
      const [, first = '', letters = '', second = '', digits = ''] = parts;
      const rowFixed = (letters === '' ? first : second) === '$';
      const cell = parseArea(letters === '' ? `A${digits}` : digits === '' ? `${letters}1` : letters + digits);
      if (!cell) return undefined;
      const row = digits === '' || rowFixed ? cell.row : cell.row + rows;
      const column = letters === '' || first === '$' ? cell.column : cell.column + columns;
      if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return undefined;
      return withDollars(corner, { row, column, rows: 1, columns: 1 });
    });
    return prefix + (corners.includes(undefined) ? '#REF!' : corners.join(':'));
  });
}

function rewriteAreas(formula: string, rewrite: (piece: Piece & { kind: 'area' }) => string): string {
  return formulaPieces(formula)
    .map((piece) => (piece.kind === 'area' ? rewrite(piece) : piece.text))
    .join('');
}

/** An address for another area, with the dollar signs and the form (cell, columns, rows) of an existing one. */
function withDollars(like: string, area: Area): string {
  const [first = '', last = first] = like.split(':');
  const [from = '', to = from] = areaAddress(area).split(':');
  const corner = (sample: string, address: string): string => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (/^\$?\d+$/.test(sample)) return (sample.startsWith('$') ? '$' : '') + digits;
    const column = (sample.startsWith('$') ? '$' : '') + letters;
    if (!/\d/.test(sample)) return column;
    return column + (/\$\d/.test(sample) ? '$' : '') + digits;
  };
  return like.includes(':') ? `${corner(first, from)}:${corner(last, to)}` : corner(first, from);
}
