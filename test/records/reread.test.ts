import type { CellValue } from '../../src/cells/cell';
import { readDossier } from '../../src/records/dossier';
import { mappedTable } from '../../src/records/mapping/mapped-table';
import { recogniseAs } from '../../src/records/mapping/recognise-sheet';
import { rereadSteps } from '../../src/records/reread';
import type { SheetCells } from '../../src/records/sheet-cells';
import { allAtOnce } from '../../src/records/steps';
import type { TableCells } from '../../src/records/table-cells';
import { exampleTable } from '../rules/example-workbook';
import { sheetOf } from './layouts/layout';

const read = (table: TableCells, before?: ReturnType<typeof rereadSteps> extends Generator<unknown, infer Reading> ? Reading : never) =>
  allAtOnce(rereadSteps({ tables: [table], date1904: false }, before));

const KOSTEN = exampleTable('kosten', [{ incl: 605 }, { incl: 'tien euro' }, { incl: 121 }]);
const empty = (): readonly CellValue[] => KOSTEN.headings.map(() => '');
/** The table with these rows. */
const withRows = (...rows: TableCells['rows']): TableCells => ({ ...KOSTEN, rows });
/** A row with something else in a column. */
const edited = (row: readonly CellValue[] | undefined, heading: string, cell: CellValue): readonly CellValue[] =>
  (row ?? []).map((each, index) => (KOSTEN.headings[index] === heading ? cell : each));
const INCL = 'Bedrag incl. btw';

test('what is read for the first time differs from nothing', () => {
  expect(read(KOSTEN).changes.size).toBe(0);
});

test('a register that holds the same is the same object, also in another table object', () => {
  const before = read(KOSTEN);
  for (const table of [KOSTEN, { ...KOSTEN }, { ...KOSTEN, rows: [...KOSTEN.rows] }]) {
    const { dossier, changes } = read(table, before);
    expect(dossier.kosten).toBe(before.dossier.kosten);
    expect(changes.size).toBe(0);
  }
});

test('a row that is edited is read again, and what is wrong in it too', () => {
  const [first = [], second = [], third = []] = KOSTEN.rows;
  expect(KOSTEN.headings).toContain(INCL);
  const before = read(KOSTEN);
  for (const rows of [
    [edited(first, INCL, 'vijf'), second, third],
    [first, edited(second, INCL, 'elf euro'), third],
    [first, edited(second, INCL, 12), third],
    [first, second, edited(third, INCL, 7)],
    [edited(first, INCL, 1), edited(second, INCL, 'elf'), edited(third, INCL, 3), first],
    [first, third],
  ]) {
    const table = withRows(...rows);
    expect(read(table, before).dossier).toEqual(readDossier({ tables: [table], date1904: false }));
  }
});

test('empty rows that change places move no line', () => {
  const [first = [], , third = []] = KOSTEN.rows;
  const [one, other] = [empty(), empty()];
  const before = read(withRows(first, one, third, [...other, 'eigen notitie']));
  const last = before.tables[0]?.cells.rows[3] ?? [];
  const { changes } = read(withRows(edited(first, INCL, 7), last, third, one), before);
  expect([...(changes.get('kosten')?.columns ?? [])]).toEqual(['incl']);
});

test('lines of one row that moves stay apart', () => {
  const months = (rows: string): SheetCells =>
    sheetOf(`
Inzet medewerkers STO, uren per maand 2025 | | | |
Medewerker | Functie | jan | feb | mrt
${rows}`);
  const cells = months('J. Smit | docent | 4 | 7 | 6\nL. Tas | docent | 3 | 5 | 8');
  const { mapping } = recogniseAs(cells, 'inspanning');
  if (!mapping) throw new Error('not read');
  const table = mappedTable(cells, mapping);
  const moved = { ...table, rows: [table.rows[0]?.map(() => '') ?? [], ...table.rows] };
  const { lines } = read(moved, read(table)).dossier.inspanning;
  expect(lines).toHaveLength(6);
  expect(lines.map(({ at }) => at.part)).toEqual(
    readDossier({ tables: [table], date1904: false }).inspanning.lines.map(({ at }) => at.part),
  );
});
