import { Command, CommanderError } from 'commander';
import { printable } from '../report/printable';
import { withoutMarking } from '../xlsx/marking/unmark-copy';
import { XlsxError } from '../xlsx/xlsx-error';
import { print, runCheck } from './check-command';
import { FORMATS, isFormat, limitsOf, MEMORY_LIMIT, type LimitOptions, TIME_LIMIT, parseDay, parseRound, ROUND_CHOICES } from './options';
import { parameterList } from './parameters-command';
import { InputError, readInput } from './read-input';
import { addSample } from './sample-command';
import { addExplain } from './explain-command';
import { ruleList, ruleText } from './rules-command';
import { templateFile, templateList, templatesNamed } from './template-command';
import { readKoppeling } from './koppeling';
import { addInvoices } from './invoices-command';
import { addCompare } from './compare-command';
import { addReconcile } from './reconcile-command';
import { dressed, languageOption, subcommand } from './subcommand';
import { lookOf } from './terminal';
import { today } from './today';
import { addVerify } from './verify-command';
import { VERSION } from '../report/product-version';
import { languageOf, UsageError, WORDS, type Words } from './words';
import { InputFiles, OutputError, refuseOverwriting, writeOutput } from './write-output';

/** Runs the command with its parameters; `script` is the file that checks files in a process of its own. Gives the exit code. */
export async function runProgram(parameters: readonly string[], script: string): Promise<number> {
  const words = WORDS[languageOf(parameters, process.env)];
  let code = 0;
  const program = programOf(words, script, (exit) => (code = exit));
  try {
    if (parameters.length === 0) program.outputHelp();
    else await program.parseAsync(parameters, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const { errors } = words;
    if (error instanceof CommanderError) return complain(`${commanderText(error, words)} ${errors.seeHelp('sto')}`);
    if (error instanceof UsageError) return complain(`${error.message} ${errors.seeHelp('sto')}`);
    if (error instanceof OutputError) return complain(error.message);
    throw error;
  }
}

function complain(sentence: string): 2 {
  process.stderr.write(`${printable(sentence)}\n`);
  return 2;
}

function commanderText({ code, message }: CommanderError, { errors }: Words): string {
  const what = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return errors.unknownOption(what);
    case 'commander.unknownCommand':
      return errors.unknownCommand(what);
    case 'commander.missingArgument':
      return errors.missingArgument(what);
    case 'commander.optionMissingArgument':
      return errors.optionMissingArgument(what);
    case 'commander.missingMandatoryOptionValue':
      return errors.missingOption(what);
    case 'commander.excessArguments':
      return errors.excessArguments();
    default:
      return errors.invalid(what);
  }
}

function programOf(words: Words, script: string, exit: (code: number) => void): Command {
  const program = dressed(new Command('sto'), words)
    .description(words.description)
    .version(VERSION, '-V, --version', words.version)
    .addOption(languageOption(words))
    .usage(words.usageCommands('').trim())
    .addHelpText('after', `\n${words.exit}`);
  program.addHelpCommand(false);
  addCheck(program, words, script, exit);
  addReconcile(program, words, exit);
  addCompare(program, words, readKoppeling, script, exit);
  addSample(program, words, readKoppeling, script, exit);
  addVerify(program, words, readKoppeling, script, exit);
  addInvoices(program, words, (text) => roundOf(text, words), exit);
  addUnmark(program, words);
  addTemplate(program, words);
  addRules(program, words);
  addParameters(program, words);
  addExplain(program, words, exit);
  return program;
}

interface CheckOptions extends LimitOptions {
  readonly format: string;
  readonly output?: string;
  readonly mark?: string;
  readonly round?: string;
  readonly date?: string;
  readonly facturen?: readonly string[];
  readonly force?: boolean;
  readonly accepteer?: boolean;
  readonly koppeling?: string;
  readonly zonderInstellingen?: boolean;
}

