import { depreciate } from '../facts/costs/depreciation';
import { isYearOf } from '../facts/costs/assets';
import { toCents, toCentsPerUnit, roundHalfAway } from '../records/money';
import type { AnyLine, Dossier, Line, Place, TableSource } from '../records/dossier';
import type { CellValue } from '../cells/cell';
import { readField } from '../records/field';
import type { MendStep, MendValue } from '../rules/mend';
import { roundOfBron } from '../scheme/rounds';
import { TABLES } from '../templates';
import type { TableKey } from '../templates/column';

type Mutable = Record<string, unknown> & { at: Place };

/** What a change does to the registers: cells that are set and rows that come. */
export type ChangeStep = Extract<MendStep, { kind: 'set' | 'add' }>;

/** A copy of the dossier with these steps done, in which the formulas of the templates gave their results. Registers that no step touches stay the same objects. */
export function applySteps(dossier: Dossier, steps: readonly ChangeStep[]): Dossier {
  const touched = new Set(steps.map((step) => (step.kind === 'set' ? step.at.table.key : step.table)));
  const after = { ...dossier } as Record<TableKey, Dossier[TableKey]> & Dossier;
  for (const key of touched) {
    const own = steps.filter((step) => (step.kind === 'set' ? step.at.table.key : step.table) === key);
    Object.assign(after, { [key]: changedRegister(dossier, key, own) });
  }
  return after;
}

function changedRegister(dossier: Dossier, key: TableKey, steps: readonly ChangeStep[]): Dossier[TableKey] {
  const register = dossier[key];
  const lines: readonly AnyLine[] = register.lines;
  const added = steps.filter((step) => step.kind === 'add');
  // New rows come in the first table of ours, as on the sheet.
  const own = register.tables.find(({ mapping }) => mapping === undefined) ?? register.tables[0];
  const grown = own && { ...own, rowCount: own.rowCount + added.length };
  const tableOf = (table: TableSource): TableSource => (grown && table === own ? grown : table);
  const places = new Map<Place, Place>();
  const placeOf = (at: Place): Place => {
    let place = places.get(at);
    if (!place) places.set(at, (place = { ...at, table: tableOf(at.table) }));
    return place;
  };
  const sets = new Map<Place, MendStep[]>();
  for (const step of steps) if (step.kind === 'set') sets.set(step.at, [...(sets.get(step.at) ?? []), step]);
  const changed = lines.map((line) => {
    const copy = { ...line, at: placeOf(line.at) } as unknown as Mutable;
    const ofLine = sets.get(line.at) ?? [];
    for (const step of ofLine) if (step.kind === 'set') setField(copy, key, step);
    return ofLine.length > 0 ? calculated(copy, key) : copy;
  });
  const fresh = !grown
    ? []
    : added.map((step, index) => {
        const blank = Object.fromEntries(TABLES[key].columns.map((column) => [column.key, column.perYear ? new Map() : null]));
        const line: Mutable = { ...blank, at: { table: grown, row: grown.row + 1 + (own?.rowCount ?? 0) + index } };
        for (const value of step.values) setField(line, key, value);
        return calculated(line, key);
      });
  return {
    key,
    tables: register.tables.map(tableOf),
    lines: [...changed, ...fresh],
    problems: register.problems.map((problem) => ({ ...problem, at: placeOf(problem.at) })),
  } as unknown as Dossier[TableKey];
}

/** Puts in a field what would be typed in its cell. */
function setField(line: Mutable, key: TableKey, { column: name, year, value }: MendValue): void {
  const column = TABLES[key].columns.find((each) => each.key === name);
  if (!column) throw new Error(`${key} has no column ${name}`);
  const read = typed(column, value);
  if (year === undefined) {
    line[name] = read;
    return;
  }
  const years = new Map(line[name] as ReadonlyMap<number, unknown>);
  if (read === null) years.delete(year);
  else years.set(year, read);
  line[name] = new Map([...years].sort(([a], [b]) => a - b));
}

/** Amounts come as whole cents, or as a price with a fraction of a cent. */
function typed(column: Parameters<typeof readField>[0], value: CellValue): string | number | boolean | null {
  if (column.type === 'money' && typeof value === 'number') return column.perUnit ? toCentsPerUnit(value) : toCents(value);
  return readField(column, value).value;
}

/** What the formulas of the line give. */
function calculated(line: Mutable, key: TableKey): Mutable {
  if (key === 'begroting') budgetSums(line as unknown as Line<'begroting'>);
  if (key === 'afschrijvingen') depreciation(line as unknown as Line<'afschrijvingen'>);
  return line;
}

function budgetSums(line: Line<'begroting'>): void {
  const bedrag = new Map(line.bedrag);
  for (const [year, quantity] of line.q) {
    const price = line.p.get(year);
    if (price !== undefined) bedrag.set(year, roundHalfAway(quantity * price));
  }
  const total = [...bedrag.values()].reduce((sum, each) => sum + each, 0);
  const cover = (['dekking_subsidie', 'dekking_cash', 'dekking_kind', 'dekking_eigen'] as const).reduce(
    (sum, share) => sum + (line[share] ?? 0),
    0,
  );
  Object.assign(line, { bedrag, bedrag_totaal: total, sluitend: total - cover });
}

function depreciation(line: Line<'afschrijvingen'>): void {
  const { aanschaf: cost, restwaarde: residual, periode_mnd: term, pct_sto: share, start, factuurdatum, bron } = line;
  const first = start ?? factuurdatum;
  if (cost === null || residual === null || term === null || share === null || first === null) return;
  const round = roundOfBron(bron);
  const columns = [...(line.at.table.columns.get('afs')?.years?.keys() ?? [])];
  const result = depreciate(
    { cost, residual, term, share, start: first },
    columns.filter((year) => !round || isYearOf(round, year)),
  );
  Object.assign(line, {
    afs: new Map(columns.map((year) => [year, result.years.get(year)?.amount ?? 0])),
    mnd: new Map(columns.map((year) => [year, result.years.get(year)?.months ?? 0])),
    afs_totaal: result.total,
    afs_rest: result.remainder,
    afs_maand: result.perMonth,
    afs_sto_maand: roundHalfAway(((cost - residual) * share) / term),
  });
}
