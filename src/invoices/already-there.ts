import { nameKey } from '../facts/lists/names';
import type { Dossier, Line } from '../records/dossier';
import { LINE_TOLERANCE } from '../records/money';
import { compareParties, partyWords } from '../records/party-name';
import type { InvoiceDocument } from './ubl';

/** The lines of Kosten that are this document: the same supplier, number, date and total, on one line or divided over several. */
export function linesOfDocument({ kosten }: Pick<Dossier, 'kosten'>, document: InvoiceDocument): readonly Line<'kosten'>[] {
  const number = nameKey(document.number);
  const lines = kosten.lines.filter(
    ({ factuurnr, factuurdatum, leverancier, incl }) =>
      factuurnr !== null &&
      nameKey(factuurnr) === number &&
      factuurdatum === document.date &&
      Math.sign(incl ?? 0) === Math.sign(document.incl) &&
      document.supplierNames.some((name) => compareParties(partyWords(leverancier ?? ''), partyWords(name)) === 'same'),
  );
  const sum = lines.reduce((total, { incl }) => total + (incl ?? 0), 0);
  return lines.length > 0 && Math.abs(sum - document.incl) <= LINE_TOLERANCE * lines.length ? lines : [];
}
