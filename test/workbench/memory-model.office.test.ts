import type { CellData, RowData, WorkbookData } from '../../src/xlsx/workbook-data';
import { emptySheet, newWorkbook, startModel } from '../setup/start-host';

/** A file with everything a workbook can hold. */
function fullWorkbook(): WorkbookData {
  const look = { xf: 7, fill: '#FFFF00', bold: true } as const;
  const costs = {
    ...emptySheet('Kosten'),
    part: 'xl/worksheets/sheet3.xml',
    tabColor: '#107C10',
    cells: new Map<number, Map<number, CellData>>([
      [
        0,
        new Map<number, CellData>([
          [0, { value: 'Naam', style: look }],
          [1, { value: 'Bedrag' }],
        ]),
      ],
      [
        1,
        new Map<number, CellData>([
          [0, { value: 'Boor' }],
          [1, { value: 30, formula: '=10*3', style: { xf: 2, numberFormat: '#,##0.00' } }],
        ]),
      ],
    ]),
    columns: [
      { first: 0, last: 2, width: 20.5, style: look },
      { first: 5, last: 5, hidden: true },
    ],
    rows: new Map<number, RowData>([
      [0, { height: 30 }],
      [4, { hidden: true }],
    ]),
    merges: [{ row: 8, column: 0, rows: 1, columns: 3 }],
    frozen: { rows: 1, columns: 0 },
    tables: [
      {
        id: 4,
        name: 'STO_Kosten',
        area: { row: 0, column: 0, rows: 2, columns: 2 },
        columns: [{ name: 'Naam' }, { name: 'Bedrag', formula: '=10*3' }],
        totalsRow: false,
        style: 'TableStyleMedium2',
        bandedRows: true,
        filter: true,
      },
    ],
    conditionalFormats: [
      { areas: [{ row: 1, column: 0, rows: 9, columns: 2 }], formula: '=$B2>20', fill: '#FFC7CE', priority: 1, stopIfTrue: false },
    ],
    validations: [
      { areas: [{ row: 1, column: 0, rows: 9, columns: 1 }], type: 'list' as const, formula1: '"Boor,Zaag"', allowBlank: true },
    ],
    protection: { attributes: { sheet: '1', hashValue: 'abc' } },
    page: { orientation: 'landscape' as const, paperSize: 9, fitToWidth: 1, titleRows: { first: 0, last: 0 } },
  };
  return {
    sheets: [costs, { ...emptySheet('Verborgen'), visibility: 'veryHidden' }],
    names: [
      { name: 'Bedragen', formula: '=STO_Kosten[Bedrag]' },
      { name: 'Kop', formula: '=Kosten!$A$1', sheet: 'Kosten', hidden: true },
    ],
    date1904: false,
    activeSheet: 0,
  };
}

test('a file comes out as it went in', () => {
  expect(startModel(fullWorkbook()).toData()).toEqual(fullWorkbook());
});

test('only what was changed loses its place in the file', () => {
  const data = fullWorkbook();
  const [sheet] = data.sheets;
  if (sheet) delete sheet.protection;
  const model = startModel(data);
  const id = model.sheets.ids()[0] ?? '';
  model.cells.setStyle(id, { row: 0, column: 0, rows: 1, columns: 1 }, { italic: true });
  const cells = model.toData().sheets[0]?.cells;
  expect(cells?.get(0)?.get(0)?.style).toEqual({ fill: '#FFFF00', bold: true, italic: true });
  expect(cells?.get(1)?.get(1)?.style?.xf).toBe(2);
});

test('a password of a file cannot be lifted by guessing', () => {
  const model = startModel(fullWorkbook());
  expect(() => model.protection.unprotect(model.sheets.ids()[0] ?? '', 'abc')).toThrow('wachtwoord');
});

test('everything is undone and done again', () => {
  const model = startModel(newWorkbook('Een', 'Twee'));
  const [one = '', two = ''] = model.sheets.ids();
  model.cells.write(one, { row: 0, column: 0, rows: 3, columns: 2 }, [
    ['Naam', 'Uren'],
    ['a', 1],
    ['b', 2],
  ]);
  model.cells.write(two, { row: 0, column: 0, rows: 1, columns: 1 }, [['=SUM(Een!B2:B3)']]);
  const steps: (() => void)[] = [
    () => model.tables.add(one, { row: 0, column: 0, rows: 3, columns: 2 }, true),
    () => model.cells.write(one, { row: 3, column: 0, rows: 1, columns: 2 }, [['c', 4]]),
    () => model.tables.renameColumn(model.tables.list()[0]?.table.uid ?? '', 1, 'Uren STO'),
    () => model.cells.shift(one, { kind: 'insert', axis: 'rows', area: { row: 1, column: 0, rows: 2, columns: 16_384 } }),
    () => model.cells.shift(one, { kind: 'insert', axis: 'columns', area: { row: 0, column: 0, rows: 1_048_576, columns: 1 } }),
    () => model.cells.setStyle(one, { row: 0, column: 3, rows: 1_048_576, columns: 2 }, { fill: '#FFFFFF' }),
    () => model.cells.merge(two, { row: 4, column: 0, rows: 2, columns: 2 }, false),
    () => model.sheets.rename(one, 'Anders'),
    () => model.names.add('Grens', '=5'),
    () => model.sheets.delete(two),
    () => model.sheets.add('Drie'),
    () => model.cells.clearContents(one, { row: 0, column: 0, rows: 50, columns: 10 }),
  ];
  const states = [model.toData()];
  for (const step of steps) {
    step();
    states.push(model.toData());
  }
  for (let at = states.length - 1; at >= 0; at--) {
    expect(model.toData()).toEqual(states[at]);
    if (at > 0) model.undo();
  }
  for (let at = 0; at < states.length; at++) {
    expect(model.toData()).toEqual(states[at]);
    model.redo();
  }
});
