import { formatDate, readDutchDate } from '../dutch-date';
import type { ColumnRole, MappedPeriod, Notation, TextPart } from './sheet-mapping';

const DECIMAL = { ',': 'decimale komma', '.': 'decimale punt' } as const;
const DATE_ORDER = { dmy: 'dag-maand-jaar', mdy: 'maand-dag-jaar', ymd: 'jaar-maand-dag' } as const;
const CENTURY = 'jaren van twee cijfers zijn 20xx';
const PERCENT = { fraction: 'percentage als 0,8', whole: 'percentage als 80' } as const;
const DAYS = 'uren als tijd (7:30)';
const TERM = 'termijn in jaren';
const REPEATS = 'lege cel herhaalt de cel erboven';
const THOUSANDS = 'bedragen in duizenden euro’s';
const ROLE = { value: 'waarde', debet: 'debet', credit: 'credit', sign: 'teken', week: 'week' } as const;

/** A notation in Dutch words, for the user to read and to edit. */
export const notationWords = ({ decimal, dateOrder, century, percent, days, years, repeats, thousands }: Notation): string =>
  [
    decimal && DECIMAL[decimal],
    dateOrder && DATE_ORDER[dateOrder],
    century && CENTURY,
    percent && PERCENT[percent],
    days && DAYS,
    years && TERM,
    repeats && REPEATS,
    thousands && THOUSANDS,
  ]
    .filter((words) => words !== undefined)
    .join('; ');

/** The notation that Dutch words stand for; words that are not ours are left out. */
export function notationOfWords(text: string): Notation {
  const words = new Set(text.split(';').map((part) => part.trim().toLowerCase()));
  const decimal = keyOf(DECIMAL, words);
  const dateOrder = keyOf(DATE_ORDER, words);
  const percent = keyOf(PERCENT, words);
  return {
    ...(decimal ? { decimal } : {}),
    ...(dateOrder ? { dateOrder } : {}),
    ...(words.has(CENTURY) ? { century: 2000 } : {}),
    ...(percent ? { percent } : {}),
    ...(words.has(DAYS) ? { days: true as const } : {}),
    ...(words.has(TERM) ? { years: true as const } : {}),
    ...(words.has(REPEATS) ? { repeats: true as const } : {}),
    ...(words.has(THOUSANDS) ? { thousands: true as const } : {}),
  };
}

const keyOf = <Key extends string>(words: Readonly<Record<Key, string>>, given: ReadonlySet<string>): Key | undefined =>
  (Object.keys(words) as Key[]).find((key) => given.has(words[key]));

const UNITS = {
  month: 'maand',
  quarter: 'kwartaal',
  'half year': 'halfjaar',
  week: 'week',
  day: 'dag',
  year: 'jaar',
  'school year': 'schooljaar',
} as const;
const PERIOD = /^(maand|kwartaal|halfjaar|week|dag|jaar|schooljaar)(?: (\S+) t\/m (\S+))?$/;

/** The part of a year of a column in Dutch words: `maand 01-01-2025 t/m 31-01-2025`. */
export const periodWords = ({ unit, first, last }: MappedPeriod): string =>
  first === undefined || last === undefined ? UNITS[unit] : `${UNITS[unit]} ${formatDate(first)} t/m ${formatDate(last)}`;

/** The part of a year that is among Dutch words, if any. */
export function periodOfWords(text: string): MappedPeriod | undefined {
  const found = text
    .split(';')
    .map((part) => PERIOD.exec(part.trim().toLowerCase()))
    .find((match) => match !== null);
  if (!found) return undefined;
  const [, word, from = '', to = ''] = found;
  const unit = keyOf(UNITS, new Set([word ?? '']));
  const [first, last] = [readDutchDate(from), readDutchDate(to)];
  if (!unit) return undefined;
  return first.kind === 'date' && last.kind === 'date' ? { unit, first: first.serial, last: last.serial } : { unit };
}

const TEXT_PART = {
  'first day': 'eerste dag van de periode',
  'last day': 'laatste dag van de periode',
  school: 'school in de tekst',
} as const;

/** What of a text is meant, in Dutch words, and back. */
export const textPartWords = (part: TextPart | undefined): string => (part ? TEXT_PART[part] : '');
export const textPartOfWords = (text: string): TextPart | undefined => keyOf(TEXT_PART, new Set([text.trim().toLowerCase()]));

/** A role in a Dutch word. */
export const roleWord = (role: ColumnRole): string => ROLE[role];

/** The role that a Dutch word stands for; a plain value when it is not ours. */
export const roleOfWord = (text: string): ColumnRole => keyOf(ROLE, new Set([text.trim().toLowerCase()])) ?? 'value';
