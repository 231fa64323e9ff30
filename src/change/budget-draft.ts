import { budgetReading, yearsOf, type BudgetLine } from '../facts/money/budget';
import { nameKey } from '../facts/lists/names';
import type { Dossier } from '../records/dossier';
import { roundHalfAway } from '../records/money';
import type { ChangeStep } from './apply-steps';
import type { Payer } from './proposed-change';

/** In this order they give way. */
export const SHARES = ['dekking_subsidie', 'dekking_eigen', 'dekking_cash', 'dekking_kind'] as const;
type Share = (typeof SHARES)[number];

/** Who pays for an amount, in cents by column of the budget. */
export type Shares = Record<Share, number>;

/** What was taken from one line of the budget, in cents, and who paid for that. */
export interface Taken {
  readonly line: BudgetLine;
  readonly cents: number;
  readonly shares: Shares;
}

/** A quantity keeps so many decimals: times any price of a school it gives the amount to the cent. */
const QUANTITY_DECIMALS = 8;

/**
 * Lines of the budget while a change is made to them: amounts are taken out of years, or moved, and who pays follows. Nothing is written; the
 * steps say what would be.
 */
export class BudgetDraft {
  private readonly changed = new Map<BudgetLine, Draft>();
  private readonly reading;

  constructor(private readonly dossier: Dossier) {
    this.reading = budgetReading(dossier);
  }

  /** Lines of a payer: of an activity, perhaps of one kostensoort, or of a programmalijn; on money of one bron. */
  linesOf(payer: Extract<Payer, { code: string }>, bron: string): readonly BudgetLine[] {
    const code = nameKey(payer.code);
    return this.dossier.begroting.lines.filter(
      (line) =>
        line.bron === bron &&
        (payer.kind === 'programmalijn'
          ? line.pl_code !== null && nameKey(line.pl_code) === code
          : line.act_code !== null && nameKey(line.act_code) === code) &&
        (payer.kind === 'programmalijn' || payer.kostensoort === undefined || line.kostensoort === payer.kostensoort),
    );
  }

  /** Cents that stand on a line in a year now; 0 where that cannot be told. */
  plannedIn(line: BudgetLine, year: number): number {
    return this.changed.get(line)?.amounts.get(year) ?? this.reading.plannedIn(line, year) ?? 0;
  }

  /** Cents that stand on a line over all years now. */
  total(line: BudgetLine): number {
    const years = new Set([...yearsOf(line), ...(this.changed.get(line)?.amounts.keys() ?? [])]);
    return [...years].reduce((sum, year) => sum + this.plannedIn(line, year), 0);
  }

  /**
   * Takes cents out of lines, from the first year given on; what these years do not have is not taken. Gives by line what was. The subsidy of
   * a line gives way first.
   */
  take(lines: readonly BudgetLine[], cents: number, fromYear: number, toYear = Infinity): readonly Taken[] {
    const years = [...new Set(lines.flatMap(yearsOf))].filter((year) => year >= fromYear && year <= toYear).sort((a, b) => a - b);
    const taken = new Map<BudgetLine, { cents: number; readonly shares: Shares }>();
    let left = cents;
    for (const year of years) {
      for (const line of lines) {
        const part = Math.min(left, this.plannedIn(line, year));
        if (part <= 0) continue;
        this.setAmount(line, year, this.plannedIn(line, year) - part);
        left -= part;
        const known = taken.get(line) ?? { cents: 0, shares: noShares() };
        known.cents += part;
        const lowered = this.lower(line, part);
        for (const share of SHARES) known.shares[share] += lowered[share];
        taken.set(line, known);
      }
    }
    return [...taken].map(([line, each]) => ({ line, ...each }));
  }

  /** Moves what stands in a year of a line to another year of it. */
  move(line: BudgetLine, from: number, to: number): void {
    const cents = this.plannedIn(line, from);
    if (cents === 0 || from === to) return;
    const draft = this.draftOf(line);
    const price = draft.prices.get(from) ?? draft.prices.get(to);
    if (price !== undefined) draft.prices.set(to, draft.prices.get(to) ?? price);
    this.setAmount(line, to, this.plannedIn(line, to) + cents);
    this.setAmount(line, from, 0);
  }

  /** Another price per unit (cents) in a year, at the same quantity or the same amount. */
  setPrice(line: BudgetLine, year: number, price: number, keep: 'quantity' | 'amount'): void {
    const draft = this.draftOf(line);
    const quantity = line.q.get(year) ?? 0;
    const before = this.plannedIn(line, year);
    draft.prices.set(year, price);
    const after = keep === 'amount' ? before : roundHalfAway(quantity * price);
    this.setAmount(line, year, after);
    const more = after - before;
    if (more > 0) draft.shares.dekking_eigen += more;
    else if (more < 0) this.lower(line, -more);
  }

