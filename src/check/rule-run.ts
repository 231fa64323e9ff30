import { dequal } from 'dequal';
import { TABLES } from '../templates';
import type { TableKey } from '../templates/column';
import type { AnyRegister, Dossier, TableSource } from '../records/dossier';
import type { KeptTable } from '../records/reread';
import { watched, type Columns, type WatchedFact, type Watcher } from '../facts/watched';
import { EVERY_RULE } from '../rules/all-rules';
import { ALL_ROUNDS } from '../scheme/rounds';
import type { Rule } from '../rules/rule';
import { Gaps, type Gap } from './gaps';
import { relocated } from './relocate';
import type { Finding } from './report';
import { reporter } from './reporter';
import { columnsOf, sightOf, type Sight } from './sight';
import { withoutLines, type Change, type Changes, type Situation } from './situation';

/** What one rule found, and what that rests on. */
export interface RuleRun {
  readonly gaps: readonly Gap[];
  /** Absent when there was nothing that it could judge. */
  readonly doubts: Sight['doubts'] | undefined;
  readonly findings: readonly Finding[];
  /** What it found in each of the ways in which it judges; none when there was nothing that it could judge. */
  readonly parts: readonly PartRun[];
  /** Of the findings that were there before, by what they were, those that stayed; absent when all findings are new. */
  readonly stayed?: ReadonlyMap<Finding, Finding>;
}

/** What a rule found in one of the ways in which it judges. */
interface PartRun {
  readonly findings: readonly Finding[];
  readonly asked: Asked;
  readonly stayed?: ReadonlyMap<Finding, Finding>;
}

/** A way in which a rule judges: of the tables in `each` line by line, of others the lines together. */
interface Judgement {
  readonly check: Rule['check'];
  readonly each: readonly TableKey[];
}

const judgementsOf = ({ check, each = [], together }: Rule): readonly Judgement[] =>
  together
    ? [
        { check, each },
        { check: together, each: [] },
      ]
    : [{ check, each }];

/** What a rule looked at while it ran: columns by register. */
interface Asked {
  /** Of the lines that it judges. */
  readonly lines: ReadonlyMap<TableKey, Columns>;
  /** Of all lines, whichever it judges: through facts and `everything`. */
  readonly beside: ReadonlyMap<TableKey, Columns>;
  /** Facts about all lines of which can be told whether they still say the same, with the columns at which they look. */
  readonly compared: ReadonlyMap<WatchedFact, ReadonlyMap<TableKey, Columns>>;
  readonly subtotals: boolean;
  readonly evidence: boolean;
}

const RULE_IDS: ReadonlySet<string> = new Set(EVERY_RULE.map(({ id }) => id));
const NOTHING: Asked = { lines: new Map(), beside: new Map(), compared: new Map(), subtotals: false, evidence: false };

/** Runs a rule over all lines that it may see. */
export function runRule(rule: Rule, now: Situation): RuleRun {
  const gaps = new Gaps();
  const sight = sightOf(rule, now.known, now.periode, gaps);
  return wholeRun(rule, now, sight, gaps);
}

function wholeRun(rule: Rule, now: Situation, sight: Sight | undefined, gaps: Gaps): RuleRun {
  if (!sight) return { gaps: gaps.all, doubts: undefined, findings: [], parts: [] };
  const parts = judgementsOf(rule).map(({ check }) => judge(rule, check, now, sight));
  return { gaps: gaps.all, doubts: sight.doubts, findings: findingsOf(parts), parts };
}

const findingsOf = (parts: readonly PartRun[]): readonly Finding[] =>
  parts.length === 1 ? (parts[0]?.findings ?? []) : parts.flatMap(({ findings }) => findings);

/** Runs a rule again after a change, as far as what it rests on changed. `changed` is a dossier of nothing but the lines that changed. */
export function rerunRule(
  rule: Rule,
  before: Situation,
  earlier: RuleRun,
  now: Situation,
  changes: Changes,
  changed: () => Dossier,
): RuleRun {
  const shaping = shapedBy(rule);
  const isTouched = (key: TableKey): boolean => shaping.has(key) || earlier.parts.some(({ asked }) => isAsked(asked, key));
  const touched = [...changes].filter(([key]) => isTouched(key));
  const isStricter = before.settings.outcome(rule, 'let op') !== now.settings.outcome(rule, 'let op');
  if (isStricter) return runRule(rule, now);
  if (touched.length === 0 && !earlier.parts.some(({ asked }) => isOther(asked, before, now))) return earlier;
  const gaps = new Gaps();
  const sight = sightOf(rule, now.known, now.periode, gaps);
  if (!sight || !earlier.doubts || !isSameDoubt(earlier.doubts, sight.doubts)) return wholeRun(rule, now, sight, gaps);
  const kept = new Map<TableSource, KeptTable>();
  for (const [, change] of touched) {
    if (change === 'all' || !change.sameTables) return wholeRun(rule, now, sight, gaps);
    for (const [table, where] of change.kept) kept.set(table, where);
  }
  const parts = judgementsOf(rule).map((judgement, index): PartRun => {
    const part = earlier.parts[index];
    const again = part && rerunPart(rule, judgement, part, { before, now, touched, kept, changed });
    return again ?? judge(rule, judgement.check, now, sight);
  });
  const isAll = parts.every(({ findings }, index) => findings === earlier.parts[index]?.findings);
  if (isAll) return { gaps: gaps.all, doubts: sight.doubts, findings: earlier.findings, parts };
  const stayed = new Map<Finding, Finding>();
  for (const [index, part] of parts.entries()) {
    if (part.findings === earlier.parts[index]?.findings) for (const finding of part.findings) stayed.set(finding, finding);
    else for (const [was, is] of part.stayed ?? []) stayed.set(was, is);
  }
  return { gaps: gaps.all, doubts: sight.doubts, findings: findingsOf(parts), parts, stayed };
}

