import { readDossier } from '../../../src/records/dossier';
import { mappedTable } from '../../../src/records/mapping/mapped-table';
import { recogniseSheet } from '../../../src/records/mapping/recognise-sheet';
import type { SheetMapping } from '../../../src/records/mapping/sheet-mapping';
import { areInThousands, mayBeInThousands, readInEuros, readInThousands } from '../../../src/records/mapping/thousands';
import { sheetOf } from '../layouts/layout';

const CELLS = sheetOf(`
Personele inzet STO | | | |
Medewerker | Functie | Uren | Uurtarief | Loonkosten
K. Jansen | docent | 250 | 56 | 14
R. Visser | docent | 500 | 56 | 28`);

test('amounts of which nothing says so are read in thousands of euros on request, and back again; rates and hours are not', () => {
  const { mapping } = recogniseSheet(CELLS);
  const linesBy = (each: SheetMapping) =>
    readDossier({ tables: [mappedTable(CELLS, each)].flat(), date1904: false }).inspanning.lines.map(({ uren, tarief, loonkosten }) => [
      uren,
      tarief,
      loonkosten,
    ]);
  if (!mapping) throw new Error('not recognised');
  expect([areInThousands(mapping), mayBeInThousands(mapping)]).toEqual([false, true]);
  const thousands = readInThousands(mapping);
  expect([areInThousands(thousands), mayBeInThousands(thousands)]).toEqual([true, false]);
  expect(linesBy(thousands)).toEqual([
    [250, 5_600, 1_400_000],
    [500, 5_600, 2_800_000],
  ]);
  expect(linesBy(readInEuros(thousands))).toEqual(linesBy(mapping));
});
