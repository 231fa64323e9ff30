import fs from 'node:fs';
import { readProfile, profileText } from '../../src/records/mapping/profile';
import { recogniseSheet } from '../../src/records/mapping/recognise-sheet';
import { fileJsonSchema, type FileJson } from '../../src/report/json-shape';
import { kostenTemplate } from '../../src/templates/kosten';
import { TABLES } from '../../src/templates';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import type { SheetData } from '../../src/xlsx/workbook-data';
import { startModel } from '../setup/start-host';
import { sheetOf as drawnSheet } from '../records/layouts/layout';
import { builtCommand } from './built-command';
import { otherLayout, sheetOf } from './sample-files';

const { sto, at } = builtCommand('aangeboden');
const DAY = ['--date', '1-10-2026', '--round', '2025-2028'];

/** A list whose amounts have a heading that may mean more: with a cost of long after the period. */
const OFFERED = sheetOf('Aankopen', [
  ['Aankopen STO'],
  ['Wanneer', 'Waar gekocht', 'Wat', 'Hoeveel', 'Paraaf'],
  [46_100, 'Kern', 'Boor', 10, 'JS'],
  [47_300, 'Praxis', 'Verf', 20.5, 'JS'],
]);
/** Hours with months as columns and the school above. */
const MONTHS = sheetOf('Uren', [
  ['Uren Sterk Techniekonderwijs 2026'],
  ['School', 'Het Anker'],
  ['Naam', 'Functie', 'jan', 'feb', 'mrt', 'Totaal'],
  ['J. Smit', 'docent', 10, '', 5.5, 15.5],
  ['L. Tas', 'docent', 4, 8, 1, 13],
  ['Totaal', '', 14, 8, 6.5, 28.5],
]);
const PLAN = sheetOf('Plan', [
  ['Begroting STO'],
  ['Code activiteit', 'Omschrijving', 'Kostensoort', 'Begroot 2025', 'Begroot 2026'],
  ['A01', 'Lokaal', 'Materiaalkosten', 1_000, 2_000],
  ['A02', 'Lessen', 'Loonkosten', 3_000, 4_000],
]);
const NOTES = sheetOf('Notities', [['Bellen met de gemeente'], ['Sleutel ligt bij de conciërge']]);

const write = (name: string, sheets: readonly SheetData[]): void =>
  fs.writeFileSync(at(name), saveXlsx({ sheets: [...sheets], names: [], date1904: false, activeSheet: 0 }));
const json = (...parameters: string[]): { code: number | null; report: FileJson } => {
  const { code, out } = sto('check', ...parameters, '--format', 'json', ...DAY);
  return { code, report: fileJsonSchema.parse(JSON.parse(out)) };
};
const readingOf = ({ readings }: FileJson, sheet: string) => readings.find((each) => each.sheet === sheet);

beforeAll(() => {
  write('twee.xlsx', [...otherLayout().sheets, OFFERED]);
  write('aangeboden.xlsx', [OFFERED]);
  write('vormen.xlsx', [MONTHS, PLAN, NOTES]);
  const own = startModel(
    templateWorkbook([kostenTemplate], '2025-2028', {
      kosten: [{ factuurnummer: 'F-1', leverancier: 'Bouwhof', omschrijving: 'Werkbank', factuurdatum: 46_100, incl: 121 }],
    }),
  ).toData();
  fs.writeFileSync(at('naast.xlsx'), saveXlsx({ ...own, sheets: [...own.sheets, { ...OFFERED }] }));
});

test('an offered sheet is listed with its reason, and the exit code is 2', () => {
  const { code, out, err } = sto('check', 'aangeboden.xlsx', ...DAY);
  expect([code, err]).toEqual([2, '']);
  const text = out.replace(/\s+/g, ' ');
  expect(text).toContain('Eén blad lijkt een register te zijn, maar is niet gelezen: Aankopen.');
  expect(text).toContain('kies --accepteer');
  expect(text).toContain('Blad Aankopen: Lijkt op Kosten, maar een bedrag heeft een kop die meer kan betekenen.');
  // Beside a sheet that is read the exit code is 2 as well, though that sheet has a fout.
  const beside = sto('check', 'twee.xlsx', ...DAY);
  expect(beside.code).toBe(2);
  expect(beside.out.replace(/\s+/g, ' ')).toContain('Blad Aankopen: Lijkt op Kosten, maar');
});

