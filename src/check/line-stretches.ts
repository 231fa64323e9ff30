import { linesInBlocks, perBlock } from '../facts/blocks';
import type { AnyLine, AnyRegister, TableSource } from '../records/dossier';

/** Lines of a table on rows that follow each other, one on each. */
export interface Stretch {
  readonly table: TableSource;
  /** First and last row, 0-based in the sheet. */
  readonly first: number;
  readonly last: number;
}

/** The lines of a register as stretches of rows, in their order. Of lines that stayed they are not looked for again. */
export const lineStretches = (register: AnyRegister): readonly Stretch[] => stretchesIn(linesInBlocks(register)).flat();

const stretchesIn = perBlock((lines: readonly AnyLine[]): readonly Stretch[] => {
  const stretches: { table: TableSource; first: number; last: number }[] = [];
  for (const { at } of lines) {
    const before = stretches.at(-1);
    if (before?.table === at.table && before.last + 1 === at.row) before.last = at.row;
    else stretches.push({ table: at.table, first: at.row, last: at.row });
  }
  return stretches;
});
