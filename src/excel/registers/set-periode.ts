import { readDossier } from '../../records/dossier';
import type { Periode } from '../../scheme/rounds';
import { PERIODE_NAME, periodeFormula } from '../../templates/assumed-periode';
import { findPlaces, readPlaces } from '../reading/read-tables';

/**
 * Keeps in the workbook under which subsidieperiode all lines fall: in the empty cell for it on the sheet Regio, or as a defined name where
 * there is no such cell. Two or three syncs.
 */
export async function setPeriode(context: Excel.RequestContext, periode: Periode): Promise<void> {
  const name = context.workbook.names.getItemOrNullObject(PERIODE_NAME);
  name.load('formula');
  const places = (await findPlaces(context)).filter(({ ours }) => ours.key === 'regio');
  const { regio } = readDossier({ tables: await readPlaces(context, places), date1904: false });
  if (places.length === 0) await context.sync();
  const line = regio.lines.find((each) => each.periode === null);
  const ours = line && places.find((place) => place.ours.name === line.at.table.name)?.ours;
  const index = line?.at.table.columns.get('periode')?.index;
  if (line && ours && index !== undefined && regio.lines.length === 1) {
    ours.worksheet.getCell(line.at.row, line.at.table.column + index).values = [[periode]];
  } else if (name.isNullObject) {
    context.workbook.names.add(PERIODE_NAME, periodeFormula(periode));
  } else {
    name.formula = periodeFormula(periode);
  }
  await context.sync();
}
