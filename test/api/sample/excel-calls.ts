/** Each way of naming a member of Office.js once; office-members.test.ts says what has to be found. */
export async function calls(name: 'name' | 'id'): Promise<string> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const table = context.workbook.tables.getItemOrNullObject('STO_Kosten');
    const range = table.getDataBodyRange();
    range.load('values, format/fill/color');
    range.load(['rowCount', 'columnCount']);
    const sheets = context.workbook.worksheets;
    sheets.load({ name: true, tabColor: true });
    sheets.load('items/visibility,showGridlines');
    table.load(name);
    context.load(table, 'style');
    await context.sync();
    const { text, rowIndex: row } = range;
    const hidden = range['rowHidden'];
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=TRUE';
    range.format.set({ wrapText: true });
    return [text, row, hidden, table.isNullObject].join();
  });
}

export const watch = (sheet: Excel.Worksheet): unknown => sheet.onChanged.add(async ({ triggerSource }) => void triggerSource);
