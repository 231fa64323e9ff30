import { rowWords } from '../cells/runs';
import { TABLE_KEYS } from '../templates';
import type { AnyRegister, Dossier } from './dossier';

/** Cells of lines whose formula was never calculated. */
export interface Uncalculated {
  readonly count: number;
  /** 0-based rows in the sheet, rising. */
  readonly rows: readonly number[];
}

/** How many formulas that are read were never calculated, by sheet: what they give is unknown, not empty. */
export function uncalculatedFormulas(dossier: Dossier): ReadonlyMap<string, Uncalculated> {
  const found = new Map<string, { count: number; rows: Set<number> }>();
  for (const { problems } of TABLE_KEYS.map((key): AnyRegister => dossier[key])) {
    for (const { at, kind } of problems) {
      if (kind !== 'not calculated') continue;
      const { sheet } = at.table;
      let known = found.get(sheet);
      if (!known) found.set(sheet, (known = { count: 0, rows: new Set() }));
      known.count += 1;
      known.rows.add(at.row);
    }
  }
  return new Map([...found].map(([sheet, { count, rows }]) => [sheet, { count, rows: [...rows].sort((a, b) => a - b) }]));
}

/** The same for people, with what to do about it. */
export const uncalculatedSentence = (sheet: string, { count, rows }: Uncalculated): string =>
  `Op het blad ${sheet} ${count === 1 ? 'is 1 formule' : `zijn ${count} formules`} nog niet berekend (${rowWords(rows.map((row) => row + 1))}): open het bestand in Excel en bewaar het.`;
