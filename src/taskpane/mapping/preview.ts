import { formatNumber } from '../../rules/cell-mends';
import { writeValue } from '../../check/wording';
import type { CellValue } from '../../cells/cell';
import { isUnreadable, readDossier, type AnyLine } from '../../records/dossier';
import type { ProblemKind } from '../../records/field';
import { mappedTable } from '../../records/mapping/mapped-table';
import { looksLikeDate, looksLikeNumber } from '../../records/mapping/column-content';
import type { MappedColumn, SheetMapping } from '../../records/mapping/sheet-mapping';
import type { SheetCells } from '../../records/sheet-cells';
import { TABLES } from '../../templates';
import { headingOf, type Column } from '../../templates/column';
import { isAnswered, type Draft } from './column-choices';

/** Rows that are read again at every change in the mapping; the check itself reads all. */
export const PREVIEW_ROWS = 2_000;
const RECORDS = 3;
const EXAMPLES = 3;
/** Characters of a cell that are shown. */
const LONGEST = 60;

/** One cell as it will be read. */
export interface PreviewField {
  readonly heading: string;
  /** What stands in the sheet. */
  readonly found: string;
  /** What it is read as; '' when nothing can be made of it. */
  readonly read: string;
  /** Why it cannot be read. */
  readonly problem?: string;
}

/** One line as it will be read. */
export interface PreviewRecord {
  /** 0-based in the sheet. */
  readonly row: number;
  readonly fields: readonly PreviewField[];
}

/** Cells of one column that cannot be read. */
export interface UnreadColumn {
  readonly heading: string;
  readonly why: string;
  readonly count: number;
  readonly example: string;
  /** 0-based row of the example. */
  readonly row: number;
}

/** How the sheet will be read. */
export interface Preview {
  readonly records: readonly PreviewRecord[];
  readonly unread: readonly UnreadColumn[];
  /** Examples by 0-based column of the sheet. */
  readonly examples: ReadonlyMap<number, readonly PreviewField[]>;
  /** Lines read; of a long sheet only those of the first rows. */
  readonly lines: number;
}

const WHY: Readonly<Record<ProblemKind, string>> = {
  'number as text': 'getal als tekst',
  'date as text': 'datum als tekst',
  'error value': 'foutwaarde van Excel',
  'not calculated': 'formule die nog niet berekend is',
  'not a number': 'geen getal',
  'ambiguous number': 'onduidelijk of de punt of komma duizendtallen scheidt',
  'not a date': 'geen datum',
  'ambiguous date': 'onduidelijk wat de dag is en wat de maand',
  'date without century': 'jaartal van twee cijfers',
  'implausible date': 'onwaarschijnlijke datum',
  'not a percentage': 'onduidelijk of dit 80 of 80% is',
  'not in the list': 'staat niet in de keuzelijst',
  'not yes or no': 'geen ja of nee',
  'not a text': 'geen tekst',
  'out of bounds': 'te groot of te klein',
  'wrong shape': 'andere vorm dan verwacht',
};

/** Why a cell cannot be read of which the column leaves a question open. */
const UNANSWERED = 'beantwoord eerst de vraag over deze kolom';

