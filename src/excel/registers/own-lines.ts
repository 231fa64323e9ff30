import type { CellValue } from '../../cells/cell';
import { readDossier, type TableSource } from '../../records/dossier';
import { serialFor } from '../../records/date-system';
import { asWritten } from '../../records/merge/cell-text';
import { TABLES } from '../../templates';
import type { TableKey } from '../../templates/column';
import type { Template } from '../../templates/template';
import { refuseFiltered } from '../filters';
import { loadTemplates } from '../loading/load-templates';
import { askDateSystem } from '../reading/date-system';
import { findOurTables, type OurTable } from '../reading/our-tables';
import { readTables } from '../reading/read-tables';
import { WorkbookError } from '../workbook-error';
import { growTable, orElse } from './grow-table';

/** A line by the keys of its columns; days are serials. */
export type OwnLine = Readonly<Record<string, CellValue>>;

/**
 * Writes lines on a sheet that the product makes itself, in the first empty rows of its table or new ones; makes the sheet when there is none.
 * Gives the name of the sheet.
 */
export async function addOwnLines(context: Excel.RequestContext, template: Template, lines: readonly OwnLine[]): Promise<string> {
  const key = keyOf(template);
  const isDate1904 = askDateSystem(context);
  const isThere = (await findOurTables(context)).some((table) => table.key === key);
  // A sheet of that name without our table is the user's: ours comes beside it. The table has no columns per year, so any period will do.
  if (!isThere) await loadTemplates(context, [template], '2025-2028', 'beside');
  const { source, ours, used } = await find(context, template);
  await refuseFiltered(context, [ours.worksheet], 'Er is niets opgeslagen.');
  let end = source.row + 1 + source.rowCount;
  const days = new Set(TABLES[key].columns.filter(({ type }) => type === 'date').map((column) => column.key));
  const rows = freeRows(source.row + 1, used, lines.length);
  const last = rows.at(-1) ?? 0;
  if (last >= end) {
    await growTable(context, ours.worksheet, ours.table, end, last + 1 - end);
    end = last + 1;
  }
  lines.forEach((line, index) => {
    for (const [column, value] of Object.entries(line)) {
      const place = source.columns.get(column)?.index;
      const written = typeof value === 'number' && days.has(column) ? serialFor(value, isDate1904()) : asWritten(value);
      if (place !== undefined) ours.worksheet.getCell(rows[index] ?? last, source.column + place).values = [[written]];
    }
  });
  await orElse(context, () => {
    for (const row of rows) ours.worksheet.getRangeByIndexes(row, source.column, 1, widthOf(source)).clear(Excel.ClearApplyTo.contents);
    return context.sync();
  });
  return source.sheet;
}

/** Rows that are written at once: six cells each stay far below what Excel on the web takes. */
const ROWS_PER_WRITE = 10_000;

/**
 * Puts many lines on a sheet that the product makes itself, in blocks, in place of those that are `replaced`: what stands there for the same
 * thing already. The columns of the table must be ours alone.
 */
export async function addOwnRows(
  context: Excel.RequestContext,
  template: Template,
  lines: readonly OwnLine[],
  isReplaced: (line: Readonly<Record<string, unknown>>) => boolean,
): Promise<void> {
  const key = keyOf(template);
  const isThere = (await findOurTables(context)).some((table) => table.key === key);
  if (lines.length === 0 && !isThere) return;
  if (!isThere) await loadTemplates(context, [template], '2025-2028', 'beside');
  const { source, ours, lines: there } = await find(context, template);
  await refuseFiltered(context, [ours.worksheet], 'Er is niets opgeslagen.');
  const kept = there.flatMap(({ fields }): OwnLine[] => (isReplaced(fields) ? [] : [asTyped(key, fields)]));
  const rows = [...kept, ...lines];
  if (rows.length > source.rowCount)
    await growTable(context, ours.worksheet, ours.table, source.row + 1 + source.rowCount, rows.length - source.rowCount);
  const width = widthOf(source);
  const places = [...source.columns].flatMap(([column, { index }]) => (index === undefined ? [] : [[column, index] as const]));
  const written = Array.from({ length: Math.max(rows.length, source.rowCount) }, (_, row) => {
    const cells = Array.from({ length: width }, (): CellValue => '');
    for (const [column, index] of places) cells[index] = asWritten(rows[row]?.[column] ?? '');
    return cells;
  });
  for (let first = 0; first < written.length; first += ROWS_PER_WRITE) {
    const block = written.slice(first, first + ROWS_PER_WRITE);
    ours.worksheet.getRangeByIndexes(source.row + 1 + first, source.column, block.length, width).values = block;
    // More in one sync than Excel on the web takes would be refused.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

/** A line that was read, as it is typed: euros, no days. */
const asTyped = (key: TableKey, fields: Readonly<Record<string, unknown>>): OwnLine =>
  Object.fromEntries(
    TABLES[key].columns.flatMap(({ key: column, type }) => {
      const value = fields[column];
      return typeof value === 'number' || typeof value === 'string' ? [[column, type === 'money' ? Number(value) / 100 : value]] : [];
    }),
  );

const widthOf = ({ columns, controle }: TableSource): number =>
  Math.max(...[...columns.values()].map(({ index }) => index ?? 0), controle ?? 0) + 1;

/** Empties the first line that holds these texts, by the key of their column; gives whether there was one. */
export async function clearOwnLine(
  context: Excel.RequestContext,
  template: Template,
  texts: Readonly<Record<string, string>>,
): Promise<boolean> {
  const key = keyOf(template);
  if (!(await findOurTables(context)).some((table) => table.key === key)) return false;
  const { source, ours, lines } = await find(context, template);
  const line = lines.find(({ fields }) =>
    Object.entries(texts).every(([column, text]) => String(fields[column] ?? '').trim() === text.trim()),
  );
  if (!line) return false;
  await refuseFiltered(context, [ours.worksheet], 'Er is niets veranderd.');
  ours.worksheet.getRangeByIndexes(line.row, source.column, 1, widthOf(source)).clear(Excel.ClearApplyTo.contents);
  await context.sync();
  return true;
}

interface Found {
  readonly source: TableSource;
  readonly ours: OurTable;
  /** Rows in which something stands. */
  readonly used: readonly number[];
  readonly lines: readonly { readonly row: number; readonly fields: Readonly<Record<string, unknown>> }[];
}

async function find(context: Excel.RequestContext, template: Template): Promise<Found> {
  const register = readDossier({ tables: await readTables(context), date1904: false })[keyOf(template)];
  const [source] = register.tables;
  const ours = (await findOurTables(context)).find(({ name }) => name === source?.name);
  if (!source || !ours) throw new WorkbookError('gone', template.sheet);
  const lines = register.lines.flatMap((line) => (line.at.table === source ? [{ row: line.at.row, fields: { ...line } }] : []));
  return { source, ours, lines, used: lines.map(({ row }) => row) };
}

function keyOf({ tables: [table], sheet }: Template): TableKey {
  if (!table) throw new Error(`No table on ${sheet}`);
  return table.key;
}

/** The first row from `first` on in which nothing stands. */
export const firstFreeRow = (first: number, used: readonly number[]): number => freeRows(first, used, 1)[0] ?? first;

/** The first rows from `first` on in which nothing stands. */
function freeRows(first: number, used: readonly number[], count: number): readonly number[] {
  const taken = new Set(used);
  const rows: number[] = [];
  for (let row = first; rows.length < count; row += 1) if (!taken.has(row)) rows.push(row);
  return rows;
}