  /** Takes all of some years out of a line, and gives the shares that go along, in proportion to the amounts. */
  split(line: BudgetLine, years: readonly number[]): Shares {
    const amount = years.reduce((sum, year) => sum + this.plannedIn(line, year), 0);
    const all = this.total(line);
    const { shares } = this.draftOf(line);
    const gone = noShares();
    let left = amount;
    for (const [index, share] of SHARES.entries()) {
      // The last share takes the cents that rounding left.
      const part =
        index === SHARES.length - 1 ? Math.min(left, shares[share]) : Math.min(left, roundHalfAway((shares[share] * amount) / all));
      gone[share] = part;
      left -= part;
    }
    gone.dekking_subsidie += left;
    for (const share of SHARES) shares[share] -= gone[share];
    for (const year of years) this.setAmount(line, year, 0);
    return gone;
  }

  /** Another partner for a line. */
  setPartner(line: BudgetLine, partner: string): void {
    this.draftOf(line).partner = partner;
  }

  /** What would be written in the lines that are there. */
  steps(): readonly ChangeStep[] {
    return [...this.changed].flatMap(([line, draft]) => [...stepsOf(line, draft)]);
  }

  private setAmount(line: BudgetLine, year: number, cents: number): void {
    this.draftOf(line).amounts.set(year, cents);
  }

  private lower(line: BudgetLine, cents: number): Shares {
    const { shares } = this.draftOf(line);
    const lowered = noShares();
    let left = cents;
    for (const share of SHARES) {
      const part = Math.min(left, shares[share]);
      shares[share] -= part;
      lowered[share] = part;
      left -= part;
    }
    return lowered;
  }

  private draftOf(line: BudgetLine): Draft {
    let draft = this.changed.get(line);
    if (!draft) {
      draft = {
        amounts: new Map(yearsOf(line).map((year) => [year, this.reading.plannedIn(line, year) ?? 0])),
        prices: new Map(line.p),
        shares: sharesOf(line),
        partner: line.partner,
      };
      this.changed.set(line, draft);
    }
    return draft;
  }
}

export const noShares = (): Shares => ({ dekking_subsidie: 0, dekking_eigen: 0, dekking_cash: 0, dekking_kind: 0 });

const sharesOf = (line: BudgetLine): Shares => ({
  dekking_subsidie: line.dekking_subsidie ?? 0,
  dekking_eigen: line.dekking_eigen ?? 0,
  dekking_cash: line.dekking_cash ?? 0,
  dekking_kind: line.dekking_kind ?? 0,
});

/** Amounts and shares in cents, prices in cents per unit. */
interface Draft {
  readonly amounts: Map<number, number>;
  readonly prices: Map<number, number>;
  readonly shares: Shares;
  partner: string | null;
}

function* stepsOf(line: BudgetLine, { amounts, prices, shares, partner }: Draft): Generator<ChangeStep> {
  const at = line.at;
  if (partner !== null && partner !== line.partner) yield { kind: 'set', at, column: 'partner', value: partner };
  for (const [year, cents] of [...amounts].sort(([a], [b]) => a - b)) {
    const price = prices.get(year);
    const before = line.p.get(year);
    if (price !== undefined && price !== before) yield { kind: 'set', at, column: 'p', year, value: price / 100 };
    const quantity = quantityFor(cents, price);
    if (quantity === undefined) {
      if (cents !== (line.bedrag.get(year) ?? 0)) yield { kind: 'set', at, column: 'bedrag', year, value: cents / 100 };
    } else if (!isTyped(quantity, line.q.get(year), price ?? 0, cents)) yield { kind: 'set', at, column: 'q', year, value: quantity };
  }
  for (const share of SHARES) {
    if (shares[share] !== (line[share] ?? 0)) yield { kind: 'set', at, column: share, value: shares[share] / 100 };
  }
}

/** A quantity that was there stays as it was typed when it gives the amount. */
const isTyped = (quantity: number, typed: number | undefined, price: number, cents: number): boolean =>
  typed === undefined ? quantity === 0 : typed === quantity || roundHalfAway(typed * price) === cents;

/** How many units give an amount; undefined without a price. */
function quantityFor(cents: number, price: number | undefined): number | undefined {
  if (price === undefined || price === 0) return undefined;
  return Number((cents / price).toFixed(QUANTITY_DECIMALS));
}
