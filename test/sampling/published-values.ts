import { binomialLimit, poissonFactor } from '../../src/sampling/distributions';
import { stringerLimit } from '../../src/sampling/evaluate';
import { sampleSize, type Planning } from '../../src/sampling/sample-size';

/** A value that somebody published, and what we make of it. */
export interface PublishedValue {
  readonly what: string;
  readonly source: string;
  readonly published: number;
  readonly ours: number;
  /** Decimals that were published. */
  readonly decimals: number;
  /** The source rounds up. */
  readonly roundedUp?: true;
  /** Why ours is another, where it is. */
  readonly why?: string;
}

const percent = (share: number): string => `${(share * 100).toLocaleString('nl-NL', { maximumFractionDigits: 3 })}%`;

function size(source: string, published: number, planning: Planning, why?: string): PublishedValue {
  const { confidence, materiality, expected, distribution, wholeErrors } = planning;
  return {
    what: `sample size, ${distribution}, confidence ${percent(confidence)}, materiality ${percent(materiality)}, expected ${percent(expected)}${wholeErrors ? ', rounded up' : ''}`,
    source,
    published,
    ours: sampleSize(planning),
    decimals: 0,
    ...(why === undefined ? {} : { why }),
  };
}

const AICPA_A1 = 'AICPA, Audit Guide Audit Sampling (2017), table A-1';
const AICPA_C1 = 'AICPA, Audit Guide Audit Sampling (2017), table C-1';
const TOUW = 'Touw and Hoogduin, Statistiek voor audit en controlling (2011), p. 23';
const JFA = 'jfa 0.7.3, tests/testthat';

/** Table A-1: risk 5%, by tolerable rate the sizes at expected rates of 0, 1, 2 and 3%. */
const A1: readonly (readonly [tolerable: number, sizes: readonly number[]])[] = [
  [0.04, [74, 156, 294, 1_098]],
  [0.05, [59, 93, 181, 361]],
  [0.06, [49, 78, 127, 195]],
  [0.08, [36, 58, 77, 95]],
  [0.1, [29, 46, 46, 61]],
  [0.2, [14, 22, 22, 22]],
];

/** Table C-1: by risk and expected share of the tolerable misstatement the sizes at tolerable shares of 10, 5, 2 and 1%. */
const C1: readonly (readonly [risk: number, ratio: number, sizes: readonly number[]])[] = [
  [0.05, 0, [30, 60, 150, 300]],
  [0.05, 0.1, [37, 74, 184, 368]],
  [0.05, 0.2, [47, 93, 232, 463]],
  [0.05, 0.3, [60, 120, 300, 600]],
  [0.05, 0.4, [81, 162, 405, 809]],
  [0.05, 0.5, [116, 231, 577, 1_154]],
  [0.1, 0, [24, 47, 116, 231]],
  [0.1, 0.2, [35, 69, 171, 341]],
  [0.15, 0.2, [28, 55, 137, 273]],
  [0.2, 0, [17, 33, 81, 161]],
  [0.5, 0.6, [17, 34, 85, 170]],
];
const C1_TOLERABLE = [0.1, 0.05, 0.02, 0.01];

const FA2 = 'AICPA confidence factors for PPS samples, exhibit FA.2 (solutioninn.com, 29038940)';

/** Factors by confidence for 0 to 3, 10 and 20 errors; the table rounds up. */
const FACTORS: readonly (readonly [confidence: number, factors: readonly number[]])[] = [
  [0.95, [3, 4.75, 6.3, 7.76, 16.97, 29.07]],
  [0.9, [2.31, 3.89, 5.33, 6.69, 15.41, 27.05]],
  [0.8, [1.61, 3, 4.28, 5.52, 13.66, 24.73]],
];
const FACTOR_ERRORS = [0, 1, 2, 3, 10, 20];

/** Upper limits in percent at 95% for 0 to 3 errors in 60 and in 100; the tables round up. */
const LIMITS: readonly (readonly [distribution: 'poisson' | 'binomiaal', size: number, limits: readonly number[]])[] = [
  ['poisson', 60, [5, 8, 10.5, 13]],
  ['poisson', 100, [3, 4.8, 6.3, 7.8]],
  ['binomiaal', 60, [4.9, 7.7, 10.2, 12.5]],
  ['binomiaal', 100, [3, 4.7, 6.2, 7.6]],
];

