import { LINE_TOLERANCE } from '../../records/money';
import { compareParties, partyWords } from '../../records/party-name';
import type { LedgerLine } from '../cost-lines';
import { isTelling, reference, type Reference } from './references';
import type { RegisterLine } from './register-lines';

/** A line of the books with what it is compared by. */
export interface BookLine {
  readonly line: LedgerLine;
  readonly docRef: Reference | null;
  readonly invRef: Reference | null;
  readonly transaction: Reference | null;
  readonly supplier: readonly string[];
}

export const bookLine = (line: LedgerLine): BookLine => ({
  line,
  docRef: reference(line.docRef),
  invRef: reference(line.invRef),
  transaction: reference(line.transaction),
  supplier: partyWords(line.supplier),
});

const REGISTER_FIELDS = ['factuurnr', 'boekstuk'] as const;
const BOOK_FIELDS = ['invRef', 'docRef', 'transaction'] as const;

export const numbersOfRow = (row: RegisterLine): readonly Reference[] => distinct(REGISTER_FIELDS.map((field) => row[field]));
export const numbersOfBook = (book: BookLine): readonly Reference[] => distinct(BOOK_FIELDS.map((field) => book[field]));

const distinct = (numbers: readonly (Reference | null)[]): readonly Reference[] => [
  ...new Set(numbers.filter((number) => number !== null)),
];

export const supplierOf = (row: RegisterLine, book: BookLine): 'same' | 'other' | 'unknown' => compareParties(row.supplier, book.supplier);

/** Whether the day of the invoice is one of the days that the books have for the line. */
export const hasSameDay = ({ date }: RegisterLine, { line }: BookLine): boolean =>
  date !== null && (date === line.invoiceDate || date === line.effDate || date === line.bookDate);

/** Days between the invoice and the nearest day in the books; null when there is none. */
export function daysApart({ date }: RegisterLine, { line }: BookLine): number | null {
  const apart = [line.invoiceDate, line.effDate, line.bookDate].flatMap((day) =>
    day === null || date === null ? [] : [Math.abs(day - date)],
  );
  return apart.length === 0 ? null : Math.min(...apart);
}

/** Which amount of a row the books hold: the whole, or the part for STO; undefined when neither. Tolerance 1 cent. */
export function amountHeld(rows: readonly RegisterLine[], cents: number): 'full' | 'share' | undefined {
  const isSame = (sum: number): boolean => Math.abs(sum - cents) <= LINE_TOLERANCE;
  if (isSame(sumOf(rows, 'full'))) return 'full';
  return isSame(sumOf(rows, 'share')) ? 'share' : undefined;
}

export const amountOf = (row: RegisterLine, used: 'full' | 'share'): number => (used === 'share' ? (row.share ?? row.full) : row.full);

export const sumOf = (rows: readonly RegisterLine[], used: 'full' | 'share'): number =>
  rows.reduce((sum, row) => sum + amountOf(row, used), 0);

/** Whether a number that both have may be of the same document: short numbers are shared by chance. */
export function isSameDocument(number: Reference, row: RegisterLine, book: BookLine): boolean {
  if (isTelling(number)) return true;
  return supplierOf(row, book) === 'same' || (supplierOf(row, book) === 'unknown' && hasSameDay(row, book));
}

/**
 * Which numbers of the register and of the books are of one kind, learned from pairs of which the document is known: where those agree, a
 * pair with other numbers is of two documents.
 */
export class NumberKinds {
  private readonly counts = new Map<string, { same: number; both: number }>();

  learn(row: RegisterLine, book: BookLine): void {
    for (const [field, other, isSame] of pairs(row, book)) {
      const count = this.counts.get(`${field}/${other}`) ?? { same: 0, both: 0 };
      this.counts.set(`${field}/${other}`, count);
      count.both += 1;
      if (isSame) count.same += 1;
    }
  }

  /** Whether the numbers say that a row and a line of the books are of two documents. */
  contradict(row: RegisterLine, book: BookLine): boolean {
    return pairs(row, book).some(([field, other, isSame]) => {
      if (isSame) return false;
      const count = this.counts.get(`${field}/${other}`);
      return count !== undefined && count.same >= 3 && count.same >= count.both * 0.8;
    });
  }
}

/** How many numbers of the row agree with one of the books. */
export const agreeingNumbers = (row: RegisterLine, book: BookLine): number => pairs(row, book).filter(([, , isSame]) => isSame).length;

function pairs(row: RegisterLine, book: BookLine): readonly (readonly [string, string, boolean])[] {
  return REGISTER_FIELDS.flatMap((field) =>
    BOOK_FIELDS.flatMap((other) => {
      const [number, inBooks] = [row[field], book[other]];
      return number === null || inBooks === null ? [] : [[field, other, number === inBooks] as const];
    }),
  );
}
