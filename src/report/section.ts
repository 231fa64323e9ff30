import { formatDate } from '../records/dutch-date';
import { formatEuros } from '../records/euros';

/** A cell of a list for people: a text, a number, an amount in cents or a day (serial). */
export type SectionCell = string | number | { readonly cents: number } | { readonly day: number | null };

/** One list of a report, as every form of it shows it. */
export interface Section {
  readonly title: string;
  readonly headings: readonly string[];
  /** `place` is where the pane leads to: a sheet and a row from 1, and a 0-based column where that is known. */
  readonly rows: readonly { readonly cells: readonly SectionCell[]; readonly place?: SectionPlace }[];
  /** The first columns are also drawn: names, then this many series of amounts. */
  readonly chart?: { readonly title: string; readonly series: number };
}

export interface SectionPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column?: number | undefined;
}

const NUMBERS = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6 });

/** The cell as text. */
export function sectionCellText(cell: SectionCell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return NUMBERS.format(cell);
  if ('cents' in cell) return formatEuros(cell.cents);
  return cell.day === null ? '' : formatDate(cell.day);
}

/** Fewest and most characters of a column on paper, points of one, and points that an A4 on its side holds at the smallest letters. */
const NARROWEST = 10;
const WIDEST = 45;
const POINTS = 5.5;
const PAGE = 1120;

/** Widths in points of the columns of sections below each other, so that they print on one page wide in letters that can be read. */
export function sectionWidths(sections: readonly Section[]): readonly number[] {
  const rows = sections.flatMap(({ headings, rows: own }) => [headings, ...own.map(({ cells }) => cells.map(sectionCellText))]);
  const count = Math.max(1, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: count }, (_, column) => {
    const longest = rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0);
    return (Math.min(WIDEST, Math.max(NARROWEST, longest)) + 2) * POINTS;
  });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return whole <= PAGE ? widths : widths.map((width) => (width * PAGE) / whole);
}

/** A row of a sheet: texts and numbers, and the chart of the list of which this row is the headings, with the rows that it takes below the list. */
interface SheetRow {
  readonly cells: readonly (string | number)[];
  readonly bold?: boolean;
  readonly chart?: { readonly title: string; readonly columns: number; readonly rows: number; readonly height: number };
}

/** Rows of a sheet that a chart takes. */
const CHART_HEIGHT = 16;

/** Rows of a sheet with the sections below each other; amounts are numbers, in euros. `title` is what own sheets are known by. */
export function sectionRows(title: string, sentences: readonly string[], sections: readonly Section[]): readonly SheetRow[] {
  return [
    { cells: [title], bold: true },
    ...sentences.map((sentence) => ({ cells: [sentence] })),
    ...sections.flatMap(({ title: above, headings, rows, chart }): SheetRow[] => [
      { cells: [] },
      { cells: [above], bold: true },
      {
        cells: headings,
        bold: true,
        ...(chart ? { chart: { title: chart.title, columns: chart.series + 1, rows: rows.length, height: CHART_HEIGHT } } : {}),
      },
      ...rows.map(({ cells }) => ({
        cells: cells.map((cell) => (typeof cell === 'object' && 'cents' in cell ? cell.cents / 100 : sectionCellText(cell))),
      })),
      ...Array.from({ length: chart ? CHART_HEIGHT + 1 : 0 }, () => ({ cells: [] })),
    ]),
  ];
}
