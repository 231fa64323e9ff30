import type { Area } from '../../cells/address';
import { contains, areaAddress, cellAddress } from '../../cells/address';
import type { Table } from './extras';
import { formulaPieces, quoteSheet } from './formula-references';
import type { SheetId } from './grid';
import type { WorkbookModel } from './workbook-model';

/** Names that use names deeper than this are taken for a circle. */
const MAX_DEPTH = 8;

/**
 * A formula as a calculation engine without tables and names understands it: structured references become A1 references, defined names
 * become what they stand for, and `INDIRECT("…")` of such a text, as validation lists use it, becomes the reference itself.
 */
export function translateFormula(model: WorkbookModel, sheet: SheetId, row: number, column: number, formula: string, depth = 0): string {
  if (!/[[\p{L}_]/u.test(formula)) return formula;
  const direct = formula.replace(/\bINDIRECT\(\s*"((?:[^"]|"")*)"\s*\)/gi, (whole, text: string) => {
    const pieces = formulaPieces(text);
    return pieces.length === 1 && pieces[0]?.kind !== 'plain' ? text : whole;
  });
  return formulaPieces(direct)
    .map((piece) => {
      if (piece.kind === 'structured') return structuredAddress(model, sheet, row, column, piece.table, piece.inner) ?? '#REF!';
      if (piece.kind !== 'name') return piece.text;
      const table = model.tables.byName(piece.name);
      if (table) return structuredAddress(model, sheet, row, column, piece.name, '') ?? '#REF!';
      const name = model.names.visibleFrom(piece.sheet === undefined ? sheet : model.sheets.byName(piece.sheet), piece.name);
      if (!name || depth >= MAX_DEPTH) return piece.text;
      const text = translateFormula(model, sheet, row, column, name.formula.replace(/^=/, ''), depth + 1);
      const parts = formulaPieces(text);
      return parts.length === 1 ? text : `(${text})`;
    })
    .join('');
}

/** The A1 address, with sheet, of a structured reference seen from one cell; undefined when there is no such table, column or row. */
function structuredAddress(
  model: WorkbookModel,
  sheet: SheetId,
  row: number,
  column: number,
  tableName: string | undefined,
  inner: string,
): string | undefined {
  const found = tableName === undefined ? model.tables.at(sheet, { row, column, rows: 1, columns: 1 }) : model.tables.byName(tableName);
  if (!found) return undefined;
  const prefix = found.sheet === sheet ? '' : `${quoteSheet(model.sheets.name(found.sheet))}!`;
  if (!/^@|#this row/i.test(inner)) {
    const address = wholeAddress(found.table, inner);
    return address === undefined ? undefined : prefix + address;
  }
  const area = structuredArea(found.table, inner, row);
  if (area === 'value') return '#VALUE!';
  // A cell of the same row is written relatively: then the formula is the same in all rows, and an engine keeps it once.
  return area && prefix + areaAddress(area);
}

/** Of tables as they stand: a table that changes is another object. */
const wholeAddresses = new WeakMap<Table, Map<string, string | undefined>>();

/** The absolute address of a reference that means the same cells in each row. */
function wholeAddress(table: Table, inner: string): string | undefined {
  const known = wholeAddresses.get(table) ?? new Map<string, string | undefined>();
  wholeAddresses.set(table, known);
  if (!known.has(inner)) {
    const area = structuredArea(table, inner, -1);
    known.set(inner, area && area !== 'value' ? absolute(area) : undefined);
  }
  return known.get(inner);
}

