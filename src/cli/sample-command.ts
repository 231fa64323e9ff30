import type { Command } from 'commander';
import { readLayoutSteps } from '../check/check-workbook';
import { formatIsoDate } from '../records/dutch-date';
import { readDossier } from '../records/dossier';
import { readDutchNumber } from '../records/dutch-number';
import type { SheetMapping } from '../records/mapping/sheet-mapping';
import { toCents } from '../records/money';
import { allAtOnce } from '../records/steps';
import type { WorkbookCells } from '../records/table-cells';
import { METHODS } from '../sampling/draw';
import { evaluate } from '../sampling/evaluate';
import { changedSinceDraw, makeSample, type AmountOrShare, type SampleWish } from '../sampling/make-sample';
import { SAMPLED } from '../sampling/population';
import { readSample, sampleRows, SAMPLE_TITLE } from '../sampling/sample-sheet';
import { DISTRIBUTIONS, SamplingError } from '../sampling/sample-size';
import { BEYOND, evaluationSections, evaluationSentence, sampleRemarks, sampleSections, sampleSentence } from '../sampling/sections';
import { registerName } from '../templates/register-names';
import { print } from './check-command';
import { limitsOf, MEMORY_LIMIT, TIME_LIMIT, type LimitOptions } from './options';
import { readForCompare, UnreadableError } from './read-for-compare';
import { sampleFile } from './sample-file';
import { isSectionFormat, SECTION_FORMATS, sectionText, type SectionFormat, type SectionReport } from './section-report';
import { runSection, type ReadWish, type SectionOutcome } from './section-process';
import { subcommand } from './subcommand';
import { lookOf } from './terminal';
import { today } from './today';
import { UsageError, type Words } from './words';
import { InputFiles, refuseOverwriting, writeOutput } from './write-output';

interface SampleOptions extends LimitOptions {
  readonly evalueer?: boolean;
  readonly methode: string;
  readonly zaad?: string;
  readonly aantal?: string;
  readonly drempel?: string;
  readonly materialiteit?: string;
  readonly verwacht?: string;
  readonly betrouwbaarheid: string;
  readonly verdeling: string;
  readonly heleFouten?: boolean;
  readonly register?: readonly string[];
  readonly format: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly accepteer?: boolean;
  readonly koppeling?: string;
}

/** Adds `sto sample` to the program. `profileAt` reads a koppelprofiel; `script` is the file that reads files in a process of its own. */
export function addSample(
  program: Command,
  words: Words,
  profileAt: (path: string) => readonly SheetMapping[],
  script: string,
  exit: (code: number) => void,
): void {
  subcommand(program, 'sample <file>', words.sample, words)
    .argument('<file>', words.sampleFile)
    .option('--evalueer', words.evaluateSample)
    .option('--methode <methode>', `${words.sampleMethod} (${METHODS.join(', ')})`, 'interval')
    .option('--zaad <tekst>', `${words.seed} (${words.default}: ${words.today})`)
    .option('--materialiteit <bedrag>', words.materiality)
    .option('--verwacht <bedrag>', words.expectedError, '0')
    .option('--betrouwbaarheid <procent>', words.confidence, '95')
    .option('--verdeling <verdeling>', `${words.distribution} (${DISTRIBUTIONS.join(', ')})`, 'poisson')
    .option('--hele-fouten', words.wholeErrors)
    .option('--aantal <getal>', words.sampleCount)
    .option('--drempel <bedrag>', words.threshold)
    .option('--register <namen...>', `${words.sampleRegisters} (${SAMPLED.map(registerName).join(', ')})`)
    .option('-f, --format <format>', `${words.format} (${SECTION_FORMATS.join(', ')})`, 'text')
    .option('-o, --output <file>', words.sampleOutput)
    .option('--accepteer', words.accept)
    .option('--koppeling <profiel>', words.profile)
    .option('--force', words.force)
    .option('--time-limit <seconds>', words.timeLimit, TIME_LIMIT)
    .option('--memory-limit <megabytes>', words.memoryLimit, MEMORY_LIMIT)
    .addHelpText('after', `\n${words.sampleExit}`)
    .action(async (file: string, options: SampleOptions) => {
      const { output, force = false, koppeling, evalueer = false } = options;
      const format = formatOf(options, words);
      const wish = wishOf(options, words);
      if (output !== undefined) refuseOverwriting(output, force, new InputFiles([file, ...(koppeling === undefined ? [] : [koppeling])]));
      const how = { accept: options.accepteer ?? false, profile: koppeling === undefined ? undefined : profileAt(koppeling) };
      const { report, code, rows } = await runSection(
        evalueer ? { kind: 'evaluate', file } : { kind: 'draw', file, wish, how },
        script,
        limitsOf(options, words),
      );
      const isSheet = output !== undefined && /\.xlsx$/i.test(output);
      if (isSheet && rows) writeOutput(output, sampleFile(rows), force);
      if (output === undefined || isSheet) await print(sectionText(report, format, lookOf(process.stdout, process.env)));
      else writeOutput(output, sectionText(report, format, { width: 100, colours: false }), force);
      exit(code);
    });
}

