import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import fc from '../property';
import type { ReportRow } from '../../src/report/report-rows';
import type { ControleMark } from '../../src/xlsx/marking/controle-cells';
import { markedCopy } from '../../src/xlsx/marking/mark-copy';
import { openXlsx, type OpenedWorkbook } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { withoutMarking } from '../../src/xlsx/marking/unmark-copy';
import { XlsxError } from '../../src/xlsx/xlsx-error';
import { inflateEntry, readZip } from '../../src/xlsx/zip/zip-read';
import { hostileText } from '../report/reports';
import { sampleFile } from '../cli/sample-files';
import { findLibreOffice } from '../run/find-programs.mjs';
import { changedParts, partText, relationshipsXml, workbookOf } from './parts';
import { someMarks } from './some-marks';

const REPORT: readonly ReportRow[] = [
  { cells: ['STO Controle'], look: 'title' },
  { cells: ['Uitkomst', 'Rij'], look: 'heading' },
  { cells: ['✖ fout', 12] },
];
const row = (number: number, ...cells: string[]): string =>
  `<row r="${number}" spans="1:2">${cells.map((value, index) => `<c r="${'ABC'[index]}${number}" t="inlineStr"><is><t>${value}</t></is></c>`).join('')}</row>`;
const plainSheet = `<dimension ref="A1:B3"/><sheetData>${row(1, 'Factuur', 'Bedrag')}${row(2, 'F-1', '100')}${row(3, 'F-2', '200')}</sheetData>`;
const beside = (sheet: string): ControleMark => ({ sheet, row: 0, texts: ['✔', '✖ Bedrag: te hoog'] });

/** Names of the parts whose content is not the same, with those that came or went. */
function differentParts(before: Uint8Array, after: Uint8Array): string[] {
  const contents = (bytes: Uint8Array) => new Map(readZip(bytes).map((entry) => [entry.name, inflateEntry(entry)]));
  const [was, now] = [contents(before), contents(after)];
  return [...new Set([...was.keys(), ...now.keys()])].filter((name) => {
    const [a, b] = [was.get(name), now.get(name)];
    return !a || !b || Buffer.compare(a, b) !== 0;
  });
}

function unmarked(bytes: Uint8Array): Uint8Array {
  const result = withoutMarking(bytes);
  if (!('bytes' in result)) throw new Error(result.refused);
  return result.bytes;
}

test('a column Controle comes beside the data, with a heading and the colour of its outcome', () => {
  const bytes = workbookOf({ Kosten: plainSheet });
  const marked = markedCopy(openXlsx(bytes), [beside('Kosten')], REPORT);
  const { sheets, names } = openXlsx(marked.bytes).data;
  const cells = sheets[0]?.cells;
  expect([0, 1, 2].map((line) => cells?.get(line)?.get(2)?.value)).toEqual(['Controle', '✔', '✖ Bedrag: te hoog']);
  expect(cells?.get(2)?.get(2)?.style?.fill).toBe('#F4B6B6');
  expect(cells?.get(1)?.get(2)?.style?.fill).toBeUndefined();
  expect(names).toEqual([{ name: 'STO_Kolom_Controle_1', formula: '=Kosten!$C$1:$C$3', hidden: true }]);
  expect(sheets.map(({ name }) => name)).toEqual(['Kosten', 'STO Controle']);
  expect(sheets[1]?.cells.get(2)?.get(1)?.value).toBe(12);
  expect(partText(marked.bytes, 'xl/worksheets/sheet1.xml')).toContain('<dimension ref="A1:C3"/>');
  expect(differentParts(bytes, unmarked(marked.bytes))).toEqual([]);
});

