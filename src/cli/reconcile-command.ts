import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { booksOf, type Books } from '../ledger/books';
import { chooseCosts, type OpenChoice } from '../ledger/choose-costs';
import { CostLineReader, type CostLines } from '../ledger/cost-lines';
import {
  fieldNamed,
  kostensoortNamed,
  parseProfile,
  profileText,
  type Kostensoort,
  type LedgerProfile,
  type ProjectChoice,
} from '../ledger/profile';
import { reconcile } from '../ledger/reconcile/reconcile';
import { outcomeOf } from '../ledger/reconcile/result';
import { registerLines } from '../ledger/reconcile/register-lines';
import { registerTotals } from '../ledger/reconcile/totals';
import type { ReadHow } from '../records/mapping/other-layouts';
import { LedgerScanner, type LedgerScan } from '../ledger/scan';
import { XmlError } from '../xml/xml-error';
import { print } from './check-command';
import { readKoppeling } from './koppeling';
import { codeOf, isFolder } from './find-files';
import { progressBar } from './progress';
import { InputError } from './read-input';
import { readInPieces } from './read-stream';
import { readRegister, RegisterError, type ReadRegister } from './read-register';
import { isReconcileFormat, RECONCILE_FORMATS, reconcileText, type ReconcileFormat, type ReconcileReport } from './reconcile-report';
import { subcommand } from './subcommand';
import { lookOf } from './terminal';
import { UsageError, type Words } from './words';
import { InputFiles, refuseOverwriting, writeOutput } from './write-output';

interface ReconcileOptions {
  readonly profiel?: string;
  readonly project?: string;
  readonly rekening?: readonly string[];
  readonly partner?: string;
  readonly accepteer?: boolean;
  readonly koppeling?: string;
  readonly format: string;
  readonly output?: string;
  readonly bewaarProfiel?: string;
  readonly force?: boolean;
}

/** Adds `sto reconcile` to the program. */
export function addReconcile(program: Command, words: Words, exit: (code: number) => void): void {
  subcommand(program, 'reconcile <register> <auditfiles...>', words.reconcile, words)
    .argument('[files...]', words.reconcileFiles)
    .option('--profiel <json>', words.booksProfile)
    .option('--project <veld=waarde>', words.project)
    .option('--rekening <nummer=kostensoort...>', words.account)
    .option('--partner <naam>', words.partner)
    .option('--accepteer', words.accept)
    .option('--koppeling <profiel>', words.profile)
    .option('-f, --format <format>', `${words.format} (${RECONCILE_FORMATS.join(', ')})`, 'text')
    .option('-o, --output <file>', words.output)
    .option('--bewaar-profiel <json>', words.saveProfile)
    .option('--force', words.force)
    .addHelpText('after', `\n${words.reconcileExit}`)
    .action(async (files: string[], options: ReconcileOptions) => exit(await runReconcile(files, options, words)));
}

async function runReconcile(files: readonly string[], options: ReconcileOptions, words: Words): Promise<0 | 1 | 2> {
  const { format, output, force = false, bewaarProfiel } = options;
  if (!isReconcileFormat(format)) throw new UsageError(words.errors.choice(format, RECONCILE_FORMATS));
  // The accounts may be followed by the files.
  const given = options.rekening ?? [];
  const [register, ...ledgers] = [...files, ...given.filter((text) => !text.includes('='))];
  // Somebody who leaves out the kostensoort means an account, not a file.
  const bare = given.find((text) => /^\d+$/.test(text) && !existsSync(text));
  if (bare !== undefined) throw new UsageError(words.errors.account(bare));
  if (register === undefined || ledgers.length === 0 || AUDITFILE.test(register)) throw new UsageError(words.errors.reconcileFiles());
  const paths = ledgers.flatMap((path) => auditfilesAt(path, words));
  const inputs = new InputFiles([register, ...paths, ...(options.profiel === undefined ? [] : [options.profiel])]);
  for (const path of [output, bewaarProfiel]) if (path !== undefined) refuseOverwriting(path, force, inputs);
  const profile = profileOf(
    options,
    given.filter((text) => text.includes('=')),
    words,
  );
  const how: ReadHow = {
    accept: options.accepteer,
    profile: options.koppeling === undefined ? undefined : readKoppeling(options.koppeling),
  };
  const report = reportOf(register, how, paths, profile, options.partner);
  if (bewaarProfiel !== undefined && profile.project !== undefined) {
    const accounts = Object.fromEntries(
      Object.entries(profile.accounts).map(([account, kostensoort]) => {
        if (kostensoort === null) throw new UsageError(words.errors.account(account));
        return [account, kostensoort];
      }),
    );
    const kept: LedgerProfile = { version: 1, project: profile.project, accounts, btwVerrekenbaar: profile.btwVerrekenbaar };
    writeOutput(bewaarProfiel, profileText(kept), force);
  }
  await show(report, format, output, force);
  if (report.result === undefined) return 2;
  return { tied: 0, differences: 1, incomplete: 2 }[outcomeOf(report.result)] as 0 | 1 | 2;
}

async function show(report: ReconcileReport, format: ReconcileFormat, output: string | undefined, force: boolean): Promise<void> {
  if (output === undefined) await print(reconcileText(report, format, lookOf(process.stdout, process.env)));
  else writeOutput(output, reconcileText(report, format, { width: 100, colours: false }), force);
}

interface GivenProfile {
  readonly project: ProjectChoice | undefined;
  readonly accounts: Readonly<Record<string, Kostensoort | null>>;
  readonly btwVerrekenbaar: boolean;
}

