import type { Model } from '@ironcalc/wasm';
import type { CellValue } from '../../cells/cell';
import { isErrorValue } from '../../cells/cell';

/** Full precision as the engine can tell it: 15 significant digits, which is also what Excel keeps. */
const PRECISE = '0.00000000000000E+00';
const CELL_TYPE = { number: 1, logical: 4, error: 16 } as const;

/** Puts a formula in a cell of the engine; rows and columns count from 0. */
export function enterFormula(engine: Model, sheet: number, row: number, column: number, formula: string): void {
  engine.setUserInput(sheet, row + 1, column + 1, formula);
  engine.updateRangeStyle({ sheet, row: row + 1, column: column + 1, width: 1, height: 1 }, 'num_fmt', PRECISE);
}

export function clearCell(engine: Model, sheet: number, row: number, column: number): void {
  engine.rangeClearContents(sheet, row + 1, column + 1, row + 1, column + 1);
}

/** A value as one would type it in an English sheet; an apostrophe keeps a text a text. */
export function inputText(value: CellValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isErrorValue(value) ? value : `'${value}`;
}

/** What a cell of the engine shows. */
export function resultOf(engine: Model, sheet: number, row: number, column: number, before: CellValue = ''): CellValue {
  const text = engine.getFormattedCellValue(sheet, row + 1, column + 1);
  switch (engine.getCellType(sheet, row + 1, column + 1)) {
    case CELL_TYPE.number:
      return Number(text);
    case CELL_TYPE.logical:
      return text === 'TRUE';
    case CELL_TYPE.error:
      // Excel shows the last figure of a formula that refers to itself (where it iterates, what that came to), or 0.
      if (text === '#CIRC!') return typeof before === 'number' ? before : 0;
      return text === '#N/IMPL!' || text === '#ERROR!' ? '#NAME?' : text;
    default:
      return text;
  }
}
