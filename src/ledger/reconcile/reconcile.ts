import { monthText } from './months';
import { LINE_TOLERANCE } from '../../records/money';
import { isInYears, type Books } from '../books';
import { keyOf, type CostLines } from '../cost-lines';
import { hasOwnSheet } from '../own-sheet';
import { chooseDates, type DateChoice, type DateField } from './dates';
import { amountOf, bookLine, sumOf, type BookLine } from './evidence';
import { matchLines, type Match, type Strength } from './matching';
import type { NotCompared, RegisterLine, RegisterLines } from './register-lines';
import { compareTotals, type RegisterTotals, type TotalComparison } from './totals';

/** A row of the register with its sheet: rows count from 1. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** A line of the books by its place: the file, and `journal/transaction/line`. */
export interface KeyPlace {
  readonly file: number;
  readonly key: string;
}

export interface RowItem extends RowPlace {
  readonly supplier: string;
  readonly number: string;
  readonly date: number | null;
  /** Cents. */
  readonly amount: number;
}

export interface KeyItem extends KeyPlace {
  readonly account: string;
  readonly supplier: string;
  readonly number: string;
  readonly date: number | null;
  /** Cents. */
  readonly amount: number;
}

/** One row or line of a match; of a match of several, each row and each line is in one of its entries. */
export interface MatchedEntry extends RowPlace, KeyPlace {
  readonly strength: Strength;
  /** Number of the match; entries of one match share it. */
  readonly match: number;
}

export interface OtherAmount extends RowPlace, KeyPlace {
  readonly strength: Strength;
  readonly rows: readonly RowItem[];
  readonly keys: readonly KeyItem[];
  /** Cents. */
  readonly register: number;
  readonly ledger: number;
  /** What may explain it, as a Dutch sentence; '' when nothing does. */
  readonly note: string;
}

export interface OtherDate extends RowPlace, KeyPlace {
  readonly strength: Strength;
  readonly rowItem: RowItem;
  readonly keyItem: KeyItem;
  /** An invoice of December that was booked in January. */
  readonly decemberInJanuary: boolean;
}

export type DoubleItem =
  | { readonly side: 'register'; readonly row: number; readonly sheet: string; readonly of: number; readonly item: RowItem }
  | { readonly side: 'ledger'; readonly key: string; readonly file: number; readonly of: string; readonly item: KeyItem };

export interface AccountTotal {
  readonly account: string;
  readonly description: string;
  readonly kostensoort: string | null;
  readonly lines: number;
  /** Cents; that of the register through the matches. */
  readonly ledger: number;
  readonly register: number;
  readonly difference: number;
}

export interface MonthTotal {
  /** `jjjj-mm`. */
  readonly month: string;
  readonly register: number;
  readonly ledger: number;
  readonly difference: number;
  /** The fields of the books by which the lines were put in a month. */
  readonly dates: readonly DateField[];
}

export interface Reconciliation {
  readonly register: {
    readonly lines: number;
    readonly outOfYears: number;
    readonly advances: number;
    readonly notCompared: readonly NotCompared[];
  };
  readonly ledgerLines: number;
  readonly totals: { readonly register: number; readonly ledger: number; readonly difference: number };
  readonly totalsByKind: readonly TotalComparison[];
  readonly matched: readonly MatchedEntry[];
  readonly otherAmount: readonly OtherAmount[];
  readonly otherDate: readonly OtherDate[];
  readonly onlyRegister: readonly (RowItem & { readonly note: string })[];
  readonly onlyLedger: readonly KeyItem[];
  readonly doubles: readonly DoubleItem[];
  readonly reversed: readonly KeyPlace[];
  readonly otherAccounts: readonly {
    readonly account: string;
    readonly description: string;
    readonly type: string;
    readonly lines: number;
    readonly total: number;
  }[];
  readonly perAccount: readonly AccountTotal[];
  readonly perMonth: readonly MonthTotal[];
  readonly remarks: readonly string[];
}

