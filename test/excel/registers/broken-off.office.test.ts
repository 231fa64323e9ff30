import { planMends } from '../../../src/check/plan-mends';
import { excelWorkbook } from '../../../src/excel/workbook';
import { TEMPLATES } from '../../../src/templates';
import { instellingenTemplate } from '../../../src/templates/instellingen';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import type { WorkbookModel } from '../../../src/workbench/model/workbook-model';
import type { WorkbookData } from '../../../src/xlsx/workbook-data';
import { ActionType, type RequestBody } from '../../../src/workbench/host/protocol';
import { SOUND_LINES } from '../../rules/sound-lines';
import { startExcel } from '../../setup/start-host';
import { failOnce } from '../live/failures';

/**
 * Excel that breaks off after an action of a request: who presses again ends as if nothing had happened, without a row that is blank. After
 * some of them in the short form, `STO_FAULTS=all` after each.
 */
const STEP = process.env['STO_FAULTS'] === 'all' ? 1 : 6;
jest.setTimeout(600_000);

const DAY = 46_348;

interface Press {
  readonly data: () => WorkbookData;
  /** What the user has below the tables, in column A. */
  readonly below: string;
  readonly act: () => Promise<unknown>;
}

/** What stands where: each cell, and each table with its rows. */
const standing = (model: WorkbookModel): string =>
  JSON.stringify(
    model
      .toData()
      .sheets.map(({ name, cells, tables }) => [
        name,
        tables.map((table) => [table.name, table.area]),
        [...cells].flatMap(([row, line]) =>
          [...line].flatMap(([column, { value, formula = value }]) => (formula === '' ? [] : [[row, column, formula]])),
        ),
      ]),
  );

const WRITING = new Set(['Insert', 'Delete', 'Clear', 'Resize']);
/** Whether a request changes anything; what reads only can fail where it likes. */
const writes = ({ Actions, ObjectPaths }: RequestBody): boolean =>
  Actions.some(({ ActionType: type, Name }) => type === ActionType.SetProperty || WRITING.has(Name)) ||
  Object.values(ObjectPaths).some(({ Name }) => WRITING.has(Name));

/** A failure after so many actions of a request. */
interface At {
  readonly request: number;
  readonly actions: number;
}

/** Presses, and once more when it was refused. Gives how it stands then, and of how many actions each request was that writes. */
async function pressed({ data, below, act }: Press, at?: At): Promise<{ readonly end: string; readonly sizes: readonly number[] }> {
  const { host, model, stop } = startExcel(data());
  try {
    const sheet = model.sheets.byName(below) ?? '';
    const [{ table } = { table: undefined }] = model.tables.list().filter((each) => each.sheet === sheet);
    const row = (table?.area.row ?? 0) + (table?.area.rows ?? 0) + 2;
    if (model.grid.values(sheet, { row, column: 0, rows: 1, columns: 1 })[0]?.[0] === '')
      model.cells.write(sheet, { row, column: 0, rows: 1, columns: 1 }, [['Mijn eigen aantekening']], 'user');
    await model.grid.settled();
    const sizes: number[] = [];
    const { process } = host;
    host.process = (body) => {
      sizes.push(writes(body) ? body.Actions.length : 0);
      return process.call(host, body);
    };
    if (at) failOnce(host, at.request, 'GeneralException', at.actions);
    await act().catch(act);
    await model.grid.settled();
    return { end: standing(model), sizes };
  } finally {
    stop();
  }
}

/** Where a press that broke off, and was done again, ended otherwise. */
async function badEnds(press: Press): Promise<{ readonly tried: number; readonly bad: readonly string[] }> {
  const { end, sizes } = await pressed(press);
  const tried = sizes.flatMap((size, request) =>
    Array.from({ length: Math.ceil((size + 1) / STEP) }, (_, index) => ({ request, actions: size - index * STEP })),
  );
  const bad: string[] = [];
  for (const at of tried) {
    const lived = await pressed(press, at);
    if (lived.end !== end) bad.push(`request ${at.request}, after ${at.actions} of ${sizes[at.request]} actions`);
  }
  return { tried: tried.length, bad };
}

const machine = (factuurnr: string) => ({
  ...SOUND_LINES.kosten,
  factuurnr,
  boekstuk: factuurnr,
  omschrijving: 'Lasersnijder',
  incl: 7_500,
  bedrag_sto: '',
});
const registers = TEMPLATES.filter(({ sheet }) => ['Kosten', 'Afschrijvingen'].includes(sheet));

/** All machines that were booked as a cost, to bijlage 6. */
async function moveMachines(): Promise<void> {
  const { report, cells } = await excelWorkbook.check(DAY, () => {});
  const mends = report.findings.flatMap(({ mends: [first] = [] }) => (first?.kind === 'to depreciation' ? [first] : []));
  const plan = planMends(mends, cells);
  if (plan && plan.changes.length > 0) await excelWorkbook.mend(plan);
  await excelWorkbook.check(DAY, () => {});
}

const setting = { rule: 'PER-01', instelling: 'uit', reason: 'Besproken met DUS-I', by: 'A. Visser', date: DAY } as const;

const PRESSES: Readonly<Record<string, Press>> = {
  'a setting in a table that is full': {
    data: () =>
      templateWorkbook([instellingenTemplate], '2025-2028', {
        instellingen: [{ regel: 'PER-02', instelling: 'uit', reden: 'Ook besproken met DUS-I' }],
      }),
    below: 'STO Instellingen',
    act: async () => {
      const { dossier } = await excelWorkbook.overview();
      // Who sees the line standing there does not press again.
      if (dossier.instellingen.lines.length === 1) await excelWorkbook.addSetting(setting);
    },
  },
  'two machines to a table that is full': {
    data: () =>
      templateWorkbook(registers, '2025-2028', {
        kosten: [
          { ...SOUND_LINES.kosten, factuurnr: 'F-1', bedrag_sto: '' },
          machine('M-1'),
          { ...SOUND_LINES.kosten, factuurnr: 'F-2', bedrag_sto: '' },
          machine('M-2'),
        ],
        afschrijvingen: [SOUND_LINES.afschrijvingen],
      }),
    below: 'Afschrijvingen',
    act: moveMachines,
  },
};

test.each(Object.entries(PRESSES))('%s: broken off anywhere and pressed again', async (_name, press) => {
  const { tried, bad } = await badEnds(press);
  expect(bad).toEqual([]);
  expect(tried).toBeGreaterThan(10);
});
