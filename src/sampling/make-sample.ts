import type { Dossier } from '../records/dossier';
import { allAtOnce, type Steps } from '../records/steps';
import { registerName } from '../templates/register-names';
import { drawSample, type DrawPlan, type Method, type Sample } from './draw';
import { COST_REGISTERS, populationSteps, type Population } from './population';
import { drawnName, type ReadSample, type SampleSettings } from './sample-sheet';
import { sampleSize, SamplingError } from './sample-size';

/** An amount in cents, or a share (0 to 1) of what is drawn from. */
export type AmountOrShare = { readonly cents: number } | { readonly share: number };

/** What somebody asks a sample to be. */
export interface SampleWish {
  readonly method: Method;
  readonly seed: string;
  /** Number of draws; when absent it follows from the materiality. */
  readonly count?: number | undefined;
  readonly threshold?: number | undefined;
  readonly confidence: number;
  readonly distribution: SampleSettings['distribution'];
  readonly materiality?: AmountOrShare | undefined;
  readonly expected?: AmountOrShare | undefined;
  /** The expected number of errors is rounded up to a whole one. */
  readonly wholeErrors?: boolean | undefined;
  readonly registers?: SampleSettings['registers'] | undefined;
}

export interface MadeSample {
  readonly sample: Sample;
  readonly settings: SampleSettings;
  readonly population: Population;
}

/** Plans and draws a sample from the registers. @throws SamplingError */
export const makeSample = (dossier: Dossier, wish: SampleWish): MadeSample => allAtOnce(makeSampleSteps(dossier, wish));

/** The same in steps. @throws SamplingError */
export function* makeSampleSteps(dossier: Dossier, wish: SampleWish): Steps<MadeSample> {
  const registers = wish.registers ?? COST_REGISTERS;
  const population = yield* populationSteps(dossier, registers);
  const total = population.items.reduce((sum, { cents }) => sum + Math.max(0, cents), 0);
  const centsOf = (amount: AmountOrShare | undefined): number | undefined =>
    amount === undefined ? undefined : 'cents' in amount ? amount.cents : Math.round(amount.share * total);
  const [materiality, expected] = [centsOf(wish.materiality), centsOf(wish.expected)];
  const { method, seed, threshold, confidence, distribution } = wish;
  const plan: DrawPlan = { method, seed, threshold, count: wish.count ?? sizeFor(wish, total, materiality, expected) };
  return { sample: drawSample(population, plan), settings: { confidence, distribution, materiality, expected, registers }, population };
}

function sizeFor(
  { confidence, distribution, wholeErrors }: SampleWish,
  total: number,
  materiality: number | undefined,
  expected: number | undefined,
): number {
  if (total === 0) throw new SamplingError('Er zijn geen regels met een bedrag boven nul om uit te trekken.');
  if (materiality === undefined) throw new SamplingError('Geef de materialiteit, of het aantal trekkingen.');
  return sampleSize({
    confidence,
    distribution,
    materiality: materiality / total,
    expected: (expected ?? 0) / total,
    ...(wholeErrors === undefined ? {} : { wholeErrors }),
  });
}

/**
 * What is no longer as it was when a sample was drawn: lines that would be drawn now and were not, or the other way round, as a sentence;
 * undefined when the same sample would be drawn.
 */
export const changedSinceDraw = (sample: ReadSample, dossier: Dossier): string | undefined =>
  allAtOnce(changedSinceDrawSteps(sample, dossier));

/** The same in steps. */
export function* changedSinceDrawSteps({ plan, settings, drawn }: ReadSample, dossier: Dossier): Steps<string | undefined> {
  const { registers } = settings;
  const population = yield* populationSteps(dossier, registers);
  // A workbook with the sample alone has nothing to hold it against.
  if (population.items.length === 0) return undefined;
  const left = [...drawn];
  let more = 0;
  try {
    for (const { item } of drawSample(population, plan).items) {
      const at = left.indexOf(drawnName(registerName(item.register), item.key, item.cents));
      if (at < 0) more += 1;
      else left.splice(at, 1);
    }
  } catch (error) {
    if (!(error instanceof SamplingError)) throw error;
  }
  if (more === 0 && left.length === 0) return undefined;
  return `De administratie is veranderd sinds de trekking: met hetzelfde zaad ${more === 1 ? 'zou nu 1 andere regel' : `zouden nu ${more} andere regels`} getrokken worden, en ${left.length === 1 ? 'is 1 regel' : `zijn ${left.length} regels`} van de steekproef er niet meer of anders.`;
}
