import type { Dossier, Line } from '../../records/dossier';
import { LINE_TOLERANCE } from '../../records/money';
import { compareParties, partyWords } from '../../records/party-name';
import { nameKey } from '../lists/names';
import { saysNothing } from '../lists/words';
import { baseName, documentReferences, fileKey, type DocumentReferences } from './document-references';

/** What an e-invoice or credit note says. Amounts are cents, negative for a credit note; the date is a serial day. */
export interface SupplierDocument {
  /** As the user calls the file. */
  readonly file: string;
  readonly number: string;
  readonly date: number;
  readonly supplier: string;
  /** All names of the supplier. */
  readonly supplierNames: readonly string[];
  readonly excl: number;
  readonly incl: number;
}

/** The invoices that the user has beside the register: e-invoices, and the names of other files (PDF and so on). */
export interface DocumentsAtHand {
  readonly documents: readonly SupplierDocument[];
  readonly otherFiles: readonly string[];
}

/** How a line was found to have a document. */
export type Evidence =
  | { readonly kind: 'e-factuur'; readonly file: string }
  /** By what in the name of the file. */
  | {
      readonly kind: 'bestandsnaam';
      readonly file: string;
      readonly by: 'verwijzing' | 'factuurnummer' | 'boekstuknummer' | 'leverancier en bedrag';
    }
  /** The line names a link, which nobody opened. */
  | { readonly kind: 'link'; readonly file: string };

/** What a document says otherwise than a line. */
export type DocumentDifference = { readonly line: Line<'kosten'>; readonly document: SupplierDocument } & (
  | {
      readonly kind: 'bedrag';
      readonly column: 'incl' | 'excl';
      /** Cents: of all lines of the document together, and as the document says. */
      readonly found: number;
      readonly said: number;
      /** Lines over which the document is divided. */
      readonly lines: readonly Line<'kosten'>[];
    }
  | { readonly kind: 'datum' }
  /** The same supplier, day and amount, and another number or none. */
  | { readonly kind: 'nummer' }
  /** The line names this document, which is an invoice of another supplier or with another number. */
  | { readonly kind: 'verwijzing' }
);

/** What the documents at hand say of the lines of Kosten. */
export interface EvidenceReport {
  /** In the order of the lines. */
  readonly differences: readonly DocumentDifference[];
  /** Lines of which no document is at hand. */
  readonly absent: readonly Line<'kosten'>[];
  /** Lines with a document, and by what. */
  readonly found: readonly { readonly line: Line<'kosten'>; readonly evidence: Evidence }[];
  /** Documents that no line is about. */
  readonly unused: readonly SupplierDocument[];
  /** Lines and documents that were held against each other. */
  readonly documents: number;
  readonly otherFiles: number;
  readonly lines: number;
}

interface Known {
  readonly line: Line<'kosten'>;
  readonly number: string;
  readonly supplier: readonly string[];
  /** What the line itself says that its evidence is. */
  readonly named: DocumentReferences;
}

/** Holds the lines of Kosten against e-invoices and the names of other files. */
export function holdAgainst({ kosten }: Pick<Dossier, 'kosten'>, { documents, otherFiles }: DocumentsAtHand): EvidenceReport {
  const lines = kosten.lines.map((line): Known => ({
    line,
    number: numberKey(line.factuurnr),
    supplier: partyWords(line.leverancier ?? ''),
    named: documentReferences(line.document),
  }));
  const byNumber = groupByNumber(lines);
  const order = kosten.tables;
  const differences: DocumentDifference[] = [];
  const absent: Line<'kosten'>[] = [];
  const found = new Map<Line<'kosten'>, Evidence>();
  const unused: SupplierDocument[] = [];
  const unmatched: SupplierDocument[] = [];
  for (const document of documents) {
    const ours = (byNumber.get(numberKey(document.number)) ?? []).filter(
      (known) => isSupplier(known, document) && !isOtherType(known, document),
    );
    if (ours.length === 0) unmatched.push(document);
    else
      compareDocument(
        ours.map(({ line }) => line),
        document,
        differences,
        found,
      );
  }
  const byName = new Map<string, Known[]>();
  for (const known of lines) for (const file of known.named.files) byName.set(file, [...(byName.get(file) ?? []), known]);
  for (const document of unmatched) {
    const naming = (byName.get(fileKey(document.file)) ?? []).filter(({ line }) => !found.has(line));
    for (const { line } of naming) {
      found.set(line, { kind: 'e-factuur', file: document.file });
      differences.push({ line, document, kind: 'verwijzing' });
    }
    if (naming.length > 0) continue;
    // The same supplier, total and day: the number was copied wrongly, or left out.
    const ours = lines.filter((known) => !found.has(known.line) && isSameButNumber(known, document));
    const [only] = ours;
    if (!only || ours.length > 1) {
      unused.push(document);
      continue;
    }
    found.set(only.line, { kind: 'e-factuur', file: document.file });
    differences.push({ line: only.line, document, kind: 'nummer' });
  }
  const names = otherFiles.map((file) => ({
    file,
    key: ` ${nameKey(baseName(file)).replace(/[^\p{L}\p{N}]+/gu, ' ')} `,
    tight: nameKey(baseName(file)),
    whole: fileKey(file),
  }));
  for (const known of lines) {
    if (found.has(known.line)) continue;
    const evidence = byFileName(known, names);
    if (evidence) found.set(known.line, evidence);
    else absent.push(known.line);
  }
  // Documents come by date; people go through the rows from above.
  differences.sort((a, b) => order.indexOf(a.line.at.table) - order.indexOf(b.line.at.table) || a.line.at.row - b.line.at.row);
  return {
    differences,
    absent,
    found: [...found].map(([line, evidence]) => ({ line, evidence })),
    unused,
    documents: documents.length,
    otherFiles: otherFiles.length,
    lines: lines.length,
  };
}

