import { formatDate } from '../dutch-date';
import { calendarDay } from '../../scheme/calendar';
import { columnLabel } from './stored-mappings';
import { cellAddress } from '../../cells/address';
import type { SheetMapping } from './sheet-mapping';

const UNITS = { month: 'maanden', quarter: 'kwartalen', week: 'weken' } as const;

/** How the lines of a mapped sheet stand, as a Dutch clause: `12 kolommen zijn maanden van 2026; elke cel is een regel`. */
export function shapeWords({ table, columns, constants = [] }: SheetMapping): string {
  const periods = columns.flatMap(({ period }) => (period ? [period] : []));
  const [first] = periods;
  const lines = first
    ? `${periods.length} kolommen zijn ${UNITS[first.unit]}${spanWords(periods)}; elke cel is een regel`
    : 'elke rij is een regel';
  const fixed = constants.map(
    ({ key, value, row, column }) =>
      `${columnLabel(table, key)} is op elke regel ${value} (${row === null || column === null ? 'de naam van het blad' : cellAddress(row, column)})`,
  );
  return [lines, ...fixed].join('; ');
}

function spanWords(periods: readonly { readonly first?: number; readonly last?: number }[]): string {
  const days = periods.flatMap(({ first, last }) => (first === undefined || last === undefined ? [] : [first, last]));
  if (days.length < 2 * periods.length) return ' (van welk jaar staat er niet bij)';
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const year = calendarDay(from).year;
  return year === calendarDay(to).year ? ` van ${year}` : ` van ${formatDate(from)} tot en met ${formatDate(to)}`;
}