/** The format, or else what the name of the output asks for. */
function formatOf({ format, output, evalueer }: SampleOptions, words: Words): SectionFormat {
  if (!isSectionFormat(format)) throw new UsageError(words.errors.choice(format, SECTION_FORMATS));
  const extension = /\.(\w+)$/.exec(output ?? '')?.[1]?.toLowerCase() ?? '';
  if (extension === 'xlsx' && evalueer) throw new UsageError(words.errors.sampleOutput(output ?? ''));
  return format === 'text' && isSectionFormat(extension) ? extension : format;
}

function wishOf(options: SampleOptions, words: Words): SampleWish {
  const { errors } = words;
  const method = METHODS.find((each) => each === options.methode);
  if (!method) throw new UsageError(errors.choice(options.methode, METHODS));
  const distribution = DISTRIBUTIONS.find((each) => each === options.verdeling);
  if (!distribution) throw new UsageError(errors.choice(options.verdeling, DISTRIBUTIONS));
  const confidence = readDutchNumber(options.betrouwbaarheid);
  if (confidence.kind !== 'number') throw new UsageError(errors.number(options.betrouwbaarheid));
  const registers = options.register?.map((name) => {
    const register = SAMPLED.find((each) => registerName(each).toLowerCase() === name.toLowerCase());
    if (!register) throw new UsageError(errors.choice(name, SAMPLED.map(registerName)));
    return register;
  });
  const count = options.aantal === undefined ? undefined : Number(options.aantal);
  if (count !== undefined && !(Number.isInteger(count) && count > 0)) throw new UsageError(errors.number(options.aantal ?? ''));
  const threshold = options.drempel === undefined ? undefined : amountOf(options.drempel, words);
  if (threshold && 'share' in threshold) throw new UsageError(errors.number(options.drempel ?? ''));
  return {
    method,
    distribution,
    seed: options.zaad ?? formatIsoDate(today()),
    count,
    threshold: threshold?.cents,
    confidence: confidence.percent || confidence.value < 1 ? confidence.value : confidence.value / 100,
    materiality: options.materialiteit === undefined ? undefined : amountOf(options.materialiteit, words),
    expected: options.verwacht === undefined ? undefined : amountOf(options.verwacht, words),
    wholeErrors: options.heleFouten,
    registers,
  };
}

/** `20000`, `20.000,00` or `2%`. */
function amountOf(text: string, { errors }: Words): AmountOrShare {
  const reading = readDutchNumber(text);
  if (reading.kind !== 'number' || reading.value < 0) throw new UsageError(errors.number(text));
  return reading.percent ? { share: reading.value } : { cents: toCents(reading.value) };
}

const TITLE = 'Steekproef';

function failed(file: string, error: unknown): SectionOutcome {
  if (!(error instanceof SamplingError) && !(error instanceof UnreadableError)) throw error;
  const { message } = error;
  const report: SectionReport = {
    title: TITLE,
    about: file,
    headline: message,
    colour: 'yellow',
    remarks: [],
    sections: [],
    json: { version: 1, file, outcome: 'not possible', error: message },
  };
  return { report, code: 2 };
}

/** Draws a sample of a file. */
export function drawn(file: string, wish: SampleWish, how: ReadWish): SectionOutcome {
  try {
    const dossier = readDossier(allAtOnce(readLayoutSteps(readForCompare(file).cells, how)).workbook);
    const made = makeSample(dossier, wish);
    const { sample, settings, population } = made;
    const remarks = sampleRemarks(made);
    const report: SectionReport = {
      title: TITLE,
      about: file,
      headline: sampleSentence(sample),
      colour: population.unknown.length > 0 ? 'yellow' : 'green',
      remarks,
      sections: sampleSections(sample),
      json: { version: 1, file, outcome: 'drawn', settings, ...sample, unknown: population.unknown, remarks },
    };
    return { report, code: population.unknown.length > 0 ? 2 : 0, rows: sampleRows(sample, settings) };
  } catch (error) {
    return failed(file, error);
  }
}

/** Works out a sheet with a sample that was filled in. */
export function evaluated(file: string): SectionOutcome {
  try {
    const { cells } = readForCompare(file);
    const sheet = sampleSheetOf(cells);
    if (!sheet) throw new SamplingError('In deze werkmap staat geen blad met een steekproef van STO Controle.');
    const read = readSample(sheet);
    const evaluation = evaluate(read.judged);
    const changed = changedSinceDraw(read, readDossier(allAtOnce(readLayoutSteps(cells)).workbook));
    const remarks = [...(changed === undefined ? [] : [changed]), ...(evaluation.beyond ? [BEYOND] : [])];
    const code = changed !== undefined ? 2 : evaluation.conclusion === 'too much' ? 1 : 0;
    const report: SectionReport = {
      title: TITLE,
      about: file,
      headline: evaluationSentence(evaluation, read.settings),
      colour: code === 0 ? 'green' : code === 1 ? 'red' : 'yellow',
      remarks,
      sections: evaluationSections(evaluation),
      json: { version: 1, file, outcome: 'evaluated', settings: read.settings, plan: read.plan, ...evaluation, remarks },
    };
    return { report, code };
  } catch (error) {
    return failed(file, error);
  }
}

/** The sheet of a sample: of several the last one. */
const sampleSheetOf = ({ sheets = [] }: WorkbookCells) => sheets.filter(({ rows }) => rows[0]?.[0] === SAMPLE_TITLE).at(-1);
