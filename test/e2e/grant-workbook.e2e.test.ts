import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type {} from '../../src/workbench/page/handle';
import { openWorkbench, startCheck, type OpenedWorkbench } from './open-workbench';

jest.setTimeout(300_000);

/** Grant workbooks of other governments, which nobody here made. They are not part of the project. */
const CORPUS = resolve(__dirname, '../../../shared/corpus');
const FILES = ['fac/secondary-auditors-workbook.xlsx', 'fac/additional-ueis-workbook.xlsx', 'usdr/project31BulkUpload.xlsx'];
const present = FILES.filter((file) => existsSync(resolve(CORPUS, file)));
/** The part without the mark of the sheet in front: another sheet is now, and two marks would make Excel edit both. */
const unselected = (part: Uint8Array = new Uint8Array()): string =>
  Buffer.from(part)
    .toString('utf8')
    .replace(/ tabSelected="[^"]*"/, '');
if (present.length < FILES.length)
  process.stdout.write(`Skipped: ${FILES.length - present.length} grant workbooks are not on this machine.\n`);

let workbench: OpenedWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
  workbench.page.setDefaultTimeout(90_000);
});
afterAll(() => workbench.close());

/** Worksheet parts of the file as it was, by name. */
const sheetParts = (bytes: Uint8Array): [string, Uint8Array][] =>
  Object.entries(unzipSync(bytes)).filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));

const eachPresent = present.length > 0 ? test.each(present) : test.skip.each(FILES);

eachPresent(
  '%s: templates loaded beside its sheets, checked, marked and cleared; its own sheets come out as they went in',
  async (file) => {
    const { page } = workbench;
    const pane = page.frameLocator('#pane-body iframe');
    const before = new Uint8Array(readFileSync(resolve(CORPUS, file)));
    await page.evaluate((bytes) => window.workbench.open(new Uint8Array(bytes), 'Subsidie.xlsx'), [...before]);
    await pane.getByRole('tab', { name: 'Sjablonen' }).click();
    await pane.getByRole('button', { name: 'Projectadministratie laden' }).click();
    await pane
      .getByText(/^Geladen/)
      .first()
      .waitFor();
    await page.evaluate(() => window.workbench.setCell('Kosten', 'D6', '12-1-2029'));
    await page.evaluate(() => window.workbench.setCell('Kosten', 'Q6', 'subsidie 2025-2028'));
    await startCheck(page);
    await pane.getByText(/^Gecontroleerd op/).waitFor();
    expect(await page.evaluate(() => window.workbench.cell('Kosten', 'Z6').value)).toContain('✖ Factuurdatum');
    await pane.getByRole('button', { name: 'Markering wissen' }).click();
    await page.waitForFunction(() => window.workbench.cell('Kosten', 'Z6').value === '');
    const after = unzipSync(new Uint8Array(await page.evaluate(() => [...window.workbench.save()])));
    for (const [name, bytes] of sheetParts(before)) expect([name, unselected(after[name])]).toEqual([name, unselected(bytes)]);
    expect(workbench.faults).toEqual([]);
  },
);
