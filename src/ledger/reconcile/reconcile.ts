import { isInYears, type Books } from '../books';
import { keyOf, type CostLines } from '../cost-lines';
import { hasOwnSheet } from '../own-sheet';
import { accountsOf, monthsOf, otherAccountsOf } from './breakdown';
import { chooseDates } from './dates';
import { entriesOf, keyItemOf, noteOf, otherAmountOf, otherDateOf, rowItemOf } from './entries';
import { amountOf, bookLine, type BookLine } from './evidence';
import { matchLines } from './matching';
import type { RegisterLine, RegisterLines } from './register-lines';
import { remarksOf } from './remarks';
import type { KeyItem, Reconciliation } from './result';
import { compareTotals, type RegisterTotals } from './totals';

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
  const isKnown = new Set([...compared, ...undated]);
  const outside = register.lines.filter((row) => !isKnown.has(row));
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
      outOfYears: outside.length,
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
    remarks: [...repeated, ...dates.remarks, ...remarksOf(register, matching.matches, books, matching.reversed.length, outside)],
  };
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
