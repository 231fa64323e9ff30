import { deflateRawSync, constants } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { XlsxError } from '../../src/xlsx/xlsx-error';
import { inflateEntry, readZip } from '../../src/xlsx/zip/zip-read';
import { packEntry, writeZip } from '../../src/xlsx/zip/zip-write';
import { changedParts, relationshipsXml, workbookOf, workbookParts, zipOf } from './parts';
import { refusalOf } from './refusals';
import { cellAt } from './sheets';
import type { ZipEntry } from '../../src/xlsx/zip/zip-read';

const ONE_CELL = '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>';
const kindOf = (bytes: Uint8Array): string | undefined => refusalOf(bytes)?.kind;

/** A compound file as far as anyone looks: the signature, and a directory with these names. */
function compoundFile(...names: string[]): Uint8Array {
  const bytes = Buffer.alloc(512 * 3);
  bytes.writeUInt32BE(0xd0cf11e0, 0);
  names.forEach((name, index) => bytes.write(name, 1024 + index * 128, 'utf16le'));
  return new Uint8Array(bytes);
}

/** The entries of a workbook, changed, as a zip again. */
const rezipped = (change: (entries: ZipEntry[]) => ZipEntry[]): Uint8Array => writeZip(change(readZip(workbookOf({ Blad1: ONE_CELL }))));

const sentences: [string, () => Uint8Array, string, RegExp][] = [
  ['a workbook with a password', () => compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'password', /wachtwoord/],
  ['an old workbook', () => compoundFile('Root Entry', 'Workbook'), 'xls', /oude Excel \(\.xls\)/],
  ['another compound file', () => compoundFile('Root Entry', 'WordDocument'), 'password-or-xls', /oud programma/],
  [
    'a workbook of LibreOffice',
    () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    'ods',
    /\.ods/,
  ],
  [
    'a binary workbook',
    () =>
      zipOf({
        ...workbookParts({}),
        '_rels/.rels': relationshipsXml({ rId1: ['officeDocument', 'xl/workbook.bin'] }),
        'xl/workbook.bin': Uint8Array.of(1, 2),
      }),
    'xlsb',
    /\.xlsb/,
  ],
  [
    'a text document',
    () => zipOf({ ...workbookParts({}), 'xl/workbook.xml': '<w:document xmlns:w="x"><w:body/></w:document>' }),
    'other-format',
    /andere indeling/,
  ],
  ['nothing', () => new Uint8Array(), 'empty', /leeg/],
  ['a text', () => strToU8('Leverancier;Bedrag\nJansen;12'), 'not-a-zip', /geen Excel-werkmap/],
  ['a download that broke off', () => workbookOf({ Blad1: ONE_CELL }).slice(0, 400), 'truncated', /afgebroken/],
  ['a sheet that is missing its cells', () => workbookOf({ Blad1: '<cols/>' }), 'damaged', /beschadigd/],
  [
    'a part packed in another way',
    () => rezipped((entries) => entries.map((entry) => ({ ...entry, method: 12 }))),
    'compression',
    /ingepakt/,
  ],
];

test.each(sentences)('%s is refused in Dutch with the name of the file', (_, bytes, kind, sentence) => {
  const refusal = refusalOf(bytes());
  expect(refusal?.kind).toBe(kind);
  expect(refusal?.message).toMatch(sentence);
  expect(refusal?.about('Partner é.xlsx')).toBe(`Partner é.xlsx: ${refusal?.message}`);
});

test('the sentence never carries control characters or endless text of the file', () => {
  const error = new XlsxError('damaged', `\u001b[31mrood\u0007\n${'x'.repeat(5_000)}`);
  expect(error.message).toMatch(/^[^\p{Cc}]+$/u);
  expect(error.message.length).toBeLessThan(400);
  expect(error.about('a\u001b]0;weg\u0007.xlsx')).toMatch(/^a \]0;weg \.xlsx: [^\p{Cc}]+$/u);
});

test('a part that inflates to more than it says is refused, also when it is large', () => {
  const zeros = Buffer.alloc(10_000_000);
  const block = deflateRawSync(zeros, { finishFlush: constants.Z_FULL_FLUSH });
  // 13 MB that inflates to 13 GB, said to be 19 MB: nothing about the sizes is suspicious.
  const lie = (times: number): ZipEntry => {
    const compressed = new Uint8Array(Buffer.concat([...Array.from({ length: times }, () => block), deflateRawSync(Buffer.from('x'))]));
    return { ...packEntry('xl/workbook.xml', new Uint8Array()), method: 8, size: 19_000_000, crc: 1, compressed: () => compressed };
  };
  const withLie = (times: number): Uint8Array =>
    rezipped((entries) => entries.map((entry) => (entry.name === 'xl/workbook.xml' ? lie(times) : entry)));
  expect(kindOf(withLie(1_300))).toBe('zip-bomb');
  expect(kindOf(withLie(5))).toBe('damaged');
});

