import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { blad1, edited, setCell, SHEET1 } from './edits';
import { changedParts, partText, relationshipsXml, workbookOf, workbookParts, worksheet, zipOf } from './parts';
import { cellAt, fullWorkbook, sheetNamed, sheetOf } from './sheets';

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
