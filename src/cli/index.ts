import { isMainThread } from 'node:worker_threads';
import { runProgram } from './program';
import { serveChecks } from './worker';

// The same file is the command and, in a thread, what checks the files.
if (!isMainThread) serveChecks();
else {
  // Who reads the output may stop early (`sto check … | head`): that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  void runProgram(process.argv.slice(2), __filename).then((code) => {
    process.exitCode = code;
  });
}
