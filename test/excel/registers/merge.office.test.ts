import fc from '../../property';
import { excelWorkbook } from '../../../src/excel/workbook';
import type { FileToAdd } from '../../../src/excel/workbook-port';
import type { CellValue } from '../../../src/cells/cell';
import { readDossier } from '../../../src/records/dossier';
import { incomingRegisters } from '../../../src/records/merge/incoming';
import { exampleTable } from '../../rules/example-workbook';
import type { ExampleRows } from '../../../src/rules/rule';
import type { TableKey } from '../../../src/templates/column';
import { inspanningTemplate } from '../../../src/templates/inspanning';
import { kostenTemplate } from '../../../src/templates/kosten';
import { partnersTemplate } from '../../../src/templates/partners';
import { startExcel, type StartedExcel } from '../../setup/start-host';

const silent = (): void => {};
const DAY = 46_348;

/** A file of a partner, from rows as an example has them. */
function fileOf(given: ExampleRows, { partner = 'Basisschool De Molen', file = 'molen.xlsx', fingerprint = 'a' } = {}): FileToAdd {
  const tables = (Object.keys(given) as TableKey[]).map((key) => exampleTable(key, given[key] ?? []));
  return { partner, file, fingerprint, date: DAY, registers: incomingRegisters(readDossier({ tables, date1904: false }), partner) };
}

async function start(): Promise<StartedExcel> {
  const excel = startExcel();
  await excelWorkbook.loadTemplates([kostenTemplate, inspanningTemplate, partnersTemplate], '2025-2028', 'keep');
  return excel;
}

/** What stands in a table, by heading. */
async function rowsOf(name: string): Promise<readonly Readonly<Record<string, CellValue>>[]> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const headings = table.getHeaderRowRange().load('values');
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    return body.values
      .map((row) => Object.fromEntries(row.map((cell, index) => [String(headings.values[0]?.[index]), cell as CellValue])))
      .filter((row) => Object.entries(row).some(([heading, cell]) => cell !== '' && heading !== 'Loonkosten'));
  });
}
const costs = () => rowsOf('STO_Kosten');

