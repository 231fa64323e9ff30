import type { ExcelHost } from '../excel-host';
import type { RequestBody } from '../protocol';
import { RequestFlag } from '../protocol';

/** Numbers with which Excel refuses a whole call, before or after it looked at the actions. */
export const CallRefusal = {
  InvalidRequestContext: 1014,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

export class RefusedCall extends Error {
  constructor(
    readonly code: keyof typeof CallRefusal,
    message: string,
  ) {
    super(message);
    this.name = 'RefusedCall';
  }
  get number(): number {
    return CallRefusal[this.code];
  }
}

const PAGE = 'https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins';

/** UTF-8 size is between one and three bytes per UTF-16 unit, so most texts need no count. */
const exceeds = (text: string, bytes: number): boolean =>
  text.length > bytes || (text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes);

/** What every transport ends in: JSON text in, JSON text out, refused as a whole as Excel on the web does. */
export async function processText(host: ExcelHost, request: string, flags = 0): Promise<string> {
  if (host.editing) {
    // Excel.run({ delayForCellEdit: true }) waits for the end of the edit; any other call fails.
    if (!(flags & RequestFlag.DelayForCellEdit)) {
      throw new RefusedCall(
        'InvalidOperationInCellEditMode',
        'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
      );
    }
    await host.editEnded();
  }
  if (exceeds(request, host.limits.maxRequestBytes)) {
    throw new RefusedCall(
      'RequestPayloadSizeLimitExceeded',
      `The request payload size has exceeded the limit. Please refer to the documentation: "${PAGE}".`,
    );
  }
  const response = JSON.stringify(await host.process(JSON.parse(request) as RequestBody));
  if (exceeds(response, host.limits.maxResponseBytes)) {
    throw new RefusedCall(
      'ResponsePayloadSizeLimitExceeded',
      `The response payload size has exceeded the limit. Please refer to the documentation: "${PAGE}".`,
    );
  }
  return response;
}
