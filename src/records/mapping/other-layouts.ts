import { tableKeyOfName } from '../../templates';
import type { TableKey } from '../../templates/column';
import { readDossier, type AnyLine } from '../dossier';
import type { SheetCells } from '../sheet-cells';
import { allAtOnce, type Steps } from '../steps';
import type { TableCells, WorkbookCells } from '../table-cells';
import { applyMapping } from './apply-mapping';
import { lineTotals } from './line-totals';
import { readByProfile } from './profile';
import { mappedTable } from './mapped-table';
import { recogniseSheet } from './recognise-sheet';
import type { SheetMapping, SheetReading } from './sheet-mapping';
import { storedMappings } from './stored-mappings';

/** A workbook with a table for each sheet of another layout that is read, and how each sheet was read. */
export interface OtherLayouts {
  readonly workbook: WorkbookCells;
  readonly readings: readonly SheetReading[];
}

/** How sheets of others are read. */
export interface ReadHow {
  /** Which tables of ours hold lines, for who did not read them whole. */
  readonly isFilled?: ((table: TableKey) => boolean) | undefined;
  /** Sheets that are offered are read as well: the user said yes to all beforehand. */
  readonly accept?: boolean | undefined;
  /** Layouts of a koppelprofiel: a sheet with all headings of one is read so. */
  readonly profile?: readonly SheetMapping[] | undefined;
}

/**
 * Adds a table for each sheet without a table of ours that has a stored mapping or is recognised with certainty. A sheet whose stored
 * headings are gone is not read, nor one that nobody asked for beside a filled table of ours: a ledger that the lines were copied from
 * would count them twice.
 */
export const withOtherLayouts = (workbook: WorkbookCells, how?: ReadHow): OtherLayouts => allAtOnce(withOtherLayoutsSteps(workbook, how));

/** The same in steps, two for each sheet. */
export function* withOtherLayoutsSteps(
  workbook: WorkbookCells,
  { isFilled = filledTables(workbook), accept = false, profile = [] }: ReadHow = {},
): Steps<OtherLayouts> {
  const sheets = workbook.sheets ?? [];
  if (sheets.length === 0) return { workbook, readings: [] };
  const stored = new Map(storedMappings(workbook.tables).map((mapping) => [mapping.sheet.toLowerCase(), mapping]));
  const readings: SheetReading[] = [];
  const tables: TableCells[] = [];
  for (const [index, cells] of sheets.entries()) {
    yield { done: index, total: sheets.length };
    const found = readSheet(cells, stored.get(cells.sheet.toLowerCase()), profile, isFilled);
    const reading: SheetReading =
      found.status === 'offered' && accept
        ? { ...found, status: 'recognised', accepted: true }
        : withTotals(cells, found, workbook.date1904);
    readings.push(reading);
    yield { done: index, total: sheets.length };
    if (reading.mapping && isRead(reading)) tables.push(mappedTable(cells, reading.mapping, workbook.date1904));
  }
  return { workbook: tables.length === 0 ? workbook : { ...workbook, tables: [...workbook.tables, ...tables] }, readings };
}

function readSheet(
  cells: SheetCells,
  mapping: SheetMapping | undefined,
  profile: readonly SheetMapping[],
  isFilled: (table: TableKey) => boolean,
): SheetReading {
  if (mapping) return applyMapping(cells, mapping);
  const reading = readByProfile(cells, profile) ?? recogniseSheet(cells);
  return reading.status !== 'unknown' && reading.mapping && isFilled(reading.mapping.table) ? { ...reading, status: 'beside' } : reading;
}

/** What an offered sheet would add up to, so that a person sees what the yes is about. */
function withTotals(cells: SheetCells, reading: SheetReading, date1904: boolean): SheetReading {
  const { status, mapping } = reading;
  if (!mapping || (status !== 'offered' && status !== 'beside')) return reading;
  const { lines } = readDossier({ tables: [mappedTable(cells, mapping, date1904)], date1904 })[mapping.table];
  return { ...reading, totals: lineTotals(mapping.table, lines as readonly AnyLine[]) };
}

/** Whether a table of ours holds lines; read when first asked. */
function filledTables({ tables, date1904 }: WorkbookCells): (key: TableKey) => boolean {
  const filled = new Map<TableKey, boolean>();
  return (key) => {
    const ours = tables.filter(({ name }) => tableKeyOfName(name) === key);
    const known = filled.get(key) ?? (ours.length > 0 && readDossier({ tables: ours, date1904 })[key].lines.length > 0);
    filled.set(key, known);
    return known;
  };
}

/** Whether lines come from a sheet: a stored mapping in which every column is left out says that the sheet is not to be read. */
export const isRead = ({ status, mapping }: Pick<SheetReading, 'status' | 'mapping'>): boolean =>
  (status === 'stored' || status === 'recognised') && mapping !== undefined && mapping.columns.some(({ key }) => key !== null);