async function edit(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

test('lines go under those that are there, with partner and file; formulas are those of the table', async () => {
  const { model } = await start();
  await edit(({ workbook }) => {
    workbook.worksheets.getItem('Kosten').getRange('A6:B6').values = [['eigen', 'Eigen leverancier']];
  });
  const changes = await excelWorkbook.addFile(
    fileOf({
      kosten: [
        { boekstuk: '00017', partner: '' },
        { boekstuk: 'B2', incl: 1210, pct: 0.5 },
      ],
      inspanning: [{ uren: 10, tarief: 60, loonkosten: '' }],
    }),
    silent,
  );
  await model.grid.settled();
  expect(changes).toEqual([
    { key: 'kosten', sheet: 'Kosten', added: 2, replaced: 0, removed: 0 },
    { key: 'inspanning', sheet: 'Inspanning', added: 1, replaced: 0, removed: 0 },
  ]);
  expect(
    (await costs()).map((row) => [row.Boekstuknummer, row.Factuurdatum, row['Bedrag ten laste van STO'], row.Partner, row.Herkomst]),
  ).toEqual([
    ['eigen', '', '', '', ''],
    ['00017', 46_092, 605, 'Basisschool De Molen', 'Basisschool De Molen: molen.xlsx'],
    ['B2', 46_092, 605, 'Vmbo De Sluis', 'Basisschool De Molen: molen.xlsx'],
  ]);
  expect((await rowsOf('STO_Inspanning')).map((row) => row.Loonkosten)).toEqual([600]);
  expect(
    (await rowsOf('STO_Samenvoegingen')).map((row) => [
      row.Partner,
      row.Bestand,
      row.Blad,
      row.Regels,
      row['Totaal van'],
      row.Totaal,
      row.Datum,
    ]),
  ).toEqual([
    ['Basisschool De Molen', 'molen.xlsx', 'Kosten', 2, 'Bedrag incl. btw', 1815, DAY],
    ['Basisschool De Molen', 'molen.xlsx', 'Inspanning', 1, 'Uren STO', 10, DAY],
  ]);
});

test('the table grows beyond its empty rows, with its formulas', async () => {
  const { model } = await start();
  await excelWorkbook.addFile(fileOf({ kosten: Array.from({ length: 50 }, (_, index) => ({ boekstuk: `B${index}` })) }), silent);
  await model.grid.settled();
  const rows = await costs();
  expect(rows).toHaveLength(50);
  expect(rows.map((row) => row['Bedrag ten laste van STO'])).toEqual(Array.from({ length: 50 }, () => 605));
});

test('the same file again replaces its own lines only; order, own columns and what was filled in since stay', async () => {
  await start();
  await excelWorkbook.addFile(fileOf({ kosten: [{ boekstuk: 'A1' }, { boekstuk: 'A2' }, { boekstuk: 'A3' }] }), silent);
  await excelWorkbook.addFile(fileOf({ kosten: [{ boekstuk: 'R1' }] }, { partner: 'ROC Zaanstreek', file: 'roc.csv' }), silent);
  await edit(({ workbook }) => {
    const table = workbook.tables.getItem('STO_Kosten');
    table.columns.add(undefined, undefined, 'Mijn notitie');
    table.columns.getItem('Mijn notitie').getDataBodyRange().getCell(2, 0).values = [['vraag aan De Molen']];
    table.columns.getItem('Doelgroep').getDataBodyRange().getCell(2, 0).values = [['onderbouw']];
  });
  const file = fileOf({ kosten: [{ boekstuk: 'A3', incl: 999 }, { boekstuk: 'A1', incl: 700 }, { boekstuk: 'A4' }] }, { fingerprint: 'b' });
  const withoutDoelgroep = file.registers.map((register) => ({
    ...register,
    columns: new Set([...register.columns].filter((column) => column !== 'doelgroep')),
  }));
  expect(await excelWorkbook.addFile({ ...file, registers: withoutDoelgroep }, silent)).toEqual([
    { key: 'kosten', sheet: 'Kosten', added: 1, replaced: 2, removed: 1 },
  ]);
  expect((await costs()).map((row) => [row.Boekstuknummer, row['Bedrag incl. btw'], row.Doelgroep, row['Mijn notitie']])).toEqual([
    ['A1', 700, 'vmbo', ''],
    ['A3', 999, 'onderbouw', 'vraag aan De Molen'],
    ['R1', 605, 'vmbo', ''],
    ['A4', 605, 'vmbo', ''],
  ]);
  expect((await rowsOf('STO_Samenvoegingen')).map((row) => [row.Bestand, row.Regels, row.Totaal, row.Kenmerk])).toEqual([
    ['molen.xlsx', 3, 2304, 'b'],
    ['roc.csv', 1, 605, 'a'],
  ]);
});

test('a file that no longer has lines for a register takes those lines out', async () => {
  await start();
  await excelWorkbook.addFile(fileOf({ kosten: [{}], inspanning: [{}, { naam: 'K. Bos' }] }), silent);
  expect(await excelWorkbook.addFile(fileOf({ kosten: [{}] }), silent)).toContainEqual({
    key: 'inspanning',
    sheet: 'Inspanning',
    added: 0,
    replaced: 0,
    removed: 2,
  });
  expect(await rowsOf('STO_Inspanning')).toEqual([]);
  expect(await rowsOf('STO_Samenvoegingen')).toHaveLength(1);
});

test('a table of which all lines go keeps one row with its formulas', async () => {
  const { model } = await start();
  const many = Array.from({ length: 30 }, (_, index) => ({ naam: `Medewerker ${index}` }));
  await excelWorkbook.addFile(fileOf({ kosten: [{}], inspanning: many }), silent);
  await excelWorkbook.addFile(fileOf({ kosten: [{}] }), silent);
  expect(await rowsOf('STO_Inspanning')).toEqual([]);
  await excelWorkbook.addFile(
    fileOf({
      kosten: [{}],
      inspanning: [
        { uren: 10, tarief: 60 },
        { naam: 'K. Bos', uren: 5, tarief: 60 },
      ],
    }),
    silent,
  );
  await model.grid.settled();
  expect((await rowsOf('STO_Inspanning')).map((row) => row.Loonkosten)).toEqual([600, 300]);
});

describe('what cannot be added is refused in words, and nothing is written', () => {
  const MANY = { kosten: Array.from({ length: 40 }, (_, index) => ({ boekstuk: `B${index}` })), inspanning: [{}] };
  async function refused(excel: StartedExcel, given: ExampleRows, words: RegExp): Promise<void> {
    const before = structuredClone(excel.model.toData());
    await expect(excelWorkbook.addFile(fileOf(given), silent)).rejects.toThrow(words);
    expect(excel.model.toData()).toEqual(before);
  }

  test('a protected sheet, also when it comes second', async () => {
    const excel = await start();
    await edit(({ workbook }) => workbook.worksheets.getItem('Inspanning').protection.protect());
    await refused(excel, MANY, /Blad Inspanning is beveiligd.*Er is niets toegevoegd/);
  });

  test('something below the table', async () => {
    const excel = await start();
    await edit(({ workbook }) => {
      workbook.worksheets.getItem('Kosten').getRange('C40').values = [['mijn telling']];
    });
    await refused(excel, MANY, /Onder de tabel op blad Kosten staat nog iets/);
  });

  test('a totals row', async () => {
    const excel = await start();
    await edit(({ workbook }) => {
      workbook.tables.getItem('STO_Kosten').showTotals = true;
    });
    await refused(excel, MANY, /totaalrij/);
  });

  test('a register that is not there, and one without the column Herkomst', async () => {
    const excel = await start();
    await refused(excel, { cofinanciering: [{}] }, /Blad Cofinanciering ontbreekt/);
    await edit(({ workbook }) => workbook.tables.getItem('STO_Kosten').columns.getItem('Herkomst').delete());
    await refused(excel, { kosten: [{}] }, /kolom Herkomst/);
  });

  test('a protected sheet STO Samenvoegingen', async () => {
    const excel = await start();
    await excelWorkbook.addFile(fileOf({ kosten: [{}] }), silent);
    await edit(({ workbook }) => workbook.worksheets.getItem('STO Samenvoegingen').protection.protect());
    await refused(excel, { kosten: [{}] }, /Blad STO Samenvoegingen is beveiligd/);
  });
});

test('a run that is broken off says so; adding the file again puts it right without doubling', async () => {
  startExcel(undefined, { maxRequestBytes: 400_000 });
  await excelWorkbook.loadTemplates([kostenTemplate, inspanningTemplate], '2025-2028', 'keep');
  const many = Array.from({ length: 3_000 }, (_, index) => ({ naam: `Medewerker ${index}`, motivering: 'x'.repeat(100) }));
  await expect(excelWorkbook.addFile(fileOf({ kosten: [{}], inspanning: many }), silent)).rejects.toMatchObject({
    code: 'too large',
    message: expect.stringContaining('halverwege afgebroken'),
  });
  expect((await costs()).map((row) => row.Herkomst)).toEqual(['Basisschool De Molen: molen.xlsx']);
  expect(await rowsOf('STO_Samenvoegingen')).toEqual([]);
  expect(await excelWorkbook.addFile(fileOf({ kosten: [{}], inspanning: [{}] }), silent)).toMatchObject([
    { added: 0, replaced: 1 },
    { added: 1 },
  ]);
  expect(await costs()).toHaveLength(1);
});

test('text stays text: formulas, numbers, dates and logical values', async () => {
  const { model } = await start();
  const texts = [
    '=1+1',
    '+31612345678',
    '-5',
    '@som',
    '\t=A1',
    '00123',
    '1-2',
    '1.000',
    '12%',
    'WAAR',
    'false',
    'mei 2026',
    "'x",
    '=HYPERLINK("http://x")',
    '＝1+1',
    'Kabel; rood',
    '€ 5',
    '#N/B',
    '  =2',
  ];
  await excelWorkbook.addFile(fileOf({ kosten: texts.map((omschrijving, index) => ({ boekstuk: `B${index}`, omschrijving })) }), silent);
  await model.grid.settled();
  const seen = (await costs()).map((row) => row.Omschrijving);
  // Blanks at the ends are no part of a text in a register.
  expect(seen).toEqual(texts.map((text) => (text === '#N/B' ? '#N/B' : text.trim())));
  const sheet = model.toData().sheets.find(({ name }) => name === 'Kosten');
  const column = [...(sheet?.cells.values() ?? [])].map((row) => row.get(7)?.formula).filter(Boolean);
  expect(column).toEqual([]);
});

test('whatever the texts, none becomes a formula', async () => {
  const { model } = await start();
  const text = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', "'", '"', '1', 'A', '(', ')', '!', ' ', 'é', '|', '#'),
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ omschrijving: text, sleutel: text, doelgroep: text }), { minLength: 1, maxLength: 20 }),
      async (lines) => {
        const given = lines.map((line, index) => ({ boekstuk: `B${index}`, ...line }));
        await excelWorkbook.addFile(fileOf({ kosten: given }), silent);
        await model.grid.settled();
        const rows = await costs();
        expect(rows.map((row) => row.Omschrijving)).toEqual(lines.map(({ omschrijving }) => omschrijving.trim()));
        const sheet = model.toData().sheets.find(({ name }) => name === 'Kosten');
        for (const row of sheet?.cells.values() ?? []) for (const column of [7, 17, 20]) expect(row.get(column)?.formula).toBeUndefined();
      },
    ),
    { numRuns: 25 },
  );
});

