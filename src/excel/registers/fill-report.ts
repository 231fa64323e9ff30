import { readDossier, type Dossier } from '../../records/dossier';
import { activitiesToAdd } from '../../facts/reports/to-write';
import { asWritten } from '../../records/merge/cell-text';
import type { Verslag } from '../../templates/verslag-vragen';
import { refuseFiltered } from '../filters';
import { findOurTables } from '../reading/our-tables';
import { placeOf, readTables } from '../reading/read-tables';
import { WorkbookError } from '../workbook-error';
import { fillFormulas } from './extend-table';
import { growTable } from './grow-table';

/** The register of activities of a report. */
const activitiesIn = (dossier: Dossier, verslag: Verslag) =>
  verslag === 'voortgang' ? dossier.voortgangActiviteiten : dossier.eindverslagActiviteiten;

/**
 * Puts every activity of the sheet Activiteiten that is not in a report yet in an empty row of it; its formulas fill the rest. What stands in
 * the report stays as it is. Gives the name of the sheet and the number of activities that came in.
 */
export async function fillReport(
  context: Excel.RequestContext,
  verslag: Verslag,
): Promise<{ readonly sheet: string; readonly added: number }> {
  const dossier = readDossier({ tables: await readTables(context), date1904: false });
  const { tables, lines } = activitiesIn(dossier, verslag);
  const [source] = tables;
  const ours = (await findOurTables(context)).find(({ name, sheet }) => name === source?.name && sheet === source.sheet);
  const index = source?.columns.get('act_code')?.index;
  if (!source || !ours || index === undefined) throw new WorkbookError('gone', 'STO_Voortgang_activiteiten');
  const codes = activitiesToAdd(dossier, verslag);
  if (codes.length === 0) return { sheet: source.sheet, added: 0 };
  const place = placeOf(ours);
  await refuseFiltered(context, [ours.worksheet], 'Er is niets ingevuld.');
  const taken = new Set(lines.filter(({ at }) => at.table === source).map(({ at }) => at.row));
  const end = source.row + 1 + source.rowCount;
  const free: number[] = [];
  for (let row = source.row + 1; free.length < codes.length; row += 1) if (!taken.has(row)) free.push(row);
  const [first = end] = free;
  const last = free.at(-1) ?? first;
  if (last >= end) await growTable(context, ours.worksheet, ours.table, end, last + 1 - end);
  // Also in rows that were there: those of a run that was broken off have none yet. The first row of the table has none above it to go by.
  const from = Math.max(first, source.row + 2);
  if (last >= from) await fillFormulas(context, place, from, last + 1 - from);
  codes.forEach((code, at) => {
    const row = free[at];
    if (row !== undefined) ours.worksheet.getCell(row, source.column + index).values = [[asWritten(code)]];
  });
  await context.sync();
  return { sheet: source.sheet, added: codes.length };
}
