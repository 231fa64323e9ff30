import { calendarDay } from '../../scheme/calendar';
import { ROUNDS, type Round } from '../../scheme/rounds';
import type { Line } from '../../records/dossier';

/**
 * The grant that a line of model G2 is about, as its description says: the name of the Financieringsbron, or one of the names that letters
 * and reports use for the period. Undefined for the total and for other subsidies.
 */
export function grantOf(description: string | null): Round | undefined {
  const words = (description ?? '').toLowerCase();
  if (/2025\s*[-–/]\s*(20)?2[89]/.test(words)) return ROUNDS.STO2025;
  if (/aanvull/.test(words)) return ROUNDS.STO2024;
  if (/20(19|20)\s*[-–/]\s*(20)?2[34]/.test(words)) return ROUNDS.STO2020;
  return undefined;
}

/** Lines of G2-B of one grant in order of their years; a year that stands there twice is left out: which of them counts is not clear. */
export function yearsOfGrant(lines: readonly Line<'modelG2B'>[], grant: Round): ReadonlyMap<number, Line<'modelG2B'>> {
  const byYear = new Map<number, Line<'modelG2B'>[]>();
  for (const line of lines) {
    if (line.jaar === null || grantOf(line.omschrijving) !== grant) continue;
    byYear.set(line.jaar, [...(byYear.get(line.jaar) ?? []), line]);
  }
  return new Map(
    [...byYear]
      .sort(([a], [b]) => a - b)
      .flatMap(([year, [line, ...others]]) => (line && others.length === 0 ? [[year, line] as const] : [])),
  );
}

/** First calendar year of a grant. */
export const firstYearOf = (grant: Round): number => calendarDay(grant.start).year;
/** Last calendar year of a grant. */
export const lastYearOf = (grant: Round): number => calendarDay(grant.end).year;
