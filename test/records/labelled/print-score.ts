import { LABELLED, LABELLED_STRANGERS } from '.';
import { recogniseSheet } from '../../../src/records/mapping/recognise-sheet';
import { EIGHTH, EIGHTH_STRANGERS } from './eighth';
import { FIFTH, FIFTH_STRANGERS } from './fifth';
import { FOURTH, FOURTH_STRANGERS } from './fourth';
import { heldOutScores, without } from './held-out';
import { NINTH, NINTH_STRANGERS } from './ninth';
import { score, type Scored } from './score';
import { SECOND, SECOND_STRANGER_SHEETS } from './second';
import { SEVENTH, SEVENTH_STRANGERS } from './seventh';
import { SIXTH, SIXTH_STRANGERS } from './sixth';
import { TENTH, TENTH_STRANGERS } from './tenth';
import { THIRD, THIRD_STRANGERS } from './third';

/*
 * Prints how well the labelled set is recognised. `--all` adds what is not right, `--held-out` scores each style as if it had never been seen,
 * `--ablation` says what each kind of evidence is worth, `--second` to `--tenth` take the sets that were written without a look at the recogniser,
 * `--every` all sets together.
 */
const asked = new Set(process.argv.slice(2));
const SETS = new Map([
  ['--second', [SECOND, SECOND_STRANGER_SHEETS]],
  ['--third', [THIRD, THIRD_STRANGERS]],
  ['--fourth', [FOURTH, FOURTH_STRANGERS]],
  ['--fifth', [FIFTH, FIFTH_STRANGERS]],
  ['--sixth', [SIXTH, SIXTH_STRANGERS]],
  ['--seventh', [SEVENTH, SEVENTH_STRANGERS]],
  ['--eighth', [EIGHTH, EIGHTH_STRANGERS]],
  ['--ninth', [NINTH, NINTH_STRANGERS]],
  ['--tenth', [TENTH, TENTH_STRANGERS]],
] as const);
const OWN = [LABELLED, LABELLED_STRANGERS] as const;
const chosen = asked.has('--every') ? [OWN, ...SETS.values()] : [[...SETS].find(([option]) => asked.has(option))?.[1] ?? OWN];
const SHEETS = chosen.flatMap(([sheets]) => sheets);
const STRANGERS = chosen.flatMap(([, strangers]) => strangers);

const percent = (part: number, of: number): string => (of === 0 ? '-' : `${((100 * part) / of).toFixed(1)}%`);

function line(name: string, scored: readonly Scored[]): string {
  const count = (test: (each: Scored) => boolean): number => scored.filter(test).length;
  const sum = (of: (each: Scored) => number): number => scored.reduce((total, each) => total + of(each), 0);
  const columns = sum(({ sheet }) => sheet.columns.length);
  const right = sum((each) => each.right);
  const read = scored.filter(({ status }) => status === 'read');
  const offered = scored.filter(({ status }) => status === 'offered');
  const amounts = (of: readonly Scored[]): string =>
    ['right', 'wrong'].map((what) => of.filter((each) => each.amounts === what).length).join('/');
  return [
    name.padEnd(34),
    `sheets ${read.length}+${offered.length} of ${scored.length}`.padEnd(20),
    `columns ${right}/${columns} ${percent(right, columns)}, wrong ${sum((each) => each.wrong)}`.padEnd(36),
    `amounts read ${amounts(read)}, offered ${amounts(offered)}, other register ${count(({ status }) => status === 'other register')}`,
  ].join(' ');
}

function strangerLines(): readonly string[] {
  const found = STRANGERS.map(({ name, cells }) => ({ name, cells, reading: recogniseSheet(cells) })).filter(
    ({ reading }) => reading.status !== 'unknown',
  );
  const offered = found.filter(({ reading }) => reading.status === 'offered').length;
  return [
    `strangers read ${found.length - offered}, offered ${offered} of ${STRANGERS.length}`,
    ...found.map(({ name, cells, reading }) => `  ${name} ${JSON.stringify(cells.rows[0])}: ${reading.status} ${reading.mapping?.table}`),
  ];
}

function table(scored: readonly Scored[]): readonly string[] {
  const groups = (of: (each: Scored) => string): readonly string[] => {
    const found = new Map<string, Scored[]>();
    for (const each of scored) found.set(of(each), [...(found.get(of(each)) ?? []), each]);
    return [...found].map(([name, each]) => line(name, each));
  };
  return [...groups(({ sheet }) => sheet.table), '', ...groups(({ sheet }) => sheet.style), '', line('all', scored)];
}

const scored = asked.has('--held-out') ? heldOutScores() : SHEETS.map(score);
const lines = [`${SHEETS.length} sheets (read + offered)`, ...table(scored), ...strangerLines()];
if (asked.has('--all')) {
  for (const { sheet, status, differences } of scored) {
    if (status === 'not ours' || status === 'other register') lines.push(`  ${sheet.name} (${sheet.table}): ${status}`);
    else if (differences.length > 0) lines.push(`  ${sheet.name} (${sheet.table}, ${status}): ${differences.join('; ')}`);
  }
}
if (asked.has('--ablation')) {
  for (const kind of ['concepts', 'content', 'arithmetic', 'together'] as const) {
    lines.push(...without(kind, () => [line(`without ${kind}`, SHEETS.map(score)), ...strangerLines().slice(0, 1)]));
  }
}
process.stdout.write(`${lines.join('\n')}\n`);
