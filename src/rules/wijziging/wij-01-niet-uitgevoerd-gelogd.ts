import { ALL_ROUNDS } from '../../scheme/rounds';
import { serialDay } from '../../scheme/calendar';
import { choice, text } from '../message-value';
import { nameKey } from '../../facts/lists/names';
import { activitySums } from '../../facts/costs/activity-costs';
import { defineRule } from '../rule';

/** What a region says itself about an activity that did not go as planned. */
const NOT_AS_PLANNED: ReadonlySet<string | null> = new Set(['Niet behaald of uitgevoerd', 'Deels behaald']);

export default defineRule({
  id: 'WIJ-01',
  title: 'Een activiteit die niet of niet op tijd is uitgevoerd, staat in de wijzigingslog',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: {
    activiteiten: ['act_code', 'jaar_tot', 'status'],
    wijzigingen: ['activiteit_van', 'activiteit_naar'],
    inspanning: ['act_code'],
    afschrijvingen: ['act_code'],
    kosten: ['act_code'],
  },
  stopsAt: { wijzigingen: ['soort', 'activiteit_van', 'activiteit_naar', 'kostensoort_van', 'kostensoort_naar', 'bedrag'] },
  whole: ['wijzigingen', 'inspanning', 'afschrijvingen', 'kosten'],
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Meldplicht',
      evidence: 'V',
      explanation:
        'Wordt een activiteit niet, niet op tijd of niet volledig uitgevoerd, dan meldt u dat zo snel mogelijk schriftelijk aan DUS-I.',
    },
  ],
  messages: {
    geenKosten: {
      outcome: 'let op',
      text: 'voor activiteit {code} zijn er geen kosten of uren en er is geen wijziging vastgelegd, terwijl {jaar} voorbij is',
      found: 'geen kosten en geen wijziging',
      expected: 'kosten of uren, of een regel op het blad Wijzigingen',
      action:
        'Meld aan DUS-I dat de activiteit niet of later wordt uitgevoerd en leg dat vast op het blad Wijzigingen. Is zij wel uitgevoerd, controleer dan de codes.',
    },
    nietGemeld: {
      outcome: 'let op',
      text: '{status}, maar op het blad Wijzigingen staat niets over activiteit {code}',
      found: 'geen wijziging',
      expected: 'een regel op het blad Wijzigingen',
      action: 'Meld aan DUS-I wat er niet is uitgevoerd en leg de melding vast op het blad Wijzigingen.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    // A sheet that is not there may hold the answer.
    if ((['wijzigingen', 'inspanning', 'afschrijvingen', 'kosten'] as const).some((key) => dossier[key].tables.length === 0)) return;
    const logged = new Set<string>();
    for (const { activiteit_van, activiteit_naar } of dossier.wijzigingen.lines) {
      for (const code of [activiteit_van, activiteit_naar]) if (code !== null) logged.add(nameKey(code));
    }
    const { amounts: spent, unplaced } = activitySums(dossier);
    const open = dossier.activiteiten.lines.filter(({ act_code }) => act_code !== null && !logged.has(nameKey(act_code)));
    for (const line of open) {
      if (!NOT_AS_PLANNED.has(line.status)) continue;
      report.line(line, 'status', 'nietGemeld', { status: choice(line.status ?? ''), code: text(line.act_code ?? '') });
    }
    // What was achieved without costs is of WIJ-08.
    const idle = open.filter(
      ({ act_code, jaar_tot, status }) =>
        !NOT_AS_PLANNED.has(status) &&
        status !== 'Behaald' &&
        jaar_tot !== null &&
        checkDate > serialDay(jaar_tot, 12, 31) &&
        !spent.has(nameKey(act_code ?? '')),
    );
    // A line without a code may be for the activity; without any line there is no administration to compare with.
    if (spent.size === 0 || idle.length <= unplaced) return;
    for (const line of idle)
      report.line(line, 'jaar_tot', 'geenKosten', { jaar: text(String(line.jaar_tot)), code: text(line.act_code ?? '') });
  },
  examples: [
    {
      name: 'een activiteit die nog loopt, een met kosten, en een die vervallen en vastgelegd is',
      given: {
        activiteiten: [
          { act_code: 'A01', jaar_tot: 2025 },
          { act_code: 'A02', jaar_tot: 2026 },
          { act_code: 'A03', jaar_tot: 2025, status: 'Niet behaald of uitgevoerd', resultaat: 'Vervallen' },
        ],
        wijzigingen: [{ soort: 'activiteit vervalt', activiteit_van: 'a03', activiteit_naar: '' }],
        kosten: [{}],
        inspanning: [],
        afschrijvingen: [],
      },
      date: '31-12-2026',
      expected: [],
    },
    {
      name: 'de code van een kostenregel is nog leeg: die kan bedoeld zijn',
      given: {
        activiteiten: [{ act_code: 'A01' }, { act_code: 'A02', jaar_tot: 2025 }],
        wijzigingen: [],
        kosten: [{}, { act_code: '' }],
        inspanning: [],
        afschrijvingen: [],
      },
      expected: [],
    },
    {
      name: 'zonder het blad Wijzigingen valt er niets te zeggen',
      given: { activiteiten: [{ act_code: 'A01' }, { act_code: 'A02', jaar_tot: 2025 }], kosten: [{}], inspanning: [], afschrijvingen: [] },
      expected: [],
    },
    {
      name: 'een activiteit tot en met 2025 zonder kosten, en een die deels is behaald',
      given: {
        activiteiten: [
          { act_code: 'A01', status: 'Deels behaald', resultaat: 'Eén school stopte' },
          { act_code: 'A02', jaar_tot: 2025 },
        ],
        wijzigingen: [],
        kosten: [{}],
        inspanning: [],
        afschrijvingen: [],
      },
      expected: [
        { message: 'nietGemeld', table: 'activiteiten', line: 1, column: 'status' },
        { message: 'geenKosten', table: 'activiteiten', line: 2, column: 'jaar_tot' },
      ],
    },
  ],
});
