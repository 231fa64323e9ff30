import { TABLES } from '../../templates';
import type { Column, TableKey } from '../../templates/column';
import type { CellValue } from '../../cells/cell';
import { mapColumns } from '../column-map';
import type { AnyLine, AnyRegister, Dossier } from '../dossier';
import { roundHalfAway } from '../money';
import { rowKey } from '../row-key';
import type { TableCells } from '../table-cells';
import { HERKOMST } from '../../templates/herkomst';
import { CONTROLE_HEADING } from '../../templates/template';
import { columnOf, inSheetUnits, RECEIVING, type Receiving } from './receiving';

/** A column of a register, with its year for a column per year: `incl`, `q_2026`. */
export type ColumnPlace = string;

export const placeOf = (key: string, year?: number): ColumnPlace => (year === undefined ? key : `${key}_${year}`);

/** A line to add: what goes into the cells that people fill in. Dates count from 1900. */
export interface IncomingLine {
  /** Made of the key columns, so that the same line is found again when its file is added once more. */
  readonly key: string;
  readonly cells: ReadonlyMap<ColumnPlace, CellValue>;
}

/** What a file adds to one register. */
export interface IncomingRegister {
  readonly key: TableKey;
  readonly lines: readonly IncomingLine[];
  /** Columns that the file has; the others stay as they are when a line is replaced. */
  readonly columns: ReadonlySet<ColumnPlace>;
  readonly total: Total;
}

/** Sum of a column, in euros or in hours. */
export interface Total {
  readonly column: Column;
  readonly sum: number;
}

/** What a file adds to the registers, in what a person would type; `partner` goes where the file names none. Registers without lines are absent. */
export function incomingRegisters(dossier: Dossier, partner: string): readonly IncomingRegister[] {
  return RECEIVING.flatMap((receiving) => {
    const register: AnyRegister = dossier[receiving.key];
    return register.lines.length === 0 ? [] : [incomingRegister(receiving, register, partner)];
  });
}

function incomingRegister(receiving: Receiving, register: AnyRegister, partner: string): IncomingRegister {
  const raw = new Map<AnyLine, Map<ColumnPlace, CellValue>>();
  // A row of months or weekdays holds a line for each: what is unreadable belongs to the one whose cell it is.
  const lineId = ({ table, row, part = 0 }: AnyLine['at']): string => `${register.tables.indexOf(table)}/${row}/${part}`;
  const byPlace = new Map(register.lines.map((line) => [lineId(line.at), line as AnyLine]));
  for (const { at, column, year, cell } of register.problems) {
    const line = byPlace.get(lineId(at));
    if (!line) continue;
    let cells = raw.get(line);
    if (!cells) raw.set(line, (cells = new Map()));
    cells.set(placeOf(column.key, year), cell);
  }
  const columns = TABLES[receiving.key].columns.filter((column) => column.formula === undefined && column.key !== HERKOMST.key);
  const present = new Set<ColumnPlace>();
  for (const { columns: map } of register.tables) {
    for (const { key } of columns) {
      const place = map.get(key);
      if (place?.index !== undefined || place?.fixed || place?.parts || place?.groups) present.add(key);
      for (const year of place?.years?.keys() ?? []) present.add(placeOf(key, year));
    }
  }
  const lines = register.lines.map((line): IncomingLine => {
    const cells = new Map<ColumnPlace, CellValue>();
    const put = (column: Column, value: unknown, year?: number): void => {
      const place = placeOf(column.key, year);
      // What could not be read goes along as it stands: nothing is lost, and the check of the register names it.
      const cell = isValue(value) ? cellOf(column, value) : raw.get(line)?.get(place);
      if (cell !== undefined && cell !== '') cells.set(place, cell);
    };
    const fields = line as unknown as Readonly<Record<string, unknown>>;
    for (const column of columns) {
      const value = fields[column.key];
      if (!column.perYear) put(column, value);
      else {
        for (const place of raw.get(line)?.keys() ?? [])
          if (place.startsWith(`${column.key}_`)) cells.set(place, raw.get(line)?.get(place) ?? '');
        if (value instanceof Map) for (const [year, amount] of value as ReadonlyMap<number, unknown>) put(column, amount, year);
      }
    }
    if (receiving.partner !== undefined && !cells.has(receiving.partner) && partner !== '') cells.set(receiving.partner, partner);
    return { key: rowKey(line), cells };
  });
  return { key: receiving.key, lines, columns: present, total: totalOf(receiving, register.lines) };
}

const isValue = (value: unknown): value is string | number | boolean => value !== null && value !== undefined;

const cellOf = (column: Column, value: string | number | boolean): CellValue =>
  typeof value === 'boolean' ? (value ? 'ja' : 'nee') : typeof value === 'number' ? inSheetUnits(column, value) : value;

/** The sum over lines of the first column by which a register is compared that holds a number somewhere. */
export function totalOf(receiving: Receiving, lines: readonly AnyLine[]): Total {
  const numbers = (key: string): readonly number[] =>
    lines.flatMap((line) => {
      const value = (line as unknown as Readonly<Record<string, unknown>>)[key];
      return typeof value === 'number' ? [value] : [];
    });
  const key = receiving.totals.find((each) => numbers(each).length > 0) ?? receiving.totals[0] ?? '';
  const column = columnOf(receiving.key, key);
  if (!column) throw new Error(`The table ${receiving.key} has no column ${key}`);
  return { column, sum: sumOf(column, numbers(key)) };
}

/** Sum of values of records, in euros or in hours, without the dust of adding fractions. */
export const sumOf = (column: Column, values: readonly number[]): number => {
  const hundredfold = values.reduce((sum, value) => sum + (column.type === 'money' ? value : value * 100), 0);
  return roundHalfAway(hundredfold) / 100;
};

/** Headings of a table under which something stands that does not come along. */
export function leftOutHeadings({ headings, rows, mapping, column: first }: TableCells, key: TableKey): readonly string[] {
  const holdsSomething = (index: number): boolean => rows.some((row) => (row[index] ?? '') !== '');
  if (mapping) {
    return mapping.columns.filter(({ key: to, column }) => to === null && holdsSomething(column - first)).map(({ heading }) => heading);
  }
  const used = new Set(
    [...mapColumns(TABLES[key].columns, headings).values()].flatMap(({ index, years }) => [index, ...(years?.values() ?? [])]),
  );
  return headings.filter((heading, index) => !used.has(index) && heading !== CONTROLE_HEADING && holdsSomething(index));
}
