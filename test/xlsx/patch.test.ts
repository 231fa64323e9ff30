import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { changedParts, partText, relationshipsXml, workbookOf, workbookParts, worksheet, zipOf } from './parts';
import { cellAt, fullWorkbook, sheetNamed, sheetOf } from './sheets';
import type { CellData, SheetData, WorkbookData } from '../../src/xlsx/workbook-data';

const SHEET1 = 'xl/worksheets/sheet1.xml';
const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><strike/><sz val="9"/><name val="Arial"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/></border></borders>
<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="2" fontId="1" fillId="0" borderId="1" xfId="0"><alignment indent="1"/></xf></cellXfs><cellStyles count="0"/></styleSheet>`;

/** Opens, lets `change` change the data in place, saves. */
function edited(bytes: Uint8Array, change: (data: WorkbookData) => void): Uint8Array {
  const opened = openXlsx(bytes);
  change(opened.data);
  return saveXlsx(opened.data, opened);
}

const blad1 = (data: WorkbookData): SheetData => sheetNamed(data, 'Blad1');

function setCell(sheet: SheetData, row: number, column: number, cell: CellData | undefined): void {
  const inRow = sheet.cells.get(row) ?? new Map<number, CellData>();
  sheet.cells.set(row, inRow);
  if (cell) inRow.set(column, cell);
  else inRow.delete(column);
}

/** What stands between two tags of the saved first sheet. */
const inside = (bytes: Uint8Array, local: string): string =>
  new RegExp(`<${local}[ >].*</${local}>`, 's').exec(partText(bytes, SHEET1))?.[0] ?? '';

test('saving without a change gives the same parts, also from data that lost its style numbers', () => {
  const bytes = saveXlsx(fullWorkbook());
  expect(
    changedParts(
      bytes,
      edited(bytes, () => undefined),
    ),
  ).toEqual([]);
  const opened = openXlsx(bytes);
  for (const sheet of opened.data.sheets) {
    for (const inRow of sheet.cells.values()) {
      for (const [column, { style, ...cell }] of inRow) inRow.set(column, style ? { ...cell, style: { ...style, xf: undefined } } : cell);
    }
  }
  expect(changedParts(bytes, saveXlsx(opened.data, opened))).toEqual([]);
});

test('only the cell that changed is written; everything around it stays', () => {
  const before =
    '<sheetFormatPr defaultRowHeight="12"/><sheetData><!-- eigen --><row r="1" spans="1:2" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>1.50</v></c></row>\n<row r="4"><c r="A4"/></row></sheetData><hyperlinks><hyperlink ref="A1"/></hyperlinks><extLst><ext uri="x"/></extLst>';
  const bytes = workbookOf(
    { Blad1: before, Blad2: '<sheetData/>' },
    { 'xl/styles.xml': STYLES, 'xl/sharedStrings.xml': '<sst><si><r><t>rijk</t></r></si></sst>' },
  );
  const after = edited(bytes, (data) => {
    setCell(blad1(data), 0, 1, { value: 'a<b', style: cellAt(data, 'Blad1', 0, 1).style });
    setCell(blad1(data), 1, 2, { value: 7 });
    setCell(blad1(data), 3, 3, { value: true });
    setCell(blad1(data), 8, 0, { value: ' x' });
  });
  expect(changedParts(bytes, after)).toEqual([SHEET1]);
  expect(partText(after, SHEET1)).toContain(
    before
      .replace(
        '<c r="B1" s="1"><v>1.50</v></c></row>\n',
        '<c t="inlineStr" r="B1" s="1"><is><t>a&lt;b</t></is></c></row>\n<row r="2"><c r="C2"><v>7</v></c></row>',
      )
      .replace(
        '<c r="A4"/></row>',
        '<c r="A4"/><c r="D4" t="b"><v>1</v></c></row><row r="9"><c r="A9" t="inlineStr"><is><t xml:space="preserve"> x</t></is></c></row>',
      ),
  );
});

test('a new look is added to the styles, with what the model does not know taken over from the old look', () => {
  const bytes = workbookOf({ Blad1: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>' }, { 'xl/styles.xml': STYLES });
  const after = edited(bytes, (data) =>
    setCell(blad1(data), 0, 0, {
      value: 1,
      style: { numberFormat: 'dd-mm-yyyy', fill: '#ffc7ce', bold: true, fontSize: 9, locked: false, wrap: true },
    }),
  );
  const styles = partText(after, 'xl/styles.xml');
  expect(styles).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="dd-mm-yyyy"/></numFmts><fonts count="3">');
  expect(styles).toContain('<font><b/><strike/><sz val="9"/><name val="Arial"/></font></fonts>');
  expect(styles).toMatch(/<fills count="3">.*<fgColor rgb="FFFFC7CE"\/>/s);
  expect(styles).toMatch(
    /<cellXfs count="3">.*<xf [^>]*numFmtId="164" fontId="2" fillId="2" borderId="1" xfId="0"[^>]*><alignment wrapText="1" indent="1"\/><protection locked="0"\/><\/xf><\/cellXfs>/s,
  );
  expect(partText(after, SHEET1)).toContain('<c r="A1" s="2"><v>1</v></c>');
  // What came before keeps its number and its text.
  expect(styles).toContain('<xf numFmtId="2" fontId="1" fillId="0" borderId="1" xfId="0"><alignment indent="1"/></xf>');
});

test('a changed value keeps its formula as it is written; a changed formula loses its array', () => {
  const bytes = workbookOf({
    Blad1: '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row></sheetData>',
  });
  const value = edited(bytes, (data) => setCell(blad1(data), 0, 0, { value: 'tekst', formula: '=B1:B2*2' }));
  expect(partText(value, SHEET1)).toContain('<c t="str" r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2*2</f><v>tekst</v></c>');
  const formula = edited(bytes, (data) => setCell(blad1(data), 0, 0, { value: 2, formula: '=B1*2' }));
  expect(partText(formula, SHEET1)).toContain('<c r="A1"><f>B1*2</f><v>2</v></c>');
});

test('when the first cell of a shared formula changes the others get the formula in full', () => {
  const rows = [1, 2, 3]
    .map(
      (row) =>
        `<row r="${row}"><c r="A${row}">${row === 1 ? '<f t="shared" ref="A1:A3" si="4">B1+1</f>' : '<f t="shared" si="4"/>'}<v>${row}</v></c></row>`,
    )
    .join('');
  const bytes = workbookOf({ Blad1: `<sheetData>${rows}</sheetData>` });
  const first = edited(bytes, (data) => setCell(blad1(data), 0, 0, { value: 5 }));
  expect(inside(first, 'sheetData')).toBe(
    '<sheetData><row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2"><f>B2+1</f><v>2</v></c></row><row r="3"><c r="A3"><f>B3+1</f><v>3</v></c></row></sheetData>',
  );
  const last = edited(bytes, (data) => setCell(blad1(data), 2, 0, undefined));
  expect(inside(last, 'sheetData')).toContain('<c r="A2"><f t="shared" si="4"/><v>2</v></c></row><row r="3"></row>');
});

test('cells without an address keep their place when one of them goes', () => {
  const bytes = workbookOf({ Blad1: '<sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row></sheetData>' });
  const { data } = openXlsx(edited(bytes, (data) => setCell(blad1(data), 0, 1, undefined)));
  expect([...(blad1(data).cells.get(0) ?? [])]).toEqual([
    [0, { value: 1 }],
    [2, { value: 3 }],
  ]);
});

test('the stored order of calculation goes when a formula changes, not when a value does', () => {
  const chain = { 'xl/calcChain.xml': '<calcChain><c r="A1"/></calcChain>' };
  const bytes = workbookOf(
    { Blad1: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>1</v></c></row></sheetData>' },
    chain,
  );
  const value = edited(bytes, (data) => setCell(blad1(data), 0, 1, { value: 3 }));
  expect(changedParts(bytes, value)).toEqual(['xl/workbook.xml', SHEET1]);
  expect(partText(value, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  const formula = edited(bytes, (data) => setCell(blad1(data), 0, 0, { value: 3, formula: '=1+2' }));
  expect(() => partText(formula, 'xl/calcChain.xml')).toThrow('not in the file');
  expect(partText(formula, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
});

test('row and column attributes follow, what the model does not know of them stays', () => {
  const bytes = workbookOf({
    Blad1:
      '<cols><col min="1" max="4" width="10" outlineLevel="1"/></cols><sheetData><row r="1" ht="20" outlineLevel="2"><c r="A1"><v>1</v></c></row></sheetData>',
  });
  const after = edited(bytes, (data) => {
    blad1(data).columns = [
      { first: 0, last: 1, width: 10 },
      { first: 2, last: 2, width: 10, hidden: true },
      { first: 5, last: 5, width: 33 },
    ];
    blad1(data).rows.set(0, { hidden: true }).set(2, { height: 40 });
  });
  expect(inside(after, 'cols')).toBe(
    '<cols><col min="1" max="2" width="10" outlineLevel="1"/><col hidden="1" min="3" max="3" width="10" outlineLevel="1"/><col min="6" max="6" width="33" customWidth="1"/></cols>',
  );
  expect(inside(after, 'sheetData')).toBe(
    '<sheetData><row hidden="1" r="1" ht="20" outlineLevel="2"><c r="A1"><v>1</v></c></row><row r="3" ht="40" customHeight="1"/></sheetData>',
  );
});

test('conditional formats, validations and merges: what the model does not know stays beside what changed', () => {
  const content = `<dimension ref="B2"/><sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="3"><formula>A1</formula></cfRule><cfRule type="top10" priority="1" rank="3"/></conditionalFormatting>
