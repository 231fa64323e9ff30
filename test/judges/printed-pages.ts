import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { libreOfficePdf } from './libreoffice';
import { runProgram } from './run-program';

/** A printed page as text, with the size in points of its smallest letters as Excel would print them, fitted to a page or not. */
export interface PrintedPage {
  readonly text: string;
  readonly letters: number;
  readonly fittedLetters: number;
}

/** Letters smaller than this nobody reads on paper, in points; LibreOffice rounds. */
export const SMALLEST_LETTERS = 7 - 0.05;

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

/** The pages of a workbook as LibreOffice prints it. */
export function printedPages(workbook: Uint8Array): PrintedPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'sto-afdruk-'));
  try {
    const file = join(folder, 'werkmap.xlsx');
    writeFileSync(file, workbook);
    const pdf = Buffer.from(libreOfficePdf(file));
    const paper = join(folder, 'afdruk.pdf');
    writeFileSync(paper, pdf);
    const texts = runProgram('pdftotext', ['-layout', paper, '-'], 'This test needs poppler: apt-get install poppler-utils.')
      .split('\f')
      .slice(0, -1);
    const letters = smallestLetters(pdf);
    if (letters.length !== texts.length) throw new Error(`${letters.length} pages with letters, ${texts.length} with text`);
    const digit = DIGIT_WIDTHS.find(([font]) => font.test(pdf.toString('latin1')))?.[1] ?? CALIBRI;
    return texts.map((text, index) => ({ text, letters: letters[index] ?? 0, fittedLetters: ((letters[index] ?? 0) * digit) / CALIBRI }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
