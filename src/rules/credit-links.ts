import { supplierKey } from '../facts/costs/invoices';
import type { Line } from '../records/dossier';
import { setMend } from './line-mends';
import type { Mend } from './mend';

/** Credit notes of the same amount that name no supplier, so that nobody sees whose invoice they take back: the supplier of this line. */
export function creditLinks(line: Line<'kosten'>, lines: readonly Line<'kosten'>[]): readonly Mend[] {
  const { leverancier, incl } = line;
  if (leverancier === null || incl === null || incl <= 0) return [];
  return lines
    .filter((other) => other.incl === -incl && supplierKey(other) === null)
    .flatMap(({ at }) =>
      setMend('link credit note', at, 'leverancier', leverancier, { label: `De creditnota in rij ${at.row + 1} is van deze leverancier` }),
    );
}
