import { ALL_ROUNDS } from '../../scheme/rounds';
import { defineRule } from '../rule';

const LINE = { leverancier: 'Bouwhof', factuurnr: 'F-2601', boekstuk: '2026-0001', incl: 1_210 };

export default defineRule({
  id: 'BEW-02',
  title: 'Bij elke regel hoort een document',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { kosten: [] },
  optional: { kosten: ['leverancier', 'factuurnr', 'boekstuk', 'factuurdatum', 'incl'] },
  basis: [
    {
      source: 'sto-controle',
      where: 'Bewijs',
      evidence: 'D',
      explanation:
        'Kosten moeten aan te tonen zijn. Geeft u de facturen, dan zoeken wij bij elke regel een e-factuur, of een bestand met het nummer, of met leverancier en bedrag, in de naam.',
    },
  ],
  messages: {
    geen: {
      outcome: 'te beoordelen',
      text: 'bij deze regel is geen document gevonden',
      found: 'geen document bij de gegeven facturen',
      expected: 'een factuur of ander bewijs',
      action: 'Voeg de factuur toe, met het factuurnummer in de naam van het bestand, of leg uit waarom er geen is.',
    },
  },
  check({ evidence }, report) {
    for (const line of evidence?.absent ?? []) report.line(line, null, 'geen');
  },
  examples: [
    {
      name: 'een bestand met het factuurnummer in de naam, of met leverancier en bedrag',
      given: { kosten: [LINE, { ...LINE, factuurnr: 'F-2602', incl: 484 }] },
      documents: { documents: [], otherFiles: ['scan F-2601.pdf', 'Bouwhof 484,00 euro.pdf'] },
      expected: [],
    },
    {
      name: 'geen bestand met het nummer als heel woord',
      given: { kosten: [LINE] },
      documents: { documents: [], otherFiles: ['F-26011.pdf', 'Bouwhof.pdf'] },
      expected: [{ message: 'geen', table: 'kosten', line: 1 }],
    },
  ],
});