<dataValidations count="2" xWindow="5"><dataValidation type="time" sqref="C4"><formula1>0</formula1></dataValidation><dataValidation type="list" sqref="D4"><formula1>"x"</formula1></dataValidation></dataValidations><drawing r:id="rId9"/>`;
  const bytes = workbookOf({ Blad1: content });
  const after = edited(bytes, (data) => {
    const sheet = blad1(data);
    sheet.conditionalFormats = [
      { areas: [{ row: 0, column: 0, rows: 2, columns: 1 }], formula: '=A1<"b"', fill: '#FFC7CE', priority: 2, stopIfTrue: false },
    ];
    sheet.validations = [{ areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], type: 'custom', formula1: 'A1>1', allowBlank: false }];
    sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
    sheet.frozen = { rows: 2, columns: 0 };
  });
  const xml = partText(after, SHEET1);
  expect(xml).toContain('<conditionalFormatting sqref="A1:A9"><cfRule type="top10" priority="1" rank="3"/></conditionalFormatting>');
  expect(xml).toContain(
    '<conditionalFormatting sqref="A1:A2"><cfRule type="expression" dxfId="0" priority="2"><formula>A1&lt;&quot;b&quot;</formula></cfRule></conditionalFormatting><dataValidations',
  );
  expect(xml).toContain(
    '<dataValidations count="2" xWindow="5"><dataValidation type="time" sqref="C4"><formula1>0</formula1></dataValidation><dataValidation type="custom" sqref="A1"><formula1>A1&gt;1</formula1></dataValidation></dataValidations><drawing r:id="rId9"/>',
  );
  expect(xml).toContain('<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><conditionalFormatting');
  expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
  expect(sheetNamed(openXlsx(after).data, 'Blad1').conditionalFormats[0]?.fill).toBe('#FFC7CE');
});

test('protection, tab colour and page follow, and go again', () => {
  const bytes = workbookOf({
    Blad1:
      '<sheetPr codeName="Blad1"><outlinePr summaryBelow="0"/></sheetPr><sheetData/><pageSetup scale="80" orientation="portrait" r:id="rId1"/>',
  });
  const after = edited(bytes, (data) =>
    Object.assign(blad1(data), {
      protection: { attributes: { sheet: '1', sort: '0' } },
      tabColor: '#FF0000',
      page: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, titleRows: { first: 0, last: 1 } },
    }),
  );
  expect(partText(after, SHEET1)).toContain(
    '<sheetPr codeName="Blad1"><tabColor rgb="FFFF0000"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><sheetProtection sheet="1" sort="0"/>',
  );
  expect(partText(after, SHEET1)).toMatch(/<pageSetup [^>]*scale="80" orientation="landscape" r:id="rId1"\/>/);
  expect(partText(after, 'xl/workbook.xml')).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">Blad1!$1:$2</definedName>');
  const back = edited(after, (data) =>
    Object.assign(blad1(data), { protection: undefined, tabColor: undefined, page: { orientation: 'landscape' } }),
  );
  expect(partText(back, SHEET1)).not.toMatch(/sheetProtection|tabColor|fitToPage=/);
  expect(partText(back, 'xl/workbook.xml')).not.toContain('definedName');
});

test('parts with prefixed names are patched with that prefix', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const bytes = workbookOf(
    { Blad1: '' },
    {
      [SHEET1]: `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      'xl/styles.xml': `<x:styleSheet xmlns:x="${main}"><x:cellXfs count="1"><x:xf numFmtId="0" fontId="0"/></x:cellXfs></x:styleSheet>`,
    },
  );
  const after = edited(bytes, (data) => {
    setCell(blad1(data), 0, 0, { value: 'a', style: { bold: true } });
    setCell(blad1(data), 0, 1, { value: 2, formula: '=A1' });
    blad1(data).merges = [{ row: 4, column: 0, rows: 1, columns: 2 }];
  });
  expect(partText(after, SHEET1)).toContain(
    '<x:row r="1"><x:c s="1" t="inlineStr" r="A1"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:f>A1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells count="1">'.replace(
      's="1" t="inlineStr"',
      't="inlineStr" s="1"',
    ),
  );
  expect(cellAt(openXlsx(after).data, 'Blad1', 0, 0).style?.bold).toBe(true);
});

