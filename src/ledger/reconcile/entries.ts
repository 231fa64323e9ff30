import { LINE_TOLERANCE } from '../../records/money';
import { isInYears, type Books } from '../books';
import { keyOf } from '../cost-lines';
import type { DateChoice } from './dates';
import { amountOf, sumOf, type BookLine } from './evidence';
import type { Match } from './matching';
import { isDecemberInJanuary, monthText } from './months';
import type { RegisterLine } from './register-lines';
import type { KeyItem, MatchedEntry, OtherAmount, OtherDate, RowItem } from './result';

/** One entry for each row and line of a match. */
export function entriesOf({ rows, books, strength }: Match, match: number): readonly MatchedEntry[] {
  return Array.from({ length: Math.max(rows.length, books.length) }, (_, index) => {
    const row = rows[Math.min(index, rows.length - 1)];
    const book = books[Math.min(index, books.length - 1)];
    return row && book ? [{ sheet: row.sheet, row: row.row, file: book.line.file, key: keyOf(book.line), strength, match }] : [];
  }).flat();
}

/** A match of which the amounts differ. */
export function otherAmountOf({ rows, books, strength }: Match, keyItem: (book: BookLine) => KeyItem): OtherAmount {
  const [row, book] = [rows[0], books[0]];
  const register = sumOf(rows, 'full');
  const ledger = books.reduce((sum, { line }) => sum + line.cents, 0);
  const otherColumn = rows.reduce<number | null>(
    (sum, each) => (sum === null || each.otherColumn === null ? null : sum + each.otherColumn),
    0,
  );
  const isOther = otherColumn !== null && Math.abs(otherColumn - ledger) <= LINE_TOLERANCE;
  const note = !isOther
    ? ''
    : row?.reclaimsVat
      ? 'Het grootboek heeft het bedrag incl. btw, terwijl Btw verrekenbaar op ja staat.'
      : 'Het grootboek heeft het bedrag excl. btw: de btw is daar teruggevraagd, terwijl Btw verrekenbaar niet op ja staat.';
  return {
    sheet: row?.sheet ?? '',
    row: row?.row ?? 0,
    file: book?.line.file ?? 0,
    key: book ? keyOf(book.line) : '',
    strength,
    rows: rows.map((each) => rowItemOf(each, each.full)),
    keys: books.map(keyItem),
    register,
    ledger,
    note,
  };
}

/** A match of which the dates differ; nothing where they do not, or cannot be compared. */
export function otherDateOf(match: Match, dates: DateChoice): readonly (OtherDate & { readonly match: Match })[] {
  const { rows, books, strength, used } = match;
  if (used === undefined) return [];
  const known = rows.filter(({ date }) => date !== null);
  const comparable = books.filter((book) => dates.isComparable(book) && dates.dayOf(book) !== null);
  if (known.length === 0 || comparable.length === 0) return [];
  if (known.some(({ date }) => comparable.some((book) => dates.dayOf(book) === date))) return [];
  const [row, book] = [known[0], comparable[0]];
  if (!row || !book) return [];
  return [
    {
      match,
      sheet: row.sheet,
      row: row.row,
      file: book.line.file,
      key: keyOf(book.line),
      strength,
      rowItem: rowItemOf(row, amountOf(row, used)),
      keyItem: keyItemOf(book, dates),
      decemberInJanuary: isDecemberInJanuary(row.date, dates.dayOf(book)),
    },
  ];
}

/** Why a row may have no line in the books, as a Dutch sentence. */
export function noteOf({ date }: RegisterLine, { years }: Books): string {
  const isLast = date !== null && monthText(date).endsWith('-12') && years !== undefined && !isInYears(date + 31, years);
  return isLast ? 'Misschien in januari geboekt; geef ook de auditfile van het volgende jaar.' : '';
}

/** A row of the register for a list, with its amount (cents). */
export const rowItemOf = ({ sheet, row, leverancier, number, date }: RegisterLine, amount: number): RowItem => ({
  sheet,
  row,
  supplier: leverancier,
  number,
  date,
  amount,
});

/** A line of the books for a list. */
export const keyItemOf = (book: BookLine, dates: DateChoice): KeyItem => ({
  file: book.line.file,
  key: keyOf(book.line),
  account: book.line.account,
  supplier: book.line.supplier || book.line.party,
  number: book.line.invRef || book.line.docRef,
  date: dates.dayOf(book),
  amount: book.line.cents,
});
