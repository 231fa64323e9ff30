import type { TableData } from '../workbook-data';

/** Finds the name of the table that a cell is in. Quick when it is asked for cells of one row after the other. */
export function tableFinder(tables: readonly TableData[]): (row: number, column: number) => string | undefined {
  let current = tables[0];
  const holds = ({ area }: TableData, row: number, column: number): boolean =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  return (row, column) => {
    if (!current || !holds(current, row, column)) current = tables.find((table) => holds(table, row, column)) ?? current;
    return current && holds(current, row, column) ? current.name : undefined;
  };
}
