import { readDossier } from '../../records/dossier';
import { isPeriode, type Periode } from '../../scheme/rounds';
import { PERIODE_NAME, periodeFormula } from '../../templates/assumed-periode';
import { askFilters, filterError, LIFT } from '../filters';
import type { OurTable } from '../reading/our-tables';
import { findPlaces, readPlaces } from '../reading/read-tables';
import type { PeriodeOnRegio } from '../workbook-port';

/** What the sheet Regio says of the subsidieperiode, and the cell that waits for it. */
interface RegioCells {
  readonly periodes: readonly Periode[];
  readonly empty?: { readonly ours: OurTable; readonly row: number; readonly column: number };
}

/**
 * Keeps in the workbook under which subsidieperiode all lines fall: in the empty cell for it on the sheet Regio, or as a defined name where
 * there is no such cell. Three or four syncs.
 */
export async function setPeriode(context: Excel.RequestContext, periode: Periode): Promise<void> {
  const name = context.workbook.names.getItemOrNullObject(PERIODE_NAME);
  name.load('formula');
  const regio = await readRegio(context);
  if (regio === undefined) await context.sync();
  if (regio?.empty) {
    const { isFiltered } = await askFilters(context, [regio.empty.ours.worksheet], () => undefined);
    if (isFiltered(regio.empty.ours.worksheet)) throw filterError([regio.empty.ours.sheet], `${LIFT} Er is niets opgeslagen.`);
    write(regio.empty, periode);
  } else if (name.isNullObject) {
    context.workbook.names.add(PERIODE_NAME, periodeFormula(periode));
  } else {
    name.formula = periodeFormula(periode);
  }
  await context.sync();
}

/**
 * Puts the subsidieperiode for which templates were loaded in the empty cell of the sheet Regio, and says what stands there after that;
 * undefined without a sheet Regio. What stands there stays, and so does a sheet that is protected or filtered: loading went well without it.
 * Three to five syncs.
 */
export async function carryPeriode(context: Excel.RequestContext, periode: Periode): Promise<PeriodeOnRegio | undefined> {
  const regio = await readRegio(context);
  if (!regio?.empty) return regio && { periodes: regio.periodes, written: false };
  const { worksheet } = regio.empty.ours;
  const { isFiltered } = await askFilters(context, [worksheet], () => worksheet.protection.load('protected'));
  if (isFiltered(worksheet) || worksheet.protection.protected) return { periodes: [], written: false };
  write(regio.empty, periode);
  await context.sync();
  return { periodes: [periode], written: true };
}

function write({ ours, row, column }: NonNullable<RegioCells['empty']>, periode: Periode): void {
  ours.worksheet.getCell(row, column).values = [[periode]];
}

/** Two or three syncs; undefined without the table of Regio, after one. */
async function readRegio(context: Excel.RequestContext): Promise<RegioCells | undefined> {
  const places = (await findPlaces(context)).filter(({ ours }) => ours.key === 'regio');
  if (places.length === 0) return undefined;
  const { regio } = readDossier({ tables: await readPlaces(context, places), date1904: false });
  const periodes = [...new Set(regio.lines.map(({ periode }) => periode).filter(isPeriode))];
  const [line, ...others] = regio.lines;
  // A table in which nothing stands waits for its first row.
  const table = line?.at.table ?? regio.tables[0];
  const index = table?.columns.get('periode')?.index;
  const ours = places.find((place) => place.ours.name === table?.name)?.ours;
  const waits =
    line === undefined || (others.length === 0 && line.periode === null && !regio.problems.some(({ column }) => column.key === 'periode'));
  if (!waits || !table || !ours || index === undefined) return { periodes };
  return { periodes, empty: { ours, row: line?.at.row ?? table.row + 1, column: table.column + index } };
}