function addCheck(program: Command, words: Words, script: string, exit: (code: number) => void): void {
  subcommand(program, 'check <files...>', words.check, words)
    .argument('<files...>', words.files)
    .option('-f, --format <format>', `${words.format} (${FORMATS.join(', ')})`, 'text')
    .option('-o, --output <file>', words.output)
    .option('-m, --mark <xlsx>', words.mark)
    .option('-r, --round <round>', `${words.round} (${ROUND_CHOICES.join(', ')})`)
    .option('-d, --date <date>', `${words.date} (${words.default}: ${words.today})`)
    .option('--facturen <map...>', words.facturen)
    .option('--accepteer', words.accept)
    .option('--koppeling <profiel>', words.profile)
    .option('--force', words.force)
    .option('--zonder-instellingen', words.ignoreSettings)
    .option('--time-limit <seconds>', words.timeLimit, TIME_LIMIT)
    .option('--memory-limit <megabytes>', words.memoryLimit, MEMORY_LIMIT)
    .addHelpText('after', `\n${words.exit}`)
    .action(async (paths: string[], options: CheckOptions) => {
      const { format, output, mark, round, force = false, zonderInstellingen = false } = options;
      if (!isFormat(format)) throw new UsageError(words.errors.choice(format, FORMATS));
      exit(
        await runCheck(
          {
            paths,
            format,
            output,
            mark,
            periode: round === undefined ? undefined : roundOf(round, words),
            date: dayOf(options.date, words),
            force,
            facturen: options.facturen,
            accept: options.accepteer ?? false,
            profile: options.koppeling === undefined ? undefined : readKoppeling(options.koppeling),
            ignoreSettings: zonderInstellingen,
            limits: limitsOf(options, words),
          },
          script,
          words,
        ),
      );
    });
}

function addUnmark(program: Command, words: Words): void {
  subcommand(program, 'unmark <file>', words.unmark, words)
    .argument('<file>', words.markedFile)
    .requiredOption('-o, --output <file>', words.output)
    .option('--force', words.force)
    .action((path: string, { output, force = false }: { output: string; force?: boolean }) => {
      const inputs = new InputFiles([path]);
      refuseOverwriting(output, force, inputs);
      writeOutput(output, unmarkedFile(path), force);
    });
}

function unmarkedFile(path: string): Uint8Array {
  try {
    const result = withoutMarking(readInput(path));
    if ('bytes' in result) return result.bytes;
    throw new OutputError(
      result.refused === 'not marked'
        ? `${path} is geen gemarkeerde kopie van sto.`
        : `${path} is niet meer de kopie zoals sto die maakte. Verwijder het blad STO Controle en wis de kolommen Controle met Markering wissen in Excel.`,
    );
  } catch (error) {
    if (error instanceof XlsxError) throw new OutputError(error.about(path));
    if (error instanceof InputError) throw new OutputError(`${path}: ${error.message}`);
    throw error;
  }
}

function addTemplate(program: Command, words: Words): void {
  subcommand(program, 'template [names...]', words.template, words)
    .argument('[names...]', words.names)
    .option('-o, --output <file>', words.templateOutput)
    .option('-p, --periode <periode>', words.periode, '2025-2028')
    .option('--force', words.force)
    .action(async (names: string[], { output, periode, force = false }: { output?: string; periode: string; force?: boolean }) => {
      if (names.length === 0) return print(`${templateList()}\n`);
      const templates = templatesNamed(names, words);
      if (output === undefined) throw new UsageError(words.errors.noOutput());
      if (!/\.xlsx$/i.test(output)) throw new UsageError(words.errors.noXlsx(output));
      return writeOutput(output, templateFile(templates, roundOf(periode, words)), force);
    });
}

function addRules(program: Command, words: Words): void {
  subcommand(program, 'rules [id]', words.rules, words)
    .argument('[id]', words.ruleId)
    .action(async (id?: string) => {
      const look = lookOf(process.stdout, process.env);
      if (id === undefined) return print(`${ruleList(look)}\n`);
      const text = ruleText(id, look);
      if (text === undefined) throw new UsageError(words.errors.rule(id));
      return print(`${text}\n`);
    });
}

function addParameters(program: Command, words: Words): void {
  subcommand(program, 'parameters', words.parameters, words)
    .option('-d, --date <date>', `${words.date} (${words.default}: ${words.today})`)
    .option('-r, --round <round>', `${words.periode} (${ROUND_CHOICES.join(', ')})`)
    .action(({ date, round }: { date?: string; round?: string }) =>
      print(
        parameterList(dayOf(date, words), round === undefined ? undefined : roundOf(round, words), lookOf(process.stdout, process.env)),
      ),
    );
}

function dayOf(text: string | undefined, { errors }: Words): number {
  if (text === undefined) return today();
  const day = parseDay(text);
  if (day === undefined) throw new UsageError(errors.date(text));
  return day;
}

function roundOf(text: string, { errors }: Words) {
  const periode = parseRound(text);
  if (periode === undefined) throw new UsageError(errors.choice(text, ROUND_CHOICES));
  return periode;
}
