import { programmeLines } from '../facts/lists/programme-lines';
import { byName, nameKey } from '../facts/lists/names';
import { isYearOf } from '../facts/costs/assets';
import { budgetReading, yearsOf, type BudgetLine } from '../facts/money/budget';
import type { Dossier, Line } from '../records/dossier';
import { formatEuros } from '../records/euros';
import { roundOfBron } from '../scheme/rounds';
import type { ChangeStep } from './apply-steps';
import { BudgetDraft } from './budget-draft';
import { addPosts, spentOn, type NewPost } from './new-posts';
import { EMPTY_PLAN, type ChangePlan, type LogRow } from './plan';
import type { ChangeOf, Payer } from './proposed-change';
import { postOf, spendingRemarks, trialOf, type SpendingFor } from './spending';

/** The line of an activity on the sheet Activiteiten. */
export const activityOf = (dossier: Dossier, code: string): Line<'activiteiten'> | undefined =>
  byName(dossier.activiteiten.lines, ({ act_code }) => act_code).get(nameKey(code))?.[0];

const unknownActivity = (code: string): ChangePlan => ({
  ...EMPTY_PLAN,
  refusals: [`Activiteit ${code} staat niet op het blad Activiteiten.`],
});

/** What is bought, budgeted and paid. */
function spendings(
  dossier: Dossier,
  change: Pick<ChangeOf<'activiteit nieuw'>, 'uitgaven' | 'betaler' | 'bron' | 'decision'>,
  target: SpendingFor,
  today: number,
): ChangePlan {
  const posts = change.uitgaven.map((each) => postOf(each, target));
  const added = addPosts(dossier, posts, {
    betaler: change.betaler,
    bron: change.bron,
    from: target.van,
    toelichting: change.decision.reden,
  });
  return {
    ...added,
    trial: change.uitgaven.flatMap((each) => trialOf(dossier, each, target, today)),
    remarks: [...change.uitgaven.flatMap((each) => spendingRemarks(dossier, each, change.bron, today)), ...added.remarks],
  };
}

/** A new activity: its line on Activiteiten, what it costs in the budget, and the change by which that is paid. */
export function newActivity(dossier: Dossier, change: ChangeOf<'activiteit nieuw'>, today: number): ChangePlan {
  const { naam, code, lijn, lijnNaam, doelRegeling, van, tot, partner, bron, doelgroep } = change;
  if (activityOf(dossier, code))
    return { ...EMPTY_PLAN, refusals: [`Code ${code} is al van een andere activiteit. Kies een andere code.`] };
  if (tot < van) return { ...EMPTY_PLAN, refusals: ['Het laatste jaar ligt voor het eerste.'] };
  const values = [
    ...[
      ['programmalijn', lijnNaam],
      ['pl_code', lijn],
      ['activiteit', naam],
      ['act_code', code],
    ],
    ...[['jaar_van', van], ['jaar_tot', tot], ...(doelRegeling === undefined ? [] : [['doel', doelRegeling]])],
  ] as [string, string | number][];
  const activity: ChangeStep = { kind: 'add', table: 'activiteiten', values: values.map(([column, value]) => ({ column, value })) };
  const money = spendings(dossier, change, { lijn, activiteit: code, partner, bron, van, tot, doelgroep }, today);
  const log: LogRow = { soort: 'activiteit nieuw', activiteit_naar: code, nieuw: naam };
  return {
    ...money,
    steps: [activity, ...money.steps],
    log: [log, ...money.log],
    remarks: [...unknownLine(dossier, lijn), ...money.remarks],
  };
}

const unknownLine = (dossier: Dossier, lijn: string): readonly string[] =>
  dossier.activiteiten.lines.some(({ pl_code }) => pl_code !== null && nameKey(pl_code) === nameKey(lijn))
    ? []
    : [`Programmalijn ${lijn} is nieuw in het plan.`];

/** Something that is bought for an activity which is there. */
export function purchase(dossier: Dossier, change: ChangeOf<'aankoop'>, today: number): ChangePlan {
  const { activiteit, partner, bron, jaar, doelgroep, uitgave } = change;
  const line = activityOf(dossier, activiteit);
  if (!line) return unknownActivity(activiteit);
  const target = { lijn: line.pl_code ?? '', activiteit, partner, bron, van: jaar, tot: jaar, doelgroep };
  const money = spendings(dossier, { ...change, uitgaven: [uitgave] }, target, today);
  // A purchase that others pay shifts nothing, but the plan changes all the same.
  const log: LogRow = { soort: 'activiteit gewijzigd', activiteit_naar: activiteit, nieuw: uitgave.omschrijving };
  return { ...money, log: money.log.length > 0 ? money.log.map((row) => ({ ...row, nieuw: uitgave.omschrijving })) : [log] };
}

