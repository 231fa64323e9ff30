import { children, XmlReader, type ElementRule } from '../../xml/read-xml';
import { XmlError } from '../../xml/xml-error';
import {
  emptyLine,
  type XafHeader,
  type XafJournal,
  type XafLine,
  type XafSummary,
  type XafTransaction,
  type XafVisitor,
} from './auditfile';
import { safT, version2, versionOf } from './formats';
import { Tally } from './tally';
import { ownString, readAccountType, readAmount, readDay, readSide } from './values';

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
  private readonly tally = new Tally();
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
    const { header, tally } = this;
    if (tally.lines === 0 && tally.accounts === 0)
      throw new XmlError('incomplete', 'In deze auditfile staan geen rekeningen en geen boekingen. Exporteer het hele boekjaar opnieuw.');
    if (header.currency !== '' && header.currency.toUpperCase() !== 'EUR')
      throw new XmlError('currency', `Deze auditfile is in ${header.currency.slice(0, 10)}, niet in euro's; zij wordt niet gelezen.`);
    tally.refuseOtherTotals();
    if (header.version === 'onbekend' && this.hasFourFields) header.version = '4.0';
    return {
      header,
      lines: tally.lines,
      totals: tally.totals,
      remarks: tally.remarks(header.version, this.xml.repaired),
    };
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
          totalDebit: { text: (text) => (this.tally.openingGiven.debit = readAmount(text)) },
          totalCredit: { text: (text) => (this.tally.openingGiven.credit = readAmount(text)) },
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
          this.tally.accounts++;
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
    const { given } = this.tally;
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
              if (this.transaction.date === null) this.tally.undated++;
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
    this.tally.lines++;
    // The totals of the file tell whether an amount is missing.
    if (this.amount === '') this.tally.amountless++;
    const amount = this.amount === '' ? 0 : this.amountOf(this.amount, 'bedrag');
    const side = readSide(this.side);
    if (side === undefined) this.tally.sideless++;
    this.tally.sums[side ?? 'D'] += amount;
    this.line.cents = side === 'C' ? 0 - amount : amount;
    if (this.line.nr === '') this.line.nr = `#${this.tally.lines}`;
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
    this.tally.fractions++;
    return Math.round(amount);
  }
}
