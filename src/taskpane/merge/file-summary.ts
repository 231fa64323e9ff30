import { checkLayoutSteps } from '../../check/check-workbook';
import type { LeftOut } from '../../check/left-out';
import { OUTCOMES, type Finding, type PartlyChecked, type Report } from '../../check/report';
import type { MergeState } from '../../excel/workbook-port';
import { isUnreadable, type AnyRegister, type CellProblem, type Dossier } from '../../records/dossier';
import { rowsBelow } from '../../records/mapping/left-out-rows';
import { mappedTable } from '../../records/mapping/mapped-table';
import { readingId, type SheetReading } from '../../records/mapping/sheet-mapping';
import { incomingRegisters, leftOutHeadings, type IncomingRegister } from '../../records/merge/incoming';
import { originOf, sameOrigin } from '../../records/merge/origin';
import { RECEIVING } from '../../records/merge/receiving';
import type { SheetCells } from '../../records/sheet-cells';
import type { Steps } from '../../records/steps';
import { TABLE_KEYS, TABLES, tableKeyOfName } from '../../templates';
import type { TableKey } from '../../templates/column';
import type { Outcome, Rule } from '../../rules/rule';
import { draftOf, isAnswered, type Draft } from '../mapping/column-choices';
import type { FileSource } from './read-file';

/** How the user wants tables of another layout read, by the id of their reading; null for one that must be left out. */
export type SheetChoices = ReadonlyMap<string, Draft | null>;

/** A sheet of another layout in the file, or one of the tables on it. */
export interface OtherSheet {
  /** The name of the sheet, with the row of its headings for a further table on it. */
  readonly id: string;
  readonly cells: SheetCells;
  readonly reading: SheetReading;
  /** How it is read now; undefined when it is not. */
  readonly draft: Draft | undefined;
}

/** What was found in a file by one rule. */
export interface FoundByRule {
  readonly rule: Rule;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}

/** What a file holds for the registers. */
export interface FileContent {
  readonly dossier: Dossier;
  readonly otherSheets: readonly OtherSheet[];
  readonly leftOut: readonly { readonly sheet: string; readonly headings: readonly string[] }[];
  /** Cells that go along as they stand, because nothing can be made of them. */
  readonly unread: readonly CellProblem[];
  /** Our sheets in the file whose lines are not added, because the penvoerder keeps them. */
  readonly kept: readonly TableKey[];
  /** Questions on how to read the cells of a column that are not answered. */
  readonly open: number;
  /** Rows of registers that were checked, and the rules that ran; what could not be checked of them. */
  readonly checked: { readonly lines: number; readonly rules: number };
  readonly partly: readonly PartlyChecked[];
  /** Rows in which something stands and that are not read. */
  readonly leftOutRows: readonly LeftOut[];
  /** Lines of its own sheet STO Afwijkingen, which do not hold here. */
  readonly waivers: number;
  /** Worst first. */
  readonly found: readonly FoundByRule[];
}

/** Tables of the region that a file is checked against where it has none of its own. */
const OF_THE_REGION = ['regio', 'regioParameters', 'partners', 'activiteiten'] as const;
const RECEIVING_KEYS: ReadonlySet<TableKey> = new Set(RECEIVING.map(({ key }) => key));
/** Made by the product itself: nothing that a partner fills in. */
const OWN_NOTES: ReadonlySet<TableKey> = new Set([
  'instellingen',
  'koppelingen',
  'samenvoegingen',
  'afwijkingen',
  'aantekeningen',
  'afgeslotenRegels',
  'regioParameters',
  'deadlines',
]);

/** People fill it in, but not partners: a report with fixed rows is worked out from the registers. */
const isKept = (key: TableKey): boolean => !RECEIVING_KEYS.has(key) && !OWN_NOTES.has(key) && !TABLES[key].fixedRows;

/** How the sheets of another layout are read, and the questions that are left: at hand at once, the rest of the content takes time. */
export function layoutOf({ readings, parts }: FileSource, choices: SheetChoices): Pick<FileContent, 'otherSheets' | 'open'> {
  const otherSheets = readings.flatMap((reading, index): OtherSheet[] => {
    const cells = parts[index];
    if (!cells) return [];
    const id = readingId(reading);
    const choice = choices.get(id);
    const proposed = reading.status === 'changed' || reading.status === 'offered' ? undefined : draftOf(cells, reading);
    return [{ id, cells, reading, draft: choice === null ? undefined : (choice ?? proposed) }];
  });
  const open = otherSheets.flatMap(({ draft }) =>
    draft ? draft.questions.filter((question) => question.kind !== 'which column' && !isAnswered(question, draft.mapping)) : [],
  );
  return { otherSheets, open: open.length };
}

