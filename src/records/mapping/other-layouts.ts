import { tableKeyOfName } from '../../templates';
import type { TableKey } from '../../templates/column';
import { readDossier, type AnyLine } from '../dossier';
import type { SheetCells } from '../sheet-cells';
import { allAtOnce, type Steps } from '../steps';
import type { TableCells, WorkbookCells } from '../table-cells';
import { withoutAccents } from './heading-text';
import { headingCandidates, headingsAt, type HeadingRows } from './heading-rows';
import { rowsBelow } from './left-out-rows';
import { lineTotals } from './line-totals';
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
  { isFilled = filledTables(workbook), accept = false }: ReadHow = {},
): Steps<OtherLayouts> {
  const sheets = workbook.sheets ?? [];
  if (sheets.length === 0) return { workbook, readings: [] };
  const stored = new Map(storedMappings(workbook.tables).map((mapping) => [mapping.sheet.toLowerCase(), mapping]));
  const readings: SheetReading[] = [];
  const tables: TableCells[] = [];
  for (const [index, cells] of sheets.entries()) {
    yield { done: index, total: sheets.length };
    const found = readSheet(cells, stored.get(cells.sheet.toLowerCase()), isFilled);
    const reading: SheetReading =
      found.status === 'offered' && accept ? { ...found, status: 'recognised' } : withTotals(cells, found, workbook.date1904);
    readings.push(reading);
    yield { done: index, total: sheets.length };
    if (reading.mapping && isRead(reading)) tables.push(mappedTable(cells, reading.mapping, workbook.date1904));
  }
  return { workbook: tables.length === 0 ? workbook : { ...workbook, tables: [...workbook.tables, ...tables] }, readings };
}

function readSheet(cells: SheetCells, mapping: SheetMapping | undefined, isFilled: (table: TableKey) => boolean): SheetReading {
  if (mapping) return applyMapping(cells, mapping);
  const reading = recogniseSheet(cells);
  return (reading.status === 'recognised' || reading.status === 'offered') && reading.mapping && isFilled(reading.mapping.table)
    ? { ...reading, status: 'beside' }
    : reading;
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
export const isRead = ({ status, mapping }: SheetReading): boolean =>
  (status === 'stored' || status === 'recognised') && mapping !== undefined && mapping.columns.some(({ key }) => key !== null);

/** Reads a sheet as a stored mapping says: columns and heading rows that moved are followed; `changed` when headings are gone. */
export function applyMapping(cells: SheetCells, mapping: SheetMapping): SheetReading {
  const wanted = mapping.columns.filter(({ key, heading }) => key !== null && heading !== '');
  const places = [headingsAt(cells, mapping.headingRow, mapping.headingRows), ...headingCandidates(cells)];
  let best: { readonly mapping: SheetMapping; readonly missing: readonly string[] } | undefined;
  for (const rows of places) {
    if (rows.count !== mapping.headingRows) continue;
    const moved = moveTo(mapping, rows);
    if (!best || moved.missing.length < best.missing.length) best = moved;
    if (moved.missing.length === 0) break;
  }
  const missing = best?.missing ?? wanted.map(({ heading }) => heading);
  const score = wanted.length === 0 ? 0 : 1 - missing.length / wanted.length;
  if (!best || missing.length > 0) {
    return { sheet: cells.sheet, status: 'changed', mapping, score, questions: [], missing, lines: 0, leftOut: [] };
  }
  const read = withConstants(cells, best.mapping);
  const { leftOut, lines } = rowsBelow(cells, read);
  return { sheet: cells.sheet, status: 'stored', mapping: read, score, questions: [], missing, lines, leftOut };
}

/** The mapping with what stands now in the cells above the table that hold for all lines. */
function withConstants(cells: SheetCells, mapping: SheetMapping): SheetMapping {
  if (!mapping.constants) return mapping;
  const constants = mapping.constants.map((constant) => {
    const { row, column } = constant;
    const cell = row === null || column === null ? cells.sheet : (cells.rows[row - cells.row]?.[column - cells.column] ?? '');
    return {
      ...constant,
      value: String(cell)
        .replace(/^[^:]{2,40}:\s*/, '')
        .trim(),
    };
  });
  return { ...mapping, constants };
}

/** The mapping with its columns where their headings stand now; a heading that is there twice stays in its column or is missing. */
function moveTo(mapping: SheetMapping, { row, headings }: HeadingRows): { mapping: SheetMapping; missing: readonly string[] } {
  const byText = new Map<string, number[]>();
  for (const [column, { heading }] of headings) {
    const text = withoutAccents(heading);
    byText.set(text, [...(byText.get(text) ?? []), column]);
  }
  const missing: string[] = [];
  const columns = mapping.columns.flatMap((each) => {
    const found = byText.get(withoutAccents(each.heading)) ?? [];
    const column = found.includes(each.column) ? each.column : found.length === 1 ? found[0] : undefined;
    if (column !== undefined) return [{ ...each, column }];
    if (each.key !== null) missing.push(each.heading);
    return [];
  });
  return { mapping: { ...mapping, headingRow: row, columns }, missing };
}
