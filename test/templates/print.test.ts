import type { Periode } from '../../src/scheme/rounds';
import { TEMPLATES } from '../../src/templates';
import { layoutOf } from '../../src/templates/layout';
import { leadingColumns, pageFit, pagesWide } from '../../src/templates/sheet-look';
import { saveXlsx } from '../../src/xlsx/save';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { printedPages, SMALLEST_LETTERS, type PrintedPage } from '../judges/printed-pages';
import { generatedRows } from './generated';

/** All templates of a period, filled in, as LibreOffice prints them. */
const printed = (periode: Periode): PrintedPage[] =>
  printedPages(saveXlsx(templateWorkbook(TEMPLATES, periode, generatedRows(periode, 5, false))));

/** Pages by the sheet whose title stands on the first of them. */
function bySheet(pages: readonly PrintedPage[]): Map<string, PrintedPage[]> {
  const sheets = new Map<string, PrintedPage[]>();
  let current: PrintedPage[] = [];
  for (const page of pages) {
    const begun = TEMPLATES.find(({ title, form }) => page.text.trimStart().startsWith(form?.cells[0]?.text ?? title));
    // The title stands above the repeated columns, on each of the pages beside each other.
    if (begun && !sheets.has(begun.sheet)) sheets.set(begun.sheet, (current = []));
    current.push(page);
  }
  return sheets;
}

test.each(['2025-2028', '2020-2024'] as const)(
  'every sheet of %s prints with letters that can be read, and repeats its headings and first columns',
  (periode) => {
    const pages = bySheet(printed(periode));
    expect([...pages.keys()]).toEqual(TEMPLATES.map(({ sheet }) => sheet));
    for (const template of TEMPLATES) {
      const layout = template.form ? undefined : layoutOf(template, periode);
      const own = pages.get(template.sheet) ?? [];
      // On pages beside each other the title stands above each one, whole; what stands above the tables would be cut off.
      const isCut = ({ text }: PrintedPage): boolean =>
        layout !== undefined && 'scale' in pageFit(layout) && !text.trimStart().startsWith(template.title);
      expect([template.sheet, own.filter(isCut).length]).toEqual([template.sheet, 0]);
      if (layout) for (const { text } of own) expect(text).toMatch(new RegExp(`${template.sheet} \\(.*Pagina \\d+ van \\d+`));
      const isFitted = !layout || !('scale' in pageFit(layout));
      const small = own
        .map(({ letters, fittedLetters }) => (isFitted ? fittedLetters : letters))
        .filter((points) => points < SMALLEST_LETTERS);
      expect([template.sheet, small]).toEqual([template.sheet, []]);
      if (!layout || isFitted) continue;
      expect(own.length).toBeGreaterThanOrEqual(pagesWide(layout));
      // A heading may be on two lines: its first word tells.
      const words = layout.tables[0]?.columns.slice(0, leadingColumns(layout)).map(({ heading }) => heading.split(' ')[0] ?? '') ?? [];
      for (const { text } of own) for (const word of words) expect([template.sheet, text.includes(word)]).toEqual([template.sheet, true]);
    }
  },
  180_000,
);
