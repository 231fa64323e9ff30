import { isCalendarDay, serialDay } from '../scheme/calendar';
import { roundHalfAway } from '../records/money';
import { children, XmlReader, type ElementRule, type RootElement } from '../xml/read-xml';
import { XmlError } from '../xml/xml-error';

/** An e-invoice or credit note. Amounts are cents, negative for a credit note; days are serials. */
export interface InvoiceDocument {
  /** As the user calls the file. */
  readonly file: string;
  readonly type: 'factuur' | 'creditnota';
  readonly number: string;
  readonly date: number;
  /** Period of the document, else the span of those of its lines. */
  readonly periodFrom: number | null;
  readonly periodTo: number | null;
  /** Trading name; the registered one where there is no other. */
  readonly supplier: string;
  /** All names of the supplier. */
  readonly supplierNames: readonly string[];
  readonly description: string;
  readonly excl: number;
  /** Null when the document has no vat in its own currency. */
  readonly vat: number | null;
  readonly incl: number;
}

/** Most characters of a description. */
const LONGEST = 200;

const ASK = 'Vraag de leverancier om een e-factuur in UBL (Peppol BIS 3 of NLCIUS).';

/** Other files by the name of their first element in lower case. */
const OTHERS: Readonly<Record<string, string>> = {
  crossindustryinvoice: 'een e-factuur in het formaat CII (zoals in Factur-X en ZUGFeRD); dat wordt niet gelezen',
  crossindustrydocument: 'een e-factuur in het formaat CII (zoals in ZUGFeRD 1); dat wordt niet gelezen',
  order: 'een bestelling, geen factuur',
  orderresponse: 'een antwoord op een bestelling, geen factuur',
  despatchadvice: 'een pakbon, geen factuur',
  applicationresponse: 'een antwoord op een bericht, geen factuur',
  invoiceresponse: 'een antwoord op een factuur, geen factuur',
  catalogue: 'een catalogus, geen factuur',
  reminder: 'een aanmaning, geen factuur',
  statement: 'een rekeningoverzicht, geen factuur',
  auditfile: 'een auditfile, geen factuur',
  document: 'een bankbestand, geen factuur',
};

/** Whether a first element is that of an e-invoice, in an envelope or not, readable or not. */
export const isInvoiceRoot = ({ name }: Pick<RootElement, 'name'>): boolean =>
  ['invoice', 'creditnote', 'standardbusinessdocument', 'crossindustryinvoice', 'crossindustrydocument'].includes(name.toLowerCase());

interface Amount {
  readonly cents: number;
  readonly currency: string;
}

/** What was read so far of the document. */
interface Draft {
  type: InvoiceDocument['type'] | undefined;
  number: string;
  date: number | null;
  currency: string;
  partyNames: string[];
  registeredNames: string[];
  period: { from: number | null; to: number | null };
  linePeriods: { from: number | null; to: number | null }[];
  items: Set<string>;
  excl: Amount | undefined;
  incl: Amount | undefined;
  vats: Amount[];
}

/** Reads one e-invoice: give it the bytes in pieces, then ask for the end. Throws an `XmlError`. */
export class UblReader {
  private readonly xml: XmlReader;
  private readonly draft: Draft = {
    type: undefined,
    number: '',
    date: null,
    currency: '',
    partyNames: [],
    registeredNames: [],
    period: { from: null, to: null },
    linePeriods: [],
    items: new Set(),
    excl: undefined,
    incl: undefined,
    vats: [],
  };

  constructor(private readonly file: string) {
    this.xml = new XmlReader((root) => this.root(root));
  }

  write(bytes: Uint8Array): void {
    this.xml.write(bytes);
  }

  /** @throws XmlError for another currency, and when something is missing without which it is no invoice. */
  end(): InvoiceDocument {
    this.xml.end();
    const { draft, file } = this;
    const { type, number, date, currency, excl, incl } = draft;
    if (!type) throw new XmlError('incomplete', 'In deze Peppol-envelop zit geen factuur.');
    if (currency !== '' && currency.toUpperCase() !== 'EUR')
      throw new XmlError('currency', `Deze factuur is in ${currency.slice(0, 10)}, niet in euro's; zij wordt niet overgenomen.`);
    const missing = [
      number === '' && 'nummer',
      date === null && 'datum',
      currency === '' && 'munt',
      !excl && 'bedrag excl. btw (TaxExclusiveAmount)',
      !incl && 'bedrag incl. btw (TaxInclusiveAmount)',
      draft.partyNames.length + draft.registeredNames.length === 0 && 'naam van de leverancier',
    ].filter((what) => what !== false);
    if (missing.length > 0 || date === null || !excl || !incl)
      throw new XmlError('incomplete', `In deze factuur staat geen ${missing.join(', geen ')}.`);
    const foreign = [excl, incl].find((amount) => amount.currency.toUpperCase() !== 'EUR');
    if (foreign)
      throw new XmlError(
        'currency',
        `Het bedrag van deze factuur is in ${foreign.currency.slice(0, 10) || 'een onbekende munt'}, niet in euro's; zij wordt niet overgenomen.`,
      );
    const sign = type === 'creditnota' ? -1 : 1;
    const vats = draft.vats.filter((vat) => vat.currency.toUpperCase() === 'EUR');
    const signed = (cents: number): number => (cents === 0 ? 0 : sign * cents);
    const { from, to } = this.period();
    return {
      file,
      type,
      number,
      date,
      periodFrom: from,
      periodTo: to,
      supplier: draft.partyNames[0] ?? draft.registeredNames[0] ?? '',
      supplierNames: [...new Set([...draft.partyNames, ...draft.registeredNames])],
      description: cut([...draft.items].join('; ')),
      excl: signed(excl.cents),
      vat: vats.length === 0 ? null : signed(vats.reduce((sum, { cents }) => sum + cents, 0)),
      incl: signed(incl.cents),
    };
  }

