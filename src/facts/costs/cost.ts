import { roundOfBron, type Round } from '../../scheme/rounds';
import type { Line } from '../../records/dossier';
import { roundHalfAway } from '../../records/money';
import type { CellReading } from '../empty-cells';
import { defineFact, defineLineFact, type FactColumns } from '../fact';
import type { Known } from '../known';

/** When a line was, how much it charges to STO, and to which round: the one answer for all rules. */
interface CostOf<Key extends 'kosten' | 'inspanning', Column extends string> {
  readonly key: Key;
  readonly line: Line<Key>;
  /** Absent when the line names none, or cofinanciering. */
  readonly round: Round | undefined;
  /** First and last day that count (serial), and the columns that say so. */
  readonly first: Known<number>;
  readonly last: Known<number>;
  readonly firstColumn: Column;
  readonly lastColumn: Column;
  /** Cents charged to STO. */
  readonly amount: Known<number>;
}

/** A line of the cost register. The performance says when it was; when it is empty, the invoice does (decisions on the domain, 2). */
export interface Purchase extends CostOf<'kosten', 'prestatie_van' | 'prestatie_tot' | 'factuurdatum'> {
  /** Part of the invoice that is charged, as fraction; an empty cell means all of it. */
  readonly share: Exclude<Known<number>, 'empty'>;
}

/** A line of hours. */
export type Hours = CostOf<'inspanning', 'van' | 'tot'>;

/** All that is looked at of a line to know when it was, what it cost and who pays for it. */
export const PURCHASE_COLUMNS: FactColumns<'kosten'>['kosten'] = [
  'prestatie_van',
  'prestatie_tot',
  'factuurdatum',
  'pct',
  'btw_verrekenbaar',
  'bron',
  'soort_boeking',
  'bedrag_sto',
];
const HOURS_COLUMNS: FactColumns<'inspanning'>['inspanning'] = ['van', 'tot', 'bron', 'loonkosten'];

/** The cost lines, in the order of the sheet. */
export const purchasesOf = defineLineFact('kosten', PURCHASE_COLUMNS, (line, cells): Purchase => {
  const { prestatie_van, prestatie_tot } = line;
  const isOpen = prestatie_van === null && cells.isUnreadable(line, 'prestatie_van');
  const isEndOpen = prestatie_tot === null && cells.isUnreadable(line, 'prestatie_tot');
  const firstColumn =
    prestatie_van !== null || isOpen ? 'prestatie_van' : prestatie_tot !== null || isEndOpen ? 'prestatie_tot' : 'factuurdatum';
  const lastColumn = prestatie_tot !== null || isEndOpen ? 'prestatie_tot' : firstColumn;
  const isDivided = !cells.isUnreadable(line, 'pct') && !cells.isUnreadable(line, 'btw_verrekenbaar');
  return {
    key: 'kosten',
    line,
    round: roundOfBron(line.bron),
    first: known(line, firstColumn, cells),
    last: known(line, lastColumn, cells),
    firstColumn,
    lastColumn,
    // Whether a line of which the kind cannot be read is a cost is not known.
    amount: cells.isUnreadable(line, 'soort_boeking') ? 'unreadable' : known(line, 'bedrag_sto', cells),
    share: isDivided ? (line.pct ?? 1) : 'unreadable',
  };
});

/** The lines of hours, in the order of the sheet. */
export const hoursOf = defineLineFact('inspanning', HOURS_COLUMNS, (line, cells): Hours => {
  const firstColumn = line.van !== null || cells.isUnreadable(line, 'van') ? 'van' : 'tot';
  const lastColumn = line.tot !== null || cells.isUnreadable(line, 'tot') ? 'tot' : firstColumn;
  return {
    key: 'inspanning',
    line,
    round: roundOfBron(line.bron),
    first: known(line, firstColumn, cells),
    last: known(line, lastColumn, cells),
    firstColumn,
    lastColumn,
    amount: known(line, 'loonkosten', cells),
  };
});

/** Cost lines and hours: all that is charged in the days in which it was. Depreciation is charged by year (`depreciation-until`). */
export const costsInTime = defineFact(
  ['kosten', 'inspanning'],
  (dossier): readonly (Purchase | Hours)[] => [...purchasesOf(dossier), ...hoursOf(dossier)],
  { columns: { kosten: PURCHASE_COLUMNS, inspanning: HOURS_COLUMNS } },
);

/** Cents of an amount on an invoice of which a part is charged; null when one of the two is not known. */
export const chargedOf = (amount: number | null, share: Purchase['share']): number | null =>
  amount === null || share === 'unreadable' ? null : roundHalfAway(amount * share);

function known<Key extends 'kosten' | 'inspanning', Column extends keyof Line<Key> & string>(
  line: Line<Key>,
  column: Column & Parameters<CellReading<Key>['isUnreadable']>[1],
  cells: CellReading<Key>,
): Known<number> {
  const value: unknown = line[column];
  return typeof value === 'number' ? value : cells.isUnreadable(line, column) ? 'unreadable' : 'empty';
}
