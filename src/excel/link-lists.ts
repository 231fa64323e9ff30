import { areaAddress, MAX_ROWS } from '../records/address';
import { TABLES } from '../templates';
import { namedList, placeColumns, type CellValidation, type NamedList } from '../templates/layout';
import { findOurTables, type OurTable } from './our-tables';
import { addListValidation } from './validations';

/**
 * Gives every column that refers to another table (activity, partner) a drop-down of what stands there, in all our tables of the workbook:
 * also in those that were loaded before the table they refer to, except on protected sheets. Three syncs.
 */
export async function linkLists(context: Excel.RequestContext): Promise<void> {
  const tables = await findOurTables(context);
  const links = tables.flatMap((ours) => linksOf(ours, tables));
  const names = new Map(links.map(({ list }) => [list.name, context.workbook.names.getItemOrNullObject(list.name)]));
  const places = links.map(({ ours, heading }) => {
    const cells = ours.table.columns.getItemOrNullObject(heading).getDataBodyRange();
    cells.load('rowIndex,columnIndex');
    ours.worksheet.protection.load('protected');
    return cells;
  });
  await context.sync();
  const made = new Set<string>();
  links.forEach(({ ours, validation, list }, index) => {
    const place = places[index];
    // A sheet that the user protected stays as it is, and loading goes on.
    if (!place || place.isNullObject || ours.worksheet.protection.protected) return;
    if (names.get(list.name)?.isNullObject && !made.has(list.name)) {
      context.workbook.names.add(list.name, list.formula);
      made.add(list.name);
    }
    const area = { row: place.rowIndex, column: place.columnIndex, rows: MAX_ROWS - place.rowIndex, columns: 1 };
    addListValidation(ours.worksheet.getRange(areaAddress(area)), list.name, validation);
  });
  await context.sync();
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
