import { linesAsLoaded } from '../../records/as-loaded';
import { mapColumns, normalizeHeading } from '../../records/column-map';
import { readDossier, type Dossier } from '../../records/dossier';
import { withOtherLayouts } from '../../records/mapping/other-layouts';
import { isOwnForm, withoutOwnSheets } from '../../check/own-sheets';
import { outdatedTables } from '../../records/outdated-tables';
import type { TableCells } from '../../records/table-cells';
import { TABLES, TEMPLATES } from '../../templates';
import type { TableKey } from '../../templates/column';
import { CONTROLE_HEADING, type Template } from '../../templates/template';
import { VERSION_NAME, versionOf } from '../../templates/version';
import { hasColumnsBeside } from '../marking/controle-column';
import { askDateSystem } from './date-system';
import { askPeriode } from './assumed-periode';
import { readHeads } from './read-sheets';
import { findPlaces, headingsOf, readPlaces, type TablePlace } from './read-tables';
import type { WorkbookOverview } from '../workbook-port';

/** Tables that the views of the pane show line by line. */
const SHOWN = ['regio', 'regioParameters', 'deadlines', 'instellingen'] as const satisfies readonly TableKey[];

/** A table with more rows is not read for the overview: Excel counts what is filled in, so that looking around costs the same at any size. */
const MOST_ROWS = 500;

/** What stands in the workbook: our templates with their lines, the other sheets, and which are protected. Three or four syncs, and two when there are sheets in another layout. */
export async function readOverview(context: Excel.RequestContext): Promise<WorkbookOverview> {
  const { worksheets, names } = context.workbook;
  const version = names.getItemOrNullObject(VERSION_NAME);
  version.load('formula');
  names.load('items/name');
  worksheets.load('items/name,items/protection/protected');
  const isDate1904 = askDateSystem(context);
  const periode = askPeriode(context);
  const places = await findPlaces(context);
  const isRead = ({ ours, body }: TablePlace): boolean => body.rowCount <= MOST_ROWS || SHOWN.some((key) => key === ours.key);
  const counted = places.filter((place) => !isRead(place)).map((place) => ({ place, counts: countColumns(context, place) }));
  const cells = await readPlaces(context, places.filter(isRead));
  if (cells.length === 0) await context.sync();
  const dossier = readDossier({ tables: cells, date1904: isDate1904() });
  const lines = (key: TableKey): number =>
    counted.reduce(
      (sum, { place, counts }) => (place.ours.key === key ? sum + Math.max(0, ...counts.lines.map(({ value }) => value)) : sum),
      dossier[key].lines.length - linesAsLoaded(dossier[key]).size,
    );
  const tables = places.map(({ ours: { key, sheet, name }, headings }) => ({ key, sheet, name, headings: headingsOf(headings) }));
  const sheets = worksheets.items.map(({ name }) => name);
  const heads = await readHeads(context, worksheets.items, new Set(tables.map(({ sheet }) => sheet)));
  const forms = heads.flatMap(({ cells: head }) => (isOwnForm(head) ? [head.sheet] : []));
  const ourSheets = new Set([...tables.map(({ sheet }) => sheet), ...forms]);
  const { workbook } = withoutOwnSheets({ tables: cells, sheets: heads.map((head) => head.cells), date1904: isDate1904() });
  const { readings } = withOtherLayouts(workbook, { isFilled: (key) => lines(key) > 0 });
  const stateOf = (template: Template): WorkbookOverview['templates'][number] => {
    const on = [...new Set(tables.filter(({ key }) => template.tables.some((table) => table.key === key)).map(({ sheet }) => sheet))];
    const taken = sheets.some((name) => name.toLowerCase() === template.sheet.toLowerCase());
    const [first] = template.tables;
    return {
      template,
      state: on.length > 0 || (template.form && taken) ? 'present' : taken ? 'other sheet' : 'absent',
      sheets: template.form && taken ? [template.sheet] : on,
      // The first table is what people fill in; the others of Regio come with rows of their own, as does a report.
      lines: !first || first.fixedRows ? 0 : lines(first.key),
    };
  };
  const workbookVersion = version.isNullObject ? undefined : versionOf(String(version.formula));
  return {
    templates: TEMPLATES.map(stateOf),
    dossier: Object.fromEntries(SHOWN.map((key) => [key, dossier[key]])) as unknown as Pick<Dossier, (typeof SHOWN)[number]>,
    tables: new Set(tables.map(({ key }) => key)),
    otherSheets: sheets.filter((name) => !ourSheets.has(name)),
    version: workbookVersion,
    periode: periode(),
    outdated: outdatedTables(tables, dossier.regio.lines[0]?.periode),
    protectedSheets: worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name),
    readings,
    marked:
      hasColumnsBeside(names.items) || cells.some(isMarked) || counted.some(({ counts }) => counts.marked.some(({ value }) => value > 0)),
  };
}

const isControle = (heading: string): boolean => normalizeHeading(heading) === normalizeHeading(CONTROLE_HEADING);

function isMarked({ headings, rows }: TableCells): boolean {
  const controle = headings.findIndex(isControle);
  return controle >= 0 && rows.some((row) => (row[controle] ?? '') !== '');
}

/** Counts what is filled in, in the columns that a line always has: the fullest one tells the lines. */
function countColumns(context: Excel.RequestContext, { ours, body, headings }: TablePlace): ColumnCounts {
  const count = (index: number): Excel.FunctionResult<number> => context.workbook.functions.countA(body.getColumn(index)).load('value');
  const texts = headingsOf(headings);
  const { columns, keyColumns } = TABLES[ours.key];
  const always = columns.filter(({ key, required }) => required === 'ja' || keyColumns.includes(key));
  const filled = [...mapColumns(always, texts).values()].flatMap(({ index }) => (index === undefined ? [] : [index]));
  const controle = texts.flatMap((text, index) => (isControle(text) ? [index] : []));
  return { lines: filled.map(count), marked: controle.map(count) };
}

interface ColumnCounts {
  readonly lines: readonly Excel.FunctionResult<number>[];
  readonly marked: readonly Excel.FunctionResult<number>[];
}
