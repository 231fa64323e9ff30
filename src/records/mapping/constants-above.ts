import type { SheetCells } from '../sheet-cells';
import type { MappedTable } from './fields';
import { readHeading } from './heading-concepts';
import { fitsOf } from './heading-fit';
import type { HeadingRows } from './heading-rows';
import type { MappedConstant } from './sheet-mapping';
import { titleConstants } from './title-constants';

/** Fields that may be said once above the table. */
const CONSTANTS: { readonly [Key in MappedTable]?: readonly string[] } = {
  urenregistratie: ['naam'],
  inspanning: ['naam', 'functie', 'partner', 'act_code'],
  kosten: ['partner', 'act_code'],
  afschrijvingen: ['partner', 'act_code'],
  verklaringen: ['naam', 'functie', 'instelling'],
  cofinanciering: ['cofinancier', 'act_code'],
};
const LEAST_FIT = 0.7;
const PERSON =
  /^(?:\p{Lu}\.\s?){1,4}(?:(?:van|de|den|der|ten|ter|el|al)\s){0,3}\p{Lu}[\p{L}'’-]+$|^\p{Lu}\p{Ll}+ (?:(?:van|de|den|der|ten|ter|el|al)\s){0,3}\p{Lu}[\p{L}'’-]+$/u;

/** What is said above the table, or by the name of the sheet, for all its lines: `Naam | J. Smit`, `School: Het Anker`. */
export function constantsAbove(
  cells: SheetCells,
  { row }: Pick<HeadingRows, 'row'>,
  table: MappedTable,
  taken: ReadonlySet<string>,
): readonly MappedConstant[] {
  const wanted = (CONSTANTS[table] ?? []).filter((key) => !taken.has(key));
  const found = new Map<string, MappedConstant>();
  const first = Math.max(0, row - cells.row - 12);
  cells.rows.slice(first, row - cells.row).forEach((line, offset) => {
    line.forEach((cell, index) => {
      if (typeof cell !== 'string') return;
      const [, before, after] = /^([^:]{2,40}):\s*(.*)$/.exec(cell.trim()) ?? [];
      const label = before ?? cell.trim();
      const [next, place] = after ? [after, index] : nextFilled(line, index);
      if (next === '' || label.length > 40) return;
      const fit = fitsOf(table, label).find(({ column, fit: sure }) => wanted.includes(column.key) && sure >= LEAST_FIT);
      if (fit && !found.has(fit.column.key))
        found.set(fit.column.key, {
          key: fit.column.key,
          heading: label,
          value: next,
          row: cells.row + first + offset,
          column: cells.column + place,
        });
    });
  });
  if (wanted.includes('naam') && !found.has('naam') && PERSON.test(cells.sheet.trim()))
    found.set('naam', { key: 'naam', heading: 'naam van het blad', value: cells.sheet.trim(), row: null, column: null });
  const known = new Set([...taken, ...found.keys()]);
  return [...found.values(), ...titleConstants(cells, { row }, table, known)];
}

/** The next filled cell to the right, when it is a text and not a label itself. */
function nextFilled(line: readonly (string | number | boolean)[], index: number): readonly [string, number] {
  const offset = line.slice(index + 1).findIndex((cell) => cell !== '');
  const cell = line[index + 1 + offset];
  if (offset < 0 || offset > 3 || typeof cell !== 'string' || cell.endsWith(':') || readHeading(cell).concepts.size > 2) return ['', index];
  return [cell.trim(), index + 1 + offset];
}