test('what could not be read goes along as it stands', async () => {
  await start();
  await excelWorkbook.addFile(fileOf({ kosten: [{ factuurdatum: 'vorige week', incl: '1.234', pct: 80, kostensoort: 'Koffie' }] }), silent);
  const [row] = await costs();
  expect([row?.Factuurdatum, row?.['Bedrag incl. btw'], row?.['Toerekening %'], row?.Kostensoort]).toEqual([
    'vorige week',
    '1.234',
    80,
    'Koffie',
  ]);
});

test('the state tells what was added before', async () => {
  await start();
  await excelWorkbook.addFile(fileOf({ kosten: [{}, {}] }), silent);
  const { partners, added, origins, present } = await excelWorkbook.mergeState();
  expect(partners).toEqual([]);
  expect(added.map(({ bestand, regels }) => [bestand, regels])).toEqual([['molen.xlsx', 2]]);
  expect(origins.get('kosten')).toEqual(new Map([['Basisschool De Molen: molen.xlsx', 2]]));
  expect([...present]).toEqual(['kosten', 'inspanning']);
});

test('an empty workbook has nothing to tell', async () => {
  startExcel();
  expect((await excelWorkbook.mergeState()).present.size).toBe(0);
});

test('adding that is cancelled before anything is written leaves the workbook as it was; later it says what to do', async () => {
  await start();
  const early = new AbortController();
  early.abort();
  const adding = excelWorkbook.addFile(fileOf({ kosten: [{}] }), silent, early.signal);
  await expect(adding).rejects.toMatchObject({ name: 'AbortError' });
  expect(await costs()).toEqual([]);

  const late = new AbortController();
  const lines = Array.from({ length: 12_000 }, (_, index) => ({ boekstuk: `2026-${index}` }));
  const stopped = excelWorkbook.addFile(fileOf({ kosten: lines }), () => late.abort(), late.signal);
  await expect(stopped).rejects.toThrow(/halverwege afgebroken/);
  expect((await costs()).length).toBeLessThan(12_000);
  expect(await excelWorkbook.addFile(fileOf({ kosten: [{ boekstuk: '2026-0' }] }), silent)).toMatchObject([{ replaced: 1 }]);
  expect(await costs()).toHaveLength(1);
});

test('12.000 lines go in blocks, with progress', async () => {
  await start();
  const lines = Array.from({ length: 12_000 }, (_, index) => ({ boekstuk: `2026-${index}` }));
  const seen: number[] = [];
  const started = performance.now();
  await excelWorkbook.addFile(fileOf({ kosten: lines }), (done) => seen.push(done));
  process.stdout.write(`12.000 lines added in ${Math.round(performance.now() - started)} ms\n`);
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.at(-1)).toBe(12_000);
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  expect(await costs()).toHaveLength(12_000);
});
