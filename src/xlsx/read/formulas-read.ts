import { formulaKind, placeKey, type FormulaCells, type FormulaKind } from '../../cells/formula-cells';
import type { WorkbookData } from '../workbook-data';

/** Which cells of an opened workbook hold a formula. */
export const formulaCellsOf = ({ sheets }: WorkbookData): FormulaCells =>
  new Map(
    sheets.map(({ name, cells }): [string, Map<number, FormulaKind>] => {
      const found = new Map<number, FormulaKind>();
      for (const [row, inRow] of cells)
        for (const [column, { formula }] of inRow)
          if (formula !== undefined) found.set(placeKey(row, column), formulaKind(formula.replace(/^=/, '')));
      return [name, found];
    }),
  );
