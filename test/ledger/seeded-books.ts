import { serialDay } from '../../src/scheme/calendar';
import type { KostenRow } from './kosten-register';
import type { BookedLine, Booking, TestBooks } from './xaf-file';

/** Differences that are put between a register and the books, each as the reconciliation should name it. */
export const SEEDS = ['otherAmount', 'otherDate', 'onlyRegister', 'onlyLedger', 'doubleRegister', 'doubleLedger'] as const;
export type Seed = (typeof SEEDS)[number];

/** What a package and a school make of their numbers. */
export interface Habits {
  /** Where the books put the number of the supplier. */
  readonly supplierNumber: 'invRef' | 'docRef' | 'nowhere';
  /** The school reclaims vat, so the books have excl. */
  readonly reclaims: boolean;
  /** Share for STO that the books hold, where that is less than all. */
  readonly share: number;
  /** One invoice in four is divided over two accounts. */
  readonly divides: boolean;
  /** One invoice in five was booked, taken back and booked again. */
  readonly reverses: boolean;
  /** The books name the relation on the line of the creditor only. */
  readonly partyOnCreditor: boolean;
}

export interface Seeded {
  readonly rows: readonly KostenRow[];
  readonly books: TestBooks;
  /** Row in the sheet or key of the books for each seed. */
  readonly expected: Readonly<Record<Seed, readonly (number | string)[]>>;
}

const SUPPLIERS = [
  'Technische Unie B.V.',
  'Conrad Electronic',
  'Bouwmaat Zaandam',
  'Hout & Zaagwerk',
  'Robotshop Delft',
  'Praxis',
  'Drukkerij Jansen',
  'Slijterij De Vlam',
];

/** A register of `count` invoices and the books of that year, with the seeded differences on invoices far apart. `random` gives 0 up to 1. */
export function seededBooks(count: number, seeds: readonly Seed[], habits: Habits, random: () => number): Seeded {
  const expected: Record<Seed, (number | string)[]> = {
    otherAmount: [],
    otherDate: [],
    onlyRegister: [],
    onlyLedger: [],
    doubleRegister: [],
    doubleLedger: [],
  };
  const rows: KostenRow[] = [];
  const bookings: Booking[] = [];
  const seedAt = new Map(seeds.map((seed, index) => [Math.floor(((index + 1) * count) / (seeds.length + 1)), seed]));
  for (let index = 0; index < count; index++) {
    const seed = seedAt.get(index);
    const party = Math.floor(random() * SUPPLIERS.length);
    const day = 1 + Math.floor(random() * 28);
    const month = 1 + Math.floor((index * 12) / count);
    // Some amounts come back: subscriptions.
    const excl = index % 6 === 0 ? 5_000 : 1_000 + Math.floor(random() * 200_000);
    const vat = Math.round(excl * 0.21);
    const number = `F${2026_0000 + index * 7}`;
    const entry = `26${String(index).padStart(4, '0')}`;
    const date = serialDay(2026, month, day);
    const row: KostenRow = {
      boekstuk: entry,
      leverancier: SUPPLIERS[party] ?? '',
      factuurnr: number,
      factuurdatum: date,
      omschrijving: `Levering ${index}`,
      excl: excl / 100,
      btw: vat / 100,
      incl: (excl + vat) / 100,
      btw_verrekenbaar: habits.reclaims ? 'ja' : '',
      pct: habits.share === 1 ? '' : habits.share,
      kostensoort: 'Materiaalkosten',
    };
    if (seed !== 'onlyLedger') rows.push(row);
    const sheetRow = rows.length + 1;
    const whole = habits.reclaims ? excl : excl + vat;
    const cents = Math.round(whole * habits.share) + (seed === 'otherAmount' ? 900 : 0);
    const bookedDay = seed === 'otherDate' ? (day % 28) + 1 : day;
    const isoDay = `2026-${String(month).padStart(2, '0')}-${String(bookedDay).padStart(2, '0')}`;
    const parts = habits.divides && index % 4 === 1 ? [Math.floor(cents / 3), cents - Math.floor(cents / 3)] : [cents];
    const lineOf = (amount: number, part: number): BookedLine => ({
      account: part === 0 ? '4310' : '4320',
      cents: amount,
      docRef: habits.supplierNumber === 'docRef' ? number : entry,
      ...(habits.supplierNumber === 'invRef' ? { invRef: number } : {}),
      effDate: isoDay,
      desc: `Levering ${index}`,
      ...(habits.partyOnCreditor ? {} : { party: `C${party}` }),
      project: 'STO',
    });
    const book = (nr: string, sign: 1 | -1): void => {
      const costs = parts.map((amount, part) => lineOf(sign * amount, part));
      const reclaimed: BookedLine[] = habits.reclaims ? [{ account: '1500', cents: sign * vat, docRef: entry, effDate: isoDay }] : [];
      const total = [...costs, ...reclaimed].reduce((sum, line) => sum + line.cents, 0);
      bookings.push({
        journal: 'INK',
        nr,
        date: isoDay,
        lines: [...costs, ...reclaimed, { account: '1600', cents: -total, docRef: entry, effDate: isoDay, party: `C${party}` }],
      });
    };
    if (seed === 'onlyRegister') expected.onlyRegister.push(sheetRow);
    else book(entry, 1);
    if (habits.reverses && index % 5 === 2 && seed === undefined) {
      book(`${entry}S`, -1);
      book(`${entry}H`, 1);
    }
    const keys = parts.map((_, part) => `INK/${entry}/${part + 1}`);
    if (seed === 'otherAmount') expected.otherAmount.push(sheetRow);
    if (seed === 'otherDate') expected.otherDate.push(sheetRow);
    if (seed === 'onlyLedger') expected.onlyLedger.push(...keys);
    if (seed === 'doubleRegister') {
      rows.push(row);
      expected.doubleRegister.push(sheetRow + 1);
    }
    if (seed === 'doubleLedger') {
      book(`${entry}D`, 1);
      expected.doubleLedger.push(...parts.map((_, part) => `INK/${entry}D/${part + 1}`));
    }
  }
  const books: TestBooks = {
    year: 2026,
    accounts: [
      ['1500', 'Te vorderen btw', 'B'],
      ['1600', 'Crediteuren', 'B'],
      ['4310', 'Leermiddelen', 'P'],
      ['4320', 'Gereedschap', 'P'],
    ],
    parties: SUPPLIERS.map((name, index) => [`C${index}`, name.toUpperCase()] as const),
    vatAccounts: ['1500'],
    bookings,
  };
  return { rows, books, expected };
}
