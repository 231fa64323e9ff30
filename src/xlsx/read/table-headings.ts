import type { CellData, SheetData, TableColumnData, TableData } from '../workbook-data';

/**
 * The tables of a sheet with the column names that their heading cells ask for, and the sheet with the heading cells that
 * were empty filled in: Excel repairs ("removes") a table whose headings and column names differ.
 * Headings that say what they said in the file are left alone, whatever the column is called there.
 */
export function withMatchingHeadings(now: SheetData, was?: SheetData): SheetData {
  if (now.tables.length === 0) return now;
  let cells = now.cells;
  const tables = now.tables.map((table): TableData => {
    const before = was?.tables.find(({ id }) => id !== undefined && id === table.id);
    const { row, column } = table.area;
    const moved = before === undefined || before.area.row !== row || before.area.column !== column;
    const taken = new Set<string>();
    const columns = table.columns.map((data, index): TableColumnData => {
      const cell = now.cells.get(row)?.get(column + index);
      const untouched =
        !moved && data.name === before.columns[index]?.name && cell?.value === was?.cells.get(row)?.get(column + index)?.value;
      const name = untouched ? data.name : unique(headingText(cell) || data.name, taken);
      taken.add(name.toLowerCase());
      if (!untouched && (cell?.value !== name || cell.formula !== undefined)) cells = withHeading(cells, row, column + index, name);
      return { ...data, name };
    });
    return { ...table, columns };
  });
  return { ...now, cells, tables };
}

const headingText = (cell: CellData | undefined): string =>
  cell ? String(typeof cell.value === 'boolean' ? String(cell.value).toUpperCase() : cell.value) : '';

/** Excel numbers headings that occur twice. */
function unique(name: string, taken: ReadonlySet<string>): string {
  let free = name === '' ? 'Kolom1' : name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name === '' ? 'Kolom' : name}${number}`;
  return free;
}

function withHeading(cells: SheetData['cells'], row: number, column: number, name: string): SheetData['cells'] {
  const inRow = new Map(cells.get(row));
  const { formula: _formula, ...rest } = inRow.get(column) ?? { value: '' };
  inRow.set(column, { ...rest, value: name });
  return new Map(cells).set(row, inRow);
}
