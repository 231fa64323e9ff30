/* The parts of OfficeExtension used here are not in its published types. */
import type { ExcelHost } from '../excel-host';
import type { RequestBody, ResponseBody } from '../protocol';
import { processText, RefusedCall } from './process-text';

/**
 * Gives the real library a session of our own: for Node, where there is no page and no `Office.context`.
 * `officeExtension` is the global `OfficeExtension`. The function given back takes the session away again.
 */
export function installSession(officeExtension: any, host: ExcelHost): () => void {
  const executor = {
    executeAsync: async (_customData: string, flags: number, message: { Body: RequestBody }) => {
      const answer = { Headers: {}, Body: null as ResponseBody | null, ErrorCode: '', ErrorMessage: '', HttpStatusCode: 200 };
      try {
        return { ...answer, Body: JSON.parse(await processText(host, JSON.stringify(message.Body), flags)) as ResponseBody };
      } catch (error) {
        if (error instanceof RefusedCall) return { ...answer, HttpStatusCode: 400, ErrorCode: error.code, ErrorMessage: error.message };
        throw error;
      }
    },
  };
  class HostSession extends officeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }
    getEventRegistration(controlId: string): unknown {
      return officeExtension.GenericEventRegistration.getGenericEventRegistration(controlId);
    }
    _createRequestExecutorOrNull(): unknown {
      return executor;
    }
  }
  officeExtension.SessionBase._overrideSession = new HostSession();
  officeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const stop = host.events.onMessages((entries) => {
    // Never within the call that caused it, as over a real connection.
    setTimeout(() => officeExtension._testTriggerRichApiMessageEvent({ entries }), 0);
  });
  return () => {
    stop();
    officeExtension.SessionBase._overrideSession = undefined;
  };
}
