/**
 * `npm run new:rule -- FIN-27 administratie "Titel van de regel"`: writes the file of a new rule with a first example, and puts it in the
 * list of rules and in the rule book. What it writes passes its own tests; the author changes the examples first, then the rule.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newRule } from './new-rule-file';
import { ROOT, ruleFiles } from './rule-list';

function main(): void {
  const subjects = readdirSync(join(ROOT, 'src/rules'), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  const made = newRule(process.argv.slice(2), ruleFiles(), subjects);
  if ('refused' in made) {
    console.error(made.refused);
    process.exitCode = 1;
    return;
  }
  writeFileSync(join(ROOT, made.file), made.text);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'test/docs/generate-rules.ts')], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
  console.log(`Written: ${made.file}, src/rules/all-rules.ts, docs/regels.md`);
  console.log('Change the examples, then the rule, and run: npm run types && npx jest --selectProjects node test/rules test/cases');
}

main();
