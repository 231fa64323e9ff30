import { fork, type ChildProcess } from 'node:child_process';
import { Worker } from 'node:worker_threads';

export interface Limits {
  /** Seconds for one task. */
  readonly seconds: number;
  /** Megabytes of memory for one task. */
  readonly megabytes: number;
}

/** What a process is told that works for another; the megabytes that it may take come behind it. */
export const TASK_PROCESS = 'taakproces';

/** What goes back for a task. */
interface Answer<Result> {
  readonly result: Result;
  /** Bytes that the process takes now. */
  readonly memory: number;
}

/** Why there is no result, as a code for programs and a Dutch clause that follows the subject. */
export interface Failure {
  readonly code: 'time' | 'memory' | 'internal';
  readonly why: string;
}

const MEGABYTE = 1e6;
/** What a process says when it takes too much; V8 says the same of its own memory. */
const TOO_MUCH = 'out of memory';
/** Memory is watched from a thread of its own, because the other one is busy; buffers count. */
const WATCH = `const { workerData } = require('node:worker_threads');
setInterval(() => {
  if (process.memoryUsage.rss() <= workerData) return;
  require('node:fs').writeSync(2, '${TOO_MUCH}');
  process.kill(process.pid, 'SIGKILL');
}, 20);`;

/** In a process of its own: does the tasks that it is sent, one after the other, and sends the results back. */
export function serveTasks<Task, Result>(megabytes: number, work: (task: Task) => Result): void {
  const watch = new Worker(WATCH, { eval: true, workerData: megabytes * MEGABYTE });
  watch.unref();
  process.on('message', (task: Task) => {
    const answer: Answer<Result> = { result: work(task), memory: process.memoryUsage.rss() };
    process.send?.(answer);
  });
  // Nobody is left who waits for an answer.
  process.on('disconnect', () => process.exit());
}

/** Most milliseconds that a timer can wait. */
const LONGEST_WAIT = 2 ** 31 - 1;
/** Characters of what a process says of itself that are kept. */
const MOST_WORDS = 10_000;
/** More than any computer has. */
const MOST_MEGABYTES = 10_000_000;

/** A process with limits, and a new one when a task went beyond them. */
export class LimitedProcess<Task extends object, Result> {
  private child: ChildProcess | undefined;
  private words = '';

  constructor(
    private readonly script: string,
    private readonly limits: Limits,
  ) {}

  /** Does a task; what goes beyond the limits is broken off. */
  async run(task: Task): Promise<{ readonly result: Result } | { readonly failure: Failure }> {
    const child = this.start();
    const { seconds, megabytes } = this.limits;
    return new Promise((resolve) => {
      const settle = (outcome: { readonly result: Result } | { readonly failure: Failure }): void => {
        clearTimeout(timer);
        child.off('message', onMessage).off('error', onError).off('close', onClose);
        resolve(outcome);
      };
      const onMessage = ({ result, memory }: Answer<Result>): void => {
        // What one task left behind must not count for the next.
        if (memory > (megabytes * MEGABYTE) / 2) this.stop();
        settle({ result });
      };
      const fail = (code: Failure['code'], why: string): void => {
        this.stop();
        settle({ failure: { code, why } });
      };
      const onError = (error: Error): void =>
        fail('internal', `is vastgelopen (${error.message}). Meld dit bij de makers van STO Controle.`);
      const onClose = (code: number | null, signal: string | null): void => {
        if (this.words.includes(TOO_MUCH) || signal === 'SIGKILL' || signal === 'SIGABRT') {
          fail('memory', `vroeg meer dan ${megabytes} MB geheugen en is gestopt (--memory-limit).`);
        } else fail('internal', `is afgebroken (${signal ?? code}). Meld dit bij de makers van STO Controle.`);
      };
      const timer = setTimeout(
        () => fail('time', `duurde langer dan ${seconds} seconden en is gestopt (--time-limit).`),
        Math.min(seconds * 1000, LONGEST_WAIT),
      );
      child.on('message', onMessage).on('error', onError).on('close', onClose);
      // A process that cannot be reached is closing, which is heard above.
      child.send(task, () => {});
    });
  }

  /** Ends the process; the next task gets another. */
  stop(): void {
    // An error of a process that is being stopped belongs to the task that was given up.
    this.child?.on('error', () => {}).kill('SIGKILL');
    this.child = undefined;
  }

  private start(): ChildProcess {
    if (this.child?.connected) return this.child;
    const megabytes = Math.ceil(Math.min(this.limits.megabytes, MOST_MEGABYTES));
    this.words = '';
    const child = fork(this.script, [TASK_PROCESS, String(megabytes)], {
      execArgv: [`--max-old-space-size=${megabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.words = (this.words + text).slice(-MOST_WORDS);
    });
    return (this.child = child);
  }
}
