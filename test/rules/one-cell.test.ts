import { check } from '../../src/check/check';
import type { CellValue } from '../../src/cells/cell';
import { exampleDossier } from './example-workbook';
import { SOUND_WORKBOOK } from './sound-lines';
import { serialDay } from '../../src/scheme/calendar';
import { TABLES, TABLE_KEYS } from '../../src/templates';
import type { TableKey } from '../../src/templates/column';

/** Cells of the first line of each table, a column per year once. */
const CELLS = TABLE_KEYS.flatMap((key) =>
  TABLES[key].columns.map((column) => ({ key, column, cell: column.perYear ? `${column.key}_2026` : column.key })),
);

function findingsWith(key: TableKey, cell: string, value: CellValue): readonly string[] {
  const [first, ...rest] = SOUND_WORKBOOK[key] ?? [];
  const dossier = exampleDossier({ ...SOUND_WORKBOOK, [key]: [{ ...first, [cell]: value }, ...rest] });
  return check(dossier, serialDay(2026, 10, 1)).findings.map(
    ({ rule, place }) => `${rule.id} ${place.table.key} ${place.row === null ? '' : place.row - place.table.row} ${place.columnKey}`,
  );
}

test.each(CELLS.map((each) => [`${each.key}, ${each.column.heading}`, each] as const))(
  '%s: one unreadable cell gives one finding, on that cell, and no consequences',
  (_name, { key, column, cell }) => {
    expect(findingsWith(key, cell, '#REF!')).toEqual([`DAT-01 ${key} 1 ${column.key}`]);
  },
);

test.each(
  CELLS.filter(({ column }) => column.required === 'ja' || typeof column.required === 'object').map(
    (each) => [`${each.key}, ${each.column.heading}`, each] as const,
  ),
)('%s: one empty cell gives one finding, of the rule that owns it', (_name, { key, column, cell }) => {
  const rule = typeof column.required === 'object' ? column.required.rule : 'DAT-05';
  expect(findingsWith(key, cell, '')).toEqual([`${rule} ${key} 1 ${column.key}`]);
});
