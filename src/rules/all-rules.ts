// Written by `npm run docs:rules` from the files in the folders beside this one.
import per01 from './periode/per-01';
import uur04 from './uren/uur-04';
import type { Rule } from './rule';

/** All rules, in the order of the rule book. */
export const RULES: readonly Rule[] = [
  per01,
  uur04,
] as readonly Rule[];
