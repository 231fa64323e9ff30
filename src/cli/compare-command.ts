import type { Command } from 'commander';
import { compareSteps, outcomeOf, type CellChange, type Comparison, type LoneLine } from '../compare/compare-workbooks';
import type { ReadWorkbook } from '../compare/compared-table';
import { readBothSteps } from '../compare/read-both';
import { comparisonSections, comparisonSentence } from '../compare/sections';
import { plainValue } from '../compare/shown-value';
import { isRead } from '../records/mapping/sheet-mapping';
import type { SheetMapping } from '../records/mapping/sheet-mapping';
import { allAtOnce } from '../records/steps';
import { TABLES } from '../templates';
import { registerName } from '../templates/register-names';
import { print } from './check-command';
import { limitsOf, MEMORY_LIMIT, TIME_LIMIT, type LimitOptions } from './options';
import { readForCompare, UnreadableError } from './read-for-compare';
import { isSectionFormat, SECTION_FORMATS, sectionText, type SectionReport } from './section-report';
import { runSection, type ReadWish, type SectionOutcome } from './section-process';
import { subcommand } from './subcommand';
import { lookOf } from './terminal';
import { UsageError, type Words } from './words';
import { InputFiles, refuseOverwriting, writeOutput } from './write-output';

interface CompareOptions extends LimitOptions {
  readonly format: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly accepteer?: boolean;
  readonly koppeling?: string;
}

/** Adds `sto compare` to the program. `profileAt` reads a koppelprofiel; `script` is the file that reads files in a process of its own. */
export function addCompare(
  program: Command,
  words: Words,
  profileAt: (path: string) => readonly SheetMapping[],
  script: string,
  exit: (code: number) => void,
): void {
  subcommand(program, 'compare <before> <after>', words.compare, words)
    .argument('<before>', words.compareBefore)
    .argument('<after>', words.compareAfter)
    .option('-f, --format <format>', `${words.format} (${SECTION_FORMATS.join(', ')})`, 'text')
    .option('-o, --output <file>', words.output)
    .option('--accepteer', words.accept)
    .option('--koppeling <profiel>', words.profile)
    .option('--force', words.force)
    .option('--time-limit <seconds>', words.timeLimit, TIME_LIMIT)
    .option('--memory-limit <megabytes>', words.memoryLimit, MEMORY_LIMIT)
    .addHelpText('after', `\n${words.compareExit}`)
    .action(async (before: string, after: string, options: CompareOptions) => {
      const { format, output, force = false, accepteer, koppeling } = options;
      if (!isSectionFormat(format)) throw new UsageError(words.errors.choice(format, SECTION_FORMATS));
      if (output !== undefined)
        refuseOverwriting(output, force, new InputFiles([before, after, ...(koppeling === undefined ? [] : [koppeling])]));
      const how = { accept: accepteer ?? false, profile: koppeling === undefined ? undefined : profileAt(koppeling) };
      const { report, code } = await runSection({ kind: 'compare', before, after, how }, script, limitsOf(options, words));
      if (output === undefined) await print(sectionText(report, format, lookOf(process.stdout, process.env)));
      else writeOutput(output, sectionText(report, format, { width: 100, colours: false }), force);
      exit(code);
    });
}

/** 0 the same, 1 different, 2 not (wholly) compared. */
const CODES = { same: 0, different: 1, unknown: 2 } as const;
const COLOURS = { same: 'green', different: 'red', unknown: 'yellow' } as const;

/** Compares two files. */
export function compareFiles(before: string, after: string, { accept, profile }: ReadWish): SectionOutcome {
  const head = { title: 'Vergelijking', about: `${before} → ${after}` };
  try {
    const both = allAtOnce(readBothSteps(readForCompare(before), readForCompare(after), { accept, profile }));
    const comparison = allAtOnce(compareSteps(both.before, both.after));
    const remarks = [...readingSentences(before, both.before), ...readingSentences(after, both.after)];
    const outcome = outcomeOf(comparison);
    const report: SectionReport = {
      ...head,
      headline: comparisonSentence(comparison),
      colour: COLOURS[outcome],
      remarks,
      sections: comparisonSections(comparison),
      json: { version: 1, outcome, before, after, ...jsonOf(comparison), remarks },
    };
    return { report, code: CODES[outcome] };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    const { file, message } = error;
    const json = { version: 1, outcome: 'not compared', before, after, error: { file, message } };
    const headline = `Niet vergeleken. ${file}: ${message}`;
    return { report: { ...head, headline, colour: 'yellow', remarks: [], sections: [], json }, code: 2 };
  }
}

/** How the sheets of others were read, and which were not. */
function readingSentences(file: string, { readings }: ReadWorkbook): readonly string[] {
  return readings.map((reading) =>
    isRead(reading) && reading.mapping
      ? `${file}: blad ${reading.sheet} is een eigen indeling, gelezen als ${registerName(reading.mapping.table)}.`
      : `${file}: blad ${reading.sheet} is niet als register gelezen en alleen als geheel vergeleken.`,
  );
}

/** The JSON, version 1: docs/sto-compare.md. */
function jsonOf({ added, removed, changed, moved, columns, sameValue, outcomes, unknown, rest, totals }: Comparison): object {
  return {
    added: added.map(lineJson),
    removed: removed.map(lineJson),
    changed: changed.map(changeJson),
    moved: moved.map(({ table, before, after }) => ({ table: TABLES[table].name, ...placesJson(before, after) })),
    columns: columns.map((each) => ({ ...each, table: TABLES[each.table].name })),
    sameValue: sameValue.map((each) => ({ ...changeJson(each), why: each.why })),
    outcomes: outcomes.map(changeJson),
    unknown: unknown.map(changeJson),
    rest,
    totals: totals.map((each) => ({ ...each, table: TABLES[each.table].name })),
  };
}

const placesJson = (before: CellChange['before'], after: CellChange['after']): object => ({
  sheetA: before.sheet,
  sheetB: after.sheet,
  rowA: before.row,
  rowB: after.row,
});

const changeJson = ({ table, before, after, column, from, to }: CellChange): object => ({
  table: TABLES[table].name,
  ...placesJson(before, after),
  column: column.heading,
  from: plainValue(column, from),
  to: plainValue(column, to),
});

const lineJson = ({ table, place, cells }: LoneLine): object => ({
  table: TABLES[table].name,
  ...place,
  cells: cells.map(({ column, value }) => ({ column: column.heading, value: plainValue(column, value) })),
});
