import type { WorkbookData } from '../../xlsx/workbook-data';

/** How many formulas a file has, and whether the program that wrote it left outcomes with them; libraries that only write files do not. */
export function formulasOf({ sheets }: WorkbookData): { count: number; calculated: boolean } {
  let count = 0;
  let calculated = false;
  for (const { cells } of sheets)
    for (const line of cells.values())
      for (const { formula, value } of line.values()) {
        if (formula === undefined) continue;
        count += 1;
        calculated ||= value !== '';
      }
  return { count, calculated };
}

/** Univer takes `=` with a text for a search with wildcards, where Excel compares the very characters. */
export const literalComparisons = (formula: string): string =>
  formula.slice(0, 1) +
  formula
    .slice(1)
    .replace(/([=>]\s*")((?:[^"]|"")*)"/g, (_whole, before: string, text: string) => `${before}${text.replace(/[?*]/g, '~$&')}"`);
