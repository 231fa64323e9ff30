import { CONTROLE_HEADING } from '../../templates/template';
import type { Marking } from '../../check/marking';
import type { TableSource } from '../../records/dossier';
import { askFilters, filterError } from '../filters';
import { clearBeside, writeBeside, type BesideMarking } from './controle-column';
import { readInBlocks } from '../reading/blocks';
import { findOurTables, type OurTable } from '../reading/our-tables';
import { officeCode } from '../workbook-error';
import { twice } from '../twice';
import type { UnmarkedSheet } from '../workbook-port';
import { CHARACTERS_PER_SYNC, textRuns } from './text-runs';

/** The column Controle of a table of ours. */
export interface ControleColumn<T extends Pick<OurTable, 'table' | 'worksheet'> = OurTable> {
  readonly ours: T;
  readonly column: Excel.TableColumn;
  readonly body: Excel.Range;
  readonly isFiltered: () => boolean;
}

/** A table by its name, on the sheet where it was read. */
type NamedTable = Pick<OurTable, 'name' | 'sheet' | 'table' | 'worksheet'>;

interface MarkedColumn {
  readonly column: ControleColumn<NamedTable>;
  /** One for each row. */
  readonly texts: readonly string[];
}

/**
 * Writes the column Controle of every table, one write a table. Sheets where that cannot be (filtered, protected with a locked column, column
 * gone, rows added meanwhile) are named instead; protection is never touched. A sheet in another layout is marked beside its data if its mapping
 * says so. Syncs: one to find the columns, one to write, two more where rows are hidden, and those of `writeBeside`.
 */
export async function writeMarking(
  context: Excel.RequestContext,
  marking: Marking,
  progress: (done: number, total: number) => void = () => {},
): Promise<{ readonly written: number; readonly unmarked: readonly UnmarkedSheet[] }> {
  const { names } = context.workbook;
  names.load('items/name');
  const columns = await findMarkedColumns(
    context,
    [...marking.keys()].filter(({ mapping }) => !mapping),
  );
  const unmarked = new Map<string, UnmarkedSheet['reason']>();
  const writes: MarkedColumn[] = [];
  const beside = besideOf(marking);
  for (const [table, texts] of marking) {
    if (table.mapping) continue;
    const column = columns.get(table);
    if (!column) unmarked.set(table.sheet, 'no column');
    else if (column.isFiltered()) unmarked.set(table.sheet, 'filtered');
    else if (!isWritable(column)) unmarked.set(table.sheet, 'protected');
    else if (column.body.rowCount !== texts.length) unmarked.set(table.sheet, 'changed');
    else writes.push({ column, texts });
  }
  try {
    // What is refused for a moment is no file that is only to be looked at.
    await twice(() => writeTexts(context, writes, progress));
  } catch (error) {
    // Nothing is protected there, so it is the whole file.
    if (officeCode(error) !== 'AccessDenied') throw error;
    for (const sheet of [...writes.map(({ column }) => column.ours.sheet), ...beside.map(({ sheet }) => sheet)])
      unmarked.set(sheet, 'view only');
    return { written: 0, unmarked: named(unmarked) };
  }
  const wrong = await clearMisplaced(context, writes);
  for (const sheet of wrong) unmarked.set(sheet, 'misplaced');
  for (const refused of await writeBeside(context, beside, names.items)) unmarked.set(refused.sheet, refused.reason);
  return {
    written: writes.length - wrong.length + beside.filter(({ sheet }) => !unmarked.has(sheet)).length,
    unmarked: named(unmarked),
  };
}

const named = (unmarked: ReadonlyMap<string, UnmarkedSheet['reason']>): readonly UnmarkedSheet[] =>
  [...unmarked].map(([sheet, reason]) => ({ sheet, reason }));

