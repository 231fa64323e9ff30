import { excelWorkbook } from '../../src/excel/workbook';
import type { LiveListener, Progress } from '../../src/excel/workbook-port';
import { TEMPLATES } from '../../src/templates';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import type { WorkbookData } from '../../src/xlsx/workbook-data';
import { costRows } from '../bench/cost-lines';
import { startExcel } from '../setup/start-host';
import { shown } from './live/followed';

const CHECK_DAY = 46_296;
const LINES = 300;

/** The registers of a region, with rows of somebody else that are to be recognised on a sheet of their own. */
function workbook(): WorkbookData {
  const data = templateWorkbook(TEMPLATES, '2025-2028', { regio: [{ periode: '2025-2028' }], kosten: costRows(LINES) });
  for (const sheet of data.sheets) {
    for (const cells of sheet.cells.values())
      for (const [column, { formula, ...cell }] of cells) if (formula !== undefined) cells.set(column, cell);
    for (const table of sheet.tables) table.columns = table.columns.map(({ name }) => ({ name }));
  }
  const own = data.sheets.find(({ name }) => name === 'Kosten');
  if (!own) throw new Error('no sheet Kosten');
  const cells = new Map([...own.cells].map(([row, each]) => [row, new Map([...each].filter(([column]) => column < 14))]));
  return {
    ...data,
    sheets: [...data.sheets, { ...own, name: 'Uitgaven school', cells, tables: [], conditionalFormats: [], validations: [] }],
  };
}

const NOBODY: LiveListener = { today: () => CHECK_DAY, onResult: () => {}, onState: () => {}, onSelected: () => {}, onFailed: () => {} };

type Phase = { readonly [Name in 'reading' | 'recognising' | 'checking']: (...told: Parameters<Progress>) => boolean };

/** When the user presses Annuleren. Recognising is the part of `controleren` of which nobody knows yet how long it takes. */
const PHASES: Phase = {
  reading: (step, done) => step === 'lezen' && done > 0,
  recognising: (step, done, total) => step === 'controleren' && done === 0 && total === 0,
  checking: (step, done) => step === 'controleren' && done > 20,
};

describe.each([false, true])('a check that is broken off, while edits are followed: %s', (isFollowed) => {
  test.each(Object.entries(PHASES))('in %s asks Excel nothing more, writes nothing, and is done again wholly', async (_phase, isThen) => {
    const excel = startExcel(workbook());
    await excel.model.grid.settled();
    const following = isFollowed ? excelWorkbook.follow(NOBODY) : undefined;
    const before = structuredClone(excel.model.toData());
    const cancel = new AbortController();
    const progress: Progress = (step, done, total) => {
      if (isThen(step, done, total)) cancel.abort();
    };
    const steps: string[] = [];
    await expect(
      excelWorkbook.check(CHECK_DAY, (...told) => void (steps.push(told[0]), progress(...told)), cancel.signal),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(steps).not.toContain('markeren');
    expect(excel.model.toData()).toEqual(before);
    const { marking, report } = await excelWorkbook.check(CHECK_DAY, () => {});
    expect(marking).toBe('written');
    expect(
      shown(excel.model)
        .get('Kosten!STO_Kosten')
        ?.every((text) => text !== ''),
    ).toBe(true);
    expect(report.findings.length).toBeGreaterThan(0);
    await following?.stop();
  });
});

test('a check that is broken off while it marks finishes the marking: a part of it would say nothing', async () => {
  const excel = startExcel(workbook());
  await excel.model.grid.settled();
  const cancel = new AbortController();
  const result = await excelWorkbook.check(CHECK_DAY, (step) => step === 'markeren' && cancel.abort(), cancel.signal);
  expect(result.marking).toBe('written');
  expect(
    shown(excel.model)
      .get('Kosten!STO_Kosten')
      ?.every((text) => text !== ''),
  ).toBe(true);
});
