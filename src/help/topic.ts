import type { Evidence } from '../scheme/evidence';
import type { GuideLink } from '../scheme/guide';
import type { SourceId } from '../scheme/sources';

/** What a topic is about, as the user reads it; in the order of the page. */
export const TOPIC_KINDS = {
  wegwijzer: 'Wegwijzer',
  begrip: 'Begrippen',
  handboek: 'Handboek',
  regel: 'Regels',
  functie: 'Functies',
  bedrag: 'Bedragen en dagen',
  kolom: 'Kolommen',
} as const;

export type TopicKind = keyof typeof TOPIC_KINDS;

/** A piece of a topic. The pane and the command each show it in their own way; the words are the same. */
export type Block =
  | { readonly kind: 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A word or a case, and what belongs to it. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [term: string, text: string])[] }
  | { readonly kind: 'links'; readonly links: readonly GuideLink[] }
  /** Where it was read, with article or page, what it says there, and how sure that is. */
  | {
      readonly kind: 'source';
      readonly source: SourceId;
      readonly where?: string;
      readonly explanation?: string;
      readonly evidence?: Evidence;
    };

/** One thing that can be looked up. */
export interface Topic {
  /** The number of a rule, a function as in a cell, else a word of its own. */
  readonly id: string;
  readonly kind: TopicKind;
  /** Within its kind: a subject, a sheet, a family of rules. */
  readonly group: string;
  readonly title: string;
  /** Other words by which it is found. */
  readonly words: readonly string[];
  readonly blocks: readonly Block[];
}

/** What stands in a block, for searching. */
export function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return block.text;
    case 'list':
      return block.items.join(' ');
    case 'facts':
      return block.rows.flat().join(' ');
    case 'links':
      return block.links.map(({ title }) => title).join(' ');
    case 'source':
      return block.explanation ?? '';
  }
}