/** An activity in other years: what was budgeted in years that fall away moves along. */
export function laterActivity(dossier: Dossier, { code, van, tot }: ChangeOf<'activiteit later'>): ChangePlan {
  const line = activityOf(dossier, code);
  if (!line) return unknownActivity(code);
  if (tot < van) return { ...EMPTY_PLAN, refusals: ['Het laatste jaar ligt voor het eerste.'] };
  const draft = new BudgetDraft(dossier);
  const remarks: string[] = [];
  for (const post of dossier.begroting.lines.filter(({ act_code }) => act_code !== null && nameKey(act_code) === nameKey(code))) {
    const round = roundOfBron(post.bron);
    for (const year of yearsOf(post)) {
      const to = year < van ? van : year > tot ? tot : year;
      if (to === year || draft.plannedIn(post, year) === 0) continue;
      if (!(post.at.table.columns.get('bedrag')?.years ?? post.at.table.columns.get('q')?.years)?.has(to)) {
        remarks.push(`De begroting heeft geen kolommen voor ${to}: regel ${post.regel ?? ''} blijft staan.`);
      } else if (round && !isYearOf(round, to)) {
        remarks.push(`${post.bron ?? ''} mag in ${to} niet worden besteed: regel ${post.regel ?? ''} blijft staan.`);
      } else draft.move(post, year, to);
    }
  }
  const sets: ChangeStep[] = [
    ...(line.jaar_van === van ? [] : [{ kind: 'set', at: line.at, column: 'jaar_van', value: van } as const]),
    ...(line.jaar_tot === tot ? [] : [{ kind: 'set', at: line.at, column: 'jaar_tot', value: tot } as const]),
  ];
  const log: LogRow = {
    soort: 'activiteit later',
    activiteit_van: code,
    activiteit_naar: code,
    oud: `${line.activiteit ?? code}: ${line.jaar_van ?? '?'} tot en met ${line.jaar_tot ?? '?'}`,
    nieuw: `${van} tot en met ${tot}`,
  };
  return { ...EMPTY_PLAN, steps: [...sets, ...draft.steps()], log: [log], remarks };
}

/** An activity that is dropped from a year on: its money goes to another one, or stays unspent. */
export function droppedActivity(dossier: Dossier, change: ChangeOf<'activiteit vervalt'>): ChangePlan {
  const { code, vanaf, naar, bron } = change;
  const line = activityOf(dossier, code);
  if (!line) return unknownActivity(code);
  const target = naar === undefined ? undefined : activityOf(dossier, naar);
  if (naar !== undefined && !target) return unknownActivity(naar);
  const draft = new BudgetDraft(dossier);
  const payer: Payer = { kind: 'activiteit', code };
  const posts = draft.linesOf(payer, bron);
  const left = posts.reduce(
    (sum, post) =>
      sum +
      yearsOf(post)
        .filter((year) => year >= vanaf)
        .reduce((all, year) => all + draft.plannedIn(post, year), 0),
    0,
  );
  const sets: ChangeStep[] = [
    vanaf <= (line.jaar_van ?? vanaf)
      ? { kind: 'set', at: line.at, column: 'status', value: 'Niet behaald of uitgevoerd' }
      : { kind: 'set', at: line.at, column: 'jaar_tot', value: vanaf - 1 },
    ...(vanaf <= (line.jaar_van ?? vanaf) && change.decision.reden !== ''
      ? [{ kind: 'set', at: line.at, column: 'resultaat', value: change.decision.reden } as const]
      : []),
  ];
  const row: LogRow = { soort: 'activiteit vervalt', activiteit_van: code, oud: line.activiteit ?? code, nieuw: `Vervalt vanaf ${vanaf}` };
  if (!target) {
    const taken = draft.take(posts, left, vanaf);
    const remarks =
      left > 0 ? [`${formatEuros(left)} van de begroting wordt niet besteed. Wat aan het eind over is, gaat terug naar DUS-I.`] : [];
    return {
      ...EMPTY_PLAN,
      steps: [...sets, ...draft.steps()],
      log: [row],
      remarks: [...remarks, ...spentOn(dossier, draft, taken, bron)],
    };
  }
  const posted = addPosts(dossier, moved(dossier, posts, vanaf, target), {
    betaler: payer,
    bron,
    from: vanaf,
    toelichting: change.decision.reden,
  });
  return { ...EMPTY_PLAN, ...posted, steps: [...sets, ...posted.steps], log: [row, ...posted.log] };
}

/** What an activity still has from a year on, as lines of another activity that are paid by it. */
function moved(dossier: Dossier, posts: readonly BudgetLine[], vanaf: number, target: Line<'activiteiten'>): readonly NewPost[] {
  const { plannedIn } = budgetReading(dossier);
  const lijn = programmeLines(dossier)(target.act_code) ?? '';
  return posts.map((post) => {
    const years = yearsOf(post).filter((year) => year >= vanaf);
    return {
      lijn,
      activiteit: target.act_code ?? '',
      partner: post.partner ?? '',
      kostensoort: post.kostensoort ?? '',
      omschrijving: post.omschrijving ?? '',
      eenheid: post.eenheid ?? 'post',
      years: years.map((year) => {
        const amount = plannedIn(post, year) ?? 0;
        const [price, quantity] = [post.p.get(year), post.q.get(year)];
        return price && quantity ? { year, quantity, price, amount } : { year, quantity: 1, price: amount, amount };
      }),
      from: [post],
    };
  });
}
