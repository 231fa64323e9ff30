import fc from '../property';
import { strToU8, zipSync } from 'fflate';
import { openXlsx } from '../../src/xlsx/open';
import { XlsxError } from '../../src/xlsx/xlsx-error';
import { inflateEntry, readZip } from '../../src/xlsx/zip/zip-read';
import { packEntry, writeZip } from '../../src/xlsx/zip/zip-write';
import { saveXlsx } from '../../src/xlsx/save';
import { workbookOf, workbookParts, zipOf } from './parts';
import { fullWorkbook } from './sheets';

const EMPTY = '<sheetData/>';

function refusal(bytes: Uint8Array): string {
  try {
    openXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return error.kind;
    throw error;
  }
  return 'opened';
}

/** Offset of the first directory record. */
const directoryOf = (bytes: Uint8Array): number => Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));

test('a file that is no workbook is refused with its cause', () => {
  expect(refusal(new Uint8Array())).toBe('empty');
  expect(refusal(strToU8('Leverancier;Bedrag\nJansen;12'))).toBe('not-a-zip');
  expect(refusal(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe('password-or-xls');
  expect(refusal(zipOf({ 'brief.txt': 'geen werkmap' }))).toBe('no-workbook');
  const { 'xl/workbook.xml': _, ...rest } = workbookParts({ Blad1: EMPTY });
  expect(refusal(zipOf(rest))).toBe('no-workbook');
  expect(refusal(workbookOf({ Blad1: EMPTY }))).toBe('opened');
});

test('every message is a Dutch sentence that says what to do', () => {
  const error = new XlsxError('password-or-xls');
  expect(error.message).toMatch(/wachtwoord.*sla het op als Excel-werkmap/);
});

test('a part whose bytes do not match its checksum is refused', () => {
  const bytes = zipSync(
    Object.fromEntries(Object.entries(workbookParts({ Blad1: EMPTY })).map(([name, text]) => [name, strToU8(String(text))])),
    { level: 0 },
  );
  const at = Buffer.from(bytes).indexOf('Blad1');
  bytes[at] = 'X'.charCodeAt(0);
  expect(refusal(bytes)).toBe('damaged');
});

test('a part that claims to inflate a thousandfold is refused before inflating', () => {
  const bytes = workbookOf({ Blad1: EMPTY });
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(directoryOf(bytes) + 24, 100_000_000, true);
  expect(refusal(bytes)).toBe('zip-bomb');
});

test('a truncated file is refused as cut off, a cut directory as damaged', () => {
  const bytes = workbookOf({ Blad1: EMPTY });
  expect(refusal(bytes.subarray(0, bytes.length - 30))).toBe('truncated');
  bytes[directoryOf(bytes)] = 0;
  expect(refusal(bytes)).toBe('damaged');
});

test('two parts of the same name are refused, also when only the case differs', () => {
  expect(refusal(zipOf({ ...workbookParts({ Blad1: EMPTY }), 'XL/Workbook.xml': '<workbook/>' }))).toBe('duplicate-part');
});

test('a document type declaration is refused', () => {
  expect(refusal(workbookOf({}, { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook><sheets/></workbook>' }))).toBe('doctype');
});

test('an encrypted part is refused', () => {
  const bytes = workbookOf({ Blad1: EMPTY });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset);
  for (let at = directoryOf(bytes); at >= 0; at = buffer.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), at + 1)) buffer.writeUInt16LE(1, at + 8);
  expect(refusal(bytes)).toBe('encrypted');
});

test('an entry marked as deflated without any bytes is an empty part', () => {
  const entry = { ...packEntry('leeg.xml', new Uint8Array()), method: 8 };
  expect(inflateEntry(readZip(writeZip([entry]))[0] ?? entry)).toHaveLength(0);
});

test('sizes of a zip64 extra field are read', () => {
  const plain = writeZip([packEntry('een.xml', strToU8('<a/>'))]);
  const at = directoryOf(plain);
  const extra = new Uint8Array(20);
  const extraView = new DataView(extra.buffer);
  extraView.setUint16(0, 1, true);
  extraView.setUint16(2, 16, true);
  extraView.setBigUint64(4, 4n, true);
  extraView.setBigUint64(12, 4n, true);
  const nameEnd = at + 46 + 'een.xml'.length;
  const bytes = new Uint8Array(Buffer.concat([plain.subarray(0, nameEnd), extra, plain.subarray(nameEnd)]));
  const view = new DataView(bytes.buffer);
  view.setUint32(at + 20, 0xffffffff, true);
  view.setUint32(at + 24, 0xffffffff, true);
  view.setUint16(at + 30, 20, true);
  const [entry] = readZip(bytes);
  expect(entry?.size).toBe(4);
  expect(entry && new TextDecoder().decode(inflateEntry(entry))).toBe('<a/>');
});

test('entries of another zip keep their compressed bytes', () => {
  const before = readZip(zipOf({ 'a.xml': '<a/>'.repeat(500), 'map/b.bin': Uint8Array.of(1, 2, 3) }));
  const after = readZip(writeZip(before));
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  after.forEach((entry, index) => expect(entry.compressed()).toEqual(before[index]?.compressed()));
});

/** The parts of a workbook with one of everything, as text. */
const FULL = readZip(saveXlsx(fullWorkbook())).map((entry): [string, string] => [
  entry.name,
  new TextDecoder().decode(inflateEntry(entry)),
]);

test('a workbook with any bytes changed is opened or refused, never anything else', () => {
  const bytes = saveXlsx(fullWorkbook());
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }), (changes) => {
      const damaged = bytes.slice();
      for (const [at, byte] of changes) damaged[at] = byte;
      expect(typeof refusal(damaged)).toBe('string');
    }),
    { numRuns: 300 },
  );
});

test('a workbook with any text in its parts changed is opened and saved, or refused', () => {
  const pieces = fc.constantFrom(
    '',
    '<',
    '>',
    '"',
    '/>',
    '</c>',
    '<row>',
    '<c r="ZZZ9999999">',
    '-1',
    '99999999999',
    '&#xFFFFFFFF;',
    'NaN',
    '<x:c/>',
    '<!--',
    ']]>',
  );
  fc.assert(
    fc.property(fc.nat(FULL.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), pieces, (which, where, length, piece) => {
      const parts = FULL.map(([name, text], index): [string, Uint8Array] => {
        const at = Math.floor(where * text.length);
        return [name, strToU8(index === which ? text.slice(0, at) + piece + text.slice(at + length) : text)];
      });
      const bytes = zipOf(Object.fromEntries(parts));
      if (refusal(bytes) !== 'opened') return;
      const opened = openXlsx(bytes);
      opened.data.sheets[0]?.cells.set(40, new Map([[0, { value: 'x', style: { bold: true } }]]));
      expect(saveXlsx(opened.data, opened).length).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
});