function groupByNumber(lines: readonly Known[]): Map<string, Known[]> {
  const groups = new Map<string, Known[]>();
  for (const known of lines) {
    const group = groups.get(known.number);
    if (group) group.push(known);
    else groups.set(known.number, [known]);
  }
  return groups;
}

/** An invoice may be on several lines: they are held against it together, and what differs is said of each. */
function compareDocument(
  ours: readonly Line<'kosten'>[],
  document: SupplierDocument,
  differences: DocumentDifference[],
  found: Map<Line<'kosten'>, Evidence>,
): void {
  const evidence: Evidence = { kind: 'e-factuur', file: document.file };
  for (const line of ours) found.set(line, evidence);
  for (const [column, said] of [
    ['incl', document.incl],
    ['excl', document.excl],
  ] as const) {
    const amounts = ours.map((line) => line[column]);
    if (amounts.some((amount) => amount === null)) continue;
    const sum = amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
    if (Math.abs(sum - said) <= LINE_TOLERANCE * ours.length) continue;
    for (const line of ours) differences.push({ line, document, kind: 'bedrag', column, found: sum, said, lines: ours });
    // One difference is said once: what is wrong with vat or not shows in the amount incl.
    break;
  }
  for (const line of ours)
    if (line.factuurdatum !== null && line.factuurdatum !== document.date) differences.push({ line, document, kind: 'datum' });
}

const isSupplier = ({ supplier }: Known, document: SupplierDocument): boolean =>
  supplier.length > 0 && document.supplierNames.some((name) => compareParties(supplier, partyWords(name)) === 'same');

/** A credit note may have the number of the invoice: the sign tells which of the two a line is. */
const isOtherType = ({ line }: Known, { incl }: SupplierDocument): boolean =>
  line.incl !== null && line.incl !== 0 && incl !== 0 && Math.sign(line.incl) !== Math.sign(incl);

const isSameButNumber = (known: Known, document: SupplierDocument): boolean =>
  isSupplier(known, document) &&
  known.line.incl !== null &&
  Math.abs(known.line.incl - document.incl) <= LINE_TOLERANCE &&
  known.line.factuurdatum === document.date;

const numberKey = (number: string | null): string =>
  number === null || saysNothing(number) ? '\u0000' : nameKey(number).replace(/[^\p{L}\p{N}]/gu, '');

interface FileName {
  readonly file: string;
  /** Words between single blanks. */
  readonly key: string;
  readonly tight: string;
  /** As a line would name it. */
  readonly whole: string;
}

function byFileName({ line, supplier, named }: Known, names: readonly FileName[]): Evidence | undefined {
  const own = named.files.size > 0 ? names.find(({ whole }) => named.files.has(whole)) : undefined;
  if (own) return { kind: 'bestandsnaam', file: own.file, by: 'verwijzing' };
  for (const [by, number] of [
    ['factuurnummer', line.factuurnr],
    ['boekstuknummer', line.boekstuk],
  ] as const) {
    if (number === null || saysNothing(number)) continue;
    const words = nameKey(number)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (words.replace(/ /g, '').length < 4 || !/\d/.test(words)) continue;
    const hit = names.find(({ key }) => key.includes(` ${words} `));
    if (hit) return { kind: 'bestandsnaam', file: hit.file, by };
  }
  if (supplier.length > 0 && line.incl !== null) {
    const amounts = amountWords(line.incl);
    const hit = names.find(
      ({ key, tight }) => supplier.every((word) => key.includes(` ${word} `)) && amounts.some((amount) => hasAmount(tight, amount)),
    );
    if (hit) return { kind: 'bestandsnaam', file: hit.file, by: 'leverancier en bedrag' };
  }
  const [link] = named.links;
  return link === undefined ? undefined : { kind: 'link', file: link };
}

/** Ways in which an amount is written in the name of a file. */
function amountWords(cents: number): readonly string[] {
  const size = Math.abs(cents);
  const euros = Math.floor(size / 100);
  const rest = String(size % 100).padStart(2, '0');
  const grouped = String(euros).replace(/\B(?=(\d{3})+$)/g, '.');
  return [`${euros},${rest}`, `${euros}.${rest}`, `${grouped},${rest}`];
}

/** Whether an amount stands there as a whole, not as the tail of a longer number. */
function hasAmount(name: string, amount: string): boolean {
  for (let at = name.indexOf(amount); at >= 0; at = name.indexOf(amount, at + 1)) {
    if (!/[\d.,]/.test(name[at - 1] ?? ' ') && !/\d/.test(name[at + amount.length] ?? ' ')) return true;
  }
  return false;
}
