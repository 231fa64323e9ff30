import { readDossier } from '../../records/dossier';
import { serialFor } from '../../records/date-system';
import { asWritten } from '../../records/merge/cell-text';
import type { CellValue } from '../../cells/cell';
import { costPlaces, yearStates, type YearFigures } from '../../facts/money/closed-years';
import type { YearElsewhere } from '../../facts/money/taken-over';
import { closedLines } from '../../facts/money/year-lines';
import { printOfLines } from '../../report/fingerprint';
import { afgeslotenRegelsTemplate } from '../../templates/afgesloten-regels';
import { refuseFiltered } from '../filters';
import { askDateSystem } from '../reading/date-system';
import { findOurTables } from '../reading/our-tables';
import { readTables } from '../reading/read-tables';
import { WorkbookError } from '../workbook-error';
import type { Closing, Reopening, TakenYears } from '../workbook-port';
import { addOwnRows, firstFreeRow, type OwnLine } from './own-lines';
import { growTable, orElse } from './grow-table';

const refusal = (sentence: string): WorkbookError => new WorkbookError('gone', 'STO_Afsluitingen', `${sentence} Er is niets veranderd.`);

async function open(context: Excel.RequestContext, date: number) {
  const isDate1904 = askDateSystem(context);
  const tables = await readTables(context);
  const dossier = readDossier({ tables, date1904: isDate1904() });
  const ourTables = await findOurTables(context);
  const [source] = dossier.afsluitingen.tables;
  const ours = ourTables.find(({ name, sheet }) => name === source?.name && sheet === source.sheet);
  if (!source || !ours) throw refusal('De tabel Afgesloten jaren staat nog niet op blad Model G2. Werk de werkmap bij (Start).');
  if (!source.columns.has('ontvangen')) throw refusal('Op blad Model G2 ontbreken kolommen van deze versie. Werk de werkmap bij (Start).');
  ours.worksheet.protection.load('protected');
  await refuseFiltered(context, [ours.worksheet], 'Er is niets veranderd.');
  await context.sync();
  if (ours.worksheet.protection.protected) {
    throw new WorkbookError(
      'protected',
      source.sheet,
      `Blad ${source.sheet} is beveiligd. Hef de beveiliging op via Controleren > Blad beveiliging opheffen en probeer het opnieuw. Er is niets veranderd.`,
    );
  }
  const write = (row: number, key: string, value: CellValue): void => {
    const index = source.columns.get(key)?.index;
    if (index !== undefined) ours.worksheet.getCell(row, source.column + index).values = [[asWritten(value)]];
  };
  const dayOf = (day: number): number => serialFor(day, isDate1904());
  return { dossier, source, ours, write, states: yearStates(dossier, date), dayOf };
}

/** Euros of what was fixed; a figure that was not known stays empty. */
const euros = (key: string, cents: number | null): Readonly<Record<string, CellValue>> => (cents === null ? {} : { [key]: cents / 100 });

/** What the table of closed years says of the figures of a year, but for who closed it and when. */
export const closingLine = ({ round, year, costs, received, balance, award, depreciation, cash, kind, lines }: YearFigures): OwnLine => ({
  ...{ bron: round.bron, lasten: (costs ?? 0) / 100, jaar: year, regels: costPlaces(lines).size },
  ...euros('ontvangen', received),
  ...euros('saldo', balance),
  ...euros('toewijzing', award),
  ...euros('afschrijving', depreciation),
  ...euros('cofi_geld', cash),
  ...euros('cofi_natura', kind),
});

/** Fixes the figures of a year, one line for each grant, as the sheet Model G2 has them now, with the lines that count in them. Refuses a year that is closed or may not be. */
export async function closeYear(context: Excel.RequestContext, { year, by, date }: Closing): Promise<string> {
  const opened = await open(context, date);
  const { dossier, source, states, dayOf } = opened;
  const state = states.find((each) => each.year === year);
  if (state?.may !== 'sluiten') throw refusal(`${year} kan niet worden afgesloten, of is het al.`);
  // The lines go first: without the line that closes the year they say nothing.
  const lines = state.figures.flatMap(closedLines);
  await addOwnRows(context, afgeslotenRegelsTemplate, lines, ({ jaar }) => jaar === year);
  // The sheet with the lines may have come in, in front.
  opened.ours.worksheet.activate();
  await addLines(
    context,
    opened,
    state.figures.map((figures) => ({
      ...closingLine(figures),
      ...{ door: by, afgesloten: dayOf(date), vingerafdruk: printOfLines(dossier, costPlaces(figures.lines)) },
    })),
  );
  return source.sheet;
}

type Opened = Awaited<ReturnType<typeof open>>;

async function addLines(context: Excel.RequestContext, { dossier, source, ours, write }: Opened, lines: readonly OwnLine[]): Promise<void> {
  const used = dossier.afsluitingen.lines.filter(({ at }) => at.table === source).map(({ at }) => at.row);
  const written: { readonly row: number; readonly line: OwnLine }[] = [];
  let end = source.row + 1 + source.rowCount;
  for (const line of lines) {
    const row = firstFreeRow(source.row + 1, used);
    used.push(row);
    written.push({ row, line });
    if (row >= end) {
      await growTable(context, ours.worksheet, ours.table, end, 1);
      end += 1;
    }
    for (const [key, value] of Object.entries(line)) write(row, key, value);
  }
  await orElse(context, () => {
    for (const { row, line } of written) for (const key of Object.keys(line)) write(row, key, '');
    return context.sync();
  });
}

/** What the table of closed years says of one that is taken over, but for when that was and from which file. */
export const takenLine = ({ bron, year, by, print, lines, figures }: YearElsewhere): OwnLine => ({
  ...{ bron, jaar: year, door: by, vingerafdruk: print, regels: lines },
  ...Object.fromEntries(Object.entries(figures).flatMap(([key, cents]) => (cents === null ? [] : [[key, cents / 100]]))),
});

/** Takes closed years over from another workbook, whose lines stay there. Refuses a year that is closed here already. */
export async function takeOverYears(context: Excel.RequestContext, { file, date, years }: TakenYears): Promise<string> {
  const opened = await open(context, date);
  const { source, states, dayOf } = opened;
  const twice = years.find(({ bron, year }) =>
    states.some((state) => state.year === year && state.closed.some(({ round }) => round.bron === bron)),
  );
  if (twice) throw refusal(`${twice.year} is hier al afgesloten.`);
  await addLines(
    context,
    opened,
    years.map((each) => ({ ...takenLine(each), ...{ afgesloten: dayOf(each.closedOn), overgenomen: dayOf(date), bestand: file } })),
  );
  return source.sheet;
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
    return context.sync();
  });
  return source.sheet;
}