/** Holds the register against the costs in the books. `read` has the costs of each file of `books`, in that order. */
export function reconcile(register: RegisterLines, kinds: RegisterTotals, books: Books, read: readonly CostLines[]): Reconciliation {
  const all = read.flatMap(({ lines }) => lines.map(bookLine));
  const { kept: bookLines, repeated } = withoutRepeatedFiles(all, books);
  const matching = matchLines(register.lines, bookLines);
  const dates = chooseDates(matching.matches, books);
  const { years } = books;
  const isInScope = (row: RegisterLine): boolean => years === undefined || (row.date !== null && isInYears(row.date, years));
  const undated = matching.onlyRegister.filter(({ date }) => date === null && years !== undefined);
  const onlyRegister = matching.onlyRegister.filter(isInScope);
  // Wages and machines that no row of Kosten has are on sheets of their own, and compared in total.
  const pooled = matching.onlyLedger.filter(({ line }) => hasOwnSheet(line));
  const onlyLedger = matching.onlyLedger.filter(({ line }) => !hasOwnSheet(line));
  const matches = matching.matches.map((match, index) => ({ match, index }));
  const otherDate = matches.flatMap(({ match }) => otherDateOf(match, dates));
  const withOtherDate = new Set(otherDate.map(({ match }) => match));
  const compared = [
    ...matching.matches.flatMap(({ rows }) => rows),
    ...onlyRegister,
    ...matching.doubles.flatMap((double) => (double.side === 'register' ? [double.row] : [])),
  ];
  const used = new Map(matching.matches.flatMap(({ rows, used }) => rows.map((row) => [row, used ?? 'full'] as const)));
  const amountIn = (row: RegisterLine): number => amountOf(row, used.get(row) ?? 'full');
  const isPooledLine = new Set(pooled);
  const booked = bookLines.filter((book) => !isPooledLine.has(book));
  const registerTotal = compared.reduce((sum, row) => sum + amountIn(row), 0);
  const ledgerTotal = booked.reduce((sum, { line }) => sum + line.cents, 0);
  const keyItem = (book: BookLine): KeyItem => keyItemOf(book, dates);
  const notCompared = [
    ...register.notCompared,
    ...undated.map(({ sheet, row }) => ({
      sheet,
      row,
      reason: 'de factuurdatum is leeg of niet te lezen, dus het boekjaar is niet bekend',
    })),
  ];
  return {
    register: {
      lines: compared.length,
      outOfYears: register.lines.length - compared.length - undated.length,
      advances: register.advances,
      notCompared,
    },
    ledgerLines: booked.length,
    totals: { register: registerTotal, ledger: ledgerTotal, difference: registerTotal - ledgerTotal },
    totalsByKind: compareTotals(kinds, pooled, years),
    matched: matches.flatMap(({ match, index }) =>
      match.used === undefined || withOtherDate.has(match) ? [] : entriesOf(match, index + 1),
    ),
    otherAmount: matching.matches.flatMap((match) => (match.used === undefined ? [otherAmountOf(match, keyItem)] : [])),
    otherDate: otherDate.map(({ match: _, ...entry }) => entry),
    onlyRegister: onlyRegister.map((row) => ({ ...rowItemOf(row, row.full), note: noteOf(row, books) })),
    onlyLedger: onlyLedger.map(keyItem),
    doubles: matching.doubles.map((double) =>
      double.side === 'register'
        ? {
            side: 'register',
            sheet: double.row.sheet,
            row: double.row.row,
            of: double.of.row,
            item: rowItemOf(double.row, double.row.full),
          }
        : {
            side: 'ledger',
            file: double.book.line.file,
            key: keyOf(double.book.line),
            of: keyOf(double.of.line),
            item: keyItem(double.book),
          },
    ),
    reversed: matching.reversed.map(({ line }) => ({ file: line.file, key: keyOf(line) })),
    otherAccounts: otherAccountsOf(read),
    perAccount: accountsOf(booked, matching.matches, books),
    perMonth: monthsOf(compared, amountIn, booked, dates),
    remarks: [...repeated, ...dates.remarks, ...remarksOf(register, matching.matches, books, matching.reversed.length)],
  };
}

