import { serialDay } from '../scheme/calendar';
import { BRON_COFINANCIERING, ROUNDS, ALL_ROUNDS, YEARS, type Periode, type Round } from '../scheme/rounds';
import type { Kostensoort } from './report-rows';

/** Formulas over the registers. They say SUMIFS where they can: it leaves texts and error-free blanks alone and every spreadsheet has it. */

/** What a report counts of the money: only one kostensoort, one activity or a stretch of days, where asked. */
export interface Selection {
  readonly kostensoort?: Kostensoort;
  /** Expression for a code. */
  readonly activiteit?: string;
  /** Expression for the name of a partner. */
  readonly partner?: string;
  readonly days?: Days;
}

/** From one day up to and including another, as expressions; a calendar year says so, for depreciation is known per year. */
export interface Days {
  readonly first?: string;
  readonly last?: string;
  readonly year?: number;
}

const quoted = (text: string): string => `"${text}"`;

export const roundsOf = (periode: Periode): readonly Round[] =>
  ALL_ROUNDS.map((id) => ROUNDS[id]).filter((round) => round.periode === periode);

export const roundsOfOtherPeriods = (periode: Periode): readonly Round[] =>
  ALL_ROUNDS.map((id) => ROUNDS[id]).filter((round) => round.periode !== periode);

/** Whatever the subsidies of the period and the companies pay. */
export const bronnenOf = (periode: Periode): readonly string[] => [...roundsOf(periode).map(({ bron }) => bron), BRON_COFINANCIERING];

/**
 * What an expression gives for every line but those of the subsidies of another period: also for lines without a Financieringsbron. These
 * are taken off, because not every spreadsheet takes an empty cell for one that is unequal.
 */
export const exceptOtherPeriods = (periode: Periode, amount: (bron?: string) => string): string =>
  [amount(), ...roundsOfOtherPeriods(periode).map(({ bron }) => amount(bron))].map((each) => `(${each})`).join('-');

export const calendarYear = (year: number): Days => ({
  first: String(serialDay(year, 1, 1)),
  last: String(serialDay(year, 12, 31)),
  year,
});

/** Adds terms up; an empty sum is 0. */
export const plus = (terms: readonly string[]): string => (terms.length === 0 ? '0' : terms.join('+'));

type Criterion = readonly [column: string, criterion: string];

const sumIfs = (amounts: string, ...criteria: readonly Criterion[]): string =>
  criteria.length === 0 ? `SUM(${amounts})` : `SUMIFS(${amounts},${criteria.map((each) => each.join(',')).join(',')})`;
const within = (column: string, { first, last }: Days): readonly Criterion[] => [
  ...(first === undefined ? [] : [[column, `">="&${first}`] as const]),
  ...(last === undefined ? [] : [[column, `"<="&${last}`] as const]),
];
/** Undefined is any Financieringsbron, or none. */
const ofBron = (column: string, bron: string | undefined): readonly Criterion[] => (bron === undefined ? [] : [[column, quoted(bron)]]);

/** Terms for what Financieringsbronnen pay for in the three registers: hours, invoices and depreciation. */
export const costs = (bronnen: readonly string[], selection: Selection): readonly string[] =>
  bronnen.flatMap((bron) => {
    const { kostensoort } = selection;
    return [
      ...(kostensoort === undefined || kostensoort === 'Loonkosten' ? hours(bron, selection) : []),
      ...invoices(bron, selection),
      ...(kostensoort === undefined || kostensoort === 'Kosten machines en apparatuur' ? depreciation(bron, selection) : []),
    ];
  });

/** All costs in the registers but those of subsidies of another period. Without a Financieringsbron no depreciation is known. */
export const allCosts = (periode: Periode): string =>
  `${exceptOtherPeriods(periode, (bron) => plus([...hours(bron, {}), ...invoices(bron, {})]))}+${plus(bronnenOf(periode).flatMap((bron) => depreciation(bron, {})))}`;

/** Terms for hours, of one Financieringsbron or of all lines. */
export function hours(bron: string | undefined, { activiteit, partner, days }: Selection): readonly string[] {
  return [
    sumIfs(
      '{inspanning.loonkosten}',
      ...ofBron('{inspanning.bron}', bron),
      ...(activiteit === undefined ? [] : [['{inspanning.act_code}', activiteit] as const]),
      ...(partner === undefined ? [] : [['{inspanning.partner}', partner] as const]),
      ...(days === undefined ? [] : within('{inspanning.tot}', days)),
    ),
  ];
}

/**
 * Terms for cost lines, of one Financieringsbron or of all. A payment on account to a partner is no cost. The day of the performance counts, and without one that of the
 * invoice. Both are taken off again, because not every spreadsheet can select empty cells.
 */
