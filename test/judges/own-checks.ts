import { cellAddress, parseArea } from '../../src/cells/address';
import { inflateEntry, readZip } from '../../src/xlsx/zip/zip-read';
import type { OpenpyxlReport } from './openpyxl';

/** What Excel refuses or repairs and Microsoft's SDK does not see: one text for each fault in a workbook that we wrote. */
export function ownChecks(bytes: Uint8Array, { sheets }: OpenpyxlReport): string[] {
  const faults: string[] = [];
  for (const [sheet, { cells, tables, numberFormats }] of Object.entries(sheets)) {
    for (const [name, { ref, columns }] of Object.entries(tables)) {
      const area = parseArea(ref) ?? { row: 0, column: 0 };
      columns.forEach((heading, index) => {
        const cell = cells[cellAddress(area.row, area.column + index)];
        // openpyxl leaves line breaks of a heading escaped.
        if (String(cell) !== heading.replaceAll('_x000a_', '\n'))
          faults.push(`${sheet}: ${name} calls a column ${heading}, its cell says ${cell}`);
      });
      const lower = columns.map((heading) => heading.toLowerCase());
      if (new Set(lower).size < lower.length) faults.push(`${sheet}: ${name} has a heading twice`);
    }
    for (const [address, value] of Object.entries(cells)) {
      if (typeof value !== 'string' || !value.startsWith('=')) continue;
      // Constants between braces have rows, which a semicolon parts; texts hold anything.
      if (value.replace(/"[^"]*"|\{[^}]*\}/g, '').includes(';')) faults.push(`${sheet}!${address}: a semicolon in ${value}`);
      if (numberFormats[address] === '@') faults.push(`${sheet}!${address}: a formula in a cell with the format of a text`);
    }
  }
  return [...faults, ...doubledIds(bytes)];
}

/** Columns of a table, and tables, have numbers of their own. */
function doubledIds(bytes: Uint8Array): string[] {
  const faults: string[] = [];
  const tableIds = new Map<string, string>();
  for (const entry of readZip(bytes).filter(({ name }) => /tables\/[^/]+\.xml$/.test(name))) {
    const xml = new TextDecoder().decode(inflateEntry(entry));
    const id = /<(?:\w+:)?table\s[^>]*?\bid="(\d+)"/.exec(xml)?.[1] ?? '';
    const other = tableIds.get(id);
    if (other !== undefined) faults.push(`${entry.name} and ${other} have number ${id}`);
    tableIds.set(id, entry.name);
    const columns = [...xml.matchAll(/<(?:\w+:)?tableColumn\s[^>]*?\bid="(\d+)"/g)].map(([, column]) => column);
    if (new Set(columns).size < columns.length) faults.push(`${entry.name}: columns with the same number`);
  }
  return faults;
}
