import { LINE_TOLERANCE } from '../../records/money';
import {
  agreeingNumbers,
  amountHeld,
  daysApart,
  hasSameDay,
  isSameDocument,
  NumberKinds,
  sumOf,
  supplierOf,
  type BookLine,
} from './evidence';
import { bookingOf, groupsOf, type Group } from './document-groups';
import { booksOf, indexByCents, isClose, near, sumOfBooks } from './equal-amounts';
import { groupBy } from '../../records/group-by';
import { isRepeat, isRepeatBooking, reversals } from './repeats';
import type { RegisterLine } from './register-lines';

/** By what rows and lines of the books were put together, strongest first. */
export type Strength = 'document' | 'supplier' | 'amount' | 'date';

/** Rows of the register and lines of the books that are one booking; several when an invoice was divided. */
export interface Match {
  readonly rows: RegisterLine[];
  readonly books: BookLine[];
  readonly strength: Strength;
  /** Which amount of the rows ties; undefined when the amounts differ. */
  readonly used: 'full' | 'share' | undefined;
}

/** A row or line that repeats one that is matched. */
export type Double =
  | { readonly side: 'register'; readonly row: RegisterLine; readonly of: RegisterLine }
  | { readonly side: 'ledger'; readonly book: BookLine; readonly of: BookLine };

export interface Matching {
  readonly matches: readonly Match[];
  readonly doubles: readonly Double[];
  /** Bookings that undo each other. */
  readonly reversed: readonly BookLine[];
  readonly onlyRegister: readonly RegisterLine[];
  readonly onlyLedger: readonly BookLine[];
}

/** Days between an invoice and its booking beyond which the same supplier and amount are another invoice. */
const NEAR = 92;

/** Puts the rows of the register and the lines of the books together, the strongest evidence first. */
export const matchLines = (rows: readonly RegisterLine[], books: readonly BookLine[]): Matching => new Matcher(rows, books).run();

/** Lines beyond which a number is that of a batch, such as a bank statement, and no document. */
const MAX_DOCUMENT = 500;

class Matcher {
  private readonly matches: Match[] = [];
  private readonly doubles: Double[] = [];
  private readonly ofRow = new Map<RegisterLine, Match | undefined>();
  private readonly ofBook = new Map<BookLine, Match | undefined>();
  private readonly kinds = new NumberKinds();
  private readonly groups: readonly Group[];

  constructor(
    private readonly rows: readonly RegisterLine[],
    private readonly books: readonly BookLine[],
  ) {
    this.groups = groupsOf(rows, books);
  }

  run(): Matching {
    for (const group of this.groups) this.pairByDocument(group);
    const documents = this.groups.filter(({ rows, books }) => rows.length + books.length <= MAX_DOCUMENT);
    for (const group of documents) this.sumByDocument(group);
    this.findDoubles();
    for (const group of documents) this.differByDocument(group);
    this.pairByAmount('supplier');
    this.sumByTransaction();
    this.pairByAmount('amount');
    this.differByDate();
    const reversed = this.findReversals();
    const { matches, doubles } = this;
    return {
      matches,
      doubles,
      reversed,
      onlyRegister: this.rows.filter((row) => !this.ofRow.has(row)),
      onlyLedger: this.books.filter((book) => !this.ofBook.has(book)),
    };
  }

  private match(rows: RegisterLine[], books: BookLine[], strength: Strength, used: Match['used']): void {
    const match = { rows, books, strength, used };
    this.matches.push(match);
    for (const row of rows) this.ofRow.set(row, match);
    for (const book of books) this.ofBook.set(book, match);
  }

  private freeRows(rows: readonly RegisterLine[]): RegisterLine[] {
    return rows.filter((row) => !this.ofRow.has(row));
  }

  private freeBooks(books: readonly BookLine[]): BookLine[] {
    return books.filter((book) => !this.ofBook.has(book));
  }

  /** The same number and the same amount; of several the one of that supplier and day. */
  private pairByDocument({ number, rows, books }: Group): void {
    const byCents = indexByCents(this.freeBooks(books));
    for (const row of this.freeRows(rows)) {
      const candidates = booksOf(row, byCents).filter((book) => !this.ofBook.has(book) && isSameDocument(number, row, book));
      const best = bestOf(
        candidates,
        (book) => (supplierOf(row, book) === 'same' ? 2 : 0) + (hasSameDay(row, book) ? 1 : 0) + agreeingNumbers(row, book),
      );
      if (!best) continue;
      this.match([row], [best], 'document', amountHeld([row], best.line.cents));
      this.kinds.learn(row, best);
    }
  }