test('sheets are added, renamed, moved, hidden and removed; names and the sheet in view follow', () => {
  const parts = workbookParts(
    {
      Een: '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>',
      Twee: '<sheetData/>',
      Drie: '<sheetData/><drawing r:id="rId1"/>',
    },
    {
      'xl/worksheets/_rels/sheet3.xml.rels': relationshipsXml({ rId1: ['drawing', '../drawings/drawing1.xml'] }),
      'xl/drawings/drawing1.xml': '<wsDr/>',
    },
  );
  parts['xl/workbook.xml'] = String(parts['xl/workbook.xml']).replace(
    '</sheets>',
    '</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Twee!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">Twee!$A:$A</definedName><definedName name="Plaats" localSheetId="0">Een!$A$1</definedName><definedName name="Weg" localSheetId="2">Drie!$A$1</definedName></definedNames>',
  );
  const bytes = zipOf(parts);
  const after = edited(bytes, (data) => {
    const [een, twee] = data.sheets;
    if (!een || !twee) throw new Error('sheets are missing');
    twee.name = "Twee's blad";
    een.visibility = 'hidden';
    data.sheets = [twee, sheetOf('Nieuw', [[1]]), een];
    data.names = data.names.filter(({ name }) => name !== 'Weg');
    data.activeSheet = 1;
  });
  const workbook = partText(after, 'xl/workbook.xml');
  expect(workbook).toMatch(
    /<sheet name="Twee's blad" sheetId="2" r:id="rId2"\/><sheet [^>]*name="Nieuw" sheetId="4" r:id="rId\d+"\/><sheet state="hidden" name="Een" sheetId="1" r:id="rId1"\/><\/sheets>/,
  );
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'Twee''s blad'!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Twee''s blad'!$A:$A</definedName><definedName name="Plaats" localSheetId="2">Een!$A$1</definedName></definedNames>`,
  );
  expect(workbook).toContain('<bookViews><workbookView activeTab="1"/></bookViews><sheets>');
  expect(partText(after, SHEET1)).not.toContain('tabSelected');
  for (const part of ['xl/worksheets/sheet3.xml', 'xl/drawings/drawing1.xml', 'xl/worksheets/_rels/sheet3.xml.rels'])
    expect(() => partText(after, part)).toThrow('not in the file');
  const { data } = openXlsx(after);
  expect(data.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Twee's blad", 'visible'],
    ['Nieuw', 'visible'],
    ['Een', 'hidden'],
  ]);
  expect(data.names).toEqual([{ name: 'Plaats', formula: '=Een!$A$1', sheet: 'Een' }]);
  expect(data.activeSheet).toBe(1);
});

