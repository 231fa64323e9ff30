import { settingSentences, sourceText } from './dutch-words';
import type { FileReport, FindingRecord } from './file-report';
import { uncheckedSentences } from './gap-sentences';
import { aboutLines } from './about';
import { looseNoteSentences, noteText } from './note-sentences';
import { parameterSentences } from './parameter-records';
import { printable } from './printable';
import { readingSentences } from './reading-sentences';
import { registerSentences } from './register-records';
import { refusedSentences, waivedBecause } from './waiver-sentences';

const HEADINGS = [
  'Bestand',
  'Uitkomst',
  'Regel',
  'X-controle',
  'Blad',
  'Tabel',
  'Rij',
  'Kolom',
  'Cel',
  'Bevinding',
  'Gevonden',
  'Verwacht',
  'Wat te doen',
  'Bron',
  'Verantwoording',
  'Aantekening',
];

/** What a spreadsheet program may take for the start of a formula, also after blanks; the last four are full-width forms. */
const STARTS_FORMULA = /^\s*[=+\-@|%＝＋－＠]/u;

/** A field that no spreadsheet program takes for a formula: an apostrophe goes in front of what could be one, and all is quoted (RFC 4180). */
export function csvField(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = printable(value ?? '');
  return `"${(STARTS_FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** An amount (cents) as Dutch Excel reads a number: no text can hide in it, so a minus in front may stay. */
export const csvAmount = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');

/**
 * The findings of all files as CSV for Excel in Dutch, those for which a workbook accounts first: semicolons, UTF-8 with a byte order mark. A file that was not checked is one line
 * that says why; a rule that its workbook switches off or makes stricter is a line too, and so is what
 * was not or not wholly checked.
 */
export function csvText(reports: readonly FileReport[]): string {
  const lines = reports.flatMap(linesOf);
  return `\ufeff${[HEADINGS, ...lines].map((line) => `${line.map(csvField).join(';')}\r\n`).join('')}`;
}

function linesOf(report: FileReport): readonly (readonly (string | number | null)[])[] {
  const { file, waived, findings, readings, summary } = report;
  const noted = notesOf(report);
  return [
    ...(summary.error === null ? [] : [remark(file, 'niet gecontroleerd', summary.error.message)]),
    ...waived.map(({ finding, waiver }) => [...findingLine(file, finding, 'verantwoord'), waivedBecause(waiver), noted(finding)]),
    ...refusedSentences(report).map((sentence) => remark(file, 'afwijking geldt niet', sentence)),
    ...aboutLines(report).map(([label, value]) => remark(file, 'controle', `${label}: ${value}`)),
    ...looseNoteSentences(report).map((sentence) => remark(file, 'aantekening zonder bevinding', sentence)),
    ...registerSentences(report.registers).map((sentence) => remark(file, 'register', sentence)),
    ...settingSentences(summary).map((sentence) => remark(file, 'anders ingesteld', sentence)),
    ...[...summary.remarks, ...readingSentences(readings)].map((sentence) => remark(file, 'opmerking', sentence)),
    ...uncheckedSentences(report).map((sentence) => remark(file, 'niet volledig gecontroleerd', sentence)),
    ...parameterSentences(report.parameters).map((sentence) => remark(file, 'parameter', sentence)),
    ...findings.map((finding) => [...findingLine(file, finding, finding.outcome), '', noted(finding)]),
  ];
}

/** What was noted beside a finding, in words; findings that say the same share their notes. */
function notesOf({ notes }: FileReport): (finding: FindingRecord) => string {
  const byFinding = new Map<string, string[]>();
  for (const { finding, note, changed } of notes)
    byFinding.set(identityOf(finding), [...(byFinding.get(identityOf(finding)) ?? []), noteText(note, changed)]);
  return byFinding.size === 0 ? () => '' : (finding) => (byFinding.get(identityOf(finding)) ?? []).join(' / ');
}

const identityOf = ({ rule, sheet, row, cell, message }: FindingRecord): string => JSON.stringify([rule, sheet, row, cell, message]);

const findingLine = (file: string, finding: FindingRecord, outcome: string): readonly (string | number | null)[] => [
  file,
  outcome,
  finding.rule,
  finding.covers.join(', '),
  finding.sheet,
  finding.table,
  finding.row,
  finding.column,
  finding.cell,
  finding.message,
  finding.found,
  finding.expected,
  finding.action,
  sourceText(finding.source),
];

/** A line that is about the file and no finding. */
const remark = (file: string, outcome: string, sentence: string): (string | null)[] => [
  file,
  outcome,
  '',
  '',
  '',
  '',
  null,
  '',
  '',
  sentence,
  '',
  '',
  '',
  '',
  '',
  '',
];