test('data of the user beside the headings, merged cells and other tables are stepped over', () => {
  const notes = `<sheetData>${row(1, 'Factuur', 'Bedrag')}${row(2, 'F-1', '100', 'akkoord')}${row(3, 'F-2')}</sheetData><mergeCells count="1"><mergeCell ref="D2:E3"/></mergeCells>`;
  const marked = markedCopy(openXlsx(workbookOf({ Kosten: notes })), [beside('Kosten')], REPORT);
  const cells = openXlsx(marked.bytes).data.sheets[0]?.cells;
  expect(cells?.get(1)?.get(2)?.value).toBe('akkoord');
  expect(cells?.get(0)?.get(5)?.value).toBe('Controle');
});

test('without room for a column the sheet is named and stays as it is', () => {
  const full = `<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>`;
  const bytes = workbookOf({ Vol: full });
  const marked = markedCopy(openXlsx(bytes), [beside('Vol')], REPORT);
  expect(marked.unmarked).toEqual(['Vol']);
  expect(changedParts(bytes, marked.bytes)).not.toContain('xl/worksheets/sheet1.xml');
});

test('in a column of ours only texts change: styles, formulas and everything else in the row stay', () => {
  const xml =
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Controle</t></is></c></row><row r="2" ht="30" customHeight="1"><c r="A2" t="inlineStr"><is><t>oud</t></is></c><c r="B2"><f>1+1</f><v>2</v></c></row><row r="3"><c r="A3"><f>B2</f><v>2</v></c></row></sheetData>';
  const bytes = workbookOf({ Kosten: xml });
  const marked = markedCopy(openXlsx(bytes), [{ sheet: 'Kosten', row: 0, column: 0, texts: ['✖ Bedrag: te hoog', '✔'] }], REPORT);
  const text = partText(marked.bytes, 'xl/worksheets/sheet1.xml');
  expect(text).toContain(
    '<row r="2" ht="30" customHeight="1"><c r="A2" t="inlineStr"><is><t>✖ Bedrag: te hoog</t></is></c><c r="B2"><f>1+1</f><v>2</v></c></row>',
  );
  expect(text).toContain('<c r="A3"><f>B2</f><v>2</v></c>');
  expect(differentParts(bytes, unmarked(marked.bytes))).toEqual([]);
});

test('a taken name of the report sheet is left alone, in whatever case', () => {
  const bytes = workbookOf({ 'sto controle': plainSheet });
  const marked = markedCopy(openXlsx(bytes), [], REPORT);
  expect(marked.reportSheet).toBe('STO Controle (2)');
  expect(differentParts(bytes, unmarked(marked.bytes))).toEqual([]);
});

test.each([
  ['a byte order mark', (xml: string) => new TextEncoder().encode(`\ufeff${xml}`)],
  ['UTF-16', (xml: string) => Uint8Array.from(Buffer.from(`\ufeff${xml}`, 'utf16le'))],
  ['a declaration in lower case', (xml: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="utf-8"?>\r\n${xml}`)],
  [
    'Latin-1',
    (xml: string) => Uint8Array.from(Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${xml.replace('F-1', 'Café')}`, 'latin1')),
  ],
])('a sheet with %s comes back byte for byte', (_name, encode) => {
  const plain = workbookOf({ Kosten: plainSheet });
  const bytes = workbookOf({ Kosten: '' }, { 'xl/worksheets/sheet1.xml': encode(partText(plain, 'xl/worksheets/sheet1.xml')) });
  const marked = markedCopy(openXlsx(bytes), [beside('Kosten')], REPORT);
  expect(openXlsx(marked.bytes).data.sheets[0]?.cells.get(2)?.get(2)?.value).toBe('✖ Bedrag: te hoog');
  expect(differentParts(bytes, unmarked(marked.bytes))).toEqual([]);
});