  /** What is left of a document: several lines that add up to the same, or that undo each other. */
  private sumByDocument({ number, rows, books }: Group): void {
    const left = this.freeRows(rows);
    const leftBooks = this.freeBooks(books).filter((book) =>
      rows.some((row) => isSameDocument(number, row, book) && supplierOf(row, book) !== 'other'),
    );
    if (left.length > 0 && leftBooks.length > 0) {
      this.sumParts(left, leftBooks);
      return;
    }
    const cents = sumOfBooks(leftBooks);
    const known = rows.map((row) => this.ofRow.get(row)).find((match) => match !== undefined);
    if (!known) return;
    const undone = Math.abs(cents) <= LINE_TOLERANCE ? leftBooks : reversals(leftBooks);
    known.books.push(...undone);
    for (const book of undone) this.ofBook.set(book, known);
    if (left.length > 1 && leftBooks.length === 0 && Math.abs(sumOf(left, known.used ?? 'full')) <= LINE_TOLERANCE) {
      known.rows.push(...left);
      for (const row of left) this.ofRow.set(row, known);
    }
  }

  /** All of what is left of a document, or a row or a booking of it: the rest may be there twice. */
  private sumParts(rows: RegisterLine[], books: BookLine[]): void {
    const [first] = rows;
    const agreement = ([book]: BookLine[]): number => (first && book ? agreeingNumbers(first, book) : 0);
    const bookings = [...groupBy(books, bookingOf).values()].sort((a, b) => agreement(b) - agreement(a));
    for (const some of [rows, ...rows.map((row) => [row])]) {
      for (const lines of [books, ...bookings]) {
        if (some.some((row) => this.ofRow.has(row)) || lines.some((book) => this.ofBook.has(book))) continue;
        const used = amountHeld(some, sumOfBooks(lines));
        if (used !== undefined) this.match([...some], [...lines], 'document', used);
      }
    }
  }

  /** Bookings that undo each other, of which the register has nothing. */
  private findReversals(): readonly BookLine[] {
    const documents = groupBy(
      this.freeBooks(this.books),
      ({ line, invRef, docRef, supplier }) => `${invRef ?? `/${docRef ?? ''}`}/${supplier.join(' ')}/${line.account}`,
    );
    const undone = [...documents].flatMap(([key, books]) => (key.startsWith('//') ? [] : reversals(books)));
    for (const book of undone) this.ofBook.set(book, undefined);
    return undone;
  }

  /** A row or line of the same document and amount as one that is matched already. */
  private findDoubles(): void {
    const rowsBy = groupBy(
      this.rows.filter((row) => this.ofRow.has(row)),
      (row) => row.full,
    );
    for (const row of this.freeRows(this.rows)) {
      const of = rowsBy.get(row.full)?.find((other) => isRepeat(row, other));
      if (!of) continue;
      this.doubles.push({ side: 'register', row, of });
      this.ofRow.set(row, undefined);
    }
    const booksBy = groupBy(
      this.books.filter((book) => this.ofBook.has(book)),
      (book) => book.line.cents,
    );
    for (const book of this.freeBooks(this.books)) {
      const of = booksBy.get(book.line.cents)?.find((other) => isRepeatBooking(book, other));
      if (!of) continue;
      this.doubles.push({ side: 'ledger', book, of });
      this.ofBook.set(book, undefined);
    }
  }

  /** The same document with another amount: the supplier has to agree, or the day where there is no supplier. */
  private differByDocument({ rows, books }: Group): void {
    const left = this.freeRows(rows);
    const agrees = (row: RegisterLine, book: BookLine): boolean => {
      const supplier = supplierOf(row, book);
      return supplier === 'same' || (supplier === 'unknown' && hasSameDay(row, book));
    };
    for (const row of left) {
      if (this.ofRow.has(row)) continue;
      const ours = this.freeBooks(books).filter((book) => agrees(row, book) && !this.kinds.contradict(row, book));
      if (ours.length === 0) continue;
      const others = this.freeRows(left).filter(
        (other) => other === row || (ours.every((book) => agrees(other, book)) && other.factuurnr === row.factuurnr),
      );
      this.match(others, ours, 'document', undefined);
    }
  }

