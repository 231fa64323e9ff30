import type { Periode } from '../scheme/rounds';
import { TABLES } from '../templates';
import { headingOf, type TableKey } from '../templates/column';
import { hasAllYears, type ColumnPlace } from '../records/column-map';
import { isUnreadable, type AnyLine, type AnyRegister, type Dossier, type TableSource } from '../records/dossier';
import type { ColumnsByTable, Rule } from '../rules/rule';
import type { AssumedRound, WithRounds } from './assumed-round';
import type { CalculatedColumns } from './calculated-amounts';
import type { Gaps } from './gaps';
import { linesOfRounds } from './lines-of-rounds';

/** What a rule may look at in a dossier. */
export interface Sight {
  /** The lines that it may see; made when asked, because a rule that need not run again does not look. */
  readonly dossier: () => Dossier;
  /** Per table, what makes what the rule says of it less sure. */
  readonly doubts: ReadonlyMap<TableSource, Doubt>;
}

/** A dossier with what can be filled in for columns that are gone. */
export interface Known extends WithRounds {
  readonly calculated: CalculatedColumns;
}

/** Headings of helping columns that are gone, and the round that was taken for a Financieringsbron that is not there. */
export interface Doubt {
  readonly headings: readonly string[];
  readonly assumed?: AssumedRound;
}

/**
 * The dossier as a rule may see it: the lines of its rounds, and of each table only when the columns are there without which the rule can say
 * nothing, so that a missing column never reads as missing data. What is left out goes to `gaps`. Undefined when nothing is left to check.
 */
export function sightOf(rule: Rule, { dossier, assumed, calculated }: Known, given: Periode | undefined, gaps: Gaps): Sight | undefined {
  const read = Object.keys(rule.reads) as TableKey[];
  const isGone = (table: TableSource, column: string): boolean => {
    const stand = column === 'bron' ? assumed.get(table) : undefined;
    if (stand) return stand.spans && !rule.spanIsEnough;
    if (calculated.get(table) === column) return false;
    const isPresent = (name: string): boolean => isThere(table.columns.get(name), table.mapping !== undefined);
    const other = rule.orElse?.[table.key]?.[column];
    return !isPresent(column) && !(other !== undefined && isPresent(other));
  };
  let compares = true;
  for (const key of Object.keys(rule.needs ?? {}) as TableKey[]) {
    const register = dossier[key];
    if (key === 'regio' && isPeriodeGiven(register, rule.needs?.regio, given)) continue;
    const missing = missingIn(register.tables, rule.needs?.[key] ?? [], isGone);
    const reason =
      register.tables.length === 0 ? 'sheet' : missing.size > 0 ? 'columns' : register.lines.length === 0 ? 'empty' : undefined;
    if (reason === undefined) continue;
    compares = false;
    const tables = reason === 'columns' ? [...missing] : [[null, []] as const];
    for (const [source, headings] of tables)
      gaps.add({ rule, table: key, source, reason, headings, extent: 'none', concerns: tablesOf(dossier, read) });
  }
  for (const key of Object.keys(rule.stopsAt ?? {}) as TableKey[]) {
    const columns = unreadableIn(dossier[key], rule.stopsAt?.[key] ?? []);
    if (columns.length === 0) continue;
    compares = false;
    const headings = columns.map((column) => columnHeading(key, column));
    const [source = null] = dossier[key].tables;
    gaps.add({ rule, table: key, source, reason: 'cells', headings, extent: 'none', concerns: tablesOf(dossier, read) });
  }
  const blocked = new Map<TableKey, ReadonlySet<TableSource>>();
  for (const key of read) {
    const { tables } = dossier[key];
    if (tables.length === 0 && !TABLES[key].optional && !(key === 'regio' && isPeriodeGiven(dossier.regio, rule.reads.regio, given)))
      gaps.add({ rule, table: key, source: null, reason: 'sheet', headings: [], extent: 'none', concerns: [] });
    const missing = missingIn(tables, rule.reads[key] ?? [], isGone);
    if (missing.size === 0) continue;
    const isWhole = rule.whole?.includes(key) ?? false;
    if (isWhole) compares = false;
    blocked.set(key, new Set(missing.keys()));
    for (const [source, headings] of missing)
      gaps.add({
        rule,
        table: key,
        source,
        reason: 'columns',
        headings,
        extent: 'none',
        concerns: isWhole ? tablesOf(dossier, read) : [source],
      });
  }
  const isLeft = (key: TableKey): boolean =>
    (key === 'regio' && isPeriodeGiven(dossier.regio, rule.reads.regio, given)) ||
    (dossier[key].lines as readonly AnyLine[]).some(({ at }) => !blocked.get(key)?.has(at.table)) ||
    // Rows below an empty table are something to say for a rule that asks for no columns.
    (rule.reads[key]?.length === 0 && dossier[key].tables.some(({ outside }) => outside.length > 0));
  if (!compares || !read.some(isLeft)) return undefined;
  const doubts = new Map<TableSource, Doubt>();
  for (const key of Object.keys(rule.helps ?? {}) as TableKey[]) {
    for (const [source, headings] of missingIn(dossier[key].tables, rule.helps?.[key] ?? [], isGone)) {
      if (blocked.get(key)?.has(source)) continue;
      doubts.set(source, { headings });
      const concerns = read.includes(key) ? [source] : tablesOf(dossier, read);
      gaps.add({ rule, table: key, source, reason: 'columns', headings, extent: 'partly', concerns });
    }
  }
  for (const [source, stand] of assumed) {
    const asked = [rule.reads, rule.helps ?? {}].some((columns: ColumnsByTable) =>
      (columns[source.key] as readonly string[] | undefined)?.includes('bron'),
    );
    if (asked && !stand.given) doubts.set(source, { headings: [], ...doubts.get(source), assumed: stand });
  }
  return { dossier: () => cutFor(rule, dossier, blocked), doubts };
}

