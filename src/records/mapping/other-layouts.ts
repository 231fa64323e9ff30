import { tableKeyOfName } from '../../templates';
import type { TableKey } from '../../templates/column';
import { readDossier, readDossierSteps, type AnyLine } from '../dossier';
import type { SheetCells } from '../sheet-cells';
import { allAtOnce, type Done, type Steps } from '../steps';
import type { TableCells, WorkbookCells } from '../table-cells';
import { lineTotals } from './line-totals';
import { mappedTableSteps } from './mapped-table';
import { isRead, type SheetMapping, type SheetReading } from './sheet-mapping';
import { storedMappings } from './stored-mappings';
import { tablesOnSteps } from './tables-on-sheet';

/** A workbook with a table for each sheet of another layout that is read, and how each sheet was read. */
export interface OtherLayouts {
  readonly workbook: WorkbookCells;
  readonly readings: readonly SheetReading[];
  /** The part of its sheet that each table is read from, in the order of the readings. */
  readonly parts: readonly SheetCells[];
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

/** The same in steps, counted in sheets; a large sheet takes more of them. */
export function* withOtherLayoutsSteps(
  workbook: WorkbookCells,
  { isFilled = filledTables(workbook), accept = false, profile = [] }: ReadHow = {},
): Steps<OtherLayouts> {
  const sheets = workbook.sheets ?? [];
  if (sheets.length === 0) return { workbook, readings: [], parts: [] };
  const stored = storedMappings(workbook.tables);
  const schools = schoolsIn(workbook);
  const readings: SheetReading[] = [];
  const parts: SheetCells[] = [];
  const tables: TableCells[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const cells = schools.length === 0 ? sheet : { ...sheet, schools };
    yield { done: index, total: sheets.length };
    const ofSheet = stored.filter(({ sheet }) => sheet.toLowerCase() === cells.sheet.toLowerCase());
    const done = { done: index, total: sheets.length };
    for (const { cells: part, reading: found } of yield* within(done, tablesOnSteps(cells, ofSheet, profile))) {
      const kept = beside(found, isFilled);
      const reading: SheetReading =
        kept.status === 'offered' && accept
          ? { ...kept, status: 'recognised', accepted: true }
          : yield* within(done, withTotals(part, kept, workbook.date1904));
      readings.push(reading);
      parts.push(part);
      yield done;
      if (reading.mapping && isRead(reading)) tables.push(yield* within(done, mappedTableSteps(part, reading.mapping, workbook.date1904)));
    }
  }
  return { workbook: tables.length === 0 ? workbook : { ...workbook, tables: [...workbook.tables, ...tables] }, readings, parts };
}

/** Does steps that count in rows as a part of work that counts in sheets. */
function* within<T>(done: Done, steps: Steps<T>): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield done;
  }
}

/** A sheet that nobody asked for stays beside a filled table of ours. */
function beside(reading: SheetReading, isFilled: (table: TableKey) => boolean): SheetReading {
  if (reading.status !== 'recognised' && reading.status !== 'offered' && !reading.byProfile) return reading;
  return reading.mapping && isFilled(reading.mapping.table) ? { ...reading, status: 'beside' } : reading;
}

/** What an offered sheet would add up to, so that a person sees what the yes is about. */
function* withTotals(cells: SheetCells, reading: SheetReading, date1904: boolean): Steps<SheetReading> {
  const { status, mapping } = reading;
  if (!mapping || (status !== 'offered' && status !== 'beside')) return reading;
  const table = yield* mappedTableSteps(cells, mapping, date1904);
  const { lines } = (yield* readDossierSteps({ tables: [table], date1904 }))[mapping.table];
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

/** Partners that are no school. */
const NO_SCHOOL = /bedrijf|branche|overheid/i;

/** The schools on the sheet Partners. */
function schoolsIn({ tables, date1904 }: WorkbookCells): readonly string[] {
  const partners = tables.filter(({ name }) => tableKeyOfName(name) === 'partners');
  if (partners.length === 0) return [];
  return readDossier({ tables: partners, date1904 }).partners.lines.flatMap(({ partner_naam: name, partner_type: type }) =>
    name === null || (type !== null && NO_SCHOOL.test(type)) ? [] : [name],
  );
}