/** Reads the first rows of a sheet as the check will, with what cannot be read. */
export function previewOf(cells: SheetCells, { mapping, questions }: Draft, date1904: boolean): Preview {
  const open = new Set(
    questions.flatMap((question) =>
      isAnswered(question, mapping) ? [] : (mapping.columns.find(({ column }) => column === question.column)?.key ?? []),
    ),
  );
  const whyOf = (key: string, kind: ProblemKind, cell: CellValue): string =>
    open.has(key) && typeof cell === 'string' && (looksLikeDate(cell) || looksLikeNumber(cell)) ? UNANSWERED : WHY[kind];
  const first = cells.rows.length > PREVIEW_ROWS ? { ...cells, rows: cells.rows.slice(0, PREVIEW_ROWS) } : cells;
  const register = readDossier({ tables: [mappedTable(first, mapping, date1904)], date1904 })[mapping.table];
  const problems = new Map(
    register.problems.filter(isUnreadable).map(({ at, column, year, kind }) => [placeId(at.row, column.key, year), kind]),
  );
  const used = mapping.columns.filter(({ key }) => key !== null);
  const fieldOf = (line: AnyLine, column: MappedColumn): PreviewField => {
    const declaration = declarationOf(mapping, column);
    const kind = column.role === 'sign' ? undefined : problems.get(placeId(line.at.row, column.key ?? '', column.year));
    const cell = cellAt(cells, line.at.row, column.column);
    const read = !declaration || column.role === 'sign' ? '' : valueText(declaration, valueOf(line, column));
    return {
      heading: declaration ? headingOf(declaration, column.year) : column.heading,
      // The serial number of a day is nothing that the user ever sees.
      found: declaration?.type === 'date' && typeof cell === 'number' && read !== '' ? read : shown(cell),
      read,
      ...(kind === undefined ? {} : { problem: whyOf(column.key ?? '', kind, cell) }),
    };
  };
  const lines = register.lines as readonly AnyLine[];
  const filled = (line: AnyLine, { column }: MappedColumn): boolean => cellAt(cells, line.at.row, column) !== '';
  return {
    lines: lines.length,
    records: lines.slice(0, RECORDS).map((line) => ({
      row: line.at.row,
      fields: used.filter((column) => column.role !== 'sign' && filled(line, column)).map((column) => fieldOf(line, column)),
    })),
    examples: new Map(
      mapping.columns.map((column) => [
        column.column,
        lines
          .filter((line) => filled(line, column))
          .slice(0, EXAMPLES)
          .map((line) => fieldOf(line, column)),
      ]),
    ),
    unread: unreadColumns(register.problems.filter(isUnreadable), whyOf),
  };
}

const placeId = (row: number, key: string, year: number | undefined): string => `${row} ${key} ${year ?? ''}`;

const declarationOf = ({ table }: SheetMapping, { key }: MappedColumn): Column | undefined =>
  TABLES[table].columns.find((each) => each.key === key);

const cellAt = (cells: SheetCells, row: number, column: number): CellValue => cells.rows[row - cells.row]?.[column - cells.column] ?? '';

function valueOf(line: AnyLine, { key, year }: MappedColumn): unknown {
  const value: unknown = key === null ? null : Reflect.get(line, key);
  return value instanceof Map ? value.get(year) : value;
}

function valueText({ type }: Column, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value !== 'number') return writeValue({ kind: 'text', value: String(value) });
  const kind = type === 'money' || type === 'date' || type === 'percentage' ? type : 'number';
  return writeValue({ kind, value });
}

function shown(cell: CellValue): string {
  // All that stands in the cell: rounded, 0,605 read in thousands would look like a slip.
  if (typeof cell === 'number') return formatNumber(cell);
  const text = typeof cell === 'boolean' ? (cell ? 'WAAR' : 'ONWAAR') : cell.replace(/\s+/g, ' ').trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function unreadColumns(
  problems: readonly {
    readonly at: { readonly row: number };
    readonly column: Column;
    readonly year?: number;
    readonly kind: ProblemKind;
    readonly cell: CellValue;
  }[],
  whyOf: (key: string, kind: ProblemKind, cell: CellValue) => string,
): readonly UnreadColumn[] {
  const byColumn = new Map<string, UnreadColumn>();
  for (const { at, column, year, kind, cell } of problems) {
    const why = whyOf(column.key, kind, cell);
    const id = `${column.key} ${year ?? ''} ${why}`;
    const known = byColumn.get(id);
    byColumn.set(
      id,
      known ? { ...known, count: known.count + 1 } : { heading: headingOf(column, year), why, count: 1, example: shown(cell), row: at.row },
    );
  }
  return [...byColumn.values()];
}