/** The dossier without what the rule may not look at. */
function cutFor(rule: Rule, dossier: Dossier, blocked: ReadonlyMap<TableKey, ReadonlySet<TableSource>>): Dossier {
  const cut: Partial<Record<TableKey, AnyRegister>> = {};
  for (const [key, tables] of blocked) cut[key] = withoutTables(dossier[key], tables);
  for (const key of Object.keys(rule.skips ?? {}) as TableKey[]) {
    const register = cut[key] ?? dossier[key];
    const columns = unreadableIn(register, rule.skips?.[key] ?? []);
    if (columns.length > 0) cut[key] = readableLines(register, columns);
  }
  return linesOfRounds({ ...dossier, ...cut } as Dossier, rule.rounds);
}

/** Those of the columns in which some cell could not be read. */
function unreadableIn(register: AnyRegister, columns: readonly string[]): readonly string[] {
  if (register.problems.length === 0) return [];
  let known = withProblems.get(register);
  if (!known) withProblems.set(register, (known = new Set(register.problems.filter(isUnreadable).map(({ column }) => column.key))));
  const unreadable = known;
  return columns.filter((column) => unreadable.has(column));
}

const withProblems = new WeakMap<AnyRegister, ReadonlySet<string>>();

/** All columns of a table that a rule looks at. */
export const columnsOf = (rule: Rule, key: TableKey): readonly string[] => [
  ...new Set([rule.reads, rule.needs, rule.helps, rule.optional].flatMap((columns): readonly string[] => columns?.[key] ?? [])),
];

/** A register without the lines that hold an unreadable cell in these columns: to take such a cell for an empty one would be a guess. */
function readableLines(register: AnyRegister, columns: readonly string[]): AnyRegister {
  return cutOf(register, columns.join(), () => {
    const wanted = new Set(columns);
    const gone = new Set(
      register.problems.filter((problem) => isUnreadable(problem) && wanted.has(problem.column.key)).map(({ at }) => at),
    );
    return {
      ...register,
      lines: (register.lines as readonly AnyLine[]).filter(({ at }) => !gone.has(at)),
      partOf: register,
    } as AnyRegister;
  });
}

const tablesOf = (dossier: Dossier, keys: readonly TableKey[]): readonly TableSource[] => keys.flatMap((key) => dossier[key].tables);

/** Whether all that is asked of an absent or empty sheet Regio is the subsidieperiode, and the user gave it. */
const isPeriodeGiven = ({ lines }: AnyRegister, columns: readonly string[] | undefined, given: Periode | undefined): boolean =>
  given !== undefined && lines.length === 0 && columns !== undefined && columns.every((key) => key === 'periode');

/** Headings of columns that are not there, by table. */
function missingIn(
  tables: readonly TableSource[],
  columns: readonly string[],
  isGone: (table: TableSource, column: string) => boolean,
): ReadonlyMap<TableSource, readonly string[]> {
  const missing = new Map<TableSource, readonly string[]>();
  for (const table of tables) {
    const gone = columns.filter((column) => isGone(table, column));
    if (gone.length > 0)
      missing.set(
        table,
        gone.map((column) => columnHeading(table.key, column)),
      );
  }
  return missing;
}

/** A sheet of another layout may have a column per year for some years only: that is no column to check. */
const isThere = (place: ColumnPlace | undefined, isMapped: boolean): boolean =>
  place !== undefined && (!isMapped || place.years === undefined || hasAllYears(place));

function withoutTables(register: AnyRegister, gone: ReadonlySet<TableSource>): AnyRegister {
  const name = register.tables.map((table) => (gone.has(table) ? '-' : '+')).join('');
  return cutOf(register, name, () => {
    const isLeft = ({ at }: { readonly at: { readonly table: TableSource } }): boolean => !gone.has(at.table);
    return {
      key: register.key,
      tables: register.tables.filter((table) => !gone.has(table)),
      lines: (register.lines as readonly AnyLine[]).filter(isLeft),
      problems: register.problems.filter(isLeft),
      partOf: register,
    } as unknown as AnyRegister;
  });
}

const cuts = new WeakMap<AnyRegister, Map<string, AnyRegister>>();

/** Part of a register; the same one for every rule that asks, so that the facts about it are found once. */
function cutOf(register: AnyRegister, name: string, make: () => AnyRegister): AnyRegister {
  let known = cuts.get(register);
  if (!known) cuts.set(register, (known = new Map()));
  let cut = known.get(name);
  if (!cut) known.set(name, (cut = make()));
  return cut;
}

/** Heading of a column as it stands in the template, without its year when none is given. */
export const columnHeading = (table: TableKey, key: string, year?: number): string => {
  const column = TABLES[table].columns.find((each) => each.key === key);
  return column ? headingOf(column, year).replace(/\s*\{(jaar|jj)\}/, '') : key;
};
