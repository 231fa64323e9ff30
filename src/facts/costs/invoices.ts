import { nameKey } from '../lists/names';
import { saysNothing } from '../lists/words';

/** What tells invoices apart; both may be empty. */
interface Invoiced {
  readonly leverancier: string | null;
  readonly factuurnr: string | null;
}

/** Whether a number or name was really filled in: `-` and `n.v.t.` were not. */
export const isGiven = (text: string | null): text is string => text !== null && !saysNothing(text);

/** What people write where there is no invoice number. */
const NO_NUMBERS = new Set([
  'bon',
  'bonnetje',
  'kasbon',
  'kassabon',
  'kas',
  'pin',
  'pinbon',
  'pintransactie',
  'factuur',
  'declaratie',
  'contant',
  'onbekend',
]);

/** Whether a number tells invoices apart: `kassabon` does not. */
export const isInvoiceNumber = (number: string | null): number is string => isGiven(number) && !NO_NUMBERS.has(nameKey(number));

/** Between the parts of a key; nobody types it. */
const AND = '\u0000';

/** Key of a supplier; null when it is not given. */
export const supplierKey = ({ leverancier }: Invoiced): string | null => (isGiven(leverancier) ? nameKey(leverancier) : null);

/** Key of an invoice, alike for `F-1 ` and `f-1`; null when supplier or number is not given. */
export function invoiceKey(line: Invoiced): string | null {
  const supplier = supplierKey(line);
  return supplier !== null && isInvoiceNumber(line.factuurnr) ? supplier + AND + nameKey(line.factuurnr) : null;
}

/** Key of one thing on an invoice: an invoice may hold several machines, even of one name, which then have serial numbers. */
export function assetKey(line: Invoiced & { readonly omschrijving: string | null; readonly inv_id?: string | null }): string | null {
  const invoice = invoiceKey(line);
  const serial = isGiven(line.inv_id ?? null) ? AND + nameKey(line.inv_id ?? '') : '';
  return invoice === null || line.omschrijving === null ? null : invoice + AND + nameKey(line.omschrijving) + serial;
}
