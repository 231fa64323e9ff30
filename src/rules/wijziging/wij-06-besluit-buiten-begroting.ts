import { ALL_ROUNDS, roundOfBron } from '../../scheme/rounds';
import type { Dossier } from '../../records/dossier';
import { roundsOfBudget } from '../../facts/money/budget';
import { money, text } from '../message-value';
import { byName, nameKey } from '../../facts/lists/names';
import { costsByActivity } from '../../facts/costs/activity-costs';
import { lineCosts, MACHINES } from '../../facts/costs/register-costs';
import { defineRule } from '../rule';

export default defineRule({
  id: 'WIJ-06',
  title: 'Voor wat niet in de begroting stond, is een besluit vastgelegd',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: {
    kosten: ['act_code', 'bron', 'kostensoort', 'bedrag_sto'],
    inspanning: ['act_code', 'bron'],
    afschrijvingen: ['act_code', 'bron'],
    wijzigingen: ['activiteit_naar', 'kostensoort_naar', 'besluit_datum'],
  },
  needs: { begroting: ['act_code', 'bron', 'kostensoort'], activiteiten: ['act_code'] },
  stopsAt: { wijzigingen: ['activiteit_naar', 'kostensoort_naar', 'besluit_datum'] },
  whole: ['wijzigingen'],
  each: ['inspanning', 'afschrijvingen', 'kosten'],
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Casus 1, een 3D-printer van € 7.500',
      evidence: 'V',
      explanation:
        'Bij een aankoop die niet in de oorspronkelijke begroting stond: wie toetst, past het bij de doelen, wie wordt geïnformeerd en wat wordt vastgelegd?',
    },
  ],
  messages: {
    activiteit: {
      outcome: 'let op',
      text: 'activiteit {code} staat niet in de begroting, en op het blad Wijzigingen staat geen besluit',
      found: '{bedrag} buiten de begroting',
      expected: 'een begrotingsregel, of een besluit op het blad Wijzigingen',
      action:
        'Laat de stuurgroep toetsen of dit bij de doelen past en leg het besluit vast op het blad Wijzigingen, met de nieuwe activiteit.',
    },
    aankoop: {
      outcome: 'let op',
      text: 'voor activiteit {code} zijn geen machines begroot, en op het blad Wijzigingen staat geen besluit',
      found: '{bedrag} buiten de begroting',
      expected: 'een begrotingsregel, of een besluit op het blad Wijzigingen',
      action: 'Laat de stuurgroep toetsen of de aankoop bij de doelen past en leg het besluit vast op het blad Wijzigingen.',
    },
  },
  check({ dossier }, report) {
    // A budget line without a code may be for any activity.
    if (dossier.begroting.lines.some(({ act_code }) => act_code === null)) return;
    const budget = byName(dossier.begroting.lines, ({ act_code }) => act_code);
    const activities = byName(dossier.activiteiten.lines, ({ act_code }) => act_code);
    const periods = new Set([...roundsOfBudget(dossier)].map(({ periode }) => periode));
    const isDecided = decisions(dossier);
    for (const { act_code, bron, isMachine, costs } of costsByActivity(lineCosts(dossier)).flat()) {
      const round = roundOfBron(bron);
      // A code that is on no list is of BEG-11.
      if (act_code === null || !activities.has(nameKey(act_code)) || !round || !periods.has(round.periode)) continue;
      const posts = budget.get(nameKey(act_code));
      const isNoPost = isMachine && posts?.every((post) => post.kostensoort !== null && post.kostensoort !== MACHINES);
      if ((posts && !isNoPost) || isDecided(act_code, posts ? MACHINES : null)) continue;
      for (const { at, amount } of costs) {
        report.cell(at, 'act_code', posts ? 'aankoop' : 'activiteit', { code: text(act_code), bedrag: money(amount ?? 0) });
      }
    }
  },
  examples: [
    {
      name: 'een machine die begroot is, en kosten van een periode zonder begroting',
      given: {
        activiteiten: [{}, { act_code: 'A02' }],
        begroting: [{ kostensoort: 'Kosten machines en apparatuur' }],
        afschrijvingen: [{}],
        kosten: [{ act_code: 'A02', bron: 'subsidie 2020-2023' }],
      },
      expected: [],
    },
    {
      name: 'de 3D-printer van € 7.500, met een besluit van de stuurgroep',
      given: {
        activiteiten: [{}],
        begroting: [{}],
        afschrijvingen: [{ omschrijving: '3D-printer', aanschaf: 7500 }],
        wijzigingen: [{ soort: 'overig', activiteit_van: '', kostensoort_van: '', kostensoort_naar: '' }],
      },
      expected: [],
    },
    {
      name: 'de 3D-printer van € 7.500 zonder besluit, of met een voorstel waarover nog niet besloten is',
      given: {
        activiteiten: [{}],
        begroting: [{}],
        afschrijvingen: [{ omschrijving: '3D-printer', aanschaf: 7500 }],
        wijzigingen: [{ soort: 'overig', activiteit_van: '', kostensoort_van: '', kostensoort_naar: '', besluit_datum: '' }],
      },
      expected: [{ message: 'aankoop', table: 'afschrijvingen', line: 1, column: 'act_code' }],
    },
    {
      name: 'kosten van een activiteit die niet is begroot, met een besluit over overige kosten van die activiteit',
      given: {
        activiteiten: [{}, { act_code: 'A02' }],
        begroting: [{}],
        kosten: [{ act_code: 'A02' }],
        wijzigingen: [{ activiteit_naar: 'A02' }],
      },
      expected: [],
    },
    {
      name: 'kosten en uren van een activiteit die niet is begroot',
      given: {
        activiteiten: [{}, { act_code: 'A02' }],
        begroting: [{}],
        kosten: [{}, { act_code: 'A02' }],
        inspanning: [{ act_code: 'a02' }],
      },
      expected: [
        { message: 'activiteit', table: 'inspanning', line: 1, column: 'act_code' },
        { message: 'activiteit', table: 'kosten', line: 2, column: 'act_code' },
      ],
    },
  ],
});

/** Tells whether a decision was logged that money goes to an activity, for a kostensoort or for all of it. */
function decisions({ wijzigingen }: Dossier): (code: string, kostensoort: string | null) => boolean {
  const decided = byName(
    wijzigingen.lines.filter(({ besluit_datum }) => besluit_datum !== null),
    ({ activiteit_naar }) => activiteit_naar,
  );
  return (code, kostensoort) =>
    (decided.get(nameKey(code)) ?? []).some(
      ({ kostensoort_naar }) => kostensoort_naar === null || kostensoort === null || kostensoort_naar === kostensoort,
    );
}
