import type { CellValue } from '../../cells/cell';
import type { SheetCells } from '../sheet-cells';
import type { Amounts } from './arithmetic';
import { contentOf } from './column-content';
import type { HeadingRows } from './heading-rows';
import { comparable, isRepeatedHeading, saysTotal } from './total-words';
import { sheetColumn, type SheetColumn } from './sheet-column';
import { decideNotation } from './notation';
import { valueBy } from './notation-value';
import { hoursOf } from './written-values';

const ROWS_FOR_SUMS = 300;

/** Days and numbers of things are not counted with. */
export const isCounted = ({ meaning, content }: SheetColumn): boolean =>
  !meaning.concepts.has('date') &&
  !meaning.concepts.has('number') &&
  !(content.serials === content.filled && content.whole === content.filled && content.distinct > 1);

/** The columns below the headings, with what their cells hold. */
export function columnsBelow(cells: SheetCells, { row, count, headings }: HeadingRows): readonly SheetColumn[] {
  const first = row + count - cells.row;
  const texts = new Map([...headings].map(([column, { heading }]) => [column - cells.column, comparable(heading)]));
  const isLine = lineTest(cells.rows, texts);
  const nameless = namelessColumn(cells, headings, first);
  const above = new Map([...(nameless === undefined ? [] : [[nameless, { heading: '', lowest: '' }] as const]), ...headings]);
  return [...above].map(([column, { heading, lowest }]) =>
    sheetColumn(
      column,
      heading,
      lowest,
      cellsOf(cells, column, first, isLine),
      cells.hiddenColumns?.has(column) ?? false,
      amountsOf(cells, column, first, isLine),
    ),
  );
}

/** Share of the cells left of the headings that must be names. */
const NAMES = 0.6;

/** The column beside the first heading that holds names of persons under no heading. */
function namelessColumn(cells: SheetCells, headings: HeadingRows['headings'], first: number): number | undefined {
  const column = Math.min(...headings.keys()) - 1;
  if (column < cells.column || headings.size === 0) return undefined;
  const { filled, persons, organisations } = contentOf(cellsOf(cells, column, first));
  return filled > 1 && persons >= NAMES * filled && persons > organisations ? column : undefined;
}

/** Tells rows with more than one cell, no total and not the headings once more from the rest, each looked at once. */
function lineTest(rows: SheetCells['rows'], headings: ReadonlyMap<number, string>): (index: number) => boolean {
  const known: (boolean | undefined)[] = [];
  return (index) => {
    const row = rows[index] ?? [];
    return (known[index] ??= row.filter((cell) => cell !== '').length > 1 && !saysTotal(row) && !isRepeatedHeading(row, headings));
  };
}

/** The filled cells of a column below a row, by place among the rows of the sheet. */
export function* cellsOf(
  cells: SheetCells,
  column: number,
  first: number,
  isLine: (index: number) => boolean = () => true,
): Generator<CellValue> {
  const index = column - cells.column;
  for (let row = first; row < cells.rows.length; row += 1) {
    const cell = cells.rows[row]?.[index] ?? '';
    if (cell !== '' && isLine(row)) yield cell;
  }
}

/** The numbers of a column, line by line. */
function amountsOf(cells: SheetCells, column: number, first: number, isLine: (index: number) => boolean): Amounts {
  const index = column - cells.column;
  const rows: number[] = [];
  for (let row = first; row < cells.rows.length && rows.length < ROWS_FOR_SUMS; row += 1) if (isLine(row)) rows.push(row);
  const { notation } = decideNotation(
    { type: 'money' },
    (function* () {
      for (const row of rows) yield cells.rows[row]?.[index] ?? '';
    })(),
  );
  return rows.map((row) => {
    const cell = cells.rows[row]?.[index] ?? '';
    const value = typeof cell === 'string' ? (hoursOf(cell.trim()) ?? valueBy({ type: 'money' }, cell, notation)) : cell;
    return typeof value === 'number' ? value : undefined;
  });
}
