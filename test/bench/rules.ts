import { check } from '../../src/check/check';
import { readDossier } from '../../src/records/dossier';
import { serialDay } from '../../src/scheme/calendar';
import { costLines } from './cost-lines';
import { table } from './table';

export const SIZES = [1_000, 10_000, 100_000];
const RUNS = 3;

/** Time of reading records and of all rules, at three sizes, and how it grows: 10.0 is linear. */
export function benchRules(): string {
  const rows: string[][] = [];
  let before: { read: number; rules: number } | undefined;
  for (const size of SIZES) {
    const workbook = costLines(size);
    const read = best(() => readDossier(workbook));
    const dossier = readDossier(workbook);
    const rules = best(() => check(dossier, serialDay(2026, 10, 1)));
    const { findings } = check(dossier, serialDay(2026, 10, 1));
    rows.push([
      String(size),
      milliseconds(read),
      milliseconds(rules),
      before ? (read / before.read).toFixed(1) : '',
      before ? (rules / before.rules).toFixed(1) : '',
      String(findings.length),
    ]);
    before = { read, rules };
  }
  return table(['cost lines', 'read records', 'all rules', 'growth read', 'growth rules', 'findings'], rows);
}

/** The best of some runs, in milliseconds. */
export function best(work: () => unknown): number {
  let fastest = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    work();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

export const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