export function invoices(bron: string | undefined, { kostensoort, activiteit, partner, days }: Selection): readonly string[] {
  const amount = (...criteria: readonly Criterion[]): string =>
    sumIfs(
      '{kosten.bedrag_sto}',
      ...ofBron('{kosten.bron}', bron),
      ...(kostensoort === undefined ? [] : [['{kosten.kostensoort}', quoted(kostensoort)] as const]),
      ...(activiteit === undefined ? [] : [['{kosten.act_code}', activiteit] as const]),
      ...(partner === undefined ? [] : [['{kosten.partner}', partner] as const]),
      ...criteria,
    );
  const ADVANCE: Criterion = ['{kosten.soort_boeking}', quoted('voorschot of doorbetaling aan partner')];
  const costsOnly = (...criteria: readonly Criterion[]): string => `(${amount(...criteria)}-${amount(...criteria, ADVANCE)})`;
  if (days === undefined) return [costsOnly()];
  const [from, until, invoice] = ['{kosten.prestatie_van}', '{kosten.prestatie_tot}', '{kosten.factuurdatum}'] as const;
  const hasFrom: Criterion = [from, '">0"'];
  const hasUntil: Criterion = [until, '">0"'];
  const byUntil = costsOnly(...within(until, days));
  const byFrom = `${costsOnly(...within(from, days))}-${costsOnly(...within(from, days), hasUntil)}`;
  const invoiced = within(invoice, days);
  const byInvoice =
    `${costsOnly(...invoiced)}-${costsOnly(...invoiced, hasFrom)}-${costsOnly(...invoiced, hasUntil)}` +
    `+${costsOnly(...invoiced, hasFrom, hasUntil)}`;
  return [byUntil, byFrom, byInvoice];
}

/** Terms for depreciation, of a calendar year or of the whole period. */
export const depreciation = (bron: string, { activiteit, partner, days }: Selection): readonly string[] => [
  sumIfs(
    days?.year === undefined ? '{afschrijvingen.afs_totaal}' : `{afschrijvingen.afs_${days.year}}`,
    ...ofBron('{afschrijvingen.bron}', bron),
    ...(activiteit === undefined ? [] : [['{afschrijvingen.act_code}', activiteit] as const]),
    ...(partner === undefined ? [] : [['{afschrijvingen.partner}', partner] as const]),
  ),
];

/** Terms for the depreciation up to and including the month of a day: years before it whole, and of its year each month in which an asset is written off. */
export function depreciationUpTo(bron: string, day: string, periode: Periode, activiteit?: string): readonly string[] {
  const paid = [
    ...ofBron('{afschrijvingen.bron}', bron),
    ...(activiteit === undefined ? [] : [['{afschrijvingen.act_code}', activiteit] as const]),
  ];
  const years = YEARS[periode].map((year) => `IF(YEAR(${day})>${year},${sumIfs(`{afschrijvingen.afs_${year}}`, ...paid)},0)`);
  const months = Array.from({ length: 12 }, (_, index) => {
    const first = `DATE(YEAR(${day}),${index + 1},1)`;
    const running: readonly Criterion[] = [
      ['{afschrijvingen.mnd_eerst}', `"<="&${first}`],
      ['{afschrijvingen.mnd_laatst}', `">="&${first}`],
    ];
    return `IF(MONTH(${day})>${index},${sumIfs('{afschrijvingen.afs_sto_maand}', ...paid, ...running)},0)`;
  });
  return [...years, ...months];
}

/** Terms for what companies contributed to the rounds, by the register Cofinanciering. */
export const contributions = (rounds: readonly Round[], days?: Days): readonly string[] =>
  rounds.map(({ bron }) =>
    sumIfs(
      '{cofinanciering.bedrag}',
      ['{cofinanciering.bron}', quoted(bron)],
      ...(days === undefined ? [] : within('{cofinanciering.tot}', days)),
    ),
  );

/** The budget of a column, of the lines for which all criteria hold. */
export const budget = (column: string, criteria: readonly Criterion[]): string => sumIfs(`{begroting.${column}}`, ...criteria);

/** The budget for the extra money of 2024. */
export const extraBudget = (column: string, criteria: readonly Criterion[] = []): string =>
  budget(column, [...criteria, ['{begroting.bron}', quoted(ROUNDS.STO2024.bron)]]);

/** The same without the extra money of 2024, which is reported beside it (formats, note b). */
export const originalBudget = (column: string, periode: Periode, criteria: readonly Criterion[] = []): string =>
  periode === ROUNDS.STO2024.periode ? `(${budget(column, criteria)}-${extraBudget(column, criteria)})` : budget(column, criteria);

/** What changes add to and take from whatever `naar` and `van` select. */
export const shifted = (naar: string, van: string, criterion: string): string =>
  `${sumIfs('{wijzigingen.bedrag}', [naar, criterion])}-${sumIfs('{wijzigingen.bedrag}', [van, criterion])}`;
