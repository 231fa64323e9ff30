import { TABLES } from '../../templates';
import type { Column, TableKey } from '../../templates/column';
import type { CellValue } from '../../cells/cell';
import { columnsFor, isAmount, type WordMatch } from './column-words';
import { contentFits, contentOf, type ColumnContent } from './column-content';
import { changesMeaning, CREDIT, DEBET, isExcluded, isVagueAmount, SIGN } from './exclusions';
import { headingText, type HeadingText } from './heading-text';
import type { ColumnRole } from './sheet-mapping';

/** A column of a sheet under its heading. */
export interface SheetColumn {
  /** 0-based in the sheet. */
  readonly column: number;
  /** All rows of the heading together, and the lowest row alone. */
  readonly heading: string;
  readonly lowest: string;
  readonly text: HeadingText;
  readonly lowestText: HeadingText;
  readonly content: ColumnContent;
  readonly hidden: boolean;
}

/** What a column of a sheet is taken for in a register; `column` absent when it is left out. */
export interface ColumnMatch {
  readonly from: SheetColumn;
  readonly column?: Column;
  readonly year?: number;
  readonly role: ColumnRole;
  /** How certain the heading makes it, 0 to 1. */
  readonly fit: number;
}

export interface RegisterMatch {
  readonly table: TableKey;
  readonly matches: readonly ColumnMatch[];
  /** Columns of the sheet that could as well be the one that was chosen, or of which none was chosen. */
  readonly doubtful: readonly SheetColumn[];
}

/** Describes the columns below the headings of a sheet. */
export function sheetColumn(column: number, heading: string, lowest: string, cells: Iterable<CellValue>, hidden: boolean): SheetColumn {
  return { column, heading, lowest, text: headingText(heading), lowestText: headingText(lowest), content: contentOf(cells), hidden };
}

/** The column of each register that amounts in debet and credit add up to. */
const LEDGER_AMOUNT: { readonly [Key in TableKey]?: string } = { kosten: 'incl' };

interface Candidate extends WordMatch {
  readonly from: SheetColumn;
}

/** Beside a number of pieces a price is that of one piece, and no cost. */
const QUANTITY = new Set(['aantal', 'aantal stuk', 'stuk', 'hoeveelheid']);
const ONE_SUM: ReadonlySet<TableKey> = new Set(['kosten', 'afschrijvingen']);

/** Below this a heading is too unlike any name of ours. */
const LEAST_FIT = 0.6;

/** All that a column of the sheet may be in a register by its heading and by what its cells hold, best first. */
export function candidatesFor(table: TableKey, from: SheetColumn): readonly WordMatch[] {
  const { text, lowestText, content, heading, lowest } = from;
  const byHeading = isExcluded(text.joined) && !isOwnHeading(table, text) ? [] : columnsFor(table, text);
  const upper = heading === lowest ? [] : text.words.slice(0, text.words.length - lowestText.words.length);
  // Under the name of a group of columns the lowest row may say it alone, unless the group says that an amount is another one.
  const alone =
    heading === lowest || isExcluded(lowestText.joined)
      ? []
      : columnsFor(table, lowestText)
          .filter(({ column }) => !isAmount(column) || !upper.some((word) => changesMeaning(word, 'amount')))
          .map((match) => ({ ...match, fit: match.fit * 0.96 }));
  const best = new Map<string, WordMatch>();
  for (const found of [...byHeading, ...alone]) {
    const match = content.codes > 0 && content.codes === content.filled ? asCode(table, found) : found;
    const key = `${match.column.key} ${match.year ?? ''}`;
    if (match.fit < LEAST_FIT || !contentFits(match.column.type, content)) continue;
    if ((best.get(key)?.fit ?? 0) < match.fit) best.set(key, match);
  }
  return [...best.values()].sort((a, b) => b.fit - a.fit);
}

/** Where a register has a column for the name of a thing and one for its code, cells that are all codes are the latter. */
function asCode(table: TableKey, match: WordMatch): WordMatch {
  const key = CODE_OF[table]?.[match.column.key];
  const column = TABLES[table].columns.find((each) => each.key === key);
  return column ? { ...match, column } : match;
}

const CODE_OF: { readonly [Key in TableKey]?: Readonly<Record<string, string>> } = {
  activiteiten: { programmalijn: 'pl_code', activiteit: 'act_code' },
};

const isOwnHeading = (table: TableKey, text: HeadingText): boolean =>
  TABLES[table].columns.some(({ heading }) => headingText(heading).full === text.full);

/** Whether a heading is half of an amount, or its sign. */
export const isLedgerAmount = ({ joined }: HeadingText): boolean => DEBET.has(joined) || CREDIT.has(joined) || SIGN.has(joined);

