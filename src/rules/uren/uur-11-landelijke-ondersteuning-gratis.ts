import { ALL_ROUNDS } from '../../scheme/rounds';
import { text } from '../message-value';
import { removeMend } from '../line-mends';
import { defineRule } from '../rule';

/** Ways to write down someone of the national support team; a consultant of one's own choice is none of them. */
const NATIONAL_SUPPORT =
  /\blandelijke?\s+(sto[- ]?)?ondersteun(er|ers|ing|ingsteam)\b|\bsto[- ]?ondersteun(er|ers|ing|ingsteam)\b|\bondersteun(er|ers|ing|ingsteam)\s+(van(uit)?\s+)?sto\b/i;
const LONGEST = 500;

export default defineRule({
  id: 'UUR-11',
  title: 'De landelijke ondersteuning van STO kost de regio niets',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['leverancier', 'omschrijving'] },
  each: ['kosten'],
  basis: [
    {
      source: 'sto-regelingen',
      where: 'Veelgestelde vragen, ondersteuning na goedkeuring van de plannen',
      evidence: 'V',
      explanation:
        'Elke regio heeft een aantal dagen gratis ondersteuning vanuit STO. Wie een andere adviseur inhuurt, betaalt die zelf; dat mag uit de subsidie als het bij een activiteit hoort.',
    },
  ],
  messages: {
    factuur: {
      outcome: 'te beoordelen',
      text: '"{woorden}": is dit de landelijke ondersteuning van STO? Die is gratis',
      found: '{woorden}',
      expected: 'geen factuur van de landelijke ondersteuning',
      action: 'Controleer wie de factuur stuurde. Is het een adviseur die de regio zelf inhuurde, dan is dit in orde.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.kosten.lines) {
      for (const column of ['leverancier', 'omschrijving'] as const) {
        const [words] = NATIONAL_SUPPORT.exec((line[column] ?? '').slice(0, LONGEST)) ?? [];
        if (words === undefined) continue;
        const mends = removeMend(line, 'Het is de landelijke ondersteuning: haal de regel uit Kosten');
        report.line(line, column, 'factuur', { woorden: text(words) }, undefined, mends);
        break;
      }
    }
  },
  examples: [
    {
      name: 'een adviesbureau, een consulent, en ondersteuning van leerlingen',
      given: {
        kosten: [
          { leverancier: 'Bureau Kade', omschrijving: 'Begeleiding projectgroep' },
          { factuurnr: 'F-2', omschrijving: 'Consulent STO, 2 dagdelen' },
          { factuurnr: 'F-3', omschrijving: 'Ondersteuning techniekdagen' },
        ],
      },
      expected: [],
    },
    {
      name: 'een rekening van de ondersteuner zelf',
      given: {
        kosten: [{ leverancier: 'Landelijk ondersteuningsteam' }, { factuurnr: 'F-2', omschrijving: 'Inzet STO-ondersteuner mei' }],
      },
      expected: [
        { message: 'factuur', table: 'kosten', line: 1, column: 'leverancier' },
        { message: 'factuur', table: 'kosten', line: 2, column: 'omschrijving' },
      ],
    },
  ],
});
