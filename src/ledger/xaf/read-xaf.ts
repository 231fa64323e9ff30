import { formatEuros } from '../../records/euros';
import type { DimensionField } from './dimension-fields';
import { children, XmlReader, type ElementRule } from '../../xml/read-xml';
import { XmlError } from '../../xml/xml-error';
import { safT, version2, versionOf, type XafVersion } from './formats';
import { ownString, readAccountType, readAmount, readDay, readSide, type AccountType } from './values';

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

/** Reads one auditfile as a stream: give it the bytes in pieces, then ask for the end. Throws an `XmlError`. */
export class XafReader {
  private readonly header: XafHeader = {
    version: 'onbekend',
    fiscalYear: '',
    startDate: null,
    endDate: null,
    currency: '',
    software: '',
    companyIdent: '',
    companyName: '',
  };
  private readonly xml: XmlReader;
  private lines = 0;
  private accounts = 0;
  private sums = { D: 0, C: 0 };
  private given: { debit?: number; credit?: number; count?: number } = {};
  private openingGiven: { debit?: number; credit?: number } = {};
  private fractions = 0;
  private sideless = 0;
  private undated = 0;
  private amountless = 0;
  private hasFourFields = false;
  private journal: XafJournal = { id: '' };
  private transaction: XafTransaction = { nr: '', description: '', date: null };
  private transactions = 0;
  private line: XafLine = emptyLine();
  private amount = '';
  private side = '';

  constructor(private readonly visitor: XafVisitor) {
    this.xml = new XmlReader((root) => {
      this.header.version = versionOf(root);
      return this.auditfile();
    });
  }

  write(bytes: Uint8Array): void {
    this.xml.write(bytes);
  }

  /** @throws XmlError when the file is not whole, or its lines do not add up to its totals. */
  end(): XafSummary {
    this.xml.end();
    const { header, given, sums } = this;
    if (this.lines === 0 && this.accounts === 0)
      throw new XmlError('incomplete', 'In deze auditfile staan geen rekeningen en geen boekingen. Exporteer het hele boekjaar opnieuw.');
    if (header.currency !== '' && header.currency.toUpperCase() !== 'EUR')
      throw new XmlError('currency', `Deze auditfile is in ${header.currency.slice(0, 10)}, niet in euro's; zij wordt niet gelezen.`);
    this.refuseOtherTotals();
    if (header.version === 'onbekend' && this.hasFourFields) header.version = '4.0';
    return {
      header,
      lines: this.lines,
      totals: { debit: sums.D, credit: sums.C, given: given.debit !== undefined && given.credit !== undefined },
      remarks: this.remarks(),
    };
  }

