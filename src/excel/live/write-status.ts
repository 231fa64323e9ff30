import { markingDelta } from '../../check/marking-delta';
import type { Marking } from '../../check/marking';
import type { TableSource } from '../../records/dossier';
import { CONTROLE_HEADING } from '../../templates/template';
import { isWritable } from '../marking/marking';
import { CELLS_PER_WRITE, CHARACTERS_PER_SYNC } from '../marking/text-runs';
import type { UnmarkedSheet } from '../workbook-port';
import type { CachedTable } from './cached-table';
import type { FoundColumns } from './read-changes';
import type { WorkbookCache } from './workbook-cache';

/** Texts of the columns Controle that differ from what the sheets show, by index of the row. */
export type StatusChanges = ReadonlyMap<CachedTable, ReadonlyMap<number, string>>;

/** What is to be written so that the columns Controle of our tables show a marking. */
export function statusChanges(cache: WorkbookCache, marking: Marking): StatusChanges {
  const byName = new Map([...cache.tables.values()].map((table) => [`${table.cells.sheet}!${table.cells.name}`, table]));
  const tableOf = ({ sheet, name, mapping }: TableSource): CachedTable | undefined =>
    mapping ? undefined : byName.get(`${sheet}!${name}`);
  const standing = (source: TableSource): readonly string[] | undefined => tableOf(source)?.texts;
  return new Map(
    [...markingDelta(marking, standing)].flatMap(([source, texts]) => {
      const table = tableOf(source);
      return table && table.controle >= 0 ? [[table, new Map(texts.map(({ row, text }) => [row - source.row - 1, text]))] as const] : [];
    }),
  );
}

/** The sheets of a marking of which the column Controle cannot be written, and why. */
export function unwritable(cache: WorkbookCache, marking: Marking, columns: FoundColumns): readonly UnmarkedSheet[] {
  const marked = new Set([...marking.keys()].map(({ sheet, name }) => `${sheet}!${name}`));
  const reasons = new Map<string, UnmarkedSheet['reason']>();
  for (const { id, cells } of cache.tables.values()) {
    const column = columns.get(id);
    if (!column || !marked.has(`${cells.sheet}!${cells.name}`)) continue;
    const reason = column.column.isNullObject
      ? 'no column'
      : column.isFiltered()
        ? 'filtered'
        : isWritable(column)
          ? undefined
          : 'protected';
    if (reason) reasons.set(cells.sheet, reason);
  }
  return [...reasons].map(([sheet, reason]) => ({ sheet, reason }));
}

/** Cells that are written one by one where rows are hidden; the others follow in a next round. */
const MOST_SINGLE_CELLS = 500;

/**
 * Writes texts into the columns Controle, found by their heading at the moment of writing: whatever was inserted meanwhile, no cell of the
 * user is touched. Where rows are hidden each cell is written by itself, for what a filter does to a block of cells does not happen to one.
 * One sync, more for each million characters. Of what a failing sync should have written it is not known whether it stands: it is read again.
 */
export async function writeStatus(context: Excel.RequestContext, changes: StatusChanges, columns: FoundColumns): Promise<void> {
  const pieces = [...changes].flatMap(([table, texts]) => piecesOf(table, texts, columns.get(table.id)?.body.rowHidden === false));
  while (pieces.length > 0) {
    let characters = 0;
    const fits = pieces.findIndex((piece) => (characters += piece.characters) > CHARACTERS_PER_SYNC);
    const batch = pieces.splice(0, fits < 0 ? pieces.length : Math.max(1, fits));
    for (const { table, first, texts } of batch) {
      table.startWriting(texts.keys());
      const body = context.workbook.tables.getItem(table.id).columns.getItem(CONTROLE_HEADING).getDataBodyRange();
      body.getCell(first, 0).getResizedRange(texts.size - 1, 0).values = [...texts.values()].map((text) => [text]);
    }
    try {
      // Many texts go in several payloads; the loop is over those, not over cells.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      for (const { table, texts } of [...batch, ...pieces]) for (const row of texts.keys()) table.dirty.add(row);
      throw error;
    }
    for (const { table, texts } of batch) table.putControle(texts);
  }
}

/** Rows that follow each other, to be written at once. */
interface Piece {
  readonly table: CachedTable;
  readonly first: number;
  readonly texts: ReadonlyMap<number, string>;
  readonly characters: number;
}

function piecesOf(table: CachedTable, texts: ReadonlyMap<number, string>, atOnce: boolean): readonly Piece[] {
  const pieces: { table: CachedTable; first: number; texts: Map<number, string>; characters: number }[] = [];
  const rows = [...texts].sort(([a], [b]) => a - b);
  for (const [row, text] of atOnce ? rows : rows.slice(0, MOST_SINGLE_CELLS)) {
    const last = pieces.at(-1);
    const goesOn = last && atOnce && last.first + last.texts.size === row && last.texts.size < CELLS_PER_WRITE;
    if (goesOn && last.characters < CHARACTERS_PER_SYNC / 2) {
      last.texts.set(row, text);
      last.characters += text.length + 8;
    } else pieces.push({ table, first: row, texts: new Map([[row, text]]), characters: text.length + 8 });
  }
  return pieces;
}
