import type { Column } from '../../templates/column';

/** One reason to take a column for a field: its weight, and what it is in Dutch. */
export interface Evidence {
  readonly weight: number;
  readonly words: string;
}

/** Kinds of evidence that can be left out, to measure what each is worth. */
export const EVIDENCE_IN_USE = { concepts: true, content: true, arithmetic: true, together: true };

/** Whether what stands in the column is added up. */
export const isAmount = ({ type }: Pick<Column, 'type'>): boolean =>
  type === 'money' || type === 'decimal' || type === 'percentage' || type === 'integer';
