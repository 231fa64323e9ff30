import fc from '../../property';
import { FIELD_NAMES } from '../../../src/records/mapping/fields';
import { readHeading } from '../../../src/records/mapping/heading-concepts';
import { fitsOf } from '../../../src/records/mapping/heading-fit';
import { MAPPED_TABLES } from '../../../src/records/mapping/mapped-tables';
import { CONCEPTS } from '../../../src/records/mapping/lexicon';
import { TABLES } from '../../../src/templates';

const conceptsOf = (heading: string): readonly string[] => [...readHeading(heading).concepts].sort();

test.each([
  ['Factuurdatum', ['date', 'invoice']],
  ['Fact. dat.', ['date', 'invoice']],
  ['datum v/d factuur', ['date', 'invoice']],
  ['Op welke datum is de factuur?', ['date', 'invoice']],
  ['Wat is het bedrag inclusief btw?', ['amount', 'incl', 'vat']],
  ['BedragInclBTW', ['amount', 'incl']],
  ['21% btw', ['vat']],
  ['Aantal uren t.b.v. STO', ['count', 'hours', 'sto']],
  ['Bkst.nr.', ['document', 'number']],
  ['Krediteur', ['supplier']],
  ['Leverancir', ['supplier']],
  ['Debet EUR', ['debit', 'euro']],
  ['Projectmedewerker', ['person']],
  ['', []],
])('"%s" says %j', (heading, concepts) => {
  expect(conceptsOf(heading)).toEqual(concepts);
});

test.each([
  ['Uren jan', { unit: 'month', number: 1 }, undefined],
  ['sept-26', { unit: 'month', number: 9, year: 2026 }, 2026],
  ['1e kw 2026', { unit: 'quarter', number: 1, year: 2026 }, 2026],
  ['Q3 2025', { unit: 'quarter', number: 3, year: 2025 }, 2025],
  ['week 37', { unit: 'week', number: 37 }, undefined],
  ['Uren wk37', { unit: 'week', number: 37 }, undefined],
  ['wk 60', undefined, undefined],
  ['Begroot 2027', undefined, 2027],
  ['Totaal 2025-2028', undefined, undefined],
])('"%s" is of %j, in %p', (heading, part, year) => {
  expect(readHeading(heading)).toMatchObject({ ...(part ? { part } : {}), ...(year === undefined ? {} : { year }) });
});

test('every field is named in concepts that there are, and every named field is a column', () => {
  const concepts = new Set(Object.keys(CONCEPTS));
  for (const table of MAPPED_TABLES) {
    const keys = new Set(TABLES[table].columns.map(({ key }) => key));
    for (const [key, names] of FIELD_NAMES[table]) {
      expect([table, key, keys.has(key)]).toEqual([table, key, true]);
      expect(names.flatMap((name) => name.concepts.flat()).filter((concept) => !concepts.has(concept))).toEqual([]);
    }
  }
});

test('the headings of the templates are what they are, whatever their words', () => {
  for (const table of MAPPED_TABLES) {
    for (const column of TABLES[table].columns) {
      const heading = column.heading.replace('{jaar}', '2026').replace('{jj}', '26');
      if (!column.heading.includes('{')) expect([heading, fitsOf(table, heading)[0]?.column.key]).toEqual([heading, column.key]);
    }
  }
});

test('any text is cut in reasonable time, the same way each time', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(readHeading(text)).toEqual(readHeading(text));
    }),
  );
});

test('two years that follow each other are a school year, others are years', () => {
  const school = conceptsOf('Uren schooljaar');
  expect(conceptsOf('Uren 2025-2026')).toEqual(school);
  expect(conceptsOf('Uren 2025-2028')).toEqual(conceptsOf('Uren'));
});
