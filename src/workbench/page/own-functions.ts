import { ALL_FUNCTIONS } from '../../functions/all-functions';
import { NAMESPACE, run, type FunctionValue } from '../../functions/cell-function';
import { metadataOf } from '../../functions/metadata';
import { addedFunctions, type AddedFunctions } from '../model/added-functions';

/** Our functions as Excel calls them, by what their metadata says. */
export const ownFunctions = (): AddedFunctions =>
  addedFunctions(
    NAMESPACE,
    metadataOf(ALL_FUNCTIONS),
    Object.fromEntries(
      ALL_FUNCTIONS.map((each) => [
        each.id,
        // After the values comes the invocation, which no function asks for.
        (...values: unknown[]) => run(each, values.slice(0, each.parameters.length) as (FunctionValue | null)[]),
      ]),
    ),
  );
