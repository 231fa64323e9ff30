import type { SheetCells } from '../sheet-cells';
import { fitsOf } from './heading-fit';
import type { MappedTable } from './fields';
import { readHeading } from './heading-concepts';
import { headingOfCell } from './heading-text';
import type { HeadingRows } from './heading-rows';
import type { Concept } from './lexicon';
import type { SheetColumn } from './sheet-column';
import type { MappedConstant, MappedPeriod } from './sheet-mapping';
import { daysOf } from './written-values';

/** Columns of a sheet that are months, quarters or weeks of one field: each cell of them is a line. */
export interface PeriodColumns {
  readonly key: string;
  readonly periods: ReadonlyMap<SheetColumn, MappedPeriod>;
}

const FEWEST = 3;
/** The fields that may stand in a column per period, with what says so. */
const BY_PERIOD: { readonly [Key in MappedTable]?: readonly (readonly [key: string, concepts: readonly Concept[]])[] } = {
  inspanning: [
    ['loonkosten', ['wage', 'cost', 'amount']],
    ['uren', ['hours', 'deployed']],
  ],
  kosten: [['incl', ['cost', 'amount', 'actual', 'invoice', 'purchase']]],
};

/** Finds the columns that are parts of a year, and which field they are; `title` is what stands above them. */
export function periodColumns(
  table: MappedTable,
  columns: readonly SheetColumn[],
  title: ReadonlySet<Concept>,
  year: number | undefined,
  schoolYear: number | undefined,
): PeriodColumns | undefined {
  const found = columns.filter(
    ({ meaning, content }) =>
      meaning.part && (content.filled === 0 || 2 * (content.numbers + content.numberTexts + content.hours) >= content.filled),
  );
  const [first] = found;
  const unit = first?.meaning.part?.unit;
  if (!first || found.length < FEWEST || found.some(({ meaning }) => meaning.part?.unit !== unit)) return undefined;
  if (new Set(found.map(({ meaning }) => `${meaning.part?.number} ${meaning.part?.year ?? ''}`)).size < found.length) return undefined;
  const said = new Set(found.flatMap(({ meaning }) => [...meaning.concepts]));
  const fields = BY_PERIOD[table] ?? [];
  const named = fields.find(([, concepts]) => concepts.some((concept) => said.has(concept)));
  // What the months hold says the title, hours before amounts: loonkosten are in a column of their own.
  const titled = [...fields].reverse().find(([, concepts]) => concepts.some((concept) => title.has(concept)));
  const field = named ?? titled;
  if (!field) return undefined;
  const periods = new Map<SheetColumn, MappedPeriod>();
  for (const column of found) {
    const { part } = column.meaning;
    if (!part) continue;
    const inSchoolYear = schoolYear === undefined || part.unit !== 'month' ? undefined : part.number >= 8 ? schoolYear : schoolYear + 1;
    const days = daysOf({
      ...part,
      ...(part.year === undefined && (inSchoolYear ?? year) !== undefined ? { year: inSchoolYear ?? year ?? 0 } : {}),
    });
    periods.set(column, { unit: part.unit, ...(days ? days : {}) });
  }
  return { key: field[0], periods };
}

/** The one calendar year, and the first year of the one school year, that stand above the headings or in the name of the sheet. */
export function yearsAbove(cells: SheetCells, { row }: Pick<HeadingRows, 'row'>): { readonly year?: number; readonly schoolYear?: number } {
  const above = cells.rows.slice(Math.max(0, row - cells.row - 10), row - cells.row).flat();
  const texts = [cells.sheet, ...above.map(headingOfCell)];
  const schoolYears = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/(20\d\d)\s*[-/]\s*(?:20)?(\d\d)(?!\d)/g)].flatMap(([, first, second]) =>
        Number(second) === (Number(first) + 1) % 100 ? [Number(first)] : [],
      ),
    ),
  );
  const years = new Set(
    texts.flatMap((text) =>
      /\d{1,2}-\d{1,2}-20\d\d/.test(text) ? [] : [...text.matchAll(/(?<![\d/-])20[1-4]\d(?![\d/])/g)].map(([year]) => Number(year)),
    ),
  );
  const [schoolYear] = schoolYears;
  const [year] = years;
  return {
    ...(schoolYears.size === 1 && schoolYear !== undefined ? { schoolYear } : {}),
    ...(years.size === 1 && schoolYears.size === 0 && year !== undefined ? { year } : {}),
  };
}

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
  return [...found.values()];
}

/** The next filled cell to the right, when it is a text and not a label itself. */
function nextFilled(line: readonly (string | number | boolean)[], index: number): readonly [string, number] {
  const offset = line.slice(index + 1).findIndex((cell) => cell !== '');
  const cell = line[index + 1 + offset];
  if (offset < 0 || offset > 3 || typeof cell !== 'string' || cell.endsWith(':') || readHeading(cell).concepts.size > 2) return ['', index];
  return [cell.trim(), index + 1 + offset];
}
