import { byName, nameKey } from '../facts/lists/names';
import { budgetReading, yearsOf, type BudgetLine } from '../facts/money/budget';
import type { Dossier, Line } from '../records/dossier';
import { formatDate } from '../records/dutch-date';
import { formatEuros } from '../records/euros';
import type { MendValue } from '../rules/mend';
import { calendarDay } from '../scheme/calendar';
import type { ChangeStep } from './apply-steps';
import { BudgetDraft } from './budget-draft';
import { activityOf } from './activity-plans';
import { addPosts } from './new-posts';
import { EMPTY_PLAN, type ChangePlan, type LogRow } from './plan';
import type { ChangeOf } from './proposed-change';

/** The lines of a partner on the sheet Partners. */
const partnerLines = (dossier: Dossier, name: string): readonly Line<'partners'>[] =>
  byName(dossier.partners.lines, ({ partner_naam }) => partner_naam).get(nameKey(name)) ?? [];

const unknownPartner = (name: string): ChangePlan => ({ ...EMPTY_PLAN, refusals: [`${name} staat niet op het blad Partners.`] });

const row = (values: readonly (readonly [string, string | number | undefined])[]): readonly MendValue[] =>
  values.flatMap(([column, value]) => (value === undefined ? [] : [{ column, value }]));

const yesOrNo = (signed: boolean | undefined): string | undefined => (signed === undefined ? undefined : signed ? 'ja' : 'nee');

/** A partner that joins: its line on Partners, and the budget that it gets. */
export function newPartner(dossier: Dossier, change: ChangeOf<'partner erbij'>): ChangePlan {
  const { naam, soort, vanaf, getekend, rol, budget, bron, decision } = change;
  if (partnerLines(dossier, naam).length > 0) return { ...EMPTY_PLAN, refusals: [`${naam} staat al op het blad Partners.`] };
  const partner: ChangeStep = {
    kind: 'add',
    table: 'partners',
    values: row([
      ['partner_type', soort],
      ['partner_naam', naam],
      ['sok', yesOrNo(getekend)],
      ['rol', rol || undefined],
      ['vanaf', vanaf],
    ]),
  };
  const log: LogRow = {
    soort: 'partner erbij',
    partner: naam,
    activiteit_naar: budget?.activiteit,
    nieuw: `${naam} doet mee vanaf ${formatDate(vanaf)}`,
  };
  if (!budget) return { ...EMPTY_PLAN, steps: [partner], log: [log] };
  const activity = activityOf(dossier, budget.activiteit);
  if (!activity) return { ...EMPTY_PLAN, refusals: [`Activiteit ${budget.activiteit} staat niet op het blad Activiteiten.`] };
  const year = Math.max(calendarDay(vanaf).year, activity.jaar_van ?? 0);
  const money = addPosts(
    dossier,
    [
      {
        lijn: activity.pl_code ?? '',
        activiteit: budget.activiteit,
        partner: naam,
        kostensoort: budget.kostensoort,
        omschrijving: `Deelname van ${naam}`,
        eenheid: 'post',
        years: [{ year, quantity: 1, price: budget.bedrag, amount: budget.bedrag }],
      },
    ],
    { betaler: budget.betaler, bron, from: year, toelichting: decision.reden },
  );
  return {
    ...EMPTY_PLAN,
    ...money,
    steps: [partner, ...money.steps],
    log: [log, ...money.log.map((each) => ({ ...each, partner: naam }))],
  };
}

/** A partner that leaves: the last day, and who gets what was budgeted after it. */
export function leavingPartner(dossier: Dossier, { naam, tot, opvolger }: ChangeOf<'partner eraf'>): ChangePlan {
  const lines = partnerLines(dossier, naam);
  if (lines.length === 0) return unknownPartner(naam);
  if (opvolger !== undefined && partnerLines(dossier, opvolger).length === 0) return unknownPartner(opvolger);
  const budget = handedOver(dossier, naam, calendarDay(tot).year, opvolger);
  const ends: ChangeStep[] = lines
    .filter((line) => line.tot === null || line.tot > tot)
    .map(({ at }) => ({ kind: 'set', at, column: 'tot', value: tot }));
  const remarks = [...laterCosts(dossier, naam, tot), ...budget.remarks];
  const log: LogRow = {
    soort: 'partner eraf',
    partner: naam,
    oud: `${naam} doet mee`,
    nieuw: opvolger === undefined ? `Stopt na ${formatDate(tot)}` : `Stopt na ${formatDate(tot)}; ${opvolger} neemt het over`,
  };
  return { ...EMPTY_PLAN, steps: [...ends, ...budget.steps], log: [log], remarks };
}

