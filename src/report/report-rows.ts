import { REPORT_HEADINGS, REPORT_TITLE } from '../check/own-sheets';
import { OUTCOMES, SYMBOLS } from '../check/report';
import { settingSentences, sourceText, summaryText } from './dutch-words';
import type { FileReport, FindingRecord } from './file-report';
import { aboutLines, SIGNATURES } from './about';
import { uncheckedSentences } from './gap-sentences';
import { parameterSentences } from './parameter-records';
import { registerSentences } from './register-records';
import { printable } from './printable';
import { looseNoteSentences, noteSentences } from './note-sentences';
import { readingSentences } from './reading-sentences';
import { refusedSentences, waivedBecause } from './waiver-sentences';

/** A row of the report sheet. Every text is a text, never a formula. */
export interface ReportRow {
  readonly cells: readonly (string | number)[];
  readonly look?: 'title' | 'heading';
  /** A cell of the row (0-based) that leads to where the finding stands. */
  readonly jump?: Jump;
}

/** From a cell of a report to a place in the workbook. */
export interface Jump {
  readonly column: number;
  readonly sheet: string;
  readonly cell: string;
}

/** The formula of a jump that shows a text. */
export const jumpFormula = ({ sheet, cell }: Omit<Jump, 'column'>, text: string): string =>
  `=HYPERLINK(${quoted(`#'${sheet.replaceAll("'", "''")}'!${cell}`)},${quoted(text)})`;

/** No name of a sheet in Excel is longer. */
const LONGEST_SHEET = 31;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The jump that such a formula stands for; undefined for any other formula. */
export function jumpOf(formula: string, column: number): Jump | undefined {
  const [, sheet, cell] = /^=?HYPERLINK\("#'((?:[^'"]|''|"")+)'!([A-Z]{1,3}\d{1,7})",/.exec(formula) ?? [];
  return sheet === undefined || cell === undefined ? undefined : { column, sheet: sheet.replaceAll('""', '"').replaceAll("''", "'"), cell };
}

/** Widths of the columns of the report sheet, in characters: together what fits on A4 with letters of seven points. */
export const REPORT_WIDTHS: readonly number[] = [14, 16, 6, 7, 17, 36, 21, 21, 33, 9, 21];

const LEGEND = `In de kolommen Controle: ${[...OUTCOMES, 'in orde' as const].map((outcome) => `${SYMBOLS[outcome]} ${outcome}`).join(', ')}, ${SYMBOLS['niet volledig']} niet volledig gecontroleerd, ${SYMBOLS.verantwoord} verantwoord op blad STO Afwijkingen.`;

/** More lines than this nobody reads in a sheet; the other forms of the report have them all. */
const MAX_FINDINGS = 50_000;

const OF_A_COPY = 'Dit blad en de kolommen Controle zijn toegevoegd aan een kopie; verder is de werkmap dezelfde.';

/**
 * What the report sheet says: what was checked and with what, what is accounted for, all findings line by line and worst first, the registers, what
 * was not checked, the figures that were used, and room to sign. `remark` says how the sheet came there: by default that of a marked copy.
 */
export function reportRows(report: FileReport, remark = OF_A_COPY): readonly ReportRow[] {
  const { waived, findings, readings, registers, parameters, summary } = report;
  const ordered = OUTCOMES.flatMap((outcome) => findings.filter((finding) => finding.outcome === outcome));
  const left = findings.length - MAX_FINDINGS;
  const sentences = [
    ...refusedSentences(report),
    ...summary.remarks,
    ...readingSentences(readings),
    ...settingSentences(summary),
    ...uncheckedSentences(report),
  ];
  return [
    { cells: [REPORT_TITLE], look: 'title' },
    { cells: [printable(summaryText(report))] },
    ...aboutLines(report).map(([label, value]) => ({ cells: [printable(`${label}: ${value}`)] })),
    { cells: [LEGEND] },
    { cells: [remark] },
    { cells: [] },
    { cells: REPORT_HEADINGS, look: 'heading' },
    ...waived.map(({ finding, waiver }) =>
      findingRow(finding, `${SYMBOLS.verantwoord} verantwoord (${finding.outcome})`, waivedBecause(waiver)),
    ),
    ...ordered
      .slice(0, MAX_FINDINGS)
      .map((finding) => findingRow(finding, `${SYMBOLS[finding.outcome]} ${finding.outcome}`, finding.action)),
    ...(left > 0 ? [{ cells: [`Er zijn nog ${left} bevindingen; gebruik daarvoor --format csv.`] }] : []),
    ...below('Aantekeningen', [...noteSentences(report), ...looseNoteSentences(report)]),
    ...below('Registers', registerSentences(registers)),
    ...(sentences.length === 0 ? [] : [{ cells: [] }, { cells: ['Niet gecontroleerd en opgemerkt'], look: 'heading' as const }]),
    ...sentences.map((sentence) => ({ cells: [printable(sentence)] })),
    ...below('Gebruikte parameters', parameterSentences(parameters)),
    ...below(
      'Ondertekening',
      SIGNATURES.map(
        (who) => `${who}: ${'_'.repeat(24)}   Functie: ${'_'.repeat(20)}   Datum: ${'_'.repeat(12)}   Handtekening: ${'_'.repeat(24)}`,
      ),
    ),
  ];
}

/** Sentences under a heading, behind the findings. */
const below = (heading: string, sentences: readonly string[]): readonly ReportRow[] =>
  sentences.length === 0
    ? []
    : [{ cells: [] }, { cells: [heading], look: 'heading' }, ...sentences.map((sentence) => ({ cells: [printable(sentence)] }))];

const findingRow = (finding: FindingRecord, outcome: string, toDo: string): ReportRow => {
  const { sheet, row, cell, column, message, found, expected, rule, covers, source } = finding;
  return {
    ...(sheet.length > LONGEST_SHEET
      ? {}
      : { jump: { column: REPORT_HEADINGS.indexOf(cell === null ? 'Blad' : 'Cel'), sheet, cell: cell ?? `A${row ?? 1}` } }),
    cells: [
      outcome,
      sheet,
      row ?? '',
      cell ?? '',
      column ?? '',
      message,
      found,
      expected,
      toDo,
      [rule, ...covers].join(', '),
      sourceText(source),
    ].map((value) => (typeof value === 'number' ? value : printable(value))),
  };
};
