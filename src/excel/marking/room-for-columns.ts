import type { TablePlan } from '../loading/upgrade-plan';
import { WorkbookError } from '../workbook-error';

/** Any table in the workbook, and where it stands. */
export interface Neighbour {
  readonly name: string;
  readonly sheet: string;
  readonly range: Excel.Range;
}

/** Refuses when another table stands in the way of new columns: Excel moves a table as a whole or not at all. */
export function requireRoom({ sheet, name, placed, inserts, alone }: TablePlan, neighbours: readonly Neighbour[]): void {
  const { headingRow, firstColumn = 0, lastRow } = placed;
  const others = neighbours.filter((other) => other.sheet === sheet && other.name !== name);
  inserts.forEach((index, done) => {
    // Columns that came in before this one moved what stands to the right just as far.
    const column = firstColumn + index - done;
    const blocking = others.find(({ range: { rowIndex, columnIndex, rowCount, columnCount } }) =>
      alone
        ? columnIndex < column && column < columnIndex + columnCount
        : columnIndex + columnCount > column && rowIndex <= (lastRow ?? headingRow) && rowIndex + rowCount > headingRow,
    );
    if (!blocking) return;
    throw new WorkbookError(
      'no room',
      `${sheet}: ${blocking.name}`,
      `Op blad ${sheet} staat de tabel ${blocking.name} in de weg voor nieuwe kolommen. Zet die tabel op een ander blad en kies daarna opnieuw Bijwerken. Er is niets veranderd.`,
    );
  });
}
