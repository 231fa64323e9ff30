import type { Line } from '../records/dossier';
import { matchProducts, roundHalfAway } from '../records/money';
import { calendarDay, serialDay } from '../scheme/calendar';
import type { Mend, MendValue } from './mend';

/** A line that is split over two calendar years, by months; a part of a month counts by its days. */
export interface SplitByYear {
  /** Last day (serial) of the first year, and first day of the second. */
  readonly until: number;
  readonly from: number;
  /** Part of the months that lies in the first year. */
  readonly share: number;
}

/** How a stretch of days lies over two calendar years; undefined when it lies in one, or in more than two. */
export function splitByYear(first: number, last: number): SplitByYear | undefined {
  const { year } = calendarDay(first);
  if (calendarDay(last).year !== year + 1) return undefined;
  const until = serialDay(year, 12, 31);
  const before = monthsBetween(first, until);
  return { until, from: until + 1, share: before / (before + monthsBetween(until + 1, last)) };
}

/** Months from a day up to and including another. */
function monthsBetween(first: number, last: number): number {
  let months = 0;
  for (let day = first; day <= last;) {
    const { year, month } = calendarDay(day);
    const next = serialDay(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1);
    months += (Math.min(next, last + 1) - day) / (next - serialDay(year, month, 1));
    day = next;
  }
  return months;
}

const LABEL = 'Splits naar maanden over twee jaren';

/** A cost line as two: its amounts by months, the same invoice number, and of each part the days of performance in its year. */
export function splitCost(line: Line<'kosten'>): readonly Mend[] {
  const { at, prestatie_van, prestatie_tot } = line;
  const split = prestatie_van === null || prestatie_tot === null ? undefined : splitByYear(prestatie_van, prestatie_tot);
  if (!split || at.table.mapping) return [];
  const amounts = (['excl', 'btw', 'incl'] as const).flatMap((column) => {
    const cents = line[column];
    if (cents === null) return [];
    const first = roundHalfAway(cents * split.share);
    return [{ column, first: first / 100, second: (cents - first) / 100 }];
  });
  // Three amounts that were rounded each by itself might no longer add up.
  const [excl, btw, incl] = ['excl', 'btw', 'incl'].map((column) => amounts.find((amount) => amount.column === column));
  if (excl && btw && incl) {
    incl.first = roundHalfAway((excl.first + btw.first) * 100) / 100;
    incl.second = roundHalfAway((excl.second + btw.second) * 100) / 100;
    if (roundHalfAway((incl.first + incl.second) * 100) !== line.incl) return [];
  }
  return splitMend(line.at, 'prestatie_van', 'prestatie_tot', split, amounts);
}

/** A line of hours as two: its hours by months, and of each part its days. */
export function splitHours(line: Line<'inspanning'>): readonly Mend[] {
  const { at, van, tot, uren, tarief, loonkosten } = line;
  const split = van === null || tot === null ? undefined : splitByYear(van, tot);
  if (!split || uren === null || at.table.mapping || !at.table.columns.get('loonkosten')?.calculated) return [];
  // Wages that are typed over the formula would stay those of the whole line.
  if (loonkosten !== null && (tarief === null || matchProducts(loonkosten, [{ quantity: uren, price: tarief }]) !== 'same')) return [];
  const first = roundHalfAway(uren * split.share * 100) / 100;
  return splitMend(at, 'van', 'tot', split, [{ column: 'uren', first, second: roundHalfAway((uren - first) * 100) / 100 }]);
}

interface SplitAmount {
  readonly column: string;
  first: number;
  second: number;
}

function splitMend(
  at: Line<'kosten'>['at'],
  fromColumn: string,
  untilColumn: string,
  { from, until }: SplitByYear,
  amounts: readonly SplitAmount[],
): readonly Mend[] {
  const values: readonly MendValue[] = [
    { column: fromColumn, value: from },
    ...amounts.map(({ column, second }) => ({ column, value: second })),
  ];
  return [
    {
      kind: 'split over years',
      label: LABEL,
      certain: false,
      steps: [
        { kind: 'set', at, column: untilColumn, value: until },
        ...amounts.map(({ column, first }) => ({ kind: 'set', at, column, value: first }) as const),
        { kind: 'add', table: at.table.key, like: at, values },
      ],
    },
  ];
}
