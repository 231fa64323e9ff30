import { withRepeats } from '../../../src/records/mapping/repeated-values';
import type { SheetMapping } from '../../../src/records/mapping/sheet-mapping';
import { sheetOf } from '../layouts/layout';

test.each(['A1', 'C9'])('names that stand once for the lines below them are for each of those lines, in a sheet from %s', (at) => {
  const cells = sheetOf(
    `
Medewerker | Werkzaamheden | Uren
J. Smit | les | 4
 | overleg | 3
 | les | 5
L. Tas | les | 2
 | bezoek | 6`,
    { at },
  );
  const columns = ['naam', 'werkzaamheden', 'uren'].map((key, index) => ({
    column: cells.column + index,
    heading: String(cells.rows[0]?.[index]),
    key,
    role: 'value' as const,
    notation: {},
  }));
  const mapping: SheetMapping = {
    sheet: cells.sheet,
    table: 'urenregistratie',
    headingRow: cells.row,
    headingRows: 1,
    columns,
    controle: false,
  };
  expect(withRepeats(cells, mapping).columns.map(({ notation }) => notation)).toEqual([{ repeats: true }, {}, {}]);
});
