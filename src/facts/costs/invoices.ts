import { defineFact } from '../fact';
import { nameKey, remembered } from '../lists/names';
import { saysNothing } from '../lists/words';
import { grouped } from '../groups';
import { PURCHASE_COLUMNS, purchasesOf, type Purchase } from './cost';

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

/** Suppliers stand on many lines, and many rules ask for their keys. */
const keyOfSupplier = remembered((leverancier): string | null => (isGiven(leverancier) ? nameKey(leverancier) : null));

/** Key of a supplier; null when it is not given. */
export const supplierKey = ({ leverancier }: Pick<Invoiced, 'leverancier'>): string | null =>
  leverancier === null ? null : keyOfSupplier(leverancier);

/** Key of an invoice, alike for `F-1 ` and `f-1`; null when supplier or number is not given. */
export function invoiceKey(line: Invoiced): string | null {
  const { factuurnr } = line;
  const supplier = factuurnr === null ? null : supplierKey(line);
  return supplier !== null && isInvoiceNumber(factuurnr) ? supplier + AND + nameKey(factuurnr) : null;
}

/** Key of one thing on an invoice: an invoice may hold several machines, even of one name, which then have serial numbers. */
export function assetKey(line: Invoiced & { readonly omschrijving: string | null; readonly inv_id?: string | null }): string | null {
  const invoice = invoiceKey(line);
  const serial = isGiven(line.inv_id ?? null) ? AND + nameKey(line.inv_id ?? '') : '';
  return invoice === null || line.omschrijving === null ? null : invoice + AND + nameKey(line.omschrijving) + serial;
}

/**
 * Cost lines of one supplier and one amount, charged or taken back, in the order of the sheet: an invoice, its double, its parts and its credit
 * note are always together in one of these groups. Lines without a supplier or an amount are left out, and a line that stands alone.
 */
export const sameAmounts = defineFact(
  ['kosten'],
  (dossier): readonly (readonly Purchase[])[] => [...ofSameAmount(purchasesOf.inBlocks(dossier)).values()],
  { columns: { kosten: [...PURCHASE_COLUMNS, 'leverancier', 'incl'] } },
);

const ofSameAmount = grouped(({ line }: Purchase) => {
  const supplier = supplierKey(line);
  return supplier === null || !line.incl ? null : supplier + AND + String(Math.abs(line.incl));
}, 2);
