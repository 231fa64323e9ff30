import { yearsOf } from '../facts/money/budget';
import type { Dossier } from '../records/dossier';
import { formatDate } from '../records/dutch-date';
import { formatEuros } from '../records/euros';
import { calendarDay, serialDay } from '../scheme/calendar';
import { roundOfBron } from '../scheme/rounds';
import type { ChangeStep } from './apply-steps';
import { BudgetDraft } from './budget-draft';
import { activityOf } from './activity-plans';
import { addPosts } from './new-posts';
import { EMPTY_PLAN, type ChangePlan } from './plan';
import type { ChangeOf } from './proposed-change';

/** Money from one post of the budget to another, in a year and those after it. */
export function shift(dossier: Dossier, { van, naar, bedrag, jaar, bron, decision }: ChangeOf<'verschuiving'>): ChangePlan {
  const from = activityOf(dossier, van.code);
  const to = activityOf(dossier, naar.code);
  if (!from || !to) return { ...EMPTY_PLAN, refusals: [`Activiteit ${from ? naar.code : van.code} staat niet op het blad Activiteiten.`] };
  if (van.code === naar.code && van.kostensoort === naar.kostensoort)
    return { ...EMPTY_PLAN, refusals: ['Van en naar zijn dezelfde post.'] };
  const like = dossier.begroting.lines.find((line) => line.act_code === naar.code && line.kostensoort === naar.kostensoort);
  const partner = like?.partner ?? dossier.begroting.lines.find((line) => line.act_code === van.code)?.partner ?? '';
  const post = {
    ...{ lijn: to.pl_code ?? '', activiteit: naar.code, partner, kostensoort: naar.kostensoort, eenheid: 'post' },
    omschrijving: `Verschoven van ${van.code}, ${van.kostensoort}`,
    years: [{ year: jaar, quantity: 1, price: bedrag, amount: bedrag }],
  };
  const betaler = { kind: 'activiteit', ...van } as const;
  return { ...EMPTY_PLAN, ...addPosts(dossier, [post], { betaler, bron, from: jaar, toelichting: decision.reden }) };
}

/** Another rate per hour from a day on: in the budget of later years hours or money of the school give way, for the subsidy does not rise. */
export function otherRate(dossier: Dossier, { tarief, vanaf, bronTarief, gevolg, bron }: ChangeOf<'tarief'>): ChangePlan {
  const periode = roundOfBron(bron)?.periode;
  const draft = new BudgetDraft(dossier);
  const firstYear = calendarDay(vanaf).year;
  // Whether the rate of a year in which it rises half-way is the old or the new one, the region decides.
  const isFirstOfYear = vanaf === serialDay(firstYear, 1, 1);
  const old = new Set<number>();
  for (const line of dossier.begroting.lines) {
    if (line.bron !== bron || line.eenheid !== 'uur') continue;
    for (const year of yearsOf(line)) {
      const price = line.p.get(year);
      if (year < firstYear || (year === firstYear && !isFirstOfYear) || price === undefined || price === tarief) continue;
      old.add(price);
      draft.setPrice(line, year, tarief, gevolg === 'minder uren' ? 'amount' : 'quantity');
    }
  }
  const parameter: ChangeStep[] =
    periode === undefined || dossier.regioParameters.tables.length === 0
      ? []
      : [
          {
            kind: 'add',
            table: 'regioParameters',
            values: [
              { column: 'parameter', value: 'uurtarief personeel' },
              { column: 'periode', value: periode },
              { column: 'waarde', value: tarief / 100 },
              { column: 'vanaf', value: vanaf },
              ...(bronTarief === undefined ? [] : [{ column: 'bron', value: bronTarief }]),
            ],
          },
        ];
  const from = [...old]
    .sort((a, b) => a - b)
    .map(formatEuros)
    .join(', ');
  return {
    ...EMPTY_PLAN,
    steps: [...parameter, ...draft.steps()],
    log: [
      {
        soort: 'overig',
        kostensoort_van: 'Loonkosten',
        kostensoort_naar: 'Loonkosten',
        ...(from === '' ? {} : { oud: `Uurtarief ${from}` }),
        nieuw: `Uurtarief ${formatEuros(tarief)} vanaf ${formatDate(vanaf)}, ${gevolg === 'minder uren' ? 'met minder uren' : 'het verschil is eigen bijdrage'}`,
      },
    ],
    remarks: [
      'Een hoger uurtarief geeft geen hogere subsidie.',
      ...(isFirstOfYear ? [] : [`De begroting van ${firstYear} houdt het oude tarief; het nieuwe staat er vanaf ${firstYear + 1} in.`]),
    ],
  };
}

/** Another period: money of a round may be spent in its window only. */
export function otherPeriod({ van, tot, oud, bron }: ChangeOf<'periode'>): ChangePlan {
  const round = roundOfBron(bron);
  if (tot < van) return { ...EMPTY_PLAN, refusals: ['De laatste dag ligt voor de eerste.'] };
  const outside = round !== undefined && (van < round.start || tot > round.end);
  return {
    ...EMPTY_PLAN,
    log: [{ soort: 'periode', ...(oud ? { oud } : {}), nieuw: `${formatDate(van)} tot en met ${formatDate(tot)}` }],
    remarks: outside
      ? [`Dit kan niet met ${bron}: dat geld mag alleen van ${formatDate(round.start)} tot en met ${formatDate(round.end)} worden besteed.`]
      : [],
  };
}

/** A change for which there is no form: only its line in the log. */
export const otherSituation = ({ oud, nieuw }: ChangeOf<'overig'>): ChangePlan => ({
  ...EMPTY_PLAN,
  log: [{ soort: 'overig', oud, nieuw }],
});
