import { YEARS } from '../../scheme/rounds';
import type { CellValue } from '../../cells/cell';
import { mappedColumns } from '../../records/column-map';
import { columnChoices } from '../../records/mapping/choices';
import { decideNotation } from '../../records/mapping/notation';
import type { ColumnRole, MappedColumn, MappingQuestion, Notation, SheetMapping, SheetReading } from '../../records/mapping/sheet-mapping';
import type { SheetCells } from '../../records/sheet-cells';
import { TABLES } from '../../templates';
import { headingOf, type Column, type TableKey } from '../../templates/column';

/** What the user is changing: how a sheet is read, and what its cells leave open. */
export interface Draft {
  readonly mapping: SheetMapping;
  readonly questions: readonly MappingQuestion[];
}

/** Something that a column of the sheet can be taken for. */
export interface ColumnChoice {
  readonly id: string;
  readonly label: string;
  readonly key: string;
  readonly year?: number;
  readonly role: ColumnRole;
}

export const NOT_USED = 'niet';

const ROLE_LABELS: Readonly<Record<ColumnRole, string>> = {
  value: '',
  debet: ' – kolom debet',
  credit: ' – kolom credit',
  sign: ' – kolom D of C',
  week: ' – kolom met de week',
};

const ALL_YEARS = [...new Set(Object.values(YEARS).flat())].sort();

/** Everything that a column can be taken for in a register, in the order of the template; amounts may be split over columns. */
export function choicesOf(table: TableKey): readonly ColumnChoice[] {
  return TABLES[table].columns.flatMap((column): ColumnChoice[] => {
    if (column.formula) return [];
    if (column.perYear) return ALL_YEARS.map((year) => choice(column, 'value', year));
    const roles: readonly ColumnRole[] = isMainAmount(table, column)
      ? ['value', 'debet', 'credit', 'sign']
      : isDayOfWork(table, column)
        ? ['value', 'week']
        : ['value'];
    return roles.map((role) => choice(column, role));
  });
}

function choice(column: Column, role: ColumnRole, year?: number): ColumnChoice {
  const required = column.required === 'ja' && role === 'value' ? ' (verplicht)' : '';
  return {
    id: idOf({ key: column.key, role, ...(year === undefined ? {} : { year }) }),
    label: `${headingOf(column, year)}${ROLE_LABELS[role]}${required}`,
    key: column.key,
    role,
    ...(year === undefined ? {} : { year }),
  };
}

/** A ledger splits the amount of a line over debet and credit; other amounts of a register are never split. */
const isMainAmount = (table: TableKey, column: Column): boolean =>
  column.type === 'money' &&
  TABLES[table].columns.filter(({ type, formula, required }) => type === 'money' && !formula && required).includes(column);

/** Days of work may stand in columns, with the week in each row. */
const isDayOfWork = (table: TableKey, { key }: Column): boolean => table === 'urenregistratie' && key === 'datum';

const idOf = ({ key, year, role }: Pick<MappedColumn, 'key' | 'year' | 'role'>): string =>
  key === null ? NOT_USED : [key, ...(year === undefined ? [] : [year]), ...(role === 'value' ? [] : [role])].join(' ');

/** The choice that a column stands for now. */
export const chosenId = (column: MappedColumn): string => idOf(column);

/** The draft with another choice for one column. Another column that was taken for the same is no longer used. */
export function withChoice({ mapping, questions }: Draft, cells: SheetCells, column: number, id: string): Draft {
  const chosen = choicesOf(mapping.table).find((each) => each.id === id);
  const declaration = TABLES[mapping.table].columns.find(({ key }) => key === chosen?.key);
  const reading =
    chosen && declaration && chosen.role !== 'sign' && chosen.role !== 'week'
      ? decideNotation(declaration, cellsUnder(cells, mapping, column), cells.percentColumns?.has(column))
      : { notation: {}, questions: [] };
  const columns = mapping.columns.map((each): MappedColumn => {
    const { column: place, heading } = each;
    if (place === column) {
      if (!chosen) return { column: place, heading, key: null, role: 'value', notation: {} };
      const { key, role, year } = chosen;
      return { column: place, heading, key, role, notation: reading.notation, ...(year === undefined ? {} : { year }) };
    }
    return chosen && isSame(each, chosen) ? { column: place, heading, key: null, role: 'value', notation: {} } : each;
  });
  const used = new Set(columns.flatMap((each) => (each.key === null ? [] : [each.column])));
  return {
    mapping: { ...mapping, columns },
    questions: [
      ...questions.filter((question) => question.column !== column && used.has(question.column)),
      ...reading.questions.map((question) => ({ ...question, column })),
    ],
  };
}

