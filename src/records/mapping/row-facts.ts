import type { Column } from '../../templates/column';
import type { CellValue } from '../../cells/cell';
import { signOf } from './column-content';
import { isAmount } from './evidence';
import { valueBy } from './notation-value';
import type { MappedColumn } from './sheet-mapping';
import { isBlank, isRepeatedHeading, isText, totalLabel } from './total-words';

/** Numbers that are not added up. */
const NOT_ADDED = /^(tarief|pct.*|wtf|omvang|periode_.*|p|waarde|jaar_.*|nummer|regel|mnd)$/;

/** Whether the numbers of a column are added up: amounts and hours are, rates and shares are not. */
export const isAdded = (column: Column): boolean => isAmount(column) && column.type !== 'percentage' && !NOT_ADDED.test(column.key);

/** A column of a mapping that is read. */
export interface UsedColumn {
  readonly index: number;
  readonly column: Column;
  readonly mapped: MappedColumn;
}

/** What stands in one row under the headings. */
export interface RowFacts {
  /** Cells filled in the columns that are read. */
  readonly filled: number;
  /** The only filled cell of those is a text, and nothing else stands in the row. */
  readonly alone: boolean;
  readonly amounts: readonly (number | undefined)[];
  readonly hasAmount: boolean;
  /** Something stands in a column that is added up, readable or not. */
  readonly hasCell: boolean;
  readonly hasValue: boolean;
  readonly label: boolean;
  readonly repeated: boolean;
  /** Cells with a text in the whole row, counted up to two. */
  readonly texts: number;
}

/** Looks at one row. */
export function factsOf(
  row: readonly CellValue[],
  used: readonly UsedColumn[],
  added: readonly UsedColumn[],
  headings: ReadonlyMap<number, string>,
): RowFacts {
  const repeated = isRepeatedHeading(row, headings);
  let filled = 0;
  let texts = 0;
  let hasValue = false;
  for (const { index } of used) {
    const cell = row[index];
    if (isBlank(cell)) continue;
    filled += 1;
    if (isText(cell)) texts += 1;
    else hasValue = true;
  }
  const sign = used.find(({ mapped }) => mapped.role === 'sign');
  const amounts = added.map(({ index, column, mapped }) => {
    const cell = row[index];
    if (cell === undefined || isBlank(cell)) return undefined;
    const value = typeof cell === 'number' && !mapped.notation.thousands ? cell : valueBy(column, cell, mapped.notation);
    if (typeof value !== 'number') return undefined;
    return sign?.column === column && signOf(row[sign.index] ?? '') === -1 ? -value : value;
  });
  return {
    filled,
    alone: filled <= 1 && texts === filled && hasOneCell(row),
    amounts,
    hasAmount: amounts.some((amount) => amount !== undefined),
    hasCell: added.some(({ index }) => !isBlank(row[index])),
    hasValue,
    label: totalLabel(row) !== undefined,
    repeated,
    texts: textsIn(row),
  };
}

function textsIn(row: readonly CellValue[]): number {
  let texts = 0;
  for (const cell of row) if (typeof cell === 'string' && !isBlank(cell) && isText(cell) && (texts += 1) > 1) break;
  return texts;
}

function hasOneCell(row: readonly CellValue[]): boolean {
  let filled = 0;
  for (const cell of row) if (!isBlank(cell) && (filled += 1) > 1) return false;
  return filled === 1;
}