test('nothing that is offered is read, checked or counted, in any form of the report', () => {
  const { code, report } = json('twee.xlsx');
  expect(code).toBe(2);
  expect(report.summary).toMatchObject({ lines: 3, error: { code: 'offered' } });
  expect(report.summary.tables.map(({ sheet }) => sheet)).toEqual(['Uitgaven 2026']);
  expect(report.findings.filter(({ sheet }) => sheet === 'Aankopen')).toEqual([]);
  expect(report.notChecked).toContainEqual(expect.objectContaining({ reason: 'sheet offered', sheet: 'Aankopen', extent: 'none' }));
  for (const format of ['csv', 'html', 'sarif', 'text']) {
    const { out } = sto('check', 'twee.xlsx', '--format', format, ...DAY);
    expect([format, out.replace(/\s+/g, ' ')]).toEqual([
      format,
      expect.stringContaining('Lijkt op Kosten, maar een bedrag heeft een kop die meer kan betekenen.'),
    ]);
    expect(out).not.toMatch(/Aankopen is gelezen/);
  }
  expect(sto('check', 'twee.xlsx', '--mark', 'twee-gemarkeerd.xlsx', ...DAY).code).toBe(2);
  const marked = openXlsx(new Uint8Array(fs.readFileSync(at('twee-gemarkeerd.xlsx')))).data.sheets;
  const texts = (name: string): string[] =>
    [...(marked.find((sheet) => sheet.name === name)?.cells.values() ?? [])].flatMap((row) =>
      [...row.values()].map(({ value }) => String(value)),
    );
  expect(texts('Uitgaven 2026')).toContain('Controle');
  expect(texts('Aankopen')).not.toContain('Controle');
});

test('with --accepteer it is read, its findings follow, and every form of the report says that and why', () => {
  const { code, report } = json('twee.xlsx', '--accepteer');
  expect(code).toBe(1);
  expect(report.summary).toMatchObject({ lines: 5, error: null, status: 'fouten' });
  expect(report.findings).toContainEqual(expect.objectContaining({ rule: 'PER-01', sheet: 'Aankopen', row: 4, cell: 'A4' }));
  expect(readingOf(report, 'Aankopen')).toMatchObject({
    status: 'read',
    lines: 2,
    totals: { incl: 3_050 },
    reason: expect.stringMatching(/^Gelezen omdat --accepteer is gekozen\. Lijkt op Kosten/) as string,
  });
  for (const format of ['csv', 'html', 'sarif', 'text']) {
    const { out } = sto('check', 'twee.xlsx', '--accepteer', '--format', format, ...DAY);
    expect([format, out.replace(/\s+/g, ' ')]).toEqual([
      format,
      expect.stringContaining(
        'Blad Aankopen is gelezen als Kosten (koppen in rij 2; elke rij is een regel; 2 regels; Bedrag incl. btw samen € 30,50). Kolom A is Factuurdatum, B is Leverancier, C is Omschrijving, D is Bedrag incl. btw. Niet gelezen: E (Paraaf). Gelezen omdat --accepteer is gekozen.',
      ),
    ]);
  }
});

test('a sheet that could hold the lines of a filled register once more is not read by --accepteer', () => {
  const { report } = json('naast.xlsx', '--accepteer');
  expect(readingOf(report, 'Aankopen')).toMatchObject({ status: 'offered', reason: expect.stringContaining('dubbel tellen') as string });
  expect(report.summary.lines).toBe(1);
  expect(report.notChecked).toContainEqual(expect.objectContaining({ reason: 'beside register', sheet: 'Aankopen' }));
});

