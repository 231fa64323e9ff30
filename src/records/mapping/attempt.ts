import type { Relation } from './arithmetic';
import type { HeadingRows } from './heading-rows';
import type { RegisterMatch } from './column-match';
import type { SheetColumn } from './sheet-column';

/** Headings read as one register. */
export interface Attempt {
  readonly headings: HeadingRows;
  readonly columns: readonly SheetColumn[];
  readonly match: RegisterMatch;
  readonly relations: readonly Relation[];
  /** 0 to 1. */
  readonly score: number;
  /** All evidence added up, for comparing attempts. */
  readonly rank: number;
  /** Whether it has what the register cannot do without. */
  readonly met: boolean;
  /** Things that it lacks, and whether something says that it is about the scheme. */
  readonly unmet: number;
  readonly ours: boolean;
  /** Whether registers stand side by side: which of them is meant is for the user to say. */
  readonly several: boolean;
}
