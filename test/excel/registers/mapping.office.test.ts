import { readDossier } from '../../../src/records/dossier';
import { isRead } from '../../../src/records/mapping/sheet-mapping';
import { withOtherLayouts } from '../../../src/records/mapping/other-layouts';
import type { SheetMapping } from '../../../src/records/mapping/sheet-mapping';
import type { CellValue } from '../../../src/cells/cell';
import { readWorkbook } from '../../../src/excel/reading/read-workbook';
import { excelWorkbook } from '../../../src/excel/workbook';
import { withoutColumns } from '../../../src/taskpane/mapping/column-choices';
import { bodyArea } from '../../../src/workbench/model/tables';
import { workbookCells } from '../../../src/xlsx/read/workbook-cells';
import type { SheetData, WorkbookData } from '../../../src/xlsx/workbook-data';
import { startExcel, type StartedExcel } from '../../setup/start-host';
import { doubtfulExpenses, expenses, EXPENSE_LINES, sheetOf, timetable, workbookOf } from '../reading/foreign-sheet';

const DAY = 46_500;
const noProgress = (): void => {};
const check = () => excelWorkbook.check(DAY, noProgress);

/** What the table STO_Koppelingen holds, without empty rows. */
function stored({ model }: StartedExcel): readonly (readonly CellValue[])[] {
  const placed = model.tables.byName('STO_Koppelingen');
  if (!placed) return [];
  return model.grid.values(placed.sheet, bodyArea(placed.table)).filter((row) => row.some((cell) => cell !== ''));
}

async function mappingOf(sheet: string): Promise<SheetMapping> {
  const { mapping } = (await excelWorkbook.readSheet(sheet)).reading;
  if (!mapping) throw new Error(`${sheet} is not recognised`);
  return mapping;
}

/** Writes in a cell as the user does. */
function type({ model }: StartedExcel, name: string, row: number, column: number, value: CellValue): void {
  const sheet = model.sheets.byName(name) ?? '';
  model.cells.write(sheet, { row, column, rows: 1, columns: 1 }, [[value]], 'user');
}

