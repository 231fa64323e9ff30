import { YEARS, type Periode } from '../scheme/rounds';
import { cellAddress } from '../cells/address';
import { headingOf, type TableKey } from './column';
import { formAddress, type Form } from './form';
import { TABLES } from './index';

/** What tables are called in a workbook, where that is not the name they are declared with. */
export type TableNames = { readonly [Key in TableKey]?: string };

/** What the holes in a formula can stand for: the table it is in, by its headings and fixed rows, and the other tables by their names. */
export interface FormulaPlace {
  /** Headings in the order of the columns, by key; `afs_2026` for a column per year. */
  readonly headings: ReadonlyMap<string, string>;
  readonly rows: readonly string[];
  readonly headingRow: number;
  readonly periode: Periode;
  readonly names: TableNames;
  /** Gives the 0-based column in the sheet by heading, where the columns do not stand as the template has them. */
  readonly columnOf?: (heading: string) => number | undefined;
}

const HOLE = /\{([^{}"]+)\}/g;
/** A key, then the table in front of it or the row behind it. */
const OTHER_TABLE = /^(\w+)\.(\w+)$/;

/**
 * Fills the holes in a formula: `{uren}` becomes `[@[Uren STO]]`, `{begroot@Totale kosten}` the address of that cell, and `{kosten.incl}`
 * becomes `STO_Kosten[Bedrag incl. btw]`.
 * @throws Error for a column, row or table that is not there.
 */
export function resolveFormula(formula: string, place: FormulaPlace): string {
  return formula.replace(HOLE, (hole, name: string) => {
    const other = OTHER_TABLE.exec(name);
    if (other) return columnReference(other[1] as TableKey, other[2] ?? '', place);
    const at = name.indexOf('@');
    const key = at < 0 ? name : name.slice(0, at);
    const heading = place.headings.get(key);
    if (heading === undefined) throw new Error(`No column ${key} in this table for ${formula}`);
    if (at < 0) return `[@[${heading}]]`;
    const row = place.rows.indexOf(name.slice(at + 1));
    if (row < 0) throw new Error(`No row for ${hole} in ${formula}`);
    return cellAddress(place.headingRow + 1 + row, place.columnOf?.(heading) ?? [...place.headings.keys()].indexOf(key));
  });
}

/** Fills the holes in a formula of a form: `{regel}` becomes the address of that cell of the form. */
export const resolveFormFormula = (formula: string, form: Form, periode: Periode): string =>
  formula.replace(HOLE, (_hole, name: string) => {
    const other = OTHER_TABLE.exec(name);
    return other ? columnReference(other[1] as TableKey, other[2] ?? '', { periode, names: {} }) : formAddress(form, name);
  });

/** `STO_Kosten[Bedrag incl. btw]`; the key of a column per year ends in its year. */
export function columnReference(table: TableKey, key: string, { periode, names }: Pick<FormulaPlace, 'periode' | 'names'>): string {
  const heading = headingByKey(table, key, periode);
  if (heading === undefined) throw new Error(`No column ${key} in ${table}`);
  // Signs such as a colon or a comma have a meaning of their own between single brackets.
  return `${names[table] ?? TABLES[table].name}${/^[\p{L}\p{N} ]+$/u.test(heading) ? `[${heading}]` : `[[${heading}]]`}`;
}

/** Headings by key of the tables that a formula spoke of, by `table periode`. */
const headingsOfTables = new Map<string, ReadonlyMap<string, string>>();

/** Heading of a column by its key in a period, `afs_2026` for a column per year; undefined when the table has no such column. */
export function headingByKey(table: TableKey, key: string, periode: Periode): string | undefined {
  const name = `${table} ${periode}`;
  const known = headingsOfTables.get(name) ?? headingsByKey(table, periode);
  headingsOfTables.set(name, known);
  return known.get(key);
}

function headingsByKey(table: TableKey, periode: Periode): ReadonlyMap<string, string> {
  const years = YEARS[periode];
  return new Map(
    TABLES[table].columns.flatMap((column): [string, string][] =>
      column.perYear
        ? years.map((year) => [`${column.key}_${year}`, headingOf(column, year)])
        : [[column.key, headingOf(column, years.at(-1))]],
    ),
  );
}

/** The columns of other tables that a formula reads. */
export function columnsRead(formula: string): readonly { readonly table: TableKey; readonly key: string }[] {
  return [...formula.matchAll(HOLE)].flatMap((hole) => {
    const other = OTHER_TABLE.exec(hole[1] ?? '');
    return other ? [{ table: other[1] as TableKey, key: other[2] ?? '' }] : [];
  });
}
