import type { BookLine } from './evidence';
import type { RegisterLine } from './register-lines';

/** Whether two rows of the register are the same invoice entered twice. */
export function isRepeat(row: RegisterLine, other: RegisterLine): boolean {
  if (row.supplier.join(' ') !== other.supplier.join(' ')) return false;
  if (row.factuurnr !== null && other.factuurnr !== null) return row.factuurnr === other.factuurnr;
  if (row.boekstuk !== null && other.boekstuk !== null && row.boekstuk !== other.boekstuk) return false;
  return row.date === other.date && row.description === other.description;
}

/** Whether two lines of the books are the same invoice booked twice. */
export function isRepeatBooking(book: BookLine, other: BookLine): boolean {
  const [one, two] = [book.line, other.line];
  if (book.supplier.join(' ') !== other.supplier.join(' ') || one.account !== two.account) return false;
  if (book.invRef !== null && other.invRef !== null) return book.invRef === other.invRef;
  return (
    book.docRef !== null &&
    book.docRef === other.docRef &&
    one.transaction !== two.transaction &&
    (one.effDate ?? one.bookDate) === (two.effDate ?? two.bookDate)
  );
}

/** The lines that take each other back: as many of an amount as of its opposite. */
export function reversals(books: readonly BookLine[]): readonly BookLine[] {
  const open = new Map<number, BookLine[]>();
  const undone: BookLine[] = [];
  for (const book of books) {
    const { cents } = book.line;
    const opposite = open.get(0 - cents)?.pop();
    if (opposite && cents !== 0) undone.push(opposite, book);
    else open.set(cents, [...(open.get(cents) ?? []), book]);
  }
  return undone;
}
