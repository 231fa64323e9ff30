import { calendarDay } from '../scheme/calendar';
import type { Round } from '../scheme/rounds';

/** A grant in one year: the rows of G2-B. */
export interface GrantYear {
  readonly round: Round;
  readonly year: number;
}

/** The years in which money of a grant may be spent. */
export function yearsOfGrant(round: Round): readonly GrantYear[] {
  const first = calendarDay(round.start).year;
  return Array.from({ length: calendarDay(round.end).year - first + 1 }, (_, index) => ({ round, year: first + index }));
}

const OPENED = '{afsluitingen.heropend},">0"';
/** Criterion for years that were taken over from another workbook. */
export const TAKEN_OVER = '{afsluitingen.overgenomen},">0"';
/** Criteria for the lines about a year of a grant. */
const closingsOf = ({ round, year }: GrantYear): string => `{afsluitingen.bron},"${round.bron}",{afsluitingen.jaar},${year}`;

/** How often a year is closed: those that were opened again are taken off, for not every spreadsheet selects empty cells. */
export const closings = (of: GrantYear, ...also: readonly string[]): string => {
  const criteria = [closingsOf(of), ...also].join(',');
  return `COUNTIFS(${criteria})-COUNTIFS(${criteria},${OPENED})`;
};

/** What was fixed when the year was closed. */
export const fixed = (column: 'lasten' | 'ontvangen', of: GrantYear, ...also: readonly string[]): string => {
  const criteria = [closingsOf(of), ...also].join(',');
  return `SUMIFS({afsluitingen.${column}},${criteria})-SUMIFS({afsluitingen.${column}},${criteria},${OPENED})`;
};

/**
 * Terms for what came to a year of a grant after it was closed: what model G2 finds in the registers, less what was fixed; 0 for a year that
 * is open. Of closed years together it is what stands in no annual account yet.
 */
export const lateCosts = (of: GrantYear): string =>
  `IF(${closings(of)}>0,ROUND(SUMIFS({modelG2B.lasten_registers},{modelG2B.omschrijving},"${of.round.bron}",{modelG2B.jaar},${of.year})-(${fixed('lasten', of)}),2),0)`;
