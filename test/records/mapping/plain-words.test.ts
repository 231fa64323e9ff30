import fc from 'fast-check';
import { headingText } from '../../../src/records/mapping/heading-text';
import { bagOf, plainWords } from '../../../src/records/mapping/plain-words';

const bag = (heading: string): string => headingText(heading).bag;

test.each([
  ['Factuurdatum', 'Fact.dat.', 'Datum factuur', 'datum van de factuur', 'Factuur d.d.'],
  ['Factuurnummer', 'Fact. nr.', 'Nr factuur', 'FACTUURNR', 'Nummer facturen'],
  ['Activiteitcode', 'Act.code', 'Code activiteit'],
  ['Kostensoort', 'Kostensrt.', 'Soort kosten'],
  ['Omschrijving boeking', 'Boekingsomschrijving', 'Oms. boeking'],
  ['Afschrijvingstermijn', 'Afschr.termijn', 'afschr. termijn'],
  ['Afschrijving per maand', 'Afschr. p/mnd', 'Afschrijving p.m.'],
  ['Tarief per uur (€)', 'Tarief p/u', 'Tarief p.u.'],
  ['Btw', 'BTW 21%', '21% btw', 'B.T.W.'],
  ['Bedrag inclusief btw', 'Bedrag incl. BTW', 'Bedragen (incl. btw)'],
])('"%s" says the same as its other spellings', (heading, ...others) => {
  expect(others.map(bag)).toEqual(others.map(() => bag(heading)));
});

test.each([
  ['Periode van', 'Periode'],
  ['Bedrag incl. btw', 'Bedrag excl. btw'],
  ['Btw', 'Btw %'],
  ['Btw', 'Btw-code'],
  ['Tarief', 'Tarief per uur'],
  ['Kosten', 'Kosten per stuk'],
  ['Uren en tarief', 'Uurtarief'],
  ['Bedrag', 'Bedrag STO'],
  ['Totaal', 'Tot'],
])('"%s" is not "%s"', (one, other) => {
  expect(bag(one)).not.toBe(bag(other));
});

test('a short year behind an apostrophe is a calendar year; the number of a month or piece is not', () => {
  expect(headingText("Begroot '26")).toMatchObject({ joined: 'begroot', year: 2026 });
  expect(headingText('Begroot 26').year).toBeUndefined();
  expect(headingText("foto's 26").year).toBeUndefined();
});

test('words that are written out once stay as they are, in whatever order they stand', () => {
  const word = fc.constantFrom(
    'fact',
    'datum',
    'nr',
    'kostensrt',
    'van',
    'de',
    'd',
    'bedragen',
    '21',
    '%',
    'btw',
    'activiteitsnummer',
    'afschr',
    'x',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const once = plainWords(words);
      expect(plainWords(once)).toEqual(once);
      const middle = once.filter((each) => each !== 'van');
      expect(bagOf([...middle].reverse())).toBe(bagOf(middle));
    }),
    { numRuns: 300 },
  );
});
