import { ALL_ROUNDS } from '../../scheme/rounds';
import { splitCost, splitHours } from '../split-mends';
import { calendarDay } from '../../scheme/calendar';
import { date } from '../message-value';
import { isKnown } from '../../facts/known';
import { defineRule } from '../rule';
import { isSchoolYear } from '../../facts/hours/school-year';
import { costsInTime } from '../../facts/costs/cost';

export default defineRule({
  id: 'DL-04',
  title: 'Een regel valt binnen één kalenderjaar',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { kosten: [], inspanning: ['van', 'tot'] },
  optional: { kosten: ['prestatie_van', 'prestatie_tot'] },
  each: ['kosten', 'inspanning'],
  through: { kosten: ['excl', 'btw', 'incl'], inspanning: ['uren', 'tarief'] },
  basis: [
    {
      source: 'jaarverslaggeving',
      where: 'Artikel 3, onder b en c',
      evidence: 'V',
      explanation: 'Het verslagjaar is een kalenderjaar; de penvoerder verantwoordt STO per kalenderjaar in de jaarrekening.',
    },
  ],
  messages: {
    overJaargrens: {
      outcome: 'let op',
      text: 'de periode van {begin} tot en met {einde} loopt over 31 december heen, terwijl de jaarrekening per kalenderjaar is',
      found: '{begin} tot en met {einde}',
      expected: 'één kalenderjaar per regel',
      action:
        'Splits de regel in een deel voor elk kalenderjaar, met de uren of het bedrag van dat jaar. Houd hetzelfde factuurnummer en geef elk deel het begin en einde van de prestatie in dat jaar.',
    },
  },
  check({ dossier }, report) {
    for (const cost of costsInTime(dossier)) {
      const { key, line, first, last, lastColumn } = cost;
      if (!isKnown(first) || !isKnown(last) || first === last || calendarDay(first).year >= calendarDay(last).year) continue;
      // DL-05 speaks of hours that follow a school year.
      if (key === 'inspanning' && isSchoolYear(first, last)) continue;
      const mends = cost.key === 'kosten' ? splitCost(cost.line) : splitHours(cost.line);
      report.cell(line.at, lastColumn, 'overJaargrens', { begin: date(first), einde: date(last) }, undefined, mends);
    }
  },
  examples: [
    {
      name: 'van 1 januari tot en met 31 december van hetzelfde jaar',
      given: { inspanning: [{ van: '1-1-2026', tot: '31-12-2026' }], kosten: [{ prestatie_van: '1-1-2026', prestatie_tot: '31-12-2026' }] },
      expected: [],
    },
    { name: 'uren van een heel schooljaar (DL-05)', given: { inspanning: [{ van: '1-8-2025', tot: '31-7-2026' }] }, expected: [] },
    {
      name: 'uren van september tot en met januari',
      given: { inspanning: [{ van: '1-9-2025', tot: '1-1-2026' }] },
      expected: [{ message: 'overJaargrens', table: 'inspanning', line: 1, column: 'tot' }],
    },
    {
      name: 'een licentie over een schooljaar',
      given: { kosten: [{ prestatie_van: '1-8-2025', prestatie_tot: '31-7-2026' }] },
      expected: [{ message: 'overJaargrens', table: 'kosten', line: 1, column: 'prestatie_tot' }],
    },
  ],
});
