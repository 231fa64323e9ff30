import { calendarDay } from '../../scheme/calendar';
import { roundOfBron, type Round } from '../../scheme/rounds';
import type { Dossier, Line } from '../../records/dossier';
import { nameKey } from '../lists/names';
import { contributionOf } from './contributions';
import { grantOf } from './model-g2';
import { awardOf } from './regional';
import { sumCosts } from '../costs/cost-sum';
import { perBlockAsked, type Blocks } from '../blocks';
import { costsOf, type Cost } from '../costs/register-costs';
import { periodeOfReports, roundsOfPeriode } from './report-periode';
import { linesOfFigure, sumOfFigure, yearLines, type YearLine } from './year-lines';

/** A year of a grant that is closed: its figures are fixed. */
export interface ClosedYear {
  readonly round: Round;
  readonly year: number;
  /** Cents. */
  readonly costs: number;
  /** Its lines stand in another workbook, from which it was taken over. */
  readonly takenOver: boolean;
  readonly line: Line<'afsluitingen'>;
}

/** The years that are closed and not opened again, in order of their years; a year that was closed twice counts as it was closed last. */
export function closedYears({ afsluitingen }: Pick<Dossier, 'afsluitingen'>): readonly ClosedYear[] {
  const closed = new Map<string, ClosedYear>();
  for (const line of [...afsluitingen.lines].sort(byDay)) {
    const round = roundOfBron(line.bron);
    if (!round || line.jaar === null || line.lasten === null || line.heropend !== null) continue;
    closed.set(`${round.id} ${line.jaar}`, { round, year: line.jaar, costs: line.lasten, takenOver: line.overgenomen !== null, line });
  }
  return [...closed.values()].sort((a, b) => a.year - b.year);
}

/** What is fixed of a year. */
const FIGURES = ['lasten', 'ontvangen', 'saldo', 'toewijzing', 'afschrijving', 'cofi_geld', 'cofi_natura', 'overgenomen'] as const;

/** All that is looked at to know which years are closed, and with which figures. */
export const CLOSED_YEAR_COLUMNS = ['bron', 'jaar', 'afgesloten', 'heropend', ...FIGURES] as const;

/** By the day of closing, and on one day by what was fixed: sorting the rows changes nothing. */
function byDay(a: Line<'afsluitingen'>, b: Line<'afsluitingen'>): number {
  const days = (a.afgesloten ?? 0) - (b.afgesloten ?? 0);
  if (days !== 0) return days;
  const other = FIGURES.find((key) => a[key] !== b[key]);
  return other ? (a[other] ?? 0) - (b[other] ?? 0) : 0;
}

/** Cents that years of a grant cost whose lines stand in another workbook: what the registers of this one say, comes on top. */
export const takenOverCosts = (dossier: Pick<Dossier, 'afsluitingen'>, round: Round, isAsked: (year: number) => boolean): number =>
  closedYears(dossier).reduce((sum, each) => sum + (each.takenOver && each.round === round && isAsked(each.year) ? each.costs : 0), 0);

/** What closing a year of a grant would fix. Amounts are in cents; null when the workbook does not tell. */
export interface YearFigures {
  readonly round: Round;
  readonly year: number;
  readonly costs: number | null;
  readonly received: number | null;
  readonly balance: number | null;
  readonly award: number | null;
  /** Part of the costs that is depreciation. */
  readonly depreciation: number | null;
  readonly cash: number | null;
  readonly kind: number | null;
  /** What the registers say of this year alone. */
  readonly inRegisters: number;
  /** What each line counts in these figures. */
  readonly lines: Blocks<YearLine>;
}