describe('reading', () => {
  test('a sheet in another layout is recognised from its first rows, one that is no register is not', async () => {
    startExcel(workbookOf(expenses(), timetable(), sheetOf('Leeg', [])));
    const { readings, otherSheets } = await excelWorkbook.overview();
    expect(otherSheets).toEqual(['Uitgaven', 'Rooster', 'Leeg']);
    expect(readings.map(({ sheet, status, mapping }) => [sheet, status, mapping?.table])).toEqual([
      ['Uitgaven', 'recognised', 'kosten'],
      ['Rooster', 'unknown', undefined],
    ]);
  });

  test('a heading over two columns is half of the name of each, also where only the first rows are read', async () => {
    const sheet = expenses();
    const merged = { row: 3, column: 1, rows: 1, columns: 2 };
    sheet.cells.get(3)?.delete(2);
    startExcel(workbookOf({ ...sheet, merges: [...sheet.merges, merged] }));
    await excelWorkbook.saveMapping(await mappingOf('Uitgaven'));
    expect((await excelWorkbook.overview()).readings).toMatchObject([{ status: 'stored', missing: [] }]);
    expect((await check()).readings).toMatchObject([{ status: 'stored', missing: [] }]);
  });

  test('D/C under the second half of a heading over two columns gives the amount its sign', async () => {
    const sheet = expenses();
    sheet.cells.get(3)?.delete(5);
    sheet.cells.get(4)?.set(5, { value: 'D/C' });
    startExcel(workbookOf({ ...sheet, merges: [...sheet.merges, { row: 3, column: 4, rows: 1, columns: 2 }] }));
    expect((await mappingOf('Uitgaven')).columns.find(({ column }) => column === 5)).toMatchObject({ heading: 'Bedrag D/C', role: 'sign' });
  });

  test('the check reads it, says how, and a finding leads to its cell', async () => {
    const { model } = startExcel(workbookOf(timetable(), doubtfulExpenses()));
    const { report, readings } = await check();
    expect(readings.map(({ sheet, lines, leftOut }) => [sheet, lines, leftOut.length])).toEqual([
      ['Rooster', 0, 0],
      ['Uitgaven', 4, 1],
    ]);
    const unreadable = report.findings.find(({ place }) => place.row === 7 && place.column === 2);
    expect(unreadable?.text).toContain('volgt nog');
    if (unreadable) await excelWorkbook.select(unreadable.place);
    expect(model.sheets.name(model.grid.activeSheet())).toBe('Uitgaven');
    expect(model.grid.selection()).toEqual([{ row: 7, column: 2, rows: 1, columns: 1 }]);
  });

  const layouts: readonly (readonly [string, SheetData])[] = [
    ['plain', expenses()],
    ['doubtful', doubtfulExpenses()],
    [
      'with hidden rows and columns',
      { ...expenses(), rows: new Map([[6, { hidden: true }]]), columns: [{ first: 0, last: 1, hidden: true }] },
    ],
    [
      'with a percentage',
      sheetOf(
        'Afschrijvingen school',
        [
          ['Omschrijving', 'Leverancier', 'Aanschafdatum', 'Aanschafwaarde', 'Restwaarde', 'Afschrijvingstermijn in maanden', '% STO'],
          ['Lasrobot', 'Maakpunt BV', 46_000, 12_000, 1_000, 60, 0.8],
          ['Draaibank', 'Maakpunt BV', 46_010, 8_000, 500, 60, 1],
        ],
        { 6: { numberFormat: '0%' } },
      ),
    ],
  ];
  test.each(layouts)('%s: Excel and the file give the same readings and lines', async (_, sheet) => {
    const data = workbookOf(sheet, timetable());
    startExcel(data);
    const inExcel = withOtherLayouts(await Excel.run((context) => readWorkbook(context)));
    const inFile = withOtherLayouts(workbookCells(data));
    expect(inExcel.readings).toEqual(inFile.readings);
    const lines = ({ workbook }: typeof inExcel) => {
      const dossier = readDossier(workbook);
      return [...dossier.kosten.lines, ...dossier.afschrijvingen.lines].map(({ at, ...fields }) => ({
        ...fields,
        row: at.row,
        hidden: at.table.hiddenRows.has(at.row),
      }));
    };
    expect(lines(inExcel).length).toBeGreaterThan(1);
    expect(lines(inExcel)).toEqual(lines(inFile));
  });

  test('looking around takes as many round trips however many sheets there are, and reads sixty rows of each', async () => {
    const many = Array.from({ length: 2_000 }, (_, index): CellValue[] => [
      'Maakpunt BV',
      `F-${index}`,
      46_000 + (index % 300),
      'Filament',
      12.5,
      'D',
      '',
    ]);
    const roundTrips = async (...sheets: SheetData[]): Promise<number> => {
      const { host, model } = startExcel(workbookOf(...sheets));
      const values = model.grid.values.bind(model.grid);
      model.grid.values = (sheet, area) => {
        expect(area.rows).toBeLessThanOrEqual(60);
        return values(sheet, area);
      };
      await excelWorkbook.overview();
      return host.requests;
    };
    // Besides an empty workbook: the first rows, the merged cells, and twice that ranges are let go of.
    const empty = await roundTrips(sheetOf('Leeg', []));
    expect(await roundTrips(expenses(many))).toBe(empty + 4);
    expect(await roundTrips(expenses(many), timetable(), expenses(many, 'Uitgaven 2'), sheetOf('Leeg', []))).toBe(empty + 4);
  });

  test('the check reads a whole sheet only where a register is recognised', async () => {
    const lines = Array.from({ length: 3_000 }, (_, index): CellValue[] => [
      'Maakpunt BV',
      `F-${index}`,
      46_000 + (index % 300),
      'Filament',
      12.5,
      'D',
      '',
    ]);
    const diary = sheetOf(
      'Dagboek',
      Array.from({ length: 3_000 }, (_, index): CellValue[] => [`dag ${index}`, 'les', 'geen bijzonderheden']),
    );
    const { host, model } = startExcel(workbookOf(expenses(lines), diary));
    const longest = new Map<string, number>();
    const values = model.grid.values.bind(model.grid);
    model.grid.values = (sheet, area) => {
      longest.set(sheet, Math.max(longest.get(sheet) ?? 0, area.rows));
      return values(sheet, area);
    };
    const { readings } = await check();
    expect(readings.map(({ lines: count }) => count)).toEqual([3_000, 0]);
    expect(longest.get(model.sheets.byName('Dagboek') ?? '')).toBe(60);
    // Tables and sheets, areas in use, first rows, surroundings, all rows; two to look for columns Controle, one at the end of Excel.run.
    expect(host.requests).toBeLessThanOrEqual(9);
  });

  test('a stray cell far away makes nothing longer or wider', async () => {
    const sheet = expenses();
    sheet.cells.set(99_999, new Map([[701, { value: 'vergeten' }]]));
    const { model } = startExcel(workbookOf(sheet));
    let cells = 0;
    const values = model.grid.values.bind(model.grid);
    model.grid.values = (id, area) => {
      cells += area.rows * area.columns;
      return values(id, area);
    };
    expect((await check()).readings.map(({ lines }) => lines)).toEqual([3]);
    expect(cells).toBeLessThan(20_000);
  });

  test('dates that are counted from 1904 are read as the days they are', async () => {
    const from1904 = expenses(EXPENSE_LINES.map((line) => line.map((cell, column) => (column === 2 ? Number(cell) - 1462 : cell))));
    const dates = async (data: WorkbookData): Promise<readonly unknown[]> => {
      startExcel(data);
      const cells = await Excel.run((context) => readWorkbook(context));
      expect(cells.date1904).toBe(data.date1904);
      return readDossier(withOtherLayouts(cells).workbook).kosten.lines.map(({ factuurdatum }) => factuurdatum);
    };
    expect(await dates({ ...workbookOf(from1904), date1904: true })).toEqual([46_000, 46_050, 46_060]);
    expect(await dates(workbookOf(expenses()))).toEqual([46_000, 46_050, 46_060]);
  });
});

