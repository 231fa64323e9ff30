import { countOf, settingSentences, sourceText, summaryText } from '../report/dutch-words';
import type { FileReport } from '../report/file-report';
import { uncheckedSentences } from '../report/gap-sentences';
import { rowWords } from '../cells/runs';
import { groupRecords, type MergedRecords } from '../report/group-records';
import { printable } from '../report/printable';
import { readingSentences } from '../report/reading-sentences';
import { refusedSentences, waivedSentences } from '../report/waiver-sentences';
import { SYMBOLS } from '../check/report';
import type { Outcome } from '../rules/rule';
import { coloured, wrapped, type Colour, type TerminalLook } from './terminal';

const COLOURS: Readonly<Record<Outcome, Colour>> = { fout: 'red', 'let op': 'yellow', 'te beoordelen': 'blue' };

/**
 * The reports for a person at a terminal: findings that say the same are put together, and so are files that could not be checked for the
 * same reason, at the end. Everything from a file goes through `printable`.
 */
export function terminalReport(reports: readonly FileReport[], look: TerminalLook): string {
  const checked = reports.filter(({ summary }) => summary.status !== 'niet gecontroleerd');
  const sections = [...checked.map((report) => section(report, look)), ...notCheckedSections(reports, look)];
  const texts = sections.map((lines) => `${lines.join('\n')}\n`);
  return [...texts, ...(reports.length > 1 ? [`${totals(reports, look)}\n`] : []), ...furtherReading(reports, look)].join('\n');
}

/** How to read more about what was found. */
function furtherReading(reports: readonly FileReport[], look: TerminalLook): readonly string[] {
  const [first] = reports.flatMap(({ findings }) => findings);
  return first
    ? [
        `${coloured(look, 'dim', wrapped(`Meer over een regel: sto rules ${first.rule}. Over een woord: sto explain afschrijving.`, look, ''))}\n`,
      ]
    : [];
}

function notCheckedSections(reports: readonly FileReport[], look: TerminalLook): readonly (readonly string[])[] {
  const byCause = new Map<string, string[]>();
  for (const { file, summary, notChecked } of reports) {
    if (summary.status !== 'niet gecontroleerd') continue;
    // A sheet that is offered says why it is not read at once: that is what the user has to look at.
    const why = notChecked.flatMap(({ reason, message }) => (reason === 'sheet offered' ? [message] : []));
    const cause = printable([summary.error?.message ?? '', ...why].join(' '));
    const files = byCause.get(cause) ?? [];
    files.push(coloured(look, 'bold', printable(file)));
    byCause.set(cause, files);
  }
  return [...byCause].map(([cause, files]) => [...files, coloured(look, 'yellow', wrapped(`Niet gecontroleerd: ${cause}`, look, '  '))]);
}

function section(report: FileReport, look: TerminalLook): readonly string[] {
  const { file, round, date, findings, readings, summary } = report;
  const { error, counts, remarks } = summary;
  const name = coloured(look, 'bold', printable(file));
  const colour = error !== null ? 'yellow' : counts.fout > 0 ? 'red' : summary.waived > 0 ? 'yellow' : 'green';
  const day = date.split('-').reverse().join('-');
  const about = `Gecontroleerd per ${day}${round === null ? '' : `, subsidieperiode ${round}`}.`;
  const notes = [...remarks, ...readingSentences(readings), ...settingSentences(summary)];
  return [
    name,
    coloured(look, colour, wrapped(printable(summaryText(report)), look, '  ')),
    coloured(look, 'dim', `  ${about}`),
    ...waiverLines(report, look),
    ...notes.map((note) => wrapped(printable(note), look, '    ', '  - ')),
    ...groupRecords(findings).flatMap(({ sheet, merged }) => [
      '',
      `  ${coloured(look, 'bold', `Blad ${printable(sheet)}`)}`,
      ...merged.flatMap((one) => findingLines(one, look)),
    ]),
    ...gapLines(report, look),
  ];
}

/** What the workbook accounts for goes before all else, with what it says but does not hold. */
const waiverLines = (report: FileReport, look: TerminalLook): readonly string[] =>
  [...waivedSentences(report), ...refusedSentences(report)].map((sentence) => wrapped(printable(sentence), look, '      ', '    '));

function findingLines({ first, rows }: MergedRecords, look: TerminalLook): readonly string[] {
  const { outcome, column, message, found, expected, action, rule, covers, source } = first;
  const place = [rowWords(rows), column ?? ''].filter(Boolean).join(', ');
  const indent = '        ';
  const head = wrapped(printable(`${SYMBOLS[outcome]} ${place === '' ? '' : `${place}: `}${message}`), look, '      ', '    ');
  const values = `Gevonden: ${found}. Verwacht: ${expected}.`;
  return [
    coloured(look, COLOURS[outcome], head),
    wrapped(printable(values), look, indent),
    wrapped(printable(action), look, indent),
    coloured(look, 'dim', wrapped(printable(`${[rule, ...covers].join(', ')}: ${sourceText(source)}`), look, indent)),
  ];
}

function gapLines(report: FileReport, look: TerminalLook): readonly string[] {
  const sentences = uncheckedSentences(report);
  if (sentences.length === 0) return [];
  return [
    '',
    `  ${coloured(look, 'bold', 'Niet of niet volledig gecontroleerd')}`,
    ...sentences.map((sentence) => wrapped(printable(sentence), look, '      ', '    - ')),
  ];
}

function totals(reports: readonly FileReport[], look: TerminalLook): string {
  const countWith = (wanted: FileReport['summary']['status']): number => reports.filter(({ summary }) => summary.status === wanted).length;
  const parts = [
    `${countWith('fouten')} met fouten`,
    `${countWith('geen fouten')} zonder fouten`,
    `${countWith('niet gecontroleerd')} niet gecontroleerd`,
  ];
  const off = reports.filter(({ summary }) => summary.rulesOff.length > 0).length;
  const switched = off === 0 ? '' : ` In ${countOf(off, ['bestand', 'bestanden'])} staan controles uit.`;
  const accounting = reports.filter(({ summary }) => summary.waived > 0).length;
  const waived = accounting === 0 ? '' : ` In ${countOf(accounting, ['bestand', 'bestanden'])} zijn afwijkingen verantwoord.`;
  return coloured(look, 'bold', `${countOf(reports.length, ['bestand', 'bestanden'])}: ${parts.join(', ')}.${switched}${waived}`);
}
