import type { SheetCells } from '../sheet-cells';
import { headingOfCell } from './heading-text';
import type { HeadingRows } from './heading-rows';

/** The one calendar year, and the first year of the one school year, that stand above the headings or in the name of the sheet. */
export function yearsAbove(cells: SheetCells, { row }: Pick<HeadingRows, 'row'>): { readonly year?: number; readonly schoolYear?: number } {
  const above = cells.rows.slice(Math.max(0, row - cells.row - 10), row - cells.row).flat();
  const texts = [cells.sheet, ...above.map(headingOfCell)];
  const schoolYears = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/(20\d\d)\s*[-/]\s*(?:20)?(\d\d)(?!\d)/g)].flatMap(([, first, second]) =>
        Number(second) === (Number(first) + 1) % 100 ? [Number(first)] : [],
      ),
    ),
  );
  const years = new Set(
    texts.flatMap((text) =>
      /\d{1,2}-\d{1,2}-20\d\d/.test(text) ? [] : [...text.matchAll(/(?<![\d/-])20[1-4]\d(?![\d/])/g)].map(([year]) => Number(year)),
    ),
  );
  const [schoolYear] = schoolYears;
  const [year] = years;
  return {
    ...(schoolYears.size === 1 && schoolYear !== undefined ? { schoolYear } : {}),
    ...(years.size === 1 && schoolYears.size === 0 && year !== undefined ? { year } : {}),
  };
}
