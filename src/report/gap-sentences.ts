import { countOf } from './dutch-words';
import type { FileReport, GapReason, GapRecord } from './file-report';
import { rowWords } from '../cells/runs';

const LISTS = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** What was not or not wholly checked, for people: first the rows that were left out, then the gaps and the lines that they concern. */
export const uncheckedSentences = ({ notChecked, partlyChecked, leftOut }: FileReport): readonly string[] => [
  ...leftOut.map(({ message }) => message),
  ...gapSentences(notChecked),
  ...partlyChecked.map(({ sheet, lines, rows, message }) => {
    const numbers = rows.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
    return `Blad ${sheet}: ${countOf(lines, ['regel is', 'regels zijn'])} niet volledig gecontroleerd (${rowWords(numbers)}): ${message}.`;
  }),
];

/** What was not checked, for people: sheets and columns that are gone are put together, with the number of rules that it stopped. */
function gapSentences(gaps: readonly GapRecord[]): readonly string[] {
  const of = (reason: GapReason): readonly GapRecord[] => gaps.filter((gap) => gap.reason === reason);
  const columns = of('columns absent');
  return [
    ...of('not calculated').map(({ message }) => message),
    ...together(
      of('sheet not recognised'),
      ({ sheet }) => sheet,
      ['Het blad', 'is geen herkend sjabloon'],
      ['De bladen', 'zijn geen herkend sjabloon'],
    ),
    ...of('sheet offered').map(({ message }) => message),
    ...of('beside register').map(({ message }) => message),
    ...of('headings changed').map(({ message }) => message),
    ...of('question').map(({ message }) => message),
    ...[...new Set(columns.map(({ sheet }) => sheet))].flatMap((sheet) => {
      const onSheet = columns.filter((gap) => gap.sheet === sheet);
      const flat = onSheet.flatMap((gap) => gap.columns.map((column) => ({ ...gap, columns: [column] })));
      const place = `Op het blad ${sheet}`;
      return together(flat, (gap) => gap.columns[0] ?? '', [`${place} ontbreekt de kolom`, ''], [`${place} ontbreken de kolommen`, '']);
    }),
    ...[...new Set(of('cells unreadable').map(({ sheet }) => sheet))].flatMap((sheet) =>
      together(
        of('cells unreadable').filter((gap) => gap.sheet === sheet),
        ({ columns }) => columns.join(', '),
        [`Op het blad ${sheet} zijn cellen niet te lezen in`, ''],
        [`Op het blad ${sheet} zijn cellen niet te lezen in`, ''],
      ),
    ),
    ...together(of('table empty'), ({ sheet }) => sheet, ['Het blad', 'is nog leeg'], ['De bladen', 'zijn nog leeg']),
    ...together(of('sheet absent'), ({ sheet }) => sheet, ['Het blad', 'ontbreekt'], ['De bladen', 'ontbreken']),
  ];
}

type Around = readonly [before: string, after: string];

/** One sentence about all gaps, with what `nameOf` says of each once. */
function together(gaps: readonly GapRecord[], nameOf: (gap: GapRecord) => string, one: Around, more: Around): readonly string[] {
  if (gaps.length === 0) return [];
  const names = [...new Set(gaps.map(nameOf))];
  const rules = new Set(gaps.flatMap((gap) => gap.rules)).size;
  const [before, after] = names.length === 1 ? one : more;
  const sentence = [before, LISTS.format(names), after].filter(Boolean).join(' ');
  return [`${sentence}${rules === 0 ? '' : `: ${countOf(rules, ['controle', 'controles'])} niet of niet volledig gedaan`}.`];
}
