import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Periode } from '../../src/scheme/rounds';
import { TEMPLATES } from '../../src/templates';
import { layoutOf } from '../../src/templates/layout';
import { leadingColumns, pageFit, pagesWide } from '../../src/templates/sheet-look';
import { saveXlsx } from '../../src/xlsx/save';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { libreOfficePdf } from '../judges/libreoffice';
import { runProgram } from '../judges/run-program';
import { generatedRows } from './generated';

const folder = mkdtempSync(join(tmpdir(), 'sto-afdruk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Letters smaller than this nobody reads on paper, in points; LibreOffice rounds. */
const SMALLEST = 7 - 0.05;

/**
 * Pixels that a digit takes in the font that LibreOffice prints with. Columns are as wide as so many digits: without Calibri they become
 * wider than in Excel, and what is fitted to a page smaller.
 */
const DIGIT_WIDTHS: readonly (readonly [font: RegExp, pixels: number])[] = [
  [/DejaVuSans/, 9],
  [/LiberationSans|Arial/, 8],
  [/Carlito|Calibri/, 7],
];
const CALIBRI = 7;

/** All templates of a period, filled in, as LibreOffice prints them. */
function printed(periode: Periode): Buffer {
  const workbook = join(folder, `${periode}.xlsx`);
  writeFileSync(workbook, saveXlsx(templateWorkbook(TEMPLATES, periode, generatedRows(periode, 5, false))));
  return Buffer.from(libreOfficePdf(workbook));
}

/** The size of the smallest letters on each page, in points. */
function smallestLetters(pdf: Buffer): number[] {
  return [...pdf.toString('latin1').matchAll(/stream\r?\n/g)].flatMap(({ index, 0: start }) => {
    const content = contentOf(pdf.subarray(index + start.length, pdf.indexOf('endstream', index)));
    const sizes = [...content.matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(([, size]) => Number(size));
    return sizes.length > 0 ? [Math.min(...sizes)] : [];
  });
}

/** Fonts and pictures are streams too, and not all are packed. */
function contentOf(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}

/** A page as text, with the size of its smallest letters. */
interface Page {
  readonly text: string;
  readonly letters: number;
}

/** Pages by the sheet whose title stands on the first of them. */
function pagesBySheet(pdf: Buffer): Map<string, Page[]> {
  const file = join(folder, 'afdruk.pdf');
  writeFileSync(file, pdf);
  const pages = runProgram('pdftotext', ['-layout', file, '-'], 'This test needs poppler: apt-get install poppler-utils.').split('\f');
  const letters = smallestLetters(pdf);
  expect(letters).toHaveLength(pages.length - 1);
  const bySheet = new Map<string, Page[]>();
  let current: Page[] = [];
  for (const [index, text] of pages.slice(0, -1).entries()) {
    const begun = TEMPLATES.find(({ title, form }) => text.trimStart().startsWith(form?.cells[0]?.text ?? title));
    // The title stands above the repeated columns, on each of the pages beside each other.
    if (begun && !bySheet.has(begun.sheet)) bySheet.set(begun.sheet, (current = []));
    current.push({ text, letters: letters[index] ?? 0 });
  }
  return bySheet;
}

test.each(['2025-2028', '2020-2024'] as const)(
  'every sheet of %s prints with letters that can be read, and repeats its headings and first columns',
  (periode) => {
    const pdf = printed(periode);
    const digit = DIGIT_WIDTHS.find(([font]) => font.test(pdf.toString('latin1')))?.[1] ?? CALIBRI;
    const pages = pagesBySheet(pdf);
    expect([...pages.keys()]).toEqual(TEMPLATES.map(({ sheet }) => sheet));
    for (const template of TEMPLATES) {
      const layout = template.form ? undefined : layoutOf(template, periode);
      const own = pages.get(template.sheet) ?? [];
      const isFitted = !layout || !('scale' in pageFit(layout));
      const inExcel = own.map(({ letters }) => (isFitted ? (letters * digit) / CALIBRI : letters));
      expect([template.sheet, inExcel.filter((points) => points < SMALLEST)]).toEqual([template.sheet, []]);
      if (!layout || isFitted) continue;
      expect(own.length).toBeGreaterThanOrEqual(pagesWide(layout));
      // A heading may be on two lines: its first word tells.
      const words = layout.tables[0]?.columns.slice(0, leadingColumns(layout)).map(({ heading }) => heading.split(' ')[0] ?? '') ?? [];
      for (const { text } of own) for (const word of words) expect([template.sheet, text.includes(word)]).toEqual([template.sheet, true]);
    }
  },
  180_000,
);
