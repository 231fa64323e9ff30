import { areaAddress, MAX_ROWS } from '../../cells/address';
import { TABLES, TEMPLATES } from '../../templates';
import type { TableKey } from '../../templates/column';
import { namedList, placeColumns, STACKED_ROWS, type CellValidation, type NamedList } from '../../templates/layout';
import { askFilters } from '../filters';
import { findOurTables, type OurTable } from '../reading/our-tables';
import { addListValidation } from './validations';

/**
 * Gives every column that refers to another table (activity, partner) a drop-down of what stands there, in all our tables of the workbook:
 * also in those that were loaded before the table they refer to, except on protected and filtered sheets. Columns that have theirs are left
 * alone, and a list that no longer refers to a table, because its sheet was deleted, gets the new one. Four syncs at most.
 */
export async function linkLists(context: Excel.RequestContext): Promise<void> {
  const tables = await findOurTables(context);
  const links = tables.flatMap((ours) => linksOf(ours, tables));
  if (links.length === 0) return;
  const lists = new Map(links.map(({ list }) => [list.name, list]));
  const asked = await askFilters(
    context,
    links.map(({ ours }) => ours.worksheet),
    () => ({ names: loadNames(context, [...lists.values()]), places: links.map(loadCells) }),
  );
  const { names, places } = asked.loaded;
  for (const { list, item } of names) {
    const isLost = !item.isNullObject && !String(item.formula).includes('[');
    // Writing the formula of a name would make a plain address of it, as `names.add` does: see `addListName`.
    if (isLost) item.delete();
    if (isLost || item.isNullObject) addListName(context, list);
  }
  links.forEach(({ ours, validation, list }, index) => {
    const cells = places[index];
    // A sheet that the user protected or filtered stays as it is, and loading goes on.
    if (
      !cells ||
      cells.isNullObject ||
      asked.isFiltered(ours.worksheet) ||
      ours.worksheet.protection.protected ||
      choosesFrom(cells.dataValidation, list.name)
    )
      return;
    // Beside other tables a list goes as far down as the rest of its table.
    const rows = isAlone(ours.key) ? MAX_ROWS - cells.rowIndex : STACKED_ROWS;
    const area = { row: cells.rowIndex, column: cells.columnIndex, rows, columns: 1 };
    addListValidation(ours.worksheet.getRange(areaAddress(area)), list.name, validation);
  });
  await context.sync();
}

/** Whether a table has the sheet of its template to itself. */
const isAlone = (key: TableKey): boolean => TEMPLATES.find(({ tables }) => tables.some((table) => table.key === key))?.tables.length === 1;

const loadNames = (context: Excel.RequestContext, lists: readonly NamedList[]): { list: NamedList; item: Excel.NamedItem }[] =>
  lists.map((list) => {
    const item = context.workbook.names.getItemOrNullObject(list.name);
    item.load('formula');
    return { list, item };
  });

function loadCells({ ours, heading }: Link): Excel.Range {
  const cells = ours.table.columns.getItemOrNullObject(heading).getDataBodyRange();
  cells.load('rowIndex,columnIndex');
  cells.dataValidation.load('rule,type');
  ours.worksheet.protection.load('protected');
  return cells;
}

/** Gives a list its name. `names.add` has made a plain address of a structured reference (office-js issue 740); this call keeps it. */
export function addListName(context: Excel.RequestContext, { name, formula }: NamedList): void {
  context.workbook.names.addFormulaLocal(name, formula);
}

/** Whether the cells already choose from this list. */
function choosesFrom({ rule, type }: Excel.DataValidation, name: string): boolean {
  const source = type === 'List' ? rule.list?.source : undefined;
  return typeof source === 'string' && source.toLowerCase() === `=${name.toLowerCase()}`;
}

interface Link {
  readonly ours: OurTable;
  readonly heading: string;
  readonly validation: CellValidation;
  readonly list: NamedList;
}

function linksOf(ours: OurTable, tables: readonly OurTable[]): Link[] {
  return placeColumns(TABLES[ours.key], '2025-2028').flatMap(({ heading, validation }) => {
    const rule = validation?.rule;
    if (!validation || rule?.type !== 'listOf') return [];
    const target = tables.find(({ key }) => key === rule.table);
    return target ? [{ ours, heading, validation, list: namedList(rule, target.name) }] : [];
  });
}
