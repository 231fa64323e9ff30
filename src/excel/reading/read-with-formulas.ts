import { formulaKind, placeKey, type FormulaCells, type FormulaKind } from '../../cells/formula-cells';
import type { CellValue } from '../../cells/cell';
import type { WorkbookCells } from '../../records/table-cells';
import { readInBlocks, type Block } from './blocks';
import type { Watching } from '../workbook-port';
import { readWorkbook } from './read-workbook';

interface ReadArea extends Omit<Block, 'worksheet'> {
  readonly sheet: string;
  readonly values: readonly (readonly CellValue[])[];
}

/** Reads the workbook as the check does, and which of its cells hold a formula. */
export async function readWithFormulas(
  context: Excel.RequestContext,
  { progress = () => {}, signal }: Watching = {},
): Promise<{ readonly cells: WorkbookCells; readonly formulas: FormulaCells }> {
  const cells = await readWorkbook(context, (done, total) => progress(done, total * 2), signal);
  const areas = [
    ...cells.tables.map(({ sheet, row, column, headings, rows }): ReadArea => areaOf(sheet, row + 1, column, rows, headings.length)),
    ...(cells.sheets ?? []).map(({ sheet, row, column, rows }): ReadArea => areaOf(sheet, row, column, rows, 0)),
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
  const blocks = areas.map((area): Block => ({ ...area, worksheet: context.workbook.worksheets.getItem(area.sheet) }));
  const total = areas.reduce((sum, { rows }) => sum + rows, 0);
  const read = await readInBlocks(context, blocks, (done) => progress(total + done, total * 2), signal, 'formulas');
  const formulas = new Map<string, Map<number, FormulaKind>>();
  areas.forEach(({ sheet, row, column, values }, index) => {
    const found = formulas.get(sheet) ?? new Map<number, FormulaKind>();
    formulas.set(sheet, found);
    read[index]?.forEach((inRow, offset) =>
      inRow.forEach((formula, place) => {
        // A text that begins like a formula is the value itself.
        if (typeof formula !== 'string' || !formula.startsWith('=') || formula === values[offset]?.[place]) return;
        found.set(placeKey(row + offset, column + place), formulaKind(formula.slice(1)));
      }),
    );
  });
  return { cells, formulas };
}

const areaOf = (sheet: string, row: number, column: number, values: ReadArea['values'], width: number): ReadArea => ({
  sheet,
  row,
  column,
  rows: values.length,
  columns: Math.max(width, ...values.map(({ length }) => length)),
  values,
});
