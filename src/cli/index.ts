import { doTask } from './do-task';
import { serveTasks, TASK_PROCESS } from './limited-process';
import { runProgram } from './program';

// The same file is the command and, in a process of its own, what reads the files.
const [first, megabytes] = process.argv.slice(2);
if (first === TASK_PROCESS && process.send) serveTasks(Number(megabytes), doTask);
else {
  // What could not be printed is told by who printed it.
  process.stdout.on('error', () => {});
  void runProgram(process.argv.slice(2), __filename).then((code) => {
    process.exitCode = code;
  });
}
