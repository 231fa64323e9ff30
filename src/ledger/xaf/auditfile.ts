import type { DimensionField } from './dimension-fields';
import type { XafVersion } from './formats';
import type { AccountType } from './values';

/** What the head of an auditfile says; '' and null where it does not. Days are serials. */
export interface XafHeader {
  version: XafVersion;
  fiscalYear: string;
  startDate: number | null;
  endDate: number | null;
  currency: string;
  software: string;
  companyIdent: string;
  companyName: string;
}

export interface XafAccount {
  readonly id: string;
  readonly description: string;
  readonly type: AccountType | undefined;
  /** Code of the reference scheme of accounts (RGS), where the file has it. */
  readonly rgs: string;
}

/** A journal; it is filled while it is read, and complete at its end. */
export interface XafJournal {
  id: string;
}

/** The head of a transaction, complete when `endTransaction` is called. */
export interface XafTransaction {
  nr: string;
  description: string;
  /** Day of booking (serial). */
  date: number | null;
}

export interface XafLine extends Record<DimensionField, string> {
  nr: string;
  account: string;
  docRef: string;
  invRef: string;
  party: string;
  description: string;
  /** Event in 3.x, invoice in 4.0 (serial). */
  effDate: number | null;
  /** Delivery or prepayment, in 4.0 (serial). */
  settDate: number | null;
  /** Cents; credit is negative. */
  cents: number;
  /** Cents of each vat entry; credit is negative. */
  vat: number[];
}

/** What is done with what is read; elements come in the order of the file, whatever that is. */
export interface XafVisitor {
  account?: (account: XafAccount) => void;
  party?: (id: string, name: string) => void;
  /** An account on which vat is booked. */
  vatAccount?: (id: string) => void;
  line: (line: XafLine) => void;
  endTransaction: (transaction: XafTransaction, journal: XafJournal) => void;
  /** A line of a subledger, in 3.x: it knows the date of the invoice (serial). */
  invoiceDate?: (journal: string, transaction: string, date: number) => void;
}

/** What one reading of a file tells of it as a whole. Cents. */
export interface XafSummary {
  readonly header: Readonly<XafHeader>;
  readonly lines: number;
  /** As the file says, and as its lines add up. */
  readonly totals: { readonly debit: number; readonly credit: number; readonly given: boolean };
  /** What people should know of how the file was read, in Dutch sentences. */
  readonly remarks: readonly string[];
}

/** A line of which nothing was read yet. */
export const emptyLine = (): XafLine => ({
  nr: '',
  account: '',
  docRef: '',
  invRef: '',
  party: '',
  description: '',
  effDate: null,
  settDate: null,
  cents: 0,
  projID: '',
  costID: '',
  prodID: '',
  vat: [],
});