/** Registers that name the partner keep its old name up to the day before; the budget of later years gets the new one. */
export function changedPartner(dossier: Dossier, { naam, nieuweNaam, vanaf, getekend }: ChangeOf<'partner gewijzigd'>): ChangePlan {
  const [line] = partnerLines(dossier, naam);
  if (!line) return unknownPartner(naam);
  const exists = partnerLines(dossier, nieuweNaam).length > 0;
  const added: ChangeStep = {
    kind: 'add',
    table: 'partners',
    values: row([
      ['partner_type', line.partner_type ?? undefined],
      ['partner_naam', nieuweNaam],
      ['brin_vest', line.brin_vest ?? undefined],
      ['bevoegd_gezag', line.bevoegd_gezag ?? undefined],
      ['bg_nummer', line.bg_nummer ?? undefined],
      ['kvk', line.kvk ?? undefined],
      ['adres', line.adres ?? undefined],
      ['sok', yesOrNo(getekend)],
      ['rol', line.rol ?? undefined],
      ['vanaf', vanaf],
    ]),
  };
  const budget = handedOver(dossier, naam, calendarDay(vanaf - 1).year, nieuweNaam);
  const steps: ChangeStep[] = [{ kind: 'set', at: line.at, column: 'tot', value: vanaf - 1 }, ...(exists ? [] : [added]), ...budget.steps];
  const log: readonly LogRow[] = [
    { soort: 'partner eraf', partner: naam, oud: naam, nieuw: `Heet vanaf ${formatDate(vanaf)} ${nieuweNaam}` },
    { soort: 'partner erbij', partner: nieuweNaam, oud: naam, nieuw: `${nieuweNaam}, voorheen ${naam}` },
  ];
  return { ...EMPTY_PLAN, steps, log, remarks: [...laterCosts(dossier, naam, vanaf - 1), ...budget.remarks] };
}

/**
 * Budget of a partner for years after its last one goes to another partner. A line that also has earlier years is split: the shares go along in
 * proportion to the amounts.
 */
function handedOver(
  dossier: Dossier,
  from: string,
  lastYear: number,
  to: string | undefined,
): { readonly steps: readonly ChangeStep[]; readonly remarks: readonly string[] } {
  const { plannedIn } = budgetReading(dossier);
  const draft = new BudgetDraft(dossier);
  const added: ChangeStep[] = [];
  let open = 0;
  let number = Math.max(0, ...dossier.begroting.lines.map(({ regel }) => regel ?? 0));
  for (const line of dossier.begroting.lines) {
    if (line.partner === null || nameKey(line.partner) !== nameKey(from)) continue;
    const years = yearsOf(line).filter((year) => (plannedIn(line, year) ?? 0) > 0);
    const later = years.filter((year) => year > lastYear);
    if (later.length === 0) continue;
    const amount = later.reduce((sum, year) => sum + (plannedIn(line, year) ?? 0), 0);
    if (to === undefined) open += amount;
    else if (later.length === years.length) draft.setPartner(line, to);
    else added.push({ kind: 'add', table: 'begroting', values: splitLine(line, later, draft, to, (number += 1), plannedIn) });
  }
  const remarks =
    open > 0
      ? [`Na ${lastYear} staat nog ${formatEuros(open)} voor ${from} in de begroting. Kies wie dat overneemt, of laat het vervallen.`]
      : [];
  return { steps: [...draft.steps(), ...added], remarks };
}

function splitLine(
  line: BudgetLine,
  later: readonly number[],
  draft: BudgetDraft,
  to: string,
  regel: number,
  plannedIn: (line: BudgetLine, year: number) => number | null,
): readonly MendValue[] {
  const shares = draft.split(line, later);
  return [
    ...row([
      ['regel', regel],
      ['pl_code', line.pl_code ?? undefined],
      ['act_code', line.act_code ?? undefined],
      ['partner', to],
      ['bron', line.bron ?? undefined],
      ['kostensoort', line.kostensoort ?? undefined],
      ['omschrijving', line.omschrijving ?? undefined],
      ['eenheid', line.eenheid ?? undefined],
    ]),
    ...later.flatMap((year): MendValue[] => {
      const [quantity, price] = [line.q.get(year), line.p.get(year)];
      const whole = plannedIn(line, year) ?? 0;
      return quantity !== undefined && price !== undefined
        ? [
            { column: 'q', year, value: quantity },
            { column: 'p', year, value: price / 100 },
          ]
        : [
            { column: 'q', year, value: 1 },
            { column: 'p', year, value: whole / 100 },
          ];
    }),
    ...row([
      ['dekking_subsidie', shares.dekking_subsidie / 100],
      ['dekking_cash', shares.dekking_cash / 100],
      ['dekking_kind', shares.dekking_kind / 100],
      ['dekking_eigen', shares.dekking_eigen / 100],
      ['detail', line.detail ?? undefined],
      ['toelichting', line.toelichting ?? undefined],
    ]),
  ];
}

/** Says how many lines name a partner after its last day. */
function laterCosts(dossier: Dossier, name: string, lastDay: number): readonly string[] {
  const hours = dossier.inspanning.lines.filter(
    ({ partner, tot }) => partner !== null && nameKey(partner) === nameKey(name) && (tot ?? 0) > lastDay,
  );
  const costs = dossier.kosten.lines.filter(
    ({ partner, factuurdatum, prestatie_tot }) =>
      partner !== null && nameKey(partner) === nameKey(name) && (prestatie_tot ?? factuurdatum ?? 0) > lastDay,
  );
  const count = hours.length + costs.length;
  const words = count === 1 ? 'staat 1 regel' : `staan ${count} regels`;
  return count === 0 ? [] : [`Op Kosten en Inspanning ${words} van ${name} van na ${formatDate(lastDay)}.`];
}
