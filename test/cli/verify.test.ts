import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkBytes } from '../../src/cli/check-bytes';
import { runProgram } from '../../src/cli/program';
import { jsonText } from '../../src/report/json-shape';
import { saveXlsx } from '../../src/xlsx/save';
import { builtProgram } from '../setup/built';
import { sampleFile, calculatedSample } from './sample-files';

/** The command that does what takes long in a process of its own. */
let program = '';
beforeAll(async () => {
  program = await builtProgram();
}, 300_000);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sto-nakijken-'));
const at = (name: string): string => path.join(folder, name);
afterAll(() => fs.rmSync(folder, { recursive: true }));

async function sto(...parameters: string[]): Promise<{ code: number; json: { outcome: string; lines?: readonly object[] } }> {
  const code = await runProgram([...parameters, '--format', 'json', '-o', at('uit.json'), '--force'], program);
  return { code, json: JSON.parse(fs.readFileSync(at('uit.json'), 'utf8')) as { outcome: string } };
}

test('a report of the check says later which lines are not the same', async () => {
  const bytes = sampleFile();
  fs.writeFileSync(at('nu.xlsx'), bytes);
  const { report } = checkBytes(bytes, 'nu.xlsx', { date: 46_296, mark: false, fingerprint: true });
  fs.writeFileSync(at('rapport.json'), jsonText([report], false));
  expect(await sto('verify', at('rapport.json'), at('nu.xlsx'))).toMatchObject({ code: 0, json: { outcome: 'same', lines: [] } });

  const data = calculatedSample();
  const sheet = data.sheets.find(({ name }) => name === 'Kosten');
  const table = sheet?.tables[0];
  const column = table?.columns.findIndex(({ name }) => name === 'Omschrijving') ?? NaN;
  const row = (table?.area.row ?? NaN) + 1;
  sheet?.cells.get(row)?.set((table?.area.column ?? 0) + column, { value: 'Iets anders' });
  fs.writeFileSync(at('later.xlsx'), saveXlsx(data));
  const { code, json } = await sto('verify', at('rapport.json'), at('later.xlsx'));
  expect(code).toBe(1);
  expect(json.lines).toMatchObject([
    { kind: 'changed', table: 'STO_Kosten', before: { sheet: 'Kosten', row: row + 1 }, columns: ['Omschrijving'] },
  ]);
});

test('a report without a fingerprint, and a workbook that is not there: exit code 2', async () => {
  fs.writeFileSync(at('leeg.json'), '{}');
  expect(await sto('verify', at('leeg.json'), at('nu.xlsx'))).toMatchObject({ code: 2, json: { outcome: 'not verified' } });
  expect(await sto('verify', at('rapport.json'), at('weg.xlsx'))).toMatchObject({ code: 2, json: { outcome: 'not verified' } });
});
