import { recogniseSheet } from '../../../src/records/mapping/recognise-sheet';
import { sheetOf } from '../layouts/layout';

const keyUnder = (heading: string, cells: readonly string[]): string | null | undefined =>
  recogniseSheet(
    sheetOf(`
Kosten STO | | | |
Factuurdatum | Leverancier | Omschrijving | Bedrag incl. btw | ${heading}
@2025-3-1 | Eriks | slangen | 100.5 | ${cells[0]}
@2025-3-2 | Hornbach | hout | 200 | ${cells[1]}
@2025-3-3 | Praxis | verf | 80 | ${cells[2]}`),
  ).mapping?.columns[4]?.key;

test.each(['Bestand', 'Link naar factuur', 'Naam pdf', 'Bewijsstuk'])('files under "%s" are where the evidence is', (heading) => {
  expect(keyUnder(heading, ['2025-031.pdf', 'facturen/hornbach.jpg', 'https://school.example/bon/7'])).toBe('document');
});

test('yes and no below such a heading is no place of a file, and a number is none either', () => {
  expect(keyUnder('Bewijsstuk', ['ja', 'nee', 'ja'])).toBe('bewijs');
  expect(keyUnder('Bestand', ['7f3a-1', '7f3a-2', '7f3a-3'])).not.toBe('document');
});