  private refuseOtherTotals(): void {
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

  private remarks(): readonly string[] {
    const { given, openingGiven, header } = this;
    const remarks: string[] = [];
    if (this.xml.repaired) remarks.push('Het bestand zegt UTF-8 te zijn en is dat niet; het is gelezen als Windows-1252.');
    if (header.version === 'onbekend') remarks.push('Het bestand zegt niet welke versie het is; het is gelezen als versie 3.2.');
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

  private auditfile(): ElementRule {
    const { header } = this;
    return {
      children: children({
        header: {
          children: children({
            auditfileVersion: {
              text: (text) => {
                if (/^clair|^2/i.test(text)) throw version2();
                throw safT();
              },
            },
            fiscalYear: { text: (text) => (header.fiscalYear = ownString(text)) },
            startDate: { text: (text) => (header.startDate = readDay(text)) },
            endDate: { text: (text) => (header.endDate = readDay(text)) },
            curCode: { text: (text) => (header.currency = ownString(text)) },
            softwareDesc: { text: (text) => (header.software = ownString(text)) },
          }),
        },
        company: { children: this.company() },
        // Version 2 has these directly below the root.
        generalLedger: { open: () => this.refuse(version2()) },
        transactions: { open: () => this.refuse(version2()) },
        masterFiles: { open: () => this.refuse(safT()) },
      }),
    };
  }

  private refuse(error: XmlError): never {
    throw error;
  }

  private company(): ReadonlyMap<string, ElementRule> {
    const { header, visitor } = this;
    let party = { id: '', name: '' };
    return children({
      companyIdent: { text: (text) => (header.companyIdent = ownString(text)) },
      commercenr: {
        text: (text) => {
          header.companyIdent ||= ownString(text);
        },
      },
      companyName: { text: (text) => (header.companyName = ownString(text)) },
      customersSuppliers: {
        children: children({
          customerSupplier: {
            open: () => (party = { id: '', name: '' }),
            close: () => party.id !== '' && visitor.party?.(ownString(party.id), ownString(party.name)),
            children: children({ custSupID: { text: (text) => (party.id = text) }, custSupName: { text: (text) => (party.name = text) } }),
          },
        }),
      },
      generalLedger: { children: this.generalLedger() },
      vatCodes: {
        children: children({
          vatCode: {
            children: children({
              vatToPayAccID: { text: (text) => text !== '' && visitor.vatAccount?.(ownString(text)) },
              vatToClaimAccID: { text: (text) => text !== '' && visitor.vatAccount?.(ownString(text)) },
            }),
          },
        }),
      },
      openingBalance: {
        children: children({
          totalDebit: { text: (text) => (this.openingGiven.debit = readAmount(text)) },
          totalCredit: { text: (text) => (this.openingGiven.credit = readAmount(text)) },
        }),
      },
      transactions: { children: this.transactionsRules() },
    });
  }

  private generalLedger(): ReadonlyMap<string, ElementRule> {
    const { visitor } = this;
    let account = { id: '', description: '', type: '', rgs: '' };
    return children({
      ledgerAccount: {
        open: () => (account = { id: '', description: '', type: '', rgs: '' }),
        close: () => {
          if (account.id === '') return;
          this.accounts++;
          const { id, description, type, rgs } = account;
          visitor.account?.({ id: ownString(id), description: ownString(description), type: readAccountType(type), rgs: ownString(rgs) });
        },
        children: children({
          accID: { text: (text) => (account.id = text) },
          accDesc: { text: (text) => (account.description = text) },
          accTp: { text: (text) => (account.type = text) },
          RGScode: { text: (text) => (account.rgs = text) },
          accountID: { open: () => this.refuse(version2()) },
        }),
      },
    });
  }

  private transactionsRules(): ReadonlyMap<string, ElementRule> {
    const { given } = this;
    const add = (sum: number | undefined, text: string): number | undefined =>
      text === '' ? sum : (sum ?? 0) + this.amountOf(text, 'totaal');
    return children({
      linesCount: { text: (text) => /^\d+$/.test(text) && (given.count = (given.count ?? 0) + Number(text)) },
      totalDebit: { text: (text) => (given.debit = add(given.debit, text)) },
      totalCredit: { text: (text) => (given.credit = add(given.credit, text)) },
      subledgers: { children: children({ subledger: { children: children({ sbLine: this.sbLine() }) } }) },
      journal: {
        open: () => (this.journal = { id: '' }),
        children: children({
          jrnID: { text: (text) => (this.journal.id = ownString(text)) },
          transaction: {
            open: () => {
              this.transactions++;
              this.transaction = { nr: '', description: '', date: null };
            },
            close: () => {
              if (this.transaction.date === null) this.undated++;
              if (this.transaction.nr === '') this.transaction.nr = `#${this.transactions}`;
              this.visitor.endTransaction(this.transaction, this.journal);
            },
            children: children({
              nr: { text: (text) => (this.transaction.nr = text) },
              desc: { text: (text) => (this.transaction.description = text) },
              trDt: { text: (text) => (this.transaction.date = readDay(text)) },
              trLine: { open: () => (this.line = emptyLine()), close: () => this.endLine(), children: this.trLine() },
            }),
          },
        }),
      },
    });
  }

  private sbLine(): ElementRule {
    let line: { journal: string; transaction: string; date: number | null } = { journal: '', transaction: '', date: null };
    return {
      open: () => (line = { journal: '', transaction: '', date: null }),
      close: () => {
        if (line.date !== null) this.visitor.invoiceDate?.(line.journal, line.transaction, line.date);
      },
      children: children({
        jrnID: { text: (text) => (line.journal = text) },
        trNr: { text: (text) => (line.transaction = text) },
        invDt: { text: (text) => (line.date = readDay(text)) },
      }),
    };
  }

  private trLine(): ReadonlyMap<string, ElementRule> {
    const text = (set: (text: string) => void): ElementRule => ({ text: set });
    let vat = { amount: '', side: '' };
    const four = (set: (text: string) => void): ElementRule => ({
      text: (value) => {
        this.hasFourFields = true;
        set(value);
      },
    });
    return children({
      nr: text((value) => (this.line.nr = value)),
      accID: text((value) => (this.line.account = value)),
      docRef: text((value) => (this.line.docRef = value)),
      invRef: text((value) => (this.line.invRef = value)),
      effDate: text((value) => (this.line.effDate = readDay(value))),
      settDate: four((value) => (this.line.settDate = readDay(value))),
      desc: text((value) => (this.line.description = value)),
      amnt: text((value) => (this.amount = value)),
      amntTp: text((value) => (this.side = value)),
      custSupID: text((value) => (this.line.party = value)),
      costID: text((value) => (this.line.costID = value)),
      prodID: text((value) => (this.line.prodID = value)),
      projID: text((value) => (this.line.projID = value)),
      cost: four((value) => (this.line.costID = value)),
      product: four((value) => (this.line.prodID = value)),
      project: four((value) => (this.line.projID = value)),
      vat: {
        open: () => (vat = { amount: '', side: '' }),
        close: () => {
          if (vat.amount !== '') this.line.vat.push(this.amountOf(vat.amount, 'btw-bedrag') * (readSide(vat.side) === 'C' ? -1 : 1));
        },
        children: children({ vatAmnt: text((value) => (vat.amount = value)), vatAmntTp: text((value) => (vat.side = value)) }),
      },
    });
  }

  private endLine(): void {
    this.lines++;
    // The totals of the file tell whether an amount is missing.
    if (this.amount === '') this.amountless++;
    const amount = this.amount === '' ? 0 : this.amountOf(this.amount, 'bedrag');
    const side = readSide(this.side);
    if (side === undefined) this.sideless++;
    this.sums[side ?? 'D'] += amount;
    this.line.cents = side === 'C' ? 0 - amount : amount;
    if (this.line.nr === '') this.line.nr = `#${this.lines}`;
    this.amount = '';
    this.side = '';
    this.visitor.line(this.line);
  }

  private amountOf(text: string, what: string): number {
    const amount = readAmount(text);
    if (amount === undefined) {
      const { line, transaction, journal } = this;
      throw new XmlError(
        'amount',
        `Dagboek ${journal.id}, boeking ${transaction.nr}, regel ${line.nr}: het ${what} ${text.slice(0, 40)} is niet te lezen.`,
      );
    }
    if (Number.isInteger(amount)) return amount;
    this.fractions++;
    return Math.round(amount);
  }
}

const emptyLine = (): XafLine => ({
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

const count = (number: number): string => number.toLocaleString('nl-NL');
const euros = (cents: number | undefined): string => (cents === undefined ? '(niet genoemd)' : formatEuros(cents));
