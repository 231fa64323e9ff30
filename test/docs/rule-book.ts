import { formatDate } from '../../src/records/dutch-date';
import { formatEuros } from '../../src/records/euros';
import { EVIDENCE_TEXT } from '../../src/scheme/evidence';
import { ROUNDS } from '../../src/scheme/rounds';
import { SOURCES } from '../../src/scheme/sources';
import { TABLES } from '../../src/templates';
import type { TableKey } from '../../src/templates/column';
import { WHY_NOT_WAIVABLE } from '../../src/check/waiver-words';
import { SYMBOLS } from '../../src/check/report';
import { EVERY_RULE } from '../../src/rules/all-rules';
import { HELP_TEXTS, type HelpText } from '../../src/scheme/help-texts';
import type { Basis, Example, ExampleRows, Message, Rule } from '../../src/rules/rule';

/** The rule book as Markdown, in Dutch, made of nothing but the rules themselves. */
export function ruleBook(): string {
  return [
    '# Regels',
    '',
    'Dit regelboek is gemaakt uit de regels zelf (`npm run docs:rules`). De voorbeelden zijn ook de tests.',
    '',
    `Tekens: ${SYMBOLS.fout} fout (een verplichting is geschonden), ${SYMBOLS['let op']} let op (advies, of een bron die niet de regeling zelf is), ${SYMBOLS['te beoordelen']} te beoordelen (een mens moet oordelen, of er ontbreken gegevens).`,
    '',
    '| regel | titel | uitkomst | dekt |',
    '|---|---|---|---|',
    ...EVERY_RULE.map(
      (rule) => `| [${rule.id}](#${rule.id.toLowerCase()}) | ${rule.title} | ${outcomes(rule)} | ${(rule.covers ?? []).join(', ')} |`,
    ),
    '',
    '## Niet in een regel te toetsen',
    '',
    'Wat over de regeling bekend is en wat geen cijfer in de werkmap kan aantonen, of wat geen melding waard is.',
    '',
    '| nummer | onderwerp | waarom geen regel | bron |',
    '|---|---|---|---|',
    ...HELP_TEXTS.map(helpRow),
    '',
    ...EVERY_RULE.flatMap(chapter),
  ].join('\n');
}

const outcomes = (rule: Rule): string => [...new Set(Object.values(rule.messages).map((message) => message.outcome))].join(', ');

function helpRow({ id, title, reason, source: sourceId }: HelpText): string {
  const { title: sourceTitle, link } = SOURCES[sourceId];
  return `| ${id} | ${title} | ${reason} | ${link ? `[${sourceTitle}](${link})` : sourceTitle} |`;
}

function chapter(rule: Rule): string[] {
  return [
    `## ${rule.id}`,
    '',
    `**${rule.title}** (${rule.kind}; ${rule.rounds.map((round) => ROUNDS[round].bron).join(', ')})`,
    '',
    ...(rule.notWaivable ? [WHY_NOT_WAIVABLE[rule.notWaivable], ''] : []),
    `Leest: ${tables(rule.reads)}.${[rule.helps, rule.optional].flatMap((columns) => (columns ? [` Kijkt ook naar: ${tables(columns)}.`] : [])).join('')}${rule.needs ? ` Vergelijkt met: ${tables(rule.needs)}.` : ''}`,
    '',
    'Bron:',
    '',
    ...rule.basis.map(source),
    '',
    'Meldingen:',
    '',
    ...Object.values<Message>(rule.messages).map(
      (message) => `- ${SYMBOLS[message.outcome]} ${message.text}. Verwacht: ${message.expected}. ${message.action}`,
    ),
    '',
    'Voorbeelden:',
    '',
    ...rule.examples.map(example),
    '',
  ];
}

function source({ source: id, where, evidence, explanation }: Basis): string {
  const { title, link } = SOURCES[id];
  return `- ${link ? `[${title}](${link})` : title}, ${where}: ${explanation} (${EVIDENCE_TEXT[evidence]})`;
}

const tables = (columns: Rule['reads']): string =>
  (Object.entries(columns) as [TableKey, readonly string[]][])
    .map(
      ([key, keys]) =>
        key +
        (keys.length > 0
          ? ` (${keys.map((each) => TABLES[key].columns.find((column) => column.key === each)?.heading.replace(' {jaar}', ' per jaar') ?? each).join(', ')})`
          : ''),
    )
    .join('; ');

function example({ name, given, documents, expected, date }: Example<string>): string {
  const outcome =
    expected.length === 0
      ? 'in orde'
      : expected
          .map(
            ({ table, line, column, message }) =>
              `${message}${line === undefined ? ` op ${table}` : ` op ${table} ${line}`}${column ? `, ${column}` : ''}`,
          )
          .join('; ');
  return `- ${name}${date ? ` (controle op ${date})` : ''}: ${rows(given)}${documents ? `; ${documentsText(documents)}` : ''} → ${outcome}`;
}

/** The invoices of an example, as in `e-factuur F-2601 van Bouwhof, 10-03-2026, € 1.210,00`. */
const documentsText = ({ documents, otherFiles }: NonNullable<Example<string>['documents']>): string =>
  [
    ...documents.map(
      ({ number, supplier, date, incl }) => `e-factuur ${number} van ${supplier}, ${formatDate(date)}, ${formatEuros(incl)} incl. btw`,
    ),
    ...otherFiles.map((file) => `bestand ${file}`),
  ].join('; ');

const rows = (given: ExampleRows): string =>
  Object.entries(given)
    .map(
      ([key, lines]) =>
        `${key} ${(lines ?? [])
          .map(
            (line) =>
              `{${Object.entries(line)
                .map(([column, value]) => `${column}: ${String(value)}`)
                .join(', ')}}`,
          )
          .join(' ')}`,
    )
    .join('; ')
    .replaceAll('|', '\\|');