test('parts that overlap are refused', () => {
  const bytes = writeZip(
    Array.from({ length: 3 }, (_, index) => packEntry(`part${index}.bin`, Buffer.from(`${index}`.repeat(9) + 'abcdefghijklm'))),
  );
  const directory = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) if (directory.getUint32(at, true) === 0x02014b50) directory.setUint32(at + 20, 200, true);
  expect(kindOf(bytes)).toBe('zip-bomb');
});

test('a directory that promises more entries than fit is refused', () => {
  const bytes = workbookOf({ Blad1: ONE_CELL });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  view.setUint16(bytes.length - 12, 0xfffe, true);
  expect(kindOf(bytes)).toBe('damaged');
  view.setUint32(bytes.length - 6, 0xfffffff0, true);
  expect(kindOf(bytes)).toBe('damaged');
});

test('a zip of more parts than a workbook has is refused before they are looked at', () => {
  const bytes = workbookOf({ Blad1: ONE_CELL });
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(4_000_000_000n, 32);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(bytes.length - 22), 64);
  const whole = new Uint8Array(Buffer.concat([bytes.subarray(0, -22), end, bytes.subarray(-22)]));
  new DataView(whole.buffer).setUint16(whole.length - 12, 0xffff, true);
  expect(kindOf(whole)).toBe('too-big');
});

test('two names for one part are refused, however they are spelled', () => {
  for (const name of ['/xl/workbook.xml', 'xl\\workbook.xml', 'XL/WORKBOOK.XML'])
    expect(kindOf(zipOf({ ...workbookParts({ Blad1: ONE_CELL }), [name]: '<workbook/>' }))).toBe('duplicate-part');
});

test('names that climb out of the folder are nothing but names, and stay', () => {
  const bytes = zipOf({ ...workbookParts({ Blad1: ONE_CELL }), '../../buiten.txt': 'x', 'C:\\buiten.txt': 'x', __proto__x: 'x' });
  const opened = openXlsx(bytes);
  const saved = saveXlsx(opened.data, opened);
  expect(changedParts(bytes, saved)).toEqual([]);
  expect(readZip(saved).map(({ name }) => name)).toEqual(readZip(bytes).map(({ name }) => name));
});

test('parts stored without compression and parts whose sizes follow the data are read', () => {
  const parts = Object.fromEntries(Object.entries(workbookParts({ Blad1: ONE_CELL })).map(([name, text]) => [name, strToU8(String(text))]));
  expect(cellAt(openXlsx(zipSync(parts, { level: 0 })).data, 'Blad1', 0, 0).value).toBe(5);
  const bytes = zipSync(parts);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 30 < bytes.length; at++) {
    const signature = view.getUint32(at, true);
    // The flag that sizes follow, and nothing in front of the data.
    if (signature === 0x04034b50) {
      view.setUint16(at + 6, view.getUint16(at + 6, true) | 8, true);
      for (let field = 14; field < 26; field += 4) view.setUint32(at + field, 0, true);
    }
    if (signature === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 8, true);
  }
  const opened = openXlsx(bytes);
  expect(cellAt(opened.data, 'Blad1', 0, 0).value).toBe(5);
  expect(changedParts(bytes, saveXlsx(opened.data, opened))).toEqual([]);
});

test('a workbook with macros keeps them when a cell changes', () => {
  const macros = Uint8Array.from({ length: 3_000 }, (_, index) => (index * 7) % 256);
  const parts = workbookParts({ Blad1: ONE_CELL }, { 'xl/vbaProject.bin': macros });
  parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replace(
    '</Relationships>',
    '<Relationship Id="rIdMacros" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
  );
  parts['[Content_Types].xml'] = String(parts['[Content_Types].xml']).replace(
    '</Types>',
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
  );
  const bytes = zipOf(parts);
  const opened = openXlsx(bytes);
  opened.data.sheets[0]?.cells.get(0)?.set(0, { value: 6 });
  const saved = saveXlsx(opened.data, opened);
  expect(changedParts(bytes, saved)).toEqual(['xl/worksheets/sheet1.xml']);
  const kept = readZip(saved).find(({ name }) => name === 'xl/vbaProject.bin');
  expect(kept && inflateEntry(kept)).toEqual(macros);
});
