import fc from '../property';
import { mapColumns, normalizeHeading } from '../../src/records/column-map';
import { TABLES, TABLE_KEYS } from '../../src/templates';
import { headingOf } from '../../src/templates/column';

const kosten = TABLES.kosten.columns;
const afschrijvingen = TABLES.afschrijvingen.columns;

test.each([
  ['Factuur datum', 'Factuurdatum'],
  ['FACTUURDATUM', 'factuurdatum'],
  ['Bedrag excl btw', 'Bedrag excl. btw'],
  ['Btw-verrekenbaar', 'Btw verrekenbaar'],
  ['Periode\u00a0van', 'Periode van'],
  ['Periode\nvan', 'Periode van'],
  ['Categorië', 'categorie'],
])('%p is the heading %p', (one, other) => {
  expect(normalizeHeading(one)).toBe(normalizeHeading(other));
});

test('finds columns wherever they stand, and the first of two with the same heading', () => {
  const map = mapColumns(kosten, ['Opmerking', 'factuur datum', 'Leverancier', 'LEVERANCIER']);
  expect([...map]).toEqual([
    ['leverancier', { index: 2, calculated: false }],
    ['factuurdatum', { index: 1, calculated: false }],
  ]);
});

test('headings that are names of every object are just headings of the user', () => {
  const map = mapColumns(kosten, ['__proto__', 'constructor', 'toString', 'Leverancier', '']);
  expect([...map.keys()]).toEqual(['leverancier']);
});

test('a column per year has a place for each year in its heading, first come first served', () => {
  const map = mapColumns(afschrijvingen, [
    'Maanden in 2025',
    'Afschrijving STO 2025',
    'Afschrijving  sto 2026',
    'Afschrijving STO 2025',
    'Maanden in jaar',
  ]);
  expect([...(map.get('afs')?.years ?? [])]).toEqual([
    [2025, 1],
    [2026, 2],
  ]);
  expect([...(map.get('mnd')?.years ?? [])]).toEqual([[2025, 0]]);
  expect(map.get('afs')?.calculated).toBe(true);
  expect(map.has('afs_totaal')).toBe(false);
});

test.each(TABLE_KEYS)('the headings of %s lead to all its columns, in any order', (key) => {
  const headings = TABLES[key].columns.map((column) => headingOf(column, 2028));
  fc.assert(
    fc.property(fc.shuffledSubarray(headings, { minLength: headings.length }), (shuffled) => {
      const map = mapColumns(TABLES[key].columns, shuffled);
      for (const column of TABLES[key].columns) {
        const place = map.get(column.key);
        const index = column.perYear ? place?.years?.get(2028) : place?.index;
        expect(index).toBe(shuffled.indexOf(headingOf(column, 2028)));
      }
    }),
    { numRuns: 30 },
  );
});

test('no two columns of a table have the same heading', () => {
  for (const key of TABLE_KEYS) {
    const headings = TABLES[key].columns.map((column) => normalizeHeading(headingOf(column, 2028)));
    expect(new Set(headings).size).toBe(headings.length);
  }
});
