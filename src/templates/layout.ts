import { serialDay } from '../scheme/calendar';
import { LISTS } from '../scheme/lists';
import { YEARS, type Periode } from '../scheme/rounds';
import { MAX_ROWS, type Area } from '../cells/address';
import { headingOf, type Column, type ColumnType, type TableKey } from './column';
import { resolveFormula, type FormulaPlace, type TableNames } from './formula';
import { TABLES } from './index';
import { LEGEND } from './signs';
import { CONTROLE_HEADING, type TableDeclaration, type Template } from './template';

/** 0-based rows of what stands above the first table. */
export const TITLE_ROW = 0;
export const PURPOSE_ROW = 1;
export const SOURCE_ROW = 2;
const FIRST_HEADING_ROW = 4;
/** Empty rows between two tables on one sheet: the upper one can grow into them. */
const GAP = 6;
/** The same below a table whose rows are fixed: room for the caption only. */
const FIXED_GAP = 3;
const CONTROLE_WIDTH = 100;
/** Characters beside a word of a heading: it is bold, and the filter button takes room. */
export const HEADING_MARGIN = 6;
/** Rows under the headings of the last of several tables on a sheet: such tables hold a few lines, and formats cannot go on whole columns there. */
export const STACKED_ROWS = 200;

/** A form chooses a row of a register by its number, up to this one. */
export const MOST_ROWS_OF_FORM = 500;

/** Text stays text: 00123 keeps its zeros and 2025-2028 does not become a sum. */
const TEXT = '@';

/** English format codes; Excel shows them with the separators of its user. */
export const NUMBER_FORMATS: Readonly<Record<ColumnType, string>> = {
  text: TEXT,
  list: TEXT,
  yesNo: TEXT,
  date: 'dd-mm-yyyy',
  integer: '0',
  decimal: '#,##0.00',
  money: '[$€-413] #,##0.00;[Red]-[$€-413] #,##0.00',
  percentage: '0.0%',
};

/**
 * Format of a text that a formula gives. Under `@` Excel keeps a formula as text; under General it may take over the `@` of the first cell
 * that the formula reads (Microsoft KB 214280), and keep the formula as text the next time it is edited.
 */
export const TEXT_OF_FORMULA = 'General;-General;General;@';

/** English format code of cells by what they hold, and whether a formula gives it. */
export const numberFormatOf = (type: ColumnType, isCalculated: boolean): string =>
  isCalculated && NUMBER_FORMATS[type] === TEXT ? TEXT_OF_FORMULA : NUMBER_FORMATS[type];

/** A column in its place in the sheet. */
export interface PlacedColumn {
  /** Undefined for the column Controle. */
  readonly column?: Column;
  readonly heading: string;
  readonly year?: number;
  readonly width: number;
  readonly numberFormat: string;
  /** Texts wrap in the cell. */
  readonly wraps?: true;
  /** In structured references: `=[@[Uren STO]]*[@Uurtarief]`; for every row, also those that are added. */
  readonly formula?: string;
  /** In a table with fixed rows: the formula of each row, undefined where the user types. */
  readonly rowFormulas?: readonly (string | undefined)[];
  /** People fill in cells of this column. */
  readonly forUser: boolean;
  readonly validation?: CellValidation;
}

/** What may be typed in a cell, with the prompt that Excel shows beside it. */
export interface CellValidation {
  readonly rule: ValidationRule;
  readonly title: string;
  readonly prompt: string;
  readonly alert: string;
}

export type ValidationRule =
  /** `open`: any other text will do as well. */
  | { readonly type: 'choices'; readonly values: readonly string[]; readonly open?: true }
  /** What stands in a column of another table. */
  | { readonly type: 'listOf'; readonly table: TableKey; readonly column: string }
  | { readonly type: 'decimal' | 'whole' | 'date'; readonly operator: 'between'; readonly first: number; readonly last: number }
  | { readonly type: 'decimal'; readonly operator: 'greaterThan'; readonly first: number }
  | { readonly type: 'textLength'; readonly operator: 'lessThanOrEqual'; readonly first: number };

