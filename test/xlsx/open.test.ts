import { openXlsx } from '../../src/xlsx/open';
import { relationshipsXml, workbookOf, workbookParts, worksheet, zipOf } from './parts';
import { cellAt, sheetNamed } from './sheets';

const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;€&quot;\\ #,##0.00"/></numFmts>
<fonts count="3"><font><sz val="10"/><color theme="1"/><name val="Arial"/></font><font><b/><i val="0"/><u val="double"/><sz val="14"/><color theme="4" tint="-0.249977111117893"/><name val="Arial"/></font><font><sz val="10"/><name val="Arial"/></font></fonts>
<fills count="4"><fill><patternFill patternType="solid"><fgColor rgb="FF123456"/></patternFill></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="5"/></patternFill></fill><fill><patternFill patternType="lightGrid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills>
<borders count="1"><border/></borders>
<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="164" fontId="1" fillId="2"><alignment horizontal="center" vertical="top" wrapText="1" indent="2"/><protection locked="0"/></xf><xf numFmtId="14" fontId="2" fillId="3"><alignment horizontal="general" vertical="bottom"/></xf><xf numFmtId="49" fontId="0" fillId="0"/></cellXfs>
<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`;

test('values of every kind are read', () => {
  const strings =
    '<sst><si><t>gewoon &amp; zo</t></si><si><r><t xml:space="preserve">rijke </t></r><r><rPr><b/></rPr><t>tekst</t></r><rPh sb="0" eb="1"><t>fonetisch</t></rPh></si><si/></sst>';
  const cells =
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><t>in_x000D_line</t></is></c><c r="E1" t="b"><v>1</v></c>' +
    '<c r="F1" t="e"><v>#REF!</v></c><c r="G1"><v>1.5E-3</v></c><c r="H1" t="str"><f>A1&amp;"x"</f><v>uit&amp;komst</v></c><c r="I1" t="d"><v>2025-09-15T12:00:00</v></c><c><v>7</v></c>';
  const { data } = openXlsx(
    workbookOf(
      { Blad1: `<sheetData><row>${cells}</row><row r="5"><c t="n"><v>8</v></c></row></sheetData>` },
      { 'xl/sharedStrings.xml': strings },
    ),
  );
  const row = [...(sheetNamed(data, 'Blad1').cells.get(0) ?? [])].map(([column, { value }]) => [column, value]);
  expect(row).toEqual([
    [0, 'gewoon & zo'],
    [1, 'rijke tekst'],
    [3, 'in\rline'],
    [4, true],
    [5, '#REF!'],
    [6, 0.0015],
    [7, 'uit&komst'],
    [8, 45_915.5],
    [9, 7],
  ]);
  expect(cellAt(data, 'Blad1', 0, 7).formula).toBe('=A1&"x"');
  expect(cellAt(data, 'Blad1', 4, 0).value).toBe(8);
});

test('shared formulas stand in every cell, array formulas in their first', () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="D3"><f t="array" ref="D3:D4">TRANSPOSE(A1:B1)</f><v>1</v></c></row><row r="4"><c r="D4"><v>2</v></c></row>';
  const { data } = openXlsx(workbookOf({ Blad1: `<sheetData>${rows}</sheetData>` }));
  expect(cellAt(data, 'Blad1', 1, 0).formula).toBe('=B2*$C$1');
  expect(cellAt(data, 'Blad1', 2, 3)).toEqual({
    value: 1,
    formula: '=TRANSPOSE(A1:B1)',
    array: { row: 2, column: 3, rows: 2, columns: 1 },
  });
  expect(cellAt(data, 'Blad1', 3, 3)).toEqual({ value: 2 });
});

test('styles are read as looks: what the standard font says is left out', () => {
  const rows =
    '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>45658</v></c><c r="C1" s="3"/><c r="D1"/></row><row r="2" ht="30" customHeight="1" hidden="1" s="1" customFormat="1"><c r="A2"/></row><row r="3" ht="15"/>';
  const { data } = openXlsx(
    workbookOf(
      { Blad1: `<cols><col min="3" max="5" width="12.5" style="3" hidden="1" customWidth="1"/></cols><sheetData>${rows}</sheetData>` },
      { 'xl/styles.xml': STYLES },
    ),
  );
  const sheet = sheetNamed(data, 'Blad1');
  expect(cellAt(data, 'Blad1', 0, 0).style).toEqual({
    xf: 1,
    numberFormat: '"€"\\ #,##0.00',
    fill: '#FFFF00',
    bold: true,
    underline: true,
    fontColor: '#2F5597',
    fontSize: 14,
    horizontal: 'Center',
    vertical: 'Top',
    wrap: true,
    locked: false,
  });
  expect(cellAt(data, 'Blad1', 0, 1).style).toEqual({ xf: 2, numberFormat: 'm/d/yyyy' });
  expect(cellAt(data, 'Blad1', 0, 2).style).toEqual({ xf: 3, numberFormat: '@' });
  expect(sheet.columns).toEqual([{ first: 2, last: 4, width: 12.5, hidden: true, style: { xf: 3, numberFormat: '@' } }]);
  // An empty cell with the standard look hides the look of its column or row.
  expect(cellAt(data, 'Blad1', 0, 3)).toEqual({ value: '', style: { xf: 0 } });
  expect(cellAt(data, 'Blad1', 1, 0)).toEqual({ value: '', style: { xf: 0 } });
  expect([...sheet.rows]).toEqual([[1, { height: 30, hidden: true, style: cellAt(data, 'Blad1', 0, 0).style }]]);
});

test('what belongs to a sheet is read', () => {
  const content = `<sheetPr><tabColor rgb="FF4472C4"/><pageSetUpPr fitToPage="1"/></sheetPr>
    <sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/></sheetView></sheetViews><sheetData/>
    <sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="d" spinCount="100000" sheet="1" objects="1"/>
    <mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>
    <conditionalFormatting sqref="A4:C9 E4"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$A4&gt;1</formula></cfRule><cfRule type="duplicateValues" dxfId="0" priority="1"/></conditionalFormatting>
    <dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="warning" errorTitle="Fout" error="Kies_x000a_een" promptTitle="Soort" prompt="Kies" sqref="B4:B9"><formula1>"a,b"</formula1></dataValidation><dataValidation type="time" sqref="C4"><formula1>0</formula1></dataValidation></dataValidations>
    <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>`;
  const parts = workbookParts({ 'Blad 1': content, Verborgen: '<sheetData/>' }, { 'xl/styles.xml': STYLES });
  parts['xl/workbook.xml'] = String(parts['xl/workbook.xml'])
    .replace('sheetId="2"', 'sheetId="2" state="veryHidden"')
    .replace('<sheets>', '<workbookPr date1904="1"/><bookViews><workbookView activeTab="1"/></bookViews><sheets>')
    .replace(
      '</sheets>',
      `</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Blad 1'!$A:$A,'Blad 1'!$3:$4</definedName><definedName name="Eigen" localSheetId="1" hidden="1">Verborgen!$A$1</definedName><definedName name="Tarief">55</definedName></definedNames>`,
    );
  const { data } = openXlsx(zipOf(parts));
  const sheet = sheetNamed(data, 'Blad 1');
  expect(sheet).toMatchObject({
    visibility: 'visible',
    tabColor: '#4472C4',
    frozen: { rows: 3, columns: 1 },
    merges: [{ row: 0, column: 0, rows: 2, columns: 3 }],
    protection: {
      attributes: { algorithmName: 'SHA-512', hashValue: 'abc=', saltValue: 'd', spinCount: '100000', sheet: '1', objects: '1' },
    },
    page: { orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0, titleRows: { first: 2, last: 3 } },
  });
  expect(sheet.conditionalFormats).toEqual([
    {
      areas: [
        { row: 3, column: 0, rows: 6, columns: 3 },
        { row: 3, column: 4, rows: 1, columns: 1 },
      ],
      formula: '=$A4>1',
      fill: '#FFC7CE',
      fontColor: '#9C0006',
      bold: true,
      priority: 2,
      stopIfTrue: true,
    },
  ]);
  expect(sheet.validations).toEqual([
    {
      areas: [{ row: 3, column: 1, rows: 6, columns: 1 }],
      type: 'list',
      formula1: '"a,b"',
      allowBlank: true,
      prompt: { title: 'Soort', message: 'Kies' },
      alert: { title: 'Fout', message: 'Kies\neen', style: 'warning' },
    },
  ]);
  expect(sheetNamed(data, 'Verborgen').visibility).toBe('veryHidden');
  expect(data.names).toEqual([
    { name: 'Eigen', formula: '=Verborgen!$A$1', sheet: 'Verborgen', hidden: true },
    { name: 'Tarief', formula: '=55' },
  ]);
  expect(data.date1904).toBe(true);
  expect(data.activeSheet).toBe(1);
});

