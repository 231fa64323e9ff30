import { readLayoutSteps } from '../../check/check-workbook';
import { readDossierSteps, type Dossier } from '../../records/dossier';
import { inSteps } from '../../records/steps';
import { pauses } from '../pauses';
import type { Watching } from '../workbook-port';
import { readWorkbook } from './read-workbook';

/** The registers as the check reads them: the tables of ours, and the sheets in another layout that are recognised or mapped. */
export async function readRegisters(context: Excel.RequestContext, { progress, signal }: Watching = {}): Promise<Dossier> {
  const cells = await readWorkbook(context, progress, signal);
  const between = { pause: pauses(), signal, ...(progress ? { progress } : {}) };
  const { workbook } = await inSteps(readLayoutSteps(cells), { pause: between.pause, signal });
  return inSteps(readDossierSteps(workbook), between);
}
