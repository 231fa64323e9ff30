import { calendarDay, serialDay } from '../scheme/calendar';
import type { LedgerScan } from './scan';
import { DIMENSION_FIELDS, type DimensionField } from './xaf/dimension-fields';
import type { XafAccount, XafHeader } from './xaf/auditfile';

/** Days (serial) that a book year spans, both included. */
export interface BookYear {
  readonly from: number;
  readonly to: number;
}

/** What the lines of one file refer to: also what other parts of the same administration say. */
export interface Masters {
  readonly accounts: ReadonlyMap<string, XafAccount>;
  readonly parties: ReadonlyMap<string, string>;
  readonly vatAccounts: ReadonlySet<string>;
}

/** Several auditfiles read side by side: years, parts of one administration, or administrations of partners. */
export interface Books {
  readonly scans: readonly LedgerScan[];
  /** By place in `scans`. */
  readonly masters: readonly Masters[];
  /** Book years of the files with bookings; undefined where one does not say its year. */
  readonly years: readonly BookYear[] | undefined;
}

/** Puts together what was read of each file. */
export function booksOf(scans: readonly LedgerScan[]): Books {
  const years = scans.filter(({ summary }) => summary.lines > 0).map(({ summary }) => yearOf(summary.header));
  return {
    scans,
    masters: scans.map((scan) => mastersOf(scan, scans)),
    years: years.every((year) => year !== undefined) ? years : undefined,
  };
}

/** Which administration a file is of; '' when it does not say. */
export const administrationOf = ({ companyIdent, companyName }: Readonly<XafHeader>): string =>
  (companyIdent || companyName).trim().toLowerCase();

function mastersOf(scan: LedgerScan, all: readonly LedgerScan[]): Masters {
  const own = administrationOf(scan.summary.header);
  const others = all.filter(
    (each) =>
      each !== scan && (administrationOf(each.summary.header) === own || own === '' || administrationOf(each.summary.header) === ''),
  );
  // What the file itself says goes last, so that it counts.
  const parts = [...others, scan];
  const accounts = new Map(parts.flatMap((part) => [...part.accounts]));
  const named = [...accounts.values()].filter(
    ({ type, description }) => type !== 'P' && /\b(btw|omzetbelasting|voorbelasting)\b/i.test(description),
  );
  return {
    accounts,
    parties: new Map(parts.flatMap((part) => [...part.parties])),
    vatAccounts: new Set([...parts.flatMap((part) => [...part.vatAccounts]), ...named.map(({ id }) => id)]),
  };
}

function yearOf({ startDate, endDate, fiscalYear }: Readonly<XafHeader>): BookYear | undefined {
  if (startDate !== null && endDate !== null && startDate <= endDate) return { from: startDate, to: endDate };
  const year = /^\d{4}$/.test(fiscalYear.trim()) ? Number(fiscalYear) : undefined;
  return year === undefined ? undefined : { from: serialDay(year, 1, 1), to: serialDay(year, 12, 31) };
}

/** Whether a day (serial) is in one of the book years. */
export const isInYears = (day: number, years: readonly BookYear[]): boolean => years.some(({ from, to }) => day >= from && day <= to);

/** The book years in words, such as `2026` or `1-8-2026 tot en met 31-7-2027`. */
export function yearText({ from, to }: BookYear): string {
  const [first, last] = [calendarDay(from), calendarDay(to)];
  if (first.year === last.year && first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31) return String(first.year);
  return `${first.day}-${first.month}-${first.year} tot en met ${last.day}-${last.month}-${last.year}`;
}

/** A project that can be chosen, with its lines on accounts of costs and their total (cents). */
export interface ProjectOffer {
  readonly field: DimensionField;
  readonly value: string;
  readonly lines: number;
  readonly cents: number;
}

/** All projects that the lines name, most lines first. */
export function projectOffers({ scans, masters }: Books): readonly ProjectOffer[] {
  const offers = new Map<string, { field: DimensionField; value: string; lines: number; cents: number }>();
  scans.forEach((scan, index) => {
    for (const field of DIMENSION_FIELDS) {
      for (const [value, uses] of scan.dimensions[field]) {
        const key = `${field}/${value}`;
        const offer = offers.get(key) ?? { field, value, lines: 0, cents: 0 };
        offers.set(key, offer);
        for (const [account, { lines, cents }] of uses) {
          if (!isCostAccount(masters[index]?.accounts.get(account), cents)) continue;
          offer.lines += lines;
          offer.cents += cents;
        }
      }
    }
  });
  return [...offers.values()].sort(
    (a, b) =>
      DIMENSION_FIELDS.indexOf(a.field) - DIMENSION_FIELDS.indexOf(b.field) ||
      b.lines - a.lines ||
      a.value.localeCompare(b.value, 'nl', { numeric: true }),
  );
}

/** An account that can be given a kostensoort, with the lines of the project on it and their total (cents). */
export interface AccountOffer {
  readonly account: XafAccount;
  readonly lines: number;
  readonly cents: number;
}

const TYPE_ORDER = ['P', 'M', undefined, 'B'] as const;

/** The accounts on which a project has lines, or all accounts when there is no field: those of the result first. */
export function accountOffers(
  { scans, masters }: Books,
  project: { readonly field: DimensionField; readonly value: string } | undefined,
): readonly AccountOffer[] {
  const offers = new Map<string, { account: XafAccount; lines: number; cents: number }>();
  scans.forEach((scan, index) => {
    const uses = project ? scan.dimensions[project.field].get(project.value) : scan.onAccounts;
    for (const [id, { lines, cents }] of uses ?? []) {
      const account = masters[index]?.accounts.get(id) ?? { id, description: '', type: undefined, rgs: '' };
      const offer = offers.get(id) ?? { account, lines: 0, cents: 0 };
      offers.set(id, offer);
      offer.lines += lines;
      offer.cents += cents;
    }
  });
  const rank = ({ account, cents }: AccountOffer): number => TYPE_ORDER.indexOf(account.type) * 2 + (isIncome(account, cents) ? 1 : 0);
  return [...offers.values()].sort((a, b) => rank(a) - rank(b) || a.account.id.localeCompare(b.account.id, 'nl', { numeric: true }));
}

const isCostAccount = (account: XafAccount | undefined, cents: number): boolean =>
  account === undefined || ((account.type === 'P' || account.type === undefined) && !isIncome(account, cents));

/** Whether a result account is one of income: its code of the reference scheme says so, or its name where the account stands in credit. */
export const isIncome = ({ rgs, description }: XafAccount, cents: number): boolean =>
  /^W(Omz|Ovb|Baten)/i.test(rgs) || (cents < 0 && /\b(opbrengst|omzet|baten|inkomsten|rijksbijdrage|subsidie)/i.test(description));
