import { readFileSync } from 'node:fs';
import { deepEqual } from '../../src/xlsx/patch/deep-equal';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { lookKey } from '../../src/xlsx/write/styles-write';
import { parseDocument } from '../../src/xlsx/xml/xml-scan';
import { XlsxError } from '../../src/xlsx/xlsx-error';
import { readZip } from '../../src/xlsx/zip/zip-read';
import { CORPUS, publicFiles } from './public-files';
import { changedParts, partText } from './parts';
import { fullWorkbook } from './sheets';
import type { OpenedWorkbook } from '../../src/xlsx/open';
import type { CellData, SheetData, WorkbookData } from '../../src/xlsx/workbook-data';

/**
 * Public workbooks that nobody here wrote. One in SAMPLE is tried, of the grant workbooks one in three; STO_CORPUS=all tries all of them.
 */
const SAMPLE = process.env.STO_CORPUS === 'all' ? 1 : 12;
const GRANTS = /^fac$/;

const files = publicFiles().filter(({ folder }, index) => index % (GRANTS.test(folder) ? Math.min(3, SAMPLE) : SAMPLE) === 0);
if (files.length === 0) console.warn(`Skipped: the folder ${CORPUS} with public workbooks is not on this machine.`);
const withCorpus = files.length > 0 ? test : test.skip;

/** Parts that adding a sheet, a table and a style must change. */
const MAY_CHANGE = /(^|[\\/])(\[Content_Types\]\.xml|workbook\d*\.xml(\.rels)?|styles\d*\.xml|calcChain\.xml)$/i;

withCorpus(
  'every public workbook opens or is refused in words, and keeps what it holds',
  () => {
    const counts = { files: files.length, opened: 0, refused: {} as Record<string, number>, unchanged: 0, extended: 0 };
    const faults: string[] = [];
    for (const { folder, name, path } of files) {
      const bytes = new Uint8Array(readFileSync(path));
      const opened = openOrRefusal(bytes);
      if (typeof opened === 'string') {
        counts.refused[opened] = (counts.refused[opened] ?? 0) + 1;
        continue;
      }
      counts.opened++;
      try {
        const changed = changedParts(bytes, saveXlsx(opened.data, opened));
        if (changed.length === 0) counts.unchanged++;
        else faults.push(`${folder}/${name}: saving changed ${changed.join(', ')}`);
        const wrong = extendAndCompare(bytes, opened);
        if (wrong.length === 0) counts.extended++;
        else faults.push(`${folder}/${name}: ${wrong.join('; ')}`);
      } catch (error) {
        faults.push(`${folder}/${name}: ${error instanceof Error ? error.stack : String(error)}`);
      }
    }
    process.stdout.write(`${JSON.stringify(counts)}\n`);
    expect(faults).toEqual([]);
    expect(counts.opened).toBeGreaterThan(files.length * 0.9);
  },
  900_000,
);

/** Anything but an `XlsxError` is thrown on, and fails the test. */
function openOrRefusal(bytes: Uint8Array): OpenedWorkbook | string {
  try {
    return openXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return error.kind;
    throw error;
  }
}

/** Adds a sheet with a table and changes one cell of the first sheet; gives what came out different besides that. */
function extendAndCompare(bytes: Uint8Array, opened: OpenedWorkbook): string[] {
  const { data } = opened;
  const touched = changeOneCell(data.sheets[0]);
  data.sheets.push(newSheet(data));
  const saved = saveXlsx(data, opened);
  const wrong = changedParts(bytes, saved)
    .filter((part) => !MAY_CHANGE.test(part) && `/${part.replace(/\\/g, '/')}` !== touched)
    .map((part) => `changed ${part}`);
  wrong.push(...brokenPackage(saved));
  const again = openXlsx(saved).data;
  if (again.sheets.length !== data.sheets.length) return [...wrong, `${again.sheets.length} sheets instead of ${data.sheets.length}`];
  data.sheets.forEach((sheet, index) => {
    const other = again.sheets[index];
    if (other) wrong.push(...differences(sheet, other));
  });
  if (!deepEqual(again.names, data.names)) wrong.push('names differ');
  if (again.activeSheet !== data.activeSheet) wrong.push('another sheet in view');
  return wrong;
}

/** Writes in a cell that is no heading of a table; gives the part of the sheet. */
function changeOneCell(sheet: SheetData | undefined): string | undefined {
  if (!sheet) return undefined;
  const row = Math.max(4, ...sheet.tables.map(({ area }) => area.row + area.rows)) + 1;
  const inRow = sheet.cells.get(row) ?? new Map<number, CellData>();
  sheet.cells.set(row, inRow.set(1, { ...inRow.get(1), value: 'gewijzigd <1>', formula: undefined }));
  return sheet.part;
}

function newSheet(data: WorkbookData): SheetData {
  const [sheet] = fullWorkbook().sheets;
  if (!sheet) throw new Error('no sheet');
  let name = 'STO nieuw';
  while (data.sheets.some((other) => other.name === name)) name += 'x';
  // Names of tables must differ from those in the workbook; none of the public ones begins with STO_.
  return { ...sheet, name, page: undefined };
}

function differences(sheet: SheetData, other: SheetData): string[] {
  const wrong: string[] = [];
  const plain = ({ cells: _cells, rows: _rows, part: _part, tables, columns, ...rest }: SheetData): unknown => ({
    ...rest,
    columns: columns.map(({ style, ...column }) => ({ ...column, look: lookKey(style) })),
    tables: sheet.part === undefined ? tables.map(({ id: _id, ...table }) => table) : tables,
  });
  if (!deepEqual(plain(sheet), plain(other))) wrong.push(`${sheet.name} differs`);
  for (const [row, inRow] of sheet.cells) {
    for (const [column, cell] of inRow) {
      const found = other.cells.get(row)?.get(column);
      const same =
        found !== undefined && found.value === cell.value && found.formula === cell.formula && lookKey(found.style) === lookKey(cell.style);
      if (!same) wrong.push(`${sheet.name} ${row},${column}: ${JSON.stringify(cell)} is ${JSON.stringify(found)}`);
    }
  }
  const count = ({ cells }: SheetData): number => [...cells.values()].reduce((sum, row) => sum + row.size, 0);
  if (count(sheet) !== count(other)) wrong.push(`${sheet.name} has ${count(other)} cells instead of ${count(sheet)}`);
  return wrong.slice(0, 5);
}

/** What a strict reader would refuse: XML that does not close, relationships that lead nowhere, sheets that share a number. */
function brokenPackage(saved: Uint8Array): string[] {
  const wrong: string[] = [];
  const names = readZip(saved).map(({ name }) => name);
  const written = names.filter((name) => MAY_CHANGE.test(name) || /worksheets[\\/]sheet\d+\.xml$|tables[\\/]table\d+\.xml$/.test(name));
  for (const name of written) parseDocument(partText(saved, name));
  const types = partText(saved, '[Content_Types].xml');
  for (const [, part = ''] of types.matchAll(/PartName="([^"]+)"/g)) {
    if (/worksheets\/|tables\//.test(part) && !names.some((name) => `/${name.replace(/\\/g, '/')}`.toLowerCase() === part.toLowerCase()))
      wrong.push(`${part} is declared but absent`);
  }
  return wrong;
}
