import type { Evidence } from '../scheme/evidence';
import type { RoundId } from '../scheme/rounds';
import type { SourceId } from '../scheme/sources';
import type { TableRecord } from '../templates';
import type { TableKey } from '../templates/column';
import type { CellValue } from '../cells/cell';
import type { Dossier, Line, Place, TableSource } from '../records/dossier';
import type { Mend } from './mend';
import type { MessageValue } from './message-value';
import type { DocumentsAtHand, EvidenceReport } from '../facts/costs/evidence';
import type { Subtotal } from '../facts/lists/subtotals';

/** How bad a finding is. `fout`: an obligation is broken; `let op`: advice or a weaker source; `te beoordelen`: a person has to judge or data is missing. */
export type Outcome = 'fout' | 'let op' | 'te beoordelen';

/**
 * Why nobody may account for what a rule finds and leave it so: it is about the days that the subsidy spans, about money that counts twice,
 * about arithmetic, or about what is not read at all.
 */
export type NotWaivable = 'periode' | 'dubbele financiering' | 'rekenwerk' | 'niet gelezen';

/** Why the rule exists: where it stands and how sure that is. */
export interface Basis {
  readonly source: SourceId;
  /** Article, page, question or column in the source. */
  readonly where: string;
  readonly evidence: Evidence;
  /** What the source says or how the rule follows from it, in a Dutch sentence. */
  readonly explanation: string;
}

/** One thing a rule can say. `{name}` is filled with a value of the finding; every text is Dutch. */
export interface Message {
  readonly outcome: Outcome;
  /** What is wrong, in one clause without a closing point: it follows the heading of the column in the sheet. */
  readonly text: string;
  /** What stands there and what should stand there. */
  readonly found: string;
  readonly expected: string;
  /** What the user can do, as a full sentence. */
  readonly action: string;
}

/** Columns by table, by the keys of the template. */
export type ColumnsByTable = { readonly [Key in TableKey]?: readonly (keyof TableRecord<Key> & string)[] };

/** What a rule gets: the lines of the workbook and the day on which is checked (serial day). */
export interface RuleInput {
  readonly dossier: Dossier;
  /** All lines that were read, also those that the rule cannot judge: one of them may take another back. */
  readonly everything: Dossier;
  readonly date: number;
  /** Ids of all rules: settings in the workbook name them. */
  readonly ruleIds: ReadonlySet<string>;
  /** Totals that stand between the lines; they are no lines of the dossier. */
  readonly subtotals: readonly Subtotal[];
  /** What the invoices say of the lines of Kosten; only there when the user gave some. */
  readonly evidence?: EvidenceReport | undefined;
}

export type MessageValues = Readonly<Record<string, MessageValue>>;

/**
 * How a rule says what it found: on a cell of a line, on a whole line, or once for a table; with the ways to mend it that it knows, the likely
 * one first.
 */
export interface Reporter<MessageId extends string> {
  /** `column` is the cell to colour; null when it is about the line as a whole. */
  line<Key extends TableKey>(
    line: Line<Key>,
    column: (keyof TableRecord<Key> & string) | null,
    message: MessageId,
    values?: MessageValues,
    year?: number,
    mends?: readonly Mend[],
  ): void;
  /** For what cannot be pinned on a line, such as a missing penvoerder; on the first table of its kind, or the one given. */
  table(key: TableKey, message: MessageId, values?: MessageValues, source?: TableSource): void;
  /** For a row that stands outside its table. */
  outside(at: Place, message: MessageId, values?: MessageValues, mends?: readonly Mend[]): void;
  /** For a cell that is only known by its place. */
  cell(at: Place, column: string, message: MessageId, values?: MessageValues, year?: number, mends?: readonly Mend[]): void;
}

/** Rows of an example by table: what the user typed by column key (`afs_2025` for a year column), on top of a line that is in order. */
export type ExampleRows = { readonly [Key in TableKey]?: readonly Readonly<Record<string, CellValue>>[] };

/** What is out of the ordinary in the lay-out of an example's table; lines count from 1. */
export interface ExampleLayout {
  readonly hiddenLines?: readonly number[];
  /** Column key and the lines over which its cells are merged. */
  readonly merged?: { readonly column: string; readonly lines: readonly [first: number, last: number] };
  /** Rows directly under and right of the table, by column key; all other cells are empty. */
  readonly below?: readonly Readonly<Record<string, CellValue>>[];
  readonly beside?: readonly Readonly<Record<string, CellValue>>[];
  /** Cells with a formula that gives another value than stands there; lines count from 1. */
  readonly gives?: readonly { readonly column: string; readonly line: number; readonly value: number }[];
  /** Keys of columns that the table does not have. */
  readonly without?: readonly string[];
  /** The sheet is read by its headings (Koppelen), and nobody said yet how its dates and amounts are written. */
  readonly ownLayout?: true;
}

