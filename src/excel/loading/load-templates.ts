import type { Periode } from '../../scheme/rounds';
import { TABLES, tableKeyOfName } from '../../templates';
import type { TableKey } from '../../templates/column';
import type { TableNames } from '../../templates/formula';
import { isListName, layoutOf } from '../../templates/layout';
import { regioTemplate } from '../../templates/regio';
import { formArea } from '../../templates/form';
import { readsOf, withRegisters } from '../../templates/reads';
import type { Template } from '../../templates/template';
import { VERSION_NAME, versionFormula } from '../../templates/version';
import { bringToFront } from '../bring-to-front';
import { showSymbols } from '../marking/mark-formats';
import { linkLists } from './link-lists';
import { Names } from './names-in-use';
import { carryPeriode } from '../registers/set-periode';
import type { ExistingSheet, LoadResult } from '../workbook-port';
import { toWorkbookError, WorkbookError } from '../workbook-error';
import { writeForm } from './write-form';
import { writeFormulas } from './table-formulas';
import { writeSheet } from './write-sheet';
import { twice } from '../twice';

/**
 * Loads templates into the workbook as sheets of their own, by plain calls: Microsoft's own way of inserting sheets loses table names
 * (office-js issues 5911 and 6142). A template whose sheet name is taken is kept out, or loaded beside it under a name of its own: nothing
 * that exists is changed. Registers that a report reads and that are not there come along in front. When it goes wrong the new sheets go
 * again. The subsidieperiode that was chosen goes into the empty cell for it on the sheet Regio. Syncs: one to see what is there, four to load,
 * three to link lists between the sheets, three to five for a Regio that was there, one to bring the sheet to the front.
 */
export async function loadTemplates(
  context: Excel.RequestContext,
  templates: readonly Template[],
  periode: Periode,
  existing: ExistingSheet,
): Promise<LoadResult> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/names/items/name');
  tables.load('items/name,items/columns/items/name');
  names.load('items/name');
  protection.load('protected');
  await context.sync();
  const sheetNames = new Names(worksheets.items.map(({ name }) => name));
  const nameList = [...names.items, ...worksheets.items.flatMap((sheet) => sheet.names.items)].map(({ name }) => name);
  const tableList = tables.items.map(({ name }) => name);
  // Excel keeps tables and defined names apart from each other.
  const tableNames = new Names([...tableList, ...nameList]);
  const definedNames = new Names(nameList);
  const kept = existing === 'keep' ? templates.filter(({ sheet }) => sheetNames.has(sheet)) : [];
  const asked = templates.filter((template) => !kept.includes(template));
  const present = tablesByKey(tables.items);
  refuseOtherColumns(asked, periode, present);
  const coming = withRegisters(asked, periode, new Set(present.keys()));
  if (coming.length > 0 && protection.protected) throw new WorkbookError('structure', 'workbook protection');
  refuseNamesInUse(coming, nameList, tableList);
  const loaded = coming.map((template) => {
    const sheet = sheetNames.free(template.sheet, (number) => ` (${number})`);
    const ownNames: TableNames = Object.fromEntries(
      template.tables.map(({ key, name }) => [key, tableNames.free(name, (number) => `_${number}`)]),
    );
    const layout = layoutOf(template, periode, { names: ownNames });
    const worksheet = worksheets.add(sheet);
    worksheet.load('id');
    return { template, sheet, layout, ownNames, worksheet };
  });
  // Pressed once more after lists could not be linked: that is what is left to do.
  if (loaded.length === 0) {
    await linkLists(context);
    return { loaded: [], kept };
  }
  try {
    const symbols = loaded.flatMap(({ template, worksheet, layout, ownNames }) =>
      template.form ? [] : writeSheet(worksheet, layout, ownNames),
    );
    for (const { worksheet, template } of loaded) {
      if (template.form) writeForm(context, worksheet, template.form, periode, definedNames);
    }
    // Only now: a formula that names a table which is not there yet is refused.
    await writeFormulas(
      context,
      loaded.flatMap(({ worksheet, sheet, layout }) => layout.tables.map((placed) => ({ worksheet, sheet, placed }))),
    );
    if (!definedNames.has(VERSION_NAME)) names.add(VERSION_NAME, versionFormula()).visible = false;
    await context.sync();
    await showSymbols(context, symbols);
  } catch (error) {
    throw await withoutSheets(context, new Set(worksheets.items.map(({ id }) => id)), loaded, error);
  }
  // From here on the sheets stand: what still fails can be done again.
  await twice(() => linkLists(context));
  // A sheet Regio that came in now was written with its subsidieperiode.
  const fresh = loaded.some(({ template }) => template === regioTemplate);
  const onRegio = fresh
    ? { periodes: [periode], written: true }
    : present.has('regio')
      ? await twice(() => carryPeriode(context, periode))
      : undefined;
  const front = loaded.find(({ template }) => templates.includes(template));
  if (front) await bringToFront(context, front.worksheet);
  return { loaded: loaded.map(({ template, sheet }) => ({ template, sheet })), kept, onRegio };
}

/** A sheet that was to come in. */
interface Coming {
  readonly sheet: string;
  readonly template: Template;
  readonly worksheet: Excel.Worksheet;
}

