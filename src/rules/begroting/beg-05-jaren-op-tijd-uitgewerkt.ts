import { budgetReading, mayBeOutline, yearsOf } from '../../facts/money/budget';
import { choice, text } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'BEG-05',
  covers: ['X35'],
  title: 'De begroting van 2025-2028 is op tijd uitgewerkt: eerst 2025-2026, dan 2027-2028',
  kind: 'verplichting',
  rounds: ['STO2025'],
  reads: { begroting: ['bron', 'detail', 'bedrag'] },
  through: { begroting: ['q', 'p'] },
  basis: [
    {
      source: 'sto-planning',
      where: 'Planning 05-02-2024',
      evidence: 'V',
      explanation:
        'In oktober 2024 volstonden hoofdlijnen; het plan en de begroting van 2025-2026 waren uitgewerkt op 15-4-2025, die van 2027-2028 op 1-10-2026.',
    },
  ],
  messages: {
    globaal: {
      outcome: 'te beoordelen',
      text: 'deze regel is {detail}, terwijl de begroting van {jaar} al in onderdelen klaar is als het plan op tijd is ingediend',
      found: '{detail}',
      expected: 'specifiek',
      action: 'Werk de regel uit en kies specifiek. Gaat het alleen om latere jaren, splits de regel dan.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    const { plannedIn } = budgetReading(dossier);
    for (const line of dossier.begroting.lines) {
      if (line.bron !== 'subsidie 2025-2028' || line.detail !== 'globaal') continue;
      const year = yearsOf(line).find((each) => !mayBeOutline('STO2025', each, checkDate) && plannedIn(line, each) !== 0);
      if (year !== undefined) report.line(line, 'detail', 'globaal', { detail: choice(line.detail), jaar: text(String(year)) });
    }
  },
  examples: [
    { name: 'op 15-4-2025 mag alles nog op hoofdlijnen', given: { begroting: [{ detail: 'globaal' }] }, date: '15-4-2025', expected: [] },
    {
      name: 'op 1-10-2026 mogen 2027 en 2028 nog op hoofdlijnen',
      given: {
        begroting: [{ detail: 'globaal', q_2025: '', p_2025: '', bedrag_2025: '', q_2026: 0, p_2026: 50, bedrag_2026: 0 }],
      },
      expected: [],
    },
    { name: 'de kolom is leeg', given: { begroting: [{ detail: '' }] }, expected: [] },
    {
      name: 'op 16-4-2025 is 2025 nog globaal',
      given: { begroting: [{ detail: 'globaal' }] },
      date: '16-4-2025',
      expected: [{ message: 'globaal', table: 'begroting', line: 1, column: 'detail' }],
    },
    {
      name: 'na 1-10-2026 is 2027 nog globaal',
      given: { begroting: [{ detail: 'globaal', q_2025: 0, bedrag_2025: 0, q_2026: 0, bedrag_2026: 0 }] },
      date: '2-10-2026',
      expected: [{ message: 'globaal', table: 'begroting', line: 1, column: 'detail' }],
    },
  ],
});
