import { existsSync } from 'node:fs';
import { csvText } from '../report/csv-text';
import { failedReport, type FileReport } from '../report/file-report';
import { htmlText } from '../report/html-text';
import { jsonText } from '../report/json-shape';
import { sarifText } from '../report/sarif-text';
import { formatIsoDate } from '../records/dutch-date';
import { EVERY_RULE } from '../rules/all-rules';
import type { SheetMapping } from '../records/mapping/sheet-mapping';
import type { Periode } from '../scheme/rounds';
import type { CheckTask } from './check-file';
import { checkFiles } from './check-files';
import type { Limits } from './limited-process';
import { areSeveral, codeOf, findFiles } from './find-files';
import { markTargets } from './mark-targets';
import type { Format } from './options';
import { filesIn, readInvoices } from './read-invoices';
import { progressBar } from './progress';
import { terminalReport } from './terminal-report';
import { lookOf, type TerminalLook } from './terminal';
import { VERSION } from '../report/product-version';
import { UsageError, type Words } from './words';
import { InputFiles, OutputError, refuseOverwriting, writeOutput } from './write-output';

export interface CheckCommand {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly output?: string | undefined;
  readonly mark?: string | undefined;
  readonly periode?: Periode | undefined;
  /** Day of the check (serial). */
  readonly date: number;
  readonly force: boolean;
  /** Sheets that are offered are read. */
  readonly accept: boolean;
  /** Layouts of the koppelprofiel that was given. */
  readonly profile?: readonly SheetMapping[] | undefined;
  /** Whether the settings of the workbooks themselves are left aside. */
  readonly ignoreSettings: boolean;
  readonly limits: Limits;
  /** Folders and files with invoices, to hold the lines of Kosten against. */
  readonly facturen?: readonly string[] | undefined;
}

/** Exit code of a check. Incomplete goes before wrong: with 2 nobody may believe that all has been looked at. */
export function exitCodeOf(reports: readonly FileReport[]): 0 | 1 | 2 {
  if (reports.some(({ summary }) => summary.error !== null)) return 2;
  return reports.some(({ summary }) => summary.counts.fout > 0) ? 1 : 0;
}

/** Runs `sto check`; `script` is the file that checks files in a process of its own. Gives the exit code. */
export async function runCheck(command: CheckCommand, script: string, words: Words): Promise<0 | 1 | 2> {
  const { paths, output, mark, date, periode, force, ignoreSettings, accept, profile } = command;
  const found = findFiles(paths);
  const several = areSeveral(paths);
  const absent = command.facturen?.find((path) => !existsSync(path));
  if (absent !== undefined) throw new UsageError(words.errors.noFacturen(absent));
  const facturen = command.facturen === undefined ? undefined : readInvoices(command.facturen);
  const inputs = new InputFiles([...found.map(({ path }) => path), ...(facturen ? filesIn(facturen) : [])]);
  if (output !== undefined) refuseOverwriting(output, force, inputs);
  const targets = mark === undefined ? new Map<string, string>() : markTargets(found, several, mark, force, inputs, words);
  const tasks = found
    .filter(({ problem }) => problem === undefined)
    .map(({ path }): CheckTask => ({
      path,
      date,
      periode,
      ignoreSettings,
      mark: mark !== undefined,
      markTo: targets.get(path),
      force,
      facturen,
      accept,
      profile,
      fingerprint: command.format === 'json' || command.format === 'html',
    }));
  const bar = progressBar(tasks.length, 'bestanden');
  const checked = await checkFiles(tasks, script, command.limits, bar.step);
  bar.stop();
  const byPath = new Map(tasks.map(({ path }, index) => [path, checked[index]]));
  const reports = found.map(
    ({ path, problem }) =>
      byPath.get(path) ?? failedReport(path, formatIsoDate(date), problem ?? { code: 'internal', message: 'Dit bestand is overgeslagen.' }),
  );
  if (output === undefined) await print(reportText(reports, several, command.format, lookOf(process.stdout, process.env)));
  else writeOutput(output, reportText(reports, several, command.format, { width: 100, colours: false }), force);
  return exitCodeOf(reports);
}

function reportText(reports: readonly FileReport[], several: boolean, format: Format, look: TerminalLook): string {
  switch (format) {
    case 'json':
      return jsonText(reports, several);
    case 'csv':
      return csvText(reports);
    case 'sarif':
      return sarifText(reports, EVERY_RULE, VERSION);
    case 'html':
      return htmlText(reports, VERSION);
    case 'text':
      return terminalReport(reports, look);
  }
}

/**
 * Writes to the standard output and waits until it is taken: a pipe may be slow, or closed by who reads it.
 * @throws OutputError
 */
export const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE')
        reject(new OutputError(`De uitvoer kan niet geschreven worden${codeOf(error)}.`));
      else resolve();
    });
  });
