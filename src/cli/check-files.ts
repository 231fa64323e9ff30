import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { failedReport, type FileReport } from '../report/file-report';
import { formatIsoDate } from '../records/dutch-date';
import type { CheckTask } from './check-file';
import { unpackReport, type PackedReport } from './packed-report';

export interface Limits {
  /** Seconds for one file. */
  readonly seconds: number;
  /** Megabytes of memory for one file. */
  readonly megabytes: number;
}

/** Checks files side by side in threads, and gives their reports in the order of the files. `done` is called after each. */
export async function checkFiles(
  tasks: readonly CheckTask[],
  script: string,
  limits: Limits,
  done: () => void,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = [];
  let next = 0;
  const threads = Array.from({ length: Math.min(tasks.length, availableParallelism()) }, () => new CheckThread(script, limits));
  await Promise.all(
    threads.map(async (thread) => {
      for (let index = next++; index < tasks.length; index = next++) {
        const task = tasks[index];
        if (task) reports[index] = await thread.check(task);
        done();
      }
      await thread.close();
    }),
  );
  return reports;
}

/** A thread with limits, and a new one when a file went beyond them. */
class CheckThread {
  private worker: Worker | undefined;

  constructor(
    private readonly script: string,
    private readonly limits: Limits,
  ) {}

  async check(task: CheckTask): Promise<FileReport> {
    const worker = this.start();
    const { seconds, megabytes } = this.limits;
    return new Promise((resolve) => {
      const onMessage = (packed: PackedReport): void => settle(unpackReport(packed));
      const settle = (report: FileReport): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        resolve(report);
      };
      const fail = (code: string, message: string): void => {
        this.worker = undefined;
        settle(failedReport(task.path, formatIsoDate(task.date), { code, message }));
        // An error of a thread that is being stopped belongs to the file that was given up.
        worker.on('error', () => {});
        void worker.terminate();
      };
      const onError = (error: NodeJS.ErrnoException): void => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
          fail('memory', `De controle van dit bestand vroeg meer dan ${megabytes} MB geheugen en is gestopt (--memory-limit).`);
        } else fail('internal', `De controle is vastgelopen op dit bestand (${error.message}). Meld dit bij de makers van STO Controle.`);
      };
      const onExit = (code: number): void => fail('internal', `De controle van dit bestand is afgebroken (${code}).`);
      const timer = setTimeout(
        () => fail('time', `De controle van dit bestand duurde langer dan ${seconds} seconden en is gestopt (--time-limit).`),
        seconds * 1000,
      );
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(task);
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    return (this.worker ??= new Worker(this.script, { resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes }, stdout: false }));
  }
}
