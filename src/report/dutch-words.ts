import type { Outcome } from '../rules/rule';
import type { FileReport, FileSummary } from './file-report';

const LIST = new Intl.ListFormat('nl-NL', { type: 'conjunction' });
const NUMBERS = new Intl.NumberFormat('nl-NL');

type Words = readonly [one: string, more: string];

/** How outcomes are counted: `1 fout`, `2 fouten`. */
const OUTCOME_WORDS: Readonly<Record<Outcome, Words>> = {
  fout: ['fout', 'fouten'],
  'let op': ['keer let op', 'keer let op'],
  'te beoordelen': ['te beoordelen', 'te beoordelen'],
};

/** A count with its word: `1 regel`, `1.200 regels`. */
export const countOf = (count: number, [one, more]: Words): string => `${NUMBERS.format(count)} ${count === 1 ? one : more}`;

/** What a check of one file came to, in one Dutch sentence. */
export function summaryText({ summary }: FileReport): string {
  const { status, error, counts, waived, lines, linesInOrder, linesWaived, linesPartlyChecked, rulesOff } = summary;
  if (error !== null && status === 'niet gecontroleerd') return error.message;
  const outcomes = (Object.keys(OUTCOME_WORDS) as Outcome[]).filter((outcome) => counts[outcome] > 0);
  const found = outcomes.map((outcome) => countOf(counts[outcome], OUTCOME_WORDS[outcome])).join(', ') || 'geen bevindingen';
  const apart = waived === 0 ? '' : `; ${countOf(waived, ['verantwoorde afwijking', 'verantwoorde afwijkingen'])}`;
  const states = [
    `${NUMBERS.format(linesInOrder)} in orde`,
    ...(linesWaived === 0 ? [] : [`${NUMBERS.format(linesWaived)} verantwoord`]),
    ...(linesPartlyChecked === 0 ? [] : [`${NUMBERS.format(linesPartlyChecked)} niet volledig gecontroleerd`]),
  ];
  const off = rulesOff.length === 0 ? '' : `; ${countOf(rulesOff.length, ['controle staat', 'controles staan'])} in deze werkmap uit`;
  return `${found}${apart}${off}; ${countOf(lines, ['regel', 'regels'])} gelezen, waarvan ${LIST.format(states)}.${error === null ? '' : ` ${error.message}`}`;
}

const HIDDEN = ' (op een verborgen blad of in een verborgen rij)';

/** Which rules the workbook switches off or makes stricter, and why; a sentence for each. */
export const settingSentences = ({ rulesOff, rulesStricter }: Pick<FileSummary, 'rulesOff' | 'rulesStricter'>): readonly string[] => [
  ...rulesOff.map(({ rule, reason, hidden }) => `De controle ${rule} staat in deze werkmap uit${hidden ? HIDDEN : ''}: ${reason}`),
  ...rulesStricter.map(
    ({ rule, reason, hidden }) =>
      `De controle ${rule} is in deze werkmap strenger${hidden ? HIDDEN : ''}; alles wat zij vindt is een fout: ${reason}`,
  ),
];

/** How the evidence of a rule is called in a report. */
export const sourceText = ({ title, where }: { readonly title: string; readonly where: string }): string => `${title}, ${where}`;
