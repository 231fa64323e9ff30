import type { Periode } from '../scheme/rounds';
import { TABLE_KEYS } from '../templates';
import type { TableKey } from '../templates/column';
import type { Dossier, TableSource } from '../records/dossier';
import type { DossierReading } from '../records/reread';
import { allAtOnce, type Steps } from '../records/steps';
import { EVERY_RULE, RULES } from '../rules/all-rules';
import type { Rule } from '../rules/rule';
import type { DocumentsAtHand } from '../facts/costs/evidence';
import { Gaps } from './gaps';
import { lineStretches } from './line-stretches';
import { isRegister, OWN_RECORDS } from './own-records';
import { notesOn, type Notes } from './notes';
import { partlyChecked } from './partly';
import { OUTCOMES, type Finding, type PartlyChecked, type Report } from './report';
import { rerunRule, runRule, type RuleRun } from './rule-run';
import { settingsOf } from './settings';
import { weighWaivers, type Weighed } from './waivers';
import { carryOver, changesBetween, onlyChanged, situationOf, type Change, type Situation } from './situation';

export interface CheckOptions {
  /**
   * Subsidieperiode to go by when the sheet Regio is absent or empty, and round of the lines of tables without a Financieringsbron; what the
   * sheet Regio says always goes first.
   */
  readonly periode?: Periode | undefined;
  /** Whether the settings of the workbook itself are left aside: which rules are off or stricter in it, and what it accounts for. */
  readonly ignoreSettings?: boolean | undefined;
  /** Invoices to hold the lines of Kosten against; the rules on them run only when there are some. */
  readonly documents?: DocumentsAtHand | undefined;
}

/** A workbook that says nothing of how it is checked. */
const NO_SETTINGS: Pick<Dossier, 'instellingen'> = { instellingen: { key: 'instellingen', tables: [], lines: [], problems: [] } };

/** Checks a dossier against all rules (or those given) on a day (serial). Pure: the same dossier and day give the same report. */
export const check = (dossier: Dossier, date: number, rules?: readonly Rule[], options?: CheckOptions): Report =>
  allAtOnce(checkSteps(dossier, date, rules, options));

/** The same check in steps, one for each rule. */
export function* checkSteps(dossier: Dossier, date: number, rules?: readonly Rule[], options?: CheckOptions): Steps<Report> {
  return (yield* checkAgainSteps({ dossier, changes: new Map() }, date, rules, options)).report;
}

/** A check, kept to be done again after a change. */
export interface Checked {
  readonly report: Report;
  readonly situation: Situation;
  readonly runs: ReadonlyMap<Rule, RuleRun>;
  /** All that the rules found, in the order of the sheets, also what the workbook accounts for. */
  readonly found: readonly Finding[];
}

/**
 * A check in which what does not rest on what changed since an earlier one is kept; without an earlier one that was asked the same,
 * everything is checked. `changes` says of the registers in which way they are others than they were.
 */
export function* checkAgainSteps(
  { dossier: read, changes: readChanges }: Pick<DossierReading, 'dossier' | 'changes'>,
  date: number,
  given?: readonly Rule[],
  { periode, ignoreSettings = false, documents }: CheckOptions = {},
  earlier?: Checked,
): Steps<Checked> {
  const rules = given ?? (documents ? EVERY_RULE : RULES);
  const dossier = periode === undefined ? read : { ...read, assumedPeriode: periode };
  const settings = settingsOf(ignoreSettings ? NO_SETTINGS : dossier, rules);
  const asked = earlier?.situation;
  const before =
    asked?.date === date && asked.periode === periode && asked.rules === rules && asked.documents === documents ? earlier : undefined;
  if (before) carryOver(before.situation.dossier, dossier, readChanges);
  const situation = situationOf(dossier, { rules, date, periode, settings, documents }, before?.situation);
  const changes = before ? changesBetween(before.situation, situation, readChanges) : new Map<TableKey, Change>();
  let onlyThese: Dossier | undefined;
  const changed = (): Dossier => (onlyThese ??= onlyChanged(situation, changes));
  const runs = new Map<Rule, RuleRun>();
  const total = rules.length;
  for (const [index, rule] of rules.entries()) {
    // A rule that need not run again takes no time.
    if (!before || index % RULES_PER_STEP === 0) yield { done: index, total };
    if (settings.isOff(rule)) continue;
    const run = before?.runs.get(rule);
    runs.set(rule, before && run ? rerunRule(rule, before.situation, run, situation, changes, changed) : runRule(rule, situation));
  }
  yield { done: total, total };
  const found = inOrder(situation, runs, before);
  const weighed = ignoreSettings ? { findings: found, waived: [], refused: [] } : weighWaivers(found, situation, runs);
  return { report: reportOf(situation, runs, weighed, notesOn(found, situation, runs)), situation, runs, found };
}

/** Rules between two steps of a check after a change. */
const RULES_PER_STEP = 20;

