import { formatDate } from '../dutch-date';
import { calendarDay } from '../../scheme/calendar';
import type { TableKey } from '../../templates/column';
import { columnLabel } from './stored-mappings';
import { cellAddress, columnName } from '../../cells/address';
import { isOfWeek, type MappedPeriod, type SheetMapping } from './sheet-mapping';

const UNITS = {
  month: 'maanden',
  quarter: 'kwartalen',
  'half year': 'halfjaren',
  week: 'weken',
  day: 'dagen',
  year: 'jaren',
  'school year': 'schooljaren',
} as const;

/** How the lines of a mapped sheet stand, as a Dutch clause: `12 kolommen zijn maanden van 2026; elke cel is een regel`. */
export function shapeWords({ table, columns, constants = [], groups = [] }: SheetMapping): string {
  const periods = columns.flatMap(({ period }) => (period ? [period] : []));
  const [first] = periods;
  const week = columns.find(isOfWeek);
  const lines = first
    ? `${periods.length} kolommen zijn ${UNITS[first.unit]}${week ? ` van de week in kolom ${columnName(week.column)}` : spanWords(periods)}; elke cel is een regel`
    : partsWords(table, columns);
  const fixed = constants.map(
    ({ key, value, row, column, part }) =>
      `${columnLabel(table, key)} is op elke regel ${value} (${part ? 'uit ' : ''}${row === null || column === null ? 'de naam van het blad' : cellAddress(row, column)})`,
  );
  const grouped = groups.map(
    ({ key, column }) =>
      `een rij met alleen een tekst in kolom ${columnName(column)} zegt de ${columnLabel(table, key)} van de regels eronder`,
  );
  const repeated = columns.flatMap(({ column, key, notation }) =>
    key !== null && notation.repeats
      ? [`een lege cel in kolom ${columnName(column)} (${columnLabel(table, key)}) herhaalt de cel erboven`]
      : [],
  );
  const thousands = columns.some(({ key, notation }) => key !== null && notation.thousands) ? ['bedragen staan in duizenden euro’s'] : [];
  return [lines, ...fixed, ...grouped, ...repeated, ...thousands].join('; ');
}

function partsWords(table: TableKey, columns: SheetMapping['columns']): string {
  const parts = columns.flatMap(({ part }) => (part ? [part] : []));
  const [first] = parts;
  if (!first) return 'elke rij is een regel';
  return `${parts.length} kolommen hebben elk een eigen ${columnLabel(table, first.key)} (${parts.map(({ value }) => value).join(', ')}); elke cel is een regel`;
}

function spanWords(periods: readonly MappedPeriod[]): string {
  const days = periods.flatMap(({ first, last }) => (first === undefined || last === undefined ? [] : [first, last]));
  const isDays = periods.some(({ unit }) => unit === 'day');
  if (days.length < 2 * periods.length) return ` (van ${isDays ? 'welke week' : 'welk jaar'} staat er niet bij)`;
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const year = calendarDay(from).year;
  return year === calendarDay(to).year && !isDays ? ` van ${year}` : ` van ${formatDate(from)} tot en met ${formatDate(to)}`;
}
