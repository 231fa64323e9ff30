import type { CellValue } from '../../cells/cell';
import { readDossier } from '../../records/dossier';
import type { RuleSetting } from '../../facts/lists/rule-settings';
import { instellingenTemplate } from '../../templates/instellingen';
import { askDateSystem } from '../reading/date-system';
import { serialFor } from '../../records/date-system';
import { asWritten } from '../../records/merge/cell-text';
import { refuseFiltered } from '../filters';
import { growTable } from './grow-table';
import { loadTemplates } from '../loading/load-templates';
import { findOurTables } from '../reading/our-tables';
import { readTables } from '../reading/read-tables';
import type { NewSetting } from '../workbook-port';
import { WorkbookError } from '../workbook-error';

const CHOICES: Readonly<Record<RuleSetting['instelling'], string>> = { uit: 'uit', strenger: 'strenger: fout' };

/** Writes a line on the sheet STO Instellingen, in its first empty row or a new one; makes the sheet when there is none. Gives the name of the sheet. */
export async function addSetting(context: Excel.RequestContext, setting: NewSetting): Promise<string> {
  const isDate1904 = askDateSystem(context);
  const isThere = (await findOurTables(context)).some(({ key }) => key === 'instellingen');
  // A sheet of that name without our table is the user's: ours comes beside it. The table has no columns per year, so any period will do.
  if (!isThere) await loadTemplates(context, [instellingenTemplate], '2025-2028', 'beside');
  const { instellingen } = readDossier({ tables: await readTables(context), date1904: isDate1904() });
  const [source] = instellingen.tables;
  const ours = (await findOurTables(context)).find(({ name }) => name === source?.name);
  if (!source || !ours) throw new WorkbookError('gone', instellingenTemplate.sheet);
  const cells: readonly (readonly [key: string, value: CellValue])[] = [
    ['regel', setting.rule],
    ['instelling', CHOICES[setting.instelling]],
    ['reden', setting.reason],
    ['door', setting.by],
    ['datum', serialFor(setting.date, isDate1904())],
  ];
  const row = firstFreeRow(
    source.row + 1,
    instellingen.lines.filter(({ at }) => at.table === source).map(({ at }) => at.row),
  );
  const end = source.row + 1 + source.rowCount;
  await refuseFiltered(context, [ours.worksheet], 'Er is niets opgeslagen.');
  if (row >= end) await growTable(context, ours.worksheet, ours.table, end, 1);
  for (const [key, value] of cells) {
    const index = source.columns.get(key)?.index;
    if (index !== undefined) ours.worksheet.getCell(row, source.column + index).values = [[asWritten(value)]];
  }
  await context.sync();
  return source.sheet;
}

/** The first row from `first` on in which nothing stands. */
export function firstFreeRow(first: number, used: readonly number[]): number {
  const taken = new Set(used);
  let row = first;
  while (taken.has(row)) row += 1;
  return row;
}
