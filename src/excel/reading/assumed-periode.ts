import type { Periode } from '../../scheme/rounds';
import { PERIODE_NAME, periodeOfFormula } from '../../templates/assumed-periode';

/** Asks under which subsidieperiode all lines fall, as the user answered it; the answer is there after the next sync. */
export function askPeriode(context: Excel.RequestContext): () => Periode | undefined {
  const name = context.workbook.names.getItemOrNullObject(PERIODE_NAME);
  name.load('formula');
  // Whoever asks syncs before looking at the answer.
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load
  return () => (name.isNullObject ? undefined : periodeOfFormula(String(name.formula)));
}
