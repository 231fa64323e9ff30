import type { GoneRow, MendChange, NewRow } from '../../check/plan-mends';
import type { TableSource } from '../../records/dossier';
import type { TablePlace } from '../reading/read-tables';
import { markRow, type ComingRows } from './grow-table';

/** Rows that come in on a sheet, and what is to stand in them. */
interface Coming extends ComingRows {
  readonly sheet: string;
  readonly rows: readonly NewRow[];
}

/** A row that goes out of its table. */
export interface Gone {
  readonly row: GoneRow;
  readonly worksheet: Excel.Worksheet;
  /** The cell below it: where that stands later tells whether the row went. */
  readonly mark: Excel.Range;
}

/** Where the rows of a plan stand once others came in above them. */
export class MendedRows {
  readonly coming: readonly Coming[];
  /** From below: what goes moves only what is gone already. */
  readonly gone: readonly Gone[];

  /** Keeps an eye on where rows come and go; loaded with the next sync. */
  constructor(changes: readonly MendChange[], placeOf: (table: TableSource) => TablePlace) {
    const fresh = changes.flatMap((change) => (change.kind === 'new row' && change.isInserted ? [change] : []));
    const spots = new Map<string, { readonly place: TablePlace; readonly before: number; readonly rows: NewRow[] }>();
    for (const row of fresh.sort((a, b) => a.row - b.row)) {
      const place = placeOf(row.table);
      const before = Math.min(row.row, endOf(place));
      const id = `${place.ours.sheet} ${before}`;
      const spot = spots.get(id);
      if (spot) spot.rows.push(row);
      else spots.set(id, { place, before, rows: [row] });
    }
    this.coming = [...spots.values()].map(({ place, before, rows }) => ({
      ...{ sheet: place.ours.sheet, worksheet: place.ours.worksheet, before, count: rows.length, rows },
      atEndOf: before === endOf(place) ? place.ours.table : undefined,
      mark: markRow(place.ours.worksheet, before),
    }));
    this.gone = changes
      .flatMap((change) => (change.kind === 'gone row' ? [change] : []))
      .sort((a, b) => b.row - a.row)
      .map((row) => {
        const { worksheet } = placeOf(row.table).ours;
        return { row, worksheet, mark: markRow(worksheet, row.row + 1, row.table.column) };
      });
  }

  /** Where a row stands now that stood there when it was checked; a row that came in: where it came. 0-based in the sheet. */
  now(row: NewRow | { readonly kind: 'cell' | 'gone row'; readonly table: TableSource; readonly row: number }): number {
    const spot = row.kind === 'new row' ? this.coming.find(({ rows }) => rows.includes(row)) : undefined;
    if (!spot || row.kind !== 'new row') return row.row + this.cameAbove(row.table.sheet, row.row);
    return spot.before + this.cameAbove(spot.sheet, spot.before - 1) + spot.rows.indexOf(row);
  }

  /** How many rows came in above a row of before, or just in front of it. */
  private cameAbove(sheet: string, row: number): number {
    return this.coming.reduce((sum, each) => sum + (each.sheet === sheet && each.before <= row ? each.count : 0), 0);
  }

  /** The rows that are still to go, after Excel broke off what was asked of it. One sync when rows were to go. */
  async left(context: Excel.RequestContext): Promise<readonly Gone[]> {
    if (this.gone.length === 0) return [];
    for (const { mark } of [...this.gone, ...this.coming]) mark.load('rowIndex');
    await context.sync();
    const came = ({ sheet, before, count, mark }: Coming, row: GoneRow): number =>
      sheet === row.table.sheet && before <= row.row && mark.rowIndex > before ? count : 0;
    return this.gone.filter((each) => {
      const ofTable = this.gone.filter(({ row }) => row.table === each.row.table);
      const [lowest = each] = ofTable;
      // As many rows went as the cell below the lowest of them moved up, and they went from below.
      const stood = lowest.row.row + 1 + this.coming.reduce((sum, rows) => sum + came(rows, lowest.row), 0);
      return ofTable.indexOf(each) >= stood - lowest.mark.rowIndex;
    });
  }
}

const endOf = ({ body }: TablePlace): number => body.rowIndex + body.rowCount;
