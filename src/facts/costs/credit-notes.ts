import type { Dossier, Line, Place } from '../../records/dossier';
import { perBlock } from '../blocks';
import { defineFact, defineLineFact } from '../fact';
import { sameAmounts, supplierKey } from './invoices';

type KostenLine = Line<'kosten'>;

/** Whether a cost line takes money back: a credit note, or the undoing of a booking. */
export const isCredit = ({ incl }: KostenLine): boolean => incl !== null && incl < 0;

/** What credit notes say of other cost lines. For which of several equal lines a credit note is, cannot be seen. */
export class CreditNotes {
  constructor(
    /** How many lines take back the amount of a line. By place: a line that changes in another column stays where it is. */
    private readonly credited: ReadonlyMap<Place, number>,
    /** Lines of an amount of which all are taken back. */
    private readonly undone: ReadonlySet<Place>,
    private readonly unread: Unread,
  ) {}

  /** How many lines take back this amount of this supplier; Infinity when a line that cannot be read may do so. */
  against(line: KostenLine): number {
    return this.isPerhaps(line) ? Infinity : (this.credited.get(line.at) ?? 0);
  }

  /** Whether every line of this amount of this supplier is taken back, or may be, or this is a credit note itself. */
  undo(line: KostenLine): boolean {
    return isCredit(line) || this.undone.has(line.at) || this.isPerhaps(line);
  }

  /** Whether these say the same of every line. */
  isSame(other: CreditNotes): boolean {
    const { isAll, nameless, amounts, suppliers } = this.unread;
    return (
      isAll === other.unread.isAll &&
      isSameSet(nameless, other.unread.nameless) &&
      isSameSet(amounts, other.unread.amounts) &&
      isSameSet(suppliers, other.unread.suppliers) &&
      isSameSet(this.undone, other.undone) &&
      this.credited.size === other.credited.size &&
      [...this.credited].every(([at, credits]) => other.credited.get(at) === credits)
    );
  }

  /** Whether a line may be taken back by one of which the supplier or the amount cannot be read, or has such a supplier itself. */
  private isPerhaps(line: KostenLine): boolean {
    const { isAll, nameless, amounts, suppliers } = this.unread;
    return isAll || nameless.has(line.at) || (line.incl !== null && amounts.has(line.incl)) || suppliers.has(supplierKey(line));
  }
}

/** Looks through the cost lines once: credit notes have the same supplier and amount, and often a number of their own. */
export const creditNotes = defineFact(['kosten'], countCredits, {
  columns: { kosten: ['leverancier', 'incl'] },
  holdsLines: false,
  isSame: (before, after) => before.isSame(after),
});

function countCredits({ kosten }: Pick<Dossier, 'kosten'>): CreditNotes {
  const credited = new Map<Place, number>();
  const undone = new Set<Place>();
  for (const group of sameAmounts({ kosten })) {
    const credits = group.filter(({ line }) => isCredit(line)).length;
    if (credits === 0) continue;
    for (const { line } of group) {
      credited.set(line.at, credits);
      if (credits >= group.length - credits) undone.add(line.at);
    }
  }
  return new CreditNotes(credited, undone, unreadIn(kosten));
}

/** What may be taken back by lines of which the supplier or the amount cannot be read. */
interface Unread {
  /** By some line any may be taken back. */
  readonly isAll: boolean;
  /** Lines with a supplier that cannot be read themselves. */
  readonly nameless: ReadonlySet<Place>;
  readonly amounts: ReadonlySet<number>;
  readonly suppliers: ReadonlySet<string | null>;
}

/** What cannot be read of who sent an invoice, and of how much it was; undefined when both can. */
const unreadOf = defineLineFact('kosten', ['leverancier', 'incl'], (line, cells) => {
  const isUnknown = (column: 'incl' | 'leverancier'): boolean => cells.isUnreadable(line, column) || !line.at.table.columns.has(column);
  const isNameless = isUnknown('leverancier');
  const isUnpriced = isUnknown('incl');
  if (!isNameless && !isUnpriced) return undefined;
  return {
    at: line.at,
    incl: line.incl,
    supplier: supplierKey(line),
    isNameless,
    isUnpriced,
    isUnreadable: cells.isUnreadable(line, 'leverancier'),
  };
});

const unread = perBlock((lines: readonly ReturnType<typeof unreadOf>[number][]) => lines.flatMap((line) => line ?? []));

function unreadIn(kosten: Dossier['kosten']): Unread {
  const suppliers = new Set<string | null>();
  const amounts = new Set<number>();
  const nameless = new Set<Place>();
  let isAll = false;
  for (const { at, incl, supplier, isNameless, isUnpriced, isUnreadable } of unread(unreadOf.inBlocks({ kosten })).flat()) {
    if (isUnreadable) nameless.add(at);
    if (!isUnpriced) {
      if (incl !== null) amounts.add(-incl);
    } else if (isNameless) isAll = true;
    else suppliers.add(supplier);
  }
  return { isAll, nameless, amounts, suppliers };
}

const isSameSet = <Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): boolean =>
  one.size === other.size && [...one].every((item) => other.has(item));
