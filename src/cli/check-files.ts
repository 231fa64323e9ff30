import { availableParallelism } from 'node:os';
import type { FileReport } from '../report/file-report';
import type { CheckTask } from './check-file';
import { CheckProcess } from './check-process';
import type { Limits } from './limited-process';

/**
 * Checks files side by side in processes of their own, and gives their reports in the order of the files: a file that takes all memory of its
 * process takes nothing from the others. `done` is called after each.
 */
export async function checkFiles(
  tasks: readonly CheckTask[],
  script: string,
  limits: Limits,
  done: () => void,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = [];
  let next = 0;
  const processes = Array.from({ length: Math.min(tasks.length, availableParallelism()) }, () => new CheckProcess(script, limits));
  await Promise.all(
    processes.map(async (one) => {
      for (let index = next++; index < tasks.length; index = next++) {
        const task = tasks[index];
        if (task) reports[index] = await one.check(task);
        done();
      }
      one.stop();
    }),
  );
  return reports;
}