function reportOf(
  situation: Situation,
  runs: ReadonlyMap<Rule, RuleRun>,
  { findings, waived, refused }: Weighed,
  { notes, looseNotes }: Notes,
): Report {
  const { dossier, counted, date, settings } = situation;
  const gaps = new Gaps();
  for (const run of runs.values()) gaps.add(...run.gaps);
  const rulesRun = [...runs.values()].filter(({ doubts }) => doubts).length;
  const counts = { fout: 0, 'let op': 0, 'te beoordelen': 0 };
  for (const finding of findings) counts[finding.outcome] += 1;
  const partly = partlyChecked(counted, gaps.byTable(), findings, [...runs.keys()]);
  const accounted = waived.map(({ finding }) => finding);
  return {
    date,
    findings,
    waived,
    refusedWaivers: refused,
    notes,
    looseNotes,
    notChecked: gaps.list(),
    counts,
    partly,
    ...countLines(dossier, { findings, waived: accounted, partly }),
    // A line at which nothing looked is not in order.
    ...(rulesRun === 0 ? { linesInOrder: 0 } : {}),
    rulesRun,
    switchedOff: settings.switchedOff,
    stricter: settings.stricter,
    ...(situation.evidence ? { evidence: situation.evidence } : {}),
  };
}

/** All findings in the order of the sheets. Those that stayed are in order already, or nearly so, which makes it quick. */
function inOrder({ dossier }: Situation, runs: ReadonlyMap<Rule, RuleRun>, before: Checked | undefined): readonly Finding[] {
  const findings: Finding[] = [];
  const old = new Set<Finding>();
  for (const finding of before?.found ?? []) {
    const run = runs.get(finding.rule);
    const earlier = before?.runs.get(finding.rule);
    const stayed = run?.findings === earlier?.findings ? finding : run?.stayed?.get(finding);
    if (!stayed) continue;
    findings.push(stayed);
    old.add(stayed);
  }
  const isAll = findings.length === before?.found.length;
  let added = 0;
  for (const [rule, run] of runs) {
    if (run.findings === before?.runs.get(rule)?.findings) continue;
    for (const finding of run.findings) {
      if (old.has(finding)) continue;
      findings.push(finding);
      added += 1;
    }
  }
  if (isAll && added === 0 && findings.every((finding, index) => finding === before.found[index])) return before.found;
  return findings.sort(bySheetOrder(dossier));
}

function bySheetOrder(dossier: Dossier): (a: Finding, b: Finding) => number {
  const order = new Map(TABLE_KEYS.flatMap((key) => dossier[key].tables).map((table, index) => [table, index]));
  const orderOf = ({ place }: Finding): number => order.get(place.table) ?? 0;
  return (a, b) =>
    (a.place.table === b.place.table ? 0 : orderOf(a) - orderOf(b)) ||
    (a.place.row ?? -1) - (b.place.row ?? -1) ||
    OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
    (a.place.column ?? -1) - (b.place.column ?? -1) ||
    (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0) ||
    messageOrder(a) - messageOrder(b);
}

const messageOrder = ({ rule, message }: Finding): number => Object.keys(rule.messages).indexOf(message);

function countLines(
  dossier: Dossier,
  {
    findings,
    waived,
    partly,
  }: { readonly findings: readonly Finding[]; readonly waived: readonly Finding[]; readonly partly: readonly PartlyChecked[] },
): Pick<Report, 'lines' | 'registerLines' | 'linesInOrder' | 'linesWaived' | 'linesPartlyChecked'> {
  const states = new Map<TableSource, Uint8Array>();
  const statesOf = (table: TableSource): Uint8Array => {
    let known = states.get(table);
    if (!known) states.set(table, (known = new Uint8Array(table.rowCount + 1)));
    return known;
  };
  for (const { place } of waived) if (place.row !== null) statesOf(place.table)[place.row - place.table.row] = WAIVED;
  for (const { table, rows } of partly) {
    const known = statesOf(table);
    for (const row of rows) known[row - table.row] = PARTLY;
  }
  for (const { place } of findings) if (place.row !== null) statesOf(place.table)[place.row - place.table.row] = FOUND;
  const lines = new Map<TableSource, number>();
  let registerLines = 0;
  let linesInOrder = 0;
  let linesWaived = 0;
  let linesPartlyChecked = 0;
  for (const key of TABLE_KEYS) {
    if (OWN_RECORDS.has(key)) continue;
    const isCounted = isRegister(key);
    for (const table of dossier[key].tables) lines.set(table, 0);
    for (const { table, first, last } of lineStretches(dossier[key])) {
      const count = last - first + 1;
      lines.set(table, (lines.get(table) ?? 0) + count);
      if (!isCounted) continue;
      registerLines += count;
      const known = statesOf(table);
      for (let row = first; row <= last; row += 1) {
        const state = known[row - table.row];
        if (state === PARTLY) linesPartlyChecked += 1;
        else if (state === WAIVED) linesWaived += 1;
        else if (state !== FOUND) linesInOrder += 1;
      }
    }
  }
  return { lines, registerLines, linesInOrder, linesWaived, linesPartlyChecked };
}

/** What a row is besides in order. */
const [WAIVED, PARTLY, FOUND] = [1, 2, 3];
