import type { Command } from 'commander';
import { readLayoutSteps } from '../check/check-workbook';
import { verify } from '../compare/verify';
import { isAsItWas, totalsSections, verificationSections, verificationSentence } from '../compare/verify-sections';
import { readDossier } from '../records/dossier';
import type { SheetMapping } from '../records/mapping/sheet-mapping';
import { allAtOnce } from '../records/steps';
import { closedYearPrints } from '../report/closed-year-prints';
import { FingerprintError, fingerprintOf, parseReport, readFingerprintSteps } from '../report/fingerprint';
import { readReportTotals, totalsNowSteps } from '../report/report-totals';
import { print } from './check-command';
import { limitsOf, MEMORY_LIMIT, TIME_LIMIT, type LimitOptions } from './options';
import { readForCompare, UnreadableError } from './read-for-compare';
import { InputError, readInput } from './read-input';
import { isSectionFormat, SECTION_FORMATS, sectionText, type SectionReport } from './section-report';
import { runSection, type ReadWish, type SectionOutcome } from './section-process';
import { subcommand } from './subcommand';
import { lookOf } from './terminal';
import { UsageError, type Words } from './words';
import { InputFiles, refuseOverwriting, writeOutput } from './write-output';

interface VerifyOptions extends LimitOptions {
  readonly format: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly accepteer?: boolean;
  readonly koppeling?: string;
}

/** Adds `sto verify` to the program. `profileAt` reads a koppelprofiel; `script` is the file that reads files in a process of its own. */
export function addVerify(
  program: Command,
  words: Words,
  profileAt: (path: string) => readonly SheetMapping[],
  script: string,
  exit: (code: number) => void,
): void {
  subcommand(program, 'verify <report> <workbook>', words.verify, words)
    .argument('<report>', words.verifyReport)
    .argument('<workbook>', words.verifyWorkbook)
    .option('-f, --format <format>', `${words.format} (${SECTION_FORMATS.join(', ')})`, 'text')
    .option('-o, --output <file>', words.output)
    .option('--accepteer', words.accept)
    .option('--koppeling <profiel>', words.profile)
    .option('--force', words.force)
    .option('--time-limit <seconds>', words.timeLimit, TIME_LIMIT)
    .option('--memory-limit <megabytes>', words.memoryLimit, MEMORY_LIMIT)
    .addHelpText('after', `\n${words.verifyExit}`)
    .action(async (report: string, workbook: string, options: VerifyOptions) => {
      const { format, output, force = false, accepteer, koppeling } = options;
      if (!isSectionFormat(format)) throw new UsageError(words.errors.choice(format, SECTION_FORMATS));
      if (output !== undefined)
        refuseOverwriting(output, force, new InputFiles([report, workbook, ...(koppeling === undefined ? [] : [koppeling])]));
      const how = { accept: accepteer ?? false, profile: koppeling === undefined ? undefined : profileAt(koppeling) };
      const { report: text, code } = await runSection({ kind: 'verify', report, workbook, how }, script, limitsOf(options, words));
      if (output === undefined) await print(sectionText(text, format, lookOf(process.stdout, process.env)));
      else writeOutput(output, sectionText(text, format, { width: 100, colours: false }), force);
      exit(code);
    });
}

/** Holds a workbook against a report. */
export function verified(report: string, workbook: string, how: ReadWish): SectionOutcome {
  const head = { title: 'Rapport nakijken', about: `${report} en ${workbook}`, remarks: [] };
  try {
    const given = parseReport(reportText(report));
    const before = allAtOnce(readFingerprintSteps(given));
    const dossier = readDossier(allAtOnce(readLayoutSteps(readForCompare(workbook).cells, how)).workbook);
    const verification = verify(before, fingerprintOf(dossier), closedYearPrints(dossier));
    const totals = allAtOnce(totalsNowSteps(dossier));
    const text: SectionReport = {
      ...head,
      headline: verificationSentence(verification),
      colour: isAsItWas(verification) ? 'green' : 'red',
      sections: [...verificationSections(verification), ...totalsSections(readReportTotals(given), totals)],
      json: { version: 1, outcome: isAsItWas(verification) ? 'same' : 'different', report, workbook, ...verification },
    };
    return { report: text, code: isAsItWas(verification) ? 0 : 1 };
  } catch (error) {
    if (!(error instanceof FingerprintError) && !(error instanceof UnreadableError)) throw error;
    const file = error instanceof UnreadableError ? error.file : report;
    const json = { version: 1, outcome: 'not verified', report, workbook, error: { file, message: error.message } };
    return { report: { ...head, headline: `Niet nagekeken. ${file}: ${error.message}`, colour: 'yellow', sections: [], json }, code: 2 };
  }
}

/** @throws UnreadableError */
function reportText(path: string): string {
  try {
    return new TextDecoder().decode(readInput(path));
  } catch (error) {
    if (error instanceof InputError) throw new UnreadableError(path, error.message);
    throw error;
  }
}