/** A table in its place in the sheet. */
export interface PlacedTable {
  readonly declaration: TableDeclaration;
  /** 0-based row of the headings. */
  readonly headingRow: number;
  /** 0-based column in which the table begins; absent for the first one, where templates put it. */
  readonly firstColumn?: number;
  readonly columns: readonly PlacedColumn[];
  /** Rows to begin with, with what is filled in beforehand by 0-based column. */
  readonly rows: readonly ReadonlyMap<number, string | number>[];
  /** Last 0-based row that the table may grow into; undefined when nothing stands below it. */
  readonly lastRow?: number;
}

export interface SheetLayout {
  readonly template: Template;
  readonly tables: readonly PlacedTable[];
}

/** What a layout depends on besides its template. */
export interface LayoutOptions {
  /** Number of rows that a table must hold at least. */
  readonly needed?: { readonly [Key in TableKey]?: number };
  /** What tables are called in this workbook, where that is not their own name. */
  readonly names?: TableNames;
}

/** How a template looks in a sheet for a subsidieperiode: the one description that every writer follows. */
export function layoutOf(template: Template, periode: Periode, { needed = {}, names = {} }: LayoutOptions = {}): SheetLayout {
  const tables: PlacedTable[] = [];
  let headingRow = FIRST_HEADING_ROW;
  template.tables.forEach((declaration, index) => {
    const fixed = declaration.fixedRows?.(periode);
    const columns = placeColumns(declaration, periode, headingRow, names);
    const rows = fixed
      ? filledRows(
          fixed.map(({ cells }) => cells),
          columns,
        )
      : startRows(declaration, columns, periode, needed[declaration.key] ?? 0);
    const next = headingRow + rows.length + (fixed ? FIXED_GAP : GAP);
    const lastRow = fixed ? headingRow + rows.length : index < template.tables.length - 1 ? next - 3 : headingRow + STACKED_ROWS;
    const alone = template.tables.length === 1 && !fixed;
    tables.push({ declaration, headingRow, columns, rows, ...(alone ? {} : { lastRow }) });
    headingRow = next;
  });
  return { template, tables };
}

/** The columns of a table as they stand in the sheet, one for each year where a column comes per year, ending in Controle. */
export function placeColumns(
  declaration: TableDeclaration,
  periode: Periode,
  headingRow = FIRST_HEADING_ROW,
  names: TableNames = {},
  columnOf?: FormulaPlace['columnOf'],
): readonly PlacedColumn[] {
  const years = YEARS[periode];
  const placed = declaration.columns
    .filter((column) => (column.periode ?? periode) === periode)
    .flatMap((column): { column: Column; year?: number }[] => (column.perYear ? years.map((year) => ({ column, year })) : [{ column }]));
  const lastYear = years.at(-1);
  const place: FormulaPlace = {
    headings: new Map(placed.map(({ column, year }) => [keyOf(column, year), headingOf(column, year ?? lastYear)])),
    rows: declaration.fixedRows?.(periode).map(({ key }) => key) ?? [],
    headingRow,
    periode,
    names,
    ...(columnOf ? { columnOf } : {}),
  };
  const fixed = declaration.fixedRows?.(periode);
  const columns = placed.map(({ column, year }): PlacedColumn => {
    const heading = headingOf(column, year ?? lastYear);
    const formulaOf = (row: string): string | undefined => {
      const formula = column.formula?.({ years, year: year ?? 0, periode, row });
      return formula === undefined ? undefined : resolveFormula(formula, place);
    };
    const rowFormulas = fixed?.map(({ key, cells }) => (column.key in cells ? undefined : formulaOf(key)));
    const formula = fixed ? undefined : formulaOf('');
    const forUser = fixed
      ? fixed.some(({ cells }, index) => rowFormulas?.[index] === undefined && !(column.key in cells))
      : column.formula === undefined;
    const validation = forUser ? validationOf(column, heading, periode) : undefined;
    const hasRowFormulas = rowFormulas?.some((each) => each !== undefined) ?? false;
    return {
      column,
      heading,
      forUser,
      ...(year === undefined ? {} : { year }),
      width: Math.max(column.width, longestWord(heading) + HEADING_MARGIN),
      numberFormat: numberFormatOf(column.type, formula !== undefined || hasRowFormulas),
      ...(column.length || column.wraps ? { wraps: true as const } : {}),
      ...(formula === undefined ? {} : { formula }),
      ...(hasRowFormulas ? { rowFormulas } : {}),
      ...(validation ? { validation } : {}),
    };
  });
  return [...columns, { heading: CONTROLE_HEADING, forUser: true, width: CONTROLE_WIDTH, numberFormat: TEXT, validation: SIGNS_EXPLAINED }];
}

