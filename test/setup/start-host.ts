import { ExcelHost } from '../../src/workbench/host/excel-host';
import type { Limits } from '../../src/workbench/host/limits';
import { installSession } from '../../src/workbench/host/transport/session';
import type { XdmOptions } from '../../src/workbench/host/transport/xdm';
import { XdmHost } from '../../src/workbench/host/transport/xdm';
import { MemoryGrid } from '../../src/workbench/model/memory-grid';
import type { Person } from '../../src/workbench/model/workbook-events';
import { WorkbookModel } from '../../src/workbench/model/workbook-model';
import type { SheetData, WorkbookData } from '../../src/xlsx/workbook-data';

/** A stand-in Excel for one test. */
export interface StartedExcel {
  host: ExcelHost;
  model: WorkbookModel;
  /** Takes the host away; done by itself at the end of the test. */
  stop(): void;
}

const running = new Set<StartedExcel>();

/** A sheet of file data with nothing on it. */
export const emptySheet = (name: string): SheetData => ({
  name,
  visibility: 'visible',
  cells: new Map(),
  columns: [],
  rows: new Map(),
  merges: [],
  tables: [],
  conditionalFormats: [],
  validations: [],
});

/** File data of a new workbook. */
export const newWorkbook = (...names: string[]): WorkbookData => ({
  sheets: (names.length > 0 ? names : ['Blad1']).map(emptySheet),
  names: [],
  date1904: false,
  activeSheet: 0,
});

/** A workbook in memory. */
export function startModel(data: WorkbookData = newWorkbook()): WorkbookModel {
  const model = new WorkbookModel(new MemoryGrid());
  model.load(data);
  return model;
}

/** Puts a stand-in Excel under the real library of the realm: for `*.office.test.ts`. */
export function startExcel(data?: WorkbookData, limits?: Partial<Limits>): StartedExcel {
  const model = startModel(data);
  const host = new ExcelHost(model, limits);
  const stopSession = installSession(Reflect.get(globalThis, 'OfficeExtension'), host);
  return started(host, stopSession);
}

/** The Excel of somebody else who has the same workbook open, with an add-in of its own: gives its library. */
export function openElsewhere(
  { model }: Pick<StartedExcel, 'model'>,
  person: Person,
): { readonly host: ExcelHost; readonly library: typeof Excel } {
  const { Excel: library, OfficeExtension } = Reflect.get(globalThis, 'anotherOffice')() as {
    Excel: typeof Excel;
    OfficeExtension: unknown;
  };
  const host = new ExcelHost(model, {}, person);
  started(host, installSession(OfficeExtension, host));
  return { host, library };
}

/** Loads office.js in the page and puts a stand-in Excel in its parent window: for `*.dom.test.tsx`, once per file. Resolves when `Office.onReady` has. */
export async function startOffice(
  data?: WorkbookData,
  limits?: Partial<Limits>,
  options?: Partial<XdmOptions>,
): Promise<StartedExcel & { xdm: XdmHost }> {
  const model = startModel(data);
  const host = new ExcelHost(model, limits);
  const { origin } = globalThis.location;
  const xdm = new XdmHost(host, {
    addinId: 'invoegtoepassing',
    conversationId: 'gesprek',
    hostOrigin: origin,
    documentUrl: `${origin}/Map1.xlsx`,
    ...options,
  });
  Reflect.get(globalThis, 'connectOffice')(xdm);
  await Office.onReady();
  return { ...started(host, () => xdm.dispose()), xdm };
}

function started(host: ExcelHost, end: () => void): StartedExcel {
  const excel: StartedExcel = {
    host,
    model: host.model,
    stop: () => {
      if (running.delete(excel)) end();
    },
  };
  running.add(excel);
  return excel;
}

/** Resolves after the events of what was just done have reached the add-in. */
export const eventsDelivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Members that tests asked of a host on purpose although it lacks them. */
const expectedMissing = new Set<string>();

/** Says that a test asks for a member the host lacks. */
export const expectMissing = (member: string): void => void expectedMissing.add(member);

afterEach(() => {
  const missing = [...running].flatMap(({ host }) => [...host.missing]).filter((member) => !expectedMissing.has(member));
  for (const { host } of running) host.missing.clear();
  expectedMissing.clear();
  // A pane under test keeps its host for the whole file; a session is per test.
  if (Reflect.get(globalThis, 'connectOffice') === undefined) for (const excel of [...running]) excel.stop();
  if (missing.length > 0) throw new Error(`The stand-in Excel lacks: ${missing.join(', ')}`);
});

afterAll(() => {
  for (const excel of [...running]) excel.stop();
});
