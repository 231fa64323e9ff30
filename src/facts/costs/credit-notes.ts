import type { Line } from '../../records/dossier';
import { supplierKey } from './invoices';

type KostenLine = Line<'kosten'>;

/** Whether a cost line takes money back: a credit note, or the undoing of a booking. */
export const isCredit = ({ incl }: KostenLine): boolean => incl !== null && incl < 0;

/** What credit notes say of other cost lines. For which of several equal lines a credit note is, cannot be seen. */
export interface CreditNotes {
  /** How many lines take back this amount of this supplier. */
  against(line: KostenLine): number;
  /** Whether every line of this amount of this supplier is taken back, or this is a credit note itself. */
  undo(line: KostenLine): boolean;
}

interface Count {
  booked: number;
  credited: number;
}

/** A line without a supplier or amount, of which nothing can be said. */
const UNKNOWN: Readonly<Count> = { booked: 1, credited: 0 };

/** Many rules ask this of the same lines, which never change. */
const known = new WeakMap<readonly KostenLine[], CreditNotes>();

/** Looks through the cost lines once: credit notes have the same supplier and amount, and often a number of their own. */
export function creditNotes(lines: readonly KostenLine[]): CreditNotes {
  let notes = known.get(lines);
  if (!notes) known.set(lines, (notes = countCredits(lines)));
  return notes;
}

function countCredits(lines: readonly KostenLine[]): CreditNotes {
  const byKey = new Map<string, Count>();
  const byLine = new Map<KostenLine, Count>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key === null) continue;
    let count = byKey.get(key);
    if (!count) byKey.set(key, (count = { booked: 0, credited: 0 }));
    if (isCredit(line)) count.credited += 1;
    else count.booked += 1;
    byLine.set(line, count);
  }
  const countOf = (line: KostenLine): Readonly<Count> => byLine.get(line) ?? UNKNOWN;
  return {
    against: (line) => countOf(line).credited,
    undo: (line) => isCredit(line) || countOf(line).credited >= countOf(line).booked,
  };
}

function keyOf(line: KostenLine): string | null {
  const supplier = supplierKey(line);
  return supplier === null || !line.incl ? null : `${supplier}\u0000${Math.abs(line.incl)}`;
}
