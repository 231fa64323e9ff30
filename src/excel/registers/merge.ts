import { readDossier, readDossierSteps, type AnyLine, type Dossier, type Line } from '../../records/dossier';
import type { IncomingLine } from '../../records/merge/incoming';
import { fileNameOf, originOf, sameOrigin } from '../../records/merge/origin';
import { isFrom, planLines } from '../../records/merge/plan-lines';
import { RECEIVING } from '../../records/merge/receiving';
import { mapColumns } from '../../records/column-map';
import { inSteps } from '../../records/steps';
import type { TableCells } from '../../records/table-cells';
import { TABLES } from '../../templates';
import type { TableKey } from '../../templates/column';
import { HERKOMST } from '../../templates/herkomst';
import { registerName } from '../../templates/register-names';
import { samenvoegingenTemplate } from '../../templates/samenvoegingen';
import { appendLines, requireRoom, type TableChange } from './append-lines';
import { askPeriode } from '../reading/assumed-periode';
import { bringToFront } from '../bring-to-front';
import { askDateSystem } from '../reading/date-system';
import { loadTemplates } from '../loading/load-templates';
import { findOurTables, type OurTable } from '../reading/our-tables';
import { pauses } from '../pauses';
import { readTables } from '../reading/read-tables';
import { toWorkbookError, WorkbookError } from '../workbook-error';
import type { FileToAdd, MergeState, RegisterChange } from '../workbook-port';

const BROKEN_OFF =
  'Het toevoegen is halverwege afgebroken; een deel van de regels kan er al staan. Voeg het bestand opnieuw toe: STO Controle herkent die regels en vervangt ze.';

/** Reads what the workbook knows of files of partners. */
export async function readMergeState(context: Excel.RequestContext): Promise<MergeState> {
  const isDate1904 = askDateSystem(context);
  const periode = askPeriode(context);
  const tables = await readTables(context);
  if (tables.length === 0) await context.sync();
  const dossier = await inSteps(readDossierSteps({ tables, date1904: isDate1904() }), { pause: pauses() });
  return mergeStateOf({ ...dossier, assumedPeriode: periode() });
}

/** What a dossier tells of files of partners. */
export function mergeStateOf(dossier: Dossier): MergeState {
  const registers = RECEIVING.map(({ key }) => dossier[key]).filter(({ tables }) => tables.length > 0);
  return {
    partners: dossier.partners.lines.flatMap(({ partner_naam }) => partner_naam ?? []),
    added: dossier.samenvoegingen.lines,
    origins: new Map(registers.map(({ key, lines }) => [key, countOrigins(lines)])),
    present: new Set(registers.map(({ key }) => key)),
    withoutHerkomst: new Set(registers.filter(({ tables }) => !tables[0]?.columns.has(HERKOMST.key)).map(({ key }) => key)),
    dossier,
  };
}

function countOrigins(lines: readonly AnyLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const herkomst = (line as unknown as Readonly<Record<string, unknown>>)[HERKOMST.key];
    if (typeof herkomst === 'string') counts.set(herkomst, (counts.get(herkomst) ?? 0) + 1);
  }
  return counts;
}

/**
 * Adds the lines of a file to the registers, over those that the same file brought before, and notes it on the sheet STO Samenvoegingen.
 * Everything is looked at before anything is written. Was a run broken off, then adding the file again puts it right: its lines are known by their Herkomst.
 */
export async function addFile(
  context: Excel.RequestContext,
  file: FileToAdd,
  progress: (done: number, total: number) => void = () => {},
  signal?: AbortSignal,
): Promise<readonly RegisterChange[]> {
  const isDate1904 = askDateSystem(context);
  const before = await readTables(context, () => {}, signal);
  if (before.length === 0) await context.sync();
  const date1904 = isDate1904();
  const origin = originOf(file.partner, fileNameOf(file.file));
  const changes = registerChanges(await findOurTables(context), before, file, origin, date1904);
  await requireRoom(context, changes);
  const note = await noteChange(context, before, file, date1904);
  await requireRoom(context, [note]);
  signal?.throwIfAborted();
  const total = changes.reduce((sum, { plan }) => sum + plan.writes.length, 0);
  let done = 0;
  try {
    for (const change of changes) {
      await appendLines(context, change, (rows) => progress(done + rows, total), signal);
      done += change.plan.writes.length;
    }
    signal?.throwIfAborted();
    await appendLines(context, note, () => {});
  } catch (error) {
    const { code, details } = toWorkbookError(error);
    throw new WorkbookError(code, details, BROKEN_OFF);
  }
  return changes.map(({ key, cells: { sheet }, plan: { writes, remove } }) => {
    const added = writes.filter(({ isNew }) => isNew).length;
    return { key, sheet, added, replaced: writes.length - added, removed: remove.length };
  });
}

