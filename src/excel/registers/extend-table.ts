import { SYMBOLS } from '../../check/report';
import { isBlank } from '../../cells/cell';
import { mapColumns } from '../../records/column-map';
import { TABLES } from '../../templates';
import { CONTROLE_HEADING } from '../../templates/template';
import { refuseFiltered } from '../filters';
import { readMergedAreas } from '../reading/merged-areas';
import { findOurTables } from '../reading/our-tables';
import { headingsOf, placeOf, type TablePlace } from '../reading/read-tables';
import { twice } from '../twice';
import { WorkbookError } from '../workbook-error';
import type { LongerTable } from '../../check/plan-mends';

/**
 * Makes a table longer, down to a row (0-based in the sheet), so that the filled rows under it count. What stands in those rows stays;
 * empty cells in columns with a formula of ours get it. Nothing is changed when something would be lost. Five or six syncs.
 */
export async function extendTable(context: Excel.RequestContext, { sheet, name }: LongerTable['table'], lastRow: number): Promise<void> {
  const ours = (await findOurTables(context)).find((each) => each.name === name && each.sheet === sheet);
  if (!ours) throw new WorkbookError('gone', name);
  const place = placeOf(ours);
  ours.table.load('showTotals');
  ours.worksheet.protection.load('protected');
  await context.sync();
  const { body } = place;
  const end = body.rowIndex + body.rowCount;
  const grow = lastRow + 1 - end;
  if (grow <= 0) throw new WorkbookError('gone', name, `De tabel op blad ${sheet} is intussen al langer. Controleer opnieuw.`);
  if (ours.worksheet.protection.protected) {
    throw new WorkbookError(
      'protected',
      name,
      `Blad ${sheet} is beveiligd. Hef de beveiliging op via Controleren > Blad beveiliging opheffen en probeer het opnieuw.`,
    );
  }
  if (ours.table.showTotals) {
    throw refusal(name, `De tabel op blad ${sheet} heeft een totaalrij. Zet die uit via Tabelontwerp > Totaalrij en probeer het opnieuw.`);
  }
  await requireFree(context, place, end, grow);
  ours.table.resize(ours.table.getRange().getResizedRange(grow, 0));
  // The rows are in: without their formulas they would be counted wrongly.
  await twice(() => fillFormulas(context, place, end, grow));
}

/** Refuses under a filter, when merged cells are in the way, or when a later marking would write over what stands under the column Controle. */
async function requireFree(context: Excel.RequestContext, place: TablePlace, end: number, grow: number): Promise<void> {
  const { ours, body, headings } = place;
  await refuseFiltered(context, [ours.worksheet]);
  const rows = ours.worksheet.getRangeByIndexes(end, body.columnIndex, grow, body.columnCount);
  const controle = headingsOf(headings).indexOf(CONTROLE_HEADING);
  const under = controle < 0 ? undefined : rows.getColumn(controle);
  if (under) under.load('values');
  await context.sync();
  const right = body.columnIndex + body.columnCount;
  // From the first cell of the sheet: Excel finds only merges that begin in what is asked.
  const [merges = []] = await readMergedAreas(context, [
    { worksheet: ours.worksheet, area: { row: 0, column: 0, rows: end + grow, columns: right } },
  ]);
  if (merges.some(({ row, column, rows: height, columns }) => row + height > end && column + columns > body.columnIndex)) {
    throw refusal(ours.name, `Onder de tabel op blad ${ours.sheet} staan samengevoegde cellen. Splits die en probeer het opnieuw.`);
  }
  const marks = Object.values(SYMBOLS);
  const inTheWay = under?.values.findIndex(([cell]) => !isBlank(cell) && !marks.some((mark) => String(cell).startsWith(mark))) ?? -1;
  if (inTheWay >= 0) {
    const row = end + inTheWay + 1;
    throw refusal(
      ours.name,
      `Onder de kolom ${CONTROLE_HEADING} op blad ${ours.sheet} staat in rij ${row} iets van uzelf; een controle zou dat overschrijven. Verplaats dat en probeer het opnieuw.`,
    );
  }
}

/** Gives new rows, from `end` on, the formulas of the table where nothing stands yet. Two syncs. */
export async function fillFormulas(
  context: Excel.RequestContext,
  { ours, body, headings }: TablePlace,
  end: number,
  grow: number,
): Promise<void> {
  const calculated = [...mapColumns(TABLES[ours.key].columns, headingsOf(headings)).values()].flatMap(({ index, years, calculated: is }) =>
    is ? [...(index === undefined ? [] : [index]), ...(years?.values() ?? [])] : [],
  );
  const columns = calculated.map((index) => {
    // From the last row of before: its formula is the same for each row.
    const cells = ours.worksheet.getRangeByIndexes(end - 1, body.columnIndex + index, grow + 1, 1);
    cells.load('formulas');
    return cells;
  });
  await context.sync();
  for (const cells of columns) {
    const formulas = cells.formulas.map(([formula]): unknown => formula);
    const [above, ...below] = formulas;
    if (typeof above !== 'string' || !above.startsWith('=') || !below.includes('')) continue;
    cells.formulas = [above, ...below].map((formula) => [formula === '' ? above : formula]);
  }
  await context.sync();
}

const refusal = (name: string, sentence: string): WorkbookError => new WorkbookError('no room', name, `${sentence} Er is niets veranderd.`);
