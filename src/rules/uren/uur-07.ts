import { text } from '../message-value';
import { readingOf } from '../empty-cells';
import { defineRule } from '../rule';

const FOR_TEACHERS: ReadonlySet<string> = new Set(['jaartaak', 'urenstaat']);

export default defineRule({
  id: 'UUR-07',
  title: 'Van uren is bewijs; bij docenten is dat de jaartaak',
  kind: 'advies',
  rounds: ['STO2020', 'STO2024', 'STO2025'],
  reads: { inspanning: ['personeelstype', 'bewijs'] },
  basis: [
    {
      source: 'sto-handreiking',
      where: 'Bijlage 1, individuele jaartaak',
      evidence: 'V',
      explanation:
        'De bijlage laat de STO-uren van een docent zien in de jaartaak. De handreiking is een hulpmiddel: ander bewijs mag ook.',
    },
  ],
  messages: {
    leeg: {
      outcome: 'let op',
      text: 'is leeg; niet te zien is waaruit de uren blijken',
      found: 'leeg',
      expected: 'jaartaak, verklaring, urenstaat, of factuur of contract',
      action: 'Kies waaruit de uren blijken en bewaar dat stuk in het dossier.',
    },
    geenJaartaak: {
      outcome: 'let op',
      text: '{bewijs} is bij docenten ongewoon; daar blijken uren uit de jaartaak',
      found: '{bewijs}',
      expected: 'jaartaak of urenstaat',
      action: 'Neem de STO-uren op in de jaartaak van de docent, of controleer het soort personeel.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.inspanning);
    for (const line of dossier.inspanning.lines) {
      if (cells.isEmpty(line, 'bewijs')) report.line(line, 'bewijs', 'leeg');
      else if (line.personeelstype === 'onderwijzend (intern)' && line.bewijs !== null && !FOR_TEACHERS.has(line.bewijs)) {
        report.line(line, 'bewijs', 'geenJaartaak', { bewijs: text(line.bewijs) });
      }
    }
  },
  examples: [
    { name: 'een docent met een jaartaak of een urenstaat', given: { inspanning: [{}, { bewijs: 'urenstaat' }] }, expected: [] },
    {
      name: 'een docent met een verklaring',
      given: { inspanning: [{ bewijs: 'verklaring' }] },
      expected: [{ message: 'geenJaartaak', table: 'inspanning', line: 1, column: 'bewijs' }],
    },
    {
      name: 'geen bewijs',
      given: { inspanning: [{ bewijs: '' }] },
      expected: [{ message: 'leeg', table: 'inspanning', line: 1, column: 'bewijs' }],
    },
  ],
});