function profileOf({ profiel, project }: ReconcileOptions, accounts: readonly string[], words: Words): GivenProfile {
  const kept = profiel === undefined ? undefined : keptProfile(profiel);
  const chosen = project === undefined ? undefined : projectOf(project, words);
  const named = accounts.map((text) => {
    const at = text.lastIndexOf('=');
    const kostensoort = kostensoortNamed(text.slice(at + 1));
    const account = text.slice(0, at).trim();
    if (!kostensoort || account === '') throw new UsageError(words.errors.account(text));
    return [account, kostensoort] as const;
  });
  return {
    project: chosen?.project ?? kept?.project,
    accounts: { ...(chosen?.accounts ?? kept?.accounts), ...Object.fromEntries(named) },
    btwVerrekenbaar: kept?.btwVerrekenbaar ?? false,
  };
}

function keptProfile(path: string): LedgerProfile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`Het profiel ${path} kan niet gelezen worden${codeOf(error)}.`);
  }
  const profile = parseProfile(text);
  if ('problem' in profile) throw new UsageError(`${path}: ${profile.problem}`);
  return profile;
}

/** `rekening=4310,4320` names accounts of which the kostensoort is not told; other fields name one value. */
function projectOf(text: string, words: Words): { project: ProjectChoice; accounts?: Readonly<Record<string, null>> } {
  const at = text.indexOf('=');
  const field = at < 0 ? undefined : fieldNamed(text.slice(0, at));
  const value = text.slice(at + 1).trim();
  if (field === undefined || value === '') throw new UsageError(words.errors.project(text));
  if (field !== 'rekening') return { project: { field, value } };
  return {
    project: { field },
    accounts: Object.fromEntries(value.split(',').map((account) => [account.trim(), null])),
  };
}

const AUDITFILE = /\.(xaf|xml)$/i;

/** A folder stands for the auditfiles in it. */
function auditfilesAt(path: string, words: Words): readonly string[] {
  if (!isFolder(path)) return [path];
  const names = readdirSync(path).filter((name) => AUDITFILE.test(name));
  if (names.length === 0) throw new UsageError(words.errors.emptyLedgerFolder(path));
  return names.sort((a, b) => a.localeCompare(b, 'nl', { numeric: true })).map((name) => join(path, name));
}

function reportOf(
  register: string,
  how: ReadHow,
  paths: readonly string[],
  profile: GivenProfile,
  partner: string | undefined,
): ReconcileReport {
  const failed = (file: string, message: string): ReconcileReport => ({
    register,
    partner,
    books: undefined,
    project: profile.project,
    remarks: [],
    problem: { file, message },
  });
  let read: ReadRegister;
  try {
    read = readRegister(register, how);
  } catch (error) {
    if (error instanceof RegisterError) return failed(register, error.message);
    throw error;
  }
  if (read.dossier.kosten.tables.length === 0)
    return failed(register, read.offered ?? 'In deze werkmap is geen blad Kosten en ook geen blad dat daarop lijkt.');
  const isOpen = profile.project === undefined && Object.keys(profile.accounts).length === 0;
  const kept = isOpen && read.ledgerProfile !== undefined ? parseProfile(read.ledgerProfile) : undefined;
  const before = kept && !('problem' in kept) ? kept : undefined;
  const remarks = before ? ['Project en rekeningen zijn die welke in de werkmap bewaard zijn.', ...read.remarks] : read.remarks;
  const bar = progressBar(paths.length * 2, 'stappen');
  try {
    return compare(register, { ...read, remarks }, paths, before ?? profile, partner, bar.step);
  } finally {
    bar.stop();
  }
}

function compare(
  register: string,
  { dossier, remarks }: ReadRegister,
  paths: readonly string[],
  profile: GivenProfile,
  partner: string | undefined,
  step: () => void,
): ReconcileReport {
  const base = { register, partner, project: profile.project };
  const scans: LedgerScan[] = [];
  for (const file of paths) {
    const scan = readLedger(file, new LedgerScanner(file));
    if ('problem' in scan) return { ...base, books: undefined, remarks, problem: { file, message: scan.problem } };
    scans.push(scan);
    step();
  }
  const books = booksOf(scans);
  const chosen = chooseCosts(books, profile);
  if ('problem' in chosen) return { ...base, books, remarks, problem: { file: null, message: chosen.problem }, choice: chosen };
  const read = readCosts(books, paths, chosen, step);
  if ('problem' in read) return { ...base, books, remarks, problem: read.problem };
  const lines = registerLines(dossier, partner);
  const result = reconcile(lines, registerTotals(dossier, partner), books, read);
  return { ...base, project: chosen.project, books, remarks: [...remarks, ...chosen.remarks, ...result.remarks], result };
}

function readCosts(
  books: Books,
  paths: readonly string[],
  chosen: Exclude<ReturnType<typeof chooseCosts>, OpenChoice>,
  step: () => void,
): readonly CostLines[] | { problem: { file: string; message: string } } {
  const read: CostLines[] = [];
  for (const [index, file] of paths.entries()) {
    const masters = books.masters[index];
    if (!masters) continue;
    const lines = readLedger(file, new CostLineReader(index, masters, chosen.project, chosen.costs));
    if ('problem' in lines) return { problem: { file, message: lines.problem } };
    read.push(lines);
    step();
  }
  return read;
}

function readLedger<Result extends object>(
  path: string,
  reader: { write: (bytes: Uint8Array) => void; end: () => Result },
): Result | { problem: string } {
  try {
    return readInPieces(path, reader);
  } catch (error) {
    if (error instanceof XmlError || error instanceof InputError) return { problem: error.message };
    if (codeOf(error) !== '') return { problem: `Dit bestand kan niet gelezen worden${codeOf(error)}.` };
    throw error;
  }
}
