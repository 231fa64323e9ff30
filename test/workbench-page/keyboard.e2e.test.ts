import type { OpenedWorkbench } from '../e2e/open-workbench';
import { openWorkbench, paneIsThere } from '../e2e/open-workbench';
import type {} from '../../src/workbench/page/handle';
import { saveXlsx } from '../../src/xlsx/save';
import type { CellData, SheetData } from '../../src/xlsx/workbook-data';

jest.setTimeout(180_000);

let workbench: OpenedWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  workbench.page.setDefaultTimeout(20_000);
});

afterAll(() => workbench?.close());

afterEach(() => expect(workbench.faults).toEqual([]));

const sheet = (cells: readonly (readonly [row: number, column: number, cell: CellData])[], rest: Partial<SheetData> = {}): SheetData => {
  const held = new Map<number, Map<number, CellData>>();
  for (const [row, column, cell] of cells) held.set(row, (held.get(row) ?? new Map<number, CellData>()).set(column, cell));
  return {
    name: 'Blad1',
    visibility: 'visible',
    cells: held,
    columns: [],
    rows: new Map(),
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    ...rest,
  };
};

async function open(data: SheetData): Promise<void> {
  const file = saveXlsx({ sheets: [data], names: [], date1904: false, activeSheet: 0 });
  await workbench.page.evaluate((base64) => {
    window.workbench.open(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  }, Buffer.from(file).toString('base64'));
  // Another workbook is another document: its pane starts anew.
  await paneIsThere(workbench.page);
  await workbench.page.waitForTimeout(1000);
}

const select = async (address: string): Promise<void> => {
  await workbench.page.evaluate((a) => window.workbench.select('Blad1', a), address);
  await workbench.page.waitForTimeout(200);
};

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) {
    await workbench.page.keyboard.press(key);
    await workbench.page.waitForTimeout(150);
  }
};

const selected = (): Promise<string> =>
  workbench.page.evaluate(() => {
    const [area] = window.workbench.model.grid.selection();
    return `${String.fromCharCode(65 + (area?.column ?? 0))}${(area?.row ?? 0) + 1}`;
  });

const value = (address: string) => workbench.page.evaluate((a) => window.workbench.cell('Blad1', a).value, address);

/** Waits until the page says this: a key, an undo and a calculation take a moment, and longer on a busy machine. */
async function becomes(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end && JSON.stringify(await read()) !== JSON.stringify(expected)) await workbench.page.waitForTimeout(50);
  expect(await read()).toEqual(expected);
}

/** Waits until the cells have these values. */
const eventually = (addresses: readonly string[], expected: readonly unknown[]): Promise<void> =>
  becomes(() => Promise.all(addresses.map(value)), expected);

test('Enter after Tab goes back to the column where the Tabs began', async () => {
  await open(sheet([[0, 0, { value: 'a' }]]));
  await select('B2');
  await press('1', 'Tab', '2', 'Tab', '3', 'Enter');
  await becomes(selected, 'B3');
});

test('Enter after Tab forgets Tabs that came before the user selected another cell', async () => {
  await open(sheet([[0, 0, { value: 'a' }]]));
  await select('B2');
  await press('1', 'Tab', '2', 'Tab');
  await select('F8');
  await press('3', 'Enter');
  await becomes(selected, 'F9');
  await select('B2');
  await press('1', 'Tab');
  await select('D5');
  await press('4', 'Tab', '5', 'Enter');
  await becomes(selected, 'D6');
});

