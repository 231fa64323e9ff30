import { isRead } from './mapping/other-layouts';
import type { SheetReading } from './mapping/sheet-mapping';
import type { WorkbookCells } from './table-cells';

/** How many formulas of the tables and sheets that are read were never calculated, by sheet: what they give is unknown, not empty. */
export function uncalculatedFormulas({ tables, sheets }: WorkbookCells, readings: readonly SheetReading[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const isRegister = new Set(readings.filter(isRead).map(({ sheet }) => sheet));
  const others = (sheets ?? []).filter(({ sheet }) => isRegister.has(sheet));
  for (const { sheet, uncalculated = 0 } of [...tables, ...others])
    if (uncalculated > 0) found.set(sheet, (found.get(sheet) ?? 0) + uncalculated);
  return found;
}

/** The same for people, with what to do about it. */
export const uncalculatedSentence = (sheet: string, count: number): string =>
  `Op het blad ${sheet} ${count === 1 ? 'is 1 formule' : `zijn ${count} formules`} nog niet berekend: open het bestand in Excel en bewaar het.`;
