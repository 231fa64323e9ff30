import type { Area } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import { isMark } from '../../check/own-sheets';
import { CONTROLE_HEADING } from '../../templates/template';
import { askFilters } from '../filters';
import { readInBlocks } from '../reading/blocks';
import { readMergedAreas } from '../reading/merged-areas';
import { CHARACTERS_PER_SYNC, textRuns } from './text-runs';

/**
 * A column Controle that we put beside data of another layout has a hidden name in the workbook: so it is found again when columns are
 * inserted or rows sorted, and a column of the user with the same heading is never taken for ours.
 */
const NAME = 'STO_Kolom_Controle_';
/** Columns right of the data that are tried. */
const CANDIDATES = 30;

/** What stands in a column Controle beside data of another layout. */
export interface BesideMarking {
  readonly sheet: string;
  /** 0-based row of the headings. */
  readonly row: number;
  /** 0-based last column of the data. */
  readonly lastColumn: number;
  /** One text for each row under the headings. */
  readonly texts: readonly string[];
}

/** A sheet where the column cannot be. */
export interface RefusedSheet {
  readonly sheet: string;
  readonly reason: 'protected' | 'filtered' | 'no room';
}

/** Whether the workbook has names of columns that we added. */
export const hasColumnsBeside = (names: readonly Excel.NamedItem[]): boolean => names.some(({ name }) => isOurs(name));

const isOurs = (name: string): boolean => name.toLowerCase().startsWith(NAME.toLowerCase());

/**
 * Writes a column Controle beside the data of sheets in another layout, in the first column right of it in which nothing stands; it takes
 * the place of the one before. Gives the sheets where that cannot be: protected, filtered, or nothing is free. `names` are all names of the workbook,
 * loaded. No sync when there is nothing to do; else those of `clearBeside`, two to look for room, one for each million characters.
 */