/** The formula of each row of a column; undefined when it has none at all. */
export const formulasOf = ({ formula, rowFormulas }: PlacedColumn, rows: number): readonly (string | undefined)[] | undefined =>
  rowFormulas ?? (formula === undefined ? undefined : Array.from({ length: rows }, () => formula));

const longestWord = (heading: string): number => Math.max(...heading.split(/\s/).map((word) => word.length));

const keyOf = (column: Column, year: number | undefined): string => (year === undefined ? column.key : `${column.key}_${year}`);

function startRows(
  declaration: TableDeclaration,
  columns: readonly PlacedColumn[],
  periode: Periode,
  needed: number,
): ReadonlyMap<number, string | number>[] {
  const filled = filledRows(declaration.prefilled?.(periode) ?? [], columns);
  const empty = Math.max(0, Math.max(declaration.startRows, needed) - filled.length);
  return [...filled, ...Array.from({ length: empty }, () => new Map<number, string | number>())];
}

const filledRows = (
  rows: readonly Readonly<Record<string, string | number>>[],
  columns: readonly PlacedColumn[],
): ReadonlyMap<number, string | number>[] =>
  rows.map(
    (row) => new Map(Object.entries(row).map(([key, value]) => [columns.findIndex(({ column }) => column?.key === key), value] as const)),
  );

const MAX_TEXT_LENGTH = 500;
/** What Excel takes as title and text of a prompt. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
/** Bounds for a column without bounds of its own: any amount that a sheet can hold, any day that can be meant. */
const LARGEST = 1e12;
const FIRST_DAY = serialDay(2000, 1, 1);
const LAST_DAY = serialDay(2099, 12, 31);

function validationOf(column: Column, heading: string, periode: Periode): CellValidation {
  const { length } = column;
  const asked = length && ` ${length.least > 0 ? `${length.least} tot ${length.most}` : `Ten hoogste ${length.most}`} tekens.`;
  return { title: cut(heading, MAX_TITLE), prompt: cut(`${column.help}${asked ?? ''}`, MAX_MESSAGE), ...limitsOf(column, periode) };
}

/** The most that a cell holds. */
const MAX_CELL = 32_767;
/** Refuses nothing: it shows what the signs mean to who selects a cell of Controle. */
const SIGNS_EXPLAINED: CellValidation = {
  title: CONTROLE_HEADING,
  prompt: LEGEND,
  rule: { type: 'textLength', operator: 'lessThanOrEqual', first: MAX_CELL },
  alert: 'Deze tekst is te lang voor een cel.',
};

const cut = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