/** All published values with ours beside them. */
export function publishedValues(): readonly PublishedValue[] {
  const a1 = A1.flatMap(([materiality, sizes]) =>
    sizes.map((published, index) =>
      size(AICPA_A1, published, { confidence: 0.95, materiality, expected: index / 100, distribution: 'binomiaal', wholeErrors: true }),
    ),
  );
  const c1 = C1.flatMap(([risk, ratio, sizes]) =>
    sizes.map((published, index) => {
      const materiality = C1_TOLERABLE[index] ?? 0;
      return size(AICPA_C1, published, { confidence: 1 - risk, materiality, expected: materiality * ratio, distribution: 'poisson' });
    }),
  );
  const plain = (confidence: number, materiality: number, expected: number): Planning => ({
    confidence,
    materiality,
    expected,
    distribution: 'poisson',
  });
  return [
    ...a1,
    ...c1,
    size(TOUW, 150, plain(0.95, 0.02, 0)),
    size(TOUW, 104, plain(0.875, 0.02, 0)),
    size(`${JFA}/test-planning.R`, 231, plain(0.95, 0.05, 0.025)),
    size(`${JFA}/test-planning.R`, 234, { ...plain(0.95, 0.05, 0.025), distribution: 'binomiaal', wholeErrors: true }),
    size(
      AICPA_A1,
      46,
      { confidence: 0.95, materiality: 0.1, expected: 0.02, distribution: 'binomiaal' },
      'the other convention: the table rounds 0.9 expected errors up to 1',
    ),
    ...FACTORS.flatMap(([confidence, factors]) =>
      factors.map((published, index): PublishedValue => {
        const found = FACTOR_ERRORS[index] ?? 0;
        const what = `Poisson factor, confidence ${percent(confidence)}, ${found} errors`;
        return { what, source: FA2, published, ours: poissonFactor(confidence, found), decimals: 2, roundedUp: true };
      }),
    ),
    ...LIMITS.flatMap(([distribution, draws, limits]) =>
      limits.map((published, found): PublishedValue => ({
        what: `upper limit in percent, ${distribution}, confidence 95%, ${found} errors in ${draws}`,
        source: `${JFA}/test-statistical-tables.R (f7-v0.5.5-22 and 26)`,
        published,
        ours: 100 * (distribution === 'poisson' ? poissonFactor(0.95, found) / draws : binomialLimit(0.95, found, draws)),
        decimals: 1,
        roundedUp: true,
      })),
    ),
    {
      what: 'upper limit, binomial, confidence 95%, 0 errors in 60',
      source: `${JFA}/test-evaluation.R (f3-v0.1.0-t7)`,
      published: 0.04870291,
      ours: binomialLimit(0.95, 0, 60),
      decimals: 8,
    },
    {
      what: 'Stringer, Poisson factors, confidence 95%, 60 draws, no errors',
      source: `${JFA}/test-evaluation.R (f3-v0.7.0-t1)`,
      published: 0.04992887,
      ours: stringerLimit({ confidence: 0.95, distribution: 'poisson' }, [], 60),
      decimals: 8,
    },
    {
      what: 'Stringer, binomial, confidence 95%, 235 draws, three taints of 1 (0.6 in lines drawn 2, 2 and 3 times, which jfa multiplies and caps)',
      source: `${JFA}/test-evaluation.R (f3-v0.3.0-t1)`,
      published: 0.0326619,
      ours: stringerLimit({ confidence: 0.95, distribution: 'binomiaal' }, [1, 1, 1], 235),
      decimals: 7,
    },
  ];
}

/** Whether ours is the published value, in the digits that were published. */
export function agrees({ published, ours, decimals, roundedUp }: PublishedValue): boolean {
  const least = 10 ** -decimals;
  const below = published - ours;
  return roundedUp ? below > -1e-9 && below < least : Math.abs(below) <= 0.5 * least + 1e-12;
}
