import { areaAddress } from '../../cells/address';
import { columnArea } from '../../templates/layout';
import type { TablePlan } from './upgrade-plan';
import { addValidation } from './validations';
import { everywhere, inWholeColumn, lookLikeReport, pointsOf } from './write-sheet';

/**
 * Renames headings and brings the missing columns in, with their formats and validations. A table that has its sheet to itself gets whole
 * sheet columns, so that formats and widths below it stay right; on a shared sheet only the cells of the table and those kept for it move.
 */
export function insertColumns(plan: TablePlan): void {
  const { worksheet, placed, renames, inserts, added, alone } = plan;
  const { headingRow, firstColumn = 0, columns } = placed;
  for (const { index, heading } of renames) worksheet.getCell(headingRow, firstColumn + index).values = [[heading]];
  inserts.forEach((index, done) => insertColumn(plan, index, plan.columnCount + done));
  for (const index of added) {
    const column = columns[index];
    if (!column) continue;
    const heading = worksheet.getCell(headingRow, firstColumn + index);
    const cells = worksheet.getRange(areaAddress(columnArea(placed, index)));
    const range = alone ? heading.getEntireColumn() : cells;
    range.numberFormat = alone ? inWholeColumn(column.numberFormat) : everywhere(column.numberFormat);
    range.format.protection.locked = !column.forUser;
    if (alone) range.format.columnWidth = pointsOf(column.width);
    heading.values = [[column.heading]];
    heading.format.wrapText = true;
    heading.format.verticalAlignment = 'Center';
    if (placed.declaration.fixedRows) lookLikeReport(heading);
    addValidation(worksheet, placed, index);
  }
}

function insertColumn({ ours, worksheet, placed, rowCount, alone }: TablePlan, index: number, count: number): void {
  const { headingRow, firstColumn = 0, lastRow } = placed;
  const column = firstColumn + index;
  if (!alone) {
    ours.table.columns.add(index < count ? index : undefined);
    const below = headingRow + 1 + rowCount;
    if (lastRow !== undefined && lastRow >= below) worksheet.getRangeByIndexes(below, column, lastRow - below + 1, 1).insert('Right');
    return;
  }
  worksheet.getCell(0, column).getEntireColumn().insert('Right');
  // Behind the last column Excel does not take a new one into the table by itself.
  if (index === count) ours.table.resize(ours.table.getRange().getResizedRange(0, 1));
}