test('a table that grew, got a column and a changed heading is brought up to date in its own part', () => {
  const bytes = saveXlsx(fullWorkbook());
  const after = edited(bytes, (data) => {
    const sheet = sheetNamed(data, 'Kosten & baten');
    const [table] = sheet.tables;
    if (!table) throw new Error('table is missing');
    setCell(sheet, 2, 3, { value: 'Uurtarief', style: cellAt(data, sheet.name, 2, 3).style });
    setCell(sheet, 2, 6, { value: 'Opmerking' });
    sheet.tables = [{ ...table, area: { ...table.area, rows: 9, columns: 7 }, columns: [...table.columns, { name: 'Opmerking' }] }];
  });
  const xml = partText(after, 'xl/tables/table1.xml');
  expect(xml).toContain('ref="A3:G11"');
  expect(xml).toContain('<autoFilter ref="A3:G11"/>');
  expect(xml).toContain('<tableColumn id="4" name="Uurtarief"/>');
  expect(xml).toContain('<tableColumn id="7" name="Opmerking"/></tableColumns>');
  expect(changedParts(bytes, after)).not.toContain('[Content_Types].xml');
});

test('a table that goes takes its part along; one that comes gets the next number', () => {
  const bytes = saveXlsx(fullWorkbook());
  const after = edited(bytes, (data) => {
    const sheet = sheetNamed(data, 'Kosten & baten');
    const regio = sheetNamed(data, 'Regio');
    regio.tables = [
      {
        name: 'STO_Regio',
        area: { row: 0, column: 0, rows: 2, columns: 2 },
        columns: [{ name: 'a' }, { name: 'b' }],
        totalsRow: false,
        bandedRows: true,
        filter: true,
      },
    ];
    sheet.tables = [];
  });
  expect(partText(after, SHEET1)).not.toContain('tablePart');
  const { data } = openXlsx(after);
  expect(sheetNamed(data, 'Kosten & baten').tables).toEqual([]);
  expect(sheetNamed(data, 'Regio').tables).toMatchObject([{ name: 'STO_Regio', id: 2, columns: [{ name: 'Uurtarief' }, { name: '55' }] }]);
});

