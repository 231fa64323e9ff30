/**
 * Brings a sheet to the front, after the work is done. While another workbook has the focus Excel refuses that (GeneralException): then the
 * work stands all the same, and the user finds the sheet by its tab. One sync, that carries nothing else.
 */
export async function bringToFront(context: Excel.RequestContext, worksheet: Excel.Worksheet): Promise<void> {
  worksheet.activate();
  try {
    await context.sync();
  } catch {
    // The work is done: who is told that it failed would do it once more.
  }
}
