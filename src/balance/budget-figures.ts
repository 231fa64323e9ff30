import { BRON_COFINANCIERING, type Periode } from '../scheme/rounds';
import { budgetReading, type BudgetLine, type BudgetReading, type Cover } from '../facts/money/budget';
import { readingOf } from '../facts/empty-cells';
import { roundsOfPeriode } from '../facts/money/report-periode';
import type { Dossier } from '../records/dossier';
import { doubtOf, doubtsOfTables, figureOf, placeOf, sumOfFigures, type Doubt, type Figure, type FigureLine } from './figure';

/** What a budget, or a part of it, costs and who covers it. */
export interface BudgetFigures {
  readonly kosten: Figure;
  readonly subsidie: Figure;
  /** What companies bring in: in money, in kind, and both. */
  readonly cash: Figure;
  readonly kind: Figure;
  readonly bedrijven: Figure;
  /** What schools pay themselves. */
  readonly eigen: Figure;
  /** Costs that nobody covers; negative when more is covered than it costs. Its lines are those that do not close by themselves. */
  readonly rest: Figure;
}

/** The columns of which a figure is made; what schools pay themselves need not be there. */
const NEEDED = [
  { column: 'bron', heading: 'Financieringsbron' },
  { column: 'dekking_subsidie', heading: 'Waarvan subsidie' },
  { column: 'dekking_cash', heading: 'Waarvan cofinanciering in cash' },
  { column: 'dekking_kind', heading: 'Waarvan cofinanciering in kind' },
] as const;

const COVERS = { subsidie: 'dekking_subsidie', cash: 'dekking_cash', kind: 'dekking_kind', eigen: 'dekking_eigen' } as const;

/**
 * The lines of the budget that are of a subsidieperiode, or may be: those of its rounds, those that companies pay, and those that do not say
 * it. (Samenvatting and COF-01 take the same.)
 */
export function budgetLinesOf({ begroting }: Dossier, periode: Periode): readonly BudgetLine[] {
  const bronnen: ReadonlySet<string | null> = new Set([null, BRON_COFINANCIERING, ...roundsOfPeriode(periode).map(({ bron }) => bron)]);
  return begroting.lines.filter(({ bron }) => bronnen.has(bron));
}

/** Adds up budget lines. A line of which something is not known is not added, but told as a doubt. */
export function budgetFigures(dossier: Dossier, lines: readonly BudgetLine[]): BudgetFigures {
  const reading = budgetReading(dossier);
  const ofTables = doubtsOfBudget(dossier);
  const withoutBron = lines.filter(({ bron, at }) => bron === null && at.table.columns.has('bron'));
  const counted = lines.filter(({ bron }) => bron !== null);
  const common = [...ofTables, ...withoutBron.map((line) => doubtOf(line, 'bron', whyOf(dossier, line, 'bron')))];

  const costs = figureOf(
    counted.flatMap((line) => lineOf(line, 'bedrag_totaal', reading.planned(line))),
    [...common, ...counted.flatMap((line) => doubtOfCosts(dossier, line, reading))],
  );
  const unreadable = counted.flatMap((line) => doubtsOfCover(dossier, line));
  const share = (name: keyof typeof COVERS): Figure =>
    figureOf(
      counted.flatMap((line) => lineOf(line, COVERS[name], reading.cover(line)?.[name] ?? null)),
      [...common, ...unreadable],
    );
  const cash = share('cash');
  const kind = share('kind');
  return {
    kosten: costs,
    subsidie: share('subsidie'),
    cash,
    kind,
    bedrijven: sumOfFigures(cash, kind),
    eigen: share('eigen'),
    rest: figureOf(
      counted.flatMap((line) => lineOf(line, 'sluitend', uncovered(reading.planned(line), reading.cover(line)))),
      [...costs.doubts, ...unreadable],
    ),
  };
}

const uncovered = (planned: number | null, cover: Cover | null): number | null =>
  planned === null || cover === null ? null : planned - cover.total;

/** What a line of the budget is called. */
export const budgetLineText = ({ omschrijving, act_code, partner }: BudgetLine): string =>
  [omschrijving, act_code, partner].filter((part) => part !== null && part !== '').join(', ');

const lineOf = (line: BudgetLine, column: string, cents: number | null): FigureLine[] =>
  cents === null ? [] : [{ place: placeOf(line, column), text: budgetLineText(line), cents }];

const whyOf = (
  { begroting }: Dossier,
  line: BudgetLine,
  column: Parameters<ReturnType<typeof readingOf<'begroting'>>['isUnreadable']>[1],
) => (readingOf(begroting).isUnreadable(line, column) ? 'cell' : 'empty');

function doubtOfCosts({ begroting }: Dossier, line: BudgetLine, { planned }: BudgetReading): readonly Doubt[] {
  if (planned(line) !== null) return [];
  const problem = begroting.problems.find(({ at, column }) => at === line.at && ['bedrag', 'q', 'p'].includes(column.key));
  if (problem) return [doubtOf(line, problem.column.key, 'cell', problem.year)];
  // A quantity without a price or an amount.
  const year = [...line.q.keys()].find((each) => !line.p.has(each) && !line.bedrag.has(each));
  return [doubtOf(line, 'p', 'empty', year)];
}

const doubtsOfCover = (dossier: Dossier, line: BudgetLine): readonly Doubt[] =>
  Object.values(COVERS)
    .filter((column) => whyOf(dossier, line, column) === 'cell')
    .map((column) => doubtOf(line, column, 'cell'));

function doubtsOfBudget(dossier: Dossier): readonly Doubt[] {
  const withoutAmounts = dossier.begroting.tables
    .filter(({ columns }) => !columns.has('bedrag') && !(columns.has('q') && columns.has('p')))
    .map(({ sheet }) => ({ why: 'column', place: null, sheet, heading: 'Bedrag' }) as const);
  // A table without Financieringsbron of which the one round of the period is known says it on every line.
  const needed = NEEDED.filter(({ column }) => column !== 'bron' || dossier.begroting.lines.some(({ bron }) => bron === null));
  return [...doubtsOfTables(dossier, 'begroting', 'Begroting', needed), ...withoutAmounts];
}
