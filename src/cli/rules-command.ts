import { ruleTopics } from '../help/rule-topics';
import { EVERY_RULE } from '../rules/all-rules';
import { wrapped, type TerminalLook } from './terminal';
import { heading, topicText } from './topic-text';

/** All rules, one a line. */
export function ruleList(look: TerminalLook): string {
  return EVERY_RULE.map(({ id, title, covers }) => {
    const checks = covers && covers.length > 0 ? ` (${covers.join(', ')})` : '';
    return wrapped(`${title}${checks}`, look, ' '.repeat(8), id.padEnd(8));
  }).join('\n');
}

/** What the pane says of a rule, and its examples; also of what the rule book leaves to people. Undefined for a number that is not in it. */
export function ruleText(number: string, look: TerminalLook): string | undefined {
  const id = number.trim().toUpperCase();
  const topic = ruleTopics().find((each) => each.id === id);
  if (!topic) return undefined;
  const examples = EVERY_RULE.find((rule) => rule.id === id)?.examples ?? [];
  return [
    topicText(topic, look),
    ...(examples.length === 0 ? [] : [heading('Voorbeelden', look)]),
    ...examples.map(({ name, expected }) => wrapped(`${name}: ${expected.length === 0 ? 'in orde' : 'bevinding'}`, look, '    ', '  ')),
  ].join('\n');
}
