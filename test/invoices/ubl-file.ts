/** Writes e-invoices with the variety of EN 16931: types, allowances, prepayments, rounding, periods, names, currencies, envelopes. */

export interface TestInvoice {
  readonly type: 'Invoice' | 'CreditNote';
  readonly number: string;
  readonly date: string;
  /** Cents. */
  readonly excl: number;
  readonly vat: number;
  readonly currency?: string;
  readonly partyName?: string;
  readonly registeredName?: string;
  readonly items: readonly string[];
  readonly period?: readonly [string, string];
  readonly linePeriods?: readonly (readonly [string, string])[];
  /** Cents that were paid before, and rounding of what is to be paid. */
  readonly prepaid?: number;
  readonly rounding?: number;
  /** A second TaxTotal in the currency of the tax office. */
  readonly taxCurrency?: string;
  readonly attachment?: number;
  readonly prefixed?: boolean;
  readonly envelope?: boolean;
  readonly encoding?: 'UTF-8' | 'UTF-16' | 'ISO-8859-1';
}

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';
const euros = (cents: number): string => (cents / 100).toFixed(2);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The bytes of an e-invoice. */
export function ublFile(invoice: TestInvoice): Uint8Array {
  const { type, number, date, excl, vat, currency = 'EUR', items, prepaid = 0, rounding = 0 } = invoice;
  const amount = (name: string, cents: number, of = currency): string => `<cbc:${name} currencyID="${of}">${euros(cents)}</cbc:${name}>`;
  const period = (days: readonly [string, string] | undefined): string =>
    days ? `<cac:InvoicePeriod><cbc:StartDate>${days[0]}</cbc:StartDate><cbc:EndDate>${days[1]}</cbc:EndDate></cac:InvoicePeriod>` : '';
  const line = (item: string, index: number): string =>
    `<cac:${type}Line><cbc:ID>${index + 1}</cbc:ID><cbc:${type === 'Invoice' ? 'Invoiced' : 'Credited'}Quantity unitCode="C62">1</cbc:${type === 'Invoice' ? 'Invoiced' : 'Credited'}Quantity>${amount('LineExtensionAmount', index === 0 ? excl : 0)}${period(invoice.linePeriods?.[index])}<cac:Item><cbc:Name>${escaped(item)}</cbc:Name></cac:Item><cac:Price>${amount('PriceAmount', index === 0 ? excl : 0)}</cac:Price></cac:${type}Line>`;
  const root = invoice.prefixed ? `ubl:${type}` : type;
  const party = (partyName: string | undefined, registered: string | undefined): string =>
    `<cac:Party>${partyName === undefined ? '' : `<cac:PartyName><cbc:Name>${escaped(partyName)}</cbc:Name></cac:PartyName>`}<cac:PartyLegalEntity><cbc:RegistrationName>${escaped(registered ?? partyName ?? '')}</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party>`;
  const document = `<${root} ${invoice.prefixed ? 'xmlns:ubl' : 'xmlns'}="${UBL}${type}-2" xmlns:cac="${UBL}CommonAggregateComponents-2" xmlns:cbc="${UBL}CommonBasicComponents-2">
<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>
<cbc:ID>${escaped(number)}</cbc:ID><cbc:IssueDate>${date}</cbc:IssueDate><cbc:${type}TypeCode>${type === 'Invoice' ? 380 : 381}</cbc:${type}TypeCode><cbc:DocumentCurrencyCode>${currency}</cbc:DocumentCurrencyCode>
${period(invoice.period)}
<cac:OrderReference><cbc:ID>PO-77</cbc:ID></cac:OrderReference>
<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>OUD-1</cbc:ID><cbc:IssueDate>2020-01-01</cbc:IssueDate></cac:InvoiceDocumentReference></cac:BillingReference>
${invoice.attachment ? `<cac:AdditionalDocumentReference><cbc:ID>A</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf">${'QUJD'.repeat(invoice.attachment)}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>` : ''}
<cac:AccountingSupplierParty>${party(invoice.partyName, invoice.registeredName)}</cac:AccountingSupplierParty>
<cac:AccountingCustomerParty>${party('Scholengroep de Proef', undefined)}</cac:AccountingCustomerParty>
<cac:TaxTotal>${amount('TaxAmount', vat)}<cac:TaxSubtotal>${amount('TaxableAmount', excl)}${amount('TaxAmount', vat)}</cac:TaxSubtotal></cac:TaxTotal>
${invoice.taxCurrency ? `<cac:TaxTotal>${amount('TaxAmount', vat * 11, invoice.taxCurrency)}</cac:TaxTotal>` : ''}
<cac:LegalMonetaryTotal>${amount('LineExtensionAmount', excl)}${amount('TaxExclusiveAmount', excl)}${amount('TaxInclusiveAmount', excl + vat)}${prepaid ? amount('PrepaidAmount', prepaid) : ''}${rounding ? amount('PayableRoundingAmount', rounding) : ''}${amount('PayableAmount', excl + vat - prepaid + rounding)}</cac:LegalMonetaryTotal>
${items.map(line).join('\n')}
</${root}>`;
  const body = invoice.envelope
    ? `<StandardBusinessDocument xmlns="http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader"><StandardBusinessDocumentHeader><HeaderVersion>1.0</HeaderVersion></StandardBusinessDocumentHeader>${document}</StandardBusinessDocument>`
    : document;
  const encoding = invoice.encoding ?? 'UTF-8';
  const text = `<?xml version="1.0" encoding="${encoding}"?>\n${body}\n`;
  if (encoding === 'UTF-16') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  return new Uint8Array(Buffer.from(text, encoding === 'UTF-8' ? 'utf8' : 'latin1'));
}
