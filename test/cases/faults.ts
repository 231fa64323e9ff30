import type { CellValue } from '../../src/cells/cell';
import type { TableKey } from '../../src/templates/column';
import type { Periode } from '../../src/scheme/rounds';
import { numbers } from '../templates/generated';
import { withFormulas, type Irregular, type Row, type Rows } from './calculated';

/** A finding that must be there; lines count from 1, without one it is about the table. */
export interface Expected {
  /** Another rule than that of the fault, which tells a part of it too. */
  readonly rule?: string;
  readonly message: string;
  readonly table: TableKey;
  readonly line?: number;
  readonly column?: string;
}

/**
 * In which workbook a fault goes: those that would touch each other are kept apart. `registers` is a workbook without budget and reports,
 * `closing` one that is checked after the end of the subsidieperiode.
 */
export type Part = 'main' | 'second' | 'third' | 'fourth' | 'registers' | 'closing';

/** One known fault: what is done to a sound administration, and what must be found for it. */
export interface Fault {
  readonly rule: string;
  readonly periode: Periode;
  readonly part?: Part;
  inject(draft: Draft): readonly Expected[];
}

/** A line that a fault may change, and its 0-based place. */
export interface Taken {
  readonly row: Row;
  readonly index: number;
}

/** An administration while faults are put in it: every line is given out once, and of every person one line. */
export class Draft {
  readonly irregular: Irregular[] = [];
  private readonly given = new Set<Row>();
  private readonly people = new Set<CellValue>();
  private readonly later: { readonly table: TableKey; readonly line: number; readonly cells: (rows: Rows) => Row }[] = [];
  private readonly next: () => number;

  constructor(
    readonly rows: Rows,
    readonly periode: Periode,
    seed: number,
  ) {
    this.next = numbers(seed);
  }

  /** A line, chosen at random, that no other fault has. */
  take(table: TableKey, suits: (row: Row) => boolean = () => true): Taken {
    const free = [...(this.rows[table] ?? []).entries()].filter(
      ([, row]) => !this.given.has(row) && (row.naam === undefined || !this.people.has(row.naam)) && suits(row),
    );
    const [index, row] = free[Math.floor(this.next() * free.length)] ?? [];
    if (index === undefined || row === undefined) throw new Error(`No line of ${table} is left`);
    this.given.add(row);
    if (row.naam !== undefined) this.people.add(row.naam);
    return { row, index };
  }

  /** A line that is added below the others. */
  add(table: TableKey, row: Row): Taken {
    const rows = (this.rows[table] ??= []);
    rows.push(row);
    this.given.add(row);
    return { row, index: rows.length - 1 };
  }

  /** Types over calculated cells: what is typed may depend on what the formulas give, once all other faults are in. */
  typeOver(table: TableKey, line: number, cells: (calculated: Row, rows: Rows) => Row): void {
    this.later.push({ table, line, cells: (rows) => cells(rows[table]?.[line] ?? {}, rows) });
  }

  /** Types over calculated amounts with so much more. */
  raise(table: TableKey, line: number, by: Readonly<Record<string, number>>): void {
    this.typeOver(table, line, (found) =>
      Object.fromEntries(Object.entries(by).map(([key, more]) => [key, Math.round((Number(found[key]) + more) * 1e6) / 1e6])),
    );
  }

  /** All rows with the values of the formulas and what was typed over them. */
  finished(): Rows {
    const rows = withFormulas(this.rows, this.periode);
    const typed = this.later.map(({ table, line, cells }) => ({ table, line, cells: cells(rows) }));
    for (const { table, line, cells } of typed) {
      const lines = (rows[table] ??= []);
      lines[line] = { ...lines[line], ...cells };
    }
    return rows;
  }
}

/** A fault of one line: `change` gives what is typed, the finding is on `column` of that line. */
export const onLine =
  (table: TableKey, message: string, column: string, change: (row: Row) => Row, suits?: (row: Row) => boolean) =>
  (draft: Draft): readonly Expected[] => {
    const { row, index } = draft.take(table, suits);
    Object.assign(row, change(row));
    return [{ message, table, line: index + 1, column }];
  };

/** A fault of one calculated amount: it and the cells that follow from it are typed over with so much more (euros or hours). */
export const typedAmount =
  (table: TableKey, message: string, column: string, by: Readonly<Record<string, number>>, suits?: (row: Row) => boolean) =>
  (draft: Draft): readonly Expected[] => {
    const { index } = draft.take(table, suits);
    draft.raise(table, index, by);
    return [{ message, table, line: index + 1, column }];
  };
