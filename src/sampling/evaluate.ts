import { binomialLimit, poissonFactor } from './distributions';
import { drawsMoney, NEGATIVE, WHOLE, type Method, type Part } from './draw';
import { SamplingError, type Distribution } from './sample-size';

export const JUDGEMENTS = ['goed', 'fout', 'geen bewijs'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** A line of a sample that somebody looked at. */
export interface JudgedLine {
  readonly register: string;
  readonly group: string;
  readonly hits: number;
  /** What the register says, in cents, and what it should be. */
  readonly book: number;
  readonly audit: number;
}

/** What a sample was drawn with, as its evaluation needs it. */
export interface JudgedSample {
  readonly method: Method;
  /** 0 to 1. */
  readonly confidence: number;
  readonly distribution: Distribution;
  /** Cents; undefined when none was given. */
  readonly materiality: number | undefined;
  readonly parts: readonly Part[];
  readonly lines: readonly JudgedLine[];
}

/** Error in one direction, in cents. */
export interface ErrorOf {
  /** Found in lines that were looked at because of their size: no more than these are there. */
  readonly known: number;
  /** What the drawn lines lead one to expect in all lines they stand for. */
  readonly projected: number;
  /** Known and projected together. */
  readonly likely: number;
  /** At this confidence the error is at most this; null where the way of drawing gives none. */
  readonly limit: number | null;
}

export interface Evaluation {
  /** Too much in the register, and too little: apart, because they do not make up for each other. */
  readonly over: ErrorOf;
  readonly under: ErrorOf;
  /** Most likely error by register: known and projected. */
  readonly registers: readonly { readonly register: string; readonly over: number; readonly under: number }[];
  /** Found in negative lines; not projected. */
  readonly negative: { readonly over: number; readonly under: number };
  /** Draws of lines with an error, and of all. */
  readonly wrong: number;
  readonly draws: number;
  /** At this confidence at most this share of the lines is wrong; only where lines were drawn with the same chance. */
  readonly wrongLimit: number | null;
  /** `acceptable`: the limit is at most the materiality; `unknown`: there is no materiality or no limit. */
  readonly conclusion: 'acceptable' | 'too much' | 'unknown';
  /** A taint of more than the line itself was found: the limit is not proven to hold. */
  readonly beyond: boolean;
}

/** What a sample says of all lines. @throws SamplingError */
export function evaluate(sample: JudgedSample): Evaluation {
  const { method, parts, lines, materiality } = sample;
  for (const { name, draws } of parts) {
    const found = lines.filter(({ group }) => group === name).reduce((sum, { hits }) => sum + hits, 0);
    if (found !== draws)
      throw new SamplingError(
        `Van het deel ${name} zijn ${draws} trekkingen gedaan, maar op het blad staan er ${found}. Trek de steekproef opnieuw.`,
      );
  }
  const over = errorOf(sample, ({ book, audit }) => Math.max(0, book - audit));
  const under = errorOf(sample, ({ book, audit }) => Math.max(0, audit - book));
  const drawn = lines.filter(({ group }) => parts.some(({ name }) => name === group));
  const wrong = drawn.reduce((sum, { hits, book, audit }) => sum + (book === audit ? 0 : hits), 0);
  const draws = drawn.reduce((sum, { hits }) => sum + hits, 0);
  const apart = lines.filter(({ group }) => group === NEGATIVE);
  const limits = [over.limit, under.limit];
  return {
    over,
    under,
    registers: [...new Set(lines.map(({ register }) => register))].map((register) => {
      const of = (errors: (line: JudgedLine) => number): number =>
        lines.reduce((sum, line) => (line.register === register ? sum + weightOf(line, sample) * errors(line) : sum), 0);
      return {
        register,
        over: Math.round(of(({ book, audit }) => Math.max(0, book - audit))),
        under: Math.round(of(({ book, audit }) => Math.max(0, audit - book))),
      };
    }),
    negative: {
      over: apart.reduce((sum, { book, audit }) => sum + Math.max(0, book - audit), 0),
      under: apart.reduce((sum, { book, audit }) => sum + Math.max(0, audit - book), 0),
    },
    wrong,
    draws,
    wrongLimit: method === 'aselect' && draws > 0 ? limitOf(sample, wrong, draws) : null,
    conclusion:
      materiality === undefined || limits.includes(null)
        ? 'unknown'
        : limits.every((limit) => (limit ?? 0) <= materiality)
          ? 'acceptable'
          : 'too much',
    beyond: drawsMoney(method) && drawn.some(({ book, audit }) => Math.abs(book - audit) > book),
  };
}

const limitOf = ({ confidence, distribution }: JudgedSample, found: number, size: number): number =>
  distribution === 'poisson' ? Math.min(1, poissonFactor(confidence, found) / size) : binomialLimit(confidence, found, size);

/** By how much the error of a line counts for all lines: once when it was taken whole, else for those it stands for. Negative lines count apart. */
function weightOf({ group, hits, book }: JudgedLine, { method, parts, lines }: JudgedSample): number {
  if (group === WHOLE) return 1;
  const part = parts.find(({ name }) => name === group);
  if (!part || part.draws === 0) return 0;
  // A euro drawn stands for an interval of euros; a line drawn for the amount of its part in proportion to what was drawn of it.
  if (drawsMoney(method)) return (hits * part.cents) / part.draws / book;
  const looked = lines.reduce((sum, line) => (line.group === group ? sum + line.book : sum), 0);
  return part.cents / looked;
}

function errorOf(sample: JudgedSample, error: (line: JudgedLine) => number): ErrorOf {
  const { method, parts, lines } = sample;
  const known = lines.reduce((sum, line) => (line.group === WHOLE ? sum + error(line) : sum), 0);
  const projected = Math.round(lines.reduce((sum, line) => (line.group === WHOLE ? sum : sum + weightOf(line, sample) * error(line)), 0));
  const likely = known + projected;
  const [part] = parts;
  if (!drawsMoney(method) || !part) return { known, projected, likely, limit: null };
  if (part.draws === 0) return { known, projected, likely, limit: known };
  const taints = lines.flatMap((line) => {
    const taint = line.group === part.name ? error(line) / line.book : 0;
    return taint > 0 ? Array.from({ length: line.hits }, () => taint) : [];
  });
  const share = stringerLimit(sample, taints, part.draws);
  // What is above the whole amount says only that the sample is too small.
  return { known, projected, likely, limit: known + Math.ceil(Math.min(1, share) * part.cents - 1e-6) };
}

/**
 * The upper limit of the share of error by the bound of Stringer: that for no errors, and for each taint (share of the line that is wrong), the
 * largest first, what one more error would add times the taint.
 */
export function stringerLimit(
  { confidence, distribution }: Pick<JudgedSample, 'confidence' | 'distribution'>,
  taints: readonly number[],
  size: number,
): number {
  const limit = (found: number): number =>
    distribution === 'poisson' ? poissonFactor(confidence, found) / size : binomialLimit(confidence, found, size);
  let share = limit(0);
  let before = share;
  [...taints]
    .sort((a, b) => b - a)
    .forEach((taint, index) => {
      const now = limit(index + 1);
      share += (now - before) * taint;
      before = now;
    });
  return share;
}
