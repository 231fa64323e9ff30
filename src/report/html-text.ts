import { EVIDENCE_TEXT } from '../scheme/evidence';
import { termsIn } from '../scheme/glossary';
import type { Outcome } from '../rules/rule';
import { OUTCOMES, SYMBOLS } from '../check/report';
import { aboutLines, SIGNATURES } from './about';
import { settingSentences, sourceText, summaryText } from './dutch-words';
import type { FileReport, FindingRecord, WaivedRecord } from './file-report';
import { uncheckedSentences } from './gap-sentences';
import { rowWords } from '../cells/runs';
import { groupRecords, type MergedRecords } from './group-records';
import { HTML_STYLE, HTML_STYLE_HASH } from './html-style';
import { printable } from './printable';
import { totalsText } from './register-records';
import { readingSentences } from './reading-sentences';
import { refusedSentences, waivedBecause } from './waiver-sentences';
import { looseNoteSentences } from './note-sentences';
import { CHANGED_SINCE } from '../check/note-words';

const CLASSES: Readonly<Record<Outcome, string>> = { fout: 'fout', 'let op': 'letop', 'te beoordelen': 'beoordelen' };
const OUTCOME_TITLES: Readonly<Record<Outcome, string>> = {
  fout: 'Fout',
  'let op': 'Let op',
  'te beoordelen': 'Te beoordelen: open vragen',
};
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
<main>
<h1>${escapeHtml(title)}</h1>
${body}
<p class="stil">Gemaakt met STO Controle ${escapeHtml(version)}. De controle is een hulpmiddel; de regeling en de beschikking gaan voor.</p>
</main>
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

/** One file: what was checked and how, what is accounted for, what was found by outcome, and what was not looked at. */
function section(report: FileReport, index: number): string {
  const { file } = report;
  const parts = partsOf(report).filter(({ body }) => body.some((html) => html !== ''));
  const idOf = ({ id }: Part): string => `b${index + 1}-${id}`;
  return [
    `<section>\n<h2>${escapeHtml(file)}</h2>`,
    `<p><strong>${escapeHtml(summaryText(report))}</strong></p>`,
    `<dl>\n${aboutLines(report)
      .map(([label, value]) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>\n`)
      .join('')}</dl>`,
    `<nav aria-label="Onderdelen van bestand ${index + 1}"><ul>\n${parts
      .map((part) => `<li><a href="#${idOf(part)}">${escapeHtml(part.title)}</a></li>\n`)
      .join('')}</ul></nav>`,
    ...parts.flatMap((part) => [`<h3 id="${idOf(part)}">${escapeHtml(part.title)}</h3>`, ...part.body]),
    '</section>',
  ].join('\n');
}

/** A part of the report, of HTML; one without anything in it is left out. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly body: readonly string[];
}

const partsOf = (report: FileReport): readonly Part[] => [
  waivers(report),
  ...OUTCOMES.map((outcome) => found(report, outcome)),
  notesPart(report),
  registersPart(report),
  { id: 'niet', title: 'Niet of niet volledig gecontroleerd', body: [listOf(uncheckedSentences(report))] },
  { id: 'anders', title: 'Anders ingesteld in deze werkmap', body: [listOf(settingSentences(report.summary))] },
  { id: 'opgemerkt', title: 'Opgemerkt', body: [listOf([...report.summary.remarks, ...readingSentences(report.readings)])] },
  parametersPart(report),
  {
    id: 'ondertekening',
    title: 'Ondertekening',
    body: [
      tableOf(
        'ondertekening',
        'In te vullen',
        ['Rol', 'Naam', 'Functie', 'Datum', 'Handtekening'],
        SIGNATURES.map((who) => [who, '', '', '', '']),
      ),
    ],
  },
];

function waivers(report: FileReport): Part {
  const { waived } = report;
  const headings = ['Uitkomst', 'Waar', 'Bevinding', 'Verantwoording', 'Regel en bron'];
  const table = waived.length === 0 ? '' : tableOf('bevindingen', 'Verantwoord', headings, waived.map(waivedCells));
  return { id: 'verantwoord', title: `Verantwoorde afwijkingen (${waived.length})`, body: [table, listOf(refusedSentences(report))] };
}

function notesPart(report: FileReport): Part {
  const { notes } = report;
  const rows = notes.map(({ finding, note, changed }) => [
    escapeHtml(note.mark || 'geen teken'),
    escapeHtml(
      [`blad ${finding.sheet}`, finding.row === null ? '' : `rij ${finding.row}`, finding.column ?? ''].filter(Boolean).join(', '),
    ),
    escapeHtml(`${finding.message} (${finding.rule})`),
    escapeHtml([note.remark, changed ? CHANGED_SINCE : ''].filter(Boolean).join(' ')),
    escapeHtml([note.initials || 'zonder paraaf', note.date?.split('-').reverse().join('-') ?? ''].filter(Boolean).join(', ')),
  ]);
  const headings = ['Teken', 'Waar', 'Bevinding', 'Opmerking', 'Paraaf'];
  return {
    id: 'aantekeningen',
    title: `Aantekeningen (${notes.length})`,
    body: [rows.length === 0 ? '' : tableOf('aantekeningen', 'Bij bevindingen', headings, rows), listOf(looseNoteSentences(report))],
  };
}

const FINDING_HEADINGS = ['Uitkomst', 'Waar', 'Bevinding', 'Wat te doen', 'Regel en bron'];

function found({ findings, summary }: FileReport, outcome: Outcome): Part {
  const title = OUTCOME_TITLES[outcome];
  const bySheet = groupRecords(findings.filter((finding) => finding.outcome === outcome));
  return {
    id: CLASSES[outcome],
    title: `${title} (${summary.counts[outcome]})`,
    body: bySheet.map(({ sheet, merged }) =>
      tableOf('bevindingen', `${title}, blad ${escapeHtml(sheet)}`, FINDING_HEADINGS, merged.map(findingCells)),
    ),
  };
}

function registersPart({ registers }: FileReport): Part {
  const headings = [
    'Blad',
    'Regels',
    'In orde',
    'Met bevindingen',
    'Verantwoord',
    'Niet volledig gecontroleerd',
    'Noemt document of link',
    'Totalen',
  ];
  const rows = registers.map((register) => [
    escapeHtml(register.sheet),
    ...[register.lines, register.linesInOrder, register.linesWithFindings, register.linesWaived].map(String),
    escapeHtml(`${register.linesPartlyChecked}${register.why === '' ? '' : `: ${register.why}`}`),
    register.linesWithDocument === null ? '' : String(register.linesWithDocument),
    escapeHtml(totalsText(register)),
  ]);
  return {
    id: 'registers',
    title: 'Registers',
    body: rows.length === 0 ? [] : [tableOf('registers', 'Regels en totalen', headings, rows)],
  };
}

function parametersPart({ parameters }: FileReport): Part {
  const rows = parameters.map(({ label, value, holds, source }) => [label, value, holds, source || 'niet genoemd'].map(escapeHtml));
  const headings = ['Parameter', 'Waarde', 'Geldt voor', 'Bron'];
  return {
    id: 'parameters',
    title: 'Gebruikte parameters',
    body: rows.length === 0 ? [] : [tableOf('parameters', 'Waarden met hun bron', headings, rows)],
  };
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
  kind: 'aantekeningen' | 'bestanden' | 'bevindingen' | 'aansluiting' | 'registers' | 'parameters' | 'ondertekening',
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
