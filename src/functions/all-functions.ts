import { afschrijving } from './afschrijving';
import { binnenRonde } from './binnen-ronde';
import type { CellFunction } from './cell-function';
import { cofinancieringDeel, cofinancieringNodig } from './cofinanciering';
import { klokuren } from './klokuren';
import { parameter } from './parameter';

/** All functions for cells, in the order of the manual. */
export const ALL_FUNCTIONS: readonly CellFunction[] = [
  afschrijving,
  klokuren,
  cofinancieringDeel,
  cofinancieringNodig,
  binnenRonde,
  parameter,
];
