import { tableKeyOfName } from '../../templates';
import type { TableKey } from '../../templates/column';

/** A table of ours in the workbook, before its cells are read. */
export interface OurTable {
  readonly key: TableKey;
  readonly name: string;
  readonly sheet: string;
  readonly table: Excel.Table;
  readonly worksheet: Excel.Worksheet;
}

/** Finds our tables by their names. One sync. */
export async function findOurTables(context: Excel.RequestContext): Promise<readonly OurTable[]> {
  const { tables } = context.workbook;
  tables.load('items/name,items/worksheet/name');
  await context.sync();
  return tables.items.flatMap((table) => {
    const key = tableKeyOfName(table.name);
    return key ? [{ key, name: table.name, sheet: table.worksheet.name, table, worksheet: table.worksheet }] : [];
  });
}
