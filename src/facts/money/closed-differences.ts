import type { Dossier } from '../../records/dossier';
import { ALL_ROUNDS, ROUNDS, type Round } from '../../scheme/rounds';
import { toleranceOf, TOTAL_TOLERANCE } from '../../records/money';
import type { Blocks } from '../blocks';
import { sumCosts } from '../costs/cost-sum';
import { costsOf } from '../costs/register-costs';
import { closedYears, figuresOfYear, takenOverCosts, type ClosedYear } from './closed-years';
import { allAdded, lineChanges, linesOfFigure, sumOfFigure, type LineChanges, type YearFigure, type YearLine } from './year-lines';

/** A figure that was fixed when a year was closed, and the column in which it stands. */
export type ClosedColumn = 'lasten' | 'ontvangen' | 'saldo' | 'toewijzing' | 'afschrijving' | 'cofi_geld' | 'cofi_natura';

/** A closed figure that no longer follows from the workbook. Amounts in cents. */
export interface ClosedDifference {
  readonly closed: ClosedYear;
  readonly column: ClosedColumn;
  readonly then: number;
  readonly now: number;
  /** Which lines make the difference; undefined when it is not written down which counted then, or it comes from no line. */
  readonly lines: LineChanges | undefined;
}

const FIGURES: Readonly<Partial<Record<ClosedColumn, YearFigure>>> = {
  lasten: 'lasten',
  ontvangen: 'ontvangen',
  afschrijving: 'lasten',
  cofi_geld: 'cofinanciering in geld',
  cofi_natura: 'cofinanciering in natura',
};

/** The figures of closed years that are not what the workbook says of these years now, by year. */
export function closedDifferences(dossier: Dossier): readonly ClosedDifference[] {
  const closed = closedYears(dossier);
  return closed.length === 0
    ? []
    : ALL_ROUNDS.flatMap((id) =>
        differencesOf(
          dossier,
          ROUNDS[id],
          closed.filter(({ round }) => round === ROUNDS[id]),
        ),
      );
}

function differencesOf(dossier: Dossier, round: Round, years: readonly ClosedYear[]): readonly ClosedDifference[] {
  const last = years.at(-1);
  if (!last) return [];
  const costs = costsOf(dossier);
  // What came late for one year may stand in the figure of a later one: then the years agree together.
  const fixed = years.reduce((sum, each) => sum + each.costs, 0);
  const elsewhere = takenOverCosts(dossier, round, () => true);
  const costsAgree = years.length > 1 && sumCosts(costs, { bronnen: [round.bron], untilYear: last.year }).allows(fixed - elsewhere);
  const found = years.flatMap((closed): readonly ClosedDifference[] => {
    const { year, takenOver, line } = closed;
    const figures = figuresOfYear(dossier, year).find((each) => each.round === round);
    if (!figures) return [];
    const known = sumCosts(costs, { bronnen: [round.bron], year });
    const brought = (then: number | null): number => (takenOver ? (then ?? 0) : 0);
    const of = (column: ClosedColumn, then: number | null, now: number | null, isSame: boolean): readonly ClosedDifference[] => {
      if (then === null || now === null || isSame) return [];
      return [{ closed, column, then, now, lines: linesOf(dossier, closed, column, figures.lines) }];
    };
    const compare = (column: ClosedColumn, now: number | null, count = 0): readonly ClosedDifference[] =>
      of(column, line[column], now, Math.abs((line[column] ?? 0) - (now ?? 0)) <= toleranceOf(count, TOTAL_TOLERANCE));
    const inKind = (kind: YearFigure): number => sumOfFigure(figures.lines, { figure: kind }).lines;
    return [
      ...of('lasten', closed.costs, known.sum + brought(closed.costs), costsAgree || known.allows(closed.costs - brought(closed.costs))),
      ...compare('ontvangen', receivedNow(dossier, closed, figures.received, figures.lines)),
      ...compare('saldo', figures.balance),
      ...compare('toewijzing', figures.award),
      ...(costsAgree || figures.depreciation === null
        ? []
        : compare('afschrijving', figures.depreciation + brought(line.afschrijving), inKind('lasten'))),
      ...compare('cofi_geld', figures.cash === null ? null : figures.cash + brought(line.cofi_geld), inKind('cofinanciering in geld')),
      ...compare(
        'cofi_natura',
        figures.kind === null ? null : figures.kind + brought(line.cofi_natura),
        inKind('cofinanciering in natura'),
      ),
    ];
  });
  const receipts = found.filter(({ column }) => column === 'ontvangen');
  // The same holds of what was received.
  const together = receipts.reduce((sum, { then, now }) => sum + now - then, 0);
  return years.length > 1 && together === 0 ? found.filter((each) => !receipts.includes(each)) : found;
}

/** What was received in a year: by the instalments where these are known of the year, else by model G2. */
function receivedNow(
  dossier: Dossier,
  { round, year, takenOver, line }: ClosedYear,
  inModel: number | null,
  lines: Blocks<YearLine>,
): number | null {
  const { sum, lines: instalments } = sumOfFigure(lines, { figure: 'ontvangen' });
  if (takenOver) return line.ontvangen === null ? null : line.ontvangen + sum;
  const before = dossier.afgeslotenRegels.lines.some(
    (each) => each.cijfer === 'ontvangen' && each.jaar === year && each.bron === round.bron,
  );
  return instalments > 0 || before ? sum : inModel;
}

function linesOf(dossier: Dossier, { round, year, takenOver }: ClosedYear, column: ClosedColumn, lines: Blocks<YearLine>) {
  const figure = FIGURES[column];
  if (figure === undefined) return undefined;
  const now = linesOfFigure(lines, { figure, table: column === 'afschrijving' ? 'afschrijvingen' : undefined });
  // All lines of the year that stand here came later.
  if (takenOver) return allAdded(now);
  const changes = lineChanges(dossier, { round, year, figure }, now);
  if (!changes || column !== 'afschrijving') return changes;
  return { ...changes, gone: changes.gone.filter(({ register }) => register === 'STO_Afschrijvingen') };
}
