import type { Masters } from './books';
import type { Kostensoort, LedgerProfile } from './profile';
import type { Use } from './scan';
import type { XafAccount, XafJournal, XafLine, XafSummary, XafTransaction } from './xaf/auditfile';
import { XafReader } from './xaf/read-xaf';
import { ownString } from './xaf/values';

/** One line of the books that is a cost of the project. Cents and serial days. */
export interface LedgerLine {
  /** Place of its file among the files. */
  readonly file: number;
  readonly journal: XafJournal;
  readonly transaction: string;
  readonly nr: string;
  readonly account: string;
  readonly kostensoort: Kostensoort | null;
  /** Name of the relation; '' where the file has none. */
  readonly supplier: string;
  /** Its id in the books. */
  readonly party: string;
  readonly docRef: string;
  readonly invRef: string;
  readonly description: string;
  /** Booking. */
  readonly bookDate: number | null;
  /** Event in 3.x, invoice in 4.0. */
  readonly effDate: number | null;
  /** Invoice, where a subledger of 3.x tells it. */
  readonly invoiceDate: number | null;
  /** Delivery or prepayment, in 4.0. */
  readonly settDate: number | null;
  readonly cents: number;
  /** Vat of this line; null when the file does not tell it. */
  readonly vat: number | null;
  /** Vat that the booking puts on an account of its own, where it has one such line and this is its only cost. */
  readonly onVatAccount: number | null;
  /** `apart`: vat is booked on an account of its own, so the line is excl.; `in`: the booking ties without, so the line is incl.; null: not to be told. */
  readonly vatBooked: 'apart' | 'in' | null;
}

/** `journal/transaction/line`, by which a line is found in the books. */
export const keyOf = ({ journal, transaction, nr }: LedgerLine): string => `${journal.id}/${transaction}/${nr}`;

/** What the lines of the project on one other account add up to. */
export interface OtherAccount extends Use {
  readonly account: XafAccount;
}

export interface CostLines {
  readonly summary: XafSummary;
  readonly lines: readonly LedgerLine[];
  /** Lines of the project on accounts that got no kostensoort: no costs. */
  readonly otherAccounts: ReadonlyMap<string, OtherAccount>;
}

/** Which accounts hold costs: those with a kostensoort, or those in a set while nobody gave them one. */
export type CostAccounts = ReadonlyMap<string, Kostensoort | null>;

export const costAccountsOf = ({ accounts }: LedgerProfile): CostAccounts => new Map(Object.entries(accounts));

interface Pending {
  readonly line: XafLine;
  readonly kostensoort: Kostensoort | null;
}

/** Reads an auditfile for the second time, and keeps the costs of the project. */
export class CostLineReader {
  private readonly lines: LedgerLine[] = [];
  private readonly others = new Map<string, OtherAccount>();
  private readonly strings = new Map<string, string>();
  private readonly reader: XafReader;
  private readonly invoices = new Map<string, number | null>();
  /** Transactions with kept lines, once they are asked for. */
  private kept: Set<string> | undefined;
  private pending: Pending[] = [];
  private transaction = emptyTransaction();

  constructor(
    private readonly file: number,
    private readonly masters: Masters,
    private readonly project: LedgerProfile['project'],
    private readonly costs: CostAccounts,
  ) {
    this.reader = new XafReader({
      line: (line) => this.take(line),
      endTransaction: (transaction, journal) => this.finish(transaction, journal),
      invoiceDate: (journal, transaction, date) => this.noteInvoice(journal, transaction, date),
    });
  }

  write(bytes: Uint8Array): void {
    this.reader.write(bytes);
  }

  /** @throws XmlError */
  end(): CostLines {
    const summary = this.reader.end();
    return {
      summary,
      lines: this.invoices.size === 0 ? this.lines : this.lines.map((line) => this.withInvoice(line)),
      otherAccounts: this.others,
    };
  }

  /** Subledgers come after the transactions, so that only those of kept lines need to be remembered. */
  private noteInvoice(journal: string, transaction: string, date: number): void {
    if (!this.kept) this.kept = new Set(this.lines.map((line) => `${line.journal.id}/${line.transaction}`));
    const key = `${journal}/${transaction}`;
    if (!this.kept.has(key)) return;
    const known = this.invoices.get(key);
    // Two invoices in one transaction: which of them a line is of, is not told.
    this.invoices.set(ownString(key), known === undefined || known === date ? date : null);
  }

  private withInvoice(line: LedgerLine): LedgerLine {
    const date = this.invoices.get(`${line.journal.id}/${line.transaction}`) ?? null;
    return date === null ? line : { ...line, invoiceDate: date };
  }

