import fs from 'node:fs';
import path from 'node:path';
import { PROBES, runSelfTest } from '../../../src/excel/self-test/self-test';
import { kostenTemplate } from '../../../src/templates/kosten';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import { scriptLabSnippet, selfTestScript } from '../../docs/script-lab';
import { startExcel } from '../../setup/start-host';

const GOLDENS = path.resolve(__dirname, '..', 'goldens');
const golden = (file: string): { answers: unknown } => JSON.parse(fs.readFileSync(path.join(GOLDENS, file), 'utf8'));
const PUBLIC_RECORD = golden('public-record.json').answers;

/** A workbook of a user. */
const ofTheUser = () => templateWorkbook([kostenTemplate], '2025-2028', { kosten: [{ leverancier: 'Maakpunt BV', incl: 1210 }] });

test('every question has a name of its own, and is asked in Dutch', () => {
  expect(new Set(PROBES.map(({ id }) => id)).size).toBe(PROBES.length);
  expect(PROBES.length).toBeGreaterThanOrEqual(15);
  for (const { question } of PROBES) expect(question).toMatch(/^[A-Z].*\?$/);
});

test.each(fs.readdirSync(GOLDENS))('the stand-in answers as %s', async (file) => {
  startExcel();
  const told: number[] = [];
  const { answers, left } = await runSelfTest((done) => told.push(done));
  expect(answers).toEqual(golden(file).answers);
  expect(left).toEqual([]);
  expect(told.at(-1)).toBe(PROBES.length);
});

test('the workbook of the user is as it was afterwards', async () => {
  const { model } = startExcel(ofTheUser());
  await model.grid.settled();
  const before = structuredClone(model.toData());
  await runSelfTest();
  await model.grid.settled();
  expect(model.toData()).toEqual(before);
});

test('a question that Excel breaks off is cleaned up after, and the others are asked', async () => {
  const { model } = startExcel(ofTheUser());
  await model.grid.settled();
  const before = structuredClone(model.toData());
  const { add } = model.tables;
  model.tables.add = function (sheet, area, hasHeaders) {
    const made = add.call(this, sheet, area, hasHeaders);
    if (made.columns.length === 3) throw new Error('half a batch');
    return made;
  };
  const { answers } = await runSelfTest();
  expect(answers['formula-structured']).toEqual({ error: 'GeneralException' });
  expect(answers['used-range']).toBe('A1');
  expect(model.toData()).toEqual(before);
});

test('sheets that Excel will not delete are named', async () => {
  const { model } = startExcel();
  model.sheets.delete = () => {
    throw new Error('refused');
  };
  const { left } = await runSelfTest();
  expect(left).toHaveLength(PROBES.length);
  expect(left[0]).toMatch(/^STO Zelftest 1 /);
});

test('the snippet for Script Lab is up to date', () => {
  expect(fs.readFileSync('docs/zelftest-script-lab.yaml', 'utf8')).toBe(scriptLabSnippet());
});

test('the snippet for Script Lab gives the same answers', async () => {
  startExcel();
  const listeners: (() => Promise<void>)[] = [];
  const elements: Record<
    string,
    { value?: string; textContent?: string; addEventListener: (name: string, listener: () => Promise<void>) => void }
  > = {
    run: { addEventListener: (_, listener) => listeners.push(listener) },
    progress: { addEventListener: () => {} },
    result: { addEventListener: () => {} },
  };
  new Function('document', 'Excel', selfTestScript())({ getElementById: (id: string) => elements[id] }, Excel);
  await listeners[0]?.();
  expect(elements['progress']?.textContent).toBe(`${PROBES.length} van ${PROBES.length}`);
  expect(JSON.parse(elements['result']?.value ?? '')).toEqual({ selfTest: 1, excel: {}, answers: PUBLIC_RECORD, left: [] });
});

test('every question stands in the list of what we believe', () => {
  const beliefs = fs.readFileSync('docs/assumptions.md', 'utf8');
  expect(PROBES.filter(({ id }) => !beliefs.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([]);
});
