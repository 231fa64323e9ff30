import { XmlError } from '../../xml/xml-error';
import type { RootElement } from '../../xml/read-xml';

/** Versions of XML Auditfile Financieel that are read; `onbekend` is one without a namespace that tells. */
export type XafVersion = '3.1' | '3.2' | '3.2.1' | '4.0' | 'onbekend';

const ASK = 'Exporteer uit de boekhouding een XML Auditfile Financieel (XAF), versie 3.2 of 4.0.';

/** Roots of other files by name in lower case, with what they are. */
const OTHERS: Readonly<Record<string, string>> = {
  auditfilesalaris: 'een auditfile Salaris',
  loonaangifte: 'een loonaangifte',
  invoice: 'een e-factuur (UBL)',
  creditnote: 'een e-factuur (UBL, creditnota)',
  crossindustryinvoice: 'een e-factuur in het formaat CII',
  standardbusinessdocument: 'een Peppol-bericht',
  xbrl: 'een XBRL-bestand',
  document: 'een bankbestand (CAMT of SEPA)',
  html: 'een webpagina',
  rss: 'een webpagina',
  workbook: 'een Excel-werkmap in XML',
  edmx: 'een beschrijving van gegevens (OData)',
};

/** Whether a root looks like an auditfile of any version. */
export const isAuditfile = ({ name }: Pick<RootElement, 'name'>): boolean => name.toLowerCase() === 'auditfile';

/**
 * The version that the first element tells.
 * @throws XmlError for other files and versions, by their names.
 */
export function versionOf({ name, namespace }: RootElement): XafVersion {
  const uri = namespace.toLowerCase();
  if (!isAuditfile({ name })) {
    const known = OTHERS[name.toLowerCase()];
    throw other(
      known ? `Dit is ${known}, geen auditfile.` : `Dit is XML, maar geen auditfile: het eerste element heet ${name.slice(0, 60)}.`,
    );
  }
  if (uri.includes('standardauditfile') || uri.includes('saf-t')) throw safT();
  if (uri.includes('salaris') || uri.includes('/xas')) throw other('Dit is een auditfile Salaris, geen auditfile Financieel.');
  if (uri.includes('/xaa')) throw other('Dit is een auditfile van een kassa, geen auditfile Financieel.');
  if (uri === '') return 'onbekend';
  if (uri.includes('3.2.1')) return '3.2.1';
  if (/xaf.?3\.2\b|financieel3\.2\b/.test(uri)) return '3.2';
  if (/xaf.?3\.1\b|financieel3\.1\b|versie3\.1\b/.test(uri)) return '3.1';
  if (/xaf.?4\.0\b|financieel4\.0\b|xaf_4\.0/.test(uri)) return '4.0';
  const number = /(?:xaf|financieel|versie)[_/-]?(\d+(?:\.\d+)*)/.exec(uri)?.[1];
  if (number?.startsWith('2')) throw version2();
  throw other(
    number === undefined
      ? `Deze auditfile heeft een onbekende naamruimte (${namespace.slice(0, 120)}).`
      : `Dit is een auditfile van versie ${number}; gelezen worden 3.1, 3.2, 3.2.1 en 4.0.`,
  );
}

/** A refusal that says what the file is and what to export instead. */
export const other = (what: string): XmlError => new XmlError('other-format', `${what} ${ASK}`);

export const version2 = (): XmlError => other('Dit is een auditfile van versie 2 (CLAIR); die wordt niet gelezen.');

export const safT = (): XmlError => other('Dit is een auditfile in het internationale formaat SAF-T; dat wordt niet gelezen.');
