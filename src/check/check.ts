import type { Periode } from '../scheme/rounds';
import { TABLES, TABLE_KEYS } from '../templates';
import { headingOf, type TableKey } from '../templates/column';
import type { AnyLine, AnyRegister, Dossier, Place, Register, TableSource } from '../records/dossier';
import { hasAllYears, type ColumnPlace } from '../records/column-map';
import { rowKey } from '../records/row-key';
import { allAtOnce, type Steps } from '../records/steps';
import { RULES } from '../rules/all-rules';
import type { ColumnsByTable, MessageValues, Reporter, Rule } from '../rules/rule';
import { withoutSubtotals } from '../facts/lists/subtotals';
import { OWN_RECORDS } from './own-records';
import { OUTCOMES, type Finding, type FindingPlace, type NotChecked, type Report } from './report';
import { settingsOf, type Settings } from './settings';
import { fill } from './wording';

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

export interface CheckOptions {
  /** Subsidieperiode to go by when the sheet Regio is absent or empty; what that sheet says always goes first. */
  readonly periode?: Periode | undefined;
}

/** Checks a dossier against all rules (or those given) on a day (serial). Pure: the same dossier and day give the same report. */
export const check = (dossier: Dossier, date: number, rules?: readonly Rule[], options?: CheckOptions): Report =>
  allAtOnce(checkSteps(dossier, date, rules, options));

/** The same check in steps, one for each rule. */
export function* checkSteps(read: Dossier, date: number, rules: readonly Rule[] = RULES, { periode }: CheckOptions = {}): Steps<Report> {
  const dossier = periode === undefined ? read : { ...read, assumedPeriode: periode };
  const findings: Finding[] = [];
  const gaps = new Gaps();
  let rulesRun = 0;
  const lines = new LineIndex(dossier);
  const settings = settingsOf(dossier, rules);
  const { dossier: counted, subtotals } = withoutSubtotals(dossier);
  for (const [index, rule] of rules.entries()) {
    yield { done: index, total: rules.length };
    if (settings.isOff(rule)) continue;
    const readable = readableDossier(counted, rule, gaps);
    if (!readable) continue;
    rulesRun += 1;
    rule.check({ dossier: readable, date, ruleIds: RULE_IDS, subtotals }, reporter(rule, dossier, lines, settings, findings));
  }
  const { switchedOff, stricter } = settings;
  findings.sort(bySheetOrder(dossier));
  const counts = { fout: 0, 'let op': 0, 'te beoordelen': 0 };
  for (const finding of findings) counts[finding.outcome] += 1;
  return { date, findings, notChecked: gaps.list(), counts, ...countLines(dossier, findings), rulesRun, switchedOff, stricter };
}

/**
 * The dossier as this rule may see it: tables in which a needed column is gone are left empty, so that a missing column never reads
 * as missing data. Undefined when nothing is left to check.
 */
function readableDossier(dossier: Dossier, rule: Rule, gaps: Gaps): Dossier | undefined {
  const blocked = new Set<TableKey>();
  const empty = new Set<TableKey>();
  let compares = true;
  const look = (columns: ColumnsByTable, compared: boolean): void => {
    for (const key of Object.keys(columns) as TableKey[]) {
      const gap = gapOf(dossier[key], columns[key] ?? []);
      if (!gap || (key === 'regio' && isPeriodeAssumed(dossier, columns.regio))) continue;
      // A register without lines has nothing to check, but that its table is there may matter; as a list to compare with it makes the rule impossible.
      if (!compared && (gap.reason === 'empty' || (gap.reason === 'sheet' && TABLES[key].optional))) {
        empty.add(key);
        continue;
      }
      blocked.add(key);
      if (compared) compares = false;
      gaps.add(rule, key, gap);
    }
  };
  look(rule.needs ?? {}, true);
  look(rule.reads, false);
  const left = (Object.keys(rule.reads) as TableKey[]).filter((key) => !blocked.has(key) && !empty.has(key));
  if (!compares || left.length === 0) return undefined;
  if (blocked.size === 0) return dossier;
  const cut: Partial<Record<TableKey, Register<TableKey>>> = {};
  for (const key of blocked) cut[key] = { key, tables: [], lines: [], problems: [] };
  return { ...dossier, ...cut } as Dossier;
}

interface Gap {
  readonly reason: NotChecked['reason'];
  readonly headings: readonly string[];
}

/** Whether all that is asked of an absent or empty sheet Regio is the subsidieperiode, and the user gave it. */
const isPeriodeAssumed = ({ assumedPeriode, regio }: Dossier, columns: readonly string[] = []): boolean =>
  assumedPeriode !== undefined && regio.lines.length === 0 && columns.every((key) => key === 'periode');

function gapOf(register: AnyRegister, columns: readonly string[]): Gap | undefined {
  if (register.tables.length === 0) return { reason: 'sheet', headings: [] };
  const missing = columns.filter((key) =>
    register.tables.some(({ columns, mapping }) => !isThere(columns.get(key), mapping !== undefined)),
  );
  if (missing.length > 0) return { reason: 'columns', headings: missing.map((key) => columnHeading(register.key, key)) };
  return register.lines.length === 0 ? { reason: 'empty', headings: [] } : undefined;
}

