import { TEXT_OF_FORMULA } from '../../templates/layout';
import type { InsertedRows } from './insert-rows';
import { hasDifferingFormulas, holdsFormulas, otherFormulas } from './table-formulas';
import type { TablePlan } from './upgrade-plan';
import { everywhere } from './write-sheet';

/** Formulas are some 150 characters long: this many stay well under what Excel on the web takes in one sync (5 MB). */
const CELLS_PER_SYNC = 20_000;

/** A run of cells of one calculated column. */
interface Run {
  readonly sheet: string;
  readonly range: Excel.Range;
  /** What belongs in each cell; undefined where the user types. */
  readonly wanted: readonly (string | undefined)[];
  /** The column has just come in, so nothing in it is of the user. */
  readonly isNew: boolean;
  /** Rows that came in, from the first of the run: what is empty in them waits for its formula. */
  readonly newRows: ReadonlySet<number>;
  /** The format of a text that a formula gives: under an older one the formula itself is the text. */
  readonly format?: string;
}

const NO_ROWS: ReadonlySet<number> = new Set();

/**
 * Renews the formulas of calculated columns where a cell still holds a formula; what was typed over one stays. Gives the tables with fixed
 * rows that the user changed: their formulas count on those rows and stay as they are.
 */
export async function renewFormulas(
  context: Excel.RequestContext,
  plans: readonly TablePlan[],
  inserted: InsertedRows = new Map(),
): Promise<readonly TablePlan[]> {
  const left = await withOtherRows(context, plans);
  const headings = new Map(
    plans.map(({ name, placed }) => [name.toLowerCase(), new Set(placed.columns.map(({ heading }) => heading.toLowerCase()))]),
  );
  const runs = plans
    .filter((plan) => !left.includes(plan))
    .flatMap((plan) => runsOf(plan, inserted.get(plan.name) ?? NO_ROWS, (formula) => canCalculate(formula, headings)));
  const isAtRisk = ({ isNew, wanted }: Run): boolean => isNew && hasDifferingFormulas(wanted);
  for (const { range, wanted } of runs.filter(isAtRisk)) range.values = wanted.map(() => [0]);
  for (let first = 0; first < runs.length;) {
    const batch = nextBatch(runs, first);
    first += batch.length;
    for (const { range, format } of batch) {
      if (format !== undefined) range.numberFormat = everywhere(format);
      range.load('formulas,values');
    }
    // Tables can be of any length; the loop is over blocks of cells.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const written = batch.flatMap((run) => renew(run) ?? []);
    await requireWritten(context, written);
    for (const { range } of batch) range.untrack();
  }
  return left;
}

/** A run in which formulas were renewed, and what its cells are to hold now. */
interface WrittenRun {
  readonly run: Run;
  readonly cells: readonly unknown[];
}

function renew(run: Run): WrittenRun | undefined {
  const { range, wanted, isNew, newRows } = run;
  const there = range.formulas as unknown[][];
  const values = range.values as unknown[][];
  const fresh = wanted.map((formula, row) => {
    const cell = there[row]?.[0];
    const isOurs = newRows.has(row) && (cell === '' || looksLikeFormula(cell));
    const renews = isNew || isOurs || looksLikeFormula(values[row]?.[0]) || (looksLikeFormula(cell) && !isSame(cell, formula));
    return formula !== undefined && renews ? formula : null;
  });
  // null leaves a cell as it is; zeros that kept a new column from being filled go.
  if (fresh.every((formula) => formula === null)) return undefined;
  range.formulas = fresh.map((formula) => [formula ?? (isNew ? '' : null)]);
  return { run, cells: fresh.map((formula, row) => formula ?? (isNew ? '' : there[row]?.[0])) };
}

/** Reads back what was written, for Excel may have filled a column with one formula; then it is written once more, over what is there now. */
async function requireWritten(context: Excel.RequestContext, written: readonly WrittenRun[]): Promise<void> {
  if (written.length === 0) return;
  const isWrong = ({ run, cells }: WrittenRun): boolean =>
    !holdsFormulas(
      cells,
      (run.range.formulas as unknown[][]).map(([cell]) => cell),
    );
  for (const { run } of written) run.range.load('formulas');
  await context.sync();
  const again = written.filter(isWrong);
  if (again.length === 0) return;
  for (const { run, cells } of again) {
    run.range.formulas = cells.map((cell) => [cell]);
    run.range.load('formulas');
  }
  await context.sync();
  const wrong = again.find(isWrong);
  if (wrong) throw otherFormulas(wrong.run.sheet, 'Kies daarna opnieuw Bijwerken; tot dan kloppen de bedragen op dat blad niet.');
}

