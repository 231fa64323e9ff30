import { REPORT_HEADINGS, REPORT_TITLE } from '../check/own-sheets';
import { OUTCOMES, SYMBOLS } from '../check/report';
import { settingSentences, sourceText, summaryText } from './dutch-words';
import type { FileReport, FindingRecord } from './file-report';
import { uncheckedSentences } from './gap-sentences';
import { printable } from './printable';
import { readingSentences } from './reading-sentences';
import { refusedSentences, waivedBecause } from './waiver-sentences';

/** A row of the report sheet. Every text is a text, never a formula. */
export interface ReportRow {
  readonly cells: readonly (string | number)[];
  readonly look?: 'title' | 'heading';
}

/** Widths of the columns of the report sheet, in characters: together what fits on A4 with letters of seven points. */
export const REPORT_WIDTHS: readonly number[] = [14, 16, 6, 7, 17, 37, 21, 21, 34, 9, 22];

const LEGEND = `In de kolommen Controle: ${[...OUTCOMES, 'in orde' as const].map((outcome) => `${SYMBOLS[outcome]} ${outcome}`).join(', ')}, ${SYMBOLS['niet volledig']} niet volledig gecontroleerd, ${SYMBOLS.verantwoord} verantwoord op blad STO Afwijkingen.`;

/** More lines than this nobody reads in a sheet; the other forms of the report have them all. */
const MAX_FINDINGS = 50_000;

/** What the report sheet of a marked copy says: what was checked, all findings line by line, and what was not checked. */
export function reportRows(report: FileReport): readonly ReportRow[] {
  const { date, round, waived, findings, readings, summary } = report;
  const about = `Gecontroleerd per ${date.split('-').reverse().join('-')}${round === null ? '' : `, subsidieperiode ${round}`}.`;
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
    { cells: [about] },
    { cells: [LEGEND] },
    { cells: ['Dit blad en de kolommen Controle zijn toegevoegd aan een kopie; verder is de werkmap dezelfde.'] },
    { cells: [] },
    { cells: REPORT_HEADINGS, look: 'heading' },
    ...waived.map(({ finding, waiver }) =>
      findingRow(finding, `${SYMBOLS.verantwoord} verantwoord (${finding.outcome})`, waivedBecause(waiver)),
    ),
    ...findings
      .slice(0, MAX_FINDINGS)
      .map((finding) => findingRow(finding, `${SYMBOLS[finding.outcome]} ${finding.outcome}`, finding.action)),
    ...(left > 0 ? [{ cells: [`Er zijn nog ${left} bevindingen; gebruik daarvoor --format csv.`] }] : []),
    ...(sentences.length === 0 ? [] : [{ cells: [] }, { cells: ['Niet gecontroleerd en opgemerkt'], look: 'heading' as const }]),
    ...sentences.map((sentence) => ({ cells: [printable(sentence)] })),
  ];
}

const findingRow = (finding: FindingRecord, outcome: string, toDo: string): ReportRow => {
  const { sheet, row, cell, column, message, found, expected, rule, covers, source } = finding;
  return {
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
