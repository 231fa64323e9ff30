import type { FUniver } from '@univerjs/presets';
import type { CellValue } from '../../cells/cell';
import type { AddedFunctions } from '../model/added-functions';
import { LINK_FUNCTION } from '../model/link-function';

/** What Univer gives for a single cell: the value, or an area of one. */
const single = (value: unknown): CellValue | undefined => {
  const cell: unknown = Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value;
  return typeof cell === 'number' || typeof cell === 'string' || typeof cell === 'boolean' ? cell : undefined;
};

/** Teaches Univer's calculation the functions of an add-in. */
export function addFunctions(api: FUniver, functions: AddedFunctions): void {
  for (const [name, call] of [...LINK_FUNCTION, ...functions])
    api.getFormula().registerFunction(name, (...values: unknown[]) => call(values.map(single)));
}
