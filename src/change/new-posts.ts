import { lineCosts } from '../facts/costs/register-costs';
import type { BudgetLine } from '../facts/money/budget';
import { nameKey } from '../facts/lists/names';
import type { Dossier } from '../records/dossier';
import { formatEuros } from '../records/euros';
import type { MendValue } from '../rules/mend';
import { BudgetDraft, noShares, SHARES, type Shares, type Taken } from './budget-draft';
import type { ChangeStep } from './apply-steps';
import type { LogRow } from './plan';
import type { Payer } from './proposed-change';

/** A new line of the budget: price times quantity by year (cents per unit), and its amount in cents. */
export interface NewPost {
  readonly lijn: string;
  readonly activiteit: string;
  readonly partner: string;
  readonly kostensoort: string;
  readonly omschrijving: string;
  readonly eenheid: string;
  readonly years: readonly { readonly year: number; readonly quantity: number; readonly price: number; readonly amount: number }[];
  /** The lines that give way, where not all of the payer may. */
  readonly from?: readonly BudgetLine[];
}

export interface NewPosts {
  readonly steps: readonly ChangeStep[];
  readonly log: readonly LogRow[];
  readonly refusals: readonly string[];
  readonly remarks: readonly string[];
}

const amountOf = ({ years }: NewPost): number => years.reduce((sum, { amount }) => sum + amount, 0);

/** Adds lines to the budget and takes their money from who pays. `from` is the first year in which a post can still give way. */
export function addPosts(
  dossier: Dossier,
  posts: readonly NewPost[],
  { betaler, bron, from, toelichting }: { betaler: Payer; bron: string; from: number; toelichting: string },
): NewPosts {
  const wanted = posts.filter((post) => amountOf(post) > 0);
  if (wanted.length === 0) return { steps: [], log: [], refusals: [], remarks: [] };
  if (dossier.begroting.tables.length === 0) {
    return { steps: [], log: [], remarks: [], refusals: ['Er is geen blad Begroting. Zonder begroting is niet te zien of het sluit.'] };
  }
  const draft = new BudgetDraft(dossier);
  const added: ChangeStep[] = [];
  const log: LogRow[] = [];
  const remarks: string[] = [];
  let number = Math.max(0, ...dossier.begroting.lines.map(({ regel }) => regel ?? 0));
  for (const post of wanted) {
    const amount = amountOf(post);
    let shares: Shares = { ...noShares(), [SHARE_OF[betaler.kind] ?? 'dekking_subsidie']: amount };
    if ('code' in betaler) {
      const taken = draft.take(post.from ?? draft.linesOf(betaler, bron), amount, from);
      const found = taken.reduce((sum, { cents }) => sum + cents, 0);
      if (found < amount) return { steps: [], log: [], remarks: [], refusals: [tooLittle(betaler, from, found, amount)] };
      shares = taken.reduce((sum, each) => addShares(sum, each.shares), noShares());
      log.push(...shiftRows(taken, post));
      remarks.push(...spentOn(dossier, draft, taken, bron));
    }
    added.push({ kind: 'add', table: 'begroting', values: lineOf(post, (number += 1), bron, shares, toelichting) });
  }
  return { steps: [...draft.steps(), ...added], log, refusals: [], remarks };
}

const SHARE_OF: Readonly<Record<string, keyof Shares>> = {
  subsidie: 'dekking_subsidie',
  cash: 'dekking_cash',
  kind: 'dekking_kind',
  eigen: 'dekking_eigen',
};

const addShares = (one: Shares, other: Shares): Shares => {
  const sum = noShares();
  for (const share of SHARES) sum[share] = one[share] + other[share];
  return sum;
};

/** How a payer is called in a sentence: `activiteit A02, Materiaalkosten`. */
export const payerName = (payer: Extract<Payer, { code: string }>): string =>
  payer.kind === 'programmalijn'
    ? `programmalijn ${payer.code}`
    : `activiteit ${payer.code}${payer.kostensoort === undefined ? '' : `, ${payer.kostensoort}`}`;

const tooLittle = (payer: Extract<Payer, { code: string }>, from: number, found: number, needed: number): string =>
  `Voor ${payerName(payer)} staat vanaf ${from} nog ${formatEuros(found)} in de begroting; nodig is ${formatEuros(needed)}. Kies een andere post, of een lager bedrag.`;

/** One line of the log for each activity and kostensoort that gave way. */
function shiftRows(taken: readonly Taken[], { activiteit, kostensoort }: NewPost): readonly LogRow[] {
  const rows = new Map<string, { row: LogRow; bedrag: number }>();
  for (const { line, cents } of taken) {
    const key = `${line.act_code ?? ''}\n${line.kostensoort ?? ''}`;
    const known = rows.get(key);
    if (known) known.bedrag += cents;
    else {
      const row: LogRow = {
        soort: 'budgetverschuiving',
        activiteit_van: line.act_code ?? undefined,
        activiteit_naar: activiteit,
        kostensoort_van: line.kostensoort ?? undefined,
        kostensoort_naar: kostensoort,
      };
      rows.set(key, { row, bedrag: cents });
    }
  }
  return [...rows.values()].map(({ row, bedrag }) => ({ ...row, bedrag }));
}

/** Says where more was spent already than is left in the budget. */
export function spentOn(dossier: Dossier, draft: BudgetDraft, taken: readonly Taken[], bron: string): readonly string[] {
  const seen = new Set<string>();
  return taken.flatMap(({ line: { act_code: code, kostensoort } }) => {
    const key = `${code ?? ''}\n${kostensoort ?? ''}`;
    if (code === null || kostensoort === null || seen.has(key)) return [];
    seen.add(key);
    const spent = lineCosts(dossier)
      .flat()
      .filter(
        (cost) =>
          cost.bron === bron && cost.kostensoort === kostensoort && cost.act_code !== null && nameKey(cost.act_code) === nameKey(code),
      )
      .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    const left = draft
      .linesOf({ kind: 'activiteit', code, kostensoort: kostensoort as never }, bron)
      .reduce((sum, line) => sum + draft.total(line), 0);
    return spent > left
      ? [
          `Op activiteit ${code}, ${kostensoort} staat al ${formatEuros(spent)} aan kosten; na de wijziging blijft ${formatEuros(left)} begroot.`,
        ]
      : [];
  });
}

function lineOf(post: NewPost, regel: number, bron: string, shares: Shares, toelichting: string): readonly MendValue[] {
  return [
    { column: 'regel', value: regel },
    { column: 'pl_code', value: post.lijn },
    { column: 'act_code', value: post.activiteit },
    { column: 'partner', value: post.partner },
    { column: 'bron', value: bron },
    { column: 'kostensoort', value: post.kostensoort },
    { column: 'omschrijving', value: post.omschrijving },
    { column: 'eenheid', value: post.eenheid },
    ...post.years.flatMap(({ year, quantity, price }): MendValue[] => [
      { column: 'q', year, value: quantity },
      { column: 'p', year, value: price / 100 },
    ]),
    ...SHARES.filter((share) => shares[share] !== 0).map((share): MendValue => ({ column: share, value: shares[share] / 100 })),
    { column: 'detail', value: 'specifiek' },
    { column: 'toelichting', value: toelichting },
  ];
}
