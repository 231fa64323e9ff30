import type { Line } from '../../records/dossier';
import { parameterValue } from '../../scheme/parameters';
import { ROUNDS } from '../../scheme/rounds';

/** The most (cents) that any techniekluwe regio may ask for 2025-2028, as known on the check date. */
export const ceilingOfTechniekluw = (checkDate: number): number | null =>
  parameterValue('regio.maximum.techniekluw', 'STO2025', ROUNDS.STO2025.start, checkDate)?.value ?? null;

/** The most (cents) that a region may ask for 2025-2028: a techniekregio what it filled in from bijlage 3 of the regeling. Null when that is not known. */
export function ceilingOf({ regio_type, max_bedrag }: Pick<Line<'regio'>, 'regio_type' | 'max_bedrag'>, checkDate: number): number | null {
  if (regio_type === 'techniekregio') return max_bedrag;
  return regio_type === 'techniekluwe regio' ? ceilingOfTechniekluw(checkDate) : null;
}

/** Characters of a source that a sentence quotes. */
const MOST_QUOTED = 120;

/** Where a region found its maximum, as the sheet Regio says; null when it does not, or the maximum is the fixed one of a techniekluwe regio. */
export function ceilingSourceOf({ regio_type, max_bron }: Pick<Line<'regio'>, 'regio_type' | 'max_bron'>): string | null {
  const source = max_bron?.trim() ?? '';
  if (regio_type !== 'techniekregio' || source === '') return null;
  return source.length > MOST_QUOTED ? `${source.slice(0, MOST_QUOTED - 1)}…` : source;
}
