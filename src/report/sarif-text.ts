import { unfilled } from '../check/wording';
import type { Outcome, Rule } from '../rules/rule';
import { SOURCES } from '../scheme/sources';
import { settingSentences } from './dutch-words';
import type { FileReport, FindingRecord } from './file-report';
import { uncheckedSentences } from './gap-sentences';
import { readingSentences } from './reading-sentences';
import { printable, printableJson } from './printable';
import { refusedSentences, waivedBecause } from './waiver-sentences';

const LEVELS: Readonly<Record<Outcome, 'error' | 'warning' | 'note'>> = { fout: 'error', 'let op': 'warning', 'te beoordelen': 'note' };
const OUTCOME_OF_LEVEL: Readonly<Record<Rule['kind'], 'error' | 'warning'>> = { verplichting: 'error', advies: 'warning' };

/**
 * The findings of all files as SARIF 2.1.0 (OASIS). A cell is a logical location: SARIF has no region for cells, and a made-up line number
 * would point at the bytes of a zip.
 */
export function sarifText(reports: readonly FileReport[], rules: readonly Rule[], version: string): string {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const failed = reports.filter(({ summary }) => summary.error !== null);
  const areSuppressed = reports.some(({ waived }) => waived.length > 0);
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'STO Controle', version, language: 'nl', rules: rules.map(descriptor) } },
        language: 'nl',
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failed.length === 0,
            toolExecutionNotifications: failed.map(({ file, summary }) => ({
              level: 'error',
              message: { text: `${printable(file)}: ${printable(summary.error?.message ?? '')}` },
              locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }],
            })),
            toolConfigurationNotifications: reports.flatMap((report) =>
              [
                ...refusedSentences(report),
                ...report.summary.remarks,
                ...readingSentences(report.readings),
                ...settingSentences(report.summary),
                ...uncheckedSentences(report),
              ].map((sentence) => ({
                level: 'note',
                message: { text: printable(sentence) },
                locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(report.file) } } }],
              })),
            ),
          },
        ],
        artifacts: reports.map(({ file }) => ({ location: { uri: fileUri(file) } })),
        results: reports.flatMap(({ file, waived, findings }, artifact) => [
          ...waived.map(({ finding, waiver }) => ({
            ...result(finding, file, artifact, indexes.get(finding.rule) ?? -1),
            suppressions: [{ kind: 'inSource', status: 'accepted', justification: printable(waivedBecause(waiver)) }],
          })),
          ...findings.map((finding) => ({
            ...result(finding, file, artifact, indexes.get(finding.rule) ?? -1),
            // Either all results of a run say whether they are suppressed, or none (3.27.23).
            ...(areSuppressed ? { suppressions: [] } : {}),
          })),
        ]),
      },
    ],
  };
  return `${printableJson(log)}\n`;
}

function descriptor({ id, title, kind, basis, messages }: Rule): object {
  const [first] = basis;
  const link = first && SOURCES[first.source].link;
  return {
    id,
    shortDescription: { text: title },
    ...(first ? { fullDescription: { text: first.explanation } } : {}),
    help: { text: [...new Set(Object.values(messages).map(({ action }) => unfilled(action)))].join(' ') },
    ...(link === undefined ? {} : { helpUri: link }),
    defaultConfiguration: { level: OUTCOME_OF_LEVEL[kind] },
  };
}

function result(finding: FindingRecord, file: string, artifact: number, ruleIndex: number): object {
  const { rule, outcome, sheet, table, row, column, cell, message, found, expected, action, covers, fixes } = finding;
  const where = [sheet, cell ?? (row === null ? null : `rij ${row}`)].filter((part) => part !== null).join('!');
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVELS[outcome],
    message: { text: printable(`${column === null ? '' : `${column}: `}${message}. ${action}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: fileUri(file), index: artifact } },
        logicalLocations: [
          { name: printable(cell ?? sheet), fullyQualifiedName: printable(where), kind: cell === null ? 'sheet' : 'cell' },
        ],
      },
    ],
    // A fix of SARIF itself replaces a region of a text, which cells have not.
    properties: { outcome, covers, sheet, table, row, column, found, expected, ...(fixes ? { fixes } : {}) },
  };
}

/** A path as URI reference: forward slashes, everything else that means something in a URI encoded; an absolute path gets its scheme. */
export function fileUri(path: string): string {
  const steps = path
    .replaceAll('\\', '/')
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  const drive = /^[A-Za-z]%3A(?=\/|$)/.exec(steps)?.[0];
  if (drive !== undefined) return `file:///${drive.charAt(0)}:${steps.slice(drive.length)}`;
  return steps.startsWith('/') ? `file://${steps}` : steps;
}
