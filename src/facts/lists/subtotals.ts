import { TABLES, TABLE_KEYS } from '../../templates';
import type { Column, TableKey } from '../../templates/column';
import type { AnyLine, AnyRegister, Dossier } from '../../records/dossier';
import { namesTotal } from '../../records/total-words';

/** A total between the lines of a table: it is no line, and whoever adds up the column counts its lines twice. */
export interface Subtotal {
  readonly line: AnyLine;
  /** The cell that says so, and what stands in it. */
  readonly column: Column;
  readonly value: string;
}

/** Columns that hold amounts or quantities of a line: everything in a subtotal but its name. */
const isFigure = ({ type }: Column): boolean => type === 'money' || type === 'decimal' || type === 'integer' || type === 'percentage';

/** Sets the totals between the lines of the registers apart, so that what is missing in them, and what they would add, is not found too. */
export function withoutSubtotals(dossier: Dossier): { readonly dossier: Dossier; readonly subtotals: readonly Subtotal[] } {
  const subtotals: Subtotal[] = [];
  const cut: Partial<Record<TableKey, AnyRegister>> = {};
  for (const key of TABLE_KEYS) {
    const register = dossier[key];
    const found = subtotalsOf(register);
    if (found.length === 0) continue;
    subtotals.push(...found);
    cut[key] = cutOf(register, found);
  }
  return { dossier: subtotals.length === 0 ? dossier : ({ ...dossier, ...cut } as Dossier), subtotals };
}

const cuts = new WeakMap<AnyRegister, AnyRegister>();

function cutOf(register: AnyRegister, found: readonly Subtotal[]): AnyRegister {
  let cut = cuts.get(register);
  if (!cut) {
    const places = new Set(found.map(({ line }) => line.at));
    cut = {
      ...register,
      lines: (register.lines as readonly AnyLine[]).filter(({ at }) => !places.has(at)),
      problems: register.problems.filter(({ at }) => !places.has(at)),
    } as AnyRegister;
    cuts.set(register, cut);
  }
  return cut;
}

const known = new WeakMap<AnyRegister, readonly Subtotal[]>();

/** The totals between the lines of a register, looked for once. */
export function subtotalsOf(register: AnyRegister): readonly Subtotal[] {
  let subtotals = known.get(register);
  if (!subtotals) known.set(register, (subtotals = findSubtotals(register)));
  return subtotals;
}

/** Spares the search in a register that differs from one without totals in these lines only. */
export function carrySubtotals(before: AnyRegister, after: AnyRegister, changed: AnyRegister): void {
  if (subtotalsOf(before).length === 0 && subtotalsOf(changed).length === 0) known.set(after, NONE);
}

const NONE: readonly Subtotal[] = [];

function findSubtotals({ key, lines, problems }: AnyRegister): readonly Subtotal[] {
  // The rows of a report are always there, and its totals belong to it.
  if (TABLES[key].fixedRows) return NONE;
  const columns: readonly Column[] = TABLES[key].columns;
  const words = columns.filter((column) => !isFigure(column));
  const unreadable = new Set(problems.map(({ at }) => at));
  const subtotals: Subtotal[] = [];
  for (const line of lines as readonly AnyLine[]) {
    const fields = line as unknown as Readonly<Record<string, unknown>>;
    // Nearly every line says in its first words that it is no total.
    let first = 0;
    while (first < words.length && !isFilled(fields, words[first])) first += 1;
    const name = words[first];
    const value = name && fields[name.key];
    if (!name || typeof value !== 'string' || !namesTotal(value) || unreadable.has(line.at)) continue;
    const others = columns.filter((column) => column !== name && isFilled(fields, column));
    if (others.length > 0 && others.every(isFigure)) subtotals.push({ line, column: name, value });
  }
  return subtotals;
}

function isFilled(fields: Readonly<Record<string, unknown>>, column: Column | undefined): boolean {
  const value = column && fields[column.key];
  return value !== null && !(value instanceof Map && value.size === 0);
}
