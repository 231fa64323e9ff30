import { areaAddress } from '../records/address';
import type { PlacedTable } from '../templates/layout';
import { markFormats } from '../check/mark-formats';

/** Adds the conditional formats of the marking to a table. Excel gives what is added last the highest priority. */
export function addMarkFormats(sheet: Excel.Worksheet, table: PlacedTable): void {
  for (const { area, formula, fill, font } of [...markFormats(table)].reverse()) {
    const format = sheet.getRange(areaAddress(area)).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = fill;
    if (font !== undefined) format.custom.format.font.color = font;
  }
}
