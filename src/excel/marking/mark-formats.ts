import { isMarkFormula, markFormats } from '../../check/mark-formats';
import { areaAddress } from '../../cells/address';
import { columnArea, type PlacedTable } from '../../templates/layout';

/** Adds the conditional formats of the marking to a table. Excel gives what is added last the highest priority. */
export function addMarkFormats(sheet: Excel.Worksheet, table: PlacedTable): void {
  for (const { area, formula, fill, font } of [...markFormats(table)].reverse()) {
    const format = sheet.getRange(areaAddress(area)).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = fill;
    if (font !== undefined) format.custom.format.font.color = font;
  }
}

/** Puts the conditional formats of the marking in place of older ones; those of the user stay. Two syncs, and one that the caller makes. */
export async function renewMarkFormats(
  context: Excel.RequestContext,
  tables: readonly { readonly table: PlacedTable; readonly worksheet: Excel.Worksheet }[],
): Promise<void> {
  const collections = tables.map(({ table, worksheet }) => {
    const formats = worksheet.getRange(areaAddress(columnArea(table, 0, table.columns.length))).conditionalFormats;
    formats.load('items/type');
    return formats;
  });
  await context.sync();
  const custom = collections.flatMap(({ items }) => items.filter(({ type }) => type === Excel.ConditionalFormatType.custom));
  for (const { custom: own } of custom) own.rule.load('formula');
  await context.sync();
  for (const format of custom) if (isMarkFormula(format.custom.rule.formula)) format.delete();
  for (const { table, worksheet } of tables) addMarkFormats(worksheet, table);
}
