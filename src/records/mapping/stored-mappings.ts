import { TABLES, tableKeyOfName } from '../../templates';
import { headingOf, type TableKey } from '../../templates/column';
import { koppelingenTable } from '../../templates/instellingen';
import { registerName } from '../../templates/register-names';
import { cellAddress, columnIndex, columnName, MAX_COLUMNS, parseArea } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import { mapColumns, normalizeHeading } from '../column-map';
import { readField } from '../field';
import type { TableCells } from '../table-cells';
import { MAPPED_TABLES } from './mapped-tables';
import {
  notationOfWords,
  notationWords,
  periodOfWords,
  periodWords,
  roleOfWord,
  roleWord,
  textPartOfWords,
  textPartWords,
} from './notation-words';
import type { MappedColumn, MappedConstant, MappedGroup, MappedPart, SheetMapping } from './sheet-mapping';

type KoppelingKey = (typeof koppelingenTable)['columns'][number]['key'];

/** Rows for the table STO_Koppelingen, one for each column of the mapped sheet, by column key. */
export function mappingRows(mapping: SheetMapping): readonly Readonly<Record<KoppelingKey, CellValue>>[] {
  const ofSheet = {
    blad: mapping.sheet,
    register: registerName(mapping.table),
    koprij: mapping.headingRow + 1,
    koprijen: mapping.headingRows,
    kolom_controle: mapping.controle ? 'ja' : 'nee',
  };
  const constants = (mapping.constants ?? []).map(({ key, heading, row, column, part }) => ({
    ...ofSheet,
    kolom: row === null || column === null ? SHEET_NAME : cellAddress(row, column),
    kop: heading,
    wordt: columnLabel(mapping.table, key),
    jaar: '',
    rol: FIXED,
    notatie: textPartWords(part),
  }));
  const columns = mapping.columns.map(({ column, heading, key, year, role, notation, period, part }) => ({
    ...ofSheet,
    kolom: columnName(column),
    kop: heading,
    wordt: key === null ? '' : columnLabel(mapping.table, key),
    jaar: year ?? '',
    rol: key === null ? '' : roleWord(role),
    notatie: [period ? periodWords(period) : '', part ? partWords(mapping.table, part) : '', notationWords(notation)]
      .filter(Boolean)
      .join('; '),
  }));
  const groups = (mapping.groups ?? []).map(({ key, column }) => ({
    ...ofSheet,
    kolom: columnName(column),
    kop: '',
    wordt: columnLabel(mapping.table, key),
    jaar: '',
    rol: GROUP,
    notatie: '',
  }));
  const answers = mapping.doubtfulRows ? [{ ...ofSheet, kolom: ROWS, kop: '', wordt: '', jaar: '', rol: ROWS_ARE_LINES, notatie: '' }] : [];
  return [...columns, ...constants, ...groups, ...answers];
}

/** Stands for the column of a field that is the name of the sheet. */
const SHEET_NAME = 'tabblad';
/** Says of all rows that look like a total without being one that they are lines. */
const ROWS = 'rijen';
const ROWS_ARE_LINES = 'regels';
/** The role of a field that stands once above the table. */
const FIXED = 'vaste waarde';
/** The role of a field that the rows above the lines say. */
const GROUP = 'groepsrij';

/** The mappings that the table STO_Koppelingen of a workbook holds, one for each table on a sheet; rows that are not complete are left out. */
export function storedMappings(tables: readonly TableCells[]): readonly SheetMapping[] {
  const bySheet = new Map<
    string,
    { mapping: Omit<SheetMapping, 'columns'>; columns: Map<number, MappedColumn>; constants: MappedConstant[]; groups: MappedGroup[] }
  >();
  for (const table of tables) {
    if (tableKeyOfName(table.name) !== koppelingenTable.key) continue;
    for (const row of rowsOf(table)) {
      const mapping = mappingOf(row);
      if (!mapping) continue;
      const id = `${mapping.sheet.toLowerCase()}:${mapping.headingRow}`;
      const known = bySheet.get(id);
      if (known && row.get('kolom') === ROWS && row.get('rol') === ROWS_ARE_LINES) {
        known.mapping = { ...known.mapping, doubtfulRows: 'lines' };
        continue;
      }
      const constant = constantOf(row, mapping.table);
      if (constant) {
        known?.constants.push(constant);
        continue;
      }
      const group = groupOf(row, mapping.table);
      if (group) {
        known?.groups.push(group);
        continue;
      }
      const column = columnOf(row, mapping.table);
      if (!column) continue;
      if (!known) bySheet.set(id, { mapping, columns: new Map([[column.column, column]]), constants: [], groups: [] });
      // All rows of a table are of one register; what a slip made different does not count.
      else if (known.mapping.table === mapping.table) known.columns.set(column.column, column);
    }
  }
  const first = new Map<string, unknown>();
  for (const each of bySheet.values()) if (!first.has(each.mapping.sheet.toLowerCase())) first.set(each.mapping.sheet.toLowerCase(), each);
  // A row whose Koprij is a slip makes no table of its own.
  const usable = [...bySheet.values()].filter((each) => first.get(each.mapping.sheet.toLowerCase()) === each || each.columns.size > 1);
  return usable.map(({ mapping, columns, constants, groups }) => ({
    ...mapping,
    columns: [...columns.values()].sort((a, b) => a.column - b.column),
    ...(constants.length > 0 ? { constants } : {}),
    ...(groups.length > 0 ? { groups } : {}),
  }));
}

