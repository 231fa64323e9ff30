import { compareSteps, outcomeOf } from '../../src/compare/compare-workbooks';
import { readBothSteps } from '../../src/compare/read-both';
import { allAtOnce } from '../../src/records/steps';
import { readDossier } from '../../src/records/dossier';
import { readLayoutSteps } from '../../src/check/check-workbook';
import { saveXlsx } from '../../src/xlsx/save';
import type { SheetData } from '../../src/xlsx/workbook-data';
import { xlsxCells, xlsxCellsWithFormulas } from '../../src/xlsx/xlsx-cells';
import { FILLED_IN, seededEdits, type SeededLine } from '../compare/seeded-edits';
import { table } from './table';

const RUNS = 5;

/** The lines as a file of a school in a layout of its own. */
function fileOf(lines: readonly SeededLine[]): Uint8Array {
  const rows = [FILLED_IN.map(({ heading }) => heading), ...lines.map(({ cells }) => FILLED_IN.map(({ key }) => cells[key] ?? ''))];
  const cells = new Map(
    rows.map((row, index) => [index, new Map(row.flatMap((value, column) => (value === '' ? [] : [[column, { value }] as const])))]),
  );
  const sheet: SheetData = {
    name: 'Uitgaven',
    visibility: 'visible',
    cells,
    columns: [],
    rows: new Map(),
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
  };
  return saveXlsx({ sheets: [sheet], names: [], date1904: false, activeSheet: 0 });
}

/** Milliseconds of processor time, the best of some runs. */
function best(work: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Comparing two files of 10,000 lines beside reading both once as the check does; the ratio must stay below 1. */
export function benchCompare(): string {
  const cases: readonly (readonly [string, (lines: readonly SeededLine[]) => readonly SeededLine[]])[] = [
    ['seeded edits, sorted', () => []],
    ['the same file', (lines) => lines],
    [
      'all invoice numbers changed',
      (lines) => lines.map(({ id, cells }) => ({ id, cells: { ...cells, factuurnr: `N-${id}`, boekstuk: '' } })),
    ],
  ];
  const edits = seededEdits(1, 10_000, true);
  const rows = cases.map(([name, change]) => {
    const [before, after] = [fileOf(edits.before), fileOf(name.startsWith('seeded') ? edits.after : change(edits.before))];
    const reading = best(() => [before, after].map((bytes) => readDossier(allAtOnce(readLayoutSteps(xlsxCells(bytes))).workbook)));
    const both = allAtOnce(readBothSteps(xlsxCellsWithFormulas(before), xlsxCellsWithFormulas(after)));
    const comparing = best(() => allAtOnce(compareSteps(both.before, both.after)));
    const found = allAtOnce(compareSteps(both.before, both.after));
    return [
      name,
      String(found.totals[0]?.after ?? 0),
      `${outcomeOf(found)}, ${found.changed.length} cells`,
      reading.toFixed(0),
      comparing.toFixed(0),
      (comparing / reading).toFixed(2),
    ];
  });
  return table(['case', 'lines', 'found', 'ms cpu reading both', 'ms cpu comparing', 'ratio'], rows);
}
