import type { CellValue } from '../../src/cells/cell';
import { checkCells, recheckSteps, type CheckedWorkbook } from '../../src/check/check-workbook';
import type { Marking } from '../../src/check/marking';
import { markingDelta } from '../../src/check/marking-delta';
import { allAtOnce } from '../../src/records/steps';
import type { TableCells, WorkbookCells } from '../../src/records/table-cells';
import { serialDay } from '../../src/scheme/calendar';
import { TABLE_KEYS } from '../../src/templates';
import { sheetOfTable } from '../../src/templates/sheet-of-table';
import type { TableKey } from '../../src/templates/column';
import { exampleTable } from '../rules/example-workbook';
import { SOUND_LINES, SOUND_WORKBOOK } from '../rules/sound-lines';
import { costRows } from './cost-lines';
import { median, milliseconds } from './rules';
import { table } from './table';

const COST_LINES = 20_000;
const DATE = serialDay(2026, 10, 1);
const RUNS = 15;
/** Edits before measuring starts: a pane that stands open has run before. */
const WARM_UP = 15;
/** How many times less than a full check one edited cell must take. */
const LEAST = 50;

/** What is typed in a cell. */
const TYPED: readonly (readonly [table: TableKey, column: string, value: CellValue])[] = [
  ['kosten', 'omschrijving', 'Huur van een hoogwerker'],
  ['kosten', 'doelgroep', ''],
  ['kosten', 'toelichting', 'Zie de offerte'],
  ['kosten', 'betaaldatum', 46_200],
  ['kosten', 'pct', 0.5],
  ['kosten', 'partner', 'ROC Zaanstreek'],
  ['kosten', 'act_code', 'A99'],
  ['kosten', 'factuurdatum', 47_130],
  ['kosten', 'factuurnr', 'F-1'],
  ['kosten', 'leverancier', 'Leverancier 7'],
  ['kosten', 'incl', 1_000],
  ['kosten', 'bedrag_sto', 12],
  ['inspanning', 'uren', 12],
  ['inspanning', 'van', 46_250],
];

/** A check again after one edited cell among 20,000 cost lines and all other sheets, beside a full check. */
export function benchLive(): string {
  const hours = Array.from({ length: 2_000 }, (_, index) => ({ ...SOUND_LINES.inspanning, naam: `Persoon ${index % 200}` }));
  const workbook: WorkbookCells = {
    tables: TABLE_KEYS.flatMap((key) => {
      const rows = key === 'kosten' ? costRows(COST_LINES) : key === 'inspanning' ? hours : SOUND_WORKBOOK[key];
      return rows ? [exampleTable(key, rows)] : [];
    }),
    date1904: false,
  };
  const measured: { readonly name: string; readonly time: number }[] = [];
  // Between the columns, so that a busy moment of the machine makes both longer.
  const fulls: number[] = [];
  for (const [key, column, value] of TYPED) {
    const table = workbook.tables.find(({ sheet }) => sheet === key);
    const at = columnsOf(key, table).get(column);
    if (at === undefined || !table) continue;
    let cells = again(workbook);
    let checked = checkCells(cells, { date: DATE });
    let standing = checked.marking();
    fulls.push(timeOf(() => textsToWrite(checkCells(again(workbook), { date: DATE }), new Map())));
    const times = Array.from({ length: WARM_UP + RUNS }, (_, run) => {
      cells = withCell(cells, key, (1_000 + run * 911) % table.rows.length, at, value);
      let next = checked;
      const time = timeOf(() => {
        next = allAtOnce(recheckSteps(checked, cells, { date: DATE }));
        textsToWrite(next, standing);
      });
      checked = next;
      standing = next.marking();
      return time;
    });
    const time = median(times.slice(WARM_UP));
    measured.push({ name: `${sheetOfTable(key)}, ${column}`, time });
  }
  const full = median(fulls);
  const times = measured.map(({ time }) => full / time);
  if (median(times) < LEAST) process.exitCode = 1;
  return table(
    ['after an edit of one cell', 'check', 'less than full', ''],
    [
      ['full check', milliseconds(full), '', ''],
      ...measured.map(({ name, time }) => [
        name,
        milliseconds(time),
        `${(full / time).toFixed(0)} x`,
        full / time >= LEAST ? '' : `less than ${LEAST} x`,
      ]),
      ['median of the columns', '', `${median(times).toFixed(0)} x`, ''],
    ],
  );
}

/** All that follows a check: the marking, and how many texts of it must be written where another stands. */
function textsToWrite(checked: CheckedWorkbook, standing: Marking): number {
  const byName = new Map([...standing].map(([{ sheet }, texts]) => [sheet, texts]));
  return [...markingDelta(checked.marking(), ({ sheet }) => byName.get(sheet)).values()].flat().length;
}

/** The same workbook of which nothing is known. */
const again = (workbook: WorkbookCells): WorkbookCells => ({
  ...workbook,
  tables: workbook.tables.map((each) => ({ ...each, rows: each.rows.map((row) => [...row]) })),
});

function withCell(workbook: WorkbookCells, key: TableKey, row: number, column: number, value: CellValue): WorkbookCells {
  return {
    ...workbook,
    tables: workbook.tables.map((each) =>
      each.sheet === key ? { ...each, rows: each.rows.map((cells, at) => (at === row ? cells.with(column, value) : cells)) } : each,
    ),
  };
}

/** Where the columns of a table stand, by key. */
function columnsOf(key: TableKey, cells: TableCells | undefined): ReadonlyMap<string, number> {
  const [source] = checkCells({ tables: cells ? [{ ...cells, rows: [] }] : [], date1904: false }, { date: DATE }).dossier[key].tables;
  return new Map([...(source?.columns ?? [])].flatMap(([key, { index }]) => (index === undefined ? [] : [[key, index] as const])));
}

/** Milliseconds of the processor: on a busy machine a clock would measure others too. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
