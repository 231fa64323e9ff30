import { parameterValue } from '../scheme/parameters';
import { ALL_ROUNDS, ROUNDS, type Round } from '../scheme/rounds';
import { LISTS } from '../scheme/lists';
import { FunctionError } from './cell-function';

/** All that is known counts: a cell has no day of its own on which it is checked. */
export const ALL_THAT_IS_KNOWN = Number.MAX_SAFE_INTEGER;

/** The round that a text names, as in the column Financieringsbron. @throws FunctionError */
export function roundNamed(text: string): Round {
  const name = text.toLowerCase();
  const { aliases = {} } = LISTS.bron;
  const bron = Object.prototype.hasOwnProperty.call(aliases, name) ? aliases[name] : name;
  const found = ALL_ROUNDS.map((id) => ROUNDS[id]).find((round) => round.bron === bron);
  if (found) return found;
  const names = ALL_ROUNDS.map((id) => ROUNDS[id].bron).join(', ');
  throw new FunctionError('#VALUE!', `${text} is geen ronde; kies uit ${names}.`);
}

/** Part that companies contribute at least in a round. @throws FunctionError when no source says it */
export function minimumOf({ id, start, bron }: Round): number {
  const minimum = parameterValue('cofinanciering.minimum', id, start, ALL_THAT_IS_KNOWN)?.value ?? null;
  if (minimum === null) throw new FunctionError('#N/A', `Voor ${bron} is geen minimum in een bron gevonden.`);
  return minimum;
}
