import { recogniseAs, recogniseSheet } from '../../../src/records/mapping/recognise-sheet';
import { sheetOf } from '../layouts/layout';

const COSTS = ['Datum | Leverancier | Omschrijving | Bedrag', '@2025-1-3 | Kern | Boor | 121', '@2025-1-9 | Praxis | Verf | 42'];
const OTHERS: readonly (readonly [string, readonly string[]])[] = [
  ['hours', ['Naam | Functie | Uren | Tarief | Bedrag', 'J. Smit | docent | 10 | 60 | 600', 'L. Tas | docent | 20 | 60 | 1200']],
  [
    'costs of another school',
    ['Datum | Leverancier | Omschrijving | Bedrag', '@2025-1-4 | Gamma | Lijm | 50', '@2025-1-5 | Gamma | Hout | 60'],
  ],
  ['a budget', ['Kostensoort | Omschrijving | Begroot 2025', 'Materiaal | Gereedschap | 1000', 'Loonkosten | Docent | 2000']],
  ['contributions', ['Bedrijf | Soort bijdrage | Toelichting | Waarde', 'BAM | in kind | Les | 440', 'Unica | cash | Geld | 1000']],
];

/** Two tables with an empty column between them. */
const beside = (one: readonly string[], other: readonly string[]): string => {
  const width = one[0]?.split('|').length ?? 0;
  const rows = Math.max(one.length, other.length);
  const lines = Array.from({ length: rows }, (_, row) => `${one[row] ?? ' |'.repeat(width - 1)} | | ${other[row] ?? ''}`);
  return lines.join('\n');
};

test.each(OTHERS)('costs beside %s: neither is read without asking', (_, other) => {
  for (const drawing of [beside(COSTS, other), beside(other, COSTS), beside([...COSTS, '@2025-2-1 | Kern | Zaag | 5'], other)]) {
    expect(recogniseSheet(sheetOf(drawing)).status).not.toBe('recognised');
  }
});

test.each(OTHERS)('costs beside %s: read as costs when the user says so, with no column of the other table', (name, other) => {
  if (name === 'costs of another school') return;
  const { mapping, lines } = recogniseAs(sheetOf(beside(COSTS, other)), 'kosten');
  expect(mapping?.columns.map(({ key }) => key)).toEqual([
    'factuurdatum',
    'leverancier',
    'omschrijving',
    'incl',
    ...(other[0]?.split('|') ?? []).map(() => null),
  ]);
  expect(lines).toBe(2);
});

test.each([
  ['a summary by cost type', ['Kostensoort | Begroot | Realisatie', 'Materiaal | 1000 | 163', 'Loonkosten | 2000 | 0']],
  ['a list of choices', ['Kostensoort', 'Materiaal', 'Loonkosten', 'Overig', 'Afschrijving', 'Reizen']],
  ['a note', ['Let op', 'inleveren voor 1 maart']],
])('costs beside %s: only the costs are read', (_, other) => {
  const { status, mapping, lines } = recogniseSheet(sheetOf(beside(COSTS, other)));
  expect(status).toBe('recognised');
  expect(mapping?.columns.filter(({ column }) => column > 4).map(({ key }) => key)).toEqual((other[0]?.split('|') ?? []).map(() => null));
  expect(lines).toBe(2);
});

test('an empty column within a register divides nothing', () => {
  const more = ['Kostensoort | Activiteit | % STO', 'Materiaal | A1 | 1', 'Materiaal | A2 | 0.5'];
  expect(recogniseSheet(sheetOf(beside(COSTS, more))).mapping?.columns.map(({ key }) => key)).toEqual([
    ...['factuurdatum', 'leverancier', 'omschrijving', 'incl'],
    ...['kostensoort', 'act_code', 'pct'],
  ]);
});
