import type { Books } from '../books';
import type { BookLine } from './evidence';
import type { Match } from './matching';

/** The date of the books that stands for the invoice: that of a subledger, `effDate`, or the booking date `trDt`; `none` when a line has none. */
export type DateField = 'invDt' | 'effDate' | 'trDt' | 'none';

/** Which date of the books was used as that of the invoice. */
export interface DateChoice {
  /** Serial day. */
  readonly dayOf: (book: BookLine) => number | null;
  readonly fieldOf: (book: BookLine) => DateField;
  /** Whether that date can be held against that of the invoice. */
  readonly isComparable: (book: BookLine) => boolean;
  readonly remarks: readonly string[];
}

/** Pairs of which the document is known before they tell anything of the dates of a file. */
const ENOUGH = 5;

/**
 * Chooses per file. In 4.0 `effDate` is the invoice date; in 3.x it is what the package makes of it, so the date is taken that agrees with
 * the invoices of which the document is known. Where none agrees with half of them, the books have no invoice date and nothing is said of dates.
 */
export function chooseDates(matches: readonly Match[], { scans }: Books): DateChoice {
  const counts = scans.map(() => ({ pairs: 0, effDate: 0, trDt: 0 }));
  for (const { rows, books, strength, used } of matches) {
    const [row, book] = [rows[0], books[0]];
    if (strength !== 'document' || used === undefined || rows.length > 1 || books.length > 1 || !row || !book || row.date === null)
      continue;
    const count = counts[book.line.file];
    if (!count || book.line.invoiceDate !== null) continue;
    count.pairs += 1;
    if (book.line.effDate === row.date) count.effDate += 1;
    if (book.line.bookDate === row.date) count.trDt += 1;
  }
  const choices = counts.map(({ pairs, effDate, trDt }, index) => {
    const is40 = scans[index]?.summary.header.version === '4.0';
    const field: 'effDate' | 'trDt' = !is40 && trDt > effDate ? 'trDt' : 'effDate';
    const agree = Math.max(effDate, trDt);
    return { field, comparable: is40 || pairs < ENOUGH || agree * 2 >= pairs };
  });
  const fieldOf = ({ line }: BookLine): DateField => {
    if (line.invoiceDate !== null) return 'invDt';
    const wanted = choices[line.file]?.field ?? 'effDate';
    if (wanted === 'effDate' && line.effDate !== null) return 'effDate';
    return line.bookDate === null ? 'none' : 'trDt';
  };
  const remarks = choices.flatMap(({ comparable }, index) =>
    comparable
      ? []
      : [`De datums in ${scans[index]?.file ?? ''} zijn geen factuurdatums; data zijn daarmee niet vergeleken, alleen per maand getoond.`],
  );
  return {
    fieldOf,
    dayOf: (book) => book.line.invoiceDate ?? (fieldOf(book) === 'effDate' ? book.line.effDate : book.line.bookDate),
    isComparable: (book) => book.line.invoiceDate !== null || (choices[book.line.file]?.comparable ?? false),
    remarks,
  };
}