export interface ExpectedFinding<MessageId extends string> {
  readonly message: MessageId;
  readonly table: TableKey;
  /** 1 for the first row of the example's table; absent for a finding on the table. */
  readonly line?: number;
  readonly column?: string;
}

/** A case that documents the rule and tests it: exactly these findings, no other. */
export interface Example<MessageId extends string> {
  /** Dutch, as in the rule book. */
  readonly name: string;
  readonly given: ExampleRows;
  readonly layout?: { readonly [Key in TableKey]?: ExampleLayout };
  /** The invoices that the user gives. */
  readonly documents?: DocumentsAtHand;
  readonly expected: readonly ExpectedFinding<MessageId>[];
  /** Day of the check, `d-m-jjjj`; 1-10-2026 when absent. */
  readonly date?: string;
}

export interface Rule<MessageId extends string = string> {
  /** Id of the rule book, such as PER-01; never reused. */
  readonly id: string;
  /** Cross-checks (X01…) that this rule covers. */
  readonly covers?: readonly string[];
  readonly title: string;
  /** What it finds cannot be accounted for; absent when it can. */
  readonly notWaivable?: NotWaivable;
  /** An obligation says what must, advice what is wise. */
  readonly kind: 'verplichting' | 'advies';
  /** It sees lines of these rounds only, and lines that do not say of which round they are. */
  readonly rounds: readonly RoundId[];
  /** Tables that are checked, each on its own, with the columns that the rule cannot do without. */
  readonly reads: ColumnsByTable;
  /** For a column that it cannot do without, another that serves as well where that one is gone. */
  readonly orElse?: { readonly [Key in TableKey]?: Readonly<Record<string, keyof TableRecord<Key> & string>> };
  /** Tables that must all be there to compare with. */
  readonly needs?: ColumnsByTable;
  /**
   * Columns that make what it says sharper. Where one is gone the rule goes on with empty cells; a fout it finds there is to be judged, and
   * the finding names the column that would settle it.
   */
  readonly helps?: ColumnsByTable;
  /** Further columns that it looks at: where one is gone its cells are empty, and nothing is missed. */
  readonly optional?: ColumnsByTable;
  /**
   * Of the tables it reads those of which it judges each line on its own: given fewer lines of them it says the same of those that are left.
   * After a change only lines that changed are then shown to it. What it says of a table as a whole may rest on these lines only when one line
   * is enough to say it.
   */
  readonly each?: readonly TableKey[];
  /** Columns that it looks at besides, mostly in what it asks of `facts/`: they only say that it must run again when one of them changes. */
  readonly through?: { readonly [Key in TableKey]?: readonly (keyof TableRecord<Key> & string)[] | 'all' };
  /** Of the tables it reads those that it adds up or compares with: where a column is gone from one of them, it does not run. */
  readonly whole?: readonly TableKey[];
  /** Cells that may not be taken for empty ones: a line in which one of these could not be read is left out. */
  readonly skips?: ColumnsByTable;
  /** Cells that decide about other lines: as long as one of these could not be read the rule does not run. */
  readonly stopsAt?: ColumnsByTable;
  /** Asks of a Financieringsbron only which days it spans: where the column is gone, the widest round of the subsidieperiode will do. */
  readonly spanIsEnough?: true;
  readonly basis: readonly Basis[];
  readonly messages: Readonly<Record<MessageId, Message>>;
  /** Pure: reports data, formats nothing, throws nothing. A field that is null could not be read or is empty and is left alone. */
  check(this: void, input: RuleInput, report: Reporter<MessageId>): void;
  /** What it says of lines taken together, for a rule whose `check` judges each by itself: after a change it sees all lines, `check` those that changed. */
  together?(this: void, input: RuleInput, report: Reporter<MessageId>): void;
  readonly examples: readonly Example<MessageId>[];
}

/** Evidence on which a finding may not call something a fout: another scheme, our own choice, or nothing. */
const TOO_WEAK_FOR_FOUT: ReadonlySet<Evidence> = new Set(['A', 'D', 'M']);

/**
 * Type-checks a rule with its own message ids.
 * @throws Error when a message calls fout what rests on weak evidence only (formats, 0.1), or when it says that it judges lines of a table
 * one by one that it also takes together.
 */
export function defineRule<const MessageId extends string>(rule: Rule<MessageId>): Rule<MessageId> {
  const messages = Object.values<Message>(rule.messages);
  if (messages.some(({ outcome }) => outcome === 'fout') && rule.basis.every(({ evidence }) => TOO_WEAK_FOR_FOUT.has(evidence))) {
    throw new Error(`${rule.id}: a fout needs evidence V, V2 or I`);
  }
  const together = [...(rule.whole ?? []), ...Object.keys(rule.needs ?? {}), ...Object.keys(rule.stopsAt ?? {})];
  if (rule.each?.some((key) => together.includes(key))) throw new Error(`${rule.id}: what it compares with it cannot judge line by line`);
  return rule;
}
