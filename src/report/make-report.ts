import { cellAddress, columnName } from '../cells/address';
import { runsOf } from '../cells/runs';
import { formatIsoDate } from '../records/dutch-date';
import type { Dossier, TableSource } from '../records/dossier';
import { fixRecords } from './fix-records';
import { parameterRecords } from './parameter-records';
import { registerRecordsSteps } from './register-records';
import { readingRecords } from './reading-record';
import type { WorkbookCells } from '../records/table-cells';
import type { MappingQuestion, SheetReading } from '../records/mapping/sheet-mapping';
import { allAtOnce, asPart, forEachInSteps, type Steps } from '../records/steps';
import { uncalculatedSentence, type Uncalculated } from '../records/uncalculated';
import { registerName } from '../templates/register-names';
import { periodeOfReports } from '../facts/money/report-periode';
import type { Periode } from '../scheme/rounds';
import { SOURCES } from '../scheme/sources';
import { TABLES } from '../templates';
import { TEMPLATE_VERSION } from '../templates/version';
import { VERSION } from './product-version';
import { sheetOfTable } from '../templates/sheet-of-table';
import type { LeftOut } from '../check/left-out';
import { leftOutText } from './left-out-text';
import { readingRemarks } from './reading-remarks';
import { whatIsMissing } from '../check/partly';
import type { AppliedSetting, Finding, NotChecked, Note, PartlyChecked, Report, Waiver } from '../check/report';
import { WHY_LOOSE } from '../check/note-words';
import { WHY_REFUSED } from '../check/waiver-words';
import type {
  FileError,
  FileReport,
  FindingRecord,
  FindingSource,
  GapReason,
  GapRecord,
  LeftOutRecord,
  NoteRecord,
  PartlyRecord,
  ReadTable,
  SettingRecord,
  WaiverRecord,
} from './file-report';

/** What a file was checked with. */
export interface CheckedWorkbook {
  readonly file: string;
  readonly dossier: Dossier;
  readonly report: Report;
  /** How the sheets without a table of ours were read. */
  readonly readings: readonly SheetReading[];
  /** Sheets on which the marking of an earlier check stands, which is left out. */
  readonly marked?: readonly string[];
  /** Sheets with a list that the pane made, which are not read. */
  readonly lists?: readonly string[];
  /** What is left out of its sheets. */
  readonly leftOut?: readonly LeftOut[];
  /** Sheets with a stored Koppeling that says too little to read them by. */
  readonly unusableMappings?: readonly string[];
  /** Whether the user asked to leave the settings of the workbook aside. */
  readonly ignoreSettings?: boolean | undefined;
  /** How many formulas were never calculated, by sheet. */
  readonly uncalculated?: ReadonlyMap<string, Uncalculated>;
  /** The subsidieperiode that the user gave. */
  readonly periode?: Periode | undefined;
  /** The cells that were checked, to tell what a fix would change in them. */
  readonly cells?: WorkbookCells;
  /** SHA-256 of the file. */
  readonly hash?: string | null;
  /** Version of the templates in the workbook, where its cells do not say it. */
  readonly templateVersion?: number | undefined;
}

/**
 * Turns a check into plain data. A file in which nothing was recognised was not checked; one with formulas that were never calculated may hold
 * faults that nobody can see, and is never said to be without.
 */
export const makeReport = (checked: CheckedWorkbook): FileReport => allAtOnce(makeReportSteps(checked));

/** Findings between two steps. */
const FINDINGS_PER_STEP = 50;

