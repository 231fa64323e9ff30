import { LINE_TOLERANCE } from '../../records/money';
import type { BookLine } from './evidence';
import { groupBy } from '../../records/group-by';
import type { RegisterLine } from './register-lines';

/** Cents. */
export const sumOfBooks = (books: readonly BookLine[]): number => books.reduce((sum, { line }) => sum + line.cents, 0);

/** Lines of the books by their amount (cents). */
export const indexByCents = (books: Iterable<BookLine>): Map<number, BookLine[]> => groupBy(books, ({ line }) => line.cents);

/** The amounts in the books that a row may be, within the tolerance. */
export const near = ({ full, share }: RegisterLine): readonly number[] => {
  const amounts = share === null ? [full] : [full, share];
  return [...new Set(amounts.flatMap((amount) => [amount, amount - LINE_TOLERANCE, amount + LINE_TOLERANCE]))];
};

/** The lines of the books with an amount that a row may be. */
export const booksOf = (row: RegisterLine, byCents: ReadonlyMap<number, BookLine[]>): readonly BookLine[] =>
  near(row).flatMap((cents) => byCents.get(cents) ?? []);

/** Whether an amount may be a slip or another way of counting vat: the other column, or not half and not twice as much. */
export function isClose({ full, otherColumn }: RegisterLine, cents: number): boolean {
  if (otherColumn !== null && Math.abs(otherColumn - cents) <= LINE_TOLERANCE) return true;
  return Math.sign(full) === Math.sign(cents) && Math.abs(full) < 2 * Math.abs(cents) && Math.abs(cents) < 2 * Math.abs(full);
}
