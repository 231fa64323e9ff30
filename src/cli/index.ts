import { CHECK_PROCESS, serveChecks } from './check-process';
import { runProgram } from './program';

// The same file is the command and, in a process of its own, what checks the files.
const [first, megabytes] = process.argv.slice(2);
if (first === CHECK_PROCESS && process.send) serveChecks(Number(megabytes));
else {
  // What could not be printed is told by who printed it.
  process.stdout.on('error', () => {});
  void runProgram(process.argv.slice(2), __filename).then((code) => {
    process.exitCode = code;
  });
}