  private period(): { from: number | null; to: number | null } {
    const { period, linePeriods } = this.draft;
    if (period.from !== null || period.to !== null) return period;
    const days = linePeriods.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
    return days.length === 0 ? period : { from: Math.min(...days), to: Math.max(...days) };
  }

  private root({ name, namespace }: RootElement): ElementRule {
    const local = name.toLowerCase();
    const isUbl = namespace === '' || namespace.includes(':ubl:');
    if (local === 'standardbusinessdocument') return { children: this.envelope() };
    if (isUbl && (local === 'invoice' || local === 'creditnote')) return this.document(local);
    throw refused(OTHERS[local] ?? `XML, maar geen e-factuur: het eerste element heet ${name.slice(0, 60)}`);
  }

  private envelope(): ReadonlyMap<string, ElementRule> {
    const refusals = Object.entries(OTHERS).map(([name, what]): [string, ElementRule] => [name, { open: () => refuse(what) }]);
    return new Map([...refusals, ['invoice', this.document('invoice')], ['creditnote', this.document('creditnote')]]);
  }

  private document(local: 'invoice' | 'creditnote'): ElementRule {
    const { draft } = this;
    const line: ElementRule = {
      children: children({
        InvoicePeriod: period((each) => draft.linePeriods.push(each)),
        Item: {
          children: children({
            Name: {
              text: (text) => {
                // A document of a million lines needs no more of them than fit.
                if (text !== '' && draft.items.size < LONGEST) draft.items.add(text.replace(/\s+/g, ' '));
              },
            },
          }),
        },
      }),
    };
    return {
      open: () => (draft.type = local === 'invoice' ? 'factuur' : 'creditnota'),
      children: children({
        ID: { text: (text) => (draft.number = text) },
        IssueDate: { text: (text) => (draft.date = dayOf(text)) },
        DocumentCurrencyCode: { text: (text) => (draft.currency = text) },
        InvoicePeriod: period((each) => (draft.period = each)),
        AccountingSupplierParty: {
          children: children({
            Party: {
              children: children({
                PartyName: { children: children({ Name: { text: (text) => text !== '' && draft.partyNames.push(text) } }) },
                PartyLegalEntity: {
                  children: children({ RegistrationName: { text: (text) => text !== '' && draft.registeredNames.push(text) } }),
                },
              }),
            },
          }),
        },
        TaxTotal: {
          children: children({ TaxAmount: { text: (text, { currencyID }) => draft.vats.push(amountOf(text, currencyID, 'TaxAmount')) } }),
        },
        LegalMonetaryTotal: {
          children: children({
            TaxExclusiveAmount: { text: (text, { currencyID }) => (draft.excl = amountOf(text, currencyID, 'TaxExclusiveAmount')) },
            TaxInclusiveAmount: { text: (text, { currencyID }) => (draft.incl = amountOf(text, currencyID, 'TaxInclusiveAmount')) },
          }),
        },
        InvoiceLine: line,
        CreditNoteLine: line,
      }),
    };
  }
}

function period(done: (period: { from: number | null; to: number | null }) => void): ElementRule {
  let from: number | null = null;
  let to: number | null = null;
  return {
    open: () => ([from, to] = [null, null]),
    close: () => done({ from, to }),
    children: children({ StartDate: { text: (text) => (from = dayOf(text)) }, EndDate: { text: (text) => (to = dayOf(text)) } }),
  };
}

const refused = (what: string): XmlError => new XmlError('other-format', `Dit is ${what}. ${ASK}`);

function refuse(what: string): never {
  throw refused(what);
}

function amountOf(text: string, currency: string | undefined, element: string): Amount {
  if (!/^[+-]?\d{1,13}(\.\d+)?$/.test(text))
    throw new XmlError('amount', `Het bedrag ${text.slice(0, 40)} in ${element} is niet te lezen.`);
  return { cents: roundHalfAway(Number(text) * 100), currency: currency ?? '' };
}

/** A day as UBL writes it, `2026-03-12`, perhaps with a time zone; null when it is none. */
function dayOf(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:Z|[+-]\d{2}:\d{2})?$/.exec(text);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  return match && isCalendarDay(year, month, day) ? serialDay(year, month, day) : null;
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/\p{Cs}$/u, '')}…` : text);
