import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBytes } from '../../src/cli/check-bytes';
import { excelWorkbook } from '../../src/excel/workbook';
import { YEARS, type Periode } from '../../src/scheme/rounds';
import { TEMPLATES } from '../../src/templates';
import { kostenTemplate } from '../../src/templates/kosten';
import { TEMPLATE_SETS } from '../../src/templates/sets';
import { loadSample } from '../../src/workbench/sample/sample-workbook';
import { markedCopy } from '../../src/xlsx/marking/mark-copy';
import { openXlsx, type OpenedWorkbook } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { XlsxError } from '../../src/xlsx/xlsx-error';
import { cannotJudge, judge, type Judgement } from '../judges/open-xml-sdk';
import { openpyxlReport } from '../judges/openpyxl';
import { ownChecks } from '../judges/own-checks';
import { startExcel, startModel } from '../setup/start-host';
import { CORPUS, publicFiles } from './public-files';
import { someMarks } from './some-marks';
import { fullWorkbook } from './sheets';

jest.setTimeout(600_000);

const folder = mkdtempSync(join(tmpdir(), 'sto-beoordeeld-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

if (cannotJudge !== undefined) console.warn(`Skipped: ${cannotJudge}`);
const withJudge = cannotJudge === undefined ? test : test.skip;

const PERIODES = Object.keys(YEARS) as Periode[];
const REPORT = [{ cells: ['STO Controle'], look: 'title' as const }, { cells: ['✖ fout', 12] }];

function fileOf(name: string, bytes: Uint8Array): string {
  const file = join(folder, `${name.replace(/[^\w-]+/g, '_')}.xlsx`);
  writeFileSync(file, bytes);
  return file;
}

const marked = (bytes: Uint8Array): Uint8Array => {
  const opened = openXlsx(bytes);
  return markedCopy(opened, someMarks(opened), REPORT).bytes;
};

/** Everything that we write from nothing, or save as the workbench does. */
async function ourFiles(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const periode of PERIODES) {
    const all = saveXlsx(templateWorkbook(TEMPLATES, periode));
    files.set(`all templates ${periode}`, all);
    files.set(`all templates ${periode}, marked`, marked(all));
    for (const { id, templates } of TEMPLATE_SETS) files.set(`set ${id} ${periode}`, saveXlsx(templateWorkbook(templates, periode)));
    const { model, stop } = startExcel();
    await excelWorkbook.loadTemplates(TEMPLATES, periode, 'keep');
    files.set(`loaded by the pane ${periode}`, saveXlsx(model.toData()));
    stop();
  }
  const sample = saveXlsx(startModel(loadSample()).toData());
  files.set('sample', sample);
  files.set('sample, marked', marked(sample));
  const { model } = startExcel(openXlsx(sample).data);
  await excelWorkbook.check(46_296, () => {});
  files.set('sample, checked in the pane and saved', saveXlsx(model.toData()));
  await excelWorkbook.clearMarking();
  files.set('sample, marking cleared and saved', saveXlsx(model.toData()));
  const older = openXlsx(sample).data;
  for (const sheet of older.sheets)
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ numberFormat }) => numberFormat === undefined);
  const { model: upgraded } = startExcel(older);
  await excelWorkbook.upgrade();
  files.set('older workbook, upgraded in the pane and saved', saveXlsx(upgraded.toData()));
  const kosten = [{ boekstuk: 'B1', leverancier: 'Maakpunt BV', factuurnr: 'F-1', factuurdatum: 46_092, omschrijving: 'Hout', incl: 121 }];
  files.set('lines of invoices', saveXlsx(templateWorkbook([kostenTemplate], '2025-2028', { kosten })));
  const { marked: withReport } = checkBytes(sample, 'voorbeeld.xlsx', { date: 46_296, mark: true });
  if (withReport) files.set('sample, marked with its report', withReport);
  files.set('docs/zelftest.xlsx', new Uint8Array(readFileSync('docs/zelftest.xlsx')));
  const opened = openXlsx(sample);
  const [costs] = fullWorkbook().sheets;
  if (costs) opened.data.sheets.push({ ...costs, tables: costs.tables.map((table) => ({ ...table, name: 'Eigen_tabel' })) });
  files.set('sample, saved again with a sheet more', saveXlsx(opened.data, opened));
  return files;
}

withJudge("Microsoft's SDK and our own checks find no fault in any file that we write", async () => {
  const files = await ourFiles();
  const faults: string[] = [];
  for (const [name, bytes] of files) {
    const file = fileOf(name, bytes);
    // The newest version knows most, the oldest least.
    const versions = name.startsWith('set ') ? (['Microsoft365'] as const) : (['Microsoft365', 'Office2007'] as const);
    for (const version of versions) faults.push(...judge(file, version).map((fault) => `${name}: ${fault}`));
    faults.push(...ownChecks(bytes, openpyxlReport(file)).map((fault) => `${name}: ${fault}`));
  }
  process.stdout.write(`${JSON.stringify({ files: files.size, faults: faults.length })}\n`);
  expect(faults.slice(0, 20)).toEqual([]);
  expect(files.size).toBeGreaterThan(20);
});

/** Files with a style sheet that holds nothing; and one in SAMPLE of the others, or all with STO_CORPUS=all. */
const EMPTY_STYLES = /nonstandard-xml-ns-prefix|EmptyStyles/;
const SAMPLE = process.env.STO_CORPUS === 'all' ? 1 : 60;
const corpus = publicFiles().filter(({ name }, index) => EMPTY_STYLES.test(name) || index % SAMPLE === 0);
if (corpus.length === 0) console.warn(`Skipped: the folder ${CORPUS} with public workbooks is not on this machine.`);
const withCorpus = corpus.length > 0 && cannotJudge === undefined ? test : test.skip;

withCorpus('marking a public workbook brings no fault that it did not have', () => {
  const faults: string[] = [];
  let judged = 0;
  for (const { folder: from, name, path } of corpus) {
    const bytes = new Uint8Array(readFileSync(path));
    const opened = openOrNothing(bytes);
    if (!opened) continue;
    judged += 1;
    const copy = markedCopy(opened, someMarks(opened), REPORT).bytes;
    const had = kinds(judge(fileOf('before', bytes)));
    const brought = kinds(judge(fileOf('after', copy))).filter((fault) => !had.includes(fault));
    faults.push(...brought.map((fault) => `${from}/${name}: ${fault}`));
  }
  process.stdout.write(`${JSON.stringify({ files: corpus.length, judged, faults: faults.length })}\n`);
  expect(faults).toEqual([]);
  expect(judged).toBeGreaterThan(corpus.length * 0.8);
});

/** Faults without the number of a part or a cell, which marking may shift. */
const kinds = (faults: Judgement): string[] => [...new Set(faults.map((fault) => fault.replace(/\d+/g, '#')))];

function openOrNothing(bytes: Uint8Array): OpenedWorkbook | undefined {
  try {
    return openXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return undefined;
    throw error;
  }
}
