import { contentOf } from '../../../src/records/mapping/column-content';
import { contentFit } from '../../../src/records/mapping/content-fit';
import { fieldsSaid } from '../../../src/records/mapping/line-columns';
import { TABLES } from '../../../src/templates';
import { byContent } from '../../../src/records/mapping/by-content';
import { sheetColumn } from '../../../src/records/mapping/sheet-column';
import { headingFits } from '../../../src/records/mapping/column-headings';
import { accountNames } from '../../../src/records/mapping/ledger-columns';
import { isCounted } from '../../../src/records/mapping/sheet-columns';
import type { CellValue } from '../../../src/cells/cell';

const column = (heading: string, cells: readonly CellValue[]) => sheetColumn(0, heading, heading, cells, false, []);

test.each([
  ['Bedrag', [12.5, 8, 31], true],
  ['Factuurdatum', [12.5, 8, 31], false],
  ['Factuurnummer', [12.5, 8, 31], false],
  ['Iets', [45_700, 45_701, 45_702], false],
  ['Iets', [45_700, 45_700, 45_700], true],
  ['Iets', [45_700, 45_701.5, 45_702], true],
])('%s with %j is counted with: %p', (heading, cells, counted) => {
  expect(isCounted(column(heading, cells))).toBe(counted);
});

/** Under a heading that says nothing: as many long texts, short codes and repeats as asked. */
const texts = (long: number, codes: number, repeats: number): readonly CellValue[] => [
  ...Array.from({ length: long }, (_, index) => `lasdraad voor het lokaal ${'abcdefghij'[index]}`),
  ...Array.from({ length: codes }, (_, index) => `A${index + 1}`),
  ...Array.from({ length: repeats }, () => 'lasdraad voor het lokaal a'),
];
const isDescription = (cells: readonly CellValue[]): boolean => {
  const from = column('Zzqq', cells);
  return byContent('kosten', from, [from]).some(([{ key }]) => key === 'omschrijving');
};

test('texts are descriptions when more than half differ and less than three in ten are codes', () => {
  expect(isDescription(texts(8, 2, 0))).toBe(true);
  expect(isDescription(texts(7, 3, 0))).toBe(false);
  expect(isDescription(texts(6, 0, 4))).toBe(true);
  expect(isDescription(texts(5, 0, 5))).toBe(false);
});

test('the only column of days is the day of a line, whatever stands above it', () => {
  const days = column('Zzqq', [45_700, 45_731, 45_702]);
  const keys = (...others: readonly (typeof days)[]) => byContent('kosten', days, [days, ...others]).map(([{ key }]) => key);
  expect(keys()).toEqual(['factuurdatum']);
  expect(keys(column('Qqzz', [45_700, 45_705]))).toEqual([]);
});

test.each([
  ['0,6 and 1', [0.6, 1, 0.8], 0.8],
  ['hours of a year', [996, 1659, 1327], -2.5],
  ['less than nothing', [-1, 1, 0.8], -2.5],
])('%s as wtf weighs %p', (_words, cells: readonly number[], weight) => {
  const wtf = TABLES.inspanning.columns.find(({ key }) => key === 'wtf');
  expect(wtf && contentFit('inspanning', wtf, column('Zzqq', cells).content)?.weight).toBe(weight);
});

test.each([
  ['afschrijvingen', 'aanschaf', [150, 90.5], 0.3],
  ['afschrijvingen', 'aanschaf', [1500, 90.5], 0.5],
  ['kosten', 'incl', [1500, 90.5], 0.3],
] as const)('%s %s of %j weighs %p by its amounts', (table, key, cells, weight) => {
  const field = TABLES[table].columns.find((each) => each.key === key);
  expect(field && contentFit(table, field, column('Zzqq', cells).content)?.weight).toBe(weight);
});

test('what columns of months, days or kinds of cost say of their lines', () => {
  const from = column('jan', [1, 2]);
  const said = (
    line: Parameters<typeof fieldsSaid>[0] extends infer Found
      ? Found extends { lines: ReadonlyMap<unknown, infer Line> }
        ? Line
        : never
      : never,
  ) => fieldsSaid({ key: 'uren', words: 'maanden', lines: new Map([[from, line]]) });
  expect(said({ period: { unit: 'month' } })).toEqual(['tot', 'prestatie_tot']);
  expect(said({ period: { unit: 'day' } })).toEqual(['datum']);
  expect(said({ part: { key: 'kostensoort', value: 'Machines' } })).toEqual(['kostensoort']);
  expect(fieldsSaid(undefined)).toEqual([]);
});

test('whole numbers are days from 1-1-2000 up to and including 31-12-2049', () => {
  expect([36_525, 36_526, 54_788, 54_789].map((number) => contentOf([number]).serials)).toEqual([0, 1, 1, 0]);
});

test('three or more days are no numbers of documents; two may be', () => {
  const boekstuk = TABLES.kosten.columns.find(({ key }) => key === 'boekstuk');
  const weight = (...cells: readonly number[]) => boekstuk && contentFit('kosten', boekstuk, contentOf(cells))?.weight;
  expect(weight(45_700, 45_731, 45_702)).toBe(-2.5);
  expect(weight(45_700, 45_731)).not.toBe(-2.5);
  expect(weight(813, 27, 4011)).not.toBe(-2.5);
});

test('a job is one when half of its cells are words of a job', () => {
  const functie = TABLES.inspanning.columns.find(({ key }) => key === 'functie');
  if (!functie) throw new Error('no column functie');
  expect(contentFit('inspanning', functie, contentOf(['docent', 'toa', 'lokaal', 'magazijn']))?.words).toBe('functies');
  expect(contentFit('inspanning', functie, contentOf(['docent', 'zolder', 'lokaal', 'magazijn']))?.words).toBe('teksten');
});

test.each(['', 'Zzqq'])('under the heading "%s" names are of persons when more than three in five are', (heading) => {
  const NAMES = ['J. Smit', 'L. Tas', 'P. de Boer', 'A. Visser'];
  const isPerson = (...cells: readonly string[]): boolean => {
    const from = column(heading, cells);
    return byContent('inspanning', from, [from]).some(([{ key }]) => key === 'naam');
  };
  expect(isPerson(...NAMES, 'lasdraad voor het lokaal')).toBe(true);
  expect(isPerson(...NAMES.slice(1), 'lasdraad voor het lokaal', 'stalen buizen en hulpstukken')).toBe(false);
});

test('the column right after the account holds its name when it is an Omschrijving, and no other one', () => {
  const account = column('Grootboekrekening', [4300, 4310, 4320]);
  const plain = column('Omschrijving', ['materiaal', 'reizen', 'huur']);
  const ofInvoice = column('Omschrijving factuur', ['hout', 'trein', 'zaal']);
  expect([...accountNames([account, plain, ofInvoice])]).toEqual([plain]);
  expect([...accountNames([account, column('Leverancier', ['Festo', 'NS', 'De Kade']), plain, ofInvoice])]).toEqual([]);
});

test('below the name of a group the lowest row may say an amount alone, unless the group contradicts it', () => {
  const keys = (upper: string, lowest: string) =>
    headingFits('kosten', { heading: `${upper} ${lowest}`, lowest }).flatMap(({ column: { key }, fit }) => (fit > 0.9 ? [key] : []));
  expect(keys('Zzqq wwvv', 'Bedrag incl. btw')).toContain('incl');
  expect(keys('Saldo', 'Bedrag incl. btw')).not.toContain('incl');
  expect(keys('Saldo', 'Omschrijving')).toContain('omschrijving');
});