/** Whether all ties: nothing differs, and nothing was left out of the comparison. */
export function outcomeOf(result: Reconciliation): 'tied' | 'differences' | 'incomplete' {
  // Nothing against nothing ties, and says nothing.
  const isEmpty = result.register.lines === 0 && result.ledgerLines === 0 && result.totalsByKind.length === 0;
  if (isEmpty || result.register.notCompared.length > 0 || result.totalsByKind.some(({ tied }) => tied === null)) return 'incomplete';
  const lists = [result.otherAmount, result.otherDate, result.onlyRegister, result.onlyLedger, result.doubles];
  return lists.some((list) => list.length > 0) || result.totalsByKind.some(({ tied }) => !tied) ? 'differences' : 'tied';
}

/** The same line of the same administration in two files, such as an export of half the year and one of all of it, counts once. */
function withoutRepeatedFiles(all: readonly BookLine[], { scans }: Books): { kept: readonly BookLine[]; repeated: readonly string[] } {
  if (scans.length < 2) return { kept: all, repeated: [] };
  const seen = new Map<string, number>();
  let count = 0;
  const kept = all.filter(({ line }) => {
    const header = scans[line.file]?.summary.header;
    const key = [
      header?.companyIdent || header?.companyName,
      header?.fiscalYear,
      keyOf(line),
      line.account,
      line.cents,
      line.bookDate,
    ].join('\u0000');
    const file = seen.get(key);
    if (file === undefined) seen.set(key, line.file);
    if (file === undefined || file === line.file) return true;
    count += 1;
    return false;
  });
  return { kept, repeated: count === 0 ? [] : [`${count} regels staan in meer dan één van de auditfiles; ze tellen één keer.`] };
}

function entriesOf({ rows, books, strength }: Match, match: number): readonly MatchedEntry[] {
  return Array.from({ length: Math.max(rows.length, books.length) }, (_, index) => {
    const row = rows[Math.min(index, rows.length - 1)];
    const book = books[Math.min(index, books.length - 1)];
    return row && book ? [{ sheet: row.sheet, row: row.row, file: book.line.file, key: keyOf(book.line), strength, match }] : [];
  }).flat();
}

