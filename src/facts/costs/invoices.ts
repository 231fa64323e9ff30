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

/** Many rules ask the keys of the same lines, which never change. */
const known = new WeakMap<Invoiced, { readonly supplier: string | null; readonly invoice: string | null }>();

/** Key of a supplier; null when it is not given. */
export const supplierKey = (line: Invoiced): string | null => keysOf(line).supplier;

/** Key of an invoice, alike for `F-1 ` and `f-1`; null when supplier or number is not given. */
export const invoiceKey = (line: Invoiced): string | null => keysOf(line).invoice;

function keysOf(line: Invoiced): { readonly supplier: string | null; readonly invoice: string | null } {
  let keys = known.get(line);
  if (!keys) {
    const { leverancier, factuurnr } = line;
    const supplier = isGiven(leverancier) ? nameKey(leverancier) : null;
    const invoice = supplier !== null && isInvoiceNumber(factuurnr) ? supplier + AND + nameKey(factuurnr) : null;
    known.set(line, (keys = { supplier, invoice }));
  }
  return keys;
}

/** Key of one thing on an invoice: an invoice may hold several machines, even of one name, which then have serial numbers. */
export function assetKey(line: Invoiced & { readonly omschrijving: string | null; readonly inv_id?: string | null }): string | null {
  const invoice = invoiceKey(line);
  const serial = isGiven(line.inv_id ?? null) ? AND + nameKey(line.inv_id ?? '') : '';
  return invoice === null || line.omschrijving === null ? null : invoice + AND + nameKey(line.omschrijving) + serial;
}