/** As the value of a cell this is a formula that was kept as text. */
const looksLikeFormula = (cell: unknown): cell is string => typeof cell === 'string' && cell.startsWith('=');

/** Excel writes `[@Uren]` for `[@[Uren]]` and has its own opinion of blanks. */
const isSame = (cell: string, formula: string | undefined): boolean => formula !== undefined && plain(cell) === plain(formula);
const plain = (formula: string): string => formula.replace(/[\s[\]]/g, '').toUpperCase();

/** The calculated columns of a table, in pieces that fit in a sync. */
function runsOf(
  { worksheet, sheet, placed, rowCount, periode, added }: TablePlan,
  newRows: ReadonlySet<number>,
  canCalculate: (formula: string) => boolean,
): Run[] {
  const { headingRow, firstColumn = 0, columns, declaration } = placed;
  const fixed = declaration.fixedRows?.(periode);
  return columns.flatMap(({ column, formula, rowFormulas, numberFormat }, index): Run[] => {
    const isNew = added.has(index);
    const format = numberFormat === TEXT_OF_FORMULA ? { format: numberFormat } : {};
    const cells = fixed && isNew && column ? fixed.map((row) => row.cells[column.key]) : [];
    if (formula === undefined && !rowFormulas && cells.every((cell) => cell === undefined)) return [];
    const whole = formula !== undefined && canCalculate(formula) ? formula : undefined;
    const perRow = rowFormulas?.map((each) => (each !== undefined && canCalculate(each) ? each : undefined));
    const wanted = Array.from(
      { length: rowCount },
      (_, row) => perRow?.[row] ?? whole ?? (cells[row] === undefined ? undefined : String(cells[row])),
    );
    return Array.from({ length: Math.ceil(rowCount / CELLS_PER_SYNC) }, (_, piece) => {
      const part = wanted.slice(piece * CELLS_PER_SYNC, (piece + 1) * CELLS_PER_SYNC);
      const row = headingRow + 1 + piece * CELLS_PER_SYNC;
      return {
        sheet,
        range: worksheet.getRangeByIndexes(row, firstColumn + index, part.length, 1),
        wanted: part,
        isNew,
        newRows,
        ...format,
      };
    });
  });
}

/** As many runs as fit in a sync, but one at least. */
function nextBatch(runs: readonly Run[], first: number): readonly Run[] {
  let cells = 0;
  let end = first;
  while (end < runs.length && (end === first || cells + (runs[end]?.wanted.length ?? 0) <= CELLS_PER_SYNC))
    cells += runs[end++]?.wanted.length ?? 0;
  return runs.slice(first, end);
}

/** A column of another table: `STO_Kosten[Bedrag incl. btw]`, or with double brackets. */
const REFERENCE = /(STO_\w+)\[\[?([^\]@#]+)\]/gi;

/** Excel refuses a formula that names a table or a column that is not there. */
const canCalculate = (formula: string, headings: ReadonlyMap<string, ReadonlySet<string>>): boolean =>
  [...formula.matchAll(REFERENCE)].every(([, table = '', heading = '']) => headings.get(table.toLowerCase())?.has(heading.toLowerCase()));

/** The tables with fixed rows in which other rows stand than the template has. */
async function withOtherRows(context: Excel.RequestContext, plans: readonly TablePlan[]): Promise<readonly TablePlan[]> {
  const looked = plans.flatMap((plan) => {
    const { worksheet, placed, rowCount, periode } = plan;
    const [first] = placed.declaration.columns;
    const rows = placed.declaration.fixedRows?.(periode).map(({ cells }) => first && cells[first.key]);
    const index = placed.columns.findIndex(({ column }) => column === first);
    if (!rows || index < 0) return [];
    const range = worksheet.getRangeByIndexes(placed.headingRow + 1, (placed.firstColumn ?? 0) + index, rowCount, 1);
    range.load('values');
    return [{ plan, rows, range }];
  });
  if (looked.length > 0) await context.sync();
  return looked
    .filter(
      ({ rows, range: { values } }) =>
        rows.length !== values.length || rows.some((name, row) => name !== undefined && name !== values[row]?.[0]),
    )
    .map(({ plan }) => plan);
}
