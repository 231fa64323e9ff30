import type { SheetData } from '../workbook-data';

/**
 * Some programs calculate nothing, write 0 as the result of every formula and ask Excel to calculate all when it opens the file. Such a 0 is no
 * result. Tells so of the formulas of a file that asks that: one other result anywhere says that the file was calculated.
 */
export function distrustZeros(sheets: readonly SheetData[]): void {
  const formulas = sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((inRow) =>
      [...inRow.values()].filter(({ formula, uncalculated }) => formula !== undefined && !uncalculated),
    ),
  );
  if (formulas.some(({ value }) => value !== 0)) return;
  for (const cell of formulas) cell.uncalculated = true;
}
