import { newWorkbook, startExcel } from '../setup/start-host';

const write = (address: string, values: unknown[][] | string, options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = values as unknown[][];
    await context.sync();
  });
const read = (address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load('values');
    await context.sync();
    return range.values;
  });

test('a request over 5 MB is refused', async () => {
  startExcel();
  const rows = Array.from({ length: 6 }, () => ['x'.repeat(1_000_000)]);
  await expect(write('A1:A6', rows)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
});

test('an answer over 5 MB is refused', async () => {
  const { model } = startExcel();
  const sheet = model.sheets.ids()[0] ?? '';
  model.cells.write(
    sheet,
    { row: 0, column: 0, rows: 6, columns: 1 },
    Array.from({ length: 6 }, () => ['x'.repeat(1_000_000)]),
  );
  await expect(read('A1:A6')).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  expect(await read('A1:A2')).toHaveLength(2);
});

test('more than 5,000,000 cells cannot be read at once', async () => {
  startExcel();
  await expect(read('A1:Z200000')).rejects.toMatchObject({ code: 'RangeExceedsLimit' });
});

test('more than 33,554,000 cells cannot be written at once', async () => {
  startExcel();
  await expect(write('A:AG', 'x')).rejects.toMatchObject({ code: 'OperationCellsExceedLimit' });
});

test('values of another size than the range are refused', async () => {
  startExcel();
  await expect(write('A1:B2', [[1]])).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('while the user types in a cell calls are refused, unless they wait', async () => {
  const { model } = startExcel();
  model.setEditing(true);
  await expect(write('A1', [[1]])).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  let done = false;
  const waiting = write('A1', [[2]], { delayForCellEdit: true }).then(() => {
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toBe(false);
  model.setEditing(false);
  await waiting;
  expect(await read('A1')).toEqual([[2]]);
});

test('100,000 rows of 25 plain values are written and read within seconds', () => {
  const { model } = startExcel(newWorkbook('Groot'));
  const sheet = model.sheets.ids()[0] ?? '';
  const area = { row: 0, column: 0, rows: 100_000, columns: 25 };
  const rows = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => (c % 5 === 0 ? `Regel ${r}` : r + c / 10)),
  );
  const start = performance.now();
  model.cells.write(sheet, area, rows);
  const values = model.grid.values(sheet, area);
  expect(performance.now() - start).toBeLessThan(8000); // about 2 s on an idle machine
  expect(values[99_999]).toEqual(rows[99_999]);
  expect(model.grid.usedArea(sheet, false)).toEqual(area);
});
