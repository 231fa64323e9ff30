import { splitFormula } from '../write/formula-segments';
import type { FormulaSegment } from '../write/formula-segments';

/**
 * Files store "this row" in full and without abbreviating the own table: `STO_Kosten[[#This Row],[Uren STO]]` is what Excel shows
 * inside the table as `[@[Uren STO]]` (ECMA-376 part 1, 18.17.2.5; [MS-XLSX] structured references).
 */
const THIS_ROW = '#This Row';

/** Functions newer than the file format, which files store with a prefix ([MS-XLSX] 2.3.3, future functions). */
const PREFIXES: Record<string, string> = {
  ...Object.fromEntries(
    'ACOT BASE CEILING.MATH CONCAT COT DAYS DECIMAL FLOOR.MATH FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS NUMBERVALUE PDURATION RRI SEQUENCE SHEET SHEETS SORTBY SWITCH TEXTJOIN UNICHAR UNICODE UNIQUE XLOOKUP XMATCH XOR RANDARRAY VSTACK HSTACK TOCOL TOROW TAKE DROP CHOOSECOLS CHOOSEROWS TEXTBEFORE TEXTAFTER TEXTSPLIT ARRAYTOTEXT VALUETOTEXT'
      .split(' ')
      .map((name) => [name, '_xlfn.']),
  ),
  FILTER: '_xlfn._xlws.',
  SORT: '_xlfn._xlws.',
};

const FUNCTION = /(?<![\p{L}\p{N}_.\\])((?:_xlfn\.)?(?:_xlws\.)?)([A-Z][A-Z0-9.]*)(?=\()/giu;
const IN_NAME = /[\p{L}\p{N}_.\\]/u;
const STARTS_NAME = /[\p{L}_\\]/u;
const NAME_AT_START = /^[\p{L}\p{N}_.\\!]/u;

/** A formula of the file as Excel shows it, with a leading `=`. `ownTable` is the table that the cell is in. */
export function shownFormula(stored: string, ownTable?: string): string {
  const plain = stored.includes('_xlfn.')
    ? mapPlain(stored, (text) =>
        text.replace(FUNCTION, (whole, prefix: string, name: string) => (prefix && PREFIXES[name.toUpperCase()] ? name : whole)),
      )
    : stored;
  if (!plain.includes('[')) return `=${plain}`;
  const segments = splitFormula(plain);
  const shown = segments.map((segment, index) => {
    const inner = segment.kind === 'brackets' && tableBefore(segments, index) ? showThisRow(segment.text) : undefined;
    return inner ?? segment.text;
  });
  if (ownTable !== undefined) dropOwnTable(shown, ownTable);
  return `=${shown.join('')}`;
}

/** A formula with a leading `=` as the file stores it. `ownTable` is the table that the cell is in. */
export function storedFormula(shown: string, ownTable?: string): string {
  const formula = mapPlain(shown.startsWith('=') ? shown.slice(1) : shown, (text) =>
    text.replace(FUNCTION, (whole, prefix: string, name: string) => (prefix ? whole : (PREFIXES[name.toUpperCase()] ?? '') + name)),
  );
  if (!formula.includes('[')) return formula;
  const segments = splitFormula(formula);
  return segments
    .map((segment, index) => {
      if (segment.kind !== 'brackets') return segment.text;
      const named = tableBefore(segments, index) !== undefined;
      if (!named && (ownTable === undefined || isWorkbookReference(segments, index))) return segment.text;
      return (named ? '' : ownTable) + storeThisRow(segment.text);
    })
    .join('');
}

const mapPlain = (formula: string, change: (text: string) => string): string =>
  splitFormula(formula)
    .map(({ kind, text }) => (kind === 'plain' ? change(text) : text))
    .join('');

/** The name that a piece of formula ends with. Walks back by hand: an expression would try every letter of a long text as the first. */
function nameAtEnd(text: string): string | undefined {
  let start = text.length;
  while (start > 0 && IN_NAME.test(text.charAt(start - 1))) start--;
  while (start < text.length && !STARTS_NAME.test(text.charAt(start))) start++;
  return start < text.length ? text.slice(start) : undefined;
}

function tableBefore(segments: readonly FormulaSegment[], index: number): string | undefined {
  const before = segments[index - 1];
  return before?.kind === 'plain' ? nameAtEnd(before.text) : undefined;
}

/** `[1]Blad1!A1` and `[1]!Naam` point to another workbook. */
function isWorkbookReference(segments: readonly FormulaSegment[], index: number): boolean {
  const after = segments[index + 1];
  return after?.kind === 'sheet' || (after?.kind === 'plain' && NAME_AT_START.test(after.text));
}

/** `[[#This Row],[Uren STO]]` gives `[@[Uren STO]]`, `[#This Row]` gives `[@]`; undefined for anything else. */
function showThisRow(brackets: string): string | undefined {
  if (brackets.toLowerCase() === `[${THIS_ROW}]`.toLowerCase()) return '[@]';
  const match = /^\[\s*\[#This Row\]\s*,/i.exec(brackets);
  if (!match || !brackets.endsWith(']')) return undefined;
  const columns = brackets.slice(match[0].length, -1).trimStart();
  const single = /^\[((?:[^[\]']|'.)*)\]$/s.exec(columns)?.[1];
  return single !== undefined && /^[\p{L}\p{N}_]+$/u.test(single) ? `[@${single}]` : `[@${columns}]`;
}

/** The reverse of `showThisRow`; other brackets stay as they are. */
function storeThisRow(brackets: string): string {
  const inner = brackets.slice(1, -1).trim();
  if (!inner.startsWith('@')) return brackets;
  const columns = inner.slice(1).trim();
  if (columns === '') return `[${THIS_ROW}]`;
  return `[[${THIS_ROW}],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}

/** Inside its table `STO_Kosten[@Uren]` is shown as `[@Uren]`. */
function dropOwnTable(pieces: string[], ownTable: string): void {
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    if (before === undefined || !piece.startsWith('[@')) return;
    const name = nameAtEnd(before);
    if (name?.toLowerCase() === ownTable.toLowerCase()) pieces[index - 1] = before.slice(0, before.length - name.length);
  });
}
