import { ALL_ROUNDS } from '../../scheme/rounds';
import type { Line } from '../../records/dossier';
import { readingOf } from '../../facts/empty-cells';
import { places, text } from '../message-value';
import { nameKey } from '../../facts/lists/names';
import { programmeLines } from '../../facts/lists/programme-lines';
import { OVERHEAD } from '../../facts/costs/register-costs';
import { defineRule } from '../rule';

export default defineRule({
  id: 'WIJ-03',
  title: 'Een verschuiving naar een andere programmalijn is beoordeeld',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { wijzigingen: ['soort', 'activiteit_van', 'activiteit_naar', 'melding_datum', 'past_binnen_doel'] },
  needs: { activiteiten: ['act_code', 'pl_code'] },
  through: { wijzigingen: ['kostensoort_van', 'kostensoort_naar'] },
  basis: [
    {
      source: 'sto-meldplicht',
      where: 'Meldplicht en verantwoorden, 12-11-2020',
      evidence: 'V',
      explanation:
        'Wat binnen het doel van STO past, of hetzelfde doel met een andere activiteit bereikt, mag wachten tot de voortgangsrapportage.',
    },
  ],
  messages: {
    andereLijn: {
      outcome: 'te beoordelen',
      text: 'is leeg: past deze verschuiving van programmalijn {van} naar {naar} ({plaatsen}) binnen het doel?',
      found: 'leeg',
      expected: 'waarom het binnen het doel past, of de datum van de melding',
      action: 'Past het binnen het doel, schrijf dan waarom en neem het op in de voortgangsrapportage. Zo niet, meld het aan DUS-I.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.wijzigingen);
    const lijnOf = programmeLines(dossier);
    for (const line of dossier.wijzigingen.lines) {
      const van = lijnOf(line.activiteit_van);
      const naar = lijnOf(line.activiteit_naar);
      if (!isOpen(line) || van === null || naar === null || nameKey(van) === nameKey(naar)) continue;
      if (!cells.isEmpty(line, 'melding_datum') || !cells.isEmpty(line, 'past_binnen_doel')) continue;
      const codes = new Set([line.activiteit_van, line.activiteit_naar].map((code) => nameKey(code ?? '')));
      const activities = dossier.activiteiten.lines.filter(({ act_code }) => act_code !== null && codes.has(nameKey(act_code)));
      report.line(line, 'past_binnen_doel', 'andereLijn', { van: text(van), naar: text(naar), plaatsen: places(activities) });
    }
  },
  examples: [
    {
      name: 'binnen dezelfde programmalijn hoeft er niets bij; een uitgelegde of gemelde verschuiving ook niet',
      given: {
        activiteiten: [{}, { act_code: 'A02' }, { act_code: 'A03', pl_code: 'PL2' }],
        wijzigingen: [
          { activiteit_naar: 'A02', melding_datum: '', past_binnen_doel: '' },
          { activiteit_naar: 'A03', melding_datum: '' },
          { activiteit_naar: 'A03', past_binnen_doel: '' },
        ],
      },
      expected: [],
    },
    {
      name: 'naar een andere programmalijn, zonder uitleg of melding',
      given: {
        activiteiten: [{}, { act_code: 'A03', pl_code: 'PL2' }],
        wijzigingen: [{ activiteit_naar: 'a03', melding_datum: '', past_binnen_doel: '' }],
      },
      expected: [{ message: 'andereLijn', table: 'wijzigingen', line: 1, column: 'past_binnen_doel' }],
    },
  ],
});

/** What WIJ-02 asks a notice for is not asked twice. */
const isOpen = ({ soort, kostensoort_van, kostensoort_naar }: Line<'wijzigingen'>): boolean =>
  soort === 'activiteit gewijzigd' || (soort === 'budgetverschuiving' && !(kostensoort_naar === OVERHEAD && kostensoort_van !== OVERHEAD));