test('a row inserted between the rows of a table gets the formula of its column, and one undo takes both back', async () => {
  await open(
    sheet(
      [
        [0, 0, { value: 'Uren' }],
        [0, 1, { value: 'Kosten' }],
        ...[2, 3].flatMap((uren, index) => [
          [index + 1, 0, { value: uren }] as const,
          [index + 1, 1, { value: uren * 10, formula: '=[@Uren]*10' }] as const,
        ]),
      ],
      {
        tables: [
          {
            name: 'Inzet',
            area: { row: 0, column: 0, rows: 3, columns: 2 },
            columns: [{ name: 'Uren' }, { name: 'Kosten', formula: '=[@Uren]*10' }],
            totalsRow: false,
            style: 'TableStyleMedium7',
            bandedRows: true,
            filter: true,
          },
        ],
      },
    ),
  );
  await select('A3');
  await workbench.page.evaluate(() => {
    const { model } = window.workbench;
    (model.grid as unknown as { book: { facade(id: string): { insertRows(row: number, count: number): void } } }).book
      .facade(model.grid.activeSheet())
      .insertRows(2, 1);
  });
  await select('A3');
  await press('7', 'Enter');
  await workbench.page.evaluate(() => window.workbench.settled());
  await eventually(['B2', 'B3', 'B4'], [20, 70, 30]);
  await press('Control+z');
  await eventually(['A3', 'A4'], ['', 3]);
  await press('Control+z');
  await eventually(['A3', 'A4'], [3, '']);
});

test('the input message stays beside its cell when the sheet is scrolled, and goes when the cell does', async () => {
  const prompt = { title: 'Uren', message: 'Klokuren voor STO.' };
  const rule = { type: 'decimal', operator: 'greaterThan', formula1: '0', allowBlank: true, areas: [{ row: 0, column: 1, rows: 300, columns: 1 }], prompt } as const; // prettier-ignore
  await open(sheet([[0, 0, { value: 'a' }]], { validations: [{ ...rule, areas: [...rule.areas] }] }));
  await select('B200');
  const box = workbench.page.locator('#cell-prompt');
  await box.waitFor();
  const cell = async () => {
    const place = await workbench.page.evaluate(() => {
      const { model } = window.workbench;
      const grid = model.grid as unknown as { place(id: string, row: number, column: number): { top: number; bottom: number } | undefined };
      const canvas = [...document.querySelectorAll('#grid canvas')].map((each) => each.getBoundingClientRect());
      const top = canvas.reduce((high, next) => (next.height > high.height ? next : high)).top;
      const found = grid.place(model.grid.activeSheet(), 199, 1);
      return found && { top: top + found.top, bottom: top + found.bottom };
    });
    return place ?? { top: NaN, bottom: NaN };
  };
  const before = await cell();
  expect(before.bottom).toBeLessThan(900);
  const distance = async (): Promise<number> => Math.round(((await box.boundingBox())?.y ?? NaN) - (await cell()).bottom);
  await becomes(distance, 6);
  await workbench.page.mouse.move(400, 400);
  await workbench.page.mouse.wheel(0, -40);
  await becomes(async () => (await cell()).top > before.top, true);
  await becomes(distance, 6);
  await workbench.page.mouse.wheel(0, 3000);
  await box.waitFor({ state: 'hidden' });
});

test('a workbook with very many formulas stays usable, and is calculated when asked for', async () => {
  await open(
    sheet([
      [1, 0, { value: 3 }],
      ...Array.from({ length: 10_500 }, (_, row) => [row, 1, { value: '', formula: `=A${row + 1}*2` }] as const),
    ]),
  );
  const button = workbench.page.getByRole('button', { name: 'Nu berekenen' });
  await select('A1');
  await press('8', 'Enter');
  await button.waitFor();
  expect([await value('B1'), await value('B2')]).toEqual(['', '']);
  await button.click();
  await button.waitFor({ state: 'hidden' });
  await eventually(['B1', 'B2'], [16, 6]);
});

test('what a conditional format shows in front of a text is neither typed over nor pasted with it', async () => {
  const shown = {
    areas: [{ row: 0, column: 0, rows: 5, columns: 1 }],
    formula: '=LEFT($C1,1)="✖"',
    numberFormat: '"✖ "@',
    priority: 1,
    stopIfTrue: false,
  };
  await open(
    sheet(
      [
        [0, 0, { value: '2026-1' }],
        [0, 2, { value: '✖ Btw: te hoog' }],
      ],
      { conditionalFormats: [shown] },
    ),
  );
  await select('A1');
  await press('F2', 'End', '5', 'Enter');
  await eventually(['A1'], ['2026-15']);
  await select('A1');
  await press('Control+c');
  await select('B3');
  await press('Control+v');
  await eventually(['B3'], ['2026-15']);
});
