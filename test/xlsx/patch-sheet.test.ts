import { openXlsx } from '../../src/xlsx/open';
import { blad1, edited, setCell, SHEET1 } from './edits';
import { changedParts, partText, workbookOf } from './parts';
import { cellAt, sheetNamed } from './sheets';

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
