import { LABELLED, LABELLED_STRANGERS } from '.';
import { recogniseSheet } from '../../../src/records/mapping/recognise-sheet';
import { score, type Scored } from './score';

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

const scored = LABELLED.map(score);
const group = (of: (each: Scored) => string): Map<string, Scored[]> => {
  const groups = new Map<string, Scored[]>();
  for (const each of scored) groups.set(of(each), [...(groups.get(of(each)) ?? []), each]);
  return groups;
};
const lines = [
  `${LABELLED.length} sheets (read + offered), ${LABELLED_STRANGERS.length} strangers`,
  ...[...group(({ sheet }) => sheet.table)].map(([table, of]) => line(table, of)),
  '',
  ...[...group(({ sheet }) => sheet.style)].map(([style, of]) => line(style, of)),
  '',
  line('all', scored),
];
const strangers = LABELLED_STRANGERS.map(({ name, cells }) => ({ name, cells, reading: recogniseSheet(cells) })).filter(
  ({ reading }) => reading.status !== 'unknown',
);
lines.push(
  `strangers read ${strangers.filter(({ reading }) => (reading.status as string) !== 'offered').length}, offered ${strangers.filter(({ reading }) => (reading.status as string) === 'offered').length}`,
);
if (process.argv.includes('--all')) {
  for (const { sheet, status, differences } of scored) {
    if (status === 'not ours' || status === 'other register') lines.push(`  ${sheet.name} (${sheet.table}): ${status}`);
    else if (differences.length > 0) lines.push(`  ${sheet.name} (${sheet.table}, ${status}): ${differences.join('; ')}`);
  }
  for (const { name, cells, reading } of strangers)
    lines.push(
      `  ${name} ${JSON.stringify(cells.rows.find((row) => row.filter(Boolean).length > 2))}: ${reading.status} ${reading.mapping?.table}`,
    );
}
process.stdout.write(`${lines.join('\n')}\n`);
