import type { Doubt, FigureLine } from '../figure';

/** What a formula gives, with the lines that it is made of: by their cell, for a formula may add a line and take it off again. */
export interface Traced {
  /** A number (amounts in euros, days as serials) or a text. */
  readonly value: number | string;
  readonly lines: ReadonlyMap<string, FigureLine>;
  readonly doubts: readonly Doubt[];
}

export const plain = (value: number | string): Traced => ({ value, lines: new Map(), doubts: [] });

export const numberOf = ({ value }: Traced): number => (typeof value === 'number' ? value : Number(value) || 0);

/** Adds terms up, each as often as its factor says. */
export function addUp(terms: readonly (readonly [Traced, factor: number])[]): Traced {
  const lines = new Map<string, FigureLine>();
  for (const [{ lines: more }, factor] of terms) {
    for (const [key, line] of more) {
      const cents = (lines.get(key)?.cents ?? 0) + line.cents * factor;
      lines.set(key, { ...line, cents });
    }
  }
  return {
    value: terms.reduce((sum, [term, factor]) => sum + numberOf(term) * factor, 0),
    lines,
    doubts: terms.flatMap(([{ doubts }]) => doubts),
  };
}
