import { HostError } from '../../../src/workbench/host/host-error';
import { CallRefusal, RefusedCall } from '../../../src/workbench/host/transport/process-text';
import type { ExcelHost } from '../../../src/workbench/host/excel-host';
import type { RequestBody, ResponseBody } from '../../../src/workbench/host/protocol';

/**
 * Codes that Microsoft documents for a request and that a workbook of ours can meet: those of charts, bindings, links and passwords are not
 * among them. Actions before the failing one stay done, but for what Excel refuses as a whole.
 */
export const CODES = [
  'GeneralException',
  'ItemNotFound',
  'InvalidReference',
  'InvalidArgument',
  'AccessDenied',
  'InvalidOperation',
  'FilteredRangeConflict',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
] as const;

/** Rarer ones: of a session or connection, and of what stands in the way. */
export const RARE_CODES = [
  'ActivityLimitReached',
  'ApiNotAvailable',
  'ApiNotFound',
  'Conflict',
  'FormulaLengthExceedsLimit',
  'InactiveWorkbook',
  'InsertDeleteConflict',
  'InvalidOrTimedOutSession',
  'InvalidRequest',
  'InvalidRequestContext',
  'InvalidSelection',
  'ItemAlreadyExists',
  'MemoryLimitReached',
  'MergedRangeConflict',
  'NonBlankCellOffSheet',
  'NotImplemented',
  'PivotTableRangeConflict',
  'RequestAborted',
  'ServiceNotAvailable',
  'Unauthenticated',
  'UnsupportedFeature',
  'UnsupportedOperation',
  'UnsupportedSheet',
  'WriteNotSupportedWhenModalDialogOpen',
] as const;

/** How much of a request was done when it failed; a number: so many of its actions. `all`: only the answer was lost. */
export type Done = 'nothing' | 'half' | 'all' | number;

/** What Excel does of a request that ends in a code, when nobody says otherwise: refused wholly, or half done. What is there already is refused before anything is made of it. */
export const doneOf = (code: string): Done => (code in CallRefusal || code === 'ItemAlreadyExists' ? 'nothing' : 'half');

/** Makes the request after `skip` others fail once. Gives how to end it, and to see whether it came. */
export function failOnce(host: ExcelHost, skip: number, code: string, done = doneOf(code)): () => boolean {
  const { process } = host;
  let left = skip;
  let failed = false;
  host.process = async (body) => {
    left -= 1;
    if (left >= 0) return process.call(host, body);
    host.process = process;
    failed = true;
    return failing((part) => process.call(host, part), body, code, done);
  };
  return () => {
    host.process = process;
    return failed;
  };
}

async function failing(
  process: (body: RequestBody) => Promise<ResponseBody>,
  body: RequestBody,
  code: string,
  done: Done,
): Promise<ResponseBody> {
  const { length } = body.Actions;
  const count = typeof done === 'number' ? Math.min(done, length) : { nothing: 0, half: Math.floor(length / 2), all: length }[done];
  const answer = count > 0 ? await process({ ...body, Actions: body.Actions.slice(0, count) }) : undefined;
  if (code in CallRefusal) throw new RefusedCall(code as keyof typeof CallRefusal, 'test');
  const { message, status } = new HostError(code, 'test');
  return {
    ProcessedResults: { Results: (done !== 'all' && answer?.Results) || [] },
    TraceIds: answer?.TraceIds ?? [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: Math.min(count, body.Actions.length - 1), HttpStatusCode: status },
  };
}
