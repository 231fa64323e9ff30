import { ALL_ROUNDS } from '../../scheme/rounds';
import { listMends } from '../list-mends';
import { text } from '../message-value';
import { unknownReferences } from '../../facts/lists/references';
import { defineRule } from '../rule';

export default defineRule({
  id: 'COF-13',
  title: 'Een nieuwe cofinancier staat op het blad Partners',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { cofinanciering: ['cofinancier'] },
  needs: { partners: ['partner_naam'] },
  basis: [
    {
      source: 'sto-faq',
      where: 'Cofinanciering',
      evidence: 'V',
      explanation:
        'Een ander bedrijf in plaats van het geplande hoeft niet apart bij DUS-I gemeld te worden; noem het in de voortgangsrapportage.',
    },
    {
      source: 'sto-controle',
      where: 'Vergelijking met het blad Partners',
      evidence: 'D',
      explanation: 'Wie meedoet staat op het blad Partners; zo is te zien of het een bedrijf is.',
    },
  ],
  messages: {
    nieuw: {
      outcome: 'te beoordelen',
      text: '{naam} staat niet op het blad Partners: is dit een nieuwe cofinancier?',
      found: '{naam}',
      expected: 'een naam van het blad Partners',
      action:
        'Schrijf de naam zoals op het blad Partners, of voeg het bedrijf daar toe. Melden hoeft niet; noem het in de voortgangsrapportage.',
    },
  },
  check({ dossier }, report) {
    const references = dossier.cofinanciering.lines.flatMap(({ at, cofinancier }) =>
      cofinancier === null ? [] : [{ at, name: cofinancier }],
    );
    const partners = dossier.partners.lines.map(({ partner_naam }) => partner_naam);
    for (const { at, name } of unknownReferences(references, partners)) {
      report.cell(
        at,
        'cofinancier',
        'nieuw',
        { naam: text(name) },
        undefined,
        listMends(at, 'cofinancier', name, { table: 'partners', names: partners }),
      );
    }
  },
  examples: [
    {
      name: 'dezelfde naam in hoofdletters',
      given: { partners: [{ partner_type: 'bedrijf', partner_naam: 'JACHTBOUW KOOIMAN' }], cofinanciering: [{}] },
      expected: [],
    },
    {
      name: 'de naam van een partner is nog leeg: die kan bedoeld zijn',
      given: { partners: [{ partner_naam: '' }], cofinanciering: [{}] },
      expected: [],
    },
    {
      name: 'een bedrijf dat niet op het blad Partners staat',
      given: { partners: [{}], cofinanciering: [{ cofinancier: 'Bakker Bart' }] },
      expected: [{ message: 'nieuw', table: 'cofinanciering', line: 1, column: 'cofinancier' }],
    },
  ],
});
