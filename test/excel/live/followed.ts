import { checkCells } from '../../../src/check/check-workbook';
import type { Finding } from '../../../src/check/report';
import { areaAddress, parseArea, type Area } from '../../../src/cells/address';
import type { CellValue } from '../../../src/cells/cell';
import { LiveCheck } from '../../../src/excel/live/live-check';
import { PACE } from '../../../src/excel/live/pace';
import { readWorkbook } from '../../../src/excel/reading/read-workbook';
import { runExcel, type RunExcel } from '../../../src/excel/run';
import type { CheckResult, LiveState } from '../../../src/excel/workbook-port';
import type { WorkbookError } from '../../../src/excel/workbook-error';
import { TABLES } from '../../../src/templates';
import type { TableKey } from '../../../src/templates/column';
import { FIRST_PERSON } from '../../../src/workbench/model/workbook-events';
import type { WorkbookModel } from '../../../src/workbench/model/workbook-model';
import type { WorkbookData } from '../../../src/xlsx/workbook-data';
import { startExcel, type StartedExcel } from '../../setup/start-host';

export const DAY = 46_500;
/** As in the product, but that a test does not wait for people. */
export const QUICK: typeof PACE = { ...PACE, quiet: 5, late: 300, cellEdit: 20, owed: 300, again: [10, 20, 20] };

/** A workbook that is followed, with what the pane was told. */
export interface Followed {
  readonly live: LiveCheck;
  readonly results: { readonly result: CheckResult; readonly how: 'opened' | 'changed' | 'pressed' }[];
  readonly states: LiveState[];
  readonly selected: string[];
  readonly failures: WorkbookError[];
  readonly check: () => Promise<CheckResult>;
  /** Resolves when all that was done is read, checked and written. */
  readonly settled: () => Promise<void>;
  readonly last: () => CheckResult;
}

const stopping = new Set<Followed>();

afterEach(async () => {
  for (const followed of [...stopping]) await followed.live.stop();
  stopping.clear();
});

/** Follows a workbook as the pane does. */
export function follow({ host, model }: Pick<StartedExcel, 'host' | 'model'>, run: RunExcel = runExcel, pace = QUICK): Followed {
  const results: Followed['results'] = [];
  const states: LiveState[] = [];
  const selected: string[] = [];
  const failures: WorkbookError[] = [];
  const live = new LiveCheck(
    run,
    {
      today: () => DAY,
      onResult: (result, how) => void results.push({ result, how }),
      onState: (state) => void states.push(state),
      onSelected: (sheet, area) => void selected.push(`${sheet}!${areaAddress(area)}`),
      onFailed: (error) => void failures.push(error),
    },
    pace,
  );
  const moment = pace.quiet * 2 + 10;
  const followed: Followed = {
    live,
    results,
    states,
    selected,
    failures,
    check: async () => {
      const result = await live.check(DAY, () => {});
      results.push({ result, how: 'pressed' });
      return result;
    },
    settled: async () => {
      await model.grid.settled();
      let seen = -1;
      // On a machine that has no time for us nothing happens either: a moment that took much longer than it should says nothing.
      let patience = 200;
      for (let still = 0; still < 3; still += 1) {
        const from = performance.now();
        await new Promise((resolve) => setTimeout(resolve, moment));
        const isStarved = performance.now() - from > 3 * moment && (patience -= 1) > 0;
        if (isStarved || host.requests !== seen || states.at(-1)?.phase === 'bezig') still = -1;
        seen = host.requests;
      }
    },
    last: () => {
      const last = results.at(-1);
      if (!last) throw new Error('no result');
      return last.result;
    },
  };
  stopping.add(followed);
  return followed;
}

/** A workbook that was checked and is followed. */
export async function followedWorkbook(data: WorkbookData, pace = QUICK): Promise<StartedExcel & Followed & { readonly user: User }> {
  const excel = startExcel(data);
  await excel.model.grid.settled();
  const followed = follow(excel, runExcel, pace);
  await followed.settled();
  await followed.check();
  await followed.settled();
  return { ...excel, ...followed, user: userOf(excel.model) };
}

/** What a finding comes to, to compare. */
const plain = ({ rule, message, outcome, place, text, found, expected }: Finding): unknown => [
  rule.id,
  message,
  outcome,
  place.table.sheet,
  place.table.name,
  place.row,
  place.column,
  place.heading,
  place.rowKey,
  place.hidden,
  text,
  found,
  expected,
];

