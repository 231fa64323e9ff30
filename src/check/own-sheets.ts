import { formArea, type Form, type FormCell } from '../templates/form';
import { TEMPLATES } from '../templates';
import { CONTROLE_HEADING } from '../templates/template';
import type { CellValue } from '../cells/cell';
import { HEAD_ROWS } from '../records/mapping/sheet-head';
import { SYMBOLS } from './report';
import type { SheetCells } from '../records/sheet-cells';
import type { WorkbookCells } from '../records/table-cells';

/** Forms of ours have no table to be known by: each shows one row of a register that has. */
const FORMS: readonly Form[] = TEMPLATES.flatMap(({ form }) => (form ? [form] : []));

/** Share of the words of a form that must stand where they belong: people change a line of their own copy. */
const LEAST_WORDS = 0.8;

const hasText = ({ sheet: _sheet, row, column, rows }: SheetCells, cell: FormCell): boolean => {
  const at = formArea(cell);
  return String(rows[at.row - row]?.[at.column - column] ?? '').trim() === cell.text?.trim();
};

/**
 * Whether a sheet is a form of ours, under whatever name: there is one for each person. Its words tell, and that nothing stands outside of
 * the form, so that no list can hide in one.
 */
export const isOwnForm = (cells: SheetCells): boolean =>
  FORMS.some((form) => {
    const areas = form.cells.map(formArea);
    const bottom = Math.max(...areas.map(({ row, rows }) => row + rows));
    const right = Math.max(...areas.map(({ column, columns }) => column + columns));
    const last = cells.row + cells.rows.length;
    if (last > bottom || cells.rows.some((row) => cells.column + row.findLastIndex((cell) => cell !== '') >= right)) return false;
    const words = form.cells.filter((cell) => cell.text !== undefined && formArea(cell).row < last);
    const [title] = words;
    return (
      title !== undefined && hasText(cells, title) && words.filter((cell) => hasText(cells, cell)).length >= words.length * LEAST_WORDS
    );
  });

/** What the report sheet of a marked copy is called and what stands above its findings. */
export const REPORT_TITLE = 'STO Controle';
export const REPORT_HEADINGS = [
  'Uitkomst',
  'Blad',
  'Rij',
  'Cel',
  'Kolom',
  'Bevinding',
  'Gevonden',
  'Verwacht',
  'Wat te doen',
  'Regel',
  'Bron',
];
/** Column of the report sheet that holds numbers. */
const REPORT_ROW = REPORT_HEADINGS.indexOf('Rij');

/** Whether a cell holds what the column Controle says: a symbol, or one with words. */
export const isMark = (cell: CellValue | undefined): boolean =>
  typeof cell === 'string' && Object.values(SYMBOLS).some((symbol) => cell === symbol || cell.startsWith(`${symbol} `));

const isBlank = (cell: CellValue | undefined): boolean => cell === undefined || cell === '';

/** Whether a sheet is the report of an earlier check: every row below its headings is a finding or a sentence, so that no list can hide in it. */
function isReportSheet({ row, column, rows }: SheetCells): boolean {
  if (row !== 0 || column !== 0 || rows[0]?.[0] !== REPORT_TITLE) return false;
  const headings = rows.findIndex((cells) => REPORT_HEADINGS.every((heading, index) => cells[index] === heading));
  if (headings < 0 || headings > MOST_ABOVE) return false;
  return rows.every((cells, index) => {
    if (index === headings) return true;
    const isSentence = cells.slice(1).every(isBlank) && typeof cells[0] !== 'number';
    const isFinding = index > headings && isMark(cells[0]) && cells.every((cell, at) => at === REPORT_ROW || typeof cell === 'string');
    return isSentence || isFinding;
  });
}

/** How the first cell of a sheet begins on which the pane put a list, such as the result of Aansluiting. */
export const LIST_TITLES = 'STO Controle: ';
export const LIST_TITLE = `${LIST_TITLES}aansluiting`;

const isListSheet = ({ row, column, rows }: SheetCells): boolean =>
  row === 0 && column === 0 && String(rows[0]?.[0]).startsWith(LIST_TITLES);

/** Sentences above the headings of a report sheet. */
const MOST_ABOVE = 40;

/**
 * A sheet of another layout without the columns Controle that an earlier check put beside its data: those that say nothing but what a check
 * says. A column with anything else in it is one of the user, whatever it is called.
 */
function withoutControle(cells: SheetCells): SheetCells {
  const columns = new Map<number, number>();
  cells.rows.slice(0, HEAD_ROWS).forEach((row, index) =>
    row.forEach((cell, column) => {
      if (cell === CONTROLE_HEADING && !columns.has(column)) columns.set(column, index);
    }),
  );
  for (const [column, heading] of columns) {
    const below = cells.rows.slice(heading + 1).map((row) => row[column]);
    if (!below.some(isMark) || !below.every((cell) => isBlank(cell) || isMark(cell))) columns.delete(column);
  }
  if (columns.size === 0) return cells;
  const rows = cells.rows.map((row, index) => row.map((cell, column) => (index >= (columns.get(column) ?? Infinity) ? '' : cell)));
  return { ...cells, rows };
}

/** A workbook as people filled it in. */
export interface PeoplesSheets {
  readonly workbook: WorkbookCells;
  /** Sheets of which an earlier check wrote a part that is not read, and report sheets of earlier checks. */
  readonly marked: readonly string[];
  /** Sheets with a list that the pane made, such as *Sluit het?* or a sample. */
  readonly lists: readonly string[];
}

/** A workbook without what is ours and holds nothing to check: forms, report sheets and columns Controle beside the data of others. */
export function withoutOwnSheets(workbook: WorkbookCells): PeoplesSheets {
  const marked: string[] = [];
  const lists: string[] = [];
  const sheets = workbook.sheets?.flatMap((cells) => {
    if (isOwnForm(cells)) return [];
    const made = isReportSheet(cells) ? marked : isListSheet(cells) ? lists : undefined;
    if (made) {
      made.push(cells.sheet);
      return [];
    }
    const left = withoutControle(cells);
    if (left !== cells) marked.push(cells.sheet);
    return [left];
  });
  return { workbook: sheets ? { ...workbook, sheets } : workbook, marked, lists };
}
