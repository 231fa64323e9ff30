import fs from 'node:fs';
import path from 'node:path';
import { RECORDED_SCENARIOS } from '../../../src/excel/self-test/recorded-scenarios';
import { outcomeOf, record, type Recording } from '../../../src/excel/self-test/recording';
import { runExcel } from '../../../src/excel/run';
import { workbookOf } from '../../../src/excel/workbook';
import { kostenTemplate } from '../../../src/templates/kosten';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import { startExcel } from '../../setup/start-host';
import { differences, replayed } from './replay';

/** Recordings that somebody with Excel sent; see docs/zelftest.md. */
const KEPT = path.resolve(__dirname, '..', 'recordings');
const kept = fs.existsSync(KEPT) ? fs.readdirSync(KEPT).filter((file) => file.endsWith('.json')) : [];

let recording: Recording;
beforeAll(async () => {
  const { stop } = startExcel();
  recording = JSON.parse(JSON.stringify(await record())) as Recording;
  stop();
});

test('every scenario is recorded and ends well, with nothing but its own sample data', () => {
  expect(recording.scenarios.map(({ id, outcome }) => [id, outcome])).toEqual(RECORDED_SCENARIOS.map(({ id }) => [id, 'ok']));
  for (const { traffic } of recording.scenarios) expect(traffic.length).toBeGreaterThan(0);
});

test('the product asks the same again, and does the same with the recorded answers, without any Excel', async () => {
  for (const [index, { id, act }] of RECORDED_SCENARIOS.entries()) {
    const { traffic = [], outcome } = recording.scenarios[index] ?? {};
    let ended = '';
    const wrong = await replayed(traffic, async () => {
      ended = await outcomeOf(() => act(workbookOf(runExcel)));
    });
    expect([id, wrong, ended]).toEqual([id, [], outcome]);
  }
});

test('a request that was not recorded is noticed', async () => {
  const [, loading] = recording.scenarios;
  const wrong = await replayed(loading?.traffic ?? [], () => workbookOf(runExcel).clearMarking());
  expect(wrong[0]).toMatch(/^request 1: /);
});

test('the stand-in answers what was recorded, whatever it calls its objects; another answer is named', async () => {
  const { host, model } = startExcel();
  model.newId();
  expect(await differences(host, recording.scenarios)).toEqual([]);
  for (const file of kept) {
    const { scenarios } = JSON.parse(fs.readFileSync(path.join(KEPT, file), 'utf8')) as Recording;
    expect([file, await differences(startExcel().host, scenarios)]).toEqual([file, []]);
  }
  const [looking] = JSON.parse(JSON.stringify(recording.scenarios).replaceAll('"Blad1"', '"Sheet1"')) as Recording['scenarios'];
  expect(looking && (await differences(startExcel().host, [looking]))).toContainEqual(expect.stringContaining('"Sheet1" became "Blad1"'));
});

test('nothing is recorded of a workbook in which something stands', async () => {
  startExcel(templateWorkbook([kostenTemplate], '2025-2028', { kosten: [{ leverancier: 'Jansen' }] }));
  await expect(record()).rejects.toThrow('lege werkmap');
});
