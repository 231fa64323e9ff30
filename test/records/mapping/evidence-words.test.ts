import { attempt } from '../../../src/records/mapping/attempts';
import { WORDS } from '../../../src/records/mapping/concept-words';
import { headingsAt } from '../../../src/records/mapping/heading-rows';
import { recogniseSheet } from '../../../src/records/mapping/recognise-sheet';
import { columnsBelow } from '../../../src/records/mapping/sheet-columns';
import { sheetOf } from '../layouts/layout';

const matchesIn = (drawing: string) => {
  const cells = sheetOf(drawing);
  const headings = headingsAt(cells, 0, 1);
  const columns = columnsBelow(cells, headings);
  return attempt(headings, columns, 'kosten', columns, [], new Set(), true).match.matches;
};

const LINES = `
@2025-1-3 | Kern | Boor | 10.5
@2025-2-4 | Praxis | Zaag | 20.25`;

test('the evidence tells of a heading in Dutch what it says', () => {
  const words = matchesIn(`Wanneer | Bij wie | Waarvoor | Hoeveel${LINES}`).flatMap(({ evidence }) => evidence.map((each) => each.words));
  expect(words).toEqual(expect.arrayContaining(['kop: datum', 'kop: leverancier', 'kop: omschrijving', 'kop: hoeveel']));
});

test('every concept has words of its own', () => {
  expect(Object.entries(WORDS).filter(([, words]) => words.trim() === '')).toEqual([]);
});

test('a column of days is no number of an invoice, and a rate of VAT no share', () => {
  const keys = matchesIn(`Fact. ontv. | Leverancier | Omschrijving | Netto | % BTW | BTW | Te betalen
@2025-1-3 | Kern | Boor | 100 | 21 | 21 | 121
@2025-1-9 | Praxis | Zaag | 200 | 21 | 42 | 242
@2025-2-4 | Praxis | Vijl | 50 | 9 | 4.5 | 54.5`).map(({ column }) => column?.key);
  expect(keys).not.toContain('pct');
  expect(keys).not.toContain('factuurnr');
});

test('what is to be paid is the amount where the sums say so', () => {
  const { mapping } = recogniseSheet(
    sheetOf(`Factuurdatum | Leverancier | Omschrijving | Netto | BTW | Te betalen
@2025-1-3 | Kern | Boor | 100 | 21 | 121
@2025-1-9 | Praxis | Zaag | 200 | 42 | 242
@2025-2-4 | Praxis | Vijl | 50 | 4.5 | 54.5`),
  );
  expect(mapping?.columns.map(({ key }) => key)).toEqual(['factuurdatum', 'leverancier', 'omschrijving', 'excl', 'btw', 'incl']);
});
