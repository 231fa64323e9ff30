import { balanceOf, periodesOf, type Balance } from '../../balance/balance';
import type { Dossier } from '../../records/dossier';
import type { Periode } from '../../scheme/rounds';

/** What the view shows of a workbook on a day. */
export interface BalanceResult {
  /** The subsidieperioden that the workbook is about; none when nothing says one. */
  readonly periodes: readonly Periode[];
  readonly balance: Balance | undefined;
}

/** Works out the balance of a period, or of the latest that the workbook is about. */
export function calculate(dossier: Dossier, wanted: Periode | undefined, date: number): BalanceResult {
  const periodes = periodesOf(dossier);
  const periode = periodes.find((each) => each === wanted) ?? periodes.at(-1);
  return { periodes, balance: periode && balanceOf(dossier, periode, date) };
}
