import type { Dossier, Line, Place } from '../../records/dossier';
import { readingOf } from '../empty-cells';
import { defineFact } from '../fact';
import { sameAmounts, supplierKey } from './invoices';

type KostenLine = Line<'kosten'>;

/** Whether a cost line takes money back: a credit note, or the undoing of a booking. */
export const isCredit = ({ incl }: KostenLine): boolean => incl !== null && incl < 0;

/** What credit notes say of other cost lines. For which of several equal lines a credit note is, cannot be seen. */
export interface CreditNotes {
  /** How many lines take back this amount of this supplier; Infinity when a line that cannot be read may do so. */
  against(line: KostenLine): number;
  /** Whether every line of this amount of this supplier is taken back, or may be, or this is a credit note itself. */
  undo(line: KostenLine): boolean;
}

/** Looks through the cost lines once: credit notes have the same supplier and amount, and often a number of their own. */
export const creditNotes = defineFact(['kosten'], countCredits, { columns: { kosten: ['leverancier', 'incl'] }, holdsLines: false });

function countCredits({ kosten }: Pick<Dossier, 'kosten'>): CreditNotes {
  const perhaps = perhapsCredited(kosten);
  // By place: a line that changes in another column stays where it is.
  const credited = new Map<Place, number>();
  const undone = new Set(perhaps);
  for (const group of sameAmounts({ kosten })) {
    const credits = group.filter(({ line }) => isCredit(line)).length;
    if (credits === 0) continue;
    for (const { line } of group) {
      credited.set(line.at, credits);
      if (credits >= group.length - credits) undone.add(line.at);
    }
  }
  return {
    against: (line) => (perhaps.has(line.at) ? Infinity : (credited.get(line.at) ?? 0)),
    undo: (line) => isCredit(line) || undone.has(line.at),
  };
}

/** Where the lines stand that may be taken back by one of which the supplier or the amount cannot be read, or that have such a supplier themselves. */
function perhapsCredited(kosten: Dossier['kosten']): ReadonlySet<Place> {
  const { lines } = kosten;
  const cells = readingOf(kosten);
  const isUnknown = (line: KostenLine, column: 'incl' | 'leverancier'): boolean =>
    cells.isUnreadable(line, column) || !line.at.table.columns.has(column);
  const suppliers = new Set<string | null>();
  const amounts = new Set<number>();
  const nameless = new Set<Place>();
  for (const line of lines) {
    const isNameless = isUnknown(line, 'leverancier');
    if (cells.isUnreadable(line, 'leverancier')) nameless.add(line.at);
    if (!isUnknown(line, 'incl')) {
      if (isNameless && line.incl !== null) amounts.add(-line.incl);
    } else if (isNameless) return new Set(lines.map(({ at }) => at));
    else suppliers.add(supplierKey(line));
  }
  if (suppliers.size === 0 && amounts.size === 0) return nameless;
  const isPerhaps = (line: KostenLine): boolean =>
    nameless.has(line.at) || (line.incl !== null && amounts.has(line.incl)) || suppliers.has(supplierKey(line));
  return new Set(lines.filter(isPerhaps).map(({ at }) => at));
}