function limitsOf(column: Column, periode: Periode): Pick<CellValidation, 'rule' | 'alert'> {
  switch (column.type) {
    case 'list':
      if (column.offered)
        return { rule: { type: 'choices', values: column.offered(periode), open: true }, alert: 'Kies een waarde uit de lijst.' };
      return { rule: { type: 'choices', values: column.list ? LISTS[column.list].values : [] }, alert: 'Kies een waarde uit de lijst.' };
    case 'yesNo':
      return { rule: { type: 'choices', values: ['ja', 'nee'] }, alert: 'Kies ja of nee.' };
    case 'date':
      return {
        rule: { type: 'date', operator: 'between', first: FIRST_DAY, last: LAST_DAY },
        alert: 'Vul een datum in als dag-maand-jaar, bijvoorbeeld 12-3-2026.',
      };
    case 'integer':
      return { rule: { ...numberRule(column), type: 'whole' }, alert: `Vul een heel getal in${bounds(column)}.` };
    case 'percentage':
      return { rule: numberRule(column), alert: 'Vul een percentage in tussen 0% en 100%, bijvoorbeeld 80%.' };
    case 'money':
    case 'decimal':
      return { rule: decimalRule(column), alert: `Vul een getal in${bounds(column)}, bijvoorbeeld 1.250,50.` };
    default:
      if (column.suggestions) {
        return {
          rule: { type: 'choices', values: LISTS[column.suggestions].values, open: true },
          alert: 'Kies uit de lijst, of typ een andere tekst.',
        };
      }
      if (!column.listOf) {
        const most = column.length?.most ?? MAX_TEXT_LENGTH;
        return { rule: { type: 'textLength', operator: 'lessThanOrEqual', first: most }, alert: `Gebruik ten hoogste ${most} tekens.` };
      }
      return {
        rule: { type: 'listOf', ...column.listOf },
        alert: 'Deze waarde staat nog niet in de lijst. Kies uit de lijst, of voeg hem eerst toe op het andere blad.',
      };
  }
}

const decimalRule = (column: Column): ValidationRule =>
  column.above !== undefined && column.maximum === undefined
    ? { type: 'decimal', operator: 'greaterThan', first: column.above }
    : numberRule(column);

/** A whole number above 0 begins at 1; for other numbers Excel has no bound that is left out, so the check itself refuses the bound. */
function numberRule({ type, minimum, above, maximum = LARGEST }: Column): {
  type: 'decimal';
  operator: 'between';
  first: number;
  last: number;
} {
  const first = minimum ?? (above === undefined ? -LARGEST : type === 'integer' ? above + 1 : above);
  return { type: 'decimal', operator: 'between', first, last: maximum };
}

function bounds({ minimum, above, maximum }: Column): string {
  const parts = [
    minimum !== undefined ? `vanaf ${minimum}` : above !== undefined ? `groter dan ${above}` : '',
    maximum !== undefined ? `tot en met ${maximum}` : '',
  ];
  const words = parts.filter((part) => part !== '').join(' ');
  return words === '' ? '' : ` ${words}`;
}

/** The cells of a column under the heading, as far down as the table may grow. */
export const columnArea = ({ headingRow, firstColumn = 0, lastRow = MAX_ROWS - 1 }: PlacedTable, column: number, columns = 1): Area => ({
  row: headingRow + 1,
  column: firstColumn + column,
  rows: lastRow - headingRow,
  columns,
});

/** A list that cells choose from: a column of another table, under a name of the workbook, since a validation cannot name a table itself. */
export interface NamedList {
  readonly name: string;
  readonly formula: string;
}

const LIST_PREFIX = 'STO_Lijst_';

/** Whether a name is one that lists of ours have. */
export const isListName = (name: string): boolean => name.toLowerCase().startsWith(LIST_PREFIX.toLowerCase());

/** The named list for a column of another table; `tableName` is what that table is called in this workbook. */
export function namedList({ table, column }: { readonly table: TableKey; readonly column: string }, tableName: string): NamedList {
  const heading = TABLES[table].columns.find(({ key }) => key === column)?.heading ?? column;
  return { name: `${LIST_PREFIX}${table}_${column}`, formula: `=${tableName}[${heading}]` };
}