/** What happens to each table: a register to which the file adds lines, and every one that holds lines of it from before. */
function registerChanges(
  found: readonly OurTable[],
  tables: readonly TableCells[],
  file: FileToAdd,
  origin: string,
  date1904: boolean,
): readonly TableChange[] {
  const isOwn = isFrom((herkomst) => sameOrigin(herkomst, origin));
  return RECEIVING.flatMap(({ key }) => {
    const register = file.registers.find((each) => each.key === key);
    const ours = found.filter((each) => each.key === key);
    const lines = (register?.lines ?? []).map((line) => withOrigin(line, origin, key, date1904));
    const plans = ours.flatMap(({ name, table, worksheet }) => {
      const cells = tables.find((each) => each.name === name);
      return cells ? [{ key, table, worksheet, cells, own: planLines(cells, key, [], isOwn).remove.length > 0 }] : [];
    });
    const target = plans.find(({ own }) => own) ?? plans[0];
    if (lines.length > 0) {
      if (!target) throw missing(`Blad ${registerName(key)} ontbreekt in deze werkmap. Laad het eerst bij Sjablonen.`);
      if (!mapColumns(TABLES[key].columns, target.cells.headings).has(HERKOMST.key)) {
        throw missing(`Blad ${target.cells.sheet} heeft nog geen kolom ${HERKOMST.heading}. Kies eerst Bijwerken bij Sjablonen.`);
      }
    }
    const columns = new Set([...(register?.columns ?? []), HERKOMST.key]);
    return plans
      .filter((each) => each.own || (each === target && lines.length > 0))
      .map((each) => ({ ...each, plan: planLines(each.cells, key, each === target ? lines : [], isOwn), columns }));
  });
}

const missing = (sentence: string): WorkbookError => new WorkbookError('no room', 'Samenvoegen', `${sentence} Er is niets toegevoegd.`);

/** Days between the first of 1900 and the first of 1904, from which some workbooks count. */
const FROM_1904 = 1462;

function withOrigin(line: IncomingLine, origin: string, key: TableKey, date1904: boolean): IncomingLine {
  const cells = new Map(line.cells).set(HERKOMST.key, origin);
  if (date1904) {
    for (const { key: column, type } of TABLES[key].columns) {
      const value = cells.get(column);
      if (type === 'date' && typeof value === 'number') cells.set(column, value - FROM_1904);
    }
  }
  return { ...line, cells };
}

/** The lines about the file on the sheet STO Samenvoegingen, which is made when it is not there. */
async function noteChange(
  context: Excel.RequestContext,
  before: readonly TableCells[],
  { partner, file, fingerprint, date, registers }: FileToAdd,
  date1904: boolean,
): Promise<TableChange> {
  const find = (tables: readonly TableCells[]): TableCells | undefined =>
    readDossier({ tables, date1904 }).samenvoegingen.tables.flatMap(({ name }) => tables.find((each) => each.name === name) ?? [])[0];
  let cells = find(before);
  if (!cells) {
    // A sheet of that name without our table is the user's: ours comes beside it. The table has no columns per year, so any period will do.
    const active = context.workbook.worksheets.getActiveWorksheet();
    await loadTemplates(context, [samenvoegingenTemplate], '2025-2028', 'beside');
    await bringToFront(context, active);
    cells = find(await readTables(context));
  }
  const ours = (await findOurTables(context)).find(({ name }) => name === cells?.name);
  if (!cells || !ours) throw new WorkbookError('gone', samenvoegingenTemplate.sheet);
  const name = fileNameOf(file);
  const lines = registers.map(({ key, lines: added, total }): IncomingLine => {
    const register = registerName(key);
    return {
      key: [partner, name, register].map((part) => part.toLowerCase()).join(' · '),
      cells: new Map<string, string | number>([
        ['partner', partner],
        ['bestand', name],
        ['register', register],
        ['regels', added.length],
        ['kolom', total.column.heading],
        ['totaal', total.sum],
        ['datum', date1904 ? date - FROM_1904 : date],
        ['kenmerk', fingerprint],
      ]),
    };
  });
  const key = 'samenvoegingen';
  const isSame = (line: AnyLine): boolean => {
    const { partner: from, bestand } = line as Line<'samenvoegingen'>;
    return sameOrigin(originOf(from ?? '', bestand ?? ''), originOf(partner, name));
  };
  const columns = new Set(TABLES[key].columns.map((column) => column.key));
  return { key, table: ours.table, worksheet: ours.worksheet, cells, plan: planLines(cells, key, lines, isSame), columns };
}
