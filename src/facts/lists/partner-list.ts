import { ROUNDS, type RoundId } from '../../scheme/rounds';
import type { PARTNER_TYPES } from '../../scheme/lists';
import type { Dossier, Line } from '../../records/dossier';

export type PartnerType = (typeof PARTNER_TYPES)[number];

/** Partners that take part on at least one day of a round; an empty date means from the start or to the end. */
export const partnersIn = (dossier: Dossier, round: RoundId): readonly Line<'partners'>[] =>
  dossier.partners.lines.filter(({ vanaf, tot }) => (vanaf ?? 0) <= ROUNDS[round].end && (tot ?? Infinity) >= ROUNDS[round].start);

/** How many of these partners are of one of these kinds. */
export const countOf = (partners: readonly Line<'partners'>[], ...types: readonly PartnerType[]): number =>
  partners.filter(({ partner_type }) => types.some((type) => type === partner_type)).length;