export const findingsOf = ({ report }: Pick<CheckResult, 'report'>): unknown[] => report.findings.map(plain);

/** All that a check from nothing says of the workbook as it stands. */
export async function fromScratch(): Promise<{ readonly findings: unknown[]; readonly marking: ReadonlyMap<string, readonly string[]> }> {
  const checked = checkCells(await runExcel((context) => readWorkbook(context)), { date: DAY });
  const marking = new Map([...checked.marking()].map(([{ sheet, name }, texts]) => [`${sheet}!${name}`, texts]));
  return { findings: checked.report.findings.map(plain), marking };
}

/** What the column Controle of each table shows. */
export function shown(model: WorkbookModel): ReadonlyMap<string, readonly string[]> {
  return new Map(
    model.tables.list().flatMap(({ sheet, table }) => {
      const index = table.columns.findIndex(({ name }) => name === 'Controle');
      if (index < 0) return [];
      const body = {
        row: table.area.row + 1,
        rows: table.area.rows - 1 - (table.totalsRow ? 1 : 0),
        column: table.area.column + index,
        columns: 1,
      };
      return [[`${model.sheets.name(sheet)}!${table.name}`, model.grid.values(sheet, body).map(([cell]) => String(cell ?? ''))] as const];
    }),
  );
}

/** A person who works in the grid. */
export interface User {
  readonly place: (key: TableKey, column: string, row: number) => { readonly sheet: string; readonly area: Area };
  /** Types into a cell of a table: heading of the column, 0-based data row. */
  readonly type: (key: TableKey, column: string, row: number, value: CellValue) => void;
  /** Writes rows from a cell on, as a paste does. */
  readonly paste: (key: TableKey, column: string, row: number, rows: readonly (readonly CellValue[])[]) => void;
  readonly insertRows: (key: TableKey, row: number, count: number) => void;
  readonly deleteRows: (key: TableKey, row: number, count: number) => void;
  readonly reverse: (key: TableKey, rows: number) => void;
  readonly at: (sheet: string, address: string, value: CellValue) => void;
}

export function userOf(model: WorkbookModel, person = FIRST_PERSON): User {
  const tableOf = (key: TableKey): ReturnType<WorkbookModel['tables']['require']> => {
    const found = model.tables.byName(TABLES[key].name);
    if (!found) throw new Error(`no table ${key}`);
    return found;
  };
  const place: User['place'] = (key, column, row) => {
    const { sheet, table } = tableOf(key);
    const index = table.columns.findIndex(({ name }) => name === column);
    if (index < 0) throw new Error(`no column ${column}`);
    return { sheet, area: { row: table.area.row + 1 + row, column: table.area.column + index, rows: 1, columns: 1 } };
  };
  const as = (work: () => void): void => model.transaction('Invoer', work, 'user', person);
  const rows = (key: TableKey, row: number, count: number): { sheet: string; area: Area } => {
    const { sheet, table } = tableOf(key);
    return { sheet, area: { row: table.area.row + 1 + row, column: 0, rows: count, columns: 16_384 } };
  };
  return {
    place,
    type: (key, column, row, value) => {
      const { sheet, area } = place(key, column, row);
      as(() => model.cells.write(sheet, area, [[value]], 'user'));
    },
    paste: (key, column, row, values) => {
      const { sheet, area } = place(key, column, row);
      as(() => model.cells.write(sheet, { ...area, rows: values.length, columns: values[0]?.length ?? 1 }, values, 'user'));
    },
    insertRows: (key, row, count) => {
      const { sheet, area } = rows(key, row, count);
      as(() => model.cells.shift(sheet, { kind: 'insert', axis: 'rows', area }));
    },
    deleteRows: (key, row, count) => {
      const { sheet, area } = rows(key, row, count);
      as(() => model.cells.shift(sheet, { kind: 'delete', axis: 'rows', area }));
    },
    reverse: (key, count) => {
      const { sheet, table } = tableOf(key);
      const area = { ...table.area, row: table.area.row + 1, rows: count };
      as(() =>
        model.cells.sort(
          sheet,
          area,
          Array.from({ length: count }, (_, index) => count - 1 - index),
          'user',
        ),
      );
    },
    at: (sheetName, address, value) => {
      const sheet = model.sheets.byName(sheetName);
      const area = parseArea(address);
      if (sheet === undefined || !area) throw new Error(`no cell ${sheetName}!${address}`);
      as(() => model.cells.write(sheet, area, [[value]], 'user'));
    },
  };
}
