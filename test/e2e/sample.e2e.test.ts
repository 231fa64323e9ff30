import type {} from '../../src/workbench/page/handle';
import { check } from '../../src/check/check';
import { controleColumns } from '../../src/check/marking';
import { readDossier } from '../../src/records/dossier';
import { cellAddress } from '../../src/cells/address';
import { serialDay } from '../../src/scheme/calendar';
import { loadSample } from '../../src/workbench/sample/sample-workbook';
import { MemoryGrid } from '../../src/workbench/model/memory-grid';
import { WorkbookModel } from '../../src/workbench/model/workbook-model';
import { workbookCells } from '../../src/xlsx/read/workbook-cells';
import { openWorkbench, startCheck } from './open-workbench';

jest.setTimeout(300_000);

/** What the column Controle must say on every row, from a calculation that has nothing to do with the page. */
async function expectedMarking(day: number): Promise<Map<string, string>> {
  const model = new WorkbookModel(new MemoryGrid());
  model.load(loadSample());
  await model.grid.settled();
  const dossier = readDossier(workbookCells(model.toData()));
  const report = check(dossier, day);
  // About a third of the rules and more: the sample is there to show what the check finds.
  expect(new Set(report.findings.map(({ rule }) => rule.id)).size).toBeGreaterThan(report.rulesRun / 3);
  const texts = new Map<string, string>();
  for (const [table, column] of controleColumns(dossier, report)) {
    column.forEach((text, index) =>
      texts.set(`${table.sheet}!${cellAddress(table.row + 1 + index, table.column + (table.controle ?? 0))}`, text),
    );
  }
  return texts;
}

test('the sample workbook is marked in the page as it is in memory', async () => {
  const { page, close, faults } = await openWorkbench();
  try {
    page.setDefaultTimeout(60_000);
    const pane = page.frameLocator('#pane-body iframe');
    await page.getByRole('button', { name: 'Voorbeeld' }).click();
    await pane
      .getByText(/rijen ingevuld/)
      .first()
      .waitFor();
    await startCheck(page);
    const checked = await pane.getByText(/^Gecontroleerd op/).textContent();
    const [, day = '', month = '', year = ''] = /(\d\d)-(\d\d)-(\d{4})/.exec(checked ?? '') ?? [];
    const expected = await expectedMarking(serialDay(Number(year), Number(month), Number(day)));
    const seen = await page.evaluate(
      async (places) => {
        await window.workbench.settled();
        return places.map((place) => {
          const [sheet = '', address = ''] = place.split('!');
          return [place, String(window.workbench.cell(sheet, address).value)] as const;
        });
      },
      [...expected.keys()],
    );
    expect(new Map(seen)).toEqual(expected);
    expect(faults).toEqual([]);
  } finally {
    await close();
  }
});
