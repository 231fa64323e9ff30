import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rule } from '../../src/rules/rule';
import { testRule } from '../rules/rule-tester';
import { newRule } from './new-rule-file';
import { ROOT } from './rule-list';

const TAKEN = ['administratie/fin-20-betaald-na-factuurdatum'];
const SUBJECTS = ['administratie', 'uren'];
const TITLE = 'Elke factuur noemt de naam van de school';

describe('npm run new:rule', () => {
  test.each([
    [['FIN-20', 'administratie', TITLE], /FIN-20 is taken by src\/rules\/administratie\/fin-20-betaald-na-factuurdatum\.ts/],
    [['FIN-1', 'administratie', TITLE], /is no id/],
    [['XYZ-01', 'administratie', TITLE], /is no id/],
    [['FIN-99', 'kosten', TITLE], /no subject "kosten": they are administratie, uren/],
    [['FIN-99', 'administratie', 'kort'], /The title is a Dutch sentence/],
    [[], /Usage: npm run new:rule/],
  ])('refuses %j', (given, reason) => {
    expect(newRule(given, TAKEN, SUBJECTS)).toEqual({ refused: expect.stringMatching(reason) });
  });

  const made = newRule(['FIN-99', 'administratie', TITLE], TAKEN, SUBJECTS);
  if ('refused' in made) throw new Error(made.refused);

  test('names the file by what the rule is about', () => {
    expect(made.file).toBe('src/rules/administratie/fin-99-elke-factuur-noemt-naam-school.ts');
  });

  // The written file is run like any other rule, beside the project: in src it would be in the way of the tests on the list of rules.
  const folder = mkdtempSync(join(tmpdir(), 'sto-new-rule-'));
  const file = join(folder, 'rule.ts');
  writeFileSync(file, made.text.replaceAll("'../../", `'${ROOT}/src/`).replaceAll("'../", `'${ROOT}/src/rules/`));
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a file that does not exist until now
  testRule((require(file) as { default: Rule }).default);
  afterAll(() => rmSync(folder, { recursive: true }));
});