const absolute = (area: Area): string => {
  const corner = (at: { row: number; column: number }): string => cellAddress(at.row, at.column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const address = areaAddress(area);
  const last = corner({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  return address.includes(':') ? `${corner(area)}:${last}` : corner(area);
};

/** The cells a structured reference means; `value` when `@` is used outside the rows of the table (`#VALUE!` in Excel). */
export function structuredArea(table: Table, inner: string, row: number): Area | 'value' | undefined {
  const { special, columns } = readInner(inner);
  const indexes = columns.map((name) => table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()));
  if (indexes.includes(-1)) return undefined;
  const rows = rowsOf(table, special, row);
  if (rows === 'value') return rows;
  const first = indexes.length > 0 ? Math.min(...indexes) : 0;
  const last = indexes.length > 0 ? Math.max(...indexes) : table.area.columns - 1;
  const area: Area = { row: rows.row, rows: rows.rows, column: table.area.column + first, columns: last - first + 1 };
  return area.rows > 0 && contains(table.area, area) ? area : undefined;
}

function rowsOf(table: Table, special: string[], row: number): { row: number; rows: number } | 'value' {
  const { area, totalsRow } = table;
  const body = { row: area.row + 1, rows: area.rows - 1 - (totalsRow ? 1 : 0) };
  if (special.includes('#this row')) return row >= body.row && row < body.row + body.rows ? { row, rows: 1 } : 'value';
  if (special.includes('#all')) return area;
  let from = body.row;
  let to = body.row + body.rows;
  if (special.includes('#headers')) {
    from = area.row;
    if (!special.includes('#data')) to = area.row + 1;
  }
  if (special.includes('#totals')) {
    if (!totalsRow) return { row: 0, rows: 0 };
    to = area.row + area.rows;
    if (!special.includes('#data')) from = to - 1;
  }
  return { row: from, rows: to - from };
}

/** Reads what stands between the outer brackets: `@Uren`, `@[Uren STO]`, `Bedrag`, `[#Headers],[a]:[b]`. */
function readInner(inner: string): { special: string[]; columns: string[] } {
  const special: string[] = [];
  const columns: string[] = [];
  let text = inner.trim();
  if (text.startsWith('@')) {
    special.push('#this row');
    text = text.slice(1).trim();
  }
  const take = (item: string): void => {
    if (item.startsWith('#')) special.push(item.toLowerCase());
    else if (item !== '') columns.push(item.replace(/'(.)/g, '$1'));
  };
  if (!text.startsWith('[')) take(text);
  else for (const [, item = ''] of text.matchAll(/\[((?:'.|[^\]])*)\]/g)) take(item.startsWith('@') ? item.slice(1) : item);
  return { special, columns };
}

/** The formula after a column got another name; structured references to it follow. */
export function renameColumnInFormula(formula: string, ownTable: boolean, table: string, before: string, after: string): string {
  const escape = (name: string): string => name.replace(/['#[\]]/g, "'$&");
  const wrap = (name: string): string => (/^[\p{L}\p{N}_]+$/u.test(name) ? name : `[${name}]`);
  const plain = escape(before).toLowerCase();
  return formulaPieces(formula)
    .map((piece) => {
      if (piece.kind !== 'structured' || !(piece.table === undefined ? ownTable : piece.table.toLowerCase() === table.toLowerCase()))
        return piece.text;
      const inner =
        piece.inner.startsWith('[') || piece.inner.startsWith('@[')
          ? piece.inner.replace(/\[([^[\]]*)\]/g, (whole, name: string) => (name.toLowerCase() === plain ? `[${escape(after)}]` : whole))
          : piece.inner.toLowerCase() === `@${plain}`
            ? `@${wrap(escape(after))}`
            : piece.inner.toLowerCase() === plain
              ? escape(after)
              : piece.inner;
      return `${piece.table ?? ''}[${inner}]`;
    })
    .join('');
}

/** The formula after a table got another name. */
export function renameTableInFormula(formula: string, before: string, after: string): string {
  return formulaPieces(formula)
    .map((piece) => {
      if (piece.kind === 'structured' && piece.table?.toLowerCase() === before.toLowerCase()) return `${after}[${piece.inner}]`;
      return piece.kind === 'name' && piece.name.toLowerCase() === before.toLowerCase() && piece.sheet === undefined ? after : piece.text;
    })
    .join('');
}
