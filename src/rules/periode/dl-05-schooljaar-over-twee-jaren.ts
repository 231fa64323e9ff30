import { ALL_ROUNDS } from '../../scheme/rounds';
import { splitHours } from '../split-mends';
import { calendarDay } from '../../scheme/calendar';
import { roundHalfAway } from '../../records/money';
import { number, text } from '../message-value';
import { defineRule } from '../rule';
import { isSchoolYear, schoolYearName } from '../../facts/hours/school-year';

/** August up to and including December: 5 of the 12 months of a school year (decisions on the domain, 6). */
const MONTHS_IN_FIRST_YEAR = 5;

export default defineRule({
  id: 'DL-05',
  title: 'Uren van een schooljaar worden over twee kalenderjaren verdeeld',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { inspanning: ['van', 'tot', 'uren'] },
  each: ['inspanning'],
  through: { inspanning: ['tarief', 'loonkosten'] },
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Bijlage 1, individuele jaartaak',
      evidence: 'I',
      explanation:
        'De jaartaak loopt van 1 augustus tot en met 31 juli, de jaarrekening over een kalenderjaar; de uren moeten dus worden omgerekend.',
    },
    {
      source: 'sto-controle',
      where: 'Verdeling 5/12 en 7/12',
      evidence: 'D',
      explanation: 'Zonder opgave per maand verdeelt STO Controle naar maanden: augustus tot en met december en januari tot en met juli.',
    },
  ],
  messages: {
    verdelen: {
      outcome: 'te beoordelen',
      text: 'deze uren gaan over schooljaar {schooljaar}, terwijl de jaarrekening per kalenderjaar is; naar maanden is dat {eerste} uur in {jaar} en {tweede} uur daarna',
      found: '{uren} uur over {schooljaar}',
      expected: '{eerste} uur in {jaar}, {tweede} uur in het jaar daarna',
      action: 'Splits de regel in twee kalenderjaren, met de werkelijke uren van elk jaar of anders met deze verdeling.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.inspanning.lines) {
      const { van, tot, uren } = line;
      if (van === null || tot === null || uren === null || !isSchoolYear(van, tot)) continue;
      const eerste = roundHalfAway((uren * 100 * MONTHS_IN_FIRST_YEAR) / 12) / 100;
      const { year } = calendarDay(van);
      report.line(
        line,
        'tot',
        'verdelen',
        {
          schooljaar: text(schoolYearName(year)),
          jaar: text(String(year)),
          uren: number(uren),
          eerste: number(eerste),
          tweede: number(roundHalfAway((uren - eerste) * 100) / 100),
        },
        undefined,
        splitHours(line),
      );
    }
  },
  examples: [
    { name: 'uren van een kalenderjaar', given: { inspanning: [{ van: '1-1-2026', tot: '31-12-2026' }] }, expected: [] },
    {
      name: '120 uur in schooljaar 2025/2026: 50 in 2025 en 70 in 2026',
      given: { inspanning: [{ van: '1-8-2025', tot: '31-7-2026', uren: 120 }] },
      expected: [{ message: 'verdelen', table: 'inspanning', line: 1, column: 'tot' }],
    },
  ],
});