test('a workbook with prefixed XML and custom XML of its own is marked and comes back', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const prefixed = plainSheet.replace(/<(\/?)(?=[a-z])/gi, '<$1x:');
  const bytes = workbookOf(
    { Kosten: '' },
    {
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}">${prefixed}</x:worksheet>`,
      'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:q="${relationships}"><x:sheets><x:sheet name="Kosten" sheetId="7" q:id="rId1"/></x:sheets></x:workbook>`,
      'customXml/item1.xml': '<van-hen xmlns="urn:sto-controle:van-een-ander"/>',
      'xl/_rels/workbook.xml.rels': relationshipsXml({
        rId1: ['worksheet', 'worksheets/sheet1.xml'],
        rId5: ['customXml', '../customXml/item1.xml'],
      }),
    },
  );
  const marked = markedCopy(openXlsx(bytes), [beside('Kosten')], REPORT);
  const { sheets, names } = openXlsx(marked.bytes).data;
  expect(sheets.map(({ name }) => name)).toEqual(['Kosten', 'STO Controle']);
  expect(names).toHaveLength(1);
  expect(partText(marked.bytes, 'customXml/item1.xml')).toContain('van-hen');
  expect(differentParts(bytes, unmarked(marked.bytes))).toEqual([]);
});

test('a file that is no marked copy, or one that was saved by another program since, is not touched', () => {
  const bytes = workbookOf({ Kosten: plainSheet });
  expect(withoutMarking(bytes)).toEqual({ refused: 'not marked' });
  const marked = openXlsx(markedCopy(openXlsx(bytes), [beside('Kosten')], REPORT).bytes);
  marked.data.sheets[0]?.cells.get(1)?.set(0, { value: 'gewijzigd' });
  expect(withoutMarking(saveXlsx(marked.data, marked))).toEqual({ refused: 'changed' });
});

test('texts in the column and the report sheet are texts, never formulas', () => {
  const bytes = workbookOf({ Kosten: plainSheet });
  fc.assert(
    fc.property(hostileText, hostileText, (one, two) => {
      const marks = [{ sheet: 'Kosten', row: 0, texts: [one, two] }];
      const marked = markedCopy(openXlsx(bytes), marks, [{ cells: [one, two] }]);
      const { sheets } = openXlsx(marked.bytes).data;
      for (const sheet of sheets)
        for (const inRow of sheet.cells.values()) for (const { formula } of inRow.values()) expect(formula).toBeUndefined();
      const printed = (text: unknown): string =>
        String(text ?? '')
          .replace(/\p{Cs}/gu, '')
          .trim();
      if (!/[\p{Cs}\r]|_x[0-9A-F]{4}_/iu.test(one)) expect(printed(sheets[0]?.cells.get(1)?.get(2)?.value)).toBe(printed(one));
      const report = partText(marked.bytes, 'xl/worksheets/sheet2.xml');
      expect(report).not.toMatch(/<f[\s>]/);
      for (const [, type] of report.matchAll(/<c [^>]*t="(\w+)"/g)) expect(type).toMatch(/inlineStr|e/);
      expect(differentParts(bytes, unmarked(marked.bytes))).toEqual([]);
    }),
    // A row of nothing at the end of a report leaves no trace, so nothing of it may decide how the copy is made.
    { numRuns: 150, examples: [['', '']] },
  );
});

test('the sample of ours comes back byte for byte, and is marked the same again', () => {
  const bytes = sampleFile();
  const opened = openXlsx(bytes);
  const marks = opened.data.sheets.flatMap(({ name, tables }) =>
    tables.map(({ area, columns }): ControleMark => ({
      sheet: name,
      row: area.row,
      column: area.column + columns.findIndex((column) => column.name === 'Controle'),
      texts: Array.from({ length: area.rows - 1 }, (_, index) => (index % 2 === 0 ? '✔' : '! Bedrag: kijk na')),
    })),
  );
  const marked = markedCopy(opened, marks, REPORT);
  expect(differentParts(bytes, unmarked(marked.bytes))).toEqual([]);
  const again = markedCopy(openXlsx(unmarked(marked.bytes)), marks, REPORT);
  expect(differentParts(marked.bytes, again.bytes)).toEqual([]);
});

