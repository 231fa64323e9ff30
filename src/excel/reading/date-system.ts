/** What DATE(2000,1,1) is in a workbook that counts its days from 1904; from 1900 it is 36526. */
const MILLENNIUM_FROM_1904 = 35_064;

/**
 * Asks whether the workbook counts its days from 1904; the answer is there after the next sync. No property of Excel tells, but the
 * function DATE follows the date system of the workbook, and calling it changes nothing.
 */
export function askDateSystem(context: Excel.RequestContext): () => boolean {
  const millennium = context.workbook.functions.date(2000, 1, 1);
  millennium.load('value');
  return () => millennium.value === MILLENNIUM_FROM_1904;
}
