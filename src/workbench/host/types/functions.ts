import { serialDay } from '../../../scheme/calendar';
import type { WorkbookModel } from '../../model/workbook-model';
import { invalidArgument } from '../host-error';
import type { TypeDefinition } from '../type-definition';
import { hostObject, isHostObject } from '../type-definition';
import { RangeReference } from './range-reference';

/** Days between day 0 of the date system of 1900 and that of 1904. */
const DAYS_TO_1904 = 1462;

const resultType: TypeDefinition<number> = {
  name: 'FunctionResult',
  scalars: { Error: { get: () => null }, Value: { get: (value) => value } },
};

/** Excel.Functions, as far as the product calls them. */
export const functionsType: TypeDefinition<WorkbookModel> = {
  name: 'Functions',
  scalars: {},
  methods: {
    /** Formulas that show nothing count too, as in Excel. */
    CountA: (model, values: unknown[]) => {
      const counts = values.map((value) => filledCells(model, rangeOf(value)));
      return hostObject(
        resultType,
        counts.reduce((sum, count) => sum + count, 0),
      );
    },
    Date: ({ date1904 }, ...parts: unknown[]) => {
      const [year, month, day] = parts;
      if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') throw invalidArgument();
      return hostObject(resultType, serialDay(year, month, day) - (date1904 ? DAYS_TO_1904 : 0));
    },
  },
};

/** Rows looked at in one go: a whole column of a large table at once would fill the memory. */
const BLOCK = 1_000;

function filledCells({ grid }: WorkbookModel, { sheet, area }: RangeReference): number {
  let count = 0;
  for (let first = 0; first < area.rows; first += BLOCK) {
    const block = { ...area, row: area.row + first, rows: Math.min(BLOCK, area.rows - first) };
    for (const row of grid.formulas(sheet, block)) for (const cell of row) if (cell !== '') count += 1;
  }
  return count;
}

function rangeOf(value: unknown): RangeReference {
  if (isHostObject(value) && value.self instanceof RangeReference) return value.self;
  throw invalidArgument();
}