/** Matches the columns of a sheet to those of a register: each at most once, the surest first. */
export function matchColumns(table: TableKey, columns: readonly SheetColumn[]): RegisterMatch {
  const ledger = ledgerAmount(table, columns);
  const usable = columns.filter((from) => !ledger.some((match) => match.from === from) && !accountNames(columns).has(from));
  const counted = columns.some(({ text }) => QUANTITY.has(text.bag));
  const candidates = usable
    .flatMap((from) => candidatesFor(table, from).map((match): Candidate => ({ ...match, from })))
    .filter(({ from, column }) => !(counted && column.type === 'money' && ONE_SUM.has(table) && from.text.plain.includes('prijs')))
    .filter(({ from, column }) => !(column.key === 'periode_mnd' && mayBeYears(from)))
    .filter(({ column }) => !ledger.some((match) => match.column === column && match.role !== 'sign'))
    .sort((a, b) => b.fit - a.fit || Number(a.from.hidden) - Number(b.from.hidden) || rich(b) - rich(a) || a.from.column - b.from.column);
  const taken = new Set<SheetColumn>();
  const given = new Set<string>();
  const doubtful = new Set<SheetColumn>();
  const chosen = new Map<SheetColumn, ColumnMatch>(ledger.map((match) => [match.from, match]));
  for (const candidate of candidates) {
    const { from, column, year, fit } = candidate;
    const place = `${column.key} ${year ?? ''}`;
    if (taken.has(from) || given.has(place)) continue;
    const rivals = candidates.filter((other) => isRival(candidate, other) && !taken.has(other.from));
    given.add(place);
    if (rivals.length > 0) {
      for (const each of [candidate, ...rivals]) doubtful.add(each.from);
      // An amount is never chosen by its place in the sheet.
      if (isAmount(column)) {
        for (const each of [candidate, ...rivals]) taken.add(each.from);
        continue;
      }
    }
    taken.add(from);
    chosen.set(from, { from, column, role: 'value', fit, ...(year === undefined ? {} : { year }) });
  }
  return {
    table,
    matches: columns.map((from) => chosen.get(from) ?? { from, role: 'value', fit: 0 }),
    doubtful: [...doubtful],
  };
}

const FEWEST_MONTHS = 20;

/** A term that does not say months, and of which each is so short that it may be years. */
const mayBeYears = ({ text, content }: SheetColumn): boolean =>
  !/maand|mnd/.test(text.full) && content.examples.every((example) => typeof example !== 'number' || example <= FEWEST_MONTHS);

/** Whether the headings do not tell which of two columns is the one that is wanted, and it matters. */
function isRival(one: Candidate, other: Candidate): boolean {
  if (one.from === other.from || one.column !== other.column || one.year !== other.year || !differs(one.from, other.from)) return false;
  const same =
    one.from.text.joined === other.from.text.joined ||
    one.from.text.bag === other.from.text.bag ||
    (one.fit === other.fit && one.from.lowestText.joined === other.from.lowestText.joined);
  return same || (isAmount(one.column) && isVagueAmount(one.from.text.joined) && isVagueAmount(other.from.text.joined));
}

/** Columns that hold a name: of a code and its text the text is meant. */
const NAMES = new Set(['leverancier', 'naam', 'partner', 'partner_naam', 'cofinancier', 'omschrijving']);

/** Of two columns with the same heading the one that is filled, and not with one text over and over, is the more telling. */
const rich = ({ from: { content }, column }: Candidate): number => {
  const { filled, numbers, numberTexts } = content;
  if (filled === 0) return 0;
  const named = NAMES.has(column.key) ? 2 * (1 - (numbers + numberTexts) / filled) : 0;
  return new Set(content.examples).size / 10 + 1 + named;
};

/** Whether it matters which of two columns is taken: an empty one does not count, nor one that holds the same. */
function differs({ content: a }: SheetColumn, { content: b }: SheetColumn): boolean {
  if (a.filled === 0 || b.filled === 0) return false;
  return a.filled !== b.filled || a.examples.some((example, index) => example !== b.examples[index]);
}

/** Debet and credit, or an amount with its sign in another column. */
function ledgerAmount(table: TableKey, columns: readonly SheetColumn[]): readonly ColumnMatch[] {
  const key = LEDGER_AMOUNT[table];
  const column = TABLES[table].columns.find((each) => each.key === key);
  if (!column) return [];
  const named = (names: ReadonlySet<string>): readonly SheetColumn[] => columns.filter(({ text }) => names.has(text.joined));
  const [debet, otherDebet] = named(DEBET).filter(({ content }) => contentFits('money', content));
  const [credit, otherCredit] = named(CREDIT).filter(({ content }) => contentFits('money', content));
  if (debet && credit && !otherDebet && !otherCredit) {
    return [
      { from: debet, column, role: 'debet', fit: 1 },
      { from: credit, column, role: 'credit', fit: 1 },
    ];
  }
  // `Bedrag` over two columns with `D/C` under it: only what stands lowest says what the second one is.
  const isSign = ({ text, lowestText }: SheetColumn): boolean =>
    SIGN.has(text.joined) || DEBET.has(text.joined) || SIGN.has(lowestText.joined);
  const [sign] = columns.filter((each) => isSign(each) && each.content.signs > 0 && each.content.signs === each.content.filled);
  return sign ? [{ from: sign, column, role: 'sign', fit: 1 }] : [];
}

const ACCOUNT = /^(grootboek(rekening)?(nr|nummer)?|grootboekrek|gb|gbr|rekening(nr|nummer)?)$/;

/** The column right after the ledger account holds the name of the account when its heading is a mere Omschrijving and another one is there. */
function accountNames(columns: readonly SheetColumn[]): ReadonlySet<SheetColumn> {
  const named = columns.filter(({ text }) => text.joined === 'omschrijving');
  const others = columns.some(
    ({ text }) => text.joined !== 'omschrijving' && text.joined.startsWith('omschrijving') && !isExcluded(text.joined),
  );
  if (named.length + Number(others) < 2) return new Set();
  return new Set(
    named.filter((from) => {
      const before = columns[columns.indexOf(from) - 1];
      return before !== undefined && ACCOUNT.test(before.text.joined);
    }),
  );
}
