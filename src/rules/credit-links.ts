import { linesInBlocks, perBlock } from '../facts/blocks';
import { isCredit } from '../facts/costs/credit-notes';
import { supplierKey } from '../facts/costs/invoices';
import { defineFact } from '../facts/fact';
import { byKey } from '../facts/lists/names';
import type { Dossier, Line } from '../records/dossier';
import { setMend } from './line-mends';
import type { Mend } from './mend';

/** More credit notes of one amount than this are no help to choose from. */
const MOST_OFFERED = 5;

/** Credit notes that name no supplier, by their amount in cents. */
const openCredits = defineFact(['kosten'], ({ kosten }) => byKey(openIn(linesInBlocks(kosten)).flat(), ({ incl }) => String(incl)), {
  columns: { kosten: ['leverancier', 'incl'] },
});

const openIn = perBlock((lines: readonly Line<'kosten'>[]) => lines.filter((line) => isCredit(line) && supplierKey(line) === null));

/**
 * For a line: credit notes of the same amount that name no supplier, so that nobody sees whose invoice they take back, with the supplier of
 * this line. They are sought once for all lines.
 */
export function creditLinks(dossier: Pick<Dossier, 'kosten'>): (line: Line<'kosten'>) => readonly Mend[] {
  const open = openCredits(dossier);
  return ({ leverancier, incl }) => {
    const credits = leverancier === null || incl === null || incl <= 0 ? [] : (open.get(String(-incl)) ?? []);
    if (leverancier === null || credits.length > MOST_OFFERED) return [];
    return credits.flatMap(({ at }) =>
      setMend('link credit note', at, 'leverancier', leverancier, { label: `De creditnota in rij ${at.row + 1} is van deze leverancier` }),
    );
  };
}