/** The same in steps. */
export function* makeReportSteps({
  file,
  dossier,
  report,
  readings,
  marked = [],
  lists = [],
  leftOut = [],
  unusableMappings = [],
  ignoreSettings = false,
  uncalculated = new Map(),
  periode,
  cells,
  hash = null,
  templateVersion = cells?.templateVersion,
}: CheckedWorkbook): Steps<FileReport> {
  const { counts, lines, registerLines, linesInOrder, linesPartlyChecked, linesWaived, rulesRun, switchedOff, stricter } = report;
  const recordOf = findingRecords(cells);
  const inRegio = periodeOfReports(dossier);
  const round = inRegio ?? (dossier.regio.lines.length === 0 ? (periode ?? null) : null);
  const tables = [...lines].map(([table, count]): ReadTable => ({
    sheet: table.sheet,
    table: tableName(table),
    layout: layoutOf(table, readings),
    lines: count,
  }));
  const recognised = tables.length > 0;
  const offered = readings.filter(({ status }) => status === 'offered');
  const ignored =
    periode !== undefined && inRegio !== null && inRegio !== periode
      ? [`Het blad Regio noemt ${inRegio}; dat gaat voor de opgegeven periode ${periode}.`]
      : [];
  const error =
    offered.length > 0 && uncalculated.size === 0
      ? offeredError(offered)
      : !recognised
        ? NOTHING_RECOGNISED
        : rulesRun === 0
          ? switchedOff.length > 0
            ? ALL_SWITCHED_OFF
            : NOTHING_TO_CHECK
          : uncalculated.size > 0
            ? NOT_CALCULATED
            : null;
  const findings: FindingRecord[] = [];
  yield* asPart(
    forEachInSteps(report.findings, FINDINGS_PER_STEP, (finding) => findings.push(recordOf(finding))),
    0,
    50,
  );
  const registers = yield* asPart(registerRecordsSteps(dossier, report), 50, 100);
  return {
    file,
    round,
    region: dossier.regio.lines.find(({ regio_naam }) => regio_naam !== null)?.regio_naam ?? null,
    hash,
    versions: { product: VERSION, templates: TEMPLATE_VERSION, workbook: templateVersion ?? null },
    date: formatIsoDate(report.date),
    registers,
    parameters: parameterRecords(dossier, report.date, round),
    waived: report.waived.map(({ finding, waiver }) => ({ finding: recordOf(finding), waiver: waiverRecord(waiver) })),
    refusedWaivers: report.refusedWaivers.map(({ waiver, why }) => ({ ...waiverRecord(waiver), why, message: WHY_REFUSED[why] })),
    notes: report.notes.map(({ finding, note, isChanged }) => ({ finding: recordOf(finding), note: noteRecord(note), changed: isChanged })),
    looseNotes: report.looseNotes.map(({ note, why }) => ({ ...noteRecord(note), why, message: WHY_LOOSE[why] })),
    findings,
    // Without any register everything is absent, which one sentence says better.
    notChecked: [
      ...[...uncalculated].map(uncalculatedRecord),
      ...(recognised ? report.notChecked.map((gap) => gapRecord(gap, dossier)) : []),
      ...readings.flatMap(gapsOfReading),
    ],
    partlyChecked: partlyRecords(report.partly),
    leftOut: leftOut.map(leftOutRecord),
    readings: readingRecords(readings, dossier),
    summary: {
      status: counts.fout > 0 && error !== NOTHING_RECOGNISED ? 'fouten' : error === null ? 'geen fouten' : 'niet gecontroleerd',
      error,
      counts,
      waived: report.waived.length,
      lines: registerLines,
      linesInOrder,
      linesPartlyChecked,
      linesWaived,
      rulesRun: recognised ? rulesRun : 0,
      rulesOff: switchedOff.map(settingRecord),
      rulesStricter: stricter.map(settingRecord),
      tables,
      remarks: [
        ...ignored,
        ...(ignoreSettings ? [SETTINGS_IGNORED] : []),
        ...readingRemarks({ readings, marked, lists, unusableMappings, report, cells }),
      ],
    },
  };
}

const SETTINGS_IGNORED =
  'De instellingen en verantwoorde afwijkingen van de werkmap zelf zijn niet toegepast (--zonder-instellingen): alle controles zijn gedaan.';

const ALL_SWITCHED_OFF: FileError = {
  code: 'nothing-checked',
  message: 'Er is niets gecontroleerd: alle controles die hier kunnen, staan uit op het blad STO Instellingen van deze werkmap.',
};
const NOTHING_TO_CHECK: FileError = {
  code: 'nothing-checked',
  message: 'Er is niets gecontroleerd: er staan nog geen regels in dit bestand, of de kolommen die daarvoor nodig zijn ontbreken.',
};
const NOTHING_RECOGNISED: FileError = {
  code: 'nothing-recognised',
  message: 'Geen enkel blad is herkend als onderdeel van een STO-administratie, dus er is niets gecontroleerd.',
};
const NOT_CALCULATED: FileError = {
  code: 'not-calculated',
  message:
    'Dit bestand bevat formules die nog niet berekend zijn, dus niet alle waarden zijn te lezen. Open het in Excel, bewaar het en controleer het opnieuw.',
};

