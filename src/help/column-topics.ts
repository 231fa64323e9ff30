import { LISTS } from '../scheme/lists';
import { TEMPLATES } from '../templates';
import type { Column } from '../templates/column';
import type { TableDeclaration, Template } from '../templates/template';
import type { Block, Topic } from './topic';

/** The sheets of the templates and all their columns: also those that calculate, whose help no cell shows. */
export const columnTopics = (): readonly Topic[] =>
  TEMPLATES.flatMap((template) => [
    sheetTopic(template),
    ...template.tables.flatMap((table) => table.columns.map((column) => columnTopic(template, table, column))),
  ]);

function sheetTopic({ code, sheet, title, purpose, source }: Template): Topic {
  return {
    id: `blad-${code}`,
    kind: 'kolom',
    group: sheet,
    title: `Blad ${sheet}: ${title}`,
    words: [code, sheet, 'sjabloon'],
    blocks: [
      { kind: 'text', text: purpose },
      { kind: 'source', source: source.id, explanation: source.text },
    ],
  };
}

/** Heading of a column, without the year that it is about. */
const titleOf = ({ heading, perYear }: Column): string =>
  perYear
    ? `${heading.replace(/\s*\{jaar\}|\s*'?\{jj\}/g, '')} (per jaar)`
    : heading.replaceAll('{jaar}', 'het jaar').replaceAll('{jj}', 'jj');

function columnTopic({ code, sheet }: Template, { key: table, caption }: TableDeclaration, column: Column): Topic {
  const { key, help, list, required, source } = column;
  const facts: readonly string[] = [
    ...(required === 'ja' ? ['Moet ingevuld zijn.'] : []),
    ...(list ? [`Keuzes: ${LISTS[list].values.join('; ')}.`] : []),
    ...(column.formula ? ['Deze kolom rekent zelf.'] : []),
  ];
  const blocks: Block[] = [{ kind: 'text', text: [help, ...facts].join(' ') }];
  if (typeof required === 'object') blocks.push({ kind: 'text', text: `Zie ook regel ${required.rule}.` });
  if (source) blocks.push({ kind: 'source', source: source.id, evidence: source.evidence });
  return {
    id: `kolom-${code}-${table}-${key}`,
    kind: 'kolom',
    group: sheet,
    title: `${sheet}, kolom ${titleOf(column)}`,
    words: [caption ?? ''],
    blocks,
  };
}