/** Reads and checks a file on its own, on a day (serial). */
export function* contentSteps(source: FileSource, choices: SheetChoices, region: Dossier, date: number): Steps<FileContent> {
  const { workbook } = source;
  const layout = layoutOf(source, choices);
  const tables = [...workbook.tables];
  for (const { cells, draft } of layout.otherSheets) {
    if (!draft) continue;
    yield { done: 0, total: 0 };
    tables.push(mappedTable(cells, draft.mapping, workbook.date1904));
  }
  const lent = Object.fromEntries(OF_THE_REGION.map((key) => [key, region[key]]));
  const { dossier, report, leftOut } = yield* checkLayoutSteps(
    { workbook: { ...workbook, tables }, readings: layout.otherSheets.map(asRead), parts: layout.otherSheets.map(({ cells }) => cells) },
    {
      date,
      lent,
      periode: region.assumedPeriode,
      // What a partner switched off or accounts for in a file of its own decides nothing here.
      ignoreSettings: true,
    },
  );
  const registers = RECEIVING.map(({ key }): AnyRegister => dossier[key]);
  return {
    dossier,
    ...layout,
    leftOut: tables.flatMap((table) => {
      const key = table.mapping?.table ?? tableKeyOfName(table.name);
      const headings = key && RECEIVING_KEYS.has(key) ? leftOutHeadings(table, key) : [];
      return headings.length === 0 ? [] : [{ sheet: table.sheet, headings }];
    }),
    unread: registers.flatMap(({ problems }) => problems.filter(isUnreadable)),
    kept: TABLE_KEYS.filter((key) => isKept(key) && dossier[key].lines.length > 0),
    checked: {
      lines: registers.flatMap(({ tables }) => tables).reduce((sum, table) => sum + (report.lines.get(table) ?? 0), 0),
      rules: report.rulesRun,
    },
    leftOutRows: leftOut,
    partly: report.partly.filter(({ table }) => registers.some(({ tables }) => tables.includes(table))),
    found: foundIn(dossier, report),
    waivers: dossier.afwijkingen.lines.length,
  };
}

/** A sheet as the user wants it read. */
const asRead = ({ cells, reading, draft }: OtherSheet): SheetReading => {
  if (!draft) return { ...reading, status: 'unknown', mapping: undefined };
  return draft.mapping === reading.mapping ? reading : { ...reading, mapping: draft.mapping, ...rowsBelow(cells, draft.mapping) };
};

/** What was found in the registers of the file itself, by rule. */
function foundIn(dossier: Dossier, { findings }: Report): readonly FoundByRule[] {
  const own = new Set(RECEIVING.flatMap(({ key }) => dossier[key].tables));
  const byRule = new Map<string, { rule: Rule; outcome: Outcome; findings: Finding[] }>();
  for (const finding of findings) {
    if (!own.has(finding.place.table)) continue;
    const { rule, outcome } = finding;
    const group = byRule.get(`${rule.id} ${outcome}`);
    if (group) group.findings.push(finding);
    else byRule.set(`${rule.id} ${outcome}`, { rule, outcome, findings: [finding] });
  }
  return [...byRule.values()].sort(
    (a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) || b.findings.length - a.findings.length,
  );
}

/** Whether the workbook knows a file already. */
export interface Recognition {
  /** `new`, added before with the same or with other content, or `unnoted`: lines of it are there, but adding them was broken off. */
  readonly status: 'new' | 'unchanged' | 'changed' | 'unnoted';
  /** Day (serial) on which it was added last, where the workbook says so. */
  readonly date: number | null;
  /** Lines of it that are in the registers now. */
  readonly lines: number;
  /** The same content was added under another name or for another partner. */
  readonly elsewhere?: { readonly partner: string; readonly file: string };
}

/** Looks whether a file was added before: by partner and name, and by its content. */
export function recognise({ name, fingerprint }: FileSource, partner: string, { added, origins }: MergeState): Recognition {
  const origin = originOf(partner, name);
  const isSame = (line: MergeState['added'][number]): boolean => sameOrigin(originOf(line.partner ?? '', line.bestand ?? ''), origin);
  const notes = added.filter(isSame);
  const other = added.find((line) => line.kenmerk === fingerprint && !isSame(line));
  let lines = 0;
  for (const counts of origins.values()) for (const [herkomst, count] of counts) if (sameOrigin(herkomst, origin)) lines += count;
  const isSameContent = notes.some(({ kenmerk }) => kenmerk === fingerprint);
  const status = notes.length === 0 ? (lines === 0 ? 'new' : 'unnoted') : isSameContent ? 'unchanged' : 'changed';
  return {
    status,
    date: notes[0]?.datum ?? null,
    lines,
    ...(other ? { elsewhere: { partner: other.partner ?? '', file: other.bestand ?? '' } } : {}),
  };
}

/** What a file adds for a partner. */
export const registersOf = ({ dossier }: FileContent, partner: string): readonly IncomingRegister[] =>
  incomingRegisters(dossier, partner.trim());
