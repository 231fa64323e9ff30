import { readDossier } from '../../records/dossier';
import { matchColumns, outdatedTables, periodeOf, renamedColumns, templateOf, type OutdatedTable } from '../../records/outdated-tables';
import type { TableCells } from '../../records/table-cells';
import { isPeriode, type Periode } from '../../scheme/rounds';
import { TABLES } from '../../templates';
import type { TableKey } from '../../templates/column';
import { placeColumns, type PlacedColumn, type PlacedTable } from '../../templates/layout';
import type { TableNames } from '../../templates/formula';
import type { Template } from '../../templates/template';
import type { OurTable } from '../reading/our-tables';
import { headingsOf, type TablePlace } from '../reading/read-tables';

/** What an upgrade does to one table. */
export interface TablePlan {
  readonly ours: OurTable;
  readonly worksheet: Excel.Worksheet;
  readonly periode: Periode;
  readonly sheet: string;
  readonly name: string;
  /** Rows under the headings, and columns before the upgrade. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly renames: readonly { readonly index: number; readonly heading: string }[];
  /** 0-based places in the table, each as it stands when those before it are in. */
  readonly inserts: readonly number[];
  /** Places in the table as it becomes of the columns that come in. */
  readonly added: ReadonlySet<number>;
  /** The table has its sheet to itself: columns come in from top to bottom, with formats and widths. */
  readonly alone: boolean;
  /** The table as it becomes, with the columns of the user between ours. */
  readonly placed: PlacedTable;
}

export interface NewTable {
  readonly template: Template;
  readonly key: TableKey;
  readonly sheet: Excel.Worksheet;
  readonly headingRow: number;
}

export interface UpgradePlan {
  readonly periode: Periode;
  readonly changes: readonly OutdatedTable[];
  readonly tables: readonly TablePlan[];
  readonly newTables: readonly NewTable[];
}

/** Rows below a table on a sheet with more than one that are kept formatted for it. */
const ROOM = 200;
/** Rows between such a table and the headings of the next one: the caption and blanks. */
const ABOVE_NEXT = 3;

/** Works out what an upgrade has to do. `freeRow` gives the row for the headings of a new table on a sheet. */
export function planUpgrade(places: readonly TablePlace[], regio: readonly TableCells[], freeRow: (sheet: string) => number): UpgradePlan {
  const named = readDossier({ tables: regio, date1904: false }).regio.lines[0]?.periode;
  const periode: Periode = isPeriode(named) ? named : '2025-2028';
  const headed = places.map(({ ours: { key, sheet, name }, headings }) => ({ key, sheet, name, headings: headingsOf(headings) }));
  const changes = outdatedTables(headed, named);
  const rows = new Map<string, number>();
  const newTables = changes.flatMap(({ isNew, key, sheet }): NewTable[] => {
    const on = places.find(({ ours }) => ours.sheet === sheet);
    const template = templateOf(key);
    if (!isNew || !on || !template) return [];
    const headingRow = rows.get(sheet) ?? freeRow(sheet);
    rows.set(sheet, headingRow + ROOM);
    return [{ template, key, sheet: on.ours.worksheet, headingRow }];
  });
  const headingsBelow = (place: TablePlace): readonly number[] => [
    ...places.filter(({ ours }) => ours.sheet === place.ours.sheet).map(({ body }) => body.rowIndex - 1),
    ...newTables.filter(({ sheet }) => sheet.name === place.ours.sheet).map(({ headingRow }) => headingRow),
  ];
  return { periode, changes, tables: places.map((place) => planTable(place, places, headingsBelow(place), named)), newTables };
}

function planTable(
  place: TablePlace,
  places: readonly TablePlace[],
  headingRows: readonly number[],
  regio: string | null | undefined,
): TablePlan {
  const { ours, body } = place;
  const headings = headingsOf(place.headings);
  const { key, sheet, name, worksheet } = ours;
  const declaration = TABLES[key];
  const periode = periodeOf({ key, sheet, name, headings }, regio);
  const matched = matchColumns(declaration, headings, periode);
  const renames = renamedColumns(matched, headings);
  // The headings as they become: a column of ours by its present heading, one of the user as it is, the missing ones after their neighbour.
  const final: string[] = [...headings];
  for (const { placed, index } of matched) if (index !== undefined) final[index] = placed.heading;
  const inserts: number[] = [];
  const missing = new Set<string>();
  matched.forEach(({ placed, index }, order) => {
    if (index !== undefined) return;
    const before = matched.slice(0, order).map((each) => final.indexOf(each.placed.heading));
    // Never in front of the table: then the table would not take the column in.
    const at = Math.max(1, (before.at(-1) ?? 0) + 1);
    final.splice(at, 0, placed.heading);
    inserts.push(at);
    missing.add(placed.heading);
  });
  const siblings = places.filter((other) => other.ours.sheet === sheet);
  const firstColumn = body.columnIndex;
  const headingRow = body.rowIndex - 1;
  const columns = new Map(
    placeColumns(declaration, periode, headingRow, namesOf(key, siblings), (heading) => firstColumn + final.indexOf(heading)).map(
      (column) => [column.heading, column],
    ),
  );
  const alone = siblings.length === 1 && templateOf(key)?.tables.length === 1 && !declaration.fixedRows;
  const lastRow = alone ? {} : { lastRow: lastRowOf(place, headingRows) };
  return {
    ours,
    worksheet,
    periode,
    sheet,
    name,
    rowCount: body.rowCount,
    columnCount: headings.length,
    renames: renames.map(({ from, to }) => ({ index: headings.indexOf(from), heading: to })),
    inserts,
    added: new Set(final.flatMap((heading, index) => (missing.has(heading) ? [index] : []))),
    alone,
    placed: {
      declaration,
      headingRow,
      firstColumn,
      columns: final.map((heading) => columns.get(heading) ?? ownColumn(heading)),
      rows: [],
      ...lastRow,
    },
  };
}

/** What the tables of the same template are called on this sheet: a second report calculates with its own ones. */
function namesOf(key: TableKey, siblings: readonly TablePlace[]): TableNames {
  const own = new Set(templateOf(key)?.tables.map((table) => table.key));
  return Object.fromEntries(siblings.filter(({ ours }) => own.has(ours.key)).map(({ ours }) => [ours.key, ours.name]));
}

/** As far down as a table on a shared sheet is kept formatted; `headingRows` are those of all tables on it, also of those that come in. */
function lastRowOf({ ours, body }: TablePlace, headingRows: readonly number[]): number {
  const end = body.rowIndex + body.rowCount - 1;
  if (TABLES[ours.key].fixedRows) return end;
  const below = headingRows.filter((row) => row > end);
  return Math.max(end, Math.min(body.rowIndex - 1 + ROOM, ...below.map((row) => row - ABOVE_NEXT)));
}

/** A column that the user added. */
const ownColumn = (heading: string): PlacedColumn => ({ heading, forUser: true, width: 0, numberFormat: 'General' });