/** Sheets that wait for a yes: until then nobody may believe that all has been looked at. */
const offeredError = (offered: readonly SheetReading[]): FileError => ({
  code: 'offered',
  message: `${offered.length === 1 ? 'Eén blad lijkt' : `${offered.length} bladen lijken`} een register te zijn, maar ${offered.length === 1 ? 'is' : 'zijn'} niet gelezen: ${offered.map(({ sheet }) => sheet).join(', ')}. Kijk of het klopt en kies --accepteer, of zeg bij Koppelen in Excel wat het is.`,
});

const uncalculatedRecord = ([sheet, formulas]: readonly [string, Uncalculated]): GapRecord => ({
  reason: 'not calculated',
  sheet,
  table: null,
  columns: [],
  rules: [],
  extent: 'none',
  message: uncalculatedSentence(sheet, formulas),
});

const settingRecord = ({ rule, reason, hidden }: AppliedSetting): SettingRecord => ({ rule: rule.id, reason, hidden });

const waiverRecord = ({ date, until, line, print: _print, ...waiver }: Waiver): WaiverRecord => ({
  ...waiver,
  date: date === null ? null : formatIsoDate(date),
  until: until === null ? null : formatIsoDate(until),
  sheet: line.at.table.sheet,
  row: line.at.row + 1,
});

const noteRecord = ({ date, line, print: _print, ...note }: Note): NoteRecord => ({
  ...note,
  date: date === null ? null : formatIsoDate(date),
  sheet: line.at.table.sheet,
  row: line.at.row + 1,
});

const leftOutRecord = (leftOut: LeftOut): LeftOutRecord => ({
  sheet: leftOut.sheet,
  reason: leftOut.why,
  rows: runsOf(leftOut.rows.map((row) => row + 1)),
  lines: leftOut.rows.length,
  amount: leftOut.cents === null ? null : leftOut.cents / 100,
  message: leftOutText(leftOut),
});

const tableName = ({ key, name }: TableSource): string => name || TABLES[key].name;

function layoutOf({ sheet, name }: TableSource, readings: readonly SheetReading[]): ReadTable['layout'] {
  if (name !== '') return 'own';
  return readings.some((reading) => reading.sheet === sheet && reading.status === 'stored') ? 'stored' : 'recognised';
}

/** Findings of a file of which the fixes are told: those of hundreds of thousands nobody reads, and they would take the memory of the check. */
const MOST_FIXED = 10_000;

/** Makes the records of findings; what those of one rule have in common is one object for all. */
function findingRecords(cells?: WorkbookCells): (finding: Finding) => FindingRecord {
  let left = MOST_FIXED;
  const byRule = new Map<string, Pick<FindingRecord, 'rule' | 'covers' | 'source' | 'ruleTitle'>>();
  return (finding) => {
    const { rule, outcome, place, text, found, expected, action, mends } = finding;
    const { table, row, column, heading } = place;
    let ofRule = byRule.get(rule.id);
    if (!ofRule) {
      // A rule may also say which older rules it took in.
      const covers = (rule.covers ?? []).filter((id) => /^X\d/.test(id));
      byRule.set(rule.id, (ofRule = { rule: rule.id, covers, source: sourceOf(rule.basis[0]), ruleTitle: rule.title }));
    }
    const fixes = mends && cells && left > 0 ? fixRecords(finding, cells) : [];
    if (fixes.length > 0) left -= 1;
    // Written out: objects that are made by spreading take twice the memory, and there may be hundreds of thousands.
    return {
      rule: ofRule.rule,
      covers: ofRule.covers,
      source: ofRule.source,
      ruleTitle: ofRule.ruleTitle,
      outcome,
      sheet: table.sheet,
      table: tableName(table),
      row: row === null ? null : row + 1,
      column: heading,
      cell: row === null || column === null ? null : cellAddress(row, column),
      found,
      expected,
      message: text,
      action,
      ...(fixes.length > 0 ? { fixes } : {}),
    };
  };
}

function sourceOf(basis: Finding['rule']['basis'][number] | undefined): FindingSource {
  if (!basis) throw new Error('Every rule has a basis');
  const { title, link } = SOURCES[basis.source];
  return { title, where: basis.where, evidence: basis.evidence, link: link ?? null };
}

