import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ALL_FUNCTIONS } from '../../src/functions/all-functions';
import { NAMESPACE, run, type FunctionValue } from '../../src/functions/cell-function';
import { addedFunctions, type AddedFunctions, type FunctionMetadata } from '../../src/workbench/model/added-functions';

/** Our functions as Excel would call them, by what the metadata says of them. */
export function ownFunctions(): AddedFunctions {
  const metadata = JSON.parse(readFileSync(path.resolve('src/functions/functions.json'), 'utf8')) as FunctionMetadata;
  const mappings = Object.fromEntries(
    ALL_FUNCTIONS.map((each) => [
      each.id,
      (...values: unknown[]) => run(each, values.slice(0, each.parameters.length) as (FunctionValue | null)[]),
    ]),
  );
  return addedFunctions(NAMESPACE, metadata, mappings);
}
