import { checkBytes } from '../../src/cli/check-bytes';
import { recordXml, readRecord, findRecord } from '../../src/xlsx/marking/marking-record';
import { withoutMarking } from '../../src/xlsx/marking/unmark-copy';
import { openXlsx } from '../../src/xlsx/open';
import { OpcPackage } from '../../src/xlsx/package/opc-package';
import { plainText, type PartChange } from '../../src/xlsx/package/part-changes';
import { readWorkbookPart } from '../../src/xlsx/package/workbook-part';
import { saveXlsx } from '../../src/xlsx/save';
import { crc32 } from '../../src/xlsx/zip/crc32';
import { OTHER_LAYOUT, otherLayout, sampleFile } from '../cli/sample-files';

const DAY = 46_296;
const settings = { date: DAY, mark: false };
const reportOf = (bytes: Uint8Array) => checkBytes(bytes, 'a.xlsx', settings).report;
const marked = (bytes: Uint8Array): Uint8Array => {
  const copy = checkBytes(bytes, 'a.xlsx', { date: DAY, mark: true }).marked;
  if (!copy) throw new Error('No copy');
  return copy;
};
const SHEET = '/xl/worksheets/sheet1.xml';

/** A marked copy whose sheet was changed by hand, with a record that fits it: the forger writes the checksums himself. */
function forged(copy: Uint8Array, change: (xml: string) => string, was: (xml: string) => string): Uint8Array {
  const opc = OpcPackage.open(copy);
  const part = findRecord(opc, readWorkbookPart(opc).part);
  const record = part === undefined ? undefined : readRecord(opc.text(part));
  if (part === undefined || !record) throw new Error('No record');
  const before = new TextEncoder().encode(was(opc.text(SHEET)));
  opc.change(SHEET, change);
  const now = opc.bytes(SHEET);
  const lie: PartChange = { part: SHEET, before: crc32(before), after: crc32(now), undo: before };
  opc.put(part, recordXml({ ...record, changed: [...record.changed.filter((each) => each.part !== SHEET), lie] }));
  return opc.save();
}

test.each([
  ['a sheet of others', () => saveXlsx(otherLayout())],
  ['tables of ours', sampleFile],
])('a marked copy of %s is checked as it is, and says the same as the file, and that it is a copy', (_name, make) => {
  const bytes = make();
  const [file, copy] = [reportOf(bytes), reportOf(marked(bytes))];
  expect(copy.findings).toEqual(file.findings);
  expect(copy.notChecked).toEqual(file.notChecked);
  expect(file.summary.remarks).toEqual([]);
  expect(copy.summary.remarks).toEqual([expect.stringMatching(/^Dit is een gemarkeerde kopie\. .*STO Controle/)]);
  expect(copy.summary.lines).toBe(file.summary.lines);
});

test('a record cannot say what is checked: a fault in the bytes is found, whatever they are said to come from', () => {
  const clean = (xml: string): string => xml.replaceAll('47300', '46100');
  const good = marked(saveXlsx({ ...otherLayout(), sheets: [OTHER_LAYOUT] }));
  const lie = forged(good, (xml) => xml, clean);
  expect(withoutMarking(lie)).toEqual({ refused: 'changed' });
  expect(reportOf(lie).summary.counts.fout).toBeGreaterThan(0);
  const again = checkBytes(lie, 'a.xlsx', { date: DAY, mark: true });
  if (!again.marked) throw new Error('No copy');
  const amounts = (bytes: Uint8Array) => [3, 4, 5].map((row) => openXlsx(bytes).data.sheets[0]?.cells.get(row)?.get(2)?.value);
  expect(amounts(again.marked)).toEqual(amounts(lie));
});

test('unmark gives only what marking can have changed', () => {
  const bytes = saveXlsx(otherLayout());
  const copy = marked(bytes);
  expect(withoutMarking(copy)).toHaveProperty('bytes');
  for (const was of [
    (xml: string) => xml.replace('Kerstpakketten', 'Gereedschap'),
    () => 'geen werkmap',
    (xml: string) => `${xml} `,
    (xml: string) => plainText(new TextEncoder().encode(xml)) ?? '',
  ])
    expect(withoutMarking(forged(copy, (xml) => xml, was))).toEqual({ refused: 'changed' });
});

test('a record does not make a sheet or a part vanish', () => {
  const copy = marked(saveXlsx({ ...otherLayout(), sheets: [OTHER_LAYOUT, { ...OTHER_LAYOUT, name: 'Tweede' }] }));
  const opc = OpcPackage.open(copy);
  const part = findRecord(opc, readWorkbookPart(opc).part) ?? '';
  const record = readRecord(opc.text(part));
  if (!record) throw new Error('No record');
  opc.put(part, recordXml({ ...record, added: [...record.added, '/xl/worksheets/sheet2.xml'] }));
  const lie = opc.save();
  expect(withoutMarking(lie)).toEqual({ refused: 'changed' });
  expect(reportOf(lie).findings).toEqual(reportOf(copy).findings);
});

test('a column Controle or a report sheet in which anything else stands is read', () => {
  const amounts = new Map([...OTHER_LAYOUT.cells].map(([row, cells]) => [row, new Map(cells)]));
  amounts.get(2)?.set(10, { value: 'Controle' });
  amounts.get(3)?.set(10, { value: '✔' });
  amounts.get(4)?.set(10, { value: 2_420 });
  expect(reportOf(saveXlsx({ ...otherLayout(), sheets: [{ ...OTHER_LAYOUT, cells: amounts }] })).summary.remarks).toEqual([]);
  const report = openXlsx(marked(saveXlsx(otherLayout()))).data.sheets.at(-1);
  if (!report) throw new Error('No report');
  // The head and the findings of a report, with a list further below, in cells that the report does not merge.
  const short = [...report.cells].filter(([row]) => row < 20);
  const hidden = new Map([...short, ...[...OTHER_LAYOUT.cells].map(([row, cells]) => [row + 50, cells] as const)]);
  const decoy = saveXlsx({ ...otherLayout(), sheets: [{ ...report, part: undefined, merges: [], cells: hidden }] as never });
  expect(reportOf(decoy).summary.tables.map(({ lines }) => lines)).toEqual([3]);
});

test('a copy that was changed since is marked again in the same column', () => {
  const copy = openXlsx(marked(saveXlsx(otherLayout())));
  copy.data.sheets[0]?.cells.get(3)?.set(3, { value: 'Ander gereedschap' });
  const changed = saveXlsx(copy.data, copy);
  expect(withoutMarking(changed)).toEqual({ refused: 'changed' });
  const again = marked(changed);
  const headings = [...(openXlsx(again).data.sheets[0]?.cells.get(2)?.values() ?? [])].filter(({ value }) => value === 'Controle');
  expect(headings).toHaveLength(1);
  expect(withoutMarking(again)).toHaveProperty('bytes');
});
