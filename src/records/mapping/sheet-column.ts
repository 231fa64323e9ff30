import type { CellValue } from '../../cells/cell';
import type { Amounts } from './arithmetic';
import { contentOf, type ColumnContent } from './column-content';
import { readHeading, type HeadingMeaning } from './heading-concepts';

/** A column of a sheet under its heading. */
export interface SheetColumn {
  /** 0-based in the sheet. */
  readonly column: number;
  /** All rows of the heading together, and the lowest row alone. */
  readonly heading: string;
  readonly lowest: string;
  readonly meaning: HeadingMeaning;
  readonly content: ColumnContent;
  readonly hidden: boolean;
  /** Numbers line by line, of a column that holds numbers. */
  readonly amounts: Amounts;
}

/** Describes the columns below the headings of a sheet. */
export function sheetColumn(
  column: number,
  heading: string,
  lowest: string,
  cells: Iterable<CellValue>,
  hidden: boolean,
  amounts: Amounts,
): SheetColumn {
  return { column, heading, lowest, meaning: readHeading(heading), content: contentOf(cells), hidden, amounts };
}
