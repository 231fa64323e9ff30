import { LISTS } from '../scheme/lists';
import { TABLES } from '../templates';
import { formatDate, readDutchDate } from '../records/dutch-date';
import { readDutchNumber } from '../records/dutch-number';
import type { CellProblem, Place } from '../records/dossier';
import { isGiven } from '../facts/costs/invoices';
import { nameKey } from '../facts/lists/names';
import { distance } from '../records/mapping/near-spelling';
import type { CellValue } from '../cells/cell';
import { setMend } from './line-mends';
import type { Mend } from './mend';

const NUMBERS = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 10 });
/** A number as Dutch people write it, with all its decimals. */
export const formatNumber = (value: number): string => NUMBERS.format(value);

/** More choices than this are for the list of the cell itself. */
const MOST_CHOICES = 12;

/**
 * How a cell that holds something else than its column can be mended: the real number or date for one that is text, what it may be when it can
 * be read in more ways, and the choices of its list with the likely one first. Sheets in a layout of others are written in their own way, and
 * are left alone.
 */
export function cellMends(problem: CellProblem): readonly Mend[] {
  const { at, column, kind, cell } = problem;
  if (at.table.mapping) return [];
  const set = (mend: Pick<Mend, 'kind' | 'certain'>, value: CellValue, words: string): Mend => ({
    ...mend,
    label: `Verander in ${words}`,
    steps: [{ kind: 'set', at, column: column.key, ...(problem.year === undefined ? {} : { year: problem.year }), value }],
  });
  if (kind === 'not a percentage' && typeof cell === 'number')
    return [set({ kind: 'percentage', certain: false }, cell / 100, `${formatNumber(cell)}%`)];
  if (kind === 'not yes or no') return ['ja', 'nee'].map((answer) => set({ kind: 'choose', certain: false }, answer, answer));
  if (typeof cell !== 'string') return [];
  switch (kind) {
    case 'number as text': {
      const reading = readDutchNumber(cell);
      return reading.kind === 'number'
        ? [set({ kind: 'number', certain: true }, reading.value, `het getal ${formatNumber(reading.value)}`)]
        : [];
    }
    case 'ambiguous number':
      // A point before three digits: of thousands, or of decimals.
      return [cell.replaceAll('.', ''), cell.replace('.', ',')].flatMap((text) => {
        const reading = readDutchNumber(text);
        return reading.kind === 'number'
          ? [set({ kind: 'number', certain: false }, reading.value, `het getal ${formatNumber(reading.value)}`)]
          : [];
      });
    case 'date as text': {
      const reading = readDutchDate(cell);
      return reading.kind === 'date'
        ? [set({ kind: 'date', certain: true }, reading.serial, `de datum ${formatDate(reading.serial)}`)]
        : [];
    }
    case 'date without century': {
      const reading = readDutchDate(cell.trim().replace(/(\d{2})$/, '20$1'));
      return reading.kind === 'date'
        ? [set({ kind: 'century', certain: false }, reading.serial, `de datum ${formatDate(reading.serial)}`)]
        : [];
    }
    case 'not in the list':
      return likelyChoices(cell, column.list ? LISTS[column.list].values : []).map((choice) =>
        set({ kind: 'choose', certain: false }, choice, choice),
      );
    case 'not a date':
    case 'not a number':
      return UNKNOWN.has(nameKey(cell)) || !isGiven(cell)
        ? [{ ...set({ kind: 'choose', certain: false }, '', ''), label: 'Maak de cel leeg' }]
        : [];
    default:
      return [];
  }
}

/** What people write where they do not know a day or a number (yet). */
const UNKNOWN: ReadonlySet<string> = new Set([
  'onbekend',
  'nog onbekend',
  'volgt',
  'nog niet',
  'geen',
  'pm',
  'p.m.',
  '?',
  'n.n.b.',
  'nnb',
  'ntb',
  'n.t.b.',
]);

/**
 * What an empty cell may hold, where its column has a list or is answered with ja or nee: all of it, for none is likelier than another. A list
 * of more than a menu holds is left to the cell itself. `unwanted` are choices that do not solve what was found.
 */
export function fillInMends(at: Place, column: string, unwanted: readonly string[] = []): readonly Mend[] {
  const declared = TABLES[at.table.key].columns.find(({ key }) => key === column);
  const choices = declared?.type === 'yesNo' ? ['ja', 'nee'] : declared?.list ? LISTS[declared.list].values : [];
  if (choices.length > MOST_CHOICES) return [];
  return fillIns(
    at,
    column,
    choices.filter((choice) => !unwanted.includes(choice)),
  );
}

/** What a cell may hold, where none is likelier than another. */
export const fillIns = (at: Place, column: string, choices: readonly string[]): readonly Mend[] =>
  choices.flatMap((choice) => setMend('fill in', at, column, choice, { label: `Vul ${choice} in` }));

/** A code in another shape than its column: with the zero in front that Excel takes from a number, or without what stands between its parts. */
export function codeMends({ at, column, kind, cell }: CellProblem): readonly Mend[] {
  if (kind !== 'wrong shape' || typeof cell === 'boolean') return [];
  const plain = String(cell).replace(/[\s.-]/g, '');
  const codes = [plain, `0${plain}`].filter((code) => column.pattern?.shape.test(code) ?? false);
  return codes.slice(0, 1).flatMap((code) => setMend('choose', at, column.key, code, { label: `Verander in ${code}` }));
}

/** The choices of a list, those that look most like what was typed first. */
export function likelyChoices(typed: string, choices: readonly string[]): readonly string[] {
  const own = typed.trim().toLowerCase();
  const scored = choices.map((choice) => {
    const other = choice.toLowerCase();
    const isBegin = own !== '' && (own.startsWith(other) || other.startsWith(own));
    // What begins the same goes first, the longest beginning in front; else the fewest letters that differ.
    return { choice, score: isBegin ? -Math.min(own.length, other.length) : distance(own, other, Math.max(own.length, other.length)) };
  });
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, MOST_CHOICES)
    .map(({ choice }) => choice);
}