const REASONS = {
  sheet: 'sheet absent',
  empty: 'table empty',
  columns: 'columns absent',
  cells: 'cells unreadable',
} as const satisfies Record<NotChecked['reason'], GapReason>;

function gapRecord({ table, source, reason, headings, rules, extent }: NotChecked, dossier: Dossier): GapRecord {
  const sheet = source?.sheet ?? dossier[table].tables[0]?.sheet ?? sheetOfTable(table);
  const message = {
    sheet: `Het blad ${sheet} ontbreekt.`,
    empty: `Het blad ${sheet} is nog leeg.`,
    columns: `Op het blad ${sheet} ${headings.length === 1 ? 'ontbreekt de kolom' : 'ontbreken de kolommen'} ${headings.join(', ')}.`,
    cells: `Op het blad ${sheet} zijn cellen in ${headings.join(', ')} niet te lezen.`,
  }[reason];
  return {
    reason: REASONS[reason],
    sheet,
    table: TABLES[table].name,
    columns: headings,
    rules: rules.map(({ id }) => id),
    extent,
    message,
  };
}

/** What was missing by table, with its lines and rules. */
function partlyRecords(partly: readonly PartlyChecked[]): readonly PartlyRecord[] {
  const byTable = new Map<TableSource, PartlyChecked[]>();
  for (const one of partly) byTable.set(one.table, [...(byTable.get(one.table) ?? []), one]);
  return [...byTable].map(([table, missing]): PartlyRecord => {
    const rows = new Set(missing.flatMap((one) => one.rows.map((row) => row + 1)));
    const causes = missing.map(({ reason, of, headings, rules }) => ({
      reason: REASONS[reason],
      sheet: of === table.key ? table.sheet : sheetOfTable(of),
      columns: headings,
      rules: rules.map(({ id }) => id),
    }));
    return { sheet: table.sheet, table: tableName(table), lines: rows.size, rows: runsOf(rows), causes, message: whatIsMissing(missing) };
  });
}

const QUESTIONS: Readonly<Record<MappingQuestion['kind'], string>> = {
  decimal: 'niet duidelijk is of de punt of de komma de decimalen scheidt',
  dateOrder: 'niet duidelijk is of de dag of de maand voorop staat',
  century: 'de eeuw ontbreekt in de jaartallen',
  percent: 'niet duidelijk is of 0,8 of 80 voor 80% staat',
  'which column': 'niet duidelijk is welke kolom bedoeld is',
};

function gapsOfReading(reading: SheetReading): readonly GapRecord[] {
  const { sheet, status, mapping, questions, missing } = reading;
  const table = mapping ? TABLES[mapping.table].name : null;
  const gap = (reason: GapReason, columns: readonly string[], message: string): GapRecord => ({
    reason,
    sheet,
    table,
    columns,
    rules: [],
    extent: 'none',
    message,
  });
  if (status === 'unknown') return [gap('sheet not recognised', [], `Het blad ${sheet} is geen herkend sjabloon.`)];
  if (status === 'offered') return [gap('sheet offered', [], `Blad ${sheet}: ${reading.reason ?? ''}`)];
  if (status === 'beside') {
    const register = mapping ? registerName(mapping.table) : '';
    return [
      gap(
        'beside register',
        [],
        `Het blad ${sheet} lijkt op ${register}, maar is niet gelezen: daar staan al regels. Koppel het blad als de regels er andere zijn.`,
      ),
    ];
  }
  if (status === 'changed') {
    const headings = missing.length > 0 ? `: ${missing.join(', ')} ${missing.length === 1 ? 'staat' : 'staan'} er niet meer` : '';
    return [gap('headings changed', missing, `De koppen van het blad ${sheet} zijn veranderd sinds het gekoppeld is${headings}.`)];
  }
  return questions.map(({ column, kind, examples }) => {
    const heading = mapping?.columns.find((each) => each.column === column)?.heading || `kolom ${columnName(column)}`;
    const shown = examples.length > 0 ? ` (${examples.slice(0, 3).join('; ')})` : '';
    return gap('question', [heading], `Blad ${sheet}, ${heading}: ${QUESTIONS[kind]}${shown}. Kies het bij Koppelen in Excel.`);
  });
}
