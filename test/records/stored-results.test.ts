import { mapColumns } from '../../src/records/column-map';
import { otherResults } from '../../src/records/stored-results';
import type { TableCells } from '../../src/records/table-cells';
import { TABLES } from '../../src/templates';
import { exampleTable } from '../rules/example-workbook';

const KOSTEN = exampleTable('kosten', [{}, {}]);
const indexOf = (column: string): number => {
  const index = mapColumns(TABLES.kosten.columns, KOSTEN.headings).get(column)?.index;
  if (index === undefined) throw new Error(`no column ${column}`);
  return KOSTEN.column + index;
};
const results = (differing: TableCells['differing'], date1904 = false) =>
  otherResults('kosten', { ...KOSTEN, differing }, mapColumns(TABLES.kosten.columns, KOSTEN.headings), date1904);

test('a stored result that is not what the formula gives is found by its column, in the lines alone', () => {
  const at = (row: number) => ({ row, column: indexOf('incl'), stored: 605, given: 650 });
  const first = KOSTEN.row + 1;
  expect(results([at(KOSTEN.row), at(first), at(first + 1), at(first + 2)])).toEqual([
    { row: first, column: 'incl', stored: 605, given: 650 },
    { row: first + 1, column: 'incl', stored: 605, given: 650 },
  ]);
});

test('days of a workbook that begins in 1904 are days like all others; amounts stay what they are', () => {
  const row = KOSTEN.row + 1;
  const differing = [
    { row, column: indexOf('factuurdatum'), stored: 44_638, given: 44_640 },
    { row, column: indexOf('incl'), stored: 605, given: 650 },
  ];
  expect(results(differing, true).map(({ stored, given }) => [stored, given])).toEqual([
    [46_100, 46_102],
    [605, 650],
  ]);
  expect(results(differing).map(({ stored, given }) => [stored, given])).toEqual([
    [44_638, 44_640],
    [605, 650],
  ]);
});
