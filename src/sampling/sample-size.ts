import { betaChance, gammaChance } from './distributions';

export const DISTRIBUTIONS = ['poisson', 'binomiaal'] as const;
export type Distribution = (typeof DISTRIBUTIONS)[number];

/** What a sample must show. Shares are of the amount that is sampled, 0 to 1. */
export interface Planning {
  readonly confidence: number;
  /** The largest share of error that is acceptable. */
  readonly materiality: number;
  /** The share of error that is expected to be found. */
  readonly expected: number;
  readonly distribution: Distribution;
  /** Whether the expected number of errors in the sample is rounded up to a whole one, as tables for attributes do. */
  readonly wholeErrors?: boolean;
}

/** Why no sample can be planned or drawn, as a Dutch sentence. */
export class SamplingError extends Error {
  override readonly name = 'SamplingError';
}

/** More is no sample any more. */
const MOST = 100_000;

/**
 * The smallest number of draws that shows, when no more errors are found than expected, that the share of error is at most the materiality.
 * The expected number of errors is the expected share of the draws, a fraction, unless `wholeErrors`.
 * @throws SamplingError
 */
export function sampleSize(planning: Planning): number {
  const { confidence, materiality, expected } = planning;
  if (!(confidence > 0 && confidence < 1)) throw new SamplingError('De betrouwbaarheid ligt tussen 0% en 100%, bijvoorbeeld 95%.');
  if (!(materiality > 0 && materiality < 1)) throw new SamplingError('De materialiteit is groter dan 0 en kleiner dan het hele bedrag.');
  if (!(expected >= 0 && expected < materiality)) throw new SamplingError('De verwachte fout is kleiner dan de materialiteit.');
  // With whole errors one draw more may ask for one error more, so each number has to be tried.
  if (planning.wholeErrors === true) {
    for (let size = 1; size <= MOST; size++) if (suffices(size, planning)) return size;
    throw new SamplingError(TOO_MANY);
  }
  let [low, high] = [0, 1];
  while (!suffices(high, planning)) {
    [low, high] = [high, high * 2];
    if (low > MOST) throw new SamplingError(TOO_MANY);
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (suffices(middle, planning)) high = middle;
    else low = middle;
  }
  return high;
}

const TOO_MANY = `Hiervoor zijn meer dan ${MOST.toLocaleString('nl-NL')} trekkingen nodig. Kies een grotere materialiteit of een kleinere verwachte fout.`;

function suffices(size: number, { confidence, materiality, expected, distribution, wholeErrors }: Planning): boolean {
  // A product of decimals that is a whole number but for its last digit is that number.
  const errors = wholeErrors === true ? Math.ceil(expected * size - 1e-9) : expected * size;
  if (distribution === 'poisson') return gammaChance(errors + 1, size * materiality) >= confidence;
  return errors < size && betaChance(errors + 1, size - errors, materiality) >= confidence;
}
