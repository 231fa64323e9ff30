import type { Dossier, Line } from '../../records/dossier';
import { readingOf } from '../empty-cells';
import { defineFact } from '../fact';
import { supplierKey } from './invoices';

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

interface Count {
  booked: number;
  credited: number;
}

/** A line without a supplier or amount, of which nothing can be said. */
const UNKNOWN: Readonly<Count> = { booked: 1, credited: 0 };

/** Looks through the cost lines once: credit notes have the same supplier and amount, and often a number of their own. */
export const creditNotes = defineFact(['kosten'], countCredits, { kosten: ['leverancier', 'incl'] });

function countCredits({ kosten }: Pick<Dossier, 'kosten'>): CreditNotes {
  const { lines } = kosten;
  const cells = readingOf(kosten);
  // A line of which the supplier or the amount cannot be read may take back another one.
  const isUnknown = (line: KostenLine, column: 'incl' | 'leverancier'): boolean =>
    cells.isUnreadable(line, column) || !line.at.table.columns.has(column);
  const suppliers = new Set<string | null>();
  const amounts = new Set<number>();
  let isAny = false;
  for (const line of lines) {
    const isNameless = isUnknown(line, 'leverancier');
    if (!isUnknown(line, 'incl')) {
      if (isNameless && line.incl !== null) amounts.add(-line.incl);
    } else if (isNameless) isAny = true;
    else suppliers.add(supplierKey(line));
  }
  const isPerhapsCredited = (line: KostenLine): boolean =>
    isAny || cells.isUnreadable(line, 'leverancier') || (line.incl !== null && amounts.has(line.incl)) || suppliers.has(supplierKey(line));
  const byKey = new Map<string, Count>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key === null) continue;
    let count = byKey.get(key);
    if (!count) byKey.set(key, (count = { booked: 0, credited: 0 }));
    if (isCredit(line)) count.credited += 1;
    else count.booked += 1;
  }
  const countOf = (line: KostenLine): Readonly<Count> => byKey.get(keyOf(line) ?? '') ?? UNKNOWN;
  return {
    against: (line) => (isPerhapsCredited(line) ? Infinity : countOf(line).credited),
    undo: (line) => isCredit(line) || isPerhapsCredited(line) || countOf(line).credited >= countOf(line).booked,
  };
}

function keyOf(line: KostenLine): string | null {
  const supplier = supplierKey(line);
  return supplier === null || !line.incl ? null : `${supplier}\u0000${Math.abs(line.incl)}`;
}
