import type { CellValue } from '../cells/cell';
import type { LedgerLine } from './cost-lines';
import type { LedgerProfile } from './profile';

/** Amounts of a line in cents, as far as the books tell them; null is not told. */
export interface LineAmounts {
  readonly excl: number | null;
  readonly btw: number | null;
  readonly incl: number | null;
  /** Whether the books reclaimed the vat; null when that is not to be seen. */
  readonly reclaimed: boolean | null;
}

/**
 * What the books tell of excl., vat and incl. Vat on an account of its own makes the line excl.; a booking that ties without makes it incl.;
 * of the others the user said whether the school reclaims vat. Nothing is divided by guess.
 */
export function amountsOf(
  { cents, vat, vatBooked, onVatAccount }: LedgerLine,
  { btwVerrekenbaar }: Pick<LedgerProfile, 'btwVerrekenbaar'>,
): LineAmounts {
  if (vatBooked === 'apart') {
    // Where a part of the vat was booked as costs, what was paid is still the line and the vat account together.
    const incl = onVatAccount !== null ? cents + onVatAccount : vat === null ? null : cents + vat;
    if (incl === null || vat === null) return { excl: cents, btw: null, incl, reclaimed: true };
    return { excl: incl - vat, btw: vat, incl, reclaimed: onVatAccount === null || Math.abs(onVatAccount - vat) <= 1 ? true : null };
  }
  if (vatBooked === null && btwVerrekenbaar) return { excl: cents, btw: vat, incl: vat === null ? null : cents + vat, reclaimed: true };
  return { excl: vat === null ? null : cents - vat, btw: vat, incl: cents, reclaimed: null };
}

/** A line of the books as a row of Kosten by column key, as a person would type it: euros and serial days. */
export function kostenRow(line: LedgerLine, profile: Pick<LedgerProfile, 'btwVerrekenbaar'>): Readonly<Record<string, CellValue>> {
  const { excl, btw, incl, reclaimed } = amountsOf(line, profile);
  const money = (key: string, cents: number | null): Record<string, CellValue> => (cents === null ? {} : { [key]: cents / 100 });
  const day = (key: string, serial: number | null): Record<string, CellValue> => (serial === null ? {} : { [key]: serial });
  return {
    boekstuk: line.docRef || line.transaction,
    leverancier: line.supplier || line.party,
    factuurnr: line.invRef,
    ...day('factuurdatum', line.invoiceDate ?? line.effDate ?? line.bookDate),
    ...day('prestatie_van', line.settDate),
    omschrijving: line.description,
    ...money('excl', excl),
    ...money('btw', btw),
    ...money('incl', incl),
    ...(reclaimed === true ? { btw_verrekenbaar: 'ja' } : {}),
    ...(line.kostensoort === null ? {} : { kostensoort: line.kostensoort }),
  };
}

/** What the books could not tell of the lines, as Dutch sentences. */
export function missingSentences(lines: readonly LedgerLine[], profile: Pick<LedgerProfile, 'btwVerrekenbaar'>): readonly string[] {
  const count = (is: (line: LedgerLine) => boolean): number => lines.filter(is).length;
  const sentences: readonly (readonly [number, string])[] = [
    [count((line) => amountsOf(line, profile).incl === null), 'is het bedrag incl. btw niet te zien; vul dat zelf in'],
    [count((line) => amountsOf(line, profile).btw === null), 'is de btw niet te zien'],
    [count(({ supplier }) => supplier === ''), 'staat geen naam van een leverancier'],
    [count(({ invRef }) => invRef === ''), 'staat geen factuurnummer apart; het nummer uit de boekhouding staat bij Boekstuknummer'],
    [
      count(({ invoiceDate, effDate, bookDate }) => invoiceDate === null && effDate === null && bookDate !== null),
      'staat alleen de boekdatum; die staat bij Factuurdatum',
    ],
  ];
  return sentences.filter(([number]) => number > 0).map(([number, what]) => `Bij ${number} van ${lines.length} regels ${what}.`);
}