export async function writeBeside(
  context: Excel.RequestContext,
  markings: readonly BesideMarking[],
  names: readonly Excel.NamedItem[],
): Promise<readonly RefusedSheet[]> {
  const gone = await clearColumns(context, await findColumns(context, names));
  if (markings.length === 0) return [];
  const worksheets = markings.map(({ sheet }) => context.workbook.worksheets.getItem(sheet));
  const { loaded: searches, isFiltered } = await askFilters(context, worksheets, () =>
    markings.flatMap((marking, index) => {
      const worksheet = worksheets[index];
      return worksheet ? [roomBeside(worksheet, marking)] : [];
    }),
  );
  const merges = await readMergedAreas(
    context,
    searches.map(({ worksheet, area }) => ({ worksheet, area })),
  );
  const taken = new Set(names.filter((item) => !gone.has(item)).map(({ name }) => name.toLowerCase()));
  const refused: RefusedSheet[] = [];
  let characters = 0;
  for (const [index, marking] of markings.entries()) {
    const search = searches[index];
    const reason = !search
      ? undefined
      : search.worksheet.protection.protected
        ? 'protected'
        : isFiltered(search.worksheet)
          ? 'filtered'
          : undefined;
    const column = reason ? undefined : search?.columns.find((candidate) => isFree(candidate, merges[index] ?? []));
    if (!search || !column) {
      refused.push({ sheet: marking.sheet, reason: reason ?? 'no room' });
      continue;
    }
    context.workbook.names.add(freeName(taken), column.target).visible = false;
    for (const { first, part } of textRuns([CONTROLE_HEADING, ...marking.texts])) {
      search.worksheet.getRangeByIndexes(marking.row + first, column.index, part.length, 1).values = part.map((text) => [text]);
      characters += part.reduce((sum, text) => sum + text.length + 8, 0);
      if (characters < CHARACTERS_PER_SYNC) continue;
      characters = 0;
      // Large columns go in several payloads; the loop is over blocks of rows, not over cells.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
  }
  await context.sync();
  return refused;
}

/**
 * Takes the columns Controle away that we put beside data, on one sheet or on all: the cells are empty again, as they were. What somebody
 * typed in such a column stays. Protected and filtered sheets are left alone; gives the filtered ones. Syncs: two to find them, one for each
 * block, one to clear.
 */
export async function clearBeside(context: Excel.RequestContext, sheet?: string): Promise<readonly string[]> {
  const { names } = context.workbook;
  names.load('items/name');
  await context.sync();
  const found = (await findColumns(context, names.items)).filter(
    ({ range, worksheet }) => range.isNullObject || sheet === undefined || sheet === worksheet.name,
  );
  await clearColumns(context, found);
  return found.filter(({ range, isFiltered }) => !range.isNullObject && isFiltered()).map(({ worksheet }) => worksheet.name);
}

interface FoundColumn {
  readonly item: Excel.NamedItem;
  /** A null object when its cells were deleted. */
  readonly range: Excel.Range;
  readonly worksheet: Excel.Worksheet;
  readonly isFiltered: () => boolean;
}

async function findColumns(context: Excel.RequestContext, names: readonly Excel.NamedItem[]): Promise<readonly FoundColumn[]> {
  const found = names
    .filter(({ name }) => isOurs(name))
    .map((item) => {
      const range = item.getRangeOrNullObject();
      const { worksheet } = range;
      return { item, range, worksheet };
    });
  if (found.length === 0) return [];
  const { isFiltered } = await askFilters(
    context,
    found.map(({ worksheet }) => worksheet),
    () => {
      for (const column of found) {
        column.range.load('rowIndex,columnIndex,rowCount');
        column.worksheet.load('name');
        column.worksheet.protection.load('protected');
      }
    },
  );
  return found.map((column) => ({ ...column, isFiltered: () => isFiltered(column.worksheet) }));
}

/** Empties columns of ours and gives up their names. Gives those names. */
async function clearColumns(context: Excel.RequestContext, found: readonly FoundColumn[]): Promise<ReadonlySet<Excel.NamedItem>> {
  const isKept = ({ worksheet, isFiltered }: FoundColumn): boolean => worksheet.protection.protected || isFiltered();
  const columns = found.filter((column) => !column.range.isNullObject && !isKept(column));
  const values = await readInBlocks(
    context,
    columns.map(({ range, worksheet }) => ({
      worksheet,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: 1,
    })),
    () => {},
  );
  columns.forEach(({ range, worksheet }, index) => {
    for (const { first, count } of marks(values[index] ?? [])) {
      worksheet.getRangeByIndexes(range.rowIndex + first, range.columnIndex, count, 1).clear(Excel.ClearApplyTo.contents);
    }
  });
  const gone = found.filter((column) => column.range.isNullObject || !isKept(column)).map(({ item }) => item);
  for (const item of gone) item.delete();
  if (gone.length > 0) await context.sync();
  return new Set(gone);
}

interface Candidate {
  readonly index: number;
  readonly target: Excel.Range;
  readonly used: Excel.Range;
  /** Tables that the cells touch: one that ends beside them would grow over them. */
  readonly tables: OfficeExtension.ClientResult<number>;
}

function roomBeside(
  worksheet: Excel.Worksheet,
  { row, lastColumn, texts }: BesideMarking,
): {
  readonly worksheet: Excel.Worksheet;
  readonly columns: readonly Candidate[];
  /** Where merged cells are in the way: from the first cell on, for the hidden half of a merge is not found by itself. */
  readonly area: Area;
} {
  worksheet.load('name');
  worksheet.protection.load('protected');
  const columns = Array.from({ length: CANDIDATES }, (_, offset): Candidate => {
    const index = lastColumn + 1 + offset;
    const rows = texts.length + 1;
    const target = worksheet.getRangeByIndexes(row, index, rows, 1);
    const used = target.getEntireColumn().getUsedRangeOrNullObject(true);
    target.load('columnHidden');
    used.load('address');
    return {
      index,
      target,
      used,
      tables: worksheet
        .getRangeByIndexes(row, index - 1, rows, 2)
        .getTables(false)
        .getCount(),
    };
  });
  const area = { row: 0, column: 0, rows: row + texts.length + 1, columns: lastColumn + 1 + CANDIDATES };
  return { worksheet, columns, area };
}

const isFree = ({ index, target, used, tables }: Candidate, merges: readonly Area[]): boolean =>
  used.isNullObject &&
  tables.value === 0 &&
  !target.columnHidden &&
  !merges.some(({ column, columns }) => column <= index && index < column + columns);

function freeName(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${NAME}${number}`.toLowerCase())) number += 1;
  taken.add(`${NAME}${number}`.toLowerCase());
  return `${NAME}${number}`;
}

/** Runs of cells that hold what we write: the heading and texts that begin with a symbol. */
function marks(rows: readonly (readonly CellValue[])[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  rows.forEach(([cell = ''], row) => {
    const last = runs.at(-1);
    if (!isOurText(cell)) return;
    if (last && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  });
  return runs;
}

const isOurText = (cell: CellValue): boolean => cell === '' || cell === CONTROLE_HEADING || isMark(cell);