/** A sheet of another layout may have a column per year for some years only: that is no column to check. */
const isThere = (place: ColumnPlace | undefined, isMapped: boolean): boolean =>
  place !== undefined && (!isMapped || place.years === undefined || hasAllYears(place));

/** Collects what could not be checked, once per table and reason, with the rules it concerns. */
class Gaps {
  private readonly byPlace = new Map<string, NotChecked & { rules: Rule[] }>();

  add(rule: Rule, table: TableKey, { reason, headings }: Gap): void {
    const place = `${table}/${reason}/${headings.join('/')}`;
    const known = this.byPlace.get(place);
    if (known) known.rules.push(rule);
    else this.byPlace.set(place, { table, reason, headings, rules: [rule] });
  }

  list(): readonly NotChecked[] {
    return [...this.byPlace.values()];
  }
}

const columnHeading = (table: TableKey, key: string, year?: number): string => {
  const column = TABLES[table].columns.find((each) => each.key === key);
  return column ? headingOf(column, year).replace(/\s*\{(jaar|jj)\}/, '') : key;
};

/** Lines by table and row, made when first asked for: only findings on cells need it. */
class LineIndex {
  private byTable: Map<TableSource, Map<number, AnyLine>> | undefined;
  constructor(private readonly dossier: Dossier) {}

  at({ table, row }: Place): AnyLine | undefined {
    if (!this.byTable) {
      this.byTable = new Map();
      for (const key of TABLE_KEYS) {
        for (const line of this.dossier[key].lines) {
          let rows = this.byTable.get(line.at.table);
          if (!rows) this.byTable.set(line.at.table, (rows = new Map()));
          rows.set(line.at.row, line);
        }
      }
    }
    return this.byTable.get(table)?.get(row);
  }
}

function reporter(rule: Rule, dossier: Dossier, lines: LineIndex, settings: Settings, findings: Finding[]): Reporter<string> {
  const add = (place: FindingPlace, id: string, values: MessageValues = {}): void => {
    const message = rule.messages[id];
    if (!message) throw new Error(`${rule.id} has no message ${id}`);
    const heading = place.heading ?? '';
    const words = (template: string): string => fill(template, { kolom: { kind: 'text', value: heading }, ...values });
    findings.push({
      rule,
      message: id,
      outcome: settings.outcome(rule, message.outcome),
      place,
      text: words(message.text),
      found: words(message.found),
      expected: words(message.expected),
      action: words(message.action),
    });
  };
  return {
    line: (line, column, message, values, year) =>
      add(cellPlace(line.at, column, year, rowKey(line as unknown as AnyLine)), message, values),
    cell: (at, column, message, values, year) => {
      const line = lines.at(at);
      add(cellPlace(at, column, year, line ? rowKey(line) : ''), message, values);
    },
    table: (key, message, values) => {
      const table = dossier[key].tables[0];
      if (table) add({ table, row: null, column: null, heading: null, columnKey: null, rowKey: null, hidden: false }, message, values);
    },
  };
}

function cellPlace(at: Place, columnKey: string | null, year: number | undefined, key: string): FindingPlace {
  const { table, row } = at;
  const place = columnKey === null ? undefined : table.columns.get(columnKey);
  const index = year === undefined ? place?.index : place?.years?.get(year);
  return {
    table,
    row,
    column: index === undefined ? null : table.column + index,
    heading:
      columnKey === null ? null : (place?.heading ?? place?.yearHeadings?.get(year ?? 0) ?? columnHeading(table.key, columnKey, year)),
    columnKey,
    rowKey: key,
    hidden: table.hiddenRows.has(row),
  };
}

function bySheetOrder(dossier: Dossier): (a: Finding, b: Finding) => number {
  const order = new Map(TABLE_KEYS.flatMap((key) => dossier[key].tables).map((table, index) => [table, index]));
  const worst = new Map(OUTCOMES.map((outcome, index) => [outcome, index]));
  return (a, b) =>
    (order.get(a.place.table) ?? 0) - (order.get(b.place.table) ?? 0) ||
    (a.place.row ?? -1) - (b.place.row ?? -1) ||
    (worst.get(a.outcome) ?? 0) - (worst.get(b.outcome) ?? 0) ||
    (a.place.column ?? -1) - (b.place.column ?? -1) ||
    (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);
}

function countLines(dossier: Dossier, findings: readonly Finding[]): Pick<Report, 'lines' | 'linesInOrder'> {
  const lines = new Map<TableSource, number>();
  let total = 0;
  for (const key of TABLE_KEYS) {
    if (OWN_RECORDS.has(key)) continue;
    for (const table of dossier[key].tables) lines.set(table, 0);
    for (const line of dossier[key].lines) lines.set(line.at.table, (lines.get(line.at.table) ?? 0) + 1);
    total += dossier[key].lines.length;
  }
  const marked = new Map<TableSource, Set<number>>();
  for (const { place } of findings) {
    if (place.row === null || OWN_RECORDS.has(place.table.key)) continue;
    let rows = marked.get(place.table);
    if (!rows) marked.set(place.table, (rows = new Set()));
    rows.add(place.row);
  }
  const withFinding = [...marked.values()].reduce((sum, rows) => sum + rows.size, 0);
  return { lines, linesInOrder: total - withFinding };
}