/** Sheets of which the table STO_Koppelingen says something, but too little to read them by: they are read as if nothing was stored. */
export function unusableMappings(all: readonly TableCells[]): readonly string[] {
  const tables = all.filter(({ name }) => tableKeyOfName(name) === koppelingenTable.key);
  const [first] = tables;
  // After an edit elsewhere it is the same table, whatever else is new.
  const known = first && tables.length === 1 ? unusableIn.get(first) : undefined;
  const unusable = known ?? findUnusable(tables);
  if (first && tables.length === 1) unusableIn.set(first, unusable);
  return unusable;
}

const unusableIn = new WeakMap<TableCells, readonly string[]>();

function findUnusable(tables: readonly TableCells[]): readonly string[] {
  const usable = new Set(storedMappings(tables).map(({ sheet }) => sheet.toLowerCase()));
  const named = new Map<string, string>();
  for (const table of tables) {
    for (const row of rowsOf(table)) {
      const sheet = row.get('blad');
      if (typeof sheet === 'string' && !usable.has(sheet.toLowerCase())) named.set(sheet.toLowerCase(), sheet);
    }
  }
  return [...named.values()];
}

/** What a column of a register is called for the user, without a year. */
export function columnLabel(table: TableKey, key: string): string {
  const column = TABLES[table].columns.find((each) => each.key === key);
  return column ? headingOf(column).replace(/\s*\{(jaar|jj)\}/, '') : key;
}

/** What all cells of a column have in a field, in Dutch words: `elke cel een regel van Kostensoort: Overhead`. */
const partWords = (table: TableKey, { key, value }: MappedPart): string =>
  `${EACH_CELL}${columnLabel(table, key)}: ${value.replaceAll(';', ',')}`;
const EACH_CELL = 'elke cel een regel van ';

function partOfWords(table: TableKey, text: string): MappedPart | undefined {
  const words = text
    .split(';')
    .map((each) => each.trim())
    .find((each) => each.startsWith(EACH_CELL));
  const [label = '', ...value] = words?.slice(EACH_CELL.length).split(': ') ?? [];
  const key = keyOfLabel(table, label);
  return key === undefined || value.length === 0 ? undefined : { key, value: value.join(': ') };
}

const keyOfLabel = (table: TableKey, label: string): string | undefined =>
  TABLES[table].columns.find(({ key }) => normalizeHeading(columnLabel(table, key)) === normalizeHeading(label))?.key;

type Row = ReadonlyMap<KoppelingKey, string | number | boolean>;

function rowsOf(table: TableCells): readonly Row[] {
  const places = mapColumns(koppelingenTable.columns, table.headings);
  return table.rows.map((cells) => {
    const row = new Map<KoppelingKey, string | number | boolean>();
    for (const column of koppelingenTable.columns) {
      const index = places.get(column.key)?.index;
      const value = index === undefined ? null : readField(column, cells[index] ?? '').value;
      if (value !== null) row.set(column.key, value);
    }
    return row;
  });
}

function mappingOf(row: Row): Omit<SheetMapping, 'columns'> | undefined {
  const sheet = row.get('blad');
  const name = normalizeHeading(String(row.get('register') ?? ''));
  // How the workbook itself is read and checked cannot be on a sheet of another layout.
  const table = MAPPED_TABLES.find((key) => normalizeHeading(registerName(key)) === name);
  const headingRow = Number(row.get('koprij') ?? 0) - 1;
  if (typeof sheet !== 'string' || !table || headingRow < 0) return undefined;
  return { sheet, table, headingRow, headingRows: Number(row.get('koprijen') ?? 1), controle: row.get('kolom_controle') === true };
}

/** A field that stands once above the table; what it is is read from the sheet. */
function constantOf(row: Row, table: TableKey): MappedConstant | undefined {
  if (row.get('rol') !== FIXED) return undefined;
  const key = keyOfLabel(table, String(row.get('wordt') ?? ''));
  const place = String(row.get('kolom') ?? '').trim();
  const area = parseArea(place);
  if (key === undefined || (!area && place !== SHEET_NAME)) return undefined;
  const part = textPartOfWords(String(row.get('notatie') ?? ''));
  const at = { row: area?.row ?? null, column: area?.column ?? null };
  return { key, heading: String(row.get('kop') ?? ''), value: '', ...at, ...(part ? { part } : {}) };
}

function groupOf(row: Row, table: TableKey): MappedGroup | undefined {
  if (row.get('rol') !== GROUP) return undefined;
  const key = keyOfLabel(table, String(row.get('wordt') ?? ''));
  const column = columnAt(row);
  return key === undefined || column === undefined ? undefined : { key, column };
}

/** The 0-based column that a row is about. */
function columnAt(row: Row): number | undefined {
  const letters = String(row.get('kolom') ?? '').trim();
  return /^[A-Z]{1,3}$/i.test(letters) && columnIndex(letters) < MAX_COLUMNS ? columnIndex(letters) : undefined;
}

function columnOf(row: Row, table: TableKey): MappedColumn | undefined {
  const column = columnAt(row);
  if (column === undefined) return undefined;
  const key = keyOfLabel(table, String(row.get('wordt') ?? '')) ?? null;
  const year = row.get('jaar');
  const period = periodOfWords(String(row.get('notatie') ?? ''));
  const part = partOfWords(table, String(row.get('notatie') ?? ''));
  return {
    column,
    heading: String(row.get('kop') ?? ''),
    key,
    role: roleOfWord(String(row.get('rol') ?? '')),
    notation: notationOfWords(String(row.get('notatie') ?? '')),
    ...(period ? { period } : {}),
    ...(part ? { part } : {}),
    ...(typeof year === 'number' ? { year } : {}),
  };
}
