import type { CellValue } from '../cells/cell';
import type { InvoiceDocument } from './ubl';

/** What a document says of a line of Kosten, by column key, as a person would type it: euros and serial days. */
export function kostenRow({
  supplier,
  number,
  date,
  periodFrom,
  periodTo,
  description,
  excl,
  vat,
  incl,
}: InvoiceDocument): Readonly<Record<string, CellValue>> {
  return {
    leverancier: supplier,
    factuurnr: number,
    factuurdatum: date,
    ...(periodFrom === null ? {} : { prestatie_van: periodFrom }),
    ...(periodTo === null ? {} : { prestatie_tot: periodTo }),
    omschrijving: description,
    excl: excl / 100,
    ...(vat === null ? {} : { btw: vat / 100 }),
    incl: incl / 100,
  };
}

/** The columns of Kosten that a document can fill. */
export const FILLED_COLUMNS = [
  'leverancier',
  'factuurnr',
  'factuurdatum',
  'prestatie_van',
  'prestatie_tot',
  'omschrijving',
  'excl',
  'btw',
  'incl',
] as const;