/** A change as one rule meets it. */
interface Met {
  readonly before: Situation;
  readonly now: Situation;
  /** The registers that it may have looked at. */
  readonly touched: readonly (readonly [TableKey, Change])[];
  readonly kept: ReadonlyMap<TableSource, KeptTable>;
  /** A dossier of nothing but the lines that changed. */
  readonly changed: () => Dossier;
}

/** One of the ways of judging again, as far as what it rests on changed; undefined when all lines must be judged again. */
function rerunPart(rule: Rule, { check, each }: Judgement, earlier: PartRun, met: Met): PartRun | undefined {
  const { before, now, touched, kept } = met;
  const { lines, beside, compared } = earlier.asked;
  const shaping = shapedBy(rule);
  if (isOther(earlier.asked, before, now)) return undefined;
  const partly = new Set<TableKey>();
  for (const [key, change] of touched) {
    if (change === 'all' || isConcerned(change, beside.get(key))) return undefined;
    if (!isConcerned(change, lines.get(key) ?? (shaping.has(key) ? declaredColumns(rule, key) : undefined))) continue;
    if (!each.includes(key) || now.dossier[key].tables.some(hasFixedColumns)) return undefined;
    partly.add(key);
  }
  for (const [fact, columns] of compared) {
    const concerns = touched.some(([key, change]) => change !== 'all' && isConcerned(change, columns.get(key)));
    if (concerns && !fact.isSame?.(before.known.dossier, now.known.dossier)) return undefined;
  }
  const apart = new Set(each);
  const isApart = ({ place }: Finding): boolean => place.row !== null && apart.has(place.table.key);
  if (partly.size > 0 && !earlier.findings.every(isApart)) return undefined;
  const fresh = partly.size === 0 ? undefined : judgeChanged(rule, { check, each }, now, partly, met.changed());
  if (fresh && !fresh.findings.every(isApart)) return undefined;
  const stayed = new Map<Finding, Finding>();
  for (const finding of earlier.findings) {
    const { table } = finding.place;
    const moved = kept.has(table) ? relocated(finding, kept, now.lines, !partly.has(table.key)) : finding;
    if (moved) stayed.set(finding, moved);
  }
  const asked = fresh ? bothAsked(earlier.asked, fresh.asked) : earlier.asked;
  const isAll = !fresh?.findings.length && earlier.findings.every((finding) => stayed.get(finding) === finding);
  return isAll ? { findings: earlier.findings, asked } : { findings: [...stayed.values(), ...(fresh?.findings ?? [])], asked, stayed };
}

const isAsked = ({ lines, beside, compared }: Asked, key: TableKey): boolean =>
  lines.has(key) || beside.has(key) || [...compared.values()].some((columns) => columns.has(key));

/** Whether something else than the registers changed at which it looked. */
const isOther = ({ subtotals, evidence }: Asked, before: Situation, now: Situation): boolean =>
  (subtotals && !dequal(before.subtotals, now.subtotals)) || (evidence && before.evidence !== now.evidence);

/** What a rule says of the lines that changed. */
function judgeChanged(rule: Rule, { check, each }: Judgement, now: Situation, partly: ReadonlySet<TableKey>, changed: Dossier): PartRun {
  const cut: Partial<Record<TableKey, AnyRegister>> = {};
  for (const key of each) cut[key] = partly.has(key) ? changed[key] : withoutLines(now.known.dossier[key]);
  const sight = sightOf(rule, { ...now.known, dossier: { ...now.known.dossier, ...cut } as Dossier }, now.periode, new Gaps());
  return sight ? judge(rule, check, now, sight) : { findings: [], asked: NOTHING };
}

