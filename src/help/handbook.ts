import { marked, type Token, type Tokens } from 'marked';
import handbook from '../../docs/handboek.md';
import type { Block, Topic } from './topic';

/** The sections of the handbook: what stands under a heading, without pictures, links and mark-up. */
export function handbookTopics(markdown: string = handbook): readonly Topic[] {
  const topics: { title: string; group: string; blocks: Block[]; names: string[] }[] = [];
  let chapter = '';
  for (const token of marked.lexer(markdown) as readonly Token[]) {
    if (token.type === 'heading') {
      const { depth, tokens } = token as Tokens.Heading;
      const title = plain(tokens);
      if (depth <= 2) chapter = title;
      topics.push({ title, group: chapter, blocks: [], names: [] });
    } else {
      topics.at(-1)?.blocks.push(...blocksOf(token));
      topics.at(-1)?.names.push(...namesIn(token));
    }
  }
  return topics
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ title, group, blocks, names }) => ({
      id: `handboek-${slug(title)}`,
      kind: 'handboek',
      group,
      title,
      words: [...new Set([group, ...names])],
      blocks,
    }));
}

/** A title as part of an id. */
export const slug = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function blocksOf(token: Token): readonly Block[] {
  switch (token.type) {
    case 'paragraph': {
      const text = plain((token as Tokens.Paragraph).tokens);
      return text === '' ? [] : [{ kind: 'text', text }];
    }
    case 'list':
      return [{ kind: 'list', items: (token as Tokens.List).items.map(({ tokens }) => plain(tokens)) }];
    case 'table':
      return [
        {
          kind: 'facts',
          rows: (token as Tokens.Table).rows.map((row) => {
            const cells = row.map(({ tokens }) => plain(tokens));
            return [cells.slice(0, -1).join(' '), cells.at(-1) ?? ''];
          }),
        },
      ];
    case 'code':
      return [{ kind: 'text', text: (token as Tokens.Code).text }];
    default:
      return [];
  }
}

/** What stands in italics or bold: buttons and views, by which people look for what they do. */
function namesIn(token: Token): readonly string[] {
  const names: string[] = [];
  void marked.walkTokens([token], (each) => {
    if (each.type === 'em' || each.type === 'strong') names.push(plain((each as Tokens.Em).tokens));
  });
  return names;
}

/** The words of a piece of text. */
function plain(tokens: readonly Token[]): string {
  return tokens
    .map((token): string => {
      if (token.type === 'image') return '';
      if ('tokens' in token && token.tokens) return plain(token.tokens);
      return 'text' in token ? String(token.text) : '';
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trimStart();
}
