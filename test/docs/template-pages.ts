import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArea } from '../../src/records/address';
import { SOUND_LINES } from '../../src/rules/sound-lines';
import { TABLE_KEYS, TABLES, TEMPLATES } from '../../src/templates';
import type { Template } from '../../src/templates/template';
import { SAMPLE_AFSCHRIJVINGEN } from '../../src/workbench/sample/sample-afschrijvingen';
import { SAMPLE_INSPANNING } from '../../src/workbench/sample/sample-inspanning';
import { SAMPLE_KOSTEN } from '../../src/workbench/sample/sample-kosten';
import { SAMPLE_ACTIVITEITEN, SAMPLE_PARAMETERS, SAMPLE_PARTNERS, SAMPLE_REGIO } from '../../src/workbench/sample/sample-regio';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import { templateWorkbook, type TemplateRows } from '../../src/xlsx/template-sheet';
import type { WorkbookData } from '../../src/xlsx/workbook-data';
import { libreOfficePdf } from '../judges/libreoffice';
import { runProgram } from '../judges/run-program';

/**
 * Writes docs/sjablonen/<code>.png: the first page of each template as LibreOffice prints it, filled by the invented region of the sample.
 * Run it with `node --import tsx test/docs/template-pages.ts`; it needs soffice, and pdftotext and pdftoppm (poppler-utils).
 */
const FOLDER = join(__dirname, '../../docs/sjablonen');
const POPPLER = 'This needs poppler: apt-get install poppler-utils.';
const DOTS_PER_INCH = 80;

/** The sample, and one line in the registers that the sample leaves empty. */
function sampleRows(): TemplateRows {
  const registers = TABLE_KEYS.filter((key) => !TABLES[key].fixedRows);
  return {
    ...Object.fromEntries(registers.map((key) => [key, [SOUND_LINES[key]]])),
    regio: SAMPLE_REGIO,
    regioParameters: SAMPLE_PARAMETERS,
    partners: SAMPLE_PARTNERS,
    activiteiten: SAMPLE_ACTIVITEITEN,
    // A text among the hours, one of the mistakes in the sample, would make every total an error.
    inspanning: (SAMPLE_INSPANNING ?? []).filter(({ uren }) => typeof uren === 'number'),
    afschrijvingen: SAMPLE_AFSCHRIJVINGEN,
    kosten: SAMPLE_KOSTEN,
  };
}

/** Chooses what a form shows: the first line of its register. */
function choose(data: WorkbookData, { sheet: name, form }: Template): void {
  const cells = data.sheets.find((sheet) => sheet.name === name)?.cells;
  for (const { at, choose: choice } of form?.cells ?? []) {
    const place = parseArea(at);
    const cell = place && cells?.get(place.row)?.get(place.column);
    if (!choice || !cell) continue;
    cell.value = choice === 'number' ? 1 : (SOUND_LINES[choice.table][choice.column] ?? '');
  }
}

/** What the first line of the first page says. */
const firstLine = ({ title, form }: Template): string => form?.cells[0]?.text ?? title;

const folder = mkdtempSync(join(tmpdir(), 'sto-paginas-'));
try {
  const data = templateWorkbook(TEMPLATES, '2025-2028', sampleRows());
  for (const template of TEMPLATES) choose(data, template);
  const workbook = join(folder, 'sjablonen.xlsx');
  writeFileSync(workbook, saveXlsx(data));
  const pdf = join(folder, 'sjablonen.pdf');
  writeFileSync(pdf, libreOfficePdf(workbook));
  const pages = runProgram('pdftotext', ['-layout', pdf, '-'], POPPLER).split('\f');
  mkdirSync(FOLDER, { recursive: true });
  for (const template of TEMPLATES) {
    const page = pages.findIndex((text) => text.trimStart().startsWith(firstLine(template))) + 1;
    if (page === 0) throw new Error(`No page of ${template.sheet}`);
    const image = join(folder, template.code);
    runProgram(
      'pdftoppm',
      ['-png', '-singlefile', '-r', String(DOTS_PER_INCH), '-f', String(page), '-l', String(page), pdf, image],
      POPPLER,
    );
    writeFileSync(join(FOLDER, `${template.code}.png`), readFileSync(`${image}.png`));
    console.log(`${template.code}.png  ${template.sheet}, page ${page} of ${pages.length - 1}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
