import { formatEuros } from '../../records/euros';
import { XmlError } from '../../xml/xml-error';
import type { XafHeader, XafSummary } from './auditfile';

/** What is counted and added up while an auditfile is read, to hold it against what the file says of itself. Cents. */
export class Tally {
  lines = 0;
  accounts = 0;
  /** Lines of which the amount has parts of a cent, which have no side, no amount; transactions without a day. */
  fractions = 0;
  sideless = 0;
  amountless = 0;
  undated = 0;
  readonly sums = { D: 0, C: 0 };
  readonly given: { debit?: number | undefined; credit?: number | undefined; count?: number } = {};
  readonly openingGiven: { debit?: number | undefined; credit?: number | undefined } = {};

  get totals(): XafSummary['totals'] {
    const { given, sums } = this;
    return { debit: sums.D, credit: sums.C, given: given.debit !== undefined && given.credit !== undefined };
  }

  /** @throws XmlError when the lines do not add up to the totals of the file. */
  refuseOtherTotals(): void {
    const { given, sums } = this;
    const margin = Math.ceil(this.fractions / 2);
    const differs = (told: number | undefined, sum: number): boolean => told !== undefined && Math.abs(told - sum) > margin + 0.001;
    if (!differs(given.debit, sums.D) && !differs(given.credit, sums.C)) return;
    const told = `debet ${euros(given.debit)} en credit ${euros(given.credit)}`;
    throw new XmlError(
      'totals',
      `De boekingen in deze auditfile tellen op tot debet ${euros(sums.D)} en credit ${euros(sums.C)}, maar het bestand zelf zegt ${told}. Het bestand is niet compleet of veranderd; exporteer het opnieuw.`,
    );
  }

  /** What people should know of how the file was read; `repaired` when it was not in the encoding that it says. */
  remarks(version: XafHeader['version'], repaired: boolean): readonly string[] {
    const { given, openingGiven } = this;
    const remarks: string[] = [];
    if (repaired) remarks.push('Het bestand zegt UTF-8 te zijn en is dat niet; het is gelezen als Windows-1252.');
    if (version === 'onbekend') remarks.push('Het bestand zegt niet welke versie het is; het is gelezen als versie 3.2.');
    if (this.lines > 0 && (given.debit === undefined || given.credit === undefined))
      remarks.push('Het bestand noemt geen totalen; of alle boekingen erin zitten, is niet na te gaan.');
    if (given.count !== undefined && given.count !== this.lines)
      remarks.push(`Het bestand zegt ${count(given.count)} regels te hebben; er zijn er ${count(this.lines)} gelezen.`);
    if (this.sums.D !== this.sums.C)
      remarks.push(
        `Debet en credit zijn niet gelijk (${euros(this.sums.D)} en ${euros(this.sums.C)}): de tegenboeking staat dan vaak niet in het bestand.`,
      );
    if (openingGiven.debit !== undefined && openingGiven.debit !== openingGiven.credit)
      remarks.push('De beginbalans is niet in evenwicht. Voor de kosten maakt dat niet uit.');
    if (this.sideless > 0) remarks.push(`Bij ${count(this.sideless)} regels staat geen debet of credit; het teken van het bedrag telt.`);
    if (this.amountless > 0) remarks.push(`Bij ${count(this.amountless)} regels staat geen bedrag; ze tellen als 0.`);
    if (this.fractions > 0)
      remarks.push(`Bij ${count(this.fractions)} regels heeft het bedrag meer dan twee decimalen; het is afgerond op centen.`);
    if (this.undated > 0) remarks.push(`Bij ${count(this.undated)} boekingen is de datum niet te lezen.`);
    return remarks;
  }
}

const count = (number: number): string => number.toLocaleString('nl-NL');
const euros = (cents: number | undefined): string => (cents === undefined ? '(niet genoemd)' : formatEuros(cents));
