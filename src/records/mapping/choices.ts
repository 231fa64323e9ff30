import { TABLES } from '../../templates';
import type { CellValue } from '../../cells/cell';
import type { SheetCells } from '../sheet-cells';
import { contentFits } from './column-content';
import { MAPPED_TABLES } from './mapped-tables';
import { headingsAt } from './heading-rows';
import { headingFits } from './column-headings';
import { columnsBelow } from './sheet-columns';
import type { SheetMapping } from './sheet-mapping';
import { columnLabel } from './stored-mappings';

/** How sure a heading must make a column before it stands among the likely ones. */
const LIKELY = 0.4;

/** Something that a column of a sheet may be read as. */
export interface ColumnChoice {
  readonly key: string;
  readonly label: string;
  /** The heading and the cells speak for it. */
  readonly likely: boolean;
  /** The cells hold what such a column holds. */
  readonly fits: boolean;
  /** One column for each calendar year. */
  readonly perYear: boolean;
}

/** A column of a sheet with what it may be read as, for the user to choose from. */
export interface ColumnChoices {
  /** 0-based in the sheet. */
  readonly column: number;
  readonly heading: string;
  /** Cells below the heading. */
  readonly examples: readonly CellValue[];
  readonly hidden: boolean;
  readonly choices: readonly ColumnChoice[];
}

/** For each column below the headings of a mapping: examples and what it may be, the likely ones first. */
export function columnChoices(cells: SheetCells, { table, headingRow, headingRows }: SheetMapping): readonly ColumnChoices[] {
  return columnsBelow(cells, headingsAt(cells, headingRow, headingRows)).map((from) => {
    const mapped = MAPPED_TABLES.find((each) => each === table);
    const likely = new Set(
      mapped
        ? headingFits(mapped, from).flatMap(({ column, fit }) =>
            fit > LIKELY && contentFits(column.type, from.content) ? [column.key] : [],
          )
        : [],
    );
    const choices = TABLES[table].columns.map(({ key, type, perYear }): ColumnChoice => ({
      key,
      label: columnLabel(table, key),
      likely: likely.has(key),
      fits: contentFits(type, from.content),
      perYear: perYear === true,
    }));
    return {
      column: from.column,
      heading: from.heading,
      examples: from.content.examples,
      hidden: from.hidden,
      choices: [...choices].sort((a, b) => Number(b.likely) - Number(a.likely)),
    };
  });
}
