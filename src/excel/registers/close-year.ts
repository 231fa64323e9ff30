import { readDossier } from '../../records/dossier';
import { serialFor } from '../../records/date-system';
import { asWritten } from '../../records/merge/cell-text';
import type { CellValue } from '../../cells/cell';
import { yearStates } from '../../facts/money/closed-years';
import { printOfLines } from '../../report/fingerprint';
import { refuseFiltered } from '../filters';
import { askDateSystem } from '../reading/date-system';
import { findOurTables } from '../reading/our-tables';
import { readTables } from '../reading/read-tables';
import { WorkbookError } from '../workbook-error';
import type { Closing, Reopening } from '../workbook-port';
import { firstFreeRow } from './own-lines';
import { growTable } from './grow-table';

const refusal = (sentence: string): WorkbookError => new WorkbookError('gone', 'STO_Afsluitingen', `${sentence} Er is niets veranderd.`);

async function open(context: Excel.RequestContext, date: number) {
  const isDate1904 = askDateSystem(context);
  const tables = await readTables(context);
  const dossier = readDossier({ tables, date1904: isDate1904() });
  const [source] = dossier.afsluitingen.tables;
  const ours = (await findOurTables(context)).find(({ name, sheet }) => name === source?.name && sheet === source.sheet);
  if (!source || !ours) throw refusal('De tabel Afgesloten jaren staat nog niet op blad Model G2. Werk de werkmap bij (Start).');
  await refuseFiltered(context, [ours.worksheet], 'Er is niets veranderd.');
  const write = (row: number, key: string, value: CellValue): void => {
    const index = source.columns.get(key)?.index;
    if (index !== undefined) ours.worksheet.getCell(row, source.column + index).values = [[asWritten(value)]];
  };
  return { dossier, source, ours, write, states: yearStates(dossier, date), dayOf: (day: number) => serialFor(day, isDate1904()) };
}

/** Fixes the figures of a year, one line for each grant, as the sheet Model G2 has them now. Refuses a year that is closed or may not be. */
export async function closeYear(context: Excel.RequestContext, { year, by, date }: Closing): Promise<string> {
  const { dossier, source, ours, write, states, dayOf } = await open(context, date);
  const state = states.find((each) => each.year === year);
  if (state?.may !== 'sluiten') throw refusal(`${year} kan niet worden afgesloten, of is het al.`);
  const used = dossier.afsluitingen.lines.filter(({ at }) => at.table === source).map(({ at }) => at.row);
  const written: number[] = [];
  let end = source.row + 1 + source.rowCount;
  for (const { round, costs, places } of state.figures) {
    const row = firstFreeRow(source.row + 1, used);
    used.push(row);
    written.push(row);
    if (row >= end) {
      await growTable(context, ours.worksheet, ours.table, end, 1);
      end += 1;
    }
    const cells: Readonly<Record<string, CellValue>> = {
      ...{ bron: round.bron, door: by, afgesloten: dayOf(date), lasten: (costs ?? 0) / 100, jaar: year, regels: places.size },
      vingerafdruk: printOfLines(dossier, places),
    };
    for (const [key, value] of Object.entries(cells)) write(row, key, value);
  }
  await orElse(context, () => {
    for (const row of written) for (const key of CLOSED_COLUMNS) write(row, key, '');
  });
  return source.sheet;
}

/** What closing a year fills in. */
const CLOSED_COLUMNS = ['bron', 'door', 'afgesloten', 'lasten', 'jaar', 'regels', 'vingerafdruk'];

/** Does what is queued; when Excel breaks that off, what is half done is taken away again, for half a line says what nobody meant. */
async function orElse(context: Excel.RequestContext, undo: () => void): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    undo();
    await context.sync();
    throw error;
  }
}

/** Opens the last closed year again; the line stays, with the day, who did it and why. */
export async function reopenYear(context: Excel.RequestContext, { year, by, date, reason }: Reopening): Promise<string> {
  const { source, write, states, dayOf } = await open(context, date);
  const state = states.find((each) => each.year === year);
  if (state?.may !== 'heropenen') throw refusal(`${year} kan niet worden heropend.`);
  for (const { line } of state.closed) {
    write(line.at.row, 'heropend', dayOf(date));
    write(line.at.row, 'reden', `${reason} (${by})`);
  }
  await orElse(context, () => {
    for (const { line } of state.closed) for (const key of ['heropend', 'reden']) write(line.at.row, key, '');
  });
  return source.sheet;
}