function judge(rule: Rule, check: Rule['check'], now: Situation, sight: Sight): PartRun {
  const findings: Finding[] = [];
  const lines = new Map<TableKey, Columns>();
  const beside = new Map<TableKey, Columns>();
  const compared = new Map<WatchedFact, Map<TableKey, Columns>>();
  const asked = { lines, beside, compared, subtotals: false, evidence: false };
  const addFact = (into: Map<TableKey, Columns>, key: TableKey, columns: Columns, { holdsLines }: WatchedFact): void => {
    add(into, key, columns);
    // Of lines that a fact hands over the rule looks at columns of its own as well.
    if (!holdsLines) return;
    if (shapedBy(rule).has(key) || rule.optional?.[key] || rule.through?.[key]) add(into, key, declaredColumns(rule, key));
  };
  const toLines: Watcher = {
    register: (key) => add(lines, key, declaredColumns(rule, key)),
    fact: (key, columns, fact) => addFact(lines, key, columns, fact),
  };
  const toAll: Watcher = {
    register: (key) => add(beside, key, 'all'),
    fact: (key, columns, fact) => {
      if (!fact.isSame) return addFact(beside, key, columns, fact);
      compared.set(fact, (compared.get(fact) ?? new Map<TableKey, Columns>()).set(key, columns));
    },
  };
  const say = reporter(rule, now.dossier, now.lines, sight, now.settings, findings);
  check(
    {
      dossier: watched(sight.dossier(), toLines),
      everything: watched(now.known.dossier, toAll),
      date: now.date,
      ruleIds: RULE_IDS,
      get subtotals() {
        asked.subtotals = true;
        return now.subtotals;
      },
      get evidence() {
        asked.evidence = true;
        return now.evidence;
      },
    },
    {
      ...say,
      table: (key, ...message) => {
        add(lines, key, declaredColumns(rule, key));
        say.table(key, ...message);
      },
    },
  );
  return { findings, asked };
}

function add(into: Map<TableKey, Columns>, key: TableKey, columns: Columns): void {
  const known = into.get(key);
  if (known === 'all' || known === columns) return;
  into.set(key, columns === 'all' || known === undefined ? columns : new Set([...known, ...columns]));
}

function bothAsked(one: Asked, other: Asked): Asked {
  const lines = new Map(one.lines);
  const beside = new Map(one.beside);
  for (const [key, columns] of other.lines) add(lines, key, columns);
  for (const [key, columns] of other.beside) add(beside, key, columns);
  const compared = new Map([...one.compared, ...other.compared]);
  return { lines, beside, compared, subtotals: one.subtotals || other.subtotals, evidence: one.evidence || other.evidence };
}

const shapes = new WeakMap<Rule, ReadonlySet<TableKey>>();

/** The registers that decide what a rule may look at. */
function shapedBy(rule: Rule): ReadonlySet<TableKey> {
  let keys = shapes.get(rule);
  if (!keys) {
    const all = [rule.reads, rule.needs, rule.helps, rule.skips, rule.stopsAt].flatMap((columns) => Object.keys(columns ?? {}));
    shapes.set(rule, (keys = new Set(all as TableKey[])));
  }
  return keys;
}

const declared = new WeakMap<Rule, Map<TableKey, Columns>>();

/** The columns of a register that a rule says it looks at; all when it names none. */
export function declaredColumns(rule: Rule, key: TableKey): Columns {
  let byKey = declared.get(rule);
  if (!byKey) declared.set(rule, (byKey = new Map()));
  let columns = byKey.get(key);
  if (!columns) byKey.set(key, (columns = findDeclared(rule, key)));
  return columns;
}

function findDeclared(rule: Rule, key: TableKey): Columns {
  const besides = rule.through?.[key] ?? [];
  if (besides === 'all') return 'all';
  const named = new Set<string>([besides, rule.skips?.[key] ?? [], rule.stopsAt?.[key] ?? []].flat());
  for (const column of columnsOf(rule, key)) named.add(column);
  if (named.size === 0) return 'all';
  // Which lines it sees depends on the round that they name.
  if (!ALL_ROUNDS.every((round) => rule.rounds.includes(round)))
    for (const { key: column, list } of TABLES[key].columns)
      if (list === 'bron' || list === 'ronde' || list === 'periode') named.add(column);
  return named;
}

const isConcerned = ({ columns }: Exclude<Change, 'all'>, asked: Columns | undefined): boolean =>
  asked !== undefined && (columns === undefined || asked === 'all' || [...columns].some((column) => asked.has(column)));

/** A finding on what all lines share stands elsewhere. */
const hasFixedColumns = ({ columns }: TableSource): boolean =>
  [...columns.values()].some(({ fixed, groups }) => fixed !== undefined || groups !== undefined);

const isSameDoubt = (one: Sight['doubts'], other: Sight['doubts']): boolean =>
  one.size === other.size && [...one].every(([table, doubt]) => dequal(doubt, other.get(table)));
