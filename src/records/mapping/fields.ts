import { COSTS } from './field-names/costs';
import { PLANS } from './field-names/plans';
import { STAFF } from './field-names/staff';
import type { Concept } from './lexicon';

/**
 * What the columns of each register are called, in concepts: alternatives between `,`, the best first, each with how sure it makes it (1 when
 * nothing is said). `a|b` is one of both; `@` is no concept at all (a bare year); `date~` marks a field that takes that concept in addition.
 */
const NAMES = {
  kosten: COSTS.kosten,
  inspanning: STAFF.inspanning,
  urenregistratie: STAFF.urenregistratie,
  afschrijvingen: COSTS.afschrijvingen,
  cofinanciering: COSTS.cofinanciering,
  begroting: PLANS.begroting,
  activiteiten: PLANS.activiteiten,
  partners: PLANS.partners,
  jaartaken: STAFF.jaartaken,
  verklaringen: STAFF.verklaringen,
  wijzigingen: PLANS.wijzigingen,
} as const;

/** The registers of which other layouts are read; the others are sums and reports of ours. */
export type MappedTable = keyof typeof NAMES;

/** One way to say a field: the concepts of which it consists, each given by one of some, and how sure it makes it. */
export interface FieldName {
  readonly concepts: readonly (readonly Concept[])[];
  readonly strength: number;
}

/** The ways to say each field of a register, by its key. */
export const FIELD_NAMES: { readonly [Key in MappedTable]: ReadonlyMap<string, readonly FieldName[]> } = Object.fromEntries(
  Object.entries(NAMES).map(([table, fields]) => [
    table,
    new Map(Object.entries(fields as Readonly<Record<string, string>>).map(([key, names]) => [key, names.split(',').map(nameOf)])),
  ]),
) as unknown as { readonly [Key in MappedTable]: ReadonlyMap<string, readonly FieldName[]> };

function nameOf(text: string): FieldName {
  const [concepts = '', strength = '1'] = text.trim().split('=');
  return {
    concepts:
      concepts.trim() === '@'
        ? []
        : concepts
            .trim()
            .split(' ')
            .map((each) => each.split('|') as unknown as readonly Concept[]),
    strength: Number(strength.startsWith('.') ? `0${strength}` : strength),
  };
}