test('data may come from another file: its style numbers mean nothing here', () => {
  const other = openXlsx(saveXlsx(fullWorkbook())).data;
  const bytes = workbookOf({ Blad1: '<sheetData/>' }, { 'xl/styles.xml': STYLES });
  const after = edited(bytes, (data) => data.sheets.push({ ...sheetNamed(other, 'Kosten & baten'), part: undefined }));
  expect(cellAt(openXlsx(after).data, 'Kosten & baten', 2, 0).style).toMatchObject({ bold: true, fill: '#DDEBF7', wrap: true });
  expect(cellAt(openXlsx(after).data, 'Kosten & baten', 3, 3).style).toMatchObject({ numberFormat: '€ #,##0.00' });
});

test('the area in use grows with the cells', () => {
  const bytes = workbookOf({ Blad1: '<dimension ref="B2:C3"/><sheetData/>' });
  const after = edited(bytes, (data) => setCell(blad1(data), 6, 0, { value: 1 }));
  expect(partText(after, SHEET1)).toContain('<dimension ref="A2:C7"/>');
});

test('columns that a model put together in other ranges are no change', () => {
  const bytes = workbookOf({ Blad1: '<cols><col min="1" max="1" width="10"/><col min="2" max="3" width="10"/></cols><sheetData/>' });
  expect(
    changedParts(
      bytes,
      edited(bytes, (data) => void (blad1(data).columns = [{ first: 0, last: 2, width: 10 }])),
    ),
  ).toEqual([]);
});

