import type { CellValue } from '../../src/cells/cell';
import { checkCells, recheckSteps, type CheckedWorkbook } from '../../src/check/check-workbook';
import { markingDelta } from '../../src/check/marking-delta';
import { allAtOnce } from '../../src/records/steps';
import type { TableCells, WorkbookCells } from '../../src/records/table-cells';
import { serialDay } from '../../src/scheme/calendar';
import { TABLE_KEYS } from '../../src/templates';
import { exampleTable } from '../rules/example-workbook';
import { SOUND_LINES, SOUND_WORKBOOK } from '../rules/sound-lines';
import { costRows } from './cost-lines';
import { milliseconds } from './rules';
import { table } from './table';

const COST_LINES = 20_000;
const DATE = serialDay(2026, 10, 1);
const RUNS = 9;
/** How many times less than a full check one edited cell must take. */
const LEAST = 50;

/** What is typed in a cell of Kosten. */
const TYPED: readonly (readonly [column: string, value: CellValue])[] = [
  ['omschrijving', 'Huur van een hoogwerker'],
  ['doelgroep', ''],
  ['toelichting', 'Zie de offerte'],
  ['betaaldatum', 46_200],
  ['pct', 0.5],
  ['partner', 'ROC Zaanstreek'],
  ['act_code', 'A99'],
  ['factuurdatum', 47_130],
  ['factuurnr', 'F-1'],
  ['leverancier', 'Leverancier 7'],
  ['incl', 1_000],
  ['bedrag_sto', 12],
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
  const costs = workbook.tables.find(({ sheet }) => sheet === 'kosten');
  const columns = columnsOf(costs);
  const full = median(Array.from({ length: 3 }, () => timeOf(() => shown(checkCells(again(workbook), { date: DATE })))));
  const rows: string[][] = [['full check', milliseconds(full), '', '']];
  const ratios: number[] = [];
  for (const [column, value] of TYPED) {
    const at = columns.get(column);
    if (at === undefined) continue;
    let checked = checkCells(workbook, { date: DATE });
    shown(checked);
    let cells = workbook;
    const times = Array.from({ length: RUNS }, (_, run) => {
      cells = withCell(cells, 3_000 + run * 1_111, at, value);
      let next = checked;
      const time = timeOf(() => {
        next = allAtOnce(recheckSteps(checked, cells, { date: DATE }));
        shown(next);
      });
      checked = next;
      return time;
    });
    const time = median(times);
    ratios.push(full / time);
    rows.push([
      `Kosten, ${column}`,
      milliseconds(time),
      `${(full / time).toFixed(0)} x`,
      full / time >= LEAST ? '' : `less than ${LEAST} x`,
    ]);
  }
  rows.push(['median of the columns', '', `${median(ratios).toFixed(0)} x`, '']);
  if (median(ratios) < LEAST) process.exitCode = 1;
  return table(['after an edit of one cell', 'check', 'less than full', ''], rows);
}

/** All that follows an edit: the check, the marking and what of it must be written. */
function shown(checked: CheckedWorkbook): number {
  return markingDelta(checked.marking(), () => undefined).size;
}

/** The same workbook of which nothing is known. */
const again = (workbook: WorkbookCells): WorkbookCells => ({
  ...workbook,
  tables: workbook.tables.map((each) => ({ ...each, rows: each.rows.map((row) => [...row]) })),
});

function withCell(workbook: WorkbookCells, row: number, column: number, value: CellValue): WorkbookCells {
  return {
    ...workbook,
    tables: workbook.tables.map((each) =>
      each.sheet === 'kosten' ? { ...each, rows: each.rows.map((cells, at) => (at === row ? cells.with(column, value) : cells)) } : each,
    ),
  };
}

/** Where the columns of a table stand, by key. */
function columnsOf(costs: TableCells | undefined): ReadonlyMap<string, number> {
  const [source] = checkCells({ tables: costs ? [{ ...costs, rows: [] }] : [], date1904: false }, { date: DATE }).dossier.kosten.tables;
  return new Map([...(source?.columns ?? [])].flatMap(([key, { index }]) => (index === undefined ? [] : [[key, index] as const])));
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
