import { text } from '../message-value';
import { defineRule } from '../rule';

const FOR_OTHER_STAFF: ReadonlySet<string> = new Set(['verklaring', 'urenstaat']);

export default defineRule({
  id: 'UUR-08',
  title: 'Niet-onderwijzend personeel heeft een ondertekende verklaring',
  kind: 'advies',
  rounds: ['STO2020', 'STO2024', 'STO2025'],
  reads: { inspanning: ['personeelstype', 'bewijs'] },
  basis: [
    {
      source: 'sto-handreiking',
      where: 'Bijlage 2, verklaring inzet niet-onderwijzend personeel',
      evidence: 'V',
      explanation:
        'Wie geen jaartaak heeft, tekent een verklaring: uitbreiding van de aanstelling, speciaal aangeworven, of vervangen door een ander. De handreiking is een hulpmiddel.',
    },
  ],
  messages: {
    geenVerklaring: {
      outcome: 'let op',
      text: '{bewijs} is ongewoon bij niet-onderwijzend personeel; daar hoort een verklaring bij',
      found: '{bewijs}',
      expected: 'verklaring of urenstaat',
      action: 'Laat de verklaring van bijlage 2 ondertekenen en bewaar die in het dossier, of controleer het soort personeel.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.inspanning.lines) {
      if (line.personeelstype !== 'niet-onderwijzend (intern)' || line.bewijs === null || FOR_OTHER_STAFF.has(line.bewijs)) continue;
      report.line(line, 'bewijs', 'geenVerklaring', { bewijs: text(line.bewijs) });
    }
  },
  examples: [
    {
      name: 'een conciërge met een verklaring; leeg bewijs meldt UUR-07',
      given: {
        inspanning: [
          { personeelstype: 'nop', bewijs: 'verklaring' },
          { personeelstype: 'nop', bewijs: '' },
        ],
      },
      expected: [],
    },
    {
      name: 'een conciërge met een jaartaak',
      given: { inspanning: [{ personeelstype: 'niet-onderwijzend (intern)' }] },
      expected: [{ message: 'geenVerklaring', table: 'inspanning', line: 1, column: 'bewijs' }],
    },
  ],
});
