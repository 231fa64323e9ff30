import type { CellValue } from '../../cells/cell';
import { mapColumns } from '../../records/column-map';
import { asWritten } from '../../records/merge/cell-text';
import { mappingRows } from '../../records/mapping/stored-mappings';
import { withOtherLayouts } from '../../records/mapping/other-layouts';
import { readingId, sheetOfReading, type SheetMapping, type SheetReading } from '../../records/mapping/sheet-mapping';
import type { SheetCells } from '../../records/sheet-cells';
import { TABLES } from '../../templates';
import { instellingenTemplate, koppelingenTable } from '../../templates/instellingen';
import { NUMBER_FORMATS } from '../../templates/layout';
import { bringToFront } from '../bring-to-front';
import { refuseFiltered } from '../filters';
import { clearBeside } from '../marking/controle-column';
import { askDateSystem } from '../reading/date-system';
import { growTable } from './grow-table';
import { loadTemplates } from '../loading/load-templates';
import { findOurTables, type OurTable } from '../reading/our-tables';
import { readHeads, readWhole } from '../reading/read-sheets';
import { findPlaces, readPlaces } from '../reading/read-tables';
import type { OpenedSheet } from '../workbook-port';
import { WorkbookError } from '../workbook-error';

/** Reads a sheet in another layout wholly, with how the workbook says it is read or what it looks like. */
export async function readForMapping(context: Excel.RequestContext, id: string): Promise<OpenedSheet> {
  const sheet = sheetOfReading(id);
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.load('name');
  const isDate1904 = askDateSystem(context);
  const places = (await findPlaces(context)).filter(({ ours }) => ours.key === 'koppelingen');
  const tables = await readPlaces(context, places);
  const [cells] = await readWhole(context, await readHeads(context, [worksheet], new Set()));
  const date1904 = isDate1904();
  const readings = cells ? withOtherLayouts({ tables, sheets: [cells], date1904 }).readings : [];
  const reading = readings.find((each) => readingId(each) === id) ?? readings[0];
  if (!cells || !reading) throw new WorkbookError('gone', 'empty sheet', `Op blad ${sheet} staat niets meer.`);
  return { cells: reading.isFurther ? partOf(cells, reading) : cells, reading, date1904 };
}

/** A further table of a sheet is shown from the title above it on. */
function partOf(cells: SheetCells, { mapping }: SheetReading): SheetCells {
  const start = Math.max(0, (mapping?.headingRow ?? cells.row) - cells.row - TITLE_ROWS);
  return { ...cells, row: cells.row + start, rows: cells.rows.slice(start) };
}
const TITLE_ROWS = 2;

/** Keeps in the workbook how a sheet is read, in place of what was kept for it before but for the other tables on it; makes the sheet STO Instellingen when it is not there. Gives the name of that sheet. */
export async function storeMapping(
  context: Excel.RequestContext,
  mapping: SheetMapping,
  others: readonly SheetMapping[] = [],
): Promise<string> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  await context.sync();
  const present = await findMappings(context);
  await refuseFiltered(context, await touched(context, present, mapping.controle ? undefined : mapping.sheet), 'Er is niets bewaard.');
  const ours = present ?? (await makeMappings(context));
  await replaceRows(context, ours, mapping.sheet, [mapping, ...others].flatMap(mappingRows));
  if (!mapping.controle) await clearBeside(context, mapping.sheet);
  // A new sheet came to the front; the user goes on where he was.
  await bringToFront(context, worksheets.getItem(active.name));
  return ours.sheet;
}

/** Forgets how a sheet is read, and takes our column Controle away from it. */
export async function removeMapping(context: Excel.RequestContext, sheet: string): Promise<void> {
  const ours = await findMappings(context);
  await refuseFiltered(context, await touched(context, ours, sheet));
  if (ours) await replaceRows(context, ours, sheet, []);
  await clearBeside(context, sheet);
}

/** The sheets that are written to: that with the table of mappings, and the one from which our column Controle goes. One sync. */
async function touched(
  context: Excel.RequestContext,
  mappings: OurTable | undefined,
  cleared: string | undefined,
): Promise<readonly Excel.Worksheet[]> {
  const sheets = mappings ? [mappings.worksheet] : [];
  if (cleared === undefined) return sheets;
  const sheet = context.workbook.worksheets.getItemOrNullObject(cleared);
  await context.sync();
  return sheet.isNullObject ? sheets : [...sheets, sheet];
}

const findMappings = async (context: Excel.RequestContext): Promise<OurTable | undefined> =>
  (await findOurTables(context)).find(({ key }) => key === 'koppelingen');

async function makeMappings(context: Excel.RequestContext): Promise<OurTable> {
  const hasSettings = (await findOurTables(context)).some(({ key }) => key === 'instellingen');
  // A workbook of before this table gets it on a sheet of its own. The tables have no columns per year, so any period will do.
  const template = hasSettings ? { ...instellingenTemplate, tables: [koppelingenTable] } : instellingenTemplate;
  await loadTemplates(context, [template], '2025-2028', 'beside');
  const made = await findMappings(context);
  if (!made) throw new WorkbookError('gone', instellingenTemplate.sheet);
  return made;
}

/** Writes the rows of one sheet behind those of the others, which stay as the user has them. Syncs: one to read, one to write. */
async function replaceRows(
  context: Excel.RequestContext,
  { table, worksheet, key }: OurTable,
  sheet: string,
  fresh: readonly Readonly<Record<string, CellValue>>[],
): Promise<void> {
  const headings = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  headings.load('values,rowIndex,columnIndex,columnCount');
  body.load('values,rowCount');
  await context.sync();
  const names = (headings.values[0] ?? []).map(String);
  const { columns } = TABLES[key];
  const places = mapColumns(columns, names);
  const place = (column: string): number | undefined => places.get(column)?.index;
  const blad = place('blad');
  if (blad === undefined) throw new WorkbookError('columns', `${table.name}: Blad`, GONE);
  const kept = (body.values as CellValue[][]).filter(
    (row) => row.some((cell) => cell !== '') && String(row[blad]).trim().toLowerCase() !== sheet.toLowerCase(),
  );
  const written = fresh.map((line) => {
    const row = names.map((): CellValue => '');
    for (const { key: column } of columns) {
      const index = place(column);
      if (index !== undefined) row[index] = line[column] ?? '';
    }
    return row;
  });
  const rows = [...kept, ...written];
  if (rows.length === 0) rows.push(names.map(() => ''));
  const { rowIndex, columnIndex, columnCount } = headings;
  const surplus = body.rowCount - rows.length;
  const first = worksheet.getRangeByIndexes(rowIndex + 1, columnIndex, 1, 1);
  if (surplus > 0)
    first
      .getResizedRange(surplus - 1, 0)
      .getEntireRow()
      .delete(Excel.DeleteShiftDirection.up);
  if (surplus < 0) await growTable(context, worksheet, table, rowIndex + 1 + body.rowCount, -surplus);
  const area = worksheet.getRangeByIndexes(rowIndex + 1, columnIndex, rows.length, columnCount);
  const formats = names.map((_, index) => NUMBER_FORMATS[columns.find((column) => place(column.key) === index)?.type ?? 'text']);
  area.numberFormat = rows.map(() => formats);
  area.values = rows.map((row) => row.map(asWritten));
  await context.sync();
}

const GONE = 'In de tabel met koppelingen op blad STO Instellingen ontbreekt de kolom Blad. Zet de kolomkop terug; er is niets bewaard.';
