import { TOTAL_TOLERANCE } from '../../records/money';
import { ALL_ROUNDS, roundOfBron } from '../../scheme/rounds';
import type { Dossier } from '../../records/dossier';
import { budgetReading, roundsOfBudget } from '../../facts/money/budget';
import { money, percentage, text } from '../message-value';
import { nameKey } from '../../facts/lists/names';
import { firstSpelling, programmeLines } from '../../facts/lists/programme-lines';
import { administeredUntil, activitySpending } from '../../facts/costs/depreciation-until';
import { defineRule } from '../rule';

/** From how much more than budgeted a programmalijn is mentioned; a choice of ours, for no source gives a threshold. */
const SHARE = 0.1;

export default defineRule({
  id: 'WIJ-04',
  covers: ['X31'],
  title: 'Een programmalijn kost niet veel meer dan begroot zonder vastgelegde verschuiving',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: {
    kosten: ['act_code', 'bron', 'bedrag_sto'],
    inspanning: ['act_code', 'bron', 'loonkosten'],
    afschrijvingen: ['act_code', 'bron', 'afs_totaal'],
    wijzigingen: ['soort', 'activiteit_van', 'activiteit_naar', 'bedrag'],
  },
  needs: { begroting: ['pl_code', 'bron', 'bedrag'], activiteiten: ['act_code', 'pl_code'] },
  stopsAt: { wijzigingen: ['soort', 'activiteit_van', 'activiteit_naar', 'kostensoort_van', 'kostensoort_naar', 'bedrag'] },
  whole: ['wijzigingen'],
  through: { afschrijvingen: ['afs', 'start', 'factuurdatum', 'periode_mnd', 'mnd'], begroting: ['q', 'p'] },
  basis: [
    {
      source: 'sto-meldplicht',
      where: 'Meldplicht en verantwoorden, 12-11-2020',
      evidence: 'M',
      explanation:
        'Een verschuiving tussen doelen kan gemeld moeten worden. Een percentage waarboven dat moet, is in geen bron gezien; 10% is onze keuze.',
    },
  ],
  messages: {
    meer: {
      outcome: 'te beoordelen',
      text: 'programmalijn {lijn} kost {besteed}, {deel} meer dan begroot en meer dan onze grens van 10%; een wettelijke grens is niet bekend',
      found: '{besteed}',
      expected: '{begroot}, met de vastgelegde verschuivingen',
      action: 'Leg op het blad Wijzigingen vast waar het geld vandaan komt, of verbeter de activiteit van de kosten.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    const budget = budgetByLijn(dossier);
    if (!budget) return;
    // Depreciation of later is not spent yet.
    const day = Math.min(checkDate, ...[...roundsOfBudget(dossier)].map(({ id }) => administeredUntil(dossier, id, checkDate)));
    for (const [lijn, besteed] of spentByLijn(dossier, day)) {
      const begroot = budget.get(lijn);
      // Costs of a programmalijn without any budget are of WIJ-06.
      if (!begroot || begroot.amount <= 0 || besteed <= begroot.amount * (1 + SHARE) + TOTAL_TOLERANCE) continue;
      report.table('begroting', 'meer', {
        lijn: text(begroot.name),
        besteed: money(besteed),
        begroot: money(begroot.amount),
        deel: percentage(besteed / begroot.amount - 1),
      });
    }
  },
  examples: [
    {
      name: 'precies 10% meer, en meer met een vastgelegde verschuiving',
      given: {
        activiteiten: [{}, { act_code: 'A02', pl_code: 'PL2' }],
        begroting: [{}, { act_code: 'A02', pl_code: 'pl2' }],
        wijzigingen: [{ activiteit_van: 'A01', activiteit_naar: 'A02', bedrag: 5000 }],
        kosten: [{ bedrag_sto: 16500 }, { act_code: 'A02', bedrag_sto: 27500 }],
      },
      expected: [],
    },
    {
      name: 'een programmalijn zonder begroting, en kosten van een andere periode',
      given: {
        activiteiten: [{}, { act_code: 'A02', pl_code: 'PL2' }],
        begroting: [{}],
        kosten: [
          { act_code: 'A02', bedrag_sto: 27500 },
          { bron: 'subsidie 2020-2023', bedrag_sto: 99000 },
        ],
      },
      expected: [],
    },
    {
      name: 'een kwart meer dan begroot',
      given: { activiteiten: [{}], begroting: [{}], kosten: [{ bedrag_sto: 20000 }], inspanning: [{ loonkosten: 5000 }] },
      expected: [{ message: 'meer', table: 'begroting' }],
    },
  ],
});

interface Budgeted {
  /** As it is written in the budget. */
  readonly name: string;
  /** Cents, after the logged shifts. */
  readonly amount: number;
}

/** The budget by programmalijn; undefined as long as an amount or a programmalijn is unknown. */
function budgetByLijn(dossier: Dossier): ReadonlyMap<string, Budgeted> | undefined {
  const { planned } = budgetReading(dossier);
  const budget = new Map<string, Budgeted>();
  for (const line of dossier.begroting.lines) {
    const amount = planned(line);
    if (line.pl_code === null || amount === null) return undefined;
    const key = nameKey(line.pl_code);
    const known = budget.get(key);
    budget.set(key, { name: firstSpelling(known?.name, line.pl_code) ?? '', amount: (known?.amount ?? 0) + amount });
  }
  const lijnOf = programmeLines(dossier);
  for (const { soort, bedrag, activiteit_van, activiteit_naar } of dossier.wijzigingen.lines) {
    if (soort !== 'budgetverschuiving') continue;
    if (bedrag === null) return undefined;
    for (const [code, amount] of [
      [activiteit_van, -bedrag],
      [activiteit_naar, bedrag],
    ] as const) {
      const key = nameKey(lijnOf(code) ?? '');
      const known = budget.get(key);
      if (known) budget.set(key, { ...known, amount: known.amount + amount });
    }
  }
  return budget;
}

/** Cents that were spent by programmalijn up to a day (serial), on the periods that the budget is for; what belongs to none comes under the empty key. */
function spentByLijn(dossier: Dossier, day: number): ReadonlyMap<string, number> {
  const periods = new Set([...roundsOfBudget(dossier)].map(({ periode }) => periode));
  const lijnOf = programmeLines(dossier);
  const spent = new Map<string, number>();
  for (const { act_code, bron, amount } of activitySpending(dossier, day)) {
    const round = roundOfBron(bron);
    const key = nameKey(lijnOf(act_code) ?? '');
    if (round && periods.has(round.periode)) spent.set(key, (spent.get(key) ?? 0) + amount);
  }
  return spent;
}
