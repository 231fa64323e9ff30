import type { Periode } from '../scheme/rounds';
import { TABLE_KEYS } from '../templates';
import type { AnyLine, Dossier, TableSource } from '../records/dossier';
import { allAtOnce, type Steps } from '../records/steps';
import { EVERY_RULE, RULES } from '../rules/all-rules';
import type { Rule } from '../rules/rule';
import { holdAgainst, type DocumentsAtHand } from '../facts/costs/evidence';
import { withoutSubtotals } from '../facts/lists/subtotals';
import { withAssumedRound } from './assumed-round';
import { withCalculatedAmounts } from './calculated-amounts';
import { Gaps } from './gaps';
import { isRegister, OWN_RECORDS } from './own-records';
import { partlyChecked, rowsWithFindings } from './partly';
import { OUTCOMES, type Finding, type PartlyChecked, type Report } from './report';
import { LineIndex, reporter } from './reporter';
import { settingsOf } from './settings';
import { sightOf } from './sight';

const RULE_IDS: ReadonlySet<string> = new Set(EVERY_RULE.map(({ id }) => id));

export interface CheckOptions {
  /**
   * Subsidieperiode to go by when the sheet Regio is absent or empty, and round of the lines of tables without a Financieringsbron; what the
   * sheet Regio says always goes first.
   */
  readonly periode?: Periode | undefined;
  /** Whether the settings of the workbook itself, which rules are off or stricter in it, are left aside. */
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
export function* checkSteps(
  read: Dossier,
  date: number,
  given?: readonly Rule[],
  { periode, ignoreSettings = false, documents }: CheckOptions = {},
): Steps<Report> {
  const rules = given ?? (documents ? EVERY_RULE : RULES);
  const dossier = periode === undefined ? read : { ...read, assumedPeriode: periode };
  const findings: Finding[] = [];
  const gaps = new Gaps();
  let rulesRun = 0;
  const lines = new LineIndex(dossier);
  const settings = settingsOf(ignoreSettings ? NO_SETTINGS : dossier, rules);
  const on = rules.filter((rule) => !settings.isOff(rule));
  const { dossier: counted, subtotals } = withoutSubtotals(dossier);
  const { dossier: complete, calculated } = withCalculatedAmounts(counted);
  const known = { ...withAssumedRound(complete, periode), calculated };
  const evidence = documents && holdAgainst(known.dossier, documents);
  for (const [index, rule] of rules.entries()) {
    yield { done: index, total: rules.length };
    if (settings.isOff(rule)) continue;
    const sight = sightOf(rule, known, periode, gaps);
    if (!sight) continue;
    rulesRun += 1;
    rule.check(
      { dossier: sight.dossier, everything: known.dossier, date, ruleIds: RULE_IDS, subtotals, evidence },
      reporter(rule, dossier, lines, sight, settings, findings),
    );
  }
  const { switchedOff, stricter } = settings;
  findings.sort(bySheetOrder(dossier));
  const counts = { fout: 0, 'let op': 0, 'te beoordelen': 0 };
  for (const finding of findings) counts[finding.outcome] += 1;
  const partly = partlyChecked(counted, gaps.byTable(), findings, on);
  return {
    date,
    findings,
    notChecked: gaps.list(),
    counts,
    partly,
    ...countLines(dossier, findings, partly),
    // A line at which nothing looked is not in order.
    ...(rulesRun === 0 ? { linesInOrder: 0 } : {}),
    rulesRun,
    switchedOff,
    stricter,
    ...(evidence ? { evidence } : {}),
  };
}

function bySheetOrder(dossier: Dossier): (a: Finding, b: Finding) => number {
  const order = new Map(TABLE_KEYS.flatMap((key) => dossier[key].tables).map((table, index) => [table, index]));
  const orderOf = ({ place }: Finding): number => order.get(place.table) ?? 0;
  return (a, b) =>
    (a.place.table === b.place.table ? 0 : orderOf(a) - orderOf(b)) ||
    (a.place.row ?? -1) - (b.place.row ?? -1) ||
    OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
    (a.place.column ?? -1) - (b.place.column ?? -1) ||
    (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);
}

function countLines(
  dossier: Dossier,
  findings: readonly Finding[],
  partly: readonly PartlyChecked[],
): Pick<Report, 'lines' | 'registerLines' | 'linesInOrder' | 'linesPartlyChecked'> {
  const found = rowsWithFindings(findings);
  const doubtful = new Map<TableSource, Set<number>>();
  for (const { table, rows } of partly) {
    let known = doubtful.get(table);
    if (!known) doubtful.set(table, (known = new Set()));
    for (const row of rows) known.add(row);
  }
  const lines = new Map<TableSource, number>();
  let registerLines = 0;
  let linesInOrder = 0;
  let linesPartlyChecked = 0;
  for (const key of TABLE_KEYS) {
    if (OWN_RECORDS.has(key)) continue;
    for (const table of dossier[key].tables) {
      const ofTable = (dossier[key].lines as readonly AnyLine[]).filter(({ at }) => at.table === table);
      lines.set(table, ofTable.length);
      if (!isRegister(key)) continue;
      registerLines += ofTable.length;
      const wrong = found.get(table);
      const unsure = doubtful.get(table);
      for (const { at } of ofTable) {
        if (wrong?.has(at.row)) continue;
        if (unsure?.has(at.row)) linesPartlyChecked += 1;
        else linesInOrder += 1;
      }
    }
  }
  return { lines, registerLines, linesInOrder, linesPartlyChecked };
}
