import type { CellFunction } from './cell-function';

/** What Excel is told of the functions: the file that the manifest names. Excel puts the namespace of the manifest before the names. */
export const metadataOf = (functions: readonly CellFunction[]) => ({
  functions: functions.map(({ id, description, parameters, result }) => ({
    id,
    name: id,
    description,
    parameters: parameters.map(({ name, description: text, type, optional }) => ({
      name,
      description: text,
      type,
      ...(optional ? { optional: true } : {}),
    })),
    result: { type: result },
  })),
});
