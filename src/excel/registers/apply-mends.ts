import { isBlank, type CellValue } from '../../cells/cell';
import { cellAddress } from '../../cells/address';
import { userColumns, type CellChange, type GoneRow, type MendPlan, type NewRow, type SeenRow } from '../../check/plan-mends';
import { asWritten } from '../../records/merge/cell-text';
import type { TableSource } from '../../records/dossier';
import { numberFormatOf } from '../../templates/layout';
import { askFilters, filterError, LIFT } from '../filters';
import { planUpgrade } from '../loading/upgrade-plan';
import { findPlaces, readPlaces, type TablePlace } from '../reading/read-tables';
import { WorkbookError } from '../workbook-error';
import { extendTable } from './extend-table';
import { insertRows, orElse, takeOut as takeOutRows } from './grow-table';
import { MendedRows, type Gone } from './mended-rows';

/** A row of a plan in the sheet, as it is now. */
interface FoundRow {
  readonly seen: SeenRow;
  readonly place: TablePlace;
  readonly range: Excel.Range;
}

/** A cell that is to hold something else, as it is now. */
interface FoundCell {
  readonly change: CellChange;
  readonly place: TablePlace;
  readonly range: Excel.Range;
}

/**
 * Does what was shown to the user, all of it or nothing: when a row is not where it was or holds something else than when it was checked, a
 * filter is on, or a cell is protected, everything is refused, and when Excel breaks it off what was done is taken back. Four syncs, one of
 * which writes; more to make a table longer.
 */
export async function applyMends(context: Excel.RequestContext, plan: MendPlan): Promise<void> {
  const longer = plan.changes.flatMap((change) => (change.kind === 'longer table' ? [change] : []));
  if (longer.length < plan.changes.length) await changeRows(context, plan);
  // Each looks at what stands under its table: one after the other.
  for (const { table, until } of longer) await extendTable(context, table, until);
}

async function changeRows(context: Excel.RequestContext, { changes, seen }: MendPlan): Promise<void> {
  const places = await findPlaces(context);
  const placeOf = placeFinder(places);
  const cells = changes.flatMap((change) => (change.kind === 'cell' ? [change] : []));
  const rows = changes.flatMap((change) => (change.kind === 'new row' || change.kind === 'gone row' ? [change] : []));
  const touched = [...new Set([...cells, ...rows].map(({ table }) => placeOf(table)))];
  const { loaded, isFiltered } = await askFilters(
    context,
    touched.map(({ ours }) => ours.worksheet),
    () => {
      for (const { ours } of touched) {
        ours.worksheet.protection.load('protected');
        ours.table.load('showTotals');
      }
      return { rows: seen.map((row) => loadRow(row, placeOf(row.table))), cells: cells.map((cell) => loadCell(cell, placeOf(cell.table))) };
    },
  );
  refuseClosed(touched, isFiltered, loaded.cells, rows);
  for (const row of loaded.rows) requireSame(row);
  for (const cell of loaded.cells) refuseOwnFormula(cell);
  const formulas = cells.some(({ isFormula }) => isFormula) ? await templateFormulas(context, places) : undefined;
  const mended = new MendedRows(changes, placeOf);
  const beside = await loadNeighbours(context, rows, placeOf, loaded.rows);
  insertRows(mended.coming);
  const undo = [
    ...loaded.cells.map((cell) => write(cell, mended.now(cell.change), formulas)),
    ...beside.map((each) => putIn(each, mended.now(each.row), placeOf(each.row.table))),
    // What goes goes last: a line that is broken off on its way stands in both places, never in none.
    ...mended.gone.map((row) => takeOut(row, mended.now(row.row), placeOf(row.row.table))),
  ];
  await orElse(context, async () => {
    const left = await mended.left(context);
    if (left.length === mended.gone.length) {
      for (const put of undo) put();
      return takeOutRows(context, mended.coming);
    }
    // A row cannot be brought back: what was begun is done.
    for (const each of left) takeOut(each, mended.now(each.row), placeOf(each.row.table));
    return context.sync();
  });
}

/** Finds where a table of the check stands now. */
function placeFinder(places: readonly TablePlace[]): (table: TableSource) => TablePlace {
  const byName = new Map(places.map((place) => [`${place.ours.sheet}!${place.ours.name}`, place]));
  return (table) => {
    const place = byName.get(`${table.sheet}!${table.name}`);
    if (!place) throw new WorkbookError('gone', table.name);
    const { rowIndex, columnIndex, rowCount } = place.body;
    if (rowIndex - 1 !== table.row || columnIndex !== table.column || rowCount !== table.rowCount) throw changed(table.sheet);
    return place;
  };
}

