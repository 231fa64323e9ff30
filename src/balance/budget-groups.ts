import { firstSpelling } from '../facts/lists/programme-lines';
import { nameKey } from '../facts/lists/names';
import { readingOf } from '../facts/empty-cells';
import type { BudgetLine } from '../facts/money/budget';
import type { Dossier } from '../records/dossier';
import { budgetFigures, type BudgetFigures } from './budget-figures';

/** The part of a budget that is of one partner or programmalijn. */
export interface BudgetGroup extends BudgetFigures {
  /** As the sheet says it; null for lines that name none. */
  readonly name: string | null;
}

/** The budget per partner, by name. */
export const byPartner = (dossier: Dossier, lines: readonly BudgetLine[]): readonly BudgetGroup[] => groups(dossier, lines, 'partner');

/** The budget per programmalijn, by its code; the name of a lijn stands behind it. */
export function byProgrammeLine(dossier: Dossier, lines: readonly BudgetLine[]): readonly BudgetGroup[] {
  const names = new Map<string, string | null>();
  for (const { pl_code, programmalijn } of dossier.activiteiten.lines) {
    if (pl_code === null || programmalijn === null) continue;
    names.set(nameKey(pl_code), firstSpelling(names.get(nameKey(pl_code)), programmalijn));
  }
  return groups(dossier, lines, 'pl_code').map((group) => {
    const name = group.name === null ? null : names.get(nameKey(group.name));
    return name ? { ...group, name: `${group.name} ${name}` } : group;
  });
}

function groups(dossier: Dossier, lines: readonly BudgetLine[], column: 'partner' | 'pl_code'): readonly BudgetGroup[] {
  const cells = readingOf(dossier.begroting);
  const named = new Map<string, { name: string; lines: BudgetLine[] }>();
  const nameless: BudgetLine[] = [];
  for (const line of lines) {
    const name = line[column];
    if (name === null || cells.isUnreadable(line, column)) {
      nameless.push(line);
      continue;
    }
    const group = named.get(nameKey(name));
    if (group) {
      group.lines.push(line);
      group.name = firstSpelling(group.name, name) ?? name;
    } else named.set(nameKey(name), { name, lines: [line] });
  }
  const order = new Intl.Collator('nl-NL', { numeric: true });
  return [
    ...[...named.values()].sort((a, b) => order.compare(a.name, b.name)),
    ...(nameless.length > 0 ? [{ name: null, lines: nameless }] : []),
  ].map((group) => ({ ...budgetFigures(dossier, group.lines), name: group.name }));
}
