import { HostError } from '../../../src/workbench/host/host-error';
import { CallRefusal, RefusedCall } from '../../../src/workbench/host/transport/process-text';
import type { ExcelHost } from '../../../src/workbench/host/excel-host';

/** Codes that Excel documents for a request of which some actions were done (the first row) or none. */
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

/** Makes the request after `skip` others fail once: refused as a whole, or half done. Gives how to end it, and to see whether it came. */
export function failOnce(host: ExcelHost, skip: number, code: string): () => boolean {
  const { process } = host;
  let left = skip;
  let failed = false;
  host.process = async (body) => {
    left -= 1;
    if (left >= 0) return process.call(host, body);
    host.process = process;
    failed = true;
    if (code in CallRefusal) throw new RefusedCall(code as keyof typeof CallRefusal, 'test');
    // Actions before the failing one stay done.
    const half = Math.floor(body.Actions.length / 2);
    const done = await process.call(host, { ...body, Actions: body.Actions.slice(0, half) });
    const { message, status } = new HostError(code, 'test');
    return {
      ProcessedResults: { Results: done.Results ?? [] },
      TraceIds: done.TraceIds,
      Error: { Code: code, Message: message, Location: '', ActionIndex: half, HttpStatusCode: status },
    };
  };
  return () => {
    host.process = process;
    return failed;
  };
}
