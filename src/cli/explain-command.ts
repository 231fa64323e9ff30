import type { Command } from 'commander';
import { makeHelp } from '../help';
import { TOPIC_KINDS } from '../help/topic';
import { print } from './check-command';
import { subcommand } from './subcommand';
import { lookOf, wrapped, type TerminalLook } from './terminal';
import { today } from './today';
import { heading, topicText } from './topic-text';
import type { Words } from './words';

/** Topics named below the first. */
const OTHERS = 8;

/** `sto explain afschrijving`: the texts of the pane's Hulp, for who has no pane. Exit code 1 when nothing was found. */
export function addExplain(program: Command, words: Words, exit: (code: number) => void): void {
  subcommand(program, 'explain <words...>', words.explain, words)
    .argument('<words...>', words.explainWords)
    .addHelpText('after', `\n${words.explainExit}`)
    .action(async (query: string[]) => {
      const { text, found } = explanation(query.join(' '), today(), lookOf(process.stdout, process.env));
      exit(found ? 0 : 1);
      await print(`${text}\n`);
    });
}

/** The topic that fits best, and what else there is about it. */
export function explanation(query: string, day: number, look: TerminalLook): { readonly text: string; readonly found: boolean } {
  const [first, ...others] = makeHelp(day).find(query);
  if (!first) return { text: `Over ${query} is niets gevonden. Probeer een ander woord.`, found: false };
  const more = others.slice(0, OTHERS);
  return {
    found: true,
    text: [
      topicText(first, look),
      ...(more.length === 0
        ? []
        : [heading('Zie ook', look), ...more.map((topic) => wrapped(`${topic.title} (${TOPIC_KINDS[topic.kind]})`, look, '    ', '  '))]),
    ].join('\n'),
  };
}
