/** Asks whether Excel calculates only when it is asked to; the answer is there after the next sync. */
export function askCalculationMode(context: Excel.RequestContext): () => boolean {
  const { application } = context.workbook;
  application.load('calculationMode');
  return () => application.calculationMode === Excel.CalculationMode.manual;
}
