import { parentPort } from 'node:worker_threads';
import { checkFile, type CheckTask } from './check-file';
import { packReport } from './packed-report';

/** In a thread of its own: checks the files that it is sent, one after the other, and sends the reports back. */
export function serveChecks(): void {
  const port = parentPort;
  port?.on('message', (task: CheckTask) => {
    const packed = packReport(checkFile(task));
    port.postMessage(packed, [packed.findings.buffer]);
  });
}
