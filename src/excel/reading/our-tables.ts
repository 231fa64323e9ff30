import { tableKeyOfName } from '../../templates';
import type { TableKey } from '../../templates/column';

/** A table of ours in the workbook, before its cells are read. */
export interface OurTable {
  readonly key: TableKey;
  readonly name: string;
  readonly sheet: string;
  readonly table: Excel.Table;
  readonly worksheet: Excel.Worksheet;
  /** The whole sheet is hidden. */
  readonly sheetHidden?: true;
}

/** Finds our tables by their names. One sync. */
export const findOurTables = async (context: Excel.RequestContext): Promise<readonly OurTable[]> => (await findTables(context)).ours;

/** Finds our tables, and those of others. One sync. */
export async function findTables(
  context: Excel.RequestContext,
): Promise<{ readonly ours: readonly OurTable[]; readonly others: readonly Excel.Table[] }> {
  const { tables } = context.workbook;
  tables.load('items/id,items/name,items/showTotals,items/worksheet/id,items/worksheet/name,items/worksheet/visibility');
  await context.sync();
  const ours = tables.items.flatMap((table) => {
    const key = tableKeyOfName(table.name);
    return key
      ? [
          {
            key,
            name: table.name,
            sheet: table.worksheet.name,
            table,
            worksheet: table.worksheet,
            ...(table.worksheet.visibility === Excel.SheetVisibility.visible ? {} : { sheetHidden: true as const }),
          },
        ]
      : [];
  });
  return { ours, others: tables.items.filter(({ name }) => tableKeyOfName(name) === undefined) };
}