test('a koppelprofiel reads a sheet of its layout, says so, and what is no profile is refused in a sentence', () => {
  const { mapping } = recogniseSheet(
    drawnSheet('Aankopen STO\nWanneer | Waar gekocht | Wat | Hoeveel\n@2025-1-3 | Kern | Boor | 10\n@2025-1-9 | Praxis | Verf | 20'),
  );
  if (!mapping) throw new Error('not recognised');
  fs.writeFileSync(at('profiel.json'), profileText([mapping]));
  expect(readProfile(fs.readFileSync(at('profiel.json'), 'utf8'))).toHaveLength(1);
  const { code, report } = json('twee.xlsx', '--koppeling', 'profiel.json');
  expect(code).toBe(1);
  expect(readingOf(report, 'Aankopen')).toMatchObject({ status: 'read', lines: 2, reason: 'Zoals het koppelprofiel zegt.' });
  expect(report.summary.tables).toContainEqual({ sheet: 'Aankopen', table: 'STO_Kosten', layout: 'stored', lines: 2 });
  expect(report.summary.remarks.join(' ')).toContain('Het blad Aankopen wordt gelezen als Kosten, zoals het koppelprofiel zegt');

  const text = fs.readFileSync(at('profiel.json'), 'utf8');
  const refused = (name: string, content: string | Uint8Array): string => {
    fs.writeFileSync(at(name), content);
    const run = sto('check', 'twee.xlsx', '--koppeling', name);
    expect([run.code, run.out]).toEqual([2, '']);
    return run.err;
  };
  expect(refused('geen.json', 'koppeling')).toBe(
    'geen.json: Dit is geen koppelprofiel: het bestand is geen JSON. Kies een bestand dat met Koppelprofiel opslaan is gemaakt.\n',
  );
  expect(refused('werkmap.json', fs.readFileSync(at('twee.xlsx')))).toContain('geen JSON');
  expect(refused('ander.json', '{"version":1,"project":{}}')).toContain('Dit is geen koppelprofiel.');
  expect(refused('nieuw.json', text.replace(/"version": \d+/, '"version": 99'))).toContain('nieuwere versie');
  expect(refused('veld.json', text.replace('"factuurdatum"', '"factuurdag"'))).toContain('de kolom factuurdag');
  expect(refused('rij.json', text.replace('"headingRow": 1', '"headingRow": -1'))).toContain('beschadigd (bij layouts.0.headingRow)');
  expect(refused('teveel.json', text.replace('"register"', '"blad": "Aankopen", "register"'))).toContain('beschadigd');
  expect(sto('check', 'twee.xlsx', '--koppeling', 'weg.json').err).toBe('weg.json: Dit bestand bestaat niet.\n');
});

