import { joinRuns, runsOf, runWords, type Run } from '../cells/runs';
import { perBlock, type Blocks } from '../facts/blocks';
import type { Place } from '../records/dossier';
import { groupBy } from '../records/group-by';
import { inWords } from './choice-words';

/** A value in a message, with what it means, so that the wording layer can write it as the user would. */
export type MessageValue =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'place'; readonly value: string }
  | { readonly kind: 'money'; readonly value: number }
  | { readonly kind: 'date'; readonly value: number }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'daysLeft'; readonly value: number }
  | { readonly kind: 'percentage'; readonly value: number }
  | { readonly kind: 'choices'; readonly value: readonly string[] };

export const text = (value: string): MessageValue => ({ kind: 'text', value });
/** Cents. */
export const money = (value: number): MessageValue => ({ kind: 'money', value });
/** Serial day. */
export const date = (value: number): MessageValue => ({ kind: 'date', value });
/** Hours, months, counts. */
export const number = (value: number): MessageValue => ({ kind: 'number', value });
/** Days from the check until a day that is fixed: one less tomorrow, while nothing changed in the workbook. */
export const daysLeft = (value: number): MessageValue => ({ kind: 'daysLeft', value });
/** Fraction. */
export const percentage = (value: number): MessageValue => ({ kind: 'percentage', value });
/** Lines that belong together seldom stand on more sheets; those beyond are not named. */
const MOST_SHEETS = 3;

/** Where a line stands, for a figure on another sheet: `blad Kosten, rij 12`. */
export const place = ({ table, row }: Place): MessageValue => ({
  kind: 'place',
  value: `blad ${table.sheet}, rij ${row + 1}`,
});
/** The same of lines that belong together: `blad Kosten, rijen 12 en 15`. Sheets follow each other by name. */
export const places = (lines: Iterable<AtPlace>): MessageValue => placesInBlocks([[...lines]]);

/** The same of lines in blocks: of a block that stayed the same, the rows are not put together again. */
export function placesInBlocks(blocks: Blocks<AtPlace>): MessageValue {
  const sheets = new Map<string, Run[]>();
  for (const rowsOfBlock of rowsBySheet(blocks)) {
    for (const [sheet, rows] of rowsOfBlock) {
      const known = sheets.get(sheet);
      if (known) known.push(...rows);
      else sheets.set(sheet, [...rows]);
    }
  }
  const named = [...sheets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([sheet, rows]) => `blad ${sheet}, ${runWords(joinRuns(rows))}`);
  return { kind: 'place', value: named.slice(0, MOST_SHEETS).join(' en ') + (named.length > MOST_SHEETS ? ' en verder' : '') };
}

const rowsBySheet = perBlock((lines: readonly AtPlace[]): readonly (readonly [sheet: string, rows: readonly Run[]])[] =>
  [...groupBy(lines, ({ at }) => at.table.sheet)].map(([sheet, ofSheet]) => [sheet, runsOf(ofSheet.map(({ at }) => at.row + 1))]),
);

interface AtPlace {
  readonly at: Place;
}
/** A value of a choice list, in the words of a sentence. */
export const choice = (value: string): MessageValue => text(inWords(value));
/** All that a cell may hold, as it stands in the list. */
export const choices = (value: readonly string[]): MessageValue => ({ kind: 'choices', value });
