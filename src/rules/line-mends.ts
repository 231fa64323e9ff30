import type { AnyLine, Line, Place } from '../records/dossier';
import { formatEuros } from '../records/euros';
import type { CellValue } from '../cells/cell';
import { formatDate } from '../records/dutch-date';
import { calendarDay, isCalendarDay, serialDay } from '../scheme/calendar';
import type { TableKey } from '../templates/column';
import type { Mend, MendKind } from './mend';

/** Puts a value in a cell of a line. */
export function setMend(
  kind: MendKind,
  at: Place,
  column: string,
  value: CellValue,
  { label, certain = false, year }: { readonly label: string; readonly certain?: boolean; readonly year?: number },
): readonly Mend[] {
  if (at.table.mapping || !at.table.columns.has(column)) return [];
  return [{ kind, label, certain, steps: [{ kind: 'set', at, column, value, ...(year === undefined ? {} : { year }) }] }];
}

/**
 * The formula of the template back where something was typed over it; `gives` is what it will give, as it is typed (euros). Never where a
 * person signed for the figure, and never in a layout of others, which has formulas of its own.
 */
export function formulaMend(
  line: AnyLine,
  column: string,
  gives: number,
  { year, certain = true }: { readonly year?: number | undefined; readonly certain?: boolean } = {},
): readonly Mend[] {
  const { at } = line;
  if (at.table.mapping || !at.table.columns.get(column)?.calculated || isSigned(line)) return [];
  const cell = { at, column, ...(year === undefined ? {} : { year }) };
  return [{ kind: 'formula', label: 'Zet de formule terug', certain, steps: [{ kind: 'formula', ...cell, gives }] }];
}

/** What was signed is changed by who signed it: statements and time sheets with a signature, and what is always signed on paper. */
function isSigned(line: AnyLine): boolean {
  if (ALWAYS_SIGNED.has(line.at.table.key)) return true;
  return ['datum_teken', 'verklaring', 'akkoord_medewerker', 'akkoord_leidinggevende'].some((column) => {
    const value: unknown = Reflect.get(line, column);
    return value !== undefined && value !== null && value !== false;
  });
}

const ALWAYS_SIGNED: ReadonlySet<TableKey> = new Set(['jaartaken', 'modelG2A', 'modelG2B']);

/** Known rates (cents per hour) in place of another one. */
export const rateMends = (at: Place, column: string, rates: readonly number[]): readonly Mend[] =>
  rates.flatMap((rate) => setMend('choose', at, column, rate / 100, { label: `Reken met ${formatEuros(rate)} per uur` }));

/** What some mends do, as one that is called as the first. */
export function joinedMend(mends: readonly Mend[]): readonly Mend[] {
  const [first] = mends;
  return first ? [{ ...first, steps: mends.flatMap(({ steps }) => steps) }] : [];
}

/** Days of a period of which begin and end may have been typed in each other's place. */
const LONGEST_SWAPPED = 366;

/**
 * A period that ends before it begins: with begin and end the other way round, or where they lie further apart than that, with the end in the
 * year of the begin.
 */
export function periodMends(at: Place, [begin, first]: readonly [string, number], [end, last]: readonly [string, number]): readonly Mend[] {
  if (first - last <= LONGEST_SWAPPED) {
    const steps = [
      ...setMend('date', at, begin, last, { label: 'Wissel begin en einde om' }),
      ...setMend('date', at, end, first, { label: '' }),
    ];
    return steps.length === 2 ? joinedMend(steps) : [];
  }
  const { month, day } = calendarDay(last);
  const { year } = calendarDay(first);
  const right = isCalendarDay(year, month, day) ? serialDay(year, month, day) : last;
  return right < first ? [] : setMend('date', at, end, right, { label: `Verander in de datum ${formatDate(right)}` });
}

/** Takes a line out of its table. */
export const removeMend = ({ at }: Pick<Line<TableKey>, 'at'>, label: string, kind: MendKind = 'remove line'): readonly Mend[] =>
  at.table.mapping ? [] : [{ kind, label, certain: false, steps: [{ kind: 'remove', at }] }];

/** Of lines that say the same all but the first can go. */
export const removeDouble = (lines: readonly Pick<Line<TableKey>, 'at'>[], line: Pick<Line<TableKey>, 'at'>): readonly Mend[] =>
  line === lines[0] ? [] : removeMend(line, 'Haal de dubbele regel weg', 'remove double');
