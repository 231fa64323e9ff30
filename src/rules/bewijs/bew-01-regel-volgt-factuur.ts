import { ALL_ROUNDS } from '../../scheme/rounds';
import { date, money, number, places, text } from '../message-value';
import { defineRule } from '../rule';

const INVOICE = {
  file: 'F-2601.xml',
  supplier: 'Bouwhof',
  supplierNames: ['Bouwhof'],
  number: 'F-2601',
  date: 46_091,
  excl: 100_000,
  incl: 121_000,
};
const LINE = { leverancier: 'Bouwhof', factuurnr: 'F-2601', factuurdatum: 46_091, excl: 1_000, btw: 210, incl: 1_210 };

export default defineRule({
  id: 'BEW-01',
  title: 'Een regel zegt hetzelfde als de e-factuur',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { kosten: [] },
  optional: { kosten: ['leverancier', 'factuurnr', 'factuurdatum', 'excl', 'incl', 'document'] },
  basis: [
    {
      source: 'sto-controle',
      where: 'Bewijs',
      evidence: 'D',
      explanation:
        'Een accountant houdt regels naast de facturen. Geeft u de e-facturen, dan doen wij dat voor nummer, datum en bedrag; zij zijn niet verplicht.',
    },
  ],
  messages: {
    bedrag: {
      outcome: 'let op',
      text: 'de factuur zegt {bedrag}',
      found: '{gevonden}',
      expected: '{bedrag} ({bestand})',
      action: 'Vergelijk de regel met de factuur en verbeter wat er niet klopt. Telt maar een deel mee, vul dan Toerekening % in.',
    },
    samen: {
      outcome: 'let op',
      text: 'de factuur zegt {bedrag} voor deze {aantal} regels samen ({plaatsen})',
      found: '{gevonden} op {aantal} regels',
      expected: '{bedrag} ({bestand})',
      action: 'Vergelijk de regels met de factuur en verbeter wat er niet klopt. Telt maar een deel mee, vul dan Toerekening % in.',
    },
    datum: {
      outcome: 'let op',
      text: 'de factuur is van {datum}',
      found: '{gevonden}',
      expected: '{datum} ({bestand})',
      action: 'Vergelijk de datum met de factuur en verbeter wat er niet klopt.',
    },
    nummer: {
      outcome: 'let op',
      text: 'de factuur met deze leverancier, datum en dit bedrag heeft een ander nummer: {nummer}',
      found: '{gevonden}',
      expected: '{nummer} ({bestand})',
      action: 'Neem het nummer van de factuur over, als dit de factuur van deze regel is.',
    },
    geenNummer: {
      outcome: 'let op',
      text: 'de factuur met deze leverancier, datum en dit bedrag heeft nummer {nummer}',
      found: 'leeg',
      expected: '{nummer} ({bestand})',
      action: 'Neem het nummer van de factuur over, als dit de factuur van deze regel is.',
    },
    verwijzing: {
      outcome: 'let op',
      text: 'het genoemde document is factuur {nummer} van {leverancier}, en dat staat niet op de regel',
      found: '{gevonden}',
      expected: '{nummer} van {leverancier} ({bestand})',
      action: 'Noem het document dat bij deze regel hoort, of verbeter de leverancier en het factuurnummer.',
    },
  },
  check({ evidence }, report) {
    for (const difference of evidence?.differences ?? []) {
      const { line, document } = difference;
      const bestand = text(document.file);
      if (difference.kind === 'bedrag') {
        const { column, found, said, lines } = difference;
        const values = { bedrag: money(said), gevonden: money(found), bestand };
        if (lines.length === 1) report.line(line, column, 'bedrag', values);
        else report.line(line, column, 'samen', { ...values, aantal: number(lines.length), plaatsen: places(lines) });
      } else if (difference.kind === 'datum') {
        report.line(line, 'factuurdatum', 'datum', {
          datum: date(document.date),
          gevonden: date(line.factuurdatum ?? document.date),
          bestand,
        });
      } else if (difference.kind === 'verwijzing') {
        report.line(line, 'document', 'verwijzing', {
          nummer: text(document.number),
          leverancier: text(document.supplier),
          gevonden: text([line.factuurnr, line.leverancier].map((each) => each ?? 'leeg').join(' van ')),
          bestand,
        });
      } else {
        const nummer = text(document.number);
        if (line.factuurnr === null) report.line(line, 'factuurnr', 'geenNummer', { nummer, bestand });
        else report.line(line, 'factuurnr', 'nummer', { nummer, gevonden: text(line.factuurnr), bestand });
      }
    }
  },
  examples: [
    {
      name: 'de regel is de factuur, ook als die over twee regels is verdeeld',
      given: {
        kosten: [
          { ...LINE, excl: 400, btw: 84, incl: 484 },
          { ...LINE, excl: 600, btw: 126, incl: 726 },
        ],
      },
      documents: { documents: [INVOICE], otherFiles: [] },
      expected: [],
    },
    {
      name: 'een ander bedrag en een andere datum',
      given: { kosten: [{ ...LINE, excl: 900, btw: 189, incl: 1_089, factuurdatum: 46_092 }] },
      documents: { documents: [INVOICE], otherFiles: [] },
      expected: [
        { message: 'datum', table: 'kosten', line: 1, column: 'factuurdatum' },
        { message: 'bedrag', table: 'kosten', line: 1, column: 'incl' },
      ],
    },
    {
      name: 'samen niet het bedrag van de factuur',
      given: {
        kosten: [
          { ...LINE, excl: 400, btw: 84, incl: 484 },
          { ...LINE, excl: 500, btw: 105, incl: 605 },
        ],
      },
      documents: { documents: [INVOICE], otherFiles: [] },
      expected: [
        { message: 'samen', table: 'kosten', line: 1, column: 'incl' },
        { message: 'samen', table: 'kosten', line: 2, column: 'incl' },
      ],
    },
    {
      name: 'een ander nummer',
      given: { kosten: [{ ...LINE, factuurnr: 'F-2610' }] },
      documents: { documents: [INVOICE], otherFiles: [] },
      expected: [{ message: 'nummer', table: 'kosten', line: 1, column: 'factuurnr' }],
    },
    {
      name: 'de regel noemt de factuur van een ander',
      given: { kosten: [{ ...LINE, leverancier: 'Drukkerij Rijp', factuurnr: 'R-1', document: 'facturen/F-2601' }] },
      documents: { documents: [INVOICE], otherFiles: [] },
      expected: [{ message: 'verwijzing', table: 'kosten', line: 1, column: 'document' }],
    },
    {
      name: 'geen nummer op de regel',
      given: { kosten: [{ ...LINE, factuurnr: '' }] },
      documents: { documents: [INVOICE], otherFiles: [] },
      expected: [{ message: 'geenNummer', table: 'kosten', line: 1, column: 'factuurnr' }],
    },
  ],
});
