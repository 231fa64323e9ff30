import { ALL_ROUNDS } from '../../scheme/rounds';
import { namesDocument } from '../../facts/costs/document-references';
import { text } from '../message-value';
import { defineRule } from '../rule';

const LINE = { leverancier: 'Bouwhof', factuurnr: 'F-2601', boekstuk: '2026-0001', incl: 1_210 };

export default defineRule({
  id: 'BEW-02',
  title: 'Bij elke regel hoort een document',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { kosten: [] },
  optional: { kosten: ['leverancier', 'factuurnr', 'boekstuk', 'factuurdatum', 'incl', 'document'] },
  basis: [
    {
      source: 'sto-controle',
      where: 'Bewijs',
      evidence: 'D',
      explanation:
        'Kosten moeten aan te tonen zijn. Geeft u de facturen, dan zoeken wij bij elke regel een e-factuur, het bestand dat de regel noemt, of een bestand met het nummer, of met leverancier en bedrag, in de naam.',
    },
  ],
  messages: {
    geen: {
      outcome: 'te beoordelen',
      text: 'bij deze regel is geen document gevonden',
      found: 'geen document bij de gegeven facturen',
      expected: 'een factuur of ander bewijs',
      action: 'Voeg de factuur toe, met het factuurnummer in de naam van het bestand, of vul Document of link in.',
    },
    genoemd: {
      outcome: 'te beoordelen',
      text: 'het genoemde document {document} is er niet bij',
      found: 'geen bestand met deze naam bij de gegeven facturen',
      expected: '{document}',
      action: 'Voeg dit bestand toe bij Bewijs, of verbeter de naam in Document of link.',
    },
  },
  check({ evidence }, report) {
    for (const line of evidence?.absent ?? []) {
      if (line.document !== null && namesDocument(line.document))
        report.line(line, 'document', 'genoemd', { document: text(line.document) });
      else report.line(line, null, 'geen');
    }
  },
  examples: [
    {
      name: 'het bestand dat de regel noemt, met of zonder map, extensie en link',
      given: {
        kosten: [
          { ...LINE, document: 'Facturen\\Scan 12.PDF' },
          { ...LINE, document: 'https://school.example/dossier/scan%2013.pdf?versie=2', incl: 484 },
          { ...LINE, document: 'offerte.pdf; Scan 14', incl: 100 },
        ],
      },
      documents: { documents: [], otherFiles: ['Scan 12.pdf', 'scan 13.pdf', 'map/Scan 14.pdf'] },
      expected: [],
    },
    {
      name: 'een genoemd bestand dat er niet bij is, en een link die niemand hier kan openen',
      given: {
        kosten: [
          { ...LINE, document: 'Scan 12.pdf' },
          { ...LINE, document: 'https://school.example/f/99', incl: 484 },
        ],
      },
      documents: { documents: [], otherFiles: ['Scan 21.pdf'] },
      expected: [{ message: 'genoemd', table: 'kosten', line: 1, column: 'document' }],
    },
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
