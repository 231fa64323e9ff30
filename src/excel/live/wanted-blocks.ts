import { runsOf } from '../../cells/runs';
import type { Block } from '../reading/blocks';
import type { SheetsById } from './frame';
import type { WorkbookCache } from './workbook-cache';

/** Rows that may have changed. */
export interface WantedBlock {
  readonly cached: unknown;
  /** Index of its first row among those of the table or sheet. */
  readonly first: number;
  readonly block: Block;
}

/** The rows that may have changed, as blocks of cells. */
export function blocksOf(cache: WorkbookCache, worksheets: SheetsById): readonly WantedBlock[] {
  const tables = [...cache.tables.values()].flatMap((cached) => {
    const worksheet = worksheets.get(cached.sheet);
    const { row, column, columns } = cached.area;
    if (!worksheet) return [];
    return runsOf(cached.wanted).map(({ first, last }): WantedBlock => {
      return { cached, first, block: { worksheet, row: row + 1 + first, column, rows: last - first + 1, columns } };
    });
  });
  const sheets = [...cache.sheets.values()].flatMap((cached) => {
    const { cells, dirty, isStale, width } = cached;
    const worksheet = worksheets.get(cached.id);
    if (!worksheet || !cells || isStale || width === 0) return [];
    return runsOf(dirty).map(({ first, last }): WantedBlock => {
      return { cached, first, block: { worksheet, row: cells.row + first, column: cells.column, rows: last - first + 1, columns: width } };
    });
  });
  return [...tables, ...sheets];
}

/** Asks for the values of a block. */
export function valuesOf({ worksheet, row, column, rows, columns }: Block): Excel.Range {
  const range = worksheet.getRangeByIndexes(row, column, rows, columns);
  range.load('values');
  return range;
}
