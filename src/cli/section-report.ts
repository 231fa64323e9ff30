import { csvAmount, csvField } from '../report/csv-text';
import { escapeHtml, htmlPage, listOf, tableOf } from '../report/html-text';
import { printable, printableJson } from '../report/printable';
import { sectionCellText, type Section, type SectionCell } from '../report/section';
import { coloured, wrapped, type Colour, type TerminalLook } from './terminal';
import { VERSION } from '../report/product-version';

/** What a command found, for every form in which it can be printed. */
export interface SectionReport {
  /** Above the page, and in front of the first line of the CSV. */
  readonly title: string;
  /** What it is about: the files. */
  readonly about: string;
  readonly headline: string;
  readonly colour: Colour;
  readonly remarks: readonly string[];
  readonly sections: readonly Section[];
  /** The same for a program; amounts are cents. */
  readonly json: object;
}

export const SECTION_FORMATS = ['text', 'json', 'csv', 'html'] as const;
export type SectionFormat = (typeof SECTION_FORMATS)[number];
export const isSectionFormat = (text: string): text is SectionFormat => SECTION_FORMATS.some((format) => format === text);

/** The report in one of its forms; everything from a file is made harmless for that form. */
export function sectionText(report: SectionReport, format: SectionFormat, look: TerminalLook): string {
  switch (format) {
    case 'json':
      return `${printableJson(report.json)}\n`;
    case 'csv':
      return csvOf(report);
    case 'html':
      return htmlOf(report);
    case 'text':
      return textOf(report, look);
  }
}

/** Rows of a list that a terminal shows; the other forms have them all. */
const MOST_ROWS = 200;

function textOf({ about, headline, colour, remarks, sections }: SectionReport, look: TerminalLook): string {
  const lines = [coloured(look, 'bold', printable(about)), coloured(look, colour, wrapped(printable(headline), look, '  '))];
  for (const sentence of remarks) lines.push(wrapped(printable(sentence), look, '    ', '  - '));
  for (const { title, headings, rows } of sections) {
    const shown = rows.slice(0, MOST_ROWS);
    const cells = [headings, ...shown.map((row) => row.cells.map((cell) => printable(sectionCellText(cell))))];
    const widths = headings.map((_, column) => Math.min(40, Math.max(...cells.map((row) => [...(row[column] ?? '')].length))));
    lines.push('', `  ${coloured(look, 'bold', title)}`);
    for (const [index, row] of cells.entries()) {
      const text = row
        .map((cell, column) => (isNumeric(shown[0]?.cells[column]) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd();
      lines.push(index === 0 ? coloured(look, 'dim', `    ${text}`) : `    ${text}`);
    }
    if (rows.length > MOST_ROWS) lines.push(`    En nog ${rows.length - MOST_ROWS}; zie --format csv.`);
  }
  return `${lines.join('\n')}\n`;
}

const isNumeric = (cell: SectionCell | undefined): boolean =>
  typeof cell === 'number' || (typeof cell === 'object' && cell !== null && 'cents' in cell);

/** All lists below each other, each line with the name of its list first. */
function csvOf({ title, about, headline, remarks, sections }: SectionReport): string {
  const lines: (readonly string[])[] = [
    [title, about, headline].map(csvField),
    ...remarks.map((sentence) => ['Opmerking', sentence].map(csvField)),
  ];
  for (const { title: list, headings, rows } of sections) {
    lines.push([list, ...headings].map(csvField));
    for (const { cells } of rows) lines.push([csvField(list), ...cells.map(csvCell)]);
  }
  return `\ufeff${lines.map((line) => `${line.join(';')}\r\n`).join('')}`;
}

function csvCell(cell: SectionCell): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return typeof cell === 'object' && 'cents' in cell ? csvAmount(cell.cents) : csvField(sectionCellText(cell));
}

function htmlOf({ title, about, headline, remarks, sections }: SectionReport): string {
  const body = [
    `<h2>${escapeHtml(about)}</h2>`,
    `<p>${escapeHtml(headline)}</p>`,
    listOf(remarks),
    ...sections.map((section) =>
      tableOf(
        'aansluiting',
        escapeHtml(section.title),
        section.headings.map(escapeHtml),
        section.rows.map(({ cells }) => cells.map((cell) => escapeHtml(sectionCellText(cell)))),
      ),
    ),
  ];
  return htmlPage(`STO Controle: ${title.toLowerCase()}`, body.join('\n'), VERSION);
}