  /** The same amount, of the same supplier not long before or after, or without a supplier on the same day. */
  private pairByAmount(strength: 'supplier' | 'amount'): void {
    const byCents = indexByCents(this.freeBooks(this.books));
    const pairs: { row: RegisterLine; book: BookLine; days: number }[] = [];
    for (const row of this.freeRows(this.rows)) {
      for (const book of booksOf(row, byCents)) {
        const supplier = supplierOf(row, book);
        if (strength === 'supplier' ? supplier !== 'same' : supplier === 'other') continue;
        const days = daysApart(row, book);
        const isDay = hasSameDay(row, book);
        if (strength === 'amount' ? !isDay || this.kinds.contradict(row, book) : !isDay && this.kinds.contradict(row, book)) continue;
        if (days !== null && days > NEAR) continue;
        pairs.push({ row, book, days: days ?? NEAR });
      }
    }
    pairs.sort((a, b) => a.days - b.days);
    for (const { row, book } of pairs) {
      if (!this.ofRow.has(row) && !this.ofBook.has(book)) this.match([row], [book], strength, amountHeld([row], book.line.cents));
    }
  }

  /** One row for what the books divide over several lines of one booking of that supplier, and the other way round. */
  private sumByTransaction(): void {
    const free = this.freeBooks(this.books);
    const bookings = [...groupBy(free, bookingOf).values()].filter((lines) => lines.length > 1);
    const byCents = groupBy(bookings, (lines) => sumOfBooks(lines));
    for (const row of this.freeRows(this.rows)) {
      const candidates = near(row).flatMap((cents) => byCents.get(cents) ?? []);
      const found = candidates.find((lines) =>
        lines.every((book) => !this.ofBook.has(book) && supplierOf(row, book) === 'same' && this.isNear(row, book)),
      );
      if (found) this.match([row], [...found], 'supplier', amountHeld([row], sumOfBooks(found)));
    }
    const invoices = [
      ...groupBy(
        this.freeRows(this.rows),
        (row) => `${row.supplier.join(' ')}/${row.factuurnr ?? row.boekstuk ?? ''}/${row.date ?? ''}`,
      ).values(),
    ];
    const single = indexByCents(this.freeBooks(this.books));
    for (const rows of invoices) {
      const [first] = rows;
      if (!first || rows.length < 2 || first.supplier.length === 0) continue;
      const whole = { ...first, full: sumOf(rows, 'full'), share: sumOf(rows, 'share') };
      const found = booksOf(whole, single).find(
        (book) => !this.ofBook.has(book) && supplierOf(first, book) === 'same' && this.isNear(first, book),
      );
      if (found) this.match(rows, [found], 'supplier', amountHeld(rows, found.line.cents));
    }
  }

  private isNear(row: RegisterLine, book: BookLine): boolean {
    if (hasSameDay(row, book)) return true;
    return (daysApart(row, book) ?? 0) <= NEAR && !this.kinds.contradict(row, book);
  }

  /** The same supplier on the same day with an amount not far off, where nothing else of that supplier is left on that day. */
  private differByDate(): void {
    const free = this.freeBooks(this.books);
    const byDay = new Map<number, BookLine[]>();
    for (const book of free) {
      for (const day of new Set([book.line.invoiceDate, book.line.effDate, book.line.bookDate]))
        if (day !== null) byDay.set(day, [...(byDay.get(day) ?? []), book]);
    }
    const rowsByDay = groupBy(this.freeRows(this.rows), ({ date }) => date);
    for (const row of this.freeRows(this.rows)) {
      const candidates = (byDay.get(row.date ?? 0) ?? []).filter((book) => !this.ofBook.has(book) && supplierOf(row, book) === 'same');
      const [book] = candidates;
      if (!book || candidates.length > 1 || this.kinds.contradict(row, book) || !isClose(row, book.line.cents)) continue;
      const rivals = (rowsByDay.get(row.date) ?? []).filter(
        (other) => other !== row && !this.ofRow.has(other) && supplierOf(other, book) === 'same',
      );
      if (rivals.length === 0) this.match([row], [book], 'date', undefined);
    }
  }
}

function bestOf<Item>(items: readonly Item[], scoreOf: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  let top = -1;
  for (const item of items) {
    const score = scoreOf(item);
    if (score > top) [best, top] = [item, score];
  }
  return best;
}