function loadRow(seen: SeenRow, place: TablePlace): FoundRow {
  const { body, ours } = place;
  const range = ours.worksheet.getRangeByIndexes(seen.row, body.columnIndex, 1, body.columnCount);
  range.load('values,formulas');
  return { seen, place, range };
}

function loadCell(change: CellChange, place: TablePlace): FoundCell {
  const range = place.ours.worksheet.getCell(change.row, change.column);
  range.load('formulas,numberFormat,format/protection/locked');
  return { change, place, range };
}

function refuseClosed(
  touched: readonly TablePlace[],
  isFiltered: (worksheet: Excel.Worksheet) => boolean,
  cells: readonly FoundCell[],
  rows: readonly (NewRow | GoneRow)[],
): void {
  const filtered = touched.filter(({ ours }) => isFiltered(ours.worksheet)).map(({ ours }) => ours.sheet);
  if (filtered.length > 0) throw filterError(filtered, `${LIFT} ${NOTHING_DONE}`);
  for (const { ours } of touched) {
    if (!ours.worksheet.protection.protected) continue;
    const isOpen =
      cells.every((cell) => cell.place.ours.sheet !== ours.sheet || (cell.range.format.protection.locked === false && !newFormat(cell))) &&
      rows.every(({ table }) => table.sheet !== ours.sheet);
    if (isOpen) continue;
    const how =
      'Hef de beveiliging op via Controleren > Blad beveiliging opheffen en probeer het opnieuw; STO Controle doet dat niet voor u.';
    throw new WorkbookError('protected', ours.sheet, `Blad ${ours.sheet} is beveiligd. ${how} ${NOTHING_DONE}`);
  }
}

const NOTHING_DONE = 'Er is niets hersteld.';

const changed = (sheet: string, what = 'is'): WorkbookError =>
  new WorkbookError(
    'changed',
    sheet,
    `Blad ${sheet} ${what} veranderd sinds de controle. ${NOTHING_DONE} Controleer opnieuw en kies dan nog eens.`,
  );

/** Refuses when a row holds something else than was checked: it may be another row. What formulas of ours give is left aside, and Controle. */
function requireSame({ seen, range }: FoundRow): void {
  const { table, row, cells } = seen;
  const ours = new Set(
    [...table.columns.values()].flatMap(({ index, years, calculated }) => (calculated ? [index, ...(years?.values() ?? [])] : [])),
  );
  const there: readonly CellValue[] = range.values[0] ?? [];
  const isSame = there.every((value, index) => ours.has(index) || index === table.controle || value === (cells[index] ?? ''));
  if (!isSame) throw changed(table.sheet, `is in rij ${row + 1}`);
}

/** What the formula of a user gives is not typed over. */
function refuseOwnFormula({ change, range }: FoundCell): void {
  const formula: unknown = range.formulas[0]?.[0];
  if (typeof formula !== 'string' || !formula.startsWith('=') || change.before === formula) return;
  const where = `Cel ${cellAddress(change.row, change.column)} op blad ${change.table.sheet}`;
  throw new WorkbookError(
    'changed',
    change.table.sheet,
    `${where} bevat een formule. ${NOTHING_DONE} Verbeter de formule of de cellen waarmee zij rekent.`,
  );
}

/** Finds the formula that the template has for a cell. */
type TemplateFormulas = (change: CellChange) => string | undefined;

async function templateFormulas(context: Excel.RequestContext, places: readonly TablePlace[]): Promise<TemplateFormulas> {
  const regio = await readPlaces(
    context,
    places.filter(({ ours }) => ours.key === 'regio'),
  );
  const { tables } = planUpgrade(places, regio, () => 0);
  return ({ table, row, column }) => {
    const plan = tables.find(({ sheet, name }) => sheet === table.sheet && name === table.name);
    const placed = plan?.inserts.length === 0 ? plan.placed.columns[column - table.column] : undefined;
    return placed?.rowFormulas?.[row - table.row - 1] ?? placed?.formula;
  };
}

/** The format that a cell needs for what it is to hold: a number in a cell for text would be text again, a formula there is not calculated, and a day without a format of days shows as a number. */
function newFormat({ change: { as, after, isFormula, table }, range }: FoundCell): string | undefined {
  const format: unknown = range.numberFormat[0]?.[0];
  const isWrong = isFormula
    ? format === '@'
    : typeof after === 'number' && (format === '@' || (format === 'General' && as.type === 'date'));
  return isWrong ? numberFormatOf(as.type, isFormula || (table.columns.get(as.key)?.calculated ?? false)) : undefined;
}

