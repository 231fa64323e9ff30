import { ROUNDS, YEARS, type Periode } from '../../../src/scheme/rounds';
import { WITHOUT_MACHINES } from '../plan-rows';
import type { Row } from '../calculated';
import { onLine, type Draft, type Expected, type Fault, type Part } from '../faults';

export const n = (row: Row, key: string): number => Number(row[key] ?? 0);
export const isOld = (row: Row): boolean => row.bron === ROUNDS.STO2020.bron;
export const isTeacher = (row: Row): boolean => row.bewijs === 'jaartaak';
/** No day of performance, not split, no payment yet: only the invoice says when it was. */
export const isPlainCost = (row: Row): boolean => !row.prestatie_van && !row.betaaldatum && row.pct !== 0.5;
export const isWage = (row: Row): boolean => row.kostensoort === 'Loonkosten';
/** A shift in the log of changes, not the line of a partner that joined. */
export const isShift = (row: Row): boolean => row.soort === 'budgetverschuiving';

/** Beyond the activities of the log of changes, and not the one without machines. */
export const isUnchanged = (row: Row): boolean => String(row.act_code) > 'A04' && row.act_code !== WITHOUT_MACHINES;

export const words =
  (omschrijving: string): ((row: Row) => Row) =>
  () => ({ omschrijving });
export const empty =
  (...columns: string[]): ((row: Row) => Row) =>
  () =>
    Object.fromEntries(columns.map((column) => [column, '']));

/** The line of Regio, of which there is one. */
export const regio = (message: string, column: string, change: Row): Fault['inject'] => onLine('regio', message, column, () => change);

/** The same fault in the administration of either period. */
export const inBoth = (rule: string, inject: Fault['inject'], part?: Part): Fault[] => [
  in2020(rule, inject, part),
  in2025(rule, inject, part),
];
const of =
  (periode: Periode) =>
  (rule: string, inject: Fault['inject'], part?: Part): Fault => ({ rule, periode, inject, ...(part ? { part } : {}) });
export const in2020 = of('2020-2024');
export const in2025 = of('2025-2028');

/** Changes every line of a table that suits; the finding is on the table. */
export const everywhere =
  (table: 'begroting' | 'cofinanciering', message: string, change: (row: Row) => Row, suits: (row: Row) => boolean = () => true) =>
  ({ rows }: Draft): readonly Expected[] => {
    for (const row of rows[table] ?? []) if (suits(row)) Object.assign(row, change(row));
    return [{ message, table }];
  };

/** A thousandth of what companies gave, in whole cents. */
export const nearlyNothing = (row: Row): Row =>
  Object.fromEntries(
    ['tarief', 'waarde', 'cash'].flatMap((key) => (row[key] === undefined ? [] : [[key, Math.round(n(row, key) / 10) / 100]])),
  );

/** Types over an amount of the eindrapportage, with the difference that follows from it. */
export function reportAmount(draft: Draft, column: 'gerealiseerd' | 'wijziging', message: string, line: number): readonly Expected[] {
  draft.typeOver('eindrapportage', line, (row) => {
    const budgeted = n(row, 'totaal_begroot') + (column === 'wijziging' ? 50 : 0);
    const spent = n(row, 'gerealiseerd') + (column === 'gerealiseerd' ? 50 : 0);
    return {
      [column]: n(row, column) + 50,
      totaal_begroot: budgeted,
      verschil_eur: spent - budgeted,
      verschil_pct: budgeted === 0 ? '' : (spent - budgeted) / budgeted,
    };
  });
  return [{ message, table: 'eindrapportage', line: line + 1, column }];
}
export const aYear = (draft: Draft): number => YEARS[draft.periode][1] ?? 0;
