import type { Books } from '../books';
import type { CostLines } from '../cost-lines';
import type { DateChoice, DateField } from './dates';
import { sumOf, type BookLine } from './evidence';
import type { Match } from './matching';
import { monthText } from './months';
import type { RegisterLine } from './register-lines';
import type { AccountTotal, MonthTotal, Reconciliation } from './result';

/** Lines of the project on accounts that hold no costs, in total. */
export function otherAccountsOf(read: readonly CostLines[]): Reconciliation['otherAccounts'] {
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

/** Both sides per account; that of the register through the matches. */
export function accountsOf(booked: readonly BookLine[], matches: readonly Match[], books: Books): readonly AccountTotal[] {
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

/** Both sides per month. */
export function monthsOf(
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
