import type { CellValue } from '../../src/cells/cell';
import { check } from '../../src/check/check';
import { checkCells, recheckSteps } from '../../src/check/check-workbook';
import { allAtOnce } from '../../src/records/steps';
import { serialDay } from '../../src/scheme/calendar';
import { exampleDossier, exampleTable } from './example-workbook';

const DATE = serialDay(2026, 10, 1);

/** What is offered for cells of one cost line: `kind label = value`, with a ! for what is certain. */
function offered(row: Readonly<Record<string, CellValue>>): readonly string[] {
  return check(exampleDossier({ kosten: [row] }), DATE).findings.flatMap(({ mends = [] }) =>
    mends.map(({ kind, label, certain, steps: [step] }) => {
      const value = step?.kind === 'set' ? `${step.column} = ${JSON.stringify(step.value)}` : '';
      return `${kind}${certain ? '!' : ''}: ${label}: ${value}`;
    }),
  );
}

test.each<readonly [string, Readonly<Record<string, CellValue>>, readonly string[]]>([
  ['an amount that is text becomes the number', { incl: '605,00' }, ['number!: Verander in het getal 605: incl = 605']],
  [
    'a date that is text becomes the date',
    { factuurdatum: '12-3-2026' },
    [`date!: Verander in de datum 12-03-2026: factuurdatum = ${serialDay(2026, 3, 12)}`],
  ],
  [
    'a year of two digits is asked about',
    { betaaldatum: '1-4-26' },
    [`century: Verander in de datum 01-04-2026: betaaldatum = ${serialDay(2026, 4, 1)}`],
  ],
  [
    'a point that may be of thousands or of decimals gives two choices',
    { incl: '1.234' },
    ['number: Verander in het getal 1.234: incl = 1234', 'number: Verander in het getal 1,234: incl = 1.234'],
  ],
])('%s', (_name, row, expected) => {
  expect(offered(row)).toEqual(expected);
});

test('of a list the likely choice comes first', () => {
  expect(offered({ doelgroep: 'vmbo-b' })[0]).toBe('choose: Verander in vmbo: doelgroep = "vmbo"');
  expect(offered({ bron: 'subsidi 2025-2028' })[0]).toBe('choose: Verander in subsidie 2025-2028: bron = "subsidie 2025-2028"');
});

test('nothing is offered for what nobody can know', () => {
  expect(offered({ incl: '#REF!' })).toEqual([]);
  expect(offered({ factuurdatum: 'maart' })).toEqual([]);
});

test('a code that lost its zero, or has points between its parts, is offered as its column wants it', () => {
  const codes = (row: Readonly<Record<string, CellValue>>): readonly string[] =>
    check(exampleDossier({ partners: [row] }), DATE)
      .findings.filter(({ rule }) => rule.id === 'DAT-04')
      .flatMap(({ mends = [] }) => mends.map(({ label }) => label));
  expect(codes({ kvk: 1_234_567 })).toEqual(['Verander in 01234567']);
  expect(codes({ kvk: '12.34.56.78' })).toEqual(['Verander in 12345678']);
  expect(codes({ kvk: '1234' })).toEqual([]);
});

test('words that say that nothing is known can go', () => {
  expect(offered({ betaaldatum: 'n.v.t.' })).toEqual(['choose: Maak de cel leeg: betaaldatum = ""']);
  expect(offered({ betaaldatum: 'Onbekend' })).toEqual(['choose: Maak de cel leeg: betaaldatum = ""']);
});

test('the number of a rule is known however it was written; of two settings for one rule either may stay', () => {
  const labels = (...rows: readonly Readonly<Record<string, CellValue>>[]): readonly string[] => [
    ...new Set(check(exampleDossier({ instellingen: rows }), DATE).findings.flatMap(({ mends = [] }) => mends.map(({ label }) => label))),
  ];
  expect(labels({ regel: 'per 1' })[0]).toBe('Verander in PER-01');
  expect(labels({ reden: 'Zo afgesproken in april' }, { reden: 'Zo afgesproken in mei' })).toEqual([
    'Laat staan: strenger: fout: Zo afgesproken in april',
    'Laat staan: strenger: fout: Zo afgesproken in mei',
  ]);
});

test('hours times rate is offered as the formula of the column', () => {
  const [finding] = check(exampleDossier({ inspanning: [{ uren: 10, tarief: 58, loonkosten: 600 }] }), DATE).findings.filter(
    ({ rule }) => rule.id === 'UUR-04',
  );
  expect(finding?.mends).toEqual([
    expect.objectContaining({
      kind: 'formula',
      certain: true,
      steps: [expect.objectContaining({ kind: 'formula', column: 'loonkosten' })],
    }),
  ]);
});

test('a mend moves along with its row', () => {
  const workbook = (rows: readonly Readonly<Record<string, CellValue>>[]) => ({ tables: [exampleTable('kosten', rows)], date1904: false });
  const before = workbook([{ incl: '605,00', factuurnr: 'F-9' }]);
  const checked = checkCells(before, { date: DATE });
  const [table] = before.tables;
  const [fresh] = workbook([{ factuurnr: 'F-1', leverancier: 'Zaan' }]).tables;
  const after = { ...before, tables: table && fresh ? [{ ...table, rows: [...fresh.rows, ...table.rows] }] : [] };
  const again = allAtOnce(recheckSteps(checked, after, { date: DATE })).report.findings;
  const scratch = checkCells(after, { date: DATE }).report.findings;
  const rows = (findings: typeof again) =>
    findings.flatMap(({ mends = [] }) => mends.flatMap(({ steps }) => steps.flatMap((step) => ('at' in step ? [step.at.row] : []))));
  expect(rows(scratch)).toEqual([6]);
  expect(rows(again)).toEqual([6]);
});
