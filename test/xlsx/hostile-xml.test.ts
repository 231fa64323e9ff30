import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { workbookCells } from '../../src/xlsx/read/workbook-cells';
import { xlsxCells } from '../../src/xlsx/xlsx-cells';
import { changedParts, relationshipsXml, workbookOf, workbookParts, worksheet, zipOf } from './parts';
import { refusalOf } from './refusals';
import { cellAt, sheetNamed } from './sheets';
import type { WorkbookCells } from '../../src/records/table-cells';

const cell = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const kindOf = (bytes: Uint8Array): string | undefined => refusalOf(bytes)?.kind;

/** What both ways of reading give, which is the same. */
function cellsOf(bytes: Uint8Array): WorkbookCells {
  const cells = xlsxCells(bytes);
  expect(workbookCells(openXlsx(bytes).data)).toEqual(cells);
  return cells;
}

/** A workbook whose first sheet holds a table of ours with this area. */
function withTable(rows: string, ref: string, columns: readonly string[], name = 'STO_Kosten'): Uint8Array {
  const list = columns.map((column, index) => `<tableColumn id="${index + 1}" name="${column}"/>`).join('');
  return workbookOf(
    { Blad1: '' },
    {
      'xl/worksheets/sheet1.xml': worksheet(`<sheetData>${rows}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`),
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml({ rId1: ['table', '../tables/table1.xml'] }),
      'xl/tables/table1.xml': `<table id="1" name="${name}" displayName="${name}" ref="${ref}"><tableColumns count="${columns.length}">${list}</tableColumns></table>`,
    },
  );
}

