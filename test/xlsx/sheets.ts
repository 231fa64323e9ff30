import type { CellData, CellStyle, SheetData, WorkbookData } from '../../src/xlsx/workbook-data';

type Content = CellData['value'] | CellData;

/** A sheet from rows of values and cells, the first at A1; null is no cell. */
export function sheetOf(name: string, rows: readonly (readonly (Content | null)[])[], more: Partial<SheetData> = {}): SheetData {
  const cells: SheetData['cells'] = new Map();
  rows.forEach((values, row) => {
    const inRow = new Map<number, CellData>();
    values.forEach((value, column) => {
      if (value !== null) inRow.set(column, typeof value === 'object' ? value : { value });
    });
    if (inRow.size > 0) cells.set(row, inRow);
  });
  return {
    name,
    visibility: 'visible',
    cells,
    columns: [],
    rows: new Map(),
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    ...more,
  };
}

export const workbookWith = (sheets: SheetData[], more: Partial<WorkbookData> = {}): WorkbookData => ({
  sheets,
  names: [],
  date1904: false,
  activeSheet: 0,
  ...more,
});

/** The cell at a 0-based row and column; fails when the sheet or cell is not there. */
export function cellAt(data: WorkbookData, sheet: string, row: number, column: number): CellData {
  const cell = sheetNamed(data, sheet).cells.get(row)?.get(column);
  if (!cell) throw new Error(`no cell at ${row}, ${column} of ${sheet}`);
  return cell;
}

export function sheetNamed(data: WorkbookData, name: string): SheetData {
  const found = data.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

const EURO: CellStyle = { numberFormat: '€ #,##0.00' };
const DATE: CellStyle = { numberFormat: 'dd-mm-yyyy' };
const HEADING: CellStyle = { bold: true, fill: '#DDEBF7', wrap: true, vertical: 'Top' };

/** A workbook with one of everything that the product writes. */
export function fullWorkbook(): WorkbookData {
  const heading = (value: string): CellData => ({ value, style: HEADING });
  const line = (row: number, supplier: string, date: number, hours: number, rate: number): (Content | null)[] => [
    supplier,
    { value: date, style: DATE },
    hours,
    { value: rate, style: EURO },
    { value: hours * rate, formula: '=[@[Uren STO]]*[@Tarief]', style: EURO },
    {
      value: hours * rate > 1000 ? '✖ Bedrag: te hoog' : '',
      formula: `=IF(E${row + 1}>1000,"✖ Bedrag: te hoog","")`,
      style: { locked: false },
    },
  ];
  const kosten = sheetOf(
    'Kosten & baten',
    [
      ['Kosten van het project'],
      [],
      ['Leverancier', 'Factuurdatum', 'Uren STO', 'Tarief', 'Bedrag', 'Controle'].map(heading),
      line(3, 'Jansen & Zn <BV>', 45_931, 20, 55),
      line(4, ' met blanks ', 46_000, 2.5, 60.5),
      [null, null, null, null, { value: 1251.25, formula: '=SUM(STO_Kosten[Bedrag])', style: EURO }],
      [{ value: 2, formula: '=COUNTA(STO_Kosten[Leverancier])' }, { value: true }, { value: '#N/A', formula: '=NA()' }],
    ],
    {
      columns: [
        { first: 0, last: 0, width: 28.5 },
        { first: 1, last: 4, width: 14 },
        { first: 7, last: 7, width: 9, hidden: true },
      ],
      rows: new Map([
        [2, { height: 32 }],
        [6, { hidden: true }],
      ]),
      merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
      frozen: { rows: 3, columns: 1 },
      tabColor: '#4472C4',
      tables: [
        {
          name: 'STO_Kosten',
          area: { row: 2, column: 0, rows: 3, columns: 6 },
          columns: [
            { name: 'Leverancier' },
            { name: 'Factuurdatum' },
            { name: 'Uren STO' },
            { name: 'Tarief' },
            { name: 'Bedrag', formula: '=[@[Uren STO]]*[@Tarief]' },
            { name: 'Controle' },
          ],
          totalsRow: false,
          style: 'TableStyleMedium2',
          bandedRows: true,
          filter: true,
        },
      ],
      conditionalFormats: [
        {
          areas: [{ row: 3, column: 0, rows: 2, columns: 5 }],
          formula: '=ISNUMBER(SEARCH("✖ ",$F4))',
          fill: '#FFC7CE',
          fontColor: '#9C0006',
          bold: true,
          priority: 1,
          stopIfTrue: false,
        },
        { areas: [{ row: 3, column: 5, rows: 2, columns: 1 }], formula: '=$E4<0', fill: '#FFEB9C', priority: 2, stopIfTrue: true },
      ],
      validations: [
        {
          areas: [{ row: 3, column: 1, rows: 2, columns: 1 }],
          type: 'date',
          operator: 'between',
          formula1: '45658',
          formula2: '46752',
          allowBlank: true,
          prompt: { title: 'Factuurdatum', message: 'Datum op de factuur.\nBinnen de periode.' },
          alert: { title: 'Datum', message: 'Dit is geen datum "in" de periode.', style: 'stop' },
        },
        {
          areas: [{ row: 3, column: 0, rows: 2, columns: 1 }],
          type: 'list',
          formula1: '"Jansen,Pieters"',
          allowBlank: true,
          alert: { title: '', message: '', style: 'warning' },
        },
      ],
      protection: { attributes: { sheet: '1', formatColumns: '0' } },
      page: { orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0, titleRows: { first: 2, last: 2 } },
    },
  );
  const regio = sheetOf(
    'Regio',
    [
      ['Uurtarief', { value: 55, style: EURO }],
      ['Totaal', { value: 1251.25, formula: "='Kosten & baten'!E6" }],
    ],
    { visibility: 'hidden' },
  );
  return workbookWith([kosten, regio], {
    names: [
      { name: 'Uurtarief', formula: '=Regio!$B$1' },
      { name: 'Lokaal', formula: "='Kosten & baten'!$A$4:$A$5", sheet: 'Kosten & baten' },
      { name: 'Leveranciers', formula: '=STO_Kosten[Leverancier]', hidden: true },
    ],
  });
}