function otherAmountOf({ rows, books, strength }: Match, keyItem: (book: BookLine) => KeyItem): OtherAmount {
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

function otherDateOf(match: Match, dates: DateChoice): readonly (OtherDate & { readonly match: Match })[] {
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

/** Whether an invoice is of December and the other day of the January after it. */
function isDecemberInJanuary(invoice: number | null, booking: number | null): boolean {
  if (invoice === null || booking === null) return false;
  const [one, two] = [monthText(invoice), monthText(booking)];
  return one.endsWith('-12') && two.endsWith('-01') && Number(two.slice(0, 4)) === Number(one.slice(0, 4)) + 1;
}

function noteOf({ date }: RegisterLine, { years }: Books): string {
  const isLast = date !== null && monthText(date).endsWith('-12') && years !== undefined && !isInYears(date + 31, years);
  return isLast ? 'Misschien in januari geboekt; geef ook de auditfile van het volgende jaar.' : '';
}

const rowItemOf = ({ sheet, row, leverancier, number, date }: RegisterLine, amount: number): RowItem => ({
  sheet,
  row,
  supplier: leverancier,
  number,
  date,
  amount,
});

const keyItemOf = (book: BookLine, dates: DateChoice): KeyItem => ({
  file: book.line.file,
  key: keyOf(book.line),
  account: book.line.account,
  supplier: book.line.supplier || book.line.party,
  number: book.line.invRef || book.line.docRef,
  date: dates.dayOf(book),
  amount: book.line.cents,
});

function otherAccountsOf(read: readonly CostLines[]): Reconciliation['otherAccounts'] {
  const totals = new Map<string, { account: string; description: string; type: string; lines: number; total: number }>();
  for (const { otherAccounts } of read) {
    for (const { account, lines, cents } of otherAccounts.values()) {
      const known = totals.get(account.id);
      if (known) {
        known.lines += lines;
        known.total += cents;
      } else
        totals.set(account.id, { account: account.id, description: account.description, type: account.type ?? '', lines, total: cents });
    }
  }
  return [...totals.values()].sort((a, b) => a.account.localeCompare(b.account, 'nl', { numeric: true }));
}

function accountsOf(booked: readonly BookLine[], matches: readonly Match[], books: Books): readonly AccountTotal[] {
  const totals = new Map<
    string,
    { account: string; description: string; kostensoort: string | null; lines: number; ledger: number; register: number }
  >();
  const totalOf = ({ line }: BookLine) => {
    let total = totals.get(line.account);
    if (!total) {
      const description = books.masters[line.file]?.accounts.get(line.account)?.description ?? '';
      totals.set(
        line.account,
        (total = { account: line.account, description, kostensoort: line.kostensoort, lines: 0, ledger: 0, register: 0 }),
      );
    }
    return total;
  };
  for (const book of booked) {
    const total = totalOf(book);
    total.lines += 1;
    total.ledger += book.line.cents;
  }
  for (const { rows, books: lines, used } of matches) {
    const [first] = lines;
    if (!first) continue;
    // What ties is divided as the books divide it; a difference goes to the first account.
    for (const book of lines) totalOf(book).register += book.line.cents;
    totalOf(first).register += sumOf(rows, used ?? 'full') - lines.reduce((sum, { line }) => sum + line.cents, 0);
  }
  return [...totals.values()]
    .map((total) => ({ ...total, difference: total.register - total.ledger }))
    .sort((a, b) => a.account.localeCompare(b.account, 'nl', { numeric: true }));
}

function monthsOf(
  rows: readonly RegisterLine[],
  amountIn: (row: RegisterLine) => number,
  booked: readonly BookLine[],
  dates: DateChoice,
): readonly MonthTotal[] {
  const months = new Map<string, { register: number; ledger: number; dates: Set<DateField> }>();
  const monthOf = (day: number | null) => {
    const month = day === null ? '' : monthText(day);
    let total = months.get(month);
    if (!total) months.set(month, (total = { register: 0, ledger: 0, dates: new Set() }));
    return total;
  };
  for (const row of rows) monthOf(row.date).register += amountIn(row);
  for (const book of booked) {
    const total = monthOf(dates.dayOf(book));
    total.ledger += book.line.cents;
    total.dates.add(dates.fieldOf(book));
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, { register, ledger, dates: fields }]) => ({
      month,
      register,
      ledger,
      difference: register - ledger,
      dates: [...fields],
    }));
}

function remarksOf(
  { advances, partners }: RegisterLines,
  matches: readonly Match[],
  { years, scans }: Books,
  reversed: number,
): readonly string[] {
  const remarks: string[] = [];
  const late = matches.filter(({ rows, books }) =>
    rows.some(({ date }) => books.some(({ line }) => isDecemberInJanuary(date, line.bookDate))),
  );
  if (late.length > 0)
    remarks.push(
      `${late.length === 1 ? 'Eén factuur' : `${late.length} facturen`} van december ${late.length === 1 ? 'is' : 'zijn'} in januari geboekt: ${late
        .slice(0, 10)
        .map(({ rows }) => `rij ${rows[0]?.row ?? ''}`)
        .join(', ')}.`,
    );
  const shares = matches.filter(({ used }) => used === 'share').length;
  if (shares > 0)
    remarks.push(`Bij ${shares} boekingen heeft het grootboek alleen het deel voor STO (Toerekening %); daarmee is vergeleken.`);
  if (advances > 0)
    remarks.push(`${advances} regels zijn een voorschot of doorbetaling aan een partner: geen kosten, dus niet vergeleken.`);
  if (reversed > 0) remarks.push(`${reversed} regels in het grootboek heffen elkaar op en staan niet in het register.`);
  if (years === undefined) remarks.push('Niet elke auditfile zegt van welk boekjaar zij is; alle regels van het register zijn vergeleken.');
  if (partners.length > 1 && new Set(scans.map(({ summary }) => summary.header.companyName)).size < partners.length)
    remarks.push(
      `Het register heeft regels van ${partners.length} partners (${partners.slice(0, 5).join(', ')}${partners.length > 5 ? '…' : ''}); een auditfile is van één administratie. Vergelijk zo nodig per partner.`,
    );
  return remarks;
}
