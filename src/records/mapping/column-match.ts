import type { Column } from '../../templates/column';
import type { Evidence } from './evidence';
import type { MappedTable } from './fields';
import type { SheetColumn } from './sheet-column';
import type { ColumnRole, MappedPart, MappedPeriod } from './sheet-mapping';

/** What a column of a sheet is taken for in a register; `column` absent when it is left out. */
export interface ColumnMatch {
  readonly from: SheetColumn;
  readonly column?: Column;
  readonly year?: number;
  readonly role: ColumnRole;
  /** How certain the heading makes it, 0 to 1. */
  readonly fit: number;
  /** Sum of the evidence. */
  readonly weight: number;
  readonly evidence: readonly Evidence[];
  /** Each cell of the column is a line of this part of a year. */
  readonly period?: MappedPeriod;
  /** Each cell of the column is a line in which this field has this value. */
  readonly part?: MappedPart;
}

export interface RegisterMatch {
  readonly table: MappedTable;
  readonly matches: readonly ColumnMatch[];
  /** Columns of the sheet that could as well be the one that was chosen, or of which none was chosen. */
  readonly doubtful: readonly SheetColumn[];
}
