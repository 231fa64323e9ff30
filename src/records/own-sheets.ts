import { formArea, type Form, type FormCell } from '../templates/form';
import { TEMPLATES } from '../templates';
import type { SheetCells } from './sheet-cells';
import type { WorkbookCells } from './table-cells';

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

/** A workbook without the sheets that are ours and hold nothing to check. */
export function withoutOwnSheets(workbook: WorkbookCells): WorkbookCells {
  const { sheets } = workbook;
  return sheets?.some(isOwnForm) ? { ...workbook, sheets: sheets.filter((cells) => !isOwnForm(cells)) } : workbook;
}
