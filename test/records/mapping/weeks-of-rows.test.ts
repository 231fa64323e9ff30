import { readDossier } from '../../../src/records/dossier';
import { applyMapping } from '../../../src/records/mapping/apply-mapping';
import { mappedTable } from '../../../src/records/mapping/mapped-table';
import { profileText, readByProfile, readProfile } from '../../../src/records/mapping/profile';
import { recogniseSheet } from '../../../src/records/mapping/recognise-sheet';
import { shapeWords } from '../../../src/records/mapping/shape-words';
import type { SheetCells } from '../../../src/records/sheet-cells';
import { serialDay } from '../../../src/scheme/calendar';
import { cellPlace } from '../../../src/check/reporter';
import { sheetOf } from '../layouts/layout';

const weeks = (title: string, rows: string, head = 'Week'): SheetCells =>
  sheetOf(`
${title} | | | | |
Medewerker | ${head} | Ma | Di | Wo | Totaal
${rows}`);

const linesOf = (cells: SheetCells) => {
  const { mapping } = recogniseSheet(cells);
  if (!mapping) throw new Error('not recognised');
  return readDossier({ tables: [mappedTable(cells, mapping)], date1904: false }).urenregistratie.lines;
};

const ROWS = 'J. Smit | 6 | 4 | | 2 | 6\nJ. Smit | 52 | | 3 | | 3\nL. Tas | 6 | | | 8 | 8\nL. Tas | 7 | 1 | 2 | 3 | 6';

test('each row says its own week: the days are those of that week', () => {
  const cells = weeks('Uren STO 2025', ROWS);
  const reading = recogniseSheet(cells);
  expect(reading.status).toBe('recognised');
  expect(reading.mapping && shapeWords(reading.mapping)).toBe('3 kolommen zijn dagen van de week in kolom B; elke cel is een regel');
  expect(linesOf(cells).map(({ naam, uren, datum }) => [naam, uren, datum])).toEqual([
    ['J. Smit', 4, serialDay(2025, 2, 3)],
    ['J. Smit', 2, serialDay(2025, 2, 5)],
    ['J. Smit', 3, serialDay(2025, 12, 23)],
    ['L. Tas', 8, serialDay(2025, 2, 5)],
    ['L. Tas', 1, serialDay(2025, 2, 10)],
    ['L. Tas', 2, serialDay(2025, 2, 11)],
    ['L. Tas', 3, serialDay(2025, 2, 12)],
  ]);
});

test.each([
  ['in a school year', weeks('Uren STO 2025/2026', ROWS), [serialDay(2026, 2, 2), serialDay(2025, 12, 23)]],
  [
    'with the year in the cell',
    weeks('Uren STO', ROWS.replaceAll('| 6 |', '| 2026-6 |').replace('| 52 |', '| 2025-52 |').replace('| 7 |', '| 2026-7 |')),
    [serialDay(2026, 2, 2), serialDay(2025, 12, 23)],
  ],
  [
    'as its Monday',
    weeks('Uren STO', 'J. Smit | @2025-2-3 | 4 | | 2 | 6\nL. Tas | @2025-2-10 | | 3 | | 3\nL. Tas | @2025-2-17 | 3 | | | 3', 'Week van'),
    [serialDay(2025, 2, 3), serialDay(2025, 2, 11)],
  ],
])('a week %s', (_, cells, days) => {
  const found = linesOf(cells).map(({ datum }) => datum);
  for (const day of days) expect(found).toContain(day);
});

test('a row of which the week is not to be read has no day, and a week without a year neither', () => {
  const doubtful = linesOf(weeks('Uren STO 2025', ROWS.replace('| 52 |', '|  |')));
  expect(doubtful.map(({ datum }) => datum).filter((day) => day === null)).toHaveLength(1);
  expect(linesOf(weeks('Uren STO', ROWS)).every(({ datum }) => datum === null)).toBe(true);
});

test('the day of a line is shown at the week that says so, and a stored mapping and a profile keep it', () => {
  const cells = weeks('Uren STO 2025', ROWS);
  const { mapping } = recogniseSheet(cells);
  if (!mapping) throw new Error('not recognised');
  const [line] = readDossier({ tables: [mappedTable(cells, mapping)], date1904: false }).urenregistratie.lines;
  expect(line && cellPlace(line.at, 'datum', undefined, '')).toMatchObject({ row: 2, column: 1 });
  expect(line && cellPlace(line.at, 'uren', undefined, '')).toMatchObject({ row: 2, column: 2 });
  const read = [applyMapping(cells, mapping), readByProfile(cells, readProfile(profileText([mapping])))];
  for (const each of read) {
    if (!each?.mapping) throw new Error('not read');
    const again = readDossier({ tables: [mappedTable(cells, each.mapping)], date1904: false }).urenregistratie.lines;
    expect(again.map(({ datum, uren }) => [datum, uren])).toEqual(linesOf(cells).map(({ datum, uren }) => [datum, uren]));
  }
});
