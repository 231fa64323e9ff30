import { formatEuros } from '../records/euros';
import { columnLabel } from '../records/mapping/stored-mappings';
import { tableKeyOfName, TABLES } from '../templates';
import type { TableKey } from '../templates/column';
import { registerName } from '../templates/register-names';
import { countOf } from './dutch-words';
import type { ReadingRecord } from './reading-record';

/** How each sheet in another layout that is read was read, in a Dutch sentence each; what is offered or left stands with what was not checked. */
export const readingSentences = (readings: readonly ReadingRecord[]): readonly string[] =>
  readings.flatMap(({ sheet, status, table, headingRow, shape, columns, lines, totals, reason }) => {
    const key = table === null ? undefined : tableKeyOfName(table);
    if (status !== 'read' || !key) return [];
    const sums = Object.entries(totals).map(
      ([field, hundredths]) => `${columnLabel(key, field)} samen ${amountText(key, field, hundredths)}`,
    );
    const how = [`koppen in rij ${headingRow}`, shape, countOf(lines, ['regel', 'regels']), ...sums].join('; ');
    const used = columns.filter(({ field }) => field !== null);
    const rest = columns.filter(({ field }) => field === null).map(({ column, heading }) => `${column} (${heading})`);
    const names = used.map(
      ({ column, field, year }) => `${column} is ${columnLabel(key, field ?? '')}${year === undefined ? '' : ` ${year}`}`,
    );
    return [
      `Blad ${sheet} is gelezen als ${registerName(key)} (${how}). Kolom ${names.join(', ')}.${rest.length > 0 ? ` Niet gelezen: ${rest.join(', ')}.` : ''} ${reason}`.trim(),
    ];
  });

const amountText = (table: TableKey, field: string, hundredths: number): string =>
  TABLES[table].columns.some(({ key, type }) => key === field && type === 'money')
    ? formatEuros(hundredths)
    : (hundredths / 100).toLocaleString('nl-NL');
