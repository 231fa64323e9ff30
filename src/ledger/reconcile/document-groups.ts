import { numbersOfBook, numbersOfRow, type BookLine } from './evidence';
import type { Reference } from './references';
import type { RegisterLine } from './register-lines';

/** Rows of the register and lines of the books that bear one number. */
export interface Group {
  readonly number: Reference;
  readonly rows: RegisterLine[];
  readonly books: BookLine[];
}

/** Documents by their number, the number that the fewest lines have first: it tells most. */
export function groupsOf(rows: readonly RegisterLine[], books: readonly BookLine[]): readonly Group[] {
  const groups = new Map<Reference, Group>();
  for (const row of rows) {
    for (const number of numbersOfRow(row)) {
      const known = groups.get(number);
      if (known) known.rows.push(row);
      else groups.set(number, { number, rows: [row], books: [] });
    }
  }
  for (const book of books) for (const number of numbersOfBook(book)) groups.get(number)?.books.push(book);
  return [...groups.values()]
    .filter((group) => group.books.length > 0)
    .sort((a, b) => a.rows.length + a.books.length - b.rows.length - b.books.length);
}

/** Which transaction a line is of. */
export const bookingOf = ({ line }: BookLine): string => `${line.file}/${line.journal.id}/${line.transaction}`;
