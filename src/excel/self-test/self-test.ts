import type { SelfTestResult } from '../workbook-port';
import { codeOf, type Answer, type Probe } from './probe';
import { CELL_PROBES } from './probes/cells';
import { FILTER_PROBES } from './probes/filters';
import { TABLE_PROBES } from './probes/tables';

/** Every question to Excel, in the order in which they are asked. */
export const PROBES: readonly Probe[] = [...FILTER_PROBES, ...TABLE_PROBES, ...CELL_PROBES];

/**
 * Asks all questions, each on a sheet of its own behind the others, which is deleted whatever happens: the sheets of the user are not touched.
 * `progress` tells how many are done.
 */
export async function runSelfTest(progress: (done: number, total: number) => void = () => {}): Promise<SelfTestResult> {
  const answers: Record<string, Answer> = {};
  const left: string[] = [];
  for (const [index, probe] of PROBES.entries()) {
    const sheet = `STO Zelftest ${index + 1} ${Math.random().toString(36).slice(2, 8)}`;
    try {
      answers[probe.id] = await Excel.run({ delayForCellEdit: true }, (context) => ask(context, probe, sheet));
    } catch (error) {
      answers[probe.id] = { error: codeOf(error) };
    }
    if (!(await cleanUp(sheet))) left.push(sheet);
    progress(index + 1, PROBES.length);
  }
  return { selfTest: 1, excel: whichExcel(), answers, left };
}

async function ask(context: Excel.RequestContext, probe: Probe, name: string): Promise<Answer> {
  const sheet = context.workbook.worksheets.add(name);
  await context.sync();
  return probe.ask(context, sheet);
}

/** Takes the sheet of a probe away with the names it made. Tells whether that worked. */
async function cleanUp(name: string): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const { names } = context.workbook;
      names.load('items/name');
      await context.sync();
      for (const item of names.items) if (item.name.startsWith('STO_Zelftest_')) item.delete();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

/** Which Excel this is, as far as Office tells. */
export function whichExcel(): SelfTestResult['excel'] {
  const context = typeof Office === 'undefined' ? undefined : Office.context;
  if (!context) return {};
  const { diagnostics, displayLanguage, contentLanguage } = context;
  return {
    platform: String(diagnostics?.platform ?? ''),
    version: String(diagnostics?.version ?? ''),
    displayLanguage: String(displayLanguage ?? ''),
    contentLanguage: String(contentLanguage ?? ''),
  };
}
