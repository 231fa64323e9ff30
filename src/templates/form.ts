import { cellAddress, parseArea, type Area } from '../cells/address';
import type { ColumnType, TableKey } from './column';

/** How a cell of a form looks. */
export type FormStyle = 'title' | 'heading' | 'label' | 'field' | 'total' | 'choice' | 'note';

/** One cell of a form, or several in a row that are one. */
export interface FormCell {
  /** `B5`, or `B5:F5` for cells that are merged. */
  readonly at: string;
  /** By which formulas of the form know the cell. */
  readonly key?: string;
  readonly text?: string;
  /** English formula; `{jaartaken.naam}` is a column of a register, `{regel}` another cell of the form. */
  readonly formula?: string;
  readonly style: FormStyle;
  /** What a field holds; a text when absent. */
  readonly type?: ColumnType;
  /** The user chooses what stands in a column of a register, or a number up to 200. */
  readonly choose?: { readonly table: TableKey; readonly column: string } | 'number';
  /** What to do here: the prompt in the cell. */
  readonly help?: string;
}

/** A form of one printed page: it shows one row of a register. */
export interface Form {
  /** Widths in characters of the columns, from the first. */
  readonly widths: readonly number[];
  /** How many of them are printed; what the user chooses may stand beside them. */
  readonly printed: number;
  readonly cells: readonly FormCell[];
  /** Height in points of the rows. */
  readonly height: number;
  /** Heights of rows (from 1) that hold more than one line. */
  readonly heights?: Readonly<Record<number, number>>;
}

/** Look of a cell, in the terms of a style sheet of Excel. */
export interface FormLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
}

/** Dark on light everywhere: a form is also printed without colour. */
export const FORM_LOOKS: Readonly<Record<FormStyle, FormLook>> = {
  title: { bold: true, fontSize: 16 },
  heading: { bold: true, fill: '#D9D9D9', wrap: true },
  label: { wrap: true },
  field: { fill: '#F2F2F2', wrap: true },
  total: { bold: true, fill: '#F2F2F2', wrap: true },
  choice: { bold: true, fill: '#FFF2CC', wrap: true },
  note: { italic: true, fontColor: '#595959', wrap: true },
};

/** 0-based place of a cell of a form. */
export function formArea({ at }: FormCell): Area {
  const area = parseArea(at);
  if (!area) throw new Error(`${at} is no place in a form`);
  return area;
}

/** `$B$5` of a cell of the form, by its key. */
export function formAddress(form: Form, key: string): string {
  const cell = form.cells.find((each) => each.key === key);
  if (!cell) throw new Error(`No cell ${key} in this form`);
  const { row, column } = formArea(cell);
  return cellAddress(row, column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
}

/** What is printed of a form. */
export const formPrintArea = ({ printed, cells }: Form): Area => ({
  row: 0,
  column: 0,
  rows: Math.max(...cells.map(formArea).map(({ row, rows }) => row + rows)),
  columns: printed,
});

/** Height in points of every row of a form, from the first. */
export const formHeights = (form: Form): readonly number[] =>
  Array.from({ length: formPrintArea(form).rows }, (_, row) => form.heights?.[row + 1] ?? form.height);

/** Numbers and dates stand under each other, texts begin at the left. */
export const formAlignment = ({ type }: FormCell): 'Left' | 'Right' => (type === undefined || type === 'text' ? 'Left' : 'Right');
