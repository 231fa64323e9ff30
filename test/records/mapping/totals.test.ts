import fc from '../../property';
import { readDossier } from '../../../src/records/dossier';
import { mappedTable } from '../../../src/records/mapping/mapped-table';
import { recogniseSheet } from '../../../src/records/mapping/recognise-sheet';
import { sheetOf } from '../layouts/layout';

const HEADINGS = 'Datum | Leverancier | Omschrijving | Bedrag';
const LINES = ['@2025-1-3 | Kern | Boor | 10', '@2025-2-4 | Praxis | Zaag | 20', '@2025-3-9 | Gamma | Vijl | 30.5'];

function read(drawing: string) {
  const cells = sheetOf(`Kosten STO | | |\n${HEADINGS}\n${drawing}`);
  const reading = recogniseSheet(cells);
  if (!reading.mapping) throw new Error(reading.reason);
  const { lines } = readDossier({ tables: [mappedTable(cells, reading.mapping)], date1904: false }).kosten;
  return { reading, cents: lines.reduce((sum, { incl }) => sum + (incl ?? 0), 0) };
}

test.each([
  ['Totaal | | | 60.5'],
  [' | | Besteed tot nu toe | 60.5'],
  [' | | | 60.5'],
  [' | Alles bij elkaar | | 60.5'],
  [' | | Overbrengen | 60.5'],
])('the sum of the lines is no line, whatever it is called: "%s"', (total) => {
  const { reading, cents } = read([...LINES, total].join('\n'));
  expect([reading.status, reading.lines, cents]).toEqual(['recognised', 3, 6050]);
});

test('a sum above its lines, and one of each group, are none either', () => {
  expect(read(['Uitgaven tot nu toe | | | 60.5', ...LINES].join('\n')).cents).toBe(6050);
  const groups = [LINES[0], LINES[1], ' | | Vmbo Oost | 30', LINES[2], ' | | Vmbo West | 30.5', ' | | Regio | 60.5'];
  expect(read(groups.join('\n'))).toMatchObject({ cents: 6050, reading: { status: 'recognised', lines: 3 } });
});

test('what is carried over a page, below headings that are repeated, is no line', () => {
  const page = [LINES[0], LINES[1], ' | | Transport | 30', HEADINGS, ' | | Per transport | 30', LINES[2], ' | | Eindbedrag | 60.5'];
  expect(read(page.join('\n'))).toMatchObject({ cents: 6050, reading: { status: 'recognised', lines: 3 } });
});

test.each(['Stand vorige pagina', 'Blad 3', 'Meegenomen'])('what "%s" came to, above the first line, is no line and is asked', (label) => {
  const { reading, cents } = read([`${label} | | | 100`, ...LINES, 'Totaal | | | 160.5'].join('\n'));
  expect([reading.status, reading.lines, cents]).toEqual(['offered', 3, 6050]);
});

test('a line that is called after a total is a line', () => {
  expect(read([...LINES, '@2025-4-1 | Totaal Techniek BV | Totaalpakket | 60.5'].join('\n')).cents).toBe(12_100);
});

test('a total that does not add up is asked: the sheet is offered, and the row is named', () => {
  const { reading, cents } = read([...LINES, 'Totaal | | | 99'].join('\n'));
  expect(reading).toMatchObject({ status: 'offered', lines: 3, doubtful: [5] });
  expect(reading.reason).toContain('rij 6');
  expect(cents).toBe(6050);
});

test('whatever the amounts and wherever the subtotals stand, the lines add up to themselves', () => {
  const amount = fc.integer({ min: 1, max: 5_000_000 });
  fc.assert(
    fc.property(fc.array(fc.array(amount, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 5 }), (groups) => {
      const euros = (cents: number): string => (cents / 100).toFixed(2);
      const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0);
      const rows = groups.flatMap((group, at) => [
        ...group.map((each, index) => `@2025-${1 + at}-${1 + index} | Kern | Boor ${index} | ${euros(each)}`),
        ` | | School ${'ABCDE'[at] ?? ''} | ${euros(sum(group))}`,
      ]);
      const all = sum(groups.flat());
      expect(read([...rows, ` | | Samen | ${euros(all)}`].join('\n')).cents).toBe(all);
    }),
    { numRuns: 60 },
  );
});