/** Public workbooks that nobody here wrote: one in SAMPLE, all of them with STO_CORPUS=all. */
const CORPUS = process.env.STO_CORPUS_FOLDER ?? resolve(__dirname, '../../../shared/corpus');
const SAMPLE = process.env.STO_CORPUS === 'all' ? 1 : 15;
const present = existsSync(CORPUS);
if (!present) console.warn(`Skipped: the folder ${CORPUS} with public workbooks is not on this machine.`);
const withCorpus = present ? test : test.skip;

/** All that a marking may touch in a file: marked sheets, lists of the workbook and of the package, styles. */
const CARRIES_MARKING = /(^|[\\/])(\[content_types\]\.xml|workbook\d*\.xml(\.rels)?|styles\d*\.xml)$/i;

withCorpus(
  'marked copies of public workbooks keep every other part byte for byte, open in LibreOffice, and come back whole',
  () => {
    const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.xls[xm]$/i.test(name))
      .sort()
      .filter((_, index) => index % SAMPLE === 0);
    const folder = mkdtempSync(join(tmpdir(), 'sto-markering-'));
    const counts = { files: files.length, refused: 0, identical: 0, forLibreOffice: 0 };
    const faults: string[] = [];
    for (const [index, file] of files.entries()) {
      const bytes = new Uint8Array(readFileSync(join(CORPUS, file)));
      const opened = openOrNothing(bytes);
      if (!opened) {
        counts.refused++;
        continue;
      }
      const marks = someMarks(opened);
      const marked = markedCopy(opened, marks, REPORT);
      const sheets = new Set(
        opened.data.sheets.filter(({ name }) => marks.some((mark) => mark.sheet === name)).map(({ part }) => part?.slice(1).toLowerCase()),
      );
      const others = changedParts(bytes, marked.bytes).filter(
        (part) => !CARRIES_MARKING.test(part) && !sheets.has(part.replaceAll('\\', '/').toLowerCase()),
      );
      const lost = differentParts(bytes, unmarked(marked.bytes));
      const again = openXlsx(marked.bytes).data;
      if (again.sheets.length !== opened.data.sheets.length + 1) faults.push(`${file}: ${again.sheets.length} sheets`);
      if (others.length > 0) faults.push(`${file}: also changed ${others.join(', ')}`);
      if (lost.length > 0) faults.push(`${file}: not given back ${lost.join(', ')}`);
      if (others.length === 0 && lost.length === 0) counts.identical++;
      // Only what LibreOffice could open before can be asked of it after; grant workbooks are what we are for.
      if (/^(fac|usdr|excelint)/.test(file) && counts.forLibreOffice < 6 && bytes.length < 2_000_000) {
        counts.forLibreOffice++;
        writeFileSync(join(folder, `${index}.xlsx`), marked.bytes);
      }
    }
    faults.push(...refusedByLibreOffice(folder));
    process.stdout.write(`${JSON.stringify(counts)}\n`);
    rmSync(folder, { recursive: true, force: true });
    expect(faults).toEqual([]);
    expect(counts.identical + counts.refused).toBe(files.length);
    expect(counts.identical).toBeGreaterThan(files.length * 0.9);
  },
  900_000,
);

function openOrNothing(bytes: Uint8Array): OpenedWorkbook | undefined {
  try {
    return openXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return undefined;
    throw error;
  }
}

/** The files that LibreOffice does not turn into PDF-free text: it loads them with the report sheet and writes that as CSV. */
function refusedByLibreOffice(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  if (files.length === 0) return [];
  const profile = mkdtempSync(join(tmpdir(), 'sto-soffice-'));
  // -1 writes every sheet to a file of its own, named after it.
  const csv = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1';
  spawnSync(
    findLibreOffice() ?? 'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${profile}`,
      '--convert-to',
      csv,
      '--outdir',
      folder,
      ...files.map((name) => join(folder, name)),
    ],
    { timeout: 300_000 },
  );
  rmSync(profile, { recursive: true, force: true });
  const written = readdirSync(folder);
  return files
    .filter((name) => !written.includes(`${basename(name, '.xlsx')}-STO Controle.csv`))
    .map((name) => `LibreOffice does not show the report in ${name}`);
}
