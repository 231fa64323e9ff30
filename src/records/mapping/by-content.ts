import { TABLES } from '../../templates';
import type { Column } from '../../templates/column';
import type { MappedTable } from './fields';
import type { Concept } from './lexicon';
import type { SheetColumn } from './sheet-column';

/** Fields that cells alone may show, under a heading of which nothing is known. */
const PERSON_FIELDS = new Set(['naam']);
const NAME_FIELDS = new Set(['leverancier', 'cofinancier']);
/** The one date of a line, and what its one amount is, by register. */
const DAY: { readonly [Key in MappedTable]?: string } = {
  kosten: 'factuurdatum',
  urenregistratie: 'datum',
  afschrijvingen: 'factuurdatum',
  cofinanciering: 'van',
};
const ONE_AMOUNT: { readonly [Key in MappedTable]?: string } = {
  kosten: 'incl',
  afschrijvingen: 'aanschaf',
  cofinanciering: 'bedrag',
  urenregistratie: 'uren',
};

/** What may stand in a heading beside words of which nothing is known. */
const NEUTRAL: ReadonlySet<Concept> = new Set<Concept>(['sto', 'project', 'euro', 'from', 'howmuch', 'actual', 'relation', 'toward']);
const HOURS_IN_A_DAY = 24;

/** What a column may be by its cells, when its heading says nothing: names of persons, of organisations, texts, the one day or amount. */
export function byContent(table: MappedTable, from: SheetColumn, columns: readonly SheetColumn[]): readonly (readonly [Column, number])[] {
  const { meaning, content } = from;
  const { filled, persons, organisations, distinct, longest, codes, accounts } = content;
  const fields = TABLES[table].columns;
  // Nothing stands above the names, or that they are users of a program: whoever they are, they are persons.
  const isNames =
    meaning.letters === '' || (meaning.concepts.size > 0 && [...meaning.concepts].every((concept) => concept === 'timestamp'));
  if (isNames) return persons > 0.6 * filled && persons > organisations ? fields.flatMap((column) => personField(column)) : [];
  if ([...meaning.concepts].some((concept) => !NEUTRAL.has(concept)) || meaning.unknown === 0 || filled < 2) return [];
  const field = (key: string | undefined, weight: number): readonly (readonly [Column, number])[] =>
    fields.filter((column) => column.key === key).map((column) => [column, weight] as const);
  if (isDays(from)) return columns.some((other) => other !== from && isDays(other)) ? [] : field(DAY[table], 1.5);
  if (isAmounts(from)) {
    const isOnly = !columns.some((other) => other !== from && isAmounts(other));
    const key = ONE_AMOUNT[table];
    return isOnly && (key !== 'uren' || isDayOfWork(from)) ? field(key, 1.5) : [];
  }
  if (filled < 3 || numeric(from) * 4 > filled || accounts * 4 > filled) return [];
  return fields.flatMap((column): (readonly [Column, number])[] => {
    if (PERSON_FIELDS.has(column.key) && persons > 0.6 * filled && persons > organisations) return [[column, 2]];
    if (NAME_FIELDS.has(column.key) && organisations > 0.3 * filled) return [[column, 1.8]];
    if (column.key === 'omschrijving' && longest > 12 && distinct > 0.5 * filled && codes < 0.3 * filled && persons < 0.5 * filled)
      return [[column, 1.5]];
    return [];
  });
}

const personField = (column: Column): readonly (readonly [Column, number])[] => (PERSON_FIELDS.has(column.key) ? [[column, 2]] : []);

const numeric = ({ content: { numbers, numberTexts, dateTexts, hours } }: SheetColumn): number => numbers + numberTexts + dateTexts + hours;

const isDays = ({ content: { filled, serials, dateTexts, distinct } }: SheetColumn): boolean =>
  filled > 1 && serials + dateTexts === filled && distinct > 1;

/** Numbers of which some have cents, or hours: no codes and no days. */
const isAmounts = (from: SheetColumn): boolean => {
  const { filled, numbers, whole, hours, numberTexts, dateTexts, examples } = from.content;
  if (filled < 2 || numeric(from) < filled || dateTexts > 0) return false;
  return hours > 0 || whole < numbers || (numberTexts > 0 && examples.some((example) => /[.,]\d{1,2}$|€/.test(String(example))));
};

const isDayOfWork = ({ content: { hours, numbers, filled, least, most } }: SheetColumn): boolean =>
  hours + numbers === filled && (numbers === 0 || (least > 0 && most <= HOURS_IN_A_DAY));
