import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Answer, Asleep, Question } from './worker';

/** A test may take this many times what it took asleep, and this long (ms) besides; after that it does not end. */
const PATIENCE = { times: 10, ms: 90_000 };

/** The worker, started again whenever it was ended or ended itself. */
export class Worker {
  private child: ChildProcess | undefined;

  constructor(private readonly folder: string) {}

  /** Which test failed, undefined when none did; `expected` is how long (ms) each test takes, `each` gets what is told on the way. */
  ask(
    question: Question,
    expected: (test: number) => number,
    each: (asleep: Asleep) => void = () => undefined,
  ): Promise<string | undefined> {
    const child = (this.child ??= fork(join(__dirname, 'worker.ts'), {
      cwd: this.folder,
      execArgv: ['--import', 'tsx', '--max-old-space-size=3000'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    }));
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      const wait = (test: number): void => {
        clearTimeout(timer);
        timer = setTimeout(
          () => {
            this.stop();
            end('a test that does not end');
          },
          PATIENCE.ms + PATIENCE.times * expected(test),
        );
      };
      const end = (failed: string | undefined): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(failed);
      };
      child.on('message', (answer: Answer) => {
        if ('begins' in answer) wait(answer.begins);
        else if ('asleep' in answer) {
          wait(0);
          each(answer.asleep);
        } else end(answer.failed);
      });
      child.once('exit', () => {
        this.child = undefined;
        end('the process ended');
      });
      wait(0);
      child.send(question);
    });
  }

  stop(): void {
    this.child?.removeAllListeners();
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }
}
