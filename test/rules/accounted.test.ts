import { RULES } from '../../src/rules/all-rules';
import { HELP_TEXTS } from '../../src/scheme/help-texts';
import { SOURCES } from '../../src/scheme/sources';

/** Rows of the rule book by family. */
const ROWS = { PER: 6, DL: 5, REG: 9, BEG: 10, COF: 16, UUR: 11, AFS: 9, SUB: 14, WIJ: 7, FIN: 17 } as const;
const CROSS_CHECKS = 38;

const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`);

const RULE_IDS = Object.entries(ROWS).flatMap(([family, count]) => numbered(`${family}-`, count));
const CROSS_CHECK_IDS = numbered('X', CROSS_CHECKS);
const ALL = [...RULE_IDS, ...CROSS_CHECK_IDS];

const inRules = new Set(RULES.flatMap(({ id, covers = [] }) => [id, ...covers]));
const inHelp = new Set(HELP_TEXTS.map(({ id }) => id));

test('every row and every cross-check is tested by a rule or stands in the help texts', () => {
  expect(ALL.filter((id) => !inRules.has(id) && !inHelp.has(id))).toEqual([]);
  const count = (ids: readonly string[]): string =>
    `${ids.filter((id) => inRules.has(id)).length} by a rule, ${ids.filter((id) => inHelp.has(id)).length} as help`;
  // The count is part of what the product shows.
  process.stdout.write(
    `Rule book: ${RULE_IDS.length} rows, ${count(RULE_IDS)}. Cross-checks: ${CROSS_CHECK_IDS.length}, ${count(CROSS_CHECK_IDS)}.\n`,
  );
});

test('nothing is both tested and left as help', () => {
  expect(ALL.filter((id) => inRules.has(id) && inHelp.has(id))).toEqual([]);
});

test('a rule covers only rows and cross-checks that exist, each once', () => {
  for (const { id, covers = [] } of RULES) {
    expect([id, covers.filter((each) => !ALL.includes(each))]).toEqual([id, []]);
    expect(new Set(covers).size).toBe(covers.length);
  }
});

test('a help text is about an existing row, once, and says what and why with a source', () => {
  expect(inHelp.size).toBe(HELP_TEXTS.length);
  for (const { id, title, reason, source } of HELP_TEXTS) {
    expect(ALL).toContain(id);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(reason).toMatch(/^[A-Z].*\.$/s);
    expect(SOURCES[source].title).not.toBe('');
  }
});