describe('keeping a mapping', () => {
  test('it stands on a visible sheet, is used next time, and the user stays where he was', async () => {
    const excel = startExcel(workbookOf(timetable(), expenses()));
    const { model } = excel;
    model.sheets.activate(model.sheets.byName('Uitgaven') ?? '');
    const mapping = await mappingOf('Uitgaven');
    const columns = mapping.columns.map((column) => (column.key === 'omschrijving' ? { ...column, key: null } : column));
    expect(await excelWorkbook.saveMapping({ ...mapping, columns })).toBe('STO Instellingen');
    expect(model.sheets.name(model.grid.activeSheet())).toBe('Uitgaven');
    expect(model.sheets.properties(model.sheets.byName('STO Instellingen') ?? '').visibility).toBe('visible');
    expect(stored(excel).map((row) => row.slice(0, 6))).toContainEqual(['Uitgaven', 'Kosten', 4, 2, 'E', 'Bedrag incl. btw']);
    const { readings } = await check();
    expect(readings.find(({ sheet }) => sheet === 'Uitgaven')).toMatchObject({ status: 'stored', lines: 3, mapping: { columns } });
    // How sheets are read is no administration: it is not counted and not marked.
    expect(stored(excel).every((row) => row.at(-1) === '')).toBe(true);
  });

  test('another sheet keeps its rows, the same sheet gets new ones, and removing leaves the rest', async () => {
    const excel = startExcel(workbookOf(expenses(), expenses(undefined, 'Uitgaven 2'), expenses(undefined, "'t Is = 2025")));
    const sheets = ['Uitgaven', 'Uitgaven 2', "'t Is = 2025"];
    for (const sheet of sheets) await excelWorkbook.saveMapping(await mappingOf(sheet));
    expect(stored(excel)).toHaveLength(24);
    const second = stored(excel).filter(([blad]) => blad === 'Uitgaven 2');
    await excelWorkbook.saveMapping({ ...(await mappingOf('Uitgaven')), controle: true });
    expect(stored(excel)).toHaveLength(24);
    expect(stored(excel).filter(([blad]) => blad === 'Uitgaven 2')).toEqual(second);
    expect((await check()).readings.map(({ sheet, status }) => [sheet, status])).toEqual(sheets.map((sheet) => [sheet, 'stored']));
    await excelWorkbook.removeMapping('uitgaven');
    expect(stored(excel)).toHaveLength(16);
    await excelWorkbook.removeMapping('Uitgaven 2');
    await excelWorkbook.removeMapping("'t Is = 2025");
    expect(stored(excel)).toEqual([]);
    expect((await check()).readings.map(({ status }) => status)).toEqual(['recognised', 'recognised', 'recognised']);
  });

  test('a sheet that is set aside is not read, and does not stand in the way of others', async () => {
    startExcel(workbookOf(expenses(), doubtfulExpenses('Uitgaven 2')));
    const mapping = await mappingOf('Uitgaven');
    const without = await check();
    await excelWorkbook.saveMapping(withoutColumns(mapping));
    const { readings, report } = await check();
    expect(readings.map((reading) => [reading.sheet, reading.status, isRead(reading), reading.lines])).toEqual([
      ['Uitgaven', 'stored', false, 0],
      ['Uitgaven 2', 'recognised', true, 4],
    ]);
    expect([...report.lines].map(([table, lines]) => [table.sheet, lines])).toContainEqual(['Uitgaven 2', 4]);
    expect([...report.lines.keys()].map(({ sheet }) => sheet)).not.toContain('Uitgaven');
    expect([...without.report.lines.keys()].map(({ sheet }) => sheet)).toContain('Uitgaven');
    expect(report.findings.some(({ place }) => place.table.sheet === 'Uitgaven 2')).toBe(true);
  });

  test('a heading that begins like a formula is kept as the text it is', async () => {
    const sheet = expenses();
    sheet.cells.get(3)?.set(6, { value: '=1+1' });
    const excel = startExcel(workbookOf(sheet));
    await excelWorkbook.saveMapping(await mappingOf('Uitgaven'));
    const placed = excel.model.tables.byName('STO_Koppelingen');
    expect(placed && excel.model.grid.formulas(placed.sheet, bodyArea(placed.table)).flat()).toContain('=1+1');
    expect(stored(excel).map((row) => row[5])).toContain('=1+1');
  });

  test('headings that changed since are named, and nothing is read', async () => {
    const excel = startExcel(workbookOf(expenses()));
    await excelWorkbook.saveMapping(await mappingOf('Uitgaven'));
    type(excel, 'Uitgaven', 3, 4, 'Totaal');
    const [reading] = (await check()).readings;
    expect(reading).toMatchObject({ sheet: 'Uitgaven', status: 'changed', missing: ['Bedrag incl. btw'], lines: 0 });
    expect((await excelWorkbook.overview()).readings[0]?.status).toBe('changed');
  });

  test('the rules that are off keep their place when mappings stand below them', async () => {
    const excel = startExcel(workbookOf(expenses()));
    await excelWorkbook.saveMapping(await mappingOf('Uitgaven'));
    const before = stored(excel);
    for (let number = 1; number <= 9; number += 1) {
      await excelWorkbook.addSetting({
        rule: `PER-0${number}`,
        instelling: 'uit',
        reason: 'Afgesproken met DUS-I',
        by: 'A. Visser',
        date: DAY,
      });
    }
    expect(stored(excel)).toEqual(before);
    expect((await excelWorkbook.overview()).dossier.instellingen.lines).toHaveLength(9);
  });

  test('a protected sheet with settings is refused in words, and nothing is written', async () => {
    const excel = startExcel(workbookOf(expenses(), expenses(undefined, 'Uitgaven 2')));
    await excelWorkbook.saveMapping(await mappingOf('Uitgaven'));
    excel.model.protection.protect(excel.model.sheets.byName('STO Instellingen') ?? '', {});
    await expect(excelWorkbook.saveMapping(await mappingOf('Uitgaven 2'))).rejects.toMatchObject({ code: 'protected' });
    expect(stored(excel)).toHaveLength(8);
  });
});
