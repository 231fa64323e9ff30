import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Public workbooks that nobody here wrote, which the tests that read them skip when they are not there. */
const ALL = 551;
const FOLDER = process.env.STO_CORPUS_FOLDER ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/** The line that says how many of them were there, so that nobody takes a skipped test for one that passed. */
export function publicWorkbooks() {
  const names = fs.existsSync(FOLDER) ? fs.readdirSync(FOLDER, { recursive: true }) : [];
  const missing = ALL - names.filter((name) => /\.xls[xm]$/i.test(path.basename(name))).length;
  return missing > 0
    ? `Public workbooks: ${missing} of ${ALL} missing; the tests that read them were skipped (set STO_CORPUS_FOLDER to the folder that holds them).`
    : `Public workbooks: all ${ALL} there.`;
}
