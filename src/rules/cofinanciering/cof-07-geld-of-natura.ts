import { ALL_ROUNDS } from '../../scheme/rounds';
import { readingOf } from '../../facts/empty-cells';
import { fillInMends } from '../cell-mends';
import { defineRule } from '../rule';

export default defineRule({
  id: 'COF-07',
  title: 'Van elke bijdrage is bekend of zij in geld of in natura is',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { cofinanciering: ['soort'] },
  basis: [
    {
      source: 'sto-bedrijfsleven',
      where: 'Cofinanciering door bedrijven',
      evidence: 'V',
      explanation:
        'Een bijdrage kan geld zijn, maar ook in natura: uren, faciliteiten, technische ruimtes, machines, materiaal en gastlessen.',
    },
  ],
  messages: {
    leeg: {
      outcome: 'let op',
      text: 'is leeg, zodat niet te zien is of dit geld, uren of materiaal is',
      found: 'leeg',
      expected: 'geld, uren, materiaal, ruimte of iets anders in natura',
      action: 'Kies de soort. Past geen enkele, kies dan in kind overig en schrijf bij de omschrijving wat het is.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.cofinanciering);
    for (const line of dossier.cofinanciering.lines)
      if (cells.isEmpty(line, 'soort')) report.line(line, 'soort', 'leeg', {}, undefined, fillInMends(line.at, 'soort'));
  },
  examples: [
    {
      name: 'geld en ruimte, in andere woorden; een onbekende soort meldt DAT-01',
      given: { cofinanciering: [{ soort: 'geld' }, { soort: 'ruimte' }, { soort: 'cadeau' }] },
      expected: [],
    },
    {
      name: 'geen soort',
      given: { cofinanciering: [{ soort: '' }] },
      expected: [{ message: 'leeg', table: 'cofinanciering', line: 1, column: 'soort' }],
    },
  ],
});
