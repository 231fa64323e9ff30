import { readLayoutSteps } from '../../check/check-workbook';
import { readDossierSteps, type Dossier } from '../../records/dossier';
import { inSteps } from '../../records/steps';
import { pauses } from '../pauses';
import { readWorkbook } from './read-workbook';

/** The registers as the check reads them: the tables of ours, and the sheets in another layout that are recognised or mapped. */
export async function readRegisters(context: Excel.RequestContext): Promise<Dossier> {
  const cells = await readWorkbook(context);
  const between = { pause: pauses() };
  const { workbook } = await inSteps(readLayoutSteps(cells), between);
  return inSteps(readDossierSteps(workbook), between);
}
