import { balanceOf, periodesOf, type Balance } from '../../balance/balance';
import { forecastInSteps, type RoundForecast } from '../../balance/forecast';
import { forecastSection, forecastSentences, partnerSection } from '../../balance/forecast-sections';
import { balanceSections } from '../../balance/sections';
import { LIST_TITLES } from '../../check/own-sheets';
import { pauses } from '../../excel/pauses';
import type { ListSheet } from '../../excel/workbook-port';
import { inSteps } from '../../records/steps';
import { formatDate } from '../../records/dutch-date';
import { sectionRows } from '../../report/section';
import type { Dossier } from '../../records/dossier';
import type { Periode } from '../../scheme/rounds';

/** What the view shows of a workbook on a day. */
export interface BalanceResult {
  /** The subsidieperioden that the workbook is about; none when nothing says one. */
  readonly periodes: readonly Periode[];
  readonly balance: Balance | undefined;
  /** Where the money of each round of the period goes. */
  readonly forecasts: readonly RoundForecast[];
}

/** Works out the balance of a period, or of the latest that the workbook is about. The pane takes clicks meanwhile. */
export async function calculate(dossier: Dossier, wanted: Periode | undefined, date: number): Promise<BalanceResult> {
  const periodes = periodesOf(dossier);
  const periode = periodes.find((each) => each === wanted) ?? periodes.at(-1);
  if (!periode) return { periodes, balance: undefined, forecasts: [] };
  const pause = pauses();
  const balance = balanceOf(dossier, periode, date);
  await pause();
  return { periodes, balance, forecasts: await inSteps(forecastInSteps(dossier, periode, date), { pause }) };
}

/** Name of the sheet on which it is put. */
const SHEET = 'Sluit het';

/** What was worked out on a day (serial), as a sheet to print: amounts of that day, that do not change with the budget. */
export function sheetOf({ balance, forecasts }: BalanceResult, date: number): ListSheet {
  if (!balance) return { name: SHEET, rows: [] };
  const above = [
    balance.answer,
    `Subsidieperiode ${balance.periode}. Stand van ${formatDate(date)}; deze bedragen veranderen niet mee met de begroting.`,
  ];
  return {
    name: SHEET,
    rows: sectionRows(
      `${LIST_TITLES}sluit het?`,
      [...above, ...forecasts.flatMap(forecastSentences)],
      [...balanceSections(balance), ...forecasts.flatMap((forecast) => [forecastSection(forecast), partnerSection(forecast)])],
    ),
    print: { widths: [170, 100, 100, 100, 100, 100, 100], spreads: true },
  };
}
