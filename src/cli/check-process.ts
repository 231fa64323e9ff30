import { formatIsoDate } from '../records/dutch-date';
import { failedReport, type FileReport } from '../report/file-report';
import type { CheckTask } from './check-file';
import { LimitedProcess, type Limits } from './limited-process';
import { unpackReport, type PackedReport } from './packed-report';

/** A check of a file as it crosses to another process. */
export interface CheckInProcess {
  readonly kind: 'check';
  readonly task: CheckTask;
}

/** Checks files in a process of its own. */
export class CheckProcess {
  private readonly process: LimitedProcess<CheckInProcess, PackedReport>;

  constructor(script: string, limits: Limits) {
    this.process = new LimitedProcess(script, limits);
  }

  async check(task: CheckTask): Promise<FileReport> {
    const outcome = await this.process.run({ kind: 'check', task });
    if ('result' in outcome) return unpackReport(outcome.result);
    const { code, why } = outcome.failure;
    return failedReport(task.path, formatIsoDate(task.date), { code, message: `De controle van dit bestand ${why}` });
  }

  stop(): void {
    this.process.stop();
  }
}
