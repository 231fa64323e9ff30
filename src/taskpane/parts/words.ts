import type { Outcome } from '../../rules/rule';
import type { Template } from '../../templates/template';

/** How an outcome is called in the pane, for one and for more. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, readonly [one: string, more: string]>> = {
  fout: ['fout', 'fouten'],
  'let op': ['punt om op te letten', 'punten om op te letten'],
  'te beoordelen': ['punt om te beoordelen', 'punten om te beoordelen'],
};

/** Short name of an outcome on a button. */
export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  fout: 'Fout',
  'let op': 'Let op',
  'te beoordelen': 'Te beoordelen',
};

const NUMBERS = new Intl.NumberFormat('nl-NL');

/** A count as a Dutch reader expects it: 20.000. */
export const formatCount = (count: number): string => NUMBERS.format(count);

/** A count with its word: `1 rij`, `1.200 rijen`. */
export const countOf = (count: number, [one, more]: readonly [one: string, more: string]): string =>
  `${formatCount(count)} ${count === 1 ? one : more}`;

/** Whether rows are counted on the sheet of a template: a form or a report is not filled in line by line. */
export const isFilledIn = ({ form, tables }: Template): boolean => !form && !tables[0]?.fixedRows;

export const ROWS = ['rij', 'rijen'] as const;
export const CELLS = ['cel', 'cellen'] as const;
export const FINDINGS = ['bevinding', 'bevindingen'] as const;
export const WAIVED = ['verantwoorde afwijking', 'verantwoorde afwijkingen'] as const;
export const CHECKS = ['controle', 'controles'] as const;

/** `a, b en c`. */
export const listed = (words: readonly string[]): string => new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(words);

/** Text in which an amount stays on one line with its sign. */
export const unbroken = (text: string): string => text.replaceAll('€ ', '€\u00a0');
