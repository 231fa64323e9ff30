import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { blad1, edited, inside, setCell, SHEET1, STYLES } from './edits';
import { changedParts, partText, workbookOf } from './parts';
import { cellAt, fullWorkbook, sheetNamed } from './sheets';

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

test('data may come from another file: its style numbers mean nothing here', () => {
  const other = openXlsx(saveXlsx(fullWorkbook())).data;
  const bytes = workbookOf({ Blad1: '<sheetData/>' }, { 'xl/styles.xml': STYLES });
  const after = edited(bytes, (data) => data.sheets.push({ ...sheetNamed(other, 'Kosten & baten'), part: undefined }));
  expect(cellAt(openXlsx(after).data, 'Kosten & baten', 2, 0).style).toMatchObject({ bold: true, fill: '#DDEBF7', wrap: true });
  expect(cellAt(openXlsx(after).data, 'Kosten & baten', 3, 3).style).toMatchObject({ numberFormat: '€ #,##0.00' });
});
