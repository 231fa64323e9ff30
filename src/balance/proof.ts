import type { SourceId } from '../scheme/sources';
import type { Doubt } from './figure';

/** How a demand on the budget stands: it is met, it is not, or that cannot be said. */
export type Outcome = 'ja' | 'nee' | 'onbekend';

/** One thing that must be so before the budget closes. */
export interface Proof {
  readonly id: 'dekking' | 'maximum' | 'cofinanciering' | 'themas' | 'jaren';
  readonly outcome: Outcome;
  /** What stands beside it, as whole Dutch sentences. */
  readonly sentences: readonly string[];
  /** What follows on `want`, for an outcome that is not yes. */
  readonly because?: string;
  /** What is to be mended or filled in first. */
  readonly doubts?: readonly Doubt[];
  /** The rules that say the same in the check. */
  readonly rules: readonly string[];
  /** Where the demand stands. */
  readonly source?: SourceId;
}

/** What a doubt is about, after `want`: `de cel Waarvan subsidie op blad Begroting, rij 7, is niet te lezen`. */
export function doubtText({ why, place, sheet, heading }: Doubt): string {
  const row = place?.row === null || place === null ? '' : `, rij ${place.row + 1},`;
  switch (why) {
    case 'sheet':
      return `het blad ${sheet} is er niet`;
    case 'column':
      return `op blad ${sheet} ontbreekt de kolom ${heading ?? ''}`;
    case 'cell':
      return `${heading ?? 'een cel'} op blad ${sheet}${row} is niet te lezen`;
    case 'empty':
      return `${heading ?? 'een cel'} op blad ${sheet}${row} is leeg`;
    case 'award':
      return `op blad ${sheet} staat geen regel voor deze subsidieperiode`;
    case 'outside':
      return `op blad ${sheet} staan regels buiten de tabel, vanaf rij ${(place?.row ?? 0) + 1}`;
  }
}

/** The first doubt, and how many there are more. */
export function doubtsText(doubts: readonly Doubt[]): string {
  const [first, ...others] = doubts;
  if (!first) return '';
  return `${doubtText(first)}${others.length === 0 ? '' : `, en er ${others.length === 1 ? 'is' : 'zijn'} nog ${others.length} van zulke plekken`}`;
}
