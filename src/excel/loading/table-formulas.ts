import { formulasOf, type PlacedTable } from '../../templates/layout';
import { WorkbookError } from '../workbook-error';

/** A table that has been made on a sheet. */
export interface MadeTable {
  readonly worksheet: Excel.Worksheet;
  readonly sheet: string;
  readonly placed: PlacedTable;
}

/**
 * Writes the formulas of tables that have been made. An empty column in which differing formulas are written Excel may fill with the last one
 * in every row (office-js issues 6745 and 5909), so such a column holds zeros first; afterwards it is read back, for a report with other
 * formulas than ours shows wrong amounts. Three syncs.
 * @throws WorkbookError `formulas` when other formulas stand there than were written.
 */
export async function writeFormulas(context: Excel.RequestContext, tables: readonly MadeTable[]): Promise<void> {
  for (const table of tables) fillWithZeros(table);
  await context.sync();
  for (const table of tables) writeTable(table);
  const reports = tables
    .filter(({ placed }) => placed.declaration.fixedRows)
    .map((table) => {
      const { headingRow, columns, rows } = table.placed;
      const range = table.worksheet.getRangeByIndexes(headingRow + 1, 0, rows.length, columns.length);
      range.load('formulas');
      return { table, range };
    });
  await context.sync();
  for (const { table, range } of reports) {
    const wanted = cellsOf(table.placed);
    const there = range.formulas as unknown[][];
    const isWrong = table.placed.columns.some(
      (_, index) =>
        !holdsFormulas(
          wanted.map((row) => row[index]),
          there.map((row) => row[index]),
        ),
    );
    if (isWrong) throw otherFormulas(table.sheet, 'Er is niets geladen.');
  }
}

/** Whether a column is at risk: it is to hold formulas that are not all the same, or that would not stay the same when they are filled down. */
export const hasDifferingFormulas = (formulas: readonly unknown[]): boolean =>
  formulas.length > 1 && formulas.some(isFormula) && (new Set(formulas).size > 1 || skeleton(String(formulas[0])) !== formulas[0]);

function fillWithZeros({ worksheet, placed: { declaration, headingRow, columns, rows } }: MadeTable): void {
  if (!declaration.fixedRows) return;
  columns.forEach((column, index) => {
    if (!hasDifferingFormulas(formulasOf(column, rows.length) ?? [])) return;
    worksheet.getRangeByIndexes(headingRow + 1, index, rows.length, 1).values = rows.map(() => [0]);
  });
}

/** Fixed rows go in one piece, with what else stands in them: a single formula in an empty column Excel would fill down to all its rows. */
function writeTable({ worksheet, placed }: MadeTable): void {
  const { declaration, headingRow, columns, rows } = placed;
  if (declaration.fixedRows) {
    worksheet.getRangeByIndexes(headingRow + 1, 0, rows.length, columns.length).formulas = cellsOf(placed);
    return;
  }
  columns.forEach((column, index) => {
    const formulas = formulasOf(column, rows.length);
    if (formulas) worksheet.getRangeByIndexes(headingRow + 1, index, rows.length, 1).formulas = formulas.map((formula) => [formula]);
  });
}

/** What stands in the rows of a report: formulas, and what is given in the others. */
function cellsOf({ columns, rows }: PlacedTable): (string | number)[][] {
  const formulas = columns.map((column) => formulasOf(column, rows.length));
  return rows.map((cells, row) => columns.map((_, index) => formulas[index]?.[row] ?? cells.get(index) ?? ''));
}

const isFormula = (cell: unknown): cell is string => typeof cell === 'string' && cell.startsWith('=');

/**
 * Whether the cells of a column hold the formulas that were written, however Excel spells them: the same rows hold one, those that were to
 * have the same one have it, and others have not.
 */
export function holdsFormulas(wanted: readonly unknown[], there: readonly unknown[]): boolean {
  if (wanted.length !== there.length || wanted.some((formula, row) => isFormula(formula) !== isFormula(there[row]))) return false;
  const pairs = wanted.flatMap((formula, row) => (isFormula(formula) ? [{ formula, cell: String(there[row]) }] : []));
  const texts = new Map(pairs.map(({ formula, cell }) => [formula, cell]));
  const skeletons = new Map(pairs.map(({ formula, cell }) => [skeleton(formula), skeleton(cell)]));
  return (
    pairs.every(({ formula, cell }) => texts.get(formula) === cell && skeletons.get(skeleton(formula)) === skeleton(cell)) &&
    new Set(skeletons.values()).size === skeletons.size
  );
}

/** A formula without its addresses: those differ from row to row where it was filled down. */
const skeleton = (formula: string): string => formula.replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, '·');

/** Says that Excel put other formulas in a report; `after` says what became of it. */
export const otherFormulas = (sheet: string, after: string): WorkbookError =>
  new WorkbookError(
    'formulas',
    sheet,
    `Op blad ${sheet} zette Excel in alle rijen van een kolom dezelfde formule. Zet dat uit via Bestand > Opties > Controle > AutoCorrectie-opties > AutoOpmaak tijdens typen > Formules in tabellen doorvoeren, en probeer het opnieuw. ${after}`,
  );
