import { checkFile } from './check-file';
import type { CheckInProcess } from './check-process';
import { compareFiles } from './compare-command';
import { packReport, type PackedReport } from './packed-report';
import { drawn, evaluated } from './sample-command';
import type { SectionOutcome, SectionTask } from './section-process';
import { verified } from './verify-command';

/** Does what another process asks. */
export function doTask(asked: CheckInProcess | SectionTask): PackedReport | SectionOutcome {
  switch (asked.kind) {
    case 'check':
      return packReport(checkFile(asked.task));
    case 'compare':
      return compareFiles(asked.before, asked.after, asked.how);
    case 'verify':
      return verified(asked.report, asked.workbook, asked.how);
    case 'draw':
      return drawn(asked.file, asked.wish, asked.how);
    case 'evaluate':
      return evaluated(asked.file);
  }
}