test('tables are read with their formulas as Excel shows them in the table', () => {
  const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="7" name="STO_Uren" displayName="STO_Uren" ref="A1:B4" totalsRowCount="1"><autoFilter ref="A1:B3"/>
    <tableColumns count="2"><tableColumn id="1" name="Uren_x000a_STO"/><tableColumn id="2" name="Dubbel"><calculatedColumnFormula>STO_Uren[[#This Row],[Uren
STO]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>`;
  const rows =
    '<row r="2"><c r="B2"><f>STO_Uren[[#This Row],[Dubbel]]</f></c></row><row r="9"><c r="B9"><f>STO_Uren[[#This Row],[Dubbel]]</f></c></row>';
  const parts = workbookParts(
    { Blad1: '' },
    {
      'xl/worksheets/sheet1.xml': worksheet(`<sheetData>${rows}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`),
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml({ rId1: ['table', '../tables/table7.xml'] }),
      'xl/tables/table7.xml': table,
    },
  );
  const { data } = openXlsx(zipOf(parts));
  expect(sheetNamed(data, 'Blad1').tables).toEqual([
    {
      name: 'STO_Uren',
      area: { row: 0, column: 0, rows: 4, columns: 2 },
      id: 7,
      totalsRow: true,
      style: 'TableStyleLight1',
      bandedRows: true,
      filter: true,
      columns: [{ name: 'Uren\nSTO' }, { name: 'Dubbel', formula: '=[@[Uren\nSTO]]*2' }],
    },
  ]);
  expect(cellAt(data, 'Blad1', 1, 1).formula).toBe('=[@Dubbel]');
  expect(cellAt(data, 'Blad1', 8, 1).formula).toBe('=STO_Uren[@Dubbel]');
});

test('prefixed namespaces, Strict files and missing parts are read', () => {
  const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const parts = workbookParts(
    { Blad1: '' },
    {
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="B1" t="inlineStr"><x:is><x:t>hoi</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      'xl/styles.xml': '<styleSheet/>',
    },
  );
  const rels = String(parts['xl/_rels/workbook.xml.rels']).replace(
    '</Relationships>',
    '<Relationship Id="rWeg" Type="x/worksheet" Target="worksheets/weg.xml"/></Relationships>',
  );
  parts['xl/_rels/workbook.xml.rels'] = rels;
  parts['xl/workbook.xml'] = String(parts['xl/workbook.xml']).replace('</sheets>', '<sheet name="Weg" sheetId="9" r:id="rWeg"/></sheets>');
  const { data } = openXlsx(zipOf(parts));
  expect(data.sheets.map(({ name }) => name)).toEqual(['Blad1']);
  expect(cellAt(data, 'Blad1', 0, 1)).toEqual({ value: 'hoi' });
});