async function writeTexts(
  context: Excel.RequestContext,
  writes: readonly MarkedColumn[],
  progress: (done: number, total: number) => void,
): Promise<void> {
  const total = writes.reduce((sum, { texts }) => sum + texts.length, 0);
  let done = 0;
  let characters = 0;
  for (const { column, texts } of writes) {
    for (const { first, part } of textRuns(texts)) {
      const { ours, body } = column;
      ours.worksheet.getRangeByIndexes(body.rowIndex + first, body.columnIndex, part.length, 1).values = part.map((text) => [text]);
      done += part.length;
      characters += length(part);
      if (characters < CHARACTERS_PER_SYNC) continue;
      characters = 0;
      progress(done, total);
      // Large tables go in several payloads; the loop is over blocks of rows, not over cells.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
  }
  await context.sync();
  progress(total, total);
}

/** What is marked beside the data of sheets in another layout. */
export const besideOf = (marking: Marking): readonly BesideMarking[] =>
  [...marking].flatMap(([{ sheet, row, mapping }, texts]) =>
    mapping?.controle ? [{ sheet, row, lastColumn: Math.max(...mapping.columns.map(({ column }) => column)), texts }] : [],
  );

/**
 * Excel does not tell of every filter: an advanced one hides rows and is no AutoFilter. So where rows are hidden the texts are read back, and
 * those that came into wrong rows are taken away again. Gives the sheets.
 */
async function clearMisplaced(context: Excel.RequestContext, writes: readonly MarkedColumn[]): Promise<readonly string[]> {
  const doubtful = writes.filter(({ column }) => column.body.rowHidden !== false);
  const there = await readInBlocks(
    context,
    doubtful.map(({ column: { ours, body } }) => ({
      worksheet: ours.worksheet,
      row: body.rowIndex,
      column: body.columnIndex,
      rows: body.rowCount,
      columns: 1,
    })),
    () => {},
  );
  const wrong = doubtful.filter(({ texts }, index) => texts.some((text, row) => there[index]?.[row]?.[0] !== text));
  for (const { column } of wrong) column.body.clear(Excel.ClearApplyTo.contents);
  if (wrong.length > 0) await context.sync();
  return wrong.map(({ column }) => column.ours.sheet);
}

/** Empties every column Controle, so that the workbook is as it was before the check. Sheets under a filter keep theirs, and are named in an error afterwards. */
export async function clearMarking(context: Excel.RequestContext): Promise<void> {
  const columns = await findControleColumns(context);
  for (const column of columns) {
    if (isWritable(column) && !column.isFiltered()) column.body.values = Array.from({ length: column.body.rowCount }, () => ['']);
  }
  const beside = await clearBeside(context);
  await context.sync();
  const left = [...columns.filter(({ isFiltered }) => isFiltered()).map(({ ours }) => ours.sheet), ...beside];
  if (left.length > 0) {
    const still = 'De markering is daar blijven staan; van de andere bladen is zij gewist.';
    throw filterError(left, `${still} Wis het filter via Gegevens > Wissen en kies opnieuw Markering wissen.`);
  }
}

/** The columns Controle of tables that were read; a table that is gone or stands on another sheet now has none. One sync. */
async function findMarkedColumns<T extends Pick<TableSource, 'name' | 'sheet'>>(
  context: Excel.RequestContext,
  tables: readonly T[],
): Promise<ReadonlyMap<T, ControleColumn<NamedTable>>> {
  const asked = tables.map(({ name, sheet }): NamedTable => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const { worksheet } = table;
    return { name, sheet, table, worksheet };
  });
  const { loaded, isFiltered } = await askFilters(
    context,
    asked.map(({ worksheet }) => worksheet),
    () => {
      for (const { table, worksheet } of asked) {
        table.load('name');
        worksheet.load('name');
      }
      return asked.map(askControle);
    },
  );
  return new Map(
    tables.flatMap((table, index): (readonly [T, ControleColumn<NamedTable>])[] => {
      const found = loaded[index];
      if (!found || found.ours.table.isNullObject || found.column.isNullObject || found.ours.worksheet.name !== table.sheet) return [];
      return [[table, { ...found, isFiltered: () => isFiltered(found.ours.worksheet) }]];
    }),
  );
}

async function findControleColumns(context: Excel.RequestContext): Promise<readonly ControleColumn[]> {
  const tables = await findOurTables(context);
  const { loaded, isFiltered } = await askFilters(
    context,
    tables.map(({ worksheet }) => worksheet),
    () => tables.map(askControle),
  );
  return loaded
    .filter(({ column }) => !column.isNullObject)
    .map((found) => ({ ...found, isFiltered: () => isFiltered(found.ours.worksheet) }));
}

/** Asks where the column Controle of a table is and whether it can be written; the answer is there after the next sync. */
export function askControle<T extends Pick<OurTable, 'table' | 'worksheet'>>(ours: T): Omit<ControleColumn<T>, 'isFiltered'> {
  const column = ours.table.columns.getItemOrNullObject(CONTROLE_HEADING);
  const body = column.getDataBodyRange();
  column.load('name');
  body.load('rowIndex,columnIndex,rowCount,rowHidden,format/protection/locked');
  ours.worksheet.protection.load('protected');
  return { ours, column, body };
}

/** A protected sheet lets a write through only where the cells are unlocked. */
export const isWritable = ({ ours, body }: ControleColumn<Pick<OurTable, 'table' | 'worksheet'>>): boolean =>
  !ours.worksheet.protection.protected || body.format.protection.locked === false;

const length = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length + 8, 0);
