import { calendarDay } from '../../scheme/calendar';
import { roundOfBron, type Round } from '../../scheme/rounds';
import { depreciate, type Depreciation } from './depreciation';
import type { Dossier, Line } from '../../records/dossier';
import { TOTAL_TOLERANCE } from '../../records/money';
import { defineFact } from '../fact';
import { readingOf } from '../empty-cells';

/** An asset of which everything is known that its depreciation needs. Amounts in cents. */
export interface KnownAsset {
  readonly line: Line<'afschrijvingen'>;
  /** Absent for cofinanciering. */
  readonly round: Round | undefined;
  /** First day of use (serial), or of the invoice. */
  readonly start: number;
  readonly term: number;
  readonly share: number;
  /** Years that have columns and in which the round may be spent. */
  readonly years: readonly number[];
  readonly expected: Depreciation;
  /** Sum of the year columns as they stand in the sheet. */
  readonly claimed: number;
}

/** Assets with all figures filled in and readable, in the order of the sheet. */
export const assetsOf = defineFact(['afschrijvingen'], (dossier): readonly KnownAsset[] => [...findAssets(dossier)]);

function* findAssets({ afschrijvingen }: Pick<Dossier, 'afschrijvingen'>): Generator<KnownAsset> {
  const cells = readingOf(afschrijvingen);
  for (const line of afschrijvingen.lines) {
    const { aanschaf, restwaarde, periode_mnd: term, pct_sto: share, bron } = line;
    const start = line.start ?? line.factuurdatum;
    if (aanschaf === null || restwaarde === null || term === null || share === null || start === null || bron === null) continue;
    if (restwaarde > aanschaf) continue;
    if ((['start', 'mnd', 'afs'] as const).some((column) => cells.isUnreadable(line, column))) continue;
    const round = roundOfBron(bron);
    const years = [...(line.at.table.columns.get('afs')?.years?.keys() ?? [])].filter((year) => !round || isYearOf(round, year));
    const expected = depreciate({ cost: aanschaf, residual: restwaarde, term, share, start }, years);
    const claimed = [...line.afs.values()].reduce((sum, amount) => sum + amount, 0);
    yield { line, round, start, term, share, years, expected, claimed };
  }
}

/** Whether money of the round may be spent in the year. */
export const isYearOf = (round: Round, year: number): boolean =>
  calendarDay(round.start).year <= year && year <= calendarDay(round.end).year;

/** The last year of the round, when the whole book value that falls after it was charged in that year too; else undefined. */
export function writeOffYear({ line, round, expected, claimed }: KnownAsset): number | undefined {
  if (!round || expected.remainder <= TOTAL_TOLERANCE) return undefined;
  const year = calendarDay(round.end).year;
  const inYear = expected.years.get(year);
  if (!inYear) return undefined;
  const excess = (line.afs.get(year) ?? 0) - inYear.amount;
  return excess >= expected.remainder - TOTAL_TOLERANCE && claimed >= expected.base - TOTAL_TOLERANCE ? year : undefined;
}
