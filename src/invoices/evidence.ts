import type { Dossier, Line } from '../records/dossier';
import { formatDate } from '../records/dutch-date';
import { formatEuros } from '../records/euros';
import { LINE_TOLERANCE } from '../records/money';
import { compareParties, partyWords } from '../records/party-name';
import { nameKey } from '../facts/lists/names';
import { saysNothing } from '../facts/lists/words';
import type { InvoiceDocument } from './ubl';

/** How a line was found to have a document. */
export type Evidence =
  | { readonly kind: 'e-factuur'; readonly file: string }
  /** By what in the name of the file. */
  | { readonly kind: 'bestandsnaam'; readonly file: string; readonly by: 'factuurnummer' | 'boekstuknummer' | 'leverancier en bedrag' };

/** What is odd about a line and its document. */
export interface EvidenceFinding {
  readonly line: Line<'kosten'>;
  readonly column: 'incl' | 'excl' | 'factuurdatum' | 'factuurnr' | null;
  readonly kind: 'bedrag' | 'datum' | 'nummer' | 'geen document';
  /** What is wrong, in one Dutch clause. */
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly file: string | null;
}

export interface EvidenceReport {
  readonly findings: readonly EvidenceFinding[];
  /** Lines with a document, and by what. */
  readonly found: readonly { readonly line: Line<'kosten'>; readonly evidence: Evidence }[];
  /** Documents that no line is about. */
  readonly unused: readonly InvoiceDocument[];
  readonly lines: number;
}

interface Known {
  readonly line: Line<'kosten'>;
  readonly number: string;
  readonly supplier: readonly string[];
}

/** Holds the lines of Kosten against e-invoices and the names of other files (PDF and so on). */
export function holdAgainst(
  { kosten }: Pick<Dossier, 'kosten'>,
  documents: readonly InvoiceDocument[],
  otherFiles: readonly string[],
): EvidenceReport {
  const lines = kosten.lines.map((line): Known => ({
    line,
    number: numberKey(line.factuurnr),
    supplier: partyWords(line.leverancier ?? ''),
  }));
  const byNumber = groupByNumber(lines);
  const order = kosten.tables;
  const findings: EvidenceFinding[] = [];
  const found = new Map<Line<'kosten'>, Evidence>();
  const unused: InvoiceDocument[] = [];
  const unmatched: InvoiceDocument[] = [];
  for (const document of documents) {
    const ours = (byNumber.get(numberKey(document.number)) ?? []).filter(
      (known) => isSupplier(known, document) && !isOtherType(known, document),
    );
    if (ours.length === 0) unmatched.push(document);
    else
      compareDocument(
        ours.map(({ line }) => line),
        document,
        findings,
        found,
      );
  }
  for (const document of unmatched) {
    // The same supplier, total and day: the number was copied wrongly, or left out.
    const ours = lines.filter((known) => !found.has(known.line) && isSameButNumber(known, document));
    const [only] = ours;
    if (!only || ours.length > 1) {
      unused.push(document);
      continue;
    }
    found.set(only.line, { kind: 'e-factuur', file: document.file });
    findings.push({
      line: only.line,
      column: 'factuurnr',
      kind: 'nummer',
      message:
        only.line.factuurnr === null
          ? `de factuur heeft nummer ${document.number}`
          : `de factuur heeft een ander nummer: ${document.number}`,
      found: only.line.factuurnr ?? 'leeg',
      expected: document.number,
      file: document.file,
    });
  }
  const names = otherFiles.map((file) => ({
    file,
    key: ` ${nameKey(baseName(file)).replace(/[^\p{L}\p{N}]+/gu, ' ')} `,
    tight: nameKey(baseName(file)),
  }));
  for (const known of lines) {
    if (found.has(known.line)) continue;
    const evidence = byFileName(known, names);
    if (evidence) found.set(known.line, evidence);
    else
      findings.push({
        line: known.line,
        column: null,
        kind: 'geen document',
        message: 'bij deze regel is geen document gevonden',
        found: 'geen document in de map',
        expected: 'een factuur of ander bewijs',
        file: null,
      });
  }
  // Documents come by date; people go through the rows from above.
  findings.sort((a, b) => order.indexOf(a.line.at.table) - order.indexOf(b.line.at.table) || a.line.at.row - b.line.at.row);
  return { findings, found: [...found].map(([line, evidence]) => ({ line, evidence })), unused, lines: lines.length };
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

/** An invoice may be on several lines: they are held against it together. */
function compareDocument(
  ours: readonly Line<'kosten'>[],
  document: InvoiceDocument,
  findings: EvidenceFinding[],
  found: Map<Line<'kosten'>, Evidence>,
): void {
  const evidence: Evidence = { kind: 'e-factuur', file: document.file };
  for (const line of ours) found.set(line, evidence);
  const [first] = ours;
  if (!first) return;
  const several = ours.length > 1 ? ` (samen op ${ours.length} regels)` : '';
  for (const [column, said] of [
    ['incl', document.incl],
    ['excl', document.excl],
  ] as const) {
    const amounts = ours.map((line) => line[column]);
    if (amounts.some((amount) => amount === null)) continue;
    const sum = amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
    if (Math.abs(sum - said) <= LINE_TOLERANCE * ours.length) continue;
    findings.push({
      line: first,
      column,
      kind: 'bedrag',
      message: `de factuur zegt ${formatEuros(said)}${several}`,
      found: formatEuros(sum),
      expected: formatEuros(said),
      file: document.file,
    });
    // One difference is said once: what is wrong with vat or not shows in the amount incl.
    break;
  }
  for (const line of ours) {
    if (line.factuurdatum === null || line.factuurdatum === document.date) continue;
    findings.push({
      line,
      column: 'factuurdatum',
      kind: 'datum',
      message: `de factuur is van ${formatDate(document.date)}`,
      found: formatDate(line.factuurdatum),
      expected: formatDate(document.date),
      file: document.file,
    });
  }
}

const isSupplier = ({ supplier }: Known, document: InvoiceDocument): boolean =>
  supplier.length > 0 && document.supplierNames.some((name) => compareParties(supplier, partyWords(name)) === 'same');

/** A credit note may have the number of the invoice: the sign tells which of the two a line is. */
const isOtherType = ({ line }: Known, { incl }: InvoiceDocument): boolean =>
  line.incl !== null && line.incl !== 0 && incl !== 0 && Math.sign(line.incl) !== Math.sign(incl);

const isSameButNumber = (known: Known, document: InvoiceDocument): boolean =>
  isSupplier(known, document) &&
  known.line.incl !== null &&
  Math.abs(known.line.incl - document.incl) <= LINE_TOLERANCE &&
  known.line.factuurdatum === document.date;

const numberKey = (number: string | null): string =>
  number === null || saysNothing(number) ? '\u0000' : nameKey(number).replace(/[^\p{L}\p{N}]/gu, '');

const baseName = (file: string): string => (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]{1,5}$/, '');

interface FileName {
  readonly file: string;
  /** Words between single blanks. */
  readonly key: string;
  readonly tight: string;
}

function byFileName({ line, supplier }: Known, names: readonly FileName[]): Evidence | undefined {
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
  if (supplier.length === 0 || line.incl === null) return undefined;
  const amounts = amountWords(line.incl);
  const hit = names.find(
    ({ key, tight }) => supplier.every((word) => key.includes(` ${word} `)) && amounts.some((amount) => hasAmount(tight, amount)),
  );
  return hit ? { kind: 'bestandsnaam', file: hit.file, by: 'leverancier en bedrag' } : undefined;
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
