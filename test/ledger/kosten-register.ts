import { readDossier, type Dossier } from '../../src/records/dossier';
import type { CellValue } from '../../src/cells/cell';
import { TABLES } from '../../src/templates';

/** A row of Kosten by column key, as typed: euros, serial days, fractions. */
export type KostenRow = Readonly<Record<string, CellValue>>;

/** A workbook with a sheet Kosten that has these rows from row 2 on. */
export function kostenDossier(rows: readonly KostenRow[]): Dossier {
  const { name, columns } = TABLES.kosten;
  return readDossier({
    tables: [
      {
        sheet: 'Kosten',
        name,
        row: 0,
        column: 0,
        headings: columns.map(({ heading }) => heading),
        rows: rows.map((row) => columns.map(({ key }) => row[key] ?? '')),
      },
    ],
    date1904: false,
  });
}