/** Whether two columns would give the same amount twice: only its debet, its credit and its sign go together. */
function isSame(a: Pick<MappedColumn, 'key' | 'year' | 'role'>, b: Pick<MappedColumn, 'key' | 'year' | 'role'>): boolean {
  if (a.key !== b.key || a.year !== b.year) return false;
  if (a.role === b.role) return true;
  const split: readonly ColumnRole[] = ['debet', 'credit'];
  return (a.role === 'value' && split.includes(b.role)) || (b.role === 'value' && split.includes(a.role));
}

/** The draft with an answer to what the cells of a column leave open. */
export const withAnswer = ({ mapping, questions }: Draft, column: number, answer: Notation): Draft => ({
  questions,
  mapping: {
    ...mapping,
    columns: mapping.columns.map((each) => (each.column === column ? { ...each, notation: { ...each.notation, ...answer } } : each)),
  },
});

/** The mapping of a sheet that is not to be read: every column is left out. */
export const withoutColumns = (mapping: SheetMapping): SheetMapping => ({
  ...mapping,
  controle: false,
  columns: mapping.columns.map(({ column, heading }) => ({ column, heading, key: null, role: 'value', notation: {} })),
});

/** Whether a question has its answer in the mapping. */
export function isAnswered({ column, kind }: MappingQuestion, { columns }: SheetMapping): boolean {
  const notation = columns.find((each) => each.column === column)?.notation ?? {};
  return kind === 'which column' ? false : notation[kind] !== undefined;
}

/** What to begin with: what was recognised or stored, with the columns that came into the sheet since. */
export function draftOf(cells: SheetCells, { mapping, questions }: SheetReading): Draft | undefined {
  if (!mapping) return undefined;
  const known = new Set(mapping.columns.map(({ column }) => column));
  const fresh = columnChoices(cells, mapping)
    .filter(({ column }) => !known.has(column))
    .map(({ column, heading }): MappedColumn => ({ column, heading, key: null, role: 'value', notation: {} }));
  const columns = [...mapping.columns, ...fresh].sort((a, b) => a.column - b.column);
  return { mapping: { ...mapping, columns }, questions };
}

/** By 0-based column of the sheet, the keys of the columns of the register that it may well be. */
export const likelyKeys = (cells: SheetCells, mapping: SheetMapping): ReadonlyMap<number, ReadonlySet<string>> =>
  new Map(
    columnChoices(cells, mapping).map(({ column, choices }) => [
      column,
      new Set(choices.flatMap(({ key, likely }) => (likely ? [key] : []))),
    ]),
  );

/** Columns that a register must have and that no column of the sheet is taken for. */
export function missingColumns(mapping: SheetMapping): readonly string[] {
  const { table, columns } = mapping;
  const used = new Set<string | null>([
    ...columns.flatMap(({ key, role }) => (role === 'sign' ? [] : [key])),
    // What stands once above the table, and the days that the months of its columns give.
    ...mappedColumns(mapping, 0).keys(),
  ]);
  return TABLES[table].columns
    .filter(({ key, required, formula }) => required === 'ja' && !formula && !used.has(key))
    .map((column) => headingOf(column));
}

/** The cells of a column below its headings. */
export function cellsUnder(cells: SheetCells, { headingRow, headingRows }: SheetMapping, column: number): CellValue[] {
  return cells.rows.slice(Math.max(0, headingRow + headingRows - cells.row)).map((row) => row[column - cells.column] ?? '');
}
