import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TEMPLATES } from '../../src/templates';
import { layoutOf } from '../../src/templates/layout';
import { pagesWide } from '../../src/templates/sheet-look';
import type { Template } from '../../src/templates/template';
import { loadSample } from '../../src/workbench/sample/sample-workbook';
import { saveXlsx } from '../../src/xlsx/save';
import { libreOfficePdf } from '../judges/libreoffice';
import { runProgram } from '../judges/run-program';

/**
 * Writes docs/sjablonen/<code>.png: the first page of each template as LibreOffice prints it, filled by the invented region of the sample;
 * <code>-2.png is the page beside it.
 * `npm run docs:pages`; it needs soffice, and pdftotext and pdftoppm (poppler-utils).
 */
const FOLDER = join(__dirname, '../../docs/sjablonen');
const POPPLER = 'This needs poppler: apt-get install poppler-utils.';
const DOTS_PER_INCH = 80;

/** What the first line of the first page says. */
const firstLine = ({ title, form }: Template): string => form?.cells[0]?.text ?? title;

const folder = mkdtempSync(join(tmpdir(), 'sto-paginas-'));
try {
  const data = loadSample();
  const workbook = join(folder, 'sjablonen.xlsx');
  writeFileSync(workbook, saveXlsx(data));
  const pdf = join(folder, 'sjablonen.pdf');
  writeFileSync(pdf, libreOfficePdf(workbook));
  const pages = runProgram('pdftotext', ['-layout', pdf, '-'], POPPLER).split('\f');
  mkdirSync(FOLDER, { recursive: true });
  for (const template of TEMPLATES) {
    const page = pages.findIndex((text) => text.trimStart().startsWith(firstLine(template))) + 1;
    if (page === 0) throw new Error(`No page of ${template.sheet}`);
    const wide = template.form ? 1 : pagesWide(layoutOf(template, '2025-2028'));
    for (let part = 1; part <= wide; part += 1) {
      const file = part === 1 ? template.code : `${template.code}-${part}`;
      const image = join(folder, file);
      // The lines of the sample fit on one page: what follows is the page beside it.
      const number = String(page + part - 1);
      runProgram('pdftoppm', ['-png', '-singlefile', '-r', String(DOTS_PER_INCH), '-f', number, '-l', number, pdf, image], POPPLER);
      writeFileSync(join(FOLDER, `${file}.png`), readFileSync(`${image}.png`));
      console.log(`${file}.png  ${template.sheet}, page ${number} of ${pages.length - 1}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
