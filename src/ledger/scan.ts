import { DIMENSION_FIELDS, type DimensionField } from './xaf/dimension-fields';
import type { XafAccount, XafSummary } from './xaf/auditfile';
import { XafReader } from './xaf/read-xaf';
import { ownString } from './xaf/values';

/** Lines and their total (cents). */
export interface Use {
  lines: number;
  cents: number;
}

/** How much stands on each account, by account. */
export type UseByAccount = Map<string, Use>;

/** What a first reading of an auditfile tells: enough to choose a project and accounts, and no lines. */
export interface LedgerScan {
  /** As the user calls it. */
  readonly file: string;
  readonly summary: XafSummary;
  readonly accounts: ReadonlyMap<string, XafAccount>;
  /** Names of relations by their id. */
  readonly parties: ReadonlyMap<string, string>;
  readonly vatAccounts: ReadonlySet<string>;
  readonly onAccounts: UseByAccount;
  /** By field and value. */
  readonly dimensions: Readonly<Record<DimensionField, ReadonlyMap<string, UseByAccount>>>;
}

/** Values of a field beyond which they are no projects. */
const MAX_VALUES = 50_000;

/** Reads an auditfile for the first time: give it the bytes in pieces. */
export class LedgerScanner {
  private readonly accounts = new Map<string, XafAccount>();
  private readonly parties = new Map<string, string>();
  private readonly vatAccounts = new Set<string>();
  private readonly onAccounts: UseByAccount = new Map();
  private readonly dimensions: Record<DimensionField, Map<string, UseByAccount>> = {
    projID: new Map(),
    costID: new Map(),
    prodID: new Map(),
  };
  private readonly overflown = new Set<DimensionField>();
  private readonly reader: XafReader;

  constructor(private readonly file: string) {
    const { dimensions } = this;
    this.reader = new XafReader({
      account: (account) => this.accounts.set(account.id, account),
      party: (id, name) => this.parties.set(id, name),
      vatAccount: (id) => this.vatAccounts.add(id),
      line: (line) => {
        addUse(this.onAccounts, line.account, line.cents);
        for (const field of DIMENSION_FIELDS) {
          const value = line[field];
          if (value === '') continue;
          let use = dimensions[field].get(value);
          if (!use) {
            if (dimensions[field].size >= MAX_VALUES) {
              this.overflown.add(field);
              continue;
            }
            dimensions[field].set(ownString(value), (use = new Map()));
          }
          addUse(use, line.account, line.cents);
        }
      },
      endTransaction: () => {},
    });
  }

  write(bytes: Uint8Array): void {
    this.reader.write(bytes);
  }

  /** @throws XmlError */
  end(): LedgerScan {
    const read = this.reader.end();
    const { file, accounts, parties, vatAccounts, onAccounts, dimensions } = this;
    const more = [...this.overflown].map(
      (field) => `Er zijn meer dan ${MAX_VALUES.toLocaleString('nl-NL')} verschillende waarden van ${field}; niet alle staan in de lijst.`,
    );
    return { file, summary: { ...read, remarks: [...read.remarks, ...more] }, accounts, parties, vatAccounts, onAccounts, dimensions };
  }
}

function addUse(uses: UseByAccount, account: string, cents: number): void {
  const use = uses.get(account);
  if (use) {
    use.lines += 1;
    use.cents += cents;
  } else uses.set(ownString(account), { lines: 1, cents });
}