/** The figures of a calendar year, of each grant that may spend in it. */
export function figuresOfYear(dossier: Dossier, year: number): readonly YearFigures[] {
  return roundsOfPeriode(periodeOfReports(dossier)).flatMap((round): readonly YearFigures[] => {
    if (calendarDay(round.start).year > year || calendarDay(round.end).year < year) return [];
    const g2 = dossier.modelG2B.lines.filter(({ omschrijving, jaar }) => jaar === year && grantOf(omschrijving) === round);
    const line = g2.length === 1 ? g2[0] : undefined;
    const lines = yearLines(dossier, round, year);
    const isContributed = isContributionKnown(dossier, round);
    return [
      {
        ...{ round, year, lines },
        ...{ costs: line?.lasten_jaar ?? null, received: line?.ontvangen_jaar ?? null, balance: line?.saldo_31dec ?? null },
        award: awardOf(dossier, round.id).amount,
        depreciation: isDepreciationKnown(dossier, round, year)
          ? sumOfFigure(lines, { figure: 'lasten', table: 'afschrijvingen' }).sum
          : null,
        cash: isContributed ? sumOfFigure(lines, { figure: 'cofinanciering in geld' }).sum : null,
        kind: isContributed ? sumOfFigure(lines, { figure: 'cofinanciering in natura' }).sum : null,
        inRegisters: sumCosts(costsOf(dossier), { bronnen: [round.bron], year }).sum,
      },
    ];
  });
}

/** Places of the cost lines among them, as `sheet row` with the row from 1. */
export const costPlaces = (lines: Blocks<YearLine>): ReadonlySet<string> =>
  new Set(linesOfFigure(lines, { figure: 'lasten' }).flatMap((block) => block.map(({ at }) => `${at.table.sheet} ${at.row + 1}`)));

/** Whether no depreciation of which the amount or the year is not known may be of this year of the grant. */
const isDepreciationKnown = (dossier: Dossier, { bron }: Round, year: number): boolean =>
  depreciationKnown(costsOf(dossier), { bron: nameKey(bron), year }).every(Boolean);

const depreciationKnown = perBlockAsked((costs: readonly Cost[], wanted: { readonly bron: string; readonly year: number }): boolean =>
  costs.every(
    ({ term, bron, year, amount }) =>
      !term ||
      (year !== null && amount !== null) ||
      (year !== null && year !== wanted.year) ||
      (bron !== null && nameKey(bron) !== wanted.bron),
  ),
);

/** Whether of each contribution that may be to a round it is known how much it is, when, and whether it is money. */
function isContributionKnown(dossier: Dossier, round: Round): boolean {
  const amountOf = contributionOf(dossier);
  return dossier.cofinanciering.lines.every((line) => {
    if (line.bron !== null && roundOfBron(line.bron) !== round) return true;
    return line.bron !== null && line.soort !== null && line.tot !== null && amountOf(line) !== null;
  });
}

/** A year that can be closed or opened again. */
export interface YearState {
  readonly year: number;
  readonly figures: readonly YearFigures[];
  readonly closed: readonly ClosedYear[];
  /** Years close in order, and open again in reverse; a year that still runs cannot be closed. */
  readonly may: 'sluiten' | 'heropenen' | 'niets';
}

/** The years of the subsidieperiode, and what may be done with each on a day (serial). */
export function yearStates(dossier: Dossier, date: number): readonly YearState[] {
  const closed = closedYears(dossier);
  const rounds = roundsOfPeriode(periodeOfReports(dossier));
  const [from, to] = [Math.min(...rounds.map(({ start }) => start)), Math.max(...rounds.map(({ end }) => end))].map(
    (day) => calendarDay(day).year,
  );
  if (dossier.modelG2B.lines.length === 0 || from === undefined || to === undefined) return [];
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const isClosed = (year: number): boolean => closed.some((each) => each.year === year);
  const firstOpen = years.find((year) => !isClosed(year));
  const lastClosed = years.findLast(isClosed);
  return years.map((year) => {
    const figures = figuresOfYear(dossier, year);
    const canClose =
      year === firstOpen && year < calendarDay(date).year && figures.length > 0 && figures.every(({ costs }) => costs !== null);
    return {
      ...{ year, figures, closed: closed.filter((each) => each.year === year) },
      may: year === lastClosed ? 'heropenen' : canClose && (lastClosed === undefined || year > lastClosed) ? 'sluiten' : 'niets',
    };
  });
}