/** Puts back what stood there before. */
type Undo = () => void;

/** Writes a cell, which stands in this row now. */
function write(cell: FoundCell, row: number, formulas: TemplateFormulas | undefined): Undo {
  const { change, place } = cell;
  const target = place.ours.worksheet.getCell(row, change.column);
  const format = newFormat(cell);
  const { numberFormat } = cell.range;
  if (format !== undefined) target.numberFormat = [[format]];
  const undo = (): void => {
    const there = place.ours.worksheet.getCell(row, change.column);
    there.values = [[asWritten(change.before)]];
    if (format !== undefined) there.numberFormat = numberFormat;
  };
  const { table, isFormula, after = '' } = change;
  if (isFormula) {
    const formula = formulas?.(change);
    if (formula === undefined)
      throw new WorkbookError(
        'columns',
        table.name,
        `${NOTHING_DONE} De tabel op blad ${table.sheet} heeft andere kolommen dan het sjabloon. Kies eerst Bijwerken bij Sjablonen.`,
      );
    target.formulas = [[formula]];
    return undo;
  }
  target.values = [[asWritten(after)]];
  return undo;
}

interface Neighbour {
  readonly row: NewRow;
  /** What stands in the row whose formulas a new row gets, and in the empty row that it takes. */
  readonly above: readonly unknown[];
  readonly own: readonly unknown[];
}

/** Loads the formulas that new rows are to have, and what else waits. One sync when rows come or go. */
async function loadNeighbours(
  context: Excel.RequestContext,
  rows: readonly (NewRow | GoneRow)[],
  placeOf: (table: TableSource) => TablePlace,
  loaded: readonly FoundRow[],
): Promise<readonly Neighbour[]> {
  const found = rows.flatMap((row) => {
    if (row.kind === 'gone row') return [];
    const { body, ours } = placeOf(row.table);
    const above = Math.max(body.rowIndex, Math.min(row.row, body.rowIndex + body.rowCount) - 1);
    const range = ours.worksheet.getRangeByIndexes(above, body.columnIndex, 1, body.columnCount);
    range.load('formulas');
    return [{ row, range }];
  });
  if (rows.length > 0) await context.sync();
  return found.map(({ row, range }) => {
    const own = loaded.find(({ seen }) => seen.table === row.table && seen.row === row.row)?.range.formulas[0];
    return { row, above: range.formulas[0] ?? [], own: own ?? [] };
  });
}

/** Fills a row that came in, or an empty one, in which nothing but formulas of ours stands. */
function putIn({ row: { table, isInserted, cells }, above, own }: Neighbour, row: number, { ours: { worksheet } }: TablePlace): Undo {
  const filled: number[] = [];
  for (const { index, years, calculated } of table.columns.values()) {
    if (!calculated) continue;
    for (const place of [...(index === undefined ? [] : [index]), ...(years?.values() ?? [])]) {
      const formula = above[place];
      const isThere = !isInserted && !isBlank(own[place] as CellValue | undefined);
      if (isThere || typeof formula !== 'string' || !formula.startsWith('=')) continue;
      worksheet.getCell(row, table.column + place).formulas = [[formula]];
      filled.push(table.column + place);
    }
  }
  for (const { column, as, value } of cells) {
    const cell = worksheet.getCell(row, column);
    if (isInserted) cell.numberFormat = [[numberFormatOf(as.type, false)]];
    cell.values = [[asWritten(value)]];
    filled.push(column);
  }
  return () => {
    for (const column of filled) worksheet.getCell(row, column).clear(Excel.ClearApplyTo.contents);
  };
}

/** Takes a row out; a table keeps one row, of which what people filled in is emptied. */
function takeOut({ row: { table, cells }, worksheet }: Gone, row: number, { body }: TablePlace): Undo {
  if (body.rowCount > 1) {
    worksheet.getRangeByIndexes(row, body.columnIndex, 1, body.columnCount).delete(Excel.DeleteShiftDirection.up);
    return () => {};
  }
  for (const { index } of userColumns(table)) worksheet.getCell(row, table.column + index).clear(Excel.ClearApplyTo.contents);
  return () => {
    for (const { column, value } of cells) worksheet.getCell(row, column).values = [[asWritten(value)]];
  };
}
