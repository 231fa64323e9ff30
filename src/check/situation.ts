import type { Periode } from '../scheme/rounds';
import { TABLE_KEYS } from '../templates';
import type { TableKey } from '../templates/column';
import type { AnyRegister, Dossier } from '../records/dossier';
import type { RegisterChange } from '../records/reread';
import type { Rule } from '../rules/rule';
import { holdAgainst, type DocumentsAtHand, type EvidenceReport } from '../facts/costs/evidence';
import { carryFacts } from '../facts/fact';
import { carrySubtotals, withoutSubtotals, type Subtotal } from '../facts/lists/subtotals';
import { assumptionOf, withAssumedRound, type AssumedRound } from './assumed-round';
import { withCalculatedAmounts } from './calculated-amounts';
import { LineIndex } from './reporter';
import type { Settings } from './settings';
import type { Known } from './sight';

/** What all rules share in one check. */
export interface Situation {
  readonly rules: readonly Rule[];
  /** Day of the check (serial). */
  readonly date: number;
  readonly periode: Periode | undefined;
  readonly settings: Settings;
  /** All lines as they were read. */
  readonly dossier: Dossier;
  readonly lines: LineIndex;
  /** The dossier without totals between the lines, and the totals. */
  readonly counted: Dossier;
  readonly subtotals: readonly Subtotal[];
  readonly assumption: AssumedRound | undefined;
  readonly known: Known;
  /** Invoices to hold the lines of Kosten against, and how they agree. */
  readonly documents: DocumentsAtHand | undefined;
  readonly evidence: EvidenceReport | undefined;
}

/** How a register differs from that of the check before; `all` when nothing of it may be taken to be the same. */
export type Change = RegisterChange | 'all';
export type Changes = ReadonlyMap<TableKey, Change>;

/** What follows of a dossier before any rule runs. */
export function situationOf(
  dossier: Dossier,
  { rules, date, periode, settings, documents }: Pick<Situation, 'rules' | 'date' | 'periode' | 'settings' | 'documents'>,
  before?: Situation,
): Situation {
  const { dossier: counted, subtotals } = withoutSubtotals(dossier);
  const { dossier: complete, calculated } = withCalculatedAmounts(counted);
  const assumption = assumptionOf(complete, periode);
  const known = { ...withAssumedRound(complete, assumption), calculated };
  const isHeld = before?.documents === documents && before?.known.dossier.kosten === known.dossier.kosten;
  const evidence = isHeld ? before?.evidence : documents && holdAgainst(known.dossier, documents);
  const lines = new LineIndex(dossier);
  return { rules, date, periode, settings, dossier, lines, counted, subtotals, assumption, known, documents, evidence };
}

/** Tells what is known of registers before a change which of it still holds. */
export function carryOver(before: Dossier, after: Dossier, changes: ReadonlyMap<TableKey, RegisterChange>): void {
  for (const [key, change] of changes) {
    if (change.sameTables) carrySubtotals(before[key], after[key], changedLines(after[key], change));
  }
}

/** The same of what the rules see, and which registers of it changed. */
export function changesBetween(before: Situation, now: Situation, read: ReadonlyMap<TableKey, RegisterChange>): Changes {
  const changes = new Map<TableKey, Change>();
  const sameRound =
    before.assumption?.round === now.assumption?.round &&
    before.assumption?.given === now.assumption?.given &&
    before.assumption?.spans === now.assumption?.spans;
  for (const key of TABLE_KEYS) {
    const [seen, sees] = [before.known.dossier[key], now.known.dossier[key]];
    const isAssumed = [...seen.tables, ...sees.tables].some((table) => before.known.assumed.has(table) || now.known.assumed.has(table));
    if (isAssumed && !sameRound) changes.set(key, 'all');
    if (seen === sees || changes.has(key)) continue;
    const change = read.get(key);
    if (!change) changes.set(key, 'all');
    // A cell may decide of others what stands in for them.
    else if (sees !== now.dossier[key] || seen !== before.dossier[key]) changes.set(key, { ...change, columns: undefined });
    else changes.set(key, change);
  }
  const columns = new Map([...changes].map(([key, change]) => [key, change === 'all' ? undefined : change.columns]));
  carryFacts(before.known.dossier, now.known.dossier, columns);
  return changes;
}

/** A register of which only the lines are left that changed. */
const changedLines = (register: AnyRegister, { lines, problems }: RegisterChange): AnyRegister =>
  ({ key: register.key, tables: register.tables, lines, problems }) as AnyRegister;

/** What the rules would see if the lines that changed were all there are in these registers. */
export function onlyChanged(now: Situation, changes: Changes): Dossier {
  const cut: Partial<Record<TableKey, AnyRegister>> = {};
  for (const [key, change] of changes) if (change !== 'all') cut[key] = changedLines(now.dossier[key], change);
  const { dossier: counted } = withoutSubtotals({ ...now.dossier, ...cut } as Dossier);
  return withAssumedRound(withCalculatedAmounts(counted).dossier, now.assumption).dossier;
}

/**
 * The lines as the rules see them, for what adds them up: without totals between the lines, with amounts that a table of another layout leaves
 * to be calculated, and with the round of the subsidieperiode where a table has no column Financieringsbron and there is but one.
 */
export function countedLines(dossier: Dossier, periode: Periode | undefined): Dossier {
  const complete = withCalculatedAmounts(withoutSubtotals(dossier).dossier).dossier;
  const assumption = assumptionOf(complete, periode);
  return assumption?.spans === true ? complete : withAssumedRound(complete, assumption).dossier;
}

/** A register without lines. */
export const withoutLines = ({ key, tables }: AnyRegister): AnyRegister =>
  ({ key, tables, lines: [], problems: [] }) as unknown as AnyRegister;
