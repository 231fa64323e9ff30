import { AMOUNTS } from './concepts/amounts';
import { OTHERS } from './concepts/others';
import { PARTIES } from './concepts/parties';
import { SUBJECTS } from './concepts/subjects';
import { TIME_AND_DOCUMENTS } from './concepts/documents';

/**
 * Concepts that headings are made of, with their spellings: one line of data each, by subject in the folder concepts. A spelling is written without
 * accents and in small letters; blanks and hyphens in it may be there or not. A heading may glue spellings together and shorten a long one (see segments).
 */
export const CONCEPTS = { ...TIME_AND_DOCUMENTS, ...PARTIES, ...AMOUNTS, ...SUBJECTS, ...OTHERS } as const;

export type Concept = keyof typeof CONCEPTS;

/** A spelling by its letters, without blanks and marks. */
export interface Spelling {
  readonly concept: Concept;
  readonly letters: string;
  /** Words of which it is made. */
  readonly words: number;
}

/** A spelling as letters, figures and the few marks that carry meaning. */
export const lettersOf = (text: string): string => text.replace(/[^a-z0-9%€$£#&]/g, '');

/** All spellings; one that two concepts have belongs to the first. */
export const SPELLINGS: readonly Spelling[] = Object.entries(CONCEPTS).flatMap(([concept, spellings]) =>
  spellings.split(',').map((spelling) => ({
    concept: concept as Concept,
    letters: lettersOf(spelling),
    words: spelling
      .trim()
      .split(/[ /.+-]+/)
      .filter(Boolean).length,
  })),
);

/** Concepts that are no subject of ours: a sheet with them is looked at with distrust. */
export const OTHER_BUSINESS: ReadonlySet<Concept> = new Set<Concept>([
  ...(['customer', 'sales', 'stock', 'quote', 'bank', 'membership', 'pupil', 'personnelfile', 'vehicle', 'property', 'energy'] as const),
  ...(['invest', 'inventory', 'exploit', 'candidate', 'payroll'] as const),
]);
