import { EVERY_RULE } from '../rules/all-rules';
import type { Rule } from '../rules/rule';
import { EVIDENCE_TEXT } from '../scheme/evidence';
import { SOURCES } from '../scheme/sources';
import { coloured, wrapped, type TerminalLook } from './terminal';

/** All rules, one a line. */
export function ruleList(look: TerminalLook): string {
  return EVERY_RULE.map(({ id, title, covers }) => {
    const checks = covers && covers.length > 0 ? ` (${covers.join(', ')})` : '';
    return wrapped(`${title}${checks}`, look, ' '.repeat(8), id.padEnd(8));
  }).join('\n');
}

export const ruleById = (id: string): Rule | undefined => EVERY_RULE.find((rule) => rule.id === id.trim().toUpperCase());

/** One rule with its sources, messages and examples. */
export function ruleText(rule: Rule, look: TerminalLook): string {
  const heading = (text: string): string => `\n${coloured(look, 'bold', text)}`;
  return [
    coloured(look, 'bold', wrapped(`${rule.id} ${rule.title}`, look, '')),
    wrapped(`${rule.kind}; rondes ${rule.rounds.join(', ')}${rule.covers ? `; ${rule.covers.join(', ')}` : ''}`, look, ''),
    heading('Bron'),
    ...rule.basis.flatMap(({ source, where, evidence, explanation }) => {
      const { title, link } = SOURCES[source];
      return [
        wrapped(`${title}, ${where} (${EVIDENCE_TEXT[evidence]})`, look, '    ', '  '),
        wrapped(explanation, look, '    '),
        ...(link === undefined ? [] : [`    ${link}`]),
      ];
    }),
    heading('Wat de regel kan melden'),
    ...Object.values(rule.messages).flatMap(({ outcome, text, action }) => [
      wrapped(`${outcome}: ${text}`, look, '    ', '  '),
      wrapped(action, look, '    '),
    ]),
    heading('Voorbeelden'),
    ...rule.examples.map(({ name, expected }) =>
      wrapped(`${name}: ${expected.length === 0 ? 'in orde' : 'bevinding'}`, look, '    ', '  '),
    ),
  ].join('\n');
}
