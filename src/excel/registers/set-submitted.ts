import { readDossier } from '../../records/dossier';
import type { DeadlineDocument } from '../../scheme/deadlines';
import type { Periode } from '../../scheme/rounds';
import { asWritten } from '../../records/merge/cell-text';
import { refuseFiltered } from '../filters';
import { firstFreeRow } from './own-lines';
import { growTable } from './grow-table';
import { askDateSystem } from '../reading/date-system';
import { serialFor } from '../../records/date-system';
import { findPlaces, readPlaces } from '../reading/read-tables';
import { WorkbookError } from '../workbook-error';

/** Writes on the sheet Regio on which day (serial) a document was handed in; null empties the cell. Gives the name of the sheet. */
export async function setSubmitted(
  context: Excel.RequestContext,
  document: DeadlineDocument,
  periode: Periode,
  day: number | null,
): Promise<string> {
  const isDate1904 = askDateSystem(context);
  const places = (await findPlaces(context)).filter(({ ours }) => ours.key === 'deadlines');
  const { deadlines } = readDossier({ tables: await readPlaces(context, places), date1904: isDate1904() });
  const line = deadlines.lines.find((each) => each.document === document && each.periode === periode);
  const source = line?.at.table ?? deadlines.tables[0];
  const ours = places.find(({ ours: { name, sheet } }) => name === source?.name && sheet === source?.sheet)?.ours;
  if (!source || !ours) throw new WorkbookError('gone', 'STO_Deadlines');
  const used = deadlines.lines.filter(({ at }) => at.table === source).map(({ at }) => at.row);
  const row = line?.at.row ?? firstFreeRow(source.row + 1, used);
  await refuseFiltered(context, [ours.worksheet], 'Er is niets opgeslagen.');
  const end = source.row + 1 + source.rowCount;
  if (row >= end) await growTable(context, ours.worksheet, ours.table, end, 1);
  const write = (key: string, value: string | number): void => {
    const index = source.columns.get(key)?.index;
    if (index === undefined) throw new WorkbookError('gone', `STO_Deadlines: ${key}`);
    ours.worksheet.getCell(row, source.column + index).values = [[asWritten(value)]];
  };
  if (!line) {
    write('document', document);
    write('periode', periode);
  }
  write('ingediend', day === null ? '' : serialFor(day, isDate1904()));
  await context.sync();
  return source.sheet;
}
