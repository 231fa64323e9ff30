import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { openXlsx } from '../../src/xlsx/open';
import { workbookCells } from '../../src/xlsx/read/workbook-cells';
import { xlsxCells } from '../../src/xlsx/xlsx-cells';
import { XlsxError } from '../../src/xlsx/xlsx-error';
import { CORPUS, publicFiles } from './public-files';

/** Longest that one file may take to read in both ways, in milliseconds of processor time. */
const TOO_LONG = 10_000;

const files = publicFiles();
if (files.length === 0) console.warn(`Skipped: the folder ${CORPUS} with public workbooks is not on this machine.`);

(files.length > 0 ? test : test.skip)(
  'every public workbook is read in both ways with the same result, or refused with its cause',
  () => {
    const causes: Record<string, string[]> = {};
    const faults: string[] = [];
    let read = 0;
    let slowest = { name: '', time: 0 };
    for (const { folder, name, path } of files) {
      const bytes = new Uint8Array(readFileSync(path));
      const label = `${folder}/${name}`;
      const before = process.cpuUsage();
      try {
        const cells = xlsxCells(bytes);
        if (isDeepStrictEqual(cells, workbookCells(openXlsx(bytes).data))) read++;
        else faults.push(`${label}: the two ways of reading differ`);
      } catch (error) {
        if (!(error instanceof XlsxError)) faults.push(`${label}: ${error instanceof Error ? error.stack : String(error)}`);
        else {
          (causes[error.kind] ??= []).push(label);
          if (error.cause instanceof TypeError) faults.push(`${label}: ${error.cause.stack}`);
        }
      }
      const { user, system } = process.cpuUsage(before);
      const time = Math.round((user + system) / 1000);
      if (time > slowest.time) slowest = { name: label, time };
      if (time > TOO_LONG) faults.push(`${label}: took ${time} ms`);
    }
    const lines = Object.entries(causes).map(
      ([kind, names]) => `  ${kind}: ${names.length} (${names.slice(0, 6).join(', ')}${names.length > 6 ? ', …' : ''})`,
    );
    process.stdout.write(
      `${files.length} files, ${read} read, slowest ${slowest.name} ${slowest.time} ms; refused:\n${lines.join('\n')}\n`,
    );
    expect(faults).toEqual([]);
    expect(read).toBeGreaterThan(files.length * 0.95);
  },
  900_000,
);
