import { readFileSync } from 'node:fs';
import { EVERY_RULE, RULES } from '../../src/rules/all-rules';
import { check } from '../../src/check/check';
import { exampleDossier } from './example-workbook';
import { SOUND_WORKBOOK } from './sound-lines';
import { serialDay } from '../../src/scheme/calendar';
import { listOfRules, ROOT } from '../docs/rule-list';
import { ruleBook } from '../docs/rule-book';
import { testRule } from './rule-tester';

EVERY_RULE.forEach(testRule);

test('every rule has its own id, and no cross-check is covered twice by the same rule', () => {
  expect(new Set(EVERY_RULE.map((rule) => rule.id)).size).toBe(EVERY_RULE.length);
});

test('no rule is a copy of another', () => {
  const seen = new Map<string, string>();
  for (const { id, reads, needs, rounds, messages } of EVERY_RULE) {
    const says = JSON.stringify([
      reads,
      needs,
      rounds,
      Object.values(messages).map(({ text, found, expected }) => [text, found, expected]),
    ]);
    expect([id, seen.get(says)]).toEqual([id, undefined]);
    seen.set(says, id);
  }
});

test('a workbook of sound lines gives no finding and leaves nothing unchecked', () => {
  const dossier = exampleDossier(SOUND_WORKBOOK);
  const report = check(dossier, serialDay(2026, 10, 1));
  expect(report.findings.map(({ rule, text }) => `${rule.id} ${text}`)).toEqual([]);
  expect(report.notChecked).toEqual([]);
  expect(report.rulesRun).toBe(RULES.length);
});

test('the list of rules follows the files', () => {
  expect(readFileSync(`${ROOT}/src/rules/all-rules.ts`, 'utf8')).toBe(listOfRules());
});

test('docs/regels.md is what the rules say today (npm run docs:rules)', () => {
  expect(readFileSync(`${ROOT}/docs/regels.md`, 'utf8')).toBe(ruleBook());
});
