import type { AnyRegister, Dossier, Line, TableSource } from '../records/dossier';
import { roundHalfAway } from '../records/money';
import { ADVANCE } from '../facts/costs/register-costs';
import { readingOf } from '../facts/empty-cells';

/** The columns that a formula fills in our own templates, by a table of another layout that has all that the formula asks. */
export type CalculatedColumns = ReadonlyMap<TableSource, string>;

/** Fills in Bedrag ten laste van STO and Loonkosten in tables without these columns, as the formulas of the templates would. */
export function withCalculatedAmounts(dossier: Dossier): { readonly dossier: Dossier; readonly calculated: CalculatedColumns } {
  const calculated = new Map<TableSource, string>();
  const lacks = ({ columns }: TableSource, column: string, ...needs: readonly string[]): boolean =>
    !columns.has(column) && needs.every((need) => columns.has(need));
  for (const table of dossier.kosten.tables) if (lacks(table, 'bedrag_sto', 'incl')) calculated.set(table, 'bedrag_sto');
  for (const table of dossier.inspanning.tables) if (lacks(table, 'loonkosten', 'uren', 'tarief')) calculated.set(table, 'loonkosten');
  if (calculated.size === 0) return { dossier, calculated };
  const cells = readingOf(dossier.kosten);
  const amountOf = (line: Line<'kosten'>): number | null => {
    if ((['pct', 'soort_boeking', 'btw_verrekenbaar'] as const).some((column) => cells.isUnreadable(line, column))) return null;
    const amount = line.btw_verrekenbaar === true ? line.excl : line.incl;
    if (amount === null) return null;
    return line.soort_boeking === ADVANCE ? 0 : roundHalfAway(amount * (line.pct ?? 1));
  };
  const kosten = filled(dossier.kosten, calculated, (line) => ({ ...line, bedrag_sto: amountOf(line) }));
  const inspanning = filled(dossier.inspanning, calculated, (line) => ({
    ...line,
    loonkosten: line.uren === null || line.tarief === null ? null : roundHalfAway(line.uren * line.tarief),
  }));
  return { dossier: { ...dossier, kosten, inspanning }, calculated };
}

function filled<Register extends AnyRegister, L extends Register['lines'][number]>(
  register: Register & { readonly lines: readonly L[] },
  calculated: CalculatedColumns,
  fill: (line: L) => L,
): Register {
  if (!register.tables.some((table) => calculated.has(table))) return register;
  let known = filledIn.get(register) as Register | undefined;
  if (!known) {
    known = { ...register, lines: register.lines.map((line) => (calculated.has(line.at.table) ? fill(line) : line)) };
    filledIn.set(register, known);
  }
  return known;
}

/** A register that does not change is filled in once, so that what is known of it stays. */
const filledIn = new WeakMap<AnyRegister, AnyRegister>();
