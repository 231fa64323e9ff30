import { isMarkFormula, markFormats } from '../../check/mark-formats';
import { areaAddress } from '../../cells/address';
import { columnArea, type PlacedTable } from '../../templates/layout';
import { twice } from '../twice';

/** A conditional format that waits for its number format. */
export interface WaitingSymbol {
  readonly format: Excel.ConditionalFormat;
  readonly numberFormat: string;
}

/**
 * Adds the conditional formats of the marking to a table; gives those that `showSymbols` finishes. Excel gives what is added last the highest
 * priority.
 */
export function addMarkFormats(sheet: Excel.Worksheet, table: PlacedTable): readonly WaitingSymbol[] {
  return [...markFormats(table)].reverse().flatMap(({ area, formula, fill, font, numberFormat }) => {
    const format = sheet.getRange(areaAddress(area)).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    if (fill !== undefined) format.custom.format.fill.color = fill;
    if (font !== undefined) format.custom.format.font.color = font;
    if (numberFormat === undefined) return [];
    format.load('id');
    return { format, numberFormat };
  });
}

/**
 * Shows the symbol of Controle in the columns that stay in view. Only when everything else is there, and in a sync of its own: Excel is
 * documented to take a number format in a conditional format, but nobody has seen it do so for an add-in. Where it refuses, the rows have
 * their colours only.
 */
export async function showSymbols(context: Excel.RequestContext, waiting: readonly WaitingSymbol[]): Promise<void> {
  const show = async (): Promise<void> => {
    for (const { format, numberFormat } of waiting) format.custom.format.numberFormat = numberFormat;
    await context.sync();
  };
  try {
    // What failed for a moment is no refusal.
    await twice(show);
  } catch {
    for (const { format } of waiting) format.delete();
    await context.sync();
  }
}

/** Puts the conditional formats of the marking in place of older ones; those of the user stay. Two syncs, and one that the caller makes. */
export async function renewMarkFormats(
  context: Excel.RequestContext,
  tables: readonly { readonly table: PlacedTable; readonly worksheet: Excel.Worksheet }[],
): Promise<readonly WaitingSymbol[]> {
  const collections = tables.map(({ table, worksheet }) => {
    const formats = worksheet.getRange(areaAddress(columnArea(table, 0, table.columns.length))).conditionalFormats;
    formats.load('items/id,items/type');
    return formats;
  });
  await context.sync();
  // One that runs on below its table stands over the next one as well, and can be taken away only once.
  const all = new Map(
    collections.flatMap(({ items }, index) => items.map((format) => [`${tables[index]?.worksheet.id} ${format.id}`, format])),
  );
  const custom = [...all.values()].filter(({ type }) => type === Excel.ConditionalFormatType.custom);
  for (const { custom: own } of custom) own.rule.load('formula');
  await context.sync();
  for (const format of custom) {
    const { formula } = format.custom.rule;
    // One without a formula is of an upgrade that was broken off: nobody else can make it.
    if (formula === '' || isMarkFormula(formula)) format.delete();
  }
  return tables.flatMap(({ table, worksheet }) => addMarkFormats(worksheet, table));
}