  private take(line: XafLine): void {
    const { transaction, masters } = this;
    const isVat = masters.vatAccounts.has(line.account);
    const type = masters.accounts.get(line.account)?.type;
    transaction.balance += line.cents;
    transaction.count += 1;
    if (isVat) {
      // Two are enough to know that there is not just one.
      if (transaction.vat.length < 2) transaction.vat.push(line.cents);
    } else if (type === 'P' || this.costs.has(line.account)) transaction.costs += 1;
    note(transaction.parties, line.party);
    note(transaction.docRefs, line.docRef);
    note(transaction.invRefs, line.invRef);
    if (!this.isOfProject(line)) return;
    const kostensoort = this.costs.get(line.account);
    if (kostensoort !== undefined) this.pending.push({ line, kostensoort });
    else this.addOther(line);
  }

  private isOfProject(line: XafLine): boolean {
    const { project } = this;
    return project.field === 'rekening' ? this.costs.has(line.account) : line[project.field] === project.value;
  }

  private addOther({ account: id, cents }: XafLine): void {
    const known = this.others.get(id);
    if (known) {
      known.lines += 1;
      known.cents += cents;
      return;
    }
    const account = this.masters.accounts.get(id) ?? { id: ownString(id), description: '', type: undefined, rgs: '' };
    this.others.set(account.id, { account, lines: 1, cents });
  }

  private finish(head: XafTransaction, journal: XafJournal): void {
    const { pending } = this;
    if (pending.length > 0) {
      const nr = ownString(head.nr);
      for (const each of pending) this.lines.push(this.lineOf(each, nr, head, journal));
      this.pending = [];
    }
    this.transaction = emptyTransaction();
  }

  private lineOf({ line, kostensoort }: Pending, transaction: string, head: XafTransaction, journal: XafJournal): LedgerLine {
    const all = this.transaction;
    const party = line.party || only(all.parties);
    const supplier = this.masters.parties.get(party) ?? '';
    return {
      file: this.file,
      journal,
      transaction,
      nr: this.shared(line.nr),
      account: this.shared(line.account),
      kostensoort,
      supplier: this.shared(supplier),
      party: this.shared(party),
      docRef: this.shared(line.docRef || only(all.docRefs)),
      invRef: this.shared(line.invRef || only(all.invRefs)),
      description: this.shared(line.description || head.description),
      bookDate: head.date,
      effDate: line.effDate,
      invoiceDate: null,
      settDate: line.settDate,
      cents: line.cents,
      ...this.vatOf(line),
    };
  }

  /** Vat that the line itself tells, or that the booking tells of its only cost; never a share of it. */
  private vatOf({ vat, cents }: XafLine): Pick<LedgerLine, 'vat' | 'onVatAccount' | 'vatBooked'> {
    const { vat: booked, costs, count, balance } = this.transaction;
    const [own] = vat;
    const [onAccount] = booked;
    const onVatAccount = booked.length === 1 && costs === 1 ? (onAccount ?? null) : null;
    const told = vat.length === 1 && own !== undefined ? signedLike(own, cents) : onVatAccount;
    const vatBooked = booked.length > 0 ? 'apart' : count > 1 && Math.abs(balance) <= 1 ? 'in' : null;
    return { vat: told, onVatAccount, vatBooked };
  }

  /** One copy of a text that stands on many lines, and none that keeps a piece of the file in memory. */
  private shared(text: string): string {
    const known = this.strings.get(text);
    if (known !== undefined) return known;
    const own = ownString(text);
    if (this.strings.size < 100_000) this.strings.set(own, own);
    return own;
  }
}

interface TransactionSoFar {
  balance: number;
  count: number;
  /** Lines on result accounts. */
  costs: number;
  /** Amounts on vat accounts. */
  readonly vat: number[];
  readonly parties: Set<string>;
  readonly docRefs: Set<string>;
  readonly invRefs: Set<string>;
}

const emptyTransaction = (): TransactionSoFar => ({
  balance: 0,
  count: 0,
  costs: 0,
  vat: [],
  parties: new Set(),
  docRefs: new Set(),
  invRefs: new Set(),
});

/** Two different values are enough to know that there is not just one. */
function note(values: Set<string>, value: string): void {
  if (value !== '' && values.size < 2) values.add(value);
}

const only = (values: ReadonlySet<string>): string => (values.size === 1 ? ([...values][0] ?? '') : '');

/** Packages write the side of vat as that of the line or as that of the vat account: it has the sign of what it is part of. */
const signedLike = (vat: number, cents: number): number => (Math.sign(vat) === 0 || cents === 0 ? vat : Math.abs(vat) * Math.sign(cents));
