import { layoutOf } from '../../templates/layout';
import { columnWidths, headingHeight } from '../../templates/sheet-look';
import { VERSION_NAME, versionFormula } from '../../templates/version';
import { insertColumns } from './insert-columns';
import { insertRows } from './insert-rows';
import { linkLists } from './link-lists';
import { refuseFiltered } from '../filters';
import { renewMarkFormats, showSymbols, type WaitingSymbol } from '../marking/mark-formats';
import { Names } from './names-in-use';
import { findPlaces, readPlaces, type TablePlace } from '../reading/read-tables';
import { renewChoices } from './renew-choices';
import { renewFormulas } from './renew-formulas';
import { renewView } from './renew-view';
import { requireRoom, type Neighbour } from '../marking/room-for-columns';
import { planUpgrade, type TablePlan, type UpgradePlan } from './upgrade-plan';
import type { UpgradeResult } from '../workbook-port';
import { WorkbookError } from '../workbook-error';
import { addValidations } from './validations';
import { writeTable } from './write-sheet';

/** Empty rows above a table that comes under what a sheet holds: the table above it can grow, and the caption stands between them. */
const GAP = 6;
/** Rows for a table that comes last on a sheet. */
const ROOM = 200;

/**
 * Brings our tables up to the present templates: adds rows, columns and tables, renames headings, renews formulas and the formats of the marking.
 * What the user has stays: columns of their own, values, and what was typed over a formula. Everything that Excel could refuse is looked at
 * first, so that nothing is half done.
 */
export async function upgradeTemplates(context: Excel.RequestContext): Promise<UpgradeResult> {
  const before = await look(context);
  const inserted = await insertRows(context, before.plan.tables);
  // What stands below the rows that came in has moved.
  const { plan, places, tableNames } = inserted.size > 0 ? await look(context) : before;
  for (const table of plan.tables) {
    insertColumns(table);
    if (inserted.has(table.name)) addValidations(table.worksheet, table.placed);
  }
  const symbols: WaitingSymbol[] = [];
  for (const { template, key, sheet, headingRow } of plan.newTables) {
    const layout = layoutOf(template, plan.periode);
    const table = layout.tables.find(({ declaration }) => declaration.key === key);
    if (!table) continue;
    const placed = { ...table, headingRow, lastRow: headingRow + ROOM };
    const name = tableNames.free(table.declaration.name, (number) => `_${number}`);
    symbols.push(...writeTable(sheet, placed, headingHeight(placed, columnWidths(layout)), name));
  }
  const version = context.workbook.names.getItemOrNullObject(VERSION_NAME);
  await context.sync();
  await renewView(context, plan.tables);
  await renewChoices(context, plan.tables);
  const left = await renewFormulas(context, [...plan.tables, ...(await newPlans(context, plan))], inserted);
  symbols.push(
    ...(await renewMarkFormats(
      context,
      plan.tables.map(({ placed, worksheet }) => ({ table: placed, worksheet })),
    )),
  );
  if (version.isNullObject) context.workbook.names.add(VERSION_NAME, versionFormula()).visible = false;
  else version.formula = versionFormula();
  // Excel may draw conditional formats of an add-in only after it calculates (office-js issues 5299 and 1157).
  for (const { worksheet } of plan.tables) worksheet.calculate(true);
  await context.sync();
  await showSymbols(context, symbols);
  if (places.length > 0) await linkLists(context);
  return { tables: plan.changes, left: left.map(({ sheet, name }) => ({ sheet, name })) };
}

/** The tables that have just come in, where they stand now: all that is in them is ours. */
async function newPlans(context: Excel.RequestContext, { tables, newTables }: UpgradePlan): Promise<readonly TablePlan[]> {
  if (newTables.length === 0) return [];
  const known = new Set(tables.map(({ name }) => name));
  const { plan } = await look(context);
  return plan.tables.filter(({ name }) => !known.has(name)).map((table) => ({ ...table, added: new Set(table.placed.columns.keys()) }));
}

interface Looked {
  readonly plan: UpgradePlan;
  readonly places: readonly TablePlace[];
  readonly tableNames: Names;
}

/** Reads what stands where, and refuses where Excel would refuse. */
async function look(context: Excel.RequestContext): Promise<Looked> {
  const { tables, names } = context.workbook;
  tables.load('items/name,items/worksheet/name');
  names.load('items/name');
  const places = await findPlaces(context);
  const neighbours = tables.items.map((table): Neighbour => {
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name: table.name, sheet: table.worksheet.name, range };
  });
  const used = new Map<string, Excel.Range>();
  for (const { ours } of places) {
    ours.worksheet.protection.load('protected');
    if (used.has(ours.sheet)) continue;
    const range = ours.worksheet.getUsedRange();
    range.load('rowIndex,rowCount');
    used.set(ours.sheet, range);
  }
  const regio = await readPlaces(
    context,
    places.filter(({ ours }) => ours.key === 'regio'),
  );
  if (regio.length === 0) await context.sync();
  const endOf = (sheet: string): number => {
    const range = used.get(sheet);
    return range ? range.rowIndex + range.rowCount : 0;
  };
  const plan = planUpgrade(places, regio, (sheet) => endOf(sheet) + GAP);
  refuseProtected(places);
  await refuseFiltered(
    context,
    places.map(({ ours }) => ours.worksheet),
  );
  for (const table of plan.tables) requireRoom(table, neighbours);
  const tableNames = new Names([...tables.items.map(({ name }) => name), ...names.items.map(({ name }) => name)]);
  return { plan, places, tableNames };
}

function refuseProtected(places: readonly TablePlace[]): void {
  const sheets = [...new Set(places.filter(({ ours }) => ours.worksheet.protection.protected).map(({ ours }) => ours.sheet))];
  if (sheets.length === 0) return;
  const which = sheets.length === 1 ? `Blad ${sheets[0]} is beveiligd` : `De bladen ${sheets.join(', ')} zijn beveiligd`;
  throw new WorkbookError(
    'protected',
    sheets.join(', '),
    `${which}. Hef de beveiliging op via Controleren > Blad beveiliging opheffen en kies daarna opnieuw Bijwerken. Er is niets veranderd.`,
  );
}
