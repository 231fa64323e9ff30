import { writeValue } from '../../check/wording';
import type { RegisterChange } from '../../excel/workbook-port';
import type { CsvDelimiter, CsvEncoding } from '../../records/csv';
import type { IncomingRegister } from '../../records/merge/incoming';
import { registerName } from '../../templates/register-names';
import { countOf, listed } from '../parts/words';

export const LINES = ['regel', 'regels'] as const;

export const ENCODING_NAMES: Readonly<Record<CsvEncoding, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows (West-Europees)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big-endian)',
};

export const DELIMITER_NAMES: Readonly<Record<CsvDelimiter, string>> = {
  ';': 'puntkomma',
  ',': 'komma',
  '\t': 'tab',
  '|': 'verticale streep',
};

/** `12 regels naar blad Kosten; Bedrag incl. btw samen € 1.234,50`. */
export function incomingText({ key, lines, total: { column, sum } }: IncomingRegister): string {
  const amount = writeValue(column.type === 'money' ? { kind: 'money', value: Math.round(sum * 100) } : { kind: 'number', value: sum });
  return `${countOf(lines.length, LINES)} naar blad ${registerName(key)}; ${column.heading} samen ${amount}`;
}

/** What adding a file did, in a sentence. */
export function changesText(changes: readonly RegisterChange[]): string {
  const parts = changes.map(({ sheet, added, replaced, removed }) => {
    const what = [
      added > 0 && `${countOf(added, LINES)} toegevoegd`,
      replaced > 0 && `${countOf(replaced, LINES)} vervangen`,
      removed > 0 && `${countOf(removed, LINES)} verwijderd`,
    ].filter((part) => part !== false);
    return `${what.length === 0 ? 'niets veranderd' : listed(what)} op blad ${sheet}`;
  });
  return parts.length === 0 ? 'Er was niets toe te voegen.' : `${listed(parts)}.`;
}
