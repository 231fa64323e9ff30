import { ROUNDS } from '../../scheme/rounds';
import { serialDay } from '../../scheme/calendar';
import { formatDate } from '../../records/dutch-date';
import { date } from '../message-value';
import { linesOfPeriode } from '../../facts/money/regional';
import { setMend } from '../line-mends';
import { defineRule } from '../rule';
import { lastSpendingDay } from '../../facts/costs/last-spending-day';

const OLD_ENDS: ReadonlySet<number> = new Set([serialDay(2024, 7, 31), serialDay(2024, 8, 1)]);
const OLD_END_IN_WORDS = /\b(voor|tot|uiterlijk|t\/m|tot en met)\s+(op\s+)?(31 juli|1 augustus|31-0?7-|0?1-0?8-)\s?2024\b/i;

const NEW_END = 'tot en met 31 december 2024';

export default defineRule({
  id: 'PER-03',
  title: 'De einddatum van 2020-2023 is 31 december 2024, niet meer 1 augustus 2024',
  notWaivable: 'periode',
  kind: 'advies',
  rounds: ['STO2020'],
  reads: { activiteiten: ['activiteit'], partners: ['partner_naam', 'tot'] },
  needs: { regio: ['periode'] },
  through: { activiteiten: ['resultaat'] },
  basis: [
    {
      source: 'sto-home',
      where: 'Veelgestelde vragen, looptijd',
      evidence: 'V',
      explanation: 'Het oude antwoord (voor 1 augustus 2024 besteed) staat naast het nieuwe (tot en met 31 december 2024).',
    },
  ],
  messages: {
    oudeTekst: {
      outcome: 'let op',
      text: 'hier staat nog de oude einddatum van de subsidie 2020-2023; de laatste dag is nu {einde}',
      found: 'einddatum rond 1 augustus 2024',
      expected: '{einde}',
      action: 'Werk de tekst bij als de activiteit ook na 1 augustus 2024 doorliep of mocht doorlopen.',
    },
    partnerEinde: {
      outcome: 'te beoordelen',
      text: '{datum} was de oude einddatum van de subsidie 2020-2023; stopte deze partner echt op die dag?',
      found: '{datum}',
      expected: '{einde}, of de dag waarop de partner echt stopte',
      action: 'Controleer of de partner echt op deze dag stopte. Zo niet, maak de cel leeg of vul de juiste dag in.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    const einde = lastSpendingDay('STO2020', checkDate);
    if (einde < ROUNDS.STO2020.end || linesOfPeriode(dossier, '2020-2024').length === 0) return;
    for (const line of dossier.activiteiten.lines) {
      for (const column of ['activiteit', 'resultaat'] as const) {
        const typed = line[column] ?? '';
        if (!OLD_END_IN_WORDS.test(typed)) continue;
        const mends = setMend('choose', line.at, column, typed.replace(OLD_END_IN_WORDS, NEW_END), { label: `Verander in "${NEW_END}"` });
        report.line(line, column, 'oudeTekst', { einde: date(einde) }, undefined, mends);
      }
    }
    for (const line of dossier.partners.lines) {
      if (line.tot === null || !OLD_ENDS.has(line.tot)) continue;
      const mends = [
        ...setMend('fill in', line.at, 'tot', '', { label: 'De partner doet nog mee: maak de cel leeg' }),
        ...setMend('fill in', line.at, 'tot', einde, { label: `De partner deed mee tot en met ${formatDate(einde)}` }),
      ];
      report.line(line, 'tot', 'partnerEinde', { datum: date(line.tot), einde: date(einde) }, undefined, mends);
    }
  },
  examples: [
    {
      name: 'een activiteit die tot en met 31 december 2024 loopt',
      given: {
        regio: [{ periode: '2020-2024' }],
        activiteiten: [{ activiteit: 'Techniekdagen, tot en met 31 december 2024' }],
        partners: [{ tot: '31-12-2024' }],
      },
      expected: [],
    },
    {
      name: 'de oude datum bij een regio die alleen 2025-2028 heeft',
      given: { regio: [{ periode: '2025-2028' }], partners: [{ tot: '31-7-2024' }] },
      expected: [],
    },
    {
      name: 'de oude datum in de omschrijving van een activiteit',
      given: {
        regio: [{ periode: '2020-2024' }],
        activiteiten: [{ activiteit: 'Inrichting lokaal, besteed voor 1 augustus 2024' }],
        partners: [{}],
      },
      expected: [{ message: 'oudeTekst', table: 'activiteiten', line: 1, column: 'activiteit' }],
    },
    {
      name: 'een partner die op de oude einddatum stopt',
      given: { regio: [{ periode: '2020-2024' }], partners: [{ tot: '1-8-2024' }] },
      expected: [{ message: 'partnerEinde', table: 'partners', line: 1, column: 'tot' }],
    },
  ],
});