describe('declarations', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "lol">${'bcdefghij'.replace(/./g, (name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)}]>`;
  const external = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
  const parts: Record<string, string> = {
    'xl/workbook.xml': '<workbook><sheets/></workbook>',
    'xl/worksheets/sheet1.xml': worksheet(`<sheetData><row r="1">${cell('A1', '&j;&e;')}</row></sheetData>`),
    'xl/sharedStrings.xml': '<sst><si><t>&j;&e;</t></si></sst>',
    'xl/styles.xml': '<styleSheet/>',
  };
  test.each(Object.keys(parts).flatMap((part) => [laughs, external].map((declaration) => [part, declaration])))(
    'in %s are refused',
    (part, declaration) => {
      expect(kindOf(workbookOf({ Blad1: '<sheetData/>' }, { [part]: `<?xml version="1.0"?>${declaration}${parts[part]}` }))).toBe(
        'doctype',
      );
    },
  );

  test('an entity that nothing declares stays as it is written', () => {
    const { data } = openXlsx(
      workbookOf({ Blad1: `<sheetData><row r="1">${cell('A1', '&e;&constructor;&__proto__;')}</row></sheetData>` }),
    );
    expect(cellAt(data, 'Blad1', 0, 0).value).toBe('&e;&constructor;&__proto__;');
  });
});

describe('huge areas', () => {
  test('cells in the first and the last corner cost two rows of values', () => {
    const bytes = workbookOf({
      Blad1: `<dimension ref="A1:XFD1048576"/><sheetData><row r="1">${cell('A1', 'x')}</row><row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>`,
    });
    expect(sheetNamed(openXlsx(bytes).data, 'Blad1').cells.size).toBe(2);
    const [sheet] = xlsxCells(bytes).sheets ?? [];
    expect([sheet?.rows.length, sheet?.rows[0]?.[0], sheet?.rows[1_048_575]?.[16_383]]).toEqual([1_048_576, 'x', 7]);
    expect(new Set(sheet?.rows).size).toBe(3);
  });

  test('a cell far to the right does not make a long sheet wide', () => {
    const rows = Array.from({ length: 5_000 }, (_, row) => `<row r="${row + 2}"><c r="A${row + 2}"><v>${row}</v></c></row>`).join('');
    const [sheet] =
      xlsxCells(workbookOf({ Blad1: `<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row>${rows}</sheetData>` })).sheets ?? [];
    expect(sheet?.rows).toHaveLength(5_001);
    expect(sheet?.rows[4_999]).toEqual([4_998]);
    expect(sheet?.rows.reduce((cells, row) => cells + row.length, 0)).toBe(16_384 + 5_000);
  });

  test('many rows with cells at both ends are too much, in words', () => {
    const rows = Array.from(
      { length: 4_000 },
      (_, row) => `<row><c r="A${row + 1}"><v>1</v></c><c r="XFD${row + 1}"><v>1</v></c></row>`,
    ).join('');
    const bytes = workbookOf({ Blad1: `<sheetData>${rows}</sheetData>` });
    expect(() => xlsxCells(bytes)).toThrow(
      'te groot om hier te openen. Verdeel het over kleinere werkmappen of verwijder bladen die u niet nodig hebt. (cellen die ver uit elkaar staan)',
    );
    expect(openXlsx(bytes).data.sheets[0]?.cells.size).toBe(4_000);
  });

  test('a table over a whole sheet costs what stands in it: rows end at their last cell, and its empty rows are one', () => {
    const [table] = xlsxCells(withTable(`<row r="2">${cell('A2', 'Jansen')}</row>`, 'A1:XFD1048576', ['Leverancier', 'Bedrag'])).tables;
    expect([table?.rows.length, table?.rows[0], table?.rows[9]]).toEqual([1_048_575, ['Jansen'], []]);
    expect(new Set(table?.rows).size).toBe(2);
  });

  test('merges, validations and formats over whole columns and sheets are areas, not cells', () => {
    const content = `<cols><col min="1" max="99999" hidden="1" width="9"/></cols><sheetData><row r="1">${cell('A1', 'x')}</row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A:XFD"/></mergeCells>
      <conditionalFormatting sqref="A1:XFD1048576 A:A 1:1"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>
      <dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>`;
    const bytes = workbookOf({ Blad1: content });
    const whole = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
    const sheet = sheetNamed(openXlsx(bytes).data, 'Blad1');
    expect([sheet.merges[0], sheet.validations[0]?.areas[0], sheet.conditionalFormats[0]?.areas[0]]).toEqual([whole, whole, whole]);
    expect(sheet.columns).toEqual([{ first: 0, last: 16_383, hidden: true, width: 9 }]);
    expect(cellsOf(bytes).sheets?.[0]).toMatchObject({ rows: [['x']], hiddenColumns: new Set([0]) });
  });

  test('a million hidden rows are rows without cells', () => {
    const rows = '<row hidden="1"/>'.repeat(1_048_576);
    const sheet = sheetNamed(openXlsx(workbookOf({ Blad1: `<sheetData>${rows}</sheetData>` })).data, 'Blad1');
    expect([sheet.cells.size, sheet.rows.size, sheet.rows.get(1_048_575)]).toEqual([0, 1_048_576, { hidden: true }]);
  });

  test.each([
    '<row r="0"/>',
    '<row r="1.5"/>',
    '<row r="-3"/>',
    '<row r="1048577"/>',
    '<row r="1e300"/>',
    '<row r="1"><c r="XFE1"><v>1</v></c></row>',
    '<row r="1"><c r="ZZZZZZZZ1"/></row>',
  ])('a place outside the sheet is refused: %s', (row) =>
    expect(kindOf(workbookOf({ Blad1: `<sheetData>${row}</sheetData>` }))).toBe('damaged'),
  );
});

describe('much of one thing', () => {
  test('tens of thousands of names are read and kept', () => {
    const names = Array.from(
      { length: 40_000 },
      (_, index) => `<definedName name="Naam_${index}"${index % 2 ? ' localSheetId="0"' : ''}>Blad1!$A$${index + 1}</definedName>`,
    ).join('');
    const parts = workbookParts({ Blad1: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` });
    parts['xl/workbook.xml'] = String(parts['xl/workbook.xml']).replace('</sheets>', `</sheets><definedNames>${names}</definedNames>`);
    const bytes = zipOf(parts);
    const opened = openXlsx(bytes);
    expect(opened.data.names).toHaveLength(40_000);
    opened.data.sheets[0]?.cells.get(0)?.set(0, { value: 2 });
    expect(changedParts(bytes, saveXlsx(opened.data, opened))).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('65,000 shared strings of many letters are held once', () => {
    const strings = Array.from({ length: 65_000 }, (_, index) => `<si><t>${index} ${'lang '.repeat(60)}</t></si>`).join('');
    const rows = Array.from(
      { length: 65_000 },
      (_, row) => `<row><c t="s"><v>${row}</v></c><c t="s"><v>0</v></c><c t="s"><v>99999999</v></c><c t="s"><v>-1</v></c></row>`,
    ).join('');
    const [sheet] =
      xlsxCells(workbookOf({ Blad1: `<sheetData>${rows}</sheetData>` }, { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` })).sheets ?? [];
    expect(sheet?.rows[64_999]?.map((value) => String(value).slice(0, 12))).toEqual(['64999 lang l', '0 lang lang ']);
  });

  test('a text that does not end is refused instead of shifting the others', () => {
    for (const strings of ['<sst><si><t>a</t><si><t>b</t></si></sst>', '<sst><si><t>a</t></si></si></sst>', '<sst><si><t>a</t></sst>'])
      expect(kindOf(workbookOf({ Blad1: '<sheetData/>' }, { 'xl/sharedStrings.xml': strings }))).toBe('damaged');
  });

  test('a long formula shared by very many cells is refused before it fills the memory', () => {
    const rows = `<row><c><f t="shared" si="0" ref="A1:A99999">${'A1+'.repeat(10_000)}1</f></c></row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(20_000)}`;
    const bytes = workbookOf({ Blad1: `<sheetData>${rows}</sheetData>` });
    expect(() => openXlsx(bytes)).toThrow('(gedeelde formules)');
    // The check wants the formulas of a workbook that was never calculated.
    expect(() => xlsxCells(bytes)).toThrow('(gedeelde formules)');
  });

  test('more cells than a workbook may have are refused, counted over all its sheets', () => {
    const content = `<sheetData>${`<row>${'<c/>'.repeat(16_384)}</row>`.repeat(290)}</sheetData>`;
    expect(kindOf(workbookOf({ Blad1: content }))).toBeUndefined();
    expect(kindOf(workbookOf({ Blad1: content, Blad2: content, Blad3: content }))).toBe('too-big');
  });

  test('elements in elements, a hundred thousand deep, are read without running out of stack', () => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    const { data } = openXlsx(
      workbookOf({ Blad1: `<sheetData><row r="1"><c r="A1"><v>1</v>${deep}</c></row></sheetData><extLst>${deep}</extLst>` }),
    );
    expect(cellAt(data, 'Blad1', 0, 0).value).toBe(1);
    expect(kindOf(workbookOf({ Blad1: `<sheetData/><extLst>${'<a>'.repeat(100_000)}</extLst>` }))).toBe('damaged');
  });

  test.each([
    ['letters before a bracket', `${'a'.repeat(30_000)}+[x]`],
    ['blanks after This Row', `T[[#This Row],${' '.repeat(30_000)}x]y`],
    ['brackets that do not close', '['.repeat(30_000)],
    ['quotes that do not close', `'`.repeat(30_001)],
    ['functions', 'SUM('.repeat(8_000)],
  ])('a formula with many %s is read in time that grows with its length', (_, formula) => {
    const rows = `<row>${`<c><f>${formula.replace(/'/g, '&apos;')}</f><v>1</v></c>`.repeat(30)}</row>`;
    const { data } = openXlsx(workbookOf({ Blad1: `<sheetData>${rows}</sheetData>` }));
    expect(cellAt(data, 'Blad1', 0, 29).formula).toMatch(/^=/);
  });
});

describe('encodings and spellings', () => {
  test('parts in UTF-16 and with a byte order mark are read', () => {
    const sheet = worksheet(`<sheetData><row r="1">${cell('A1', 'één 😀')}</row></sheetData>`);
    const utf16 = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${sheet}`, 'utf16le');
    for (const part of [new Uint8Array(utf16), new Uint8Array(utf16.swap16()), `\ufeff${sheet}`])
      expect(cellsOf(workbookOf({ Blad1: '' }, { 'xl/worksheets/sheet1.xml': part })).sheets?.[0]?.rows).toEqual([['één 😀']]);
  });

  test('an encoding that nobody knows is refused', () => {
    const part = `<?xml version="1.0" encoding="ebcdic-x"?>${worksheet('<sheetData/>')}`;
    expect(kindOf(workbookOf({ Blad1: '' }, { 'xl/worksheets/sheet1.xml': part }))).toBe('damaged');
  });

  test('prefixed names, comments, CDATA, other quotes and blanks within the cells are read', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const rows =
      `<x:row r = '1' ><!-- <x:c/> --><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c s='0' r='C1'\n><x:v>1.50</x:v></x:c></x:row>` +
      `<x:row><x:c><x:v><![CDATA[12]]></x:v></x:c><x:c t="str"><x:f><![CDATA[A1&"<"]]></x:f><x:v><![CDATA[a<]]></x:v></x:c><x:c t="b"><x:v>true</x:v></x:c><x:c t="n"><x:v/></x:c><x:c/></x:row>`;
    const bytes = workbookOf(
      { Blad1: '' },
      { 'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData>${rows}</x:sheetData></x:worksheet>` },
    );
    expect(cellsOf(bytes).sheets?.[0]?.rows).toEqual([
      ['a', '', 1.5],
      [12, 'a<', true],
    ]);
    expect(cellAt(openXlsx(bytes).data, 'Blad1', 1, 1).formula).toBe('=A1&"<"');
  });

  test('numbers are read in every notation, and what is no number stays text', () => {
    const texts = [
      '12',
      '-0.5',
      '1E3',
      '+7',
      ' 8 ',
      '0.1',
      '123456789012345678',
      '1.7976931348623157E308',
      '1e999',
      'Infinity',
      'abc',
      '',
      ' ',
      '0x10z',
      '.5',
      '5.',
      '1.2.3',
      '0.30000000000000004',
    ];
    const row = texts.map((text) => `<c><v>${text}</v></c>`).join('');
    const values = [
      12,
      -0.5,
      1000,
      7,
      8,
      0.1,
      123456789012345680,
      1.7976931348623157e308,
      '1e999',
      'Infinity',
      'abc',
      '',
      '',
      '0x10z',
      0.5,
      5,
      '1.2.3',
      0.30000000000000004,
    ];
    expect(cellsOf(workbookOf({ Blad1: `<sheetData><row>${row}</row></sheetData>` })).sheets?.[0]?.rows).toEqual([values]);
  });

  test('names of sheets, tables, columns and styles may be anything', () => {
    const names = ['__proto__', 'constructor', "O'Brien & <Co>", '😀 begroting', 'toString'];
    const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const bytes = workbookOf(
      Object.fromEntries([
        ...names.map((name): [string, string] => [escaped(name), `<sheetData><row r="1">${cell('A1', escaped(name))}</row></sheetData>`]),
      ]),
      {
        'xl/styles.xml':
          '<styleSheet><fonts><font/></fonts><cellXfs><xf><alignment horizontal="constructor" vertical="__proto__"/></xf></cellXfs><cellStyles><cellStyle name="__proto__" xfId="0"/></cellStyles></styleSheet>',
      },
    );
    // Object.fromEntries with __proto__ gives a property of that name.
    const { sheets } = openXlsx(bytes).data;
    expect(sheets.map(({ name }) => name)).toEqual(names);
    expect(sheets.map(({ cells }) => cells.get(0)?.get(0)?.style)).toEqual(names.map(() => undefined));
    expect(Object.keys({})).toEqual([]);
    const columns = ['__proto__', 'constructor', 'Bedrag'];
    const [table] = cellsOf(withTable('<row r="2"><c r="C2"><v>5</v></c></row>', 'A1:C3', columns)).tables;
    expect([table?.headings, table?.rows]).toEqual([columns, [['', '', 5], []]]);
    expect(cellsOf(withTable('', 'A1:C3', columns, '__proto__')).tables).toEqual([]);
  });

  test('two sheets of one name, or with one part, are refused', () => {
    const parts = workbookParts({ Blad1: '<sheetData/>', blad1: '<sheetData/>' });
    expect(kindOf(zipOf(parts))).toBe('duplicate-sheet');
    parts['xl/workbook.xml'] = String(parts['xl/workbook.xml']).replace(
      'name="blad1" sheetId="2" r:id="rId2"',
      'name="Blad2" sheetId="2" r:id="rId1"',
    );
    expect(kindOf(zipOf(parts))).toBe('duplicate-sheet');
  });

  test('a cell or row that does not end is refused instead of losing its value', () => {
    for (const rows of [
      '<row r="1"><c r="A1"><v>1</v><c r="B1"><v>2</v></c></row>',
      '<row r="1"><c r="A1"><v>1</v></row><row r="2"/>',
      '<c r="A1"><v>1</v></c>',
    ])
      expect(kindOf(workbookOf({ Blad1: `<sheetData>${rows}</sheetData>` }))).toBe('damaged');
  });
});

test.each(['<row', '<row r="1"', '<row r="1"><c r="A1"', '<c'])('a tag that is not closed before the cells end is damage: %s', (start) => {
  expect(kindOf(workbookOf({ Blad1: `<sheetData>${start}</sheetData>` }))).toBe('damaged');
});
