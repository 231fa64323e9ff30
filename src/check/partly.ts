import { TABLE_KEYS } from '../templates';
import type { TableKey } from '../templates/column';
import { sheetOfTable } from '../templates/sheet-of-table';
import { isUnreadable, type AnyLine, type Dossier, type TableSource } from '../records/dossier';
import type { Rule } from '../rules/rule';
import { nameOfGap, type Gap } from './gaps';
import { columnHeading, columnsOf } from './sight';
import { linesOfRounds } from './lines-of-rounds';
import type { Finding, PartlyChecked } from './report';

/** Rows by table. */
type Rows = ReadonlyMap<TableSource, ReadonlySet<number>>;

/** The lines on which a rule that concerns them did not have all it needs, by what was missing. */
export function partlyChecked(
  dossier: Dossier,
  gaps: ReadonlyMap<TableSource, readonly Gap[]>,
  findings: readonly Finding[],
  rules: readonly Rule[],
): readonly PartlyChecked[] {
  const partly: PartlyChecked[] = [];
  for (const key of TABLE_KEYS) for (const table of dossier[key].tables) partly.push(...byGap(dossier, table, gaps.get(table) ?? []));
  return [...partly, ...unreadableCells(dossier, findings, rules)];
}

/** What is missing, with the rules of the same rounds that miss it: they see the same lines. */
function byGap(dossier: Dossier, table: TableSource, gaps: readonly Gap[]): readonly PartlyChecked[] {
  const merged = new Map<string, { gap: Gap; rules: Rule[] }>();
  for (const gap of gaps) {
    const name = `${nameOfGap(gap)} ${gap.rule.rounds.join()}`;
    const known = merged.get(name);
    if (known) known.rules.push(gap.rule);
    else merged.set(name, { gap, rules: [gap.rule] });
  }
  return [...merged.values()].flatMap(({ gap: { table: of, reason, headings, rule }, rules }): readonly PartlyChecked[] => {
    const lines = linesOfRounds(dossier, rule.rounds)[table.key].lines as readonly AnyLine[];
    const rows = lines.flatMap(({ at }) => (at.table === table ? [at.row] : []));
    return rows.length === 0 ? [] : [{ table, rows, rules, reason, of, headings }];
  });
}

/** Cells that a rule asks for and that could not be read, on lines on which no finding says so because the rule that does is off. */
function unreadableCells(dossier: Dossier, findings: readonly Finding[], rules: readonly Rule[]): readonly PartlyChecked[] {
  let found: Rows | undefined;
  const byColumn = new Map<string, { table: TableSource; rows: Set<number>; heading: string; rules: readonly Rule[] }>();
  for (const key of TABLE_KEYS) {
    for (const problem of dossier[key].problems) {
      const { at, column } = problem;
      if (!isUnreadable(problem)) continue;
      found ??= rowsWithFindings(findings);
      if (found.get(at.table)?.has(at.row)) continue;
      const asking = rules.filter((rule) => columnsOf(rule, key).includes(column.key));
      if (asking.length === 0) continue;
      const name = `${at.table.sheet}!${at.table.name}!${at.table.row}!${column.key}`;
      const known = byColumn.get(name);
      if (known) known.rows.add(at.row);
      else byColumn.set(name, { table: at.table, rows: new Set([at.row]), heading: columnHeading(key, column.key), rules: asking });
    }
  }
  return [...byColumn.values()].map(({ table, rows, heading, rules: asking }) => ({
    table,
    rows: [...rows].sort((a, b) => a - b),
    rules: asking,
    reason: 'cells',
    of: table.key,
    headings: [heading],
  }));
}

/** The rows on which something was found. */
export function rowsWithFindings(findings: readonly Finding[]): Rows {
  const rows = new Map<TableSource, Set<number>>();
  for (const { place } of findings) {
    if (place.row === null) continue;
    const known = rows.get(place.table);
    if (known) known.add(place.row);
    else rows.set(place.table, new Set([place.row]));
  }
  return rows;
}

/** What was missing, in a Dutch clause: `Financieringsbron ontbreekt`, `blad Begroting is leeg`. */
export function whatIsMissing(partly: readonly Omit<PartlyChecked, 'rows' | 'rules'>[]): string {
  const own = new Set<string>();
  const cells = new Set<string>();
  const others = new Map<TableKey, Set<string>>();
  const absent = new Set<string>();
  const empty = new Set<string>();
  for (const { table, reason, of, headings } of partly) {
    if (reason === 'sheet') absent.add(sheetOfTable(of));
    else if (reason === 'empty') empty.add(sheetOfTable(of));
    else if (reason === 'cells' && of === table.key) headings.forEach((heading) => cells.add(heading));
    else if (reason === 'cells') headings.forEach((heading) => cells.add(`${heading} op blad ${sheetOfTable(of)}`));
    else if (of === table.key) headings.forEach((heading) => own.add(heading));
    else others.set(of, new Set([...(others.get(of) ?? []), ...headings]));
  }
  const clause = (names: ReadonlySet<string>, one: string, more: string, before = ['', '']): readonly string[] =>
    names.size === 0 ? [] : [`${before[names.size === 1 ? 0 : 1] ?? ''}${LIST.format(names)} ${names.size === 1 ? one : more}`];
  return [
    ...clause(cells, 'is niet te lezen', 'zijn niet te lezen'),
    ...clause(own, 'ontbreekt', 'ontbreken'),
    ...[...others].flatMap(([of, names]) =>
      clause(names, `ontbreekt op blad ${sheetOfTable(of)}`, `ontbreken op blad ${sheetOfTable(of)}`),
    ),
    ...clause(absent, 'ontbreekt', 'ontbreken', ['blad ', 'de bladen ']),
    ...clause(empty, 'is nog leeg', 'zijn nog leeg', ['blad ', 'de bladen ']),
  ].join('; ');
}

const LIST = new Intl.ListFormat('nl-NL', { type: 'conjunction' });
