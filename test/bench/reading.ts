import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPython } from '../run/find-programs.mjs';
import { writeLedger } from './ledger-file';
import { SIZES } from './rules';
import { table } from './table';

const RUNS = 3;
const OTHERS = ['sheetjs', 'exceljs', 'openpyxl'];
const NAMES: Record<string, string> = {
  floor: 'floor: inflate and one scan',
  check: 'ours, for the check (xlsxCells)',
  open: 'ours, for changes (openXlsx + workbookCells)',
  sheetjs: 'SheetJS',
  exceljs: 'ExcelJS',
  openpyxl: 'openpyxl, read-only',
};

interface Measurement {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

/**
 * Time and memory of reading a workbook of 15 columns at three sizes; each measurement in a fresh process, best of 3. The ratios are of
 * processor time, which another program on the machine disturbs least. Memory is the peak above that of the process before it read.
 */
export async function benchReading(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sto-read-'));
  const rows: string[][] = [];
  try {
    for (const size of SIZES) {
      const file = join(folder, `${size}.xlsx`);
      await writeLedger(file, size);
      const found = new Map(Object.keys(NAMES).map((reader) => [reader, best(reader, file)]));
      const floor = found.get('floor');
      const fastest = Math.min(...OTHERS.map((reader) => found.get(reader)?.cpu ?? Infinity));
      for (const [reader, measured] of found)
        rows.push([
          String(size),
          NAMES[reader] ?? reader,
          ...(measured
            ? [
                measured.wall.toFixed(0),
                measured.cpu.toFixed(0),
                (measured.memory / 1024).toFixed(0),
                floor ? (measured.cpu / floor.cpu).toFixed(1) : '',
                (measured.cpu / fastest).toFixed(2),
              ]
            : ['not on this machine']),
        ]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return table(['lines', 'reader', 'ms', 'ms cpu', 'MB', '× floor', '× fastest library'], rows);
}

/** The best of some runs; undefined when openpyxl is not there. */
function best(reader: string, file: string): Measurement | undefined {
  const [program, args] =
    reader === 'openpyxl'
      ? [findPython() ?? 'python3', [join(__dirname, 'read_file.py'), file]]
      : [process.execPath, ['--import', 'tsx', join(__dirname, 'read-file.ts'), reader, file]];
  try {
    const runs = Array.from({ length: RUNS }, () => JSON.parse(execFileSync(program, args, { encoding: 'utf8' })) as Measurement);
    const least = (of: (run: Measurement) => number): number => Math.min(...runs.map(of));
    return { wall: least(({ wall }) => wall), cpu: least(({ cpu }) => cpu), memory: least(({ memory }) => memory) };
  } catch (error) {
    if (reader === 'openpyxl') return undefined;
    throw error;
  }
}
