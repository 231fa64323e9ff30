/** Writes src/rules/all-rules.ts from the rule files that stand in the folders of src/rules, and docs/regels.md from the rules. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { listOfRules, ROOT } from './rule-list';

async function generate(): Promise<void> {
  writeFileSync(`${ROOT}/src/rules/all-rules.ts`, listOfRules());
  mkdirSync(`${ROOT}/docs`, { recursive: true });
  // Imported only now: the book reads the list that was just written.
  const { ruleBook } = await import('./rule-book');
  writeFileSync(`${ROOT}/docs/regels.md`, ruleBook());
}

void generate();
