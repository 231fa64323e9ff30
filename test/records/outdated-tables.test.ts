import { mapColumns } from '../../src/records/column-map';
import { matchColumns, outdatedTables, periodeOf } from '../../src/records/outdated-tables';
import { YEARS, type Periode } from '../../src/scheme/rounds';
import { TABLES, TABLE_KEYS } from '../../src/templates';
import type { TableKey } from '../../src/templates/column';
import { placeColumns } from '../../src/templates/layout';

const PERIODES = Object.keys(YEARS) as Periode[];
const headings = (key: TableKey, periode: Periode): string[] => placeColumns(TABLES[key], periode).map(({ heading }) => heading);
const table = (key: TableKey, own: readonly string[], name = TABLES[key].name) => ({ key, sheet: 'Blad', name, headings: own });

test.each(PERIODES)('no table of %s is called outdated when it has just been loaded', (periode) => {
  const tables = TABLE_KEYS.map((key) => table(key, headings(key, periode)));
  expect(outdatedTables(tables, periode)).toEqual([]);
});

test.each(PERIODES)('the period of a table follows from its columns, whatever Regio says (%s)', (periode) => {
  const other = PERIODES.find((each) => each !== periode);
  expect(periodeOf(table('begroting', headings('begroting', periode)), other)).toBe(periode);
});

test('a table without columns per year goes by Regio, and without Regio by the latest period', () => {
  expect(periodeOf(table('kosten', headings('kosten', '2020-2024')), '2020-2024')).toBe('2020-2024');
  expect(periodeOf(table('kosten', headings('kosten', '2020-2024')), undefined)).toBe('2025-2028');
});

test('every heading that tables once had is still understood, and the upgrade renames it', () => {
  const former = TABLE_KEYS.flatMap((key) =>
    TABLES[key].columns.flatMap((column) => (column.formerHeadings ?? []).map((heading) => ({ key, column, heading }))),
  );
  expect(former.length).toBeGreaterThan(0);
  for (const { key, column, heading } of former) {
    const own = headings(key, '2025-2028').map((each) => (each === column.heading ? heading : each));
    expect(mapColumns(TABLES[key].columns, own).get(column.key)?.index).toBe(own.indexOf(heading));
    expect(outdatedTables([table(key, own)], null).filter(({ isNew }) => !isNew)).toEqual([
      { key, sheet: 'Blad', name: TABLES[key].name, isNew: false, missing: [], renamed: [{ from: heading, to: column.heading }] },
    ]);
  }
});

test('columns of the user, their order and another way of writing a heading are no difference', () => {
  const own = [
    'Mijn kolom',
    ...headings('kosten', '2025-2028')
      .reverse()
      .map((heading) => ` ${heading.toUpperCase()}`),
  ];
  expect(outdatedTables([table('kosten', own)], null)).toEqual([]);
  expect(matchColumns(TABLES.kosten, own, '2025-2028').every(({ index }) => index !== undefined)).toBe(true);
});

test('a sheet that lacks a table that people fill in is outdated; an optional table or one of a report may be absent', () => {
  const regio = table('regio', headings('regio', '2025-2028'));
  expect(outdatedTables([regio], null).map(({ key, isNew }) => [key, isNew])).toEqual([
    ['regioParameters', true],
    ['deadlines', true],
    ['personen', true],
  ]);
  expect(outdatedTables([table('instellingen', headings('instellingen', '2025-2028'))], null)).toEqual([]);
  expect(outdatedTables([table('voortgang', headings('voortgang', '2025-2028'))], null)).toEqual([]);
});
