import type { Block, Topic } from '../help/topic';
import { EVIDENCE_TEXT } from '../scheme/evidence';
import { SOURCES } from '../scheme/sources';
import { coloured, wrapped, type TerminalLook } from './terminal';

/** A heading between what is printed. */
export const heading = (text: string, look: TerminalLook): string => `\n${coloured(look, 'bold', text)}`;

/** A topic with all that the pane shows of it. */
export const topicText = ({ title, blocks }: Topic, look: TerminalLook): string =>
  [coloured(look, 'bold', wrapped(title, look, '')), ...blocks.flatMap((block) => blockLines(block, look))].join('\n');

function blockLines(block: Block, look: TerminalLook): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, look)];
    case 'text':
      return [wrapped(block.text, look, '')];
    case 'list':
      return block.items.map((item) => wrapped(item, look, '    ', '  - '));
    case 'facts':
      return block.rows.map(([term, text]) => wrapped(`${term}: ${text}`, look, '    ', '  '));
    case 'links':
      return block.links.flatMap(({ title, link }) => [wrapped(title, look, '    ', '  - '), `    ${link}`]);
    case 'source': {
      const { source, where, explanation: said, evidence } = block;
      const { title, link, date } = SOURCES[source];
      const cited = `${title}${where === undefined ? '' : `, ${where}`}${date === undefined ? '' : ` (${date})`}${evidence === undefined ? '' : ` (${EVIDENCE_TEXT[evidence]})`}`;
      return [
        wrapped(`Bron: ${cited}`, look, '    ', '  '),
        ...(said === undefined ? [] : [wrapped(said, look, '    ')]),
        ...(link === undefined ? [] : [`    ${link}`]),
      ];
    }
  }
}