/** The sentences of docs/sto-json.md about `readings`, each with what it says. */
describe('readings as documented', () => {
  const page = fs.readFileSync('docs/sto-json.md', 'utf8');
  const paragraph = /\*\*readings\*\*[\s\S]*?\n\n/.exec(page)?.[0].replace(/\s+/g, ' ') ?? '';
  const SENTENCES: Readonly<Record<string, () => void>> = {
    'how each sheet without a table of the templates was read': () => {
      expect(json('naast.xlsx').report.readings.map(({ sheet }) => sheet)).toEqual(['Aankopen']);
      expect(json('vormen.xlsx', '--accepteer').report.readings.map(({ sheet }) => sheet)).toEqual(['Uren', 'Plan', 'Notities']);
    },
    '`status` is `read`, `offered` (it looks like a register, but is not sure: nothing of it is read or counted until somebody says yes in Koppelen, or the command is given `--accepteer`) or `not ours`':
      () => {
        const { report } = json('twee.xlsx');
        expect(report.readings.map(({ sheet, status }) => [sheet, status])).toEqual([
          ['Uitgaven 2026', 'read'],
          ['Aankopen', 'offered'],
        ]);
        expect(report.summary.lines).toBe(readingOf(report, 'Uitgaven 2026')?.lines);
        expect(readingOf(json('vormen.xlsx').report, 'Notities')?.status).toBe('not ours');
      },
    '`table` is what it is read or offered as, `null` when it is not ours': () => {
      const { report } = json('twee.xlsx');
      expect(report.readings.map(({ table }) => table)).toEqual(['STO_Kosten', 'STO_Kosten']);
      expect(readingOf(json('vormen.xlsx').report, 'Notities')).toEqual({
        sheet: 'Notities',
        status: 'not ours',
        table: null,
        headingRow: null,
        shape: null,
        columns: [],
        lines: 0,
        totals: {},
        reason: expect.stringMatching(/^[A-Z].*\.$/) as string,
      });
    },
    '`headingRow` the first row of its headings, from 1': () => {
      expect(json('twee.xlsx').report.readings.map(({ headingRow }) => headingRow)).toEqual([3, 2]);
    },
    '`shape` says in Dutch how the lines stand, for months in columns and for what stands once above the table': () => {
      expect(readingOf(json('twee.xlsx').report, 'Aankopen')?.shape).toBe('elke rij is een regel');
      expect(readingOf(json('vormen.xlsx', '--accepteer').report, 'Uren')?.shape).toBe(
        '3 kolommen zijn maanden van 2026; elke cel is een regel; Partner is op elke regel Het Anker (B2)',
      );
    },
    '`columns` are the columns under a heading, by letter': () => {
      expect(readingOf(json('twee.xlsx').report, 'Aankopen')?.columns.map(({ column, heading }) => [column, heading])).toEqual([
        ['A', 'Wanneer'],
        ['B', 'Waar gekocht'],
        ['C', 'Wat'],
        ['D', 'Hoeveel'],
        ['E', 'Paraaf'],
      ]);
    },
    '`field` is the key of the column in the template or `null`': () => {
      const fields = readingOf(json('twee.xlsx').report, 'Aankopen')?.columns.map(({ field }) => field) ?? [];
      expect(fields).toEqual(['factuurdatum', 'leverancier', 'omschrijving', 'incl', null]);
      const keys = TABLES.kosten.columns.map(({ key }) => key as string);
      for (const field of fields) if (field !== null) expect(keys).toContain(field);
    },
    '`year` is there for a column per year': () => {
      const columns = readingOf(json('vormen.xlsx', '--accepteer').report, 'Plan')?.columns ?? [];
      expect(columns.filter(({ year }) => year !== undefined).map(({ heading, year }) => [heading, year])).toEqual([
        ['Begroot 2025', 2025],
        ['Begroot 2026', 2026],
      ]);
      expect(columns.find(({ heading }) => heading === 'Omschrijving')).not.toHaveProperty('year');
    },
    '`evidence` says why, the strongest first': () => {
      const columns = readingOf(json('twee.xlsx').report, 'Uitgaven 2026')?.columns ?? [];
      for (const { field, evidence } of columns) if (field !== null) expect(evidence.length).toBeGreaterThan(0);
      // The heading says all here; that the sums are right comes next, and then the kind of the cells.
      expect(columns.find(({ field }) => field === 'incl')?.evidence).toEqual([
        expect.stringMatching(/^kop: /),
        'incl. = excl. + btw op 3 van 3 regels',
        expect.stringMatching(/^cellen: /),
      ]);
    },
    '`lines` are the lines that are read or would be, `totals` their sums in hundredths by field: cents, or hundredths of an hour': () => {
      expect(readingOf(json('twee.xlsx').report, 'Aankopen')).toMatchObject({ lines: 2, totals: { incl: 3_050 } });
      // Each month with hours is a line; totals beside and below them are none.
      expect(readingOf(json('vormen.xlsx', '--accepteer').report, 'Uren')).toMatchObject({ lines: 5, totals: { uren: 2_850 } });
    },
    '`reason` is a Dutch sentence': () => {
      const all = [...json('twee.xlsx').report.readings, ...json('vormen.xlsx').report.readings, ...json('naast.xlsx').report.readings];
      for (const { reason } of all) expect(reason).toMatch(/^[A-ZÉ].*\.$/);
    },
  };

  test('every sentence is looked at below', () => {
    const rest = Object.keys(SENTENCES).reduce((text, sentence) => {
      expect(text).toContain(sentence);
      return text.replace(sentence, '');
    }, paragraph);
    expect(rest.replace(/\*\*readings\*\*|\W/g, '')).toBe('');
  });
  test.each(Object.entries(SENTENCES))('%s', (_, holds) => holds());
});
