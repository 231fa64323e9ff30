import { check } from '../../src/check/check';
import { readDossier } from '../../src/records/dossier';
import { tablesOf, templatesFor } from './calculated';
import { correctAdministration, type Period } from './correct-administration';

const SEEDS = Array.from({ length: 25 }, (_, index) => index + 1);
const PERIODS: readonly Period[] = ['2020-2024', '2025-2028'];

/** What is found in an administration in which nothing is wrong: `fout UUR-05 inspanning 12 uren: …`. */
function findingsIn(periode: Period, seed: number): { readonly lines: number; readonly findings: readonly string[] } {
  const { rows, date } = correctAdministration(periode, seed);
  const dossier = readDossier({ tables: tablesOf(templatesFor(rows), rows, periode), date1904: false });
  const { findings } = check(dossier, date);
  const lines = Object.values(rows).reduce((sum, each) => sum + each.length, 0);
  return {
    lines,
    findings: findings.map(({ outcome, rule, message, place: { table, row, columnKey }, text }) =>
      [`seed ${seed}`, outcome, rule.id, message, table.key, row === null ? 'tabel' : row - table.row, columnKey, text].join(' '),
    ),
  };
}

test.each(PERIODS)('in right administrations of %s nothing is a fout or a let op, and nothing is left to judge', (periode) => {
  const results = SEEDS.map((seed) => findingsIn(periode, seed));
  const lines = results.reduce((sum, each) => sum + each.lines, 0);
  process.stdout.write(
    `Right administrations of ${periode}: ${SEEDS.length}, ${lines} lines, ${results.flatMap(({ findings }) => findings).length} fout, let op or to judge.\n`,
  );
  expect(results.flatMap(({ findings }) => findings)).toEqual([]);
});

test('the same seed gives the same administration, and another seed another one', () => {
  expect(correctAdministration('2025-2028', 3)).toEqual(correctAdministration('2025-2028', 3));
  expect(correctAdministration('2025-2028', 3)).not.toEqual(correctAdministration('2025-2028', 4));
});