/**
 * Takes the sheets away again that came in before something went wrong: what Excel did of a batch that fails stays done, and a sheet that is
 * half made would pass for one of the user. `before` are the ids of the sheets that were there. Gives the error to go on with.
 */
async function withoutSheets(
  context: Excel.RequestContext,
  before: ReadonlySet<string>,
  coming: readonly Coming[],
  error: unknown,
): Promise<WorkbookError> {
  const { code, details, message } = toWorkbookError(error);
  try {
    for (const sheet of await sheetsThatCame(context, before, coming)) sheet.delete();
    await context.sync();
  } catch {
    const names = coming.map(({ sheet }) => sheet).join(', ');
    return new WorkbookError(
      code,
      details,
      `Het laden is halverwege afgebroken. Kijk of er nieuwe bladen staan die niet af zijn (${names}), verwijder die en probeer het opnieuw.`,
    );
  }
  return new WorkbookError(code, details, code === 'unknown' ? NOT_LOADED : message);
}

/**
 * The sheets that this load brought in, by the ids that Excel told. When its whole answer was lost they are the new ones under our names in
 * which nothing stands but what we began with: somebody else may have made a sheet by the same name at the same moment. Two syncs at most.
 */
async function sheetsThatCame(
  context: Excel.RequestContext,
  before: ReadonlySet<string>,
  coming: readonly Coming[],
): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  const told = coming.flatMap(({ worksheet }) => toldId(worksheet) ?? []);
  const byId = told.map((id) => worksheets.getItemOrNullObject(id));
  const byName = told.length > 0 ? [] : coming.map(({ sheet, template }) => ({ template, found: worksheets.getItemOrNullObject(sheet) }));
  for (const { found } of byName) found.load('id');
  const begun = byName.map(({ template, found }) => {
    const used = found.getUsedRangeOrNullObject(true);
    const first = found.getCell(0, 0);
    used.load('address');
    first.load('values');
    return { template, found, used, first };
  });
  await context.sync();
  return [
    ...byId.filter(({ isNullObject }) => !isNullObject),
    ...begun.flatMap(({ template, found, used, first }) => {
      if (found.isNullObject || before.has(found.id)) return [];
      return used.isNullObject || first.values[0]?.[0] === beginningOf(template) ? [found] : [];
    }),
  ];
}

/** What stands in the first cell of a sheet of a template. */
const beginningOf = ({ form, title }: Template): string =>
  form ? (form.cells.find((cell) => formArea(cell).row === 0 && formArea(cell).column === 0)?.text ?? '') : title;

/** The id of a sheet, when Excel told it before it broke off. */
function toldId(worksheet: Excel.Worksheet): string | undefined {
  try {
    return worksheet.id;
  } catch {
    return undefined;
  }
}

const NOT_LOADED =
  'Het laden is in Excel niet gelukt, en de nieuwe bladen zijn weer weg. Klik in deze werkmap, zodat geen andere werkmap vooraan staat, en probeer het opnieuw; blijft het misgaan, kopieer dan de technische gegevens en stuur ze naar de beheerder.';

/**
 * Formulas name the tables, and drop-downs the lists, so these cannot have another name: what the user calls by one of them stands in the
 * way. A table of the user by the name of one of ours is not told from ours.
 */
function refuseNamesInUse(templates: readonly Template[], names: readonly string[], tables: readonly string[]): void {
  const ourTables = new Set(templates.flatMap((template) => template.tables.map(({ name }) => name.toLowerCase())));
  const inTheWay =
    names.find((name) => ourTables.has(name.toLowerCase())) ??
    tables.find((name) => isListName(name) || name.toLowerCase() === VERSION_NAME.toLowerCase());
  if (templates.length === 0 || inTheWay === undefined) return;
  throw new WorkbookError(
    'name',
    inTheWay,
    `In deze werkmap bestaat al een naam ${inTheWay}, die STO Controle zelf nodig heeft. Geef die een andere naam via Formules > Namen beheren en probeer het opnieuw. Er is niets geladen.`,
  );
}

/** Our tables in the workbook, the first of each kind, by the name that formulas use. */
function tablesByKey(tables: readonly Excel.Table[]): ReadonlyMap<TableKey, Excel.Table> {
  const found = new Map<TableKey, Excel.Table>();
  for (const table of tables) {
    const key = tableKeyOfName(table.name);
    if (key && table.name.toLowerCase() === TABLES[key].name.toLowerCase()) found.set(key, table);
  }
  return found;
}

/** A report over a register of another period, or one in which a column was renamed, would have formulas that Excel refuses. */
function refuseOtherColumns(templates: readonly Template[], periode: Periode, present: ReadonlyMap<TableKey, Excel.Table>): void {
  for (const template of templates) {
    for (const [key, headings] of readsOf(template, periode)) {
      const table = present.get(key);
      if (!table) continue;
      const there = new Set(table.columns.items.map(({ name }) => name.toLowerCase()));
      const missing = [...headings].filter((heading) => !there.has(heading.toLowerCase()));
      if (missing.length === 0) continue;
      throw new WorkbookError(
        'columns',
        `${table.name}: ${missing.join(', ')}`,
        `Het blad ${template.sheet} rekent met de tabel ${table.name}, maar daarin ontbreken kolommen: ${missing.join(', ')}. Staat de tabel er voor een andere subsidieperiode, of is een kolom hernoemd? Er is niets geladen.`,
      );
    }
  }
}
