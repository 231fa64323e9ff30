import { serialDay } from '../scheme/calendar';
import { BRON_COFINANCIERING, ROUNDS, ALL_ROUNDS, YEARS, type Periode, type Round } from '../scheme/rounds';
import type { Kostensoort } from './report-rows';

/** Formulas over the registers. They say SUMIFS where they can: it leaves texts and error-free blanks alone and every spreadsheet has it. */

/** What a report counts of the money: only one kostensoort, one activity or a stretch of days, where asked. */
export interface Selection {
  readonly kostensoort?: Kostensoort;
  /** Expression for a code. */
  readonly activiteit?: string;
  readonly days?: Days;
}

/** From one day up to and including another, as expressions; `year` for depreciation, which is known per year. */
export interface Days {
  readonly first?: string;
  readonly last: string;
  /** Part of the depreciation of a year that falls in these days, as an expression; empty for none. */
  readonly partOf: (year: number) => string;
}

export const roundsOf = (periode: Periode): readonly Round[] =>
  ALL_ROUNDS.map((id) => ROUNDS[id]).filter((round) => round.periode === periode);

/** Whatever the subsidies of the period and the companies pay. */
export const bronnenOf = (periode: Periode): readonly string[] => [...roundsOf(periode).map(({ bron }) => bron), BRON_COFINANCIERING];

export const calendarYear = (year: number): Days => ({
  first: String(serialDay(year, 1, 1)),
  last: String(serialDay(year, 12, 31)),
  partOf: (each) => (each === year ? '1' : ''),
});

/** Adds terms up; an empty sum is 0. */
export const plus = (terms: readonly string[]): string => (terms.length === 0 ? '0' : terms.join('+'));

type Criterion = readonly [column: string, criterion: string];

const quoted = (text: string): string => `"${text}"`;
const sumIfs = (amounts: string, ...criteria: readonly Criterion[]): string =>
  criteria.length === 0 ? `SUM(${amounts})` : `SUMIFS(${amounts},${criteria.map((each) => each.join(',')).join(',')})`;
const within = (column: string, { first, last }: Days): readonly Criterion[] => [
  ...(first === undefined ? [] : [[column, `">="&${first}`] as const]),
  [column, `"<="&${last}`],
];

/** Terms for what Financieringsbronnen pay for in the three registers: hours, invoices and depreciation. */
export function costs(bronnen: readonly string[], selection: Selection, periode: Periode): readonly string[] {
  const { kostensoort } = selection;
  return bronnen.flatMap((bron) => [
    ...(kostensoort === undefined || kostensoort === 'Loonkosten' ? hours(bron, selection) : []),
    ...invoices(bron, selection),
    ...(kostensoort === undefined || kostensoort === 'Kosten machines en apparatuur' ? depreciation(bron, selection, periode) : []),
  ]);
}

/** Terms for the hours of one Financieringsbron. */
export function hours(bron: string, { activiteit, days }: Selection): readonly string[] {
  return [
    sumIfs(
      '{inspanning.loonkosten}',
      ['{inspanning.bron}', quoted(bron)],
      ...(activiteit === undefined ? [] : [['{inspanning.act_code}', activiteit] as const]),
      ...(days === undefined ? [] : within('{inspanning.tot}', days)),
    ),
  ];
}

/**
 * Terms for the cost lines of one Financieringsbron. A payment on account to a partner is no cost. The day of the performance counts, and without one that of the invoice. Both are taken
 * off again, because not every spreadsheet can select empty cells.
 */
export function invoices(bron: string, { kostensoort, activiteit, days }: Selection): readonly string[] {
  const amount = (...criteria: readonly Criterion[]): string =>
    sumIfs(
      '{kosten.bedrag_sto}',
      ['{kosten.bron}', quoted(bron)],
      ...(kostensoort === undefined ? [] : [['{kosten.kostensoort}', quoted(kostensoort)] as const]),
      ...(activiteit === undefined ? [] : [['{kosten.act_code}', activiteit] as const]),
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

/** Terms for the depreciation of one Financieringsbron. */
export function depreciation(bron: string, { activiteit, days }: Selection, periode: Periode): readonly string[] {
  const of = (amounts: string): string =>
    sumIfs(
      amounts,
      ['{afschrijvingen.bron}', quoted(bron)],
      ...(activiteit === undefined ? [] : [['{afschrijvingen.act_code}', activiteit] as const]),
    );
  if (days === undefined) return [of('{afschrijvingen.afs_totaal}')];
  return YEARS[periode].flatMap((year) => {
    const part = days.partOf(year);
    return part === '' ? [] : [part === '1' ? of(`{afschrijvingen.afs_${year}}`) : `${of(`{afschrijvingen.afs_${year}}`)}*${part}`];
  });
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

/** The budget of a kostensoort, or of a column of the cover; without the extra money of 2024 unless asked for, with or without conditions more. */
export const budget = (column: string, criteria: readonly Criterion[]): string => sumIfs(`{begroting.${column}}`, ...criteria);

/** What changes add to and take from whatever `naar` and `van` select. */
export const shifted = (naar: string, van: string, criterion: string): string =>
  `${sumIfs('{wijzigingen.bedrag}', [naar, criterion])}-${sumIfs('{wijzigingen.bedrag}', [van, criterion])}`;
