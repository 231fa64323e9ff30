import { EVIDENCE_TEXT } from '../scheme/evidence';
import { termsIn } from '../scheme/glossary';
import type { Outcome } from '../rules/rule';
import { SYMBOLS } from '../check/report';
import { settingSentences, sourceText, summaryText } from './dutch-words';
import type { FileReport, FindingRecord, WaivedRecord } from './file-report';
import { uncheckedSentences } from './gap-sentences';
import { rowWords } from '../cells/runs';
import { groupRecords, type MergedRecords } from './group-records';
import { HTML_STYLE, HTML_STYLE_HASH } from './html-style';
import { printable } from './printable';
import { readingSentences } from './reading-sentences';
import { refusedSentences, waivedBecause } from './waiver-sentences';

const CLASSES: Readonly<Record<Outcome, string>> = { fout: 'fout', 'let op': 'letop', 'te beoordelen': 'beoordelen' };
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as text of a page or of a quoted attribute. */
export const escapeHtml = (text: string): string => printable(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** The reports as one page. `version` is that of the product. */
export const htmlText = (reports: readonly FileReport[], version: string): string =>
  htmlPage(
    'STO Controle',
    `${reports.length > 1 ? overview(reports) : ''}\n${reports.map(section).join('\n')}\n${glossary(reports)}`,
    version,
  );

/** A page that needs nothing else and in which nothing can run; `body` is HTML already. */
export function htmlPage(title: string, body: string, version: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${HTML_STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${body}
<p class="stil">Gemaakt met STO Controle ${escapeHtml(version)}. De controle is een hulpmiddel; de regeling en de beschikking gaan voor.</p>
</body>
</html>
`;
}

const overview = (reports: readonly FileReport[]): string =>
  tableOf(
    'bestanden',
    'Alle bestanden',
    ['Bestand', 'Uitkomst'],
    reports.map((report) => [escapeHtml(report.file), escapeHtml(summaryText(report))]),
  );

/** The words of the field that the findings use, for who reads them without the pane. */
function glossary(reports: readonly FileReport[]): string {
  const text = reports
    .flatMap(({ findings }) => findings.flatMap(({ message, action, ruleTitle }) => [message, action, ruleTitle]))
    .join(' ');
  const terms = termsIn(text);
  if (terms.length === 0) return '';
  return `<section>\n<h2>Begrippen</h2>\n<dl>\n${terms
    .map(({ words, meaning }) => `<dt>${escapeHtml(words[0])}</dt><dd>${escapeHtml(meaning)}</dd>\n`)
    .join('')}</dl>\n</section>`;
}

function section(report: FileReport): string {
  const { file, round, date, waived, findings, readings, summary } = report;
  const about = [
    `Gecontroleerd per ${escapeHtml(date.split('-').reverse().join('-'))}`,
    round === null ? [] : `subsidieperiode ${escapeHtml(round)}`,
  ];
  const unchecked = uncheckedSentences(report);
  const remarks = [...summary.remarks, ...readingSentences(readings), ...settingSentences(summary)];
  return [
    `<section>\n<h2>${escapeHtml(file)}</h2>`,
    `<p>${escapeHtml(summaryText(report))}</p>`,
    `<p class="stil">${about.flat().join(', ')}.</p>`,
    ...(waived.length === 0
      ? []
      : [
          tableOf(
            'bevindingen',
            'Verantwoorde afwijkingen',
            ['Uitkomst', 'Waar', 'Bevinding', 'Verantwoording', 'Regel en bron'],
            waived.map(waivedCells),
          ),
        ]),
    listOf(refusedSentences(report)),
    listOf(remarks),
    ...groupRecords(findings).map(({ sheet, merged }) =>
      tableOf(
        'bevindingen',
        `Blad ${escapeHtml(sheet)}`,
        ['Uitkomst', 'Waar', 'Bevinding', 'Wat te doen', 'Regel en bron'],
        merged.map(findingCells),
      ),
    ),
    unchecked.length === 0 ? '' : '<h3>Niet of niet volledig gecontroleerd</h3>',
    listOf(unchecked),
    '</section>',
  ].join('\n');
}

function findingCells({ first, rows }: MergedRecords): readonly string[] {
  const { outcome, column, action } = first;
  return [
    `<span class="${CLASSES[outcome]}">${SYMBOLS[outcome]} ${outcome}</span>`,
    escapeHtml([rowWords(rows), column ?? ''].filter(Boolean).join(', ')),
    foundCell(first),
    escapeHtml(action),
    ruleCell(first),
  ];
}

/** A finding for which the workbook accounts: who does so stands where else is said what to do. */
function waivedCells({ finding, waiver }: WaivedRecord): readonly string[] {
  const { sheet, row, column, outcome } = finding;
  return [
    `<span class="verantwoord">${SYMBOLS.verantwoord} ${outcome}</span>`,
    escapeHtml([`blad ${sheet}`, row === null ? '' : `rij ${row}`, column ?? ''].filter(Boolean).join(', ')),
    foundCell(finding),
    escapeHtml(waivedBecause(waiver)),
    ruleCell(finding),
  ];
}

const foundCell = ({ message, found, expected }: FindingRecord): string =>
  `${escapeHtml(message)}<br><span class="stil">Gevonden: ${escapeHtml(found)}. Verwacht: ${escapeHtml(expected)}.</span>`;

function ruleCell({ rule, ruleTitle, source, covers }: FindingRecord): string {
  const { link } = source;
  const cited = escapeHtml(sourceText(source));
  return `${escapeHtml([rule, ...covers].join(', '))}: ${escapeHtml(ruleTitle)}<br><span class="stil">${
    link === null ? cited : `<a href="${escapeHtml(link)}" rel="noreferrer">${cited}</a>`
  } (${escapeHtml(EVIDENCE_TEXT[source.evidence])})</span>`;
}

/** A table of cells that are HTML already. */
export const tableOf = (
  kind: 'bestanden' | 'bevindingen' | 'aansluiting',
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string =>
  `<table class="${kind}">\n<caption>${caption}</caption>\n<thead><tr>${headings.map((heading) => `<th scope="col">${heading}</th>`).join('')}</tr></thead>\n<tbody>\n${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`)
    .join('')}</tbody>\n</table>`;

/** Sentences as a list. */
export const listOf = (sentences: readonly string[]): string =>
  sentences.length === 0 ? '' : `<ul>\n${sentences.map((sentence) => `<li>${escapeHtml(sentence)}</li>\n`).join('')}</ul>`;
