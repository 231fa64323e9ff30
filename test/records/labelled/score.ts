import { readDossier, type AnyLine } from '../../../src/records/dossier';
import { mappedTable } from '../../../src/records/mapping/mapped-table';
import { tablesOn } from '../../../src/records/mapping/tables-on-sheet';
import type { MappedColumn, SheetReading } from '../../../src/records/mapping/sheet-mapping';
import { TABLES } from '../../../src/templates';
import type { TableKey } from '../../../src/templates/column';
import type { LabelledSheet } from './sheet-maker';

/** What became of one labelled sheet. */
export interface Scored {
  readonly sheet: LabelledSheet;
  readonly status: 'read' | 'offered' | 'other register' | 'not ours';
  readonly right: number;
  readonly wrong: number;
  readonly leftOut: number;
  readonly amounts: 'right' | 'wrong' | 'not read';
  readonly differences: readonly string[];
}

const nameOf = ({ key, year, role }: MappedColumn): string =>
  key === null ? '-' : [key, year, role === 'value' ? undefined : role].filter((part) => part !== undefined).join(' ');

/** Scores one sheet; a column that is none of ours and is left out is right. */
export function score(sheet: LabelledSheet): Scored {
  const tables = tablesOn(sheet.cells, []);
  // Of more tables on a sheet the one that it is labelled as; what the others hold is none of it.
  const { cells, reading } = tables.find(({ reading: each }) => each.mapping?.table === sheet.table) ?? tables[0]!;
  const { mapping } = reading;
  const isOffered = (reading.status as string) === 'offered';
  const status =
    !mapping || reading.status === 'unknown'
      ? 'not ours'
      : mapping.table !== sheet.table
        ? 'other register'
        : isOffered
          ? 'offered'
          : 'read';
  const found = new Map((mapping?.columns ?? []).map((column) => [column.column - sheet.cells.column, nameOf(column)]));
  let right = 0;
  let wrong = 0;
  let leftOut = 0;
  const differences: string[] = [];
  sheet.columns.forEach((truth, index) => {
    const wanted = truth.replace(' abs', '').replace(/^(akkoord_\w+)$/, '$1');
    const actual = status === 'read' || status === 'offered' ? (found.get(index) ?? '-') : '-';
    const known = status === 'read' || status === 'offered';
    if (known && actual === wanted) right += 1;
    else if (actual === '-') {
      leftOut += 1;
      if (known) differences.push(`${headingAt(sheet, index)}: ${wanted} left out`);
    } else {
      wrong += 1;
      differences.push(`${headingAt(sheet, index)}: ${wanted} as ${actual}`);
    }
  });
  const amounts = status === 'not ours' || status === 'other register' ? 'not read' : amountsOf({ ...sheet, cells }, reading, differences);
  return { sheet, status, right, wrong, leftOut, amounts, differences };
}

const headingAt = ({ cells }: LabelledSheet, index: number): string =>
  String(cells.rows.map((row) => row[index]).find((cell) => cell !== '') ?? index);

/** Keys by which a register is summed: of each the sum must be that of the sheet. */
const MAIN: { readonly [Key in TableKey]?: readonly string[] } = {
  kosten: ['incl', 'excl', 'bedrag_sto'],
  inspanning: ['loonkosten', 'uren'],
  urenregistratie: ['uren'],
  afschrijvingen: ['aanschaf'],
  cofinanciering: ['bedrag', 'cash'],
  begroting: ['bedrag_totaal', 'bedrag'],
  jaartaken: ['sto_uren'],
  verklaringen: ['uren'],
};

function amountsOf(sheet: LabelledSheet, { mapping }: SheetReading, differences: string[]): Scored['amounts'] {
  const keys = (MAIN[sheet.table] ?? []).filter((key) => sheet.totals.has(key));
  if (!mapping || keys.length === 0) return 'not read';
  const sums = totalsOf(sheet, mapping);
  let read = false;
  for (const key of keys) {
    if (!sums.has(key)) continue;
    read = true;
    const wanted = sheet.totals.get(key) ?? 0;
    if (Math.abs((sums.get(key) ?? 0) - wanted) > 1) {
      differences.push(`sum of ${key}: ${(sums.get(key) ?? 0) / 100} instead of ${wanted / 100}`);
      return 'wrong';
    }
  }
  return read ? 'right' : 'not read';
}

/** Sums in hundredths, by key, as the records hold them. */
export function totalsOf(
  sheet: Pick<LabelledSheet, 'cells' | 'table'>,
  mapping: NonNullable<SheetReading['mapping']>,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const register = readDossier({ tables: [mappedTable(sheet.cells, mapping)].flat(), date1904: false })[sheet.table];
  const money = new Set(TABLES[sheet.table].columns.filter(({ type }) => type === 'money').map(({ key }) => key));
  for (const line of register.lines as readonly AnyLine[]) {
    for (const [key, value] of Object.entries(line)) {
      const values = value instanceof Map ? [...(value as ReadonlyMap<number, unknown>).values()] : [value];
      for (const each of values) if (typeof each === 'number') sums.set(key, (sums.get(key) ?? 0) + (money.has(key) ? each : each * 100));
    }
  }
  return new Map([...sums].map(([key, sum]) => [key, Math.round(sum)]));
}
