import { VERSION } from '../../report/product-version';
import { withoutHints } from '../events';
import { runExcel } from '../run';
import { workbookOf } from '../workbook';
import { WorkbookError } from '../workbook-error';
import { codeOf } from './probe';
import { RECORDED_SCENARIOS } from './recorded-scenarios';
import { whichExcel } from './self-test';
import { between, type WireAnswer, type WireRequest } from './wire';

/** A request and what Excel answered to it. */
export interface Exchange {
  readonly request: WireRequest;
  readonly answer: WireAnswer;
}

/** What went between office.js and Excel in one scenario, and how that ended: `ok`, or the code of the error. */
export interface RecordedScenario {
  readonly id: string;
  readonly outcome: string;
  readonly traffic: readonly Exchange[];
}

/** The traffic of all scenarios, in one Excel. */
export interface Recording {
  readonly recording: 1;
  readonly product: string;
  readonly excel: Readonly<Record<string, unknown>>;
  readonly scenarios: readonly RecordedScenario[];
}

const NOT_EMPTY =
  'Open een nieuwe, lege werkmap en begin daar opnieuw: wat in deze werkmap staat zou in de opname komen. Er is niets opgenomen.';

/**
 * Does all scenarios in an empty workbook, one after the other, and keeps what office.js and Excel said to each other. Refuses a workbook in
 * which something stands, so that a recording holds nothing but the sample data of its scenarios. `progress` tells how many are done.
 */
export async function record(progress: (done: number, total: number) => void = () => {}): Promise<Recording> {
  const scenarios: RecordedScenario[] = [];
  await withoutHints(async () => {
    await requireEmpty();
    for (const [index, { id, act }] of RECORDED_SCENARIOS.entries()) {
      const traffic: Exchange[] = [];
      const keep = async (request: WireRequest, ask: (request: WireRequest) => Promise<WireAnswer>): Promise<WireAnswer> => {
        // As it was sent: office.js goes on working with its own object.
        const sent = structuredClone(request);
        const answer = await ask(request);
        traffic.push({ request: sent, answer: structuredClone(answer) });
        return answer;
      };
      scenarios.push({ id, outcome: await outcomeOf(() => between(keep, () => act(workbookOf(runExcel)))), traffic });
      progress(index + 1, RECORDED_SCENARIOS.length);
    }
  });
  return { recording: 1, product: VERSION, excel: whichExcel(), scenarios };
}

/** How a scenario ends; what goes wrong in it is an answer too. */
export async function outcomeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'ok';
  } catch (error) {
    return codeOf(error);
  }
}

async function requireEmpty(): Promise<void> {
  await runExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject());
    for (const range of used) range.load('address');
    await context.sync();
    if (names.items.length > 0 || used.some((range) => !range.isNullObject)) throw new WorkbookError('in the way', 'not empty', NOT_EMPTY);
  });
}