test('a file that lists its relationship parts by name gets a default for the new ones', () => {
  const parts = workbookParts({ Blad1: '<sheetData/>' });
  parts['[Content_Types].xml'] = String(parts['[Content_Types].xml']).replace(/<Default Extension="rels"[^>]*>/, '');
  const after = edited(zipOf(parts), (data) => data.sheets.push({ ...sheetNamed(fullWorkbook(), 'Kosten & baten') }));
  expect(partText(after, '[Content_Types].xml')).toContain(
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  );
  expect(partText(after, '[Content_Types].xml')).toContain('PartName="/xl/tables/table1.xml"');
});

test('a part in UTF-16 is written back in UTF-8', () => {
  const parts = workbookParts({ Blad1: '' });
  const xml = `<?xml version="1.0" encoding="UTF-16"?>${worksheet('<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>é</t></is></c></row></sheetData>')}`;
  parts[SHEET1] = Buffer.from(xml, 'utf16le');
  const after = edited(zipOf(parts), (data) => setCell(blad1(data), 0, 1, { value: 2 }));
  expect(partText(after, SHEET1)).toContain('encoding="UTF-8"?>');
  expect(cellAt(openXlsx(after).data, 'Blad1', 0, 0).value).toBe('é');
});

test('a signature that a change makes invalid is told', () => {
  expect(openXlsx(workbookOf({ Blad1: '<sheetData/>' })).signed).toBe(false);
  expect(openXlsx(workbookOf({ Blad1: '<sheetData/>' }, { '_xmlsignatures/sig1.xml': '<Signature/>' })).signed).toBe(true);
});

test('a chart sheet, which the model does not know, stays where it stood', () => {
  const parts = workbookParts({ Een: '<sheetData/>', Grafiek: '', Twee: '<sheetData/>' });
  parts['xl/worksheets/sheet2.xml'] = '<chartsheet/>';
  parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replace(
    '/worksheet" Target="worksheets/sheet2.xml"',
    '/chartsheet" Target="worksheets/sheet2.xml"',
  );
  const after = edited(zipOf(parts), (data) => {
    expect(data.sheets.map(({ name }) => name)).toEqual(['Een', 'Twee']);
    data.sheets.unshift(sheetOf('Nieuw', [[1]]));
  });
  expect([...partText(after, 'xl/workbook.xml').matchAll(/ name="(\w+)"/g)].map(([, name]) => name)).toEqual([
    'Nieuw',
    'Een',
    'Grafiek',
    'Twee',
  ]);
});

test('texts that are longer than Excel takes in a validation are cut off', () => {
  const bytes = workbookOf({ Blad1: '<sheetData/>' });
  const after = edited(bytes, (data) => {
    blad1(data).validations = [
      {
        areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
        type: 'custom',
        formula1: 'TRUE',
        allowBlank: true,
        prompt: { title: 't'.repeat(40), message: 'm'.repeat(300) },
      },
    ];
  });
  expect(blad1(openXlsx(after).data).validations[0]?.prompt).toEqual({ title: 't'.repeat(32), message: 'm'.repeat(255) });
});
