import { check } from '../../src/check/check';
import { controleColumns, controleText } from '../../src/check/marking';
import { OUTCOMES, SYMBOLS, type Finding } from '../../src/check/report';
import { readDossier, type Dossier } from '../../src/records/dossier';
import { exampleDossier, exampleTable } from '../rules/example-workbook';
import type { ExampleRows } from '../../src/rules/rule';
import { serialDay } from '../../src/scheme/calendar';
import { YEARS } from '../../src/scheme/rounds';
import { TABLES, TABLE_KEYS } from '../../src/templates';
import { headingOf } from '../../src/templates/column';
import { CONTROLE_HEADING } from '../../src/templates/template';

const TODAY = serialDay(2026, 10, 1);

const marks = (dossier: Dossier): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([...controleColumns(dossier, check(dossier, TODAY))].map(([table, texts]) => [table.name, texts]));
const marksOf = (given: ExampleRows): Readonly<Record<string, readonly string[]>> => marks(exampleDossier(given));

const BLANK = Object.fromEntries(TABLES.kosten.columns.map(({ key }) => [key, '']));
/** Everything that a cost line refers to, so that only what a test changes is found. */
const AROUND: ExampleRows = Object.fromEntries(TABLE_KEYS.map((key) => [key, [{}]]));

test('a line in order is ticked, a blank row stays blank, a finding follows the heading of its cell', () => {
  const { STO_Kosten } = marksOf({
    ...AROUND,
    kosten: [{}, BLANK, { boekstuk: '2026-0002', factuurnr: 'F-2', factuurdatum: '12-1-2029' }],
  });
  expect(STO_Kosten?.slice(0, 2)).toEqual(['✔', '']);
  expect(STO_Kosten?.[2]).toContain('✖ Factuurdatum: 12-01-2029 valt na 31-12-2028, de laatste dag van de subsidie 2025-2028');
});

test('several findings stand in one text, worst first', () => {
  const { STO_Kosten } = marksOf({
    ...AROUND,
    kosten: [{ doelgroep: '', factuurdatum: '12-1-2029', omschrijving: 'Reservering jubileum' }],
  });
  const parts = (STO_Kosten?.[0] ?? '').split(' | ');
  expect(parts.length).toBeGreaterThanOrEqual(3);
  const order = parts.map((part) => OUTCOMES.findIndex((outcome) => part.startsWith(`${SYMBOLS[outcome]} `)));
  expect(order).toEqual([...order].sort());
  expect(new Set(order)).toEqual(new Set([0, 1, 2]));
});

test('a column per year carries its year', () => {
  const { STO_Afschrijvingen } = marksOf({ ...AROUND, afschrijvingen: [{ afs_2027: 1 }] });
  expect(STO_Afschrijvingen?.[0]).toMatch(/^✖ Afschrijving STO 2027: € 1,00 in 2027, terwijl het € 960,00 is/);
});

test('a finding about the line as a whole says so, and one about the table marks no line', () => {
  const dossier = exampleDossier({ partners: [{}] });
  const report = check(dossier, TODAY);
  const [table] = dossier.partners.tables;
  if (!table) throw new Error('no table');
  const finding = (row: number | null): Finding => ({
    rule:
      report.notChecked[0]?.rules[0] ??
      (() => {
        throw new Error('no rule');
      })(),
    message: 'x',
    outcome: 'let op',
    place: { table, row, column: null, heading: null, columnKey: null, rowKey: null, hidden: false },
    values: {},
    text: 'iets',
    found: '',
    expected: '',
    action: '',
  });
  expect(controleColumns(dossier, { ...report, findings: [finding(table.row + 1)] }).get(table)).toEqual(['! Regel: iets']);
  expect(controleColumns(dossier, { ...report, partly: [], findings: [finding(null)] }).get(table)).toEqual(['✔']);
});

test('every table has as many texts as rows, also a second one of the same kind', () => {
  const second = { ...exampleTable('kosten', [{}, {}, {}]), name: 'STO_Kosten_2', row: 40 };
  const texts = marks(readDossier({ tables: [exampleTable('kosten', [{}]), second, exampleTable('partners', [])], date1904: false }));
  expect(Object.entries(texts).map(([name, rows]) => [name, rows.length])).toEqual([
    ['STO_Partners', 0],
    ['STO_Kosten', 1],
    ['STO_Kosten_2', 3],
  ]);
});

test('a long text is cut, and the worst finding is still in it', () => {
  const long = 'lang '.repeat(20).trim();
  const { findings } = check(exampleDossier({ ...AROUND, kosten: [{ factuurdatum: '12-1-2029' }] }), TODAY);
  const worst = findings.find(({ place }) => place.heading === 'Factuurdatum');
  if (!worst) throw new Error('no finding');
  const text = controleText([worst, ...Array.from({ length: 40 }, () => ({ ...worst, text: long }))]);
  expect(text).toHaveLength(1000);
  expect(text.endsWith('…')).toBe(true);
  expect(text.startsWith(`${SYMBOLS[worst.outcome]} ${worst.place.heading}: `)).toBe(true);
  expect(controleText([{ ...worst, text: 'x'.repeat(1000 - `${SYMBOLS[worst.outcome]} ${worst.place.heading}: `.length) }])).toHaveLength(
    1000,
  );
});

describe('headings are safe to search for in the column Controle', () => {
  const headings = TABLE_KEYS.map(
    (key) =>
      [
        TABLES[key].name,
        TABLES[key].columns.flatMap((column) =>
          column.perYear ? YEARS['2020-2024'].map((year) => headingOf(column, year)) : [column.heading],
        ),
      ] as const,
  );

  test.each(headings)('%s: no wildcards of Excel and no signs of the marking', (_name, all) => {
    for (const heading of all) expect(heading).not.toMatch(/[*?~|:✖✔!]/);
  });

  test.each(headings)('%s: the mark of one cell is never found in the mark of another', (_name, all) => {
    for (const outcome of OUTCOMES) {
      for (const heading of all) {
        // As Excel's SEARCH looks: without case.
        const mark = `${SYMBOLS[outcome]} ${heading}:`.toLowerCase();
        const hits = all.filter((other) => `${SYMBOLS[outcome]} ${other}: tekst`.toLowerCase().includes(mark));
        expect(hits).toEqual([heading]);
      }
    }
  });

  test.each(headings)('%s: no column is called like the column with the outcome', (_name, all) => {
    expect(all.map((heading) => heading.toLowerCase())).not.toContain(CONTROLE_HEADING.toLowerCase());
  });

  test('the signs differ and none is part of another', () => {
    const signs = Object.values(SYMBOLS);
    expect(new Set(signs).size).toBe(signs.length);
    expect(signs.every((sign) => sign.length === 1)).toBe(true);
  });
});
