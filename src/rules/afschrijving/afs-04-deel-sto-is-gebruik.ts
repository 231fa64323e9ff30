import { ALL_ROUNDS } from '../../scheme/rounds';
import { readingOf } from '../../facts/empty-cells';
import { percentage } from '../message-value';
import { defineRule } from '../rule';
import { isGiven } from '../../facts/costs/invoices';

export default defineRule({
  id: 'AFS-04',
  title: 'Het deel voor STO volgt uit het werkelijke gebruik',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { afschrijvingen: ['pct_sto'] },
  helps: { afschrijvingen: ['toelichting'] },
  skips: { afschrijvingen: ['toelichting'] },
  each: ['afschrijvingen'],
  basis: [
    {
      source: 'vo-raad-afschrijving',
      where: 'Nieuwsbericht van 10-12-2019',
      evidence: 'V2',
      explanation: 'De afschrijving wordt toegerekend naar het werkelijke gebruik voor het project.',
    },
    {
      source: 'sto-presentatie',
      where: 'Bijlage 6, kolom % tbv STO',
      evidence: 'V',
      explanation: 'De staat heeft een eigen kolom voor het deel voor STO. De handreiking is een hulpmiddel: een lege cel is een let op.',
    },
  ],
  messages: {
    leeg: {
      outcome: 'let op',
      text: 'is leeg, dus er is geen deel voor STO te berekenen',
      found: 'leeg',
      expected: 'een percentage boven 0 tot en met 100%',
      action: 'Vul in welk deel van het gebruik voor STO is.',
    },
    alles: {
      outcome: 'te beoordelen',
      text: '{deel} voor STO, zonder toelichting: wordt de machine nergens anders voor gebruikt?',
      found: '{deel}, geen toelichting',
      expected: 'het deel van het werkelijke gebruik',
      action: 'Leg in de kolom Toelichting uit waarom de machine alleen voor STO wordt gebruikt, of verlaag het percentage.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.afschrijvingen);
    for (const line of dossier.afschrijvingen.lines) {
      if (cells.isEmpty(line, 'pct_sto')) report.line(line, 'pct_sto', 'leeg');
      else if (line.pct_sto === 1 && !isGiven(line.toelichting)) report.line(line, 'pct_sto', 'alles', { deel: percentage(1) });
    }
  },
  examples: [
    { name: '80% voor STO', given: { afschrijvingen: [{ pct_sto: 0.8 }] }, expected: [] },
    {
      name: '100% met toelichting',
      given: { afschrijvingen: [{ pct_sto: 1, toelichting: 'Staat in het mobiele STO-lokaal' }] },
      expected: [],
    },
    {
      name: '100% zonder toelichting',
      given: { afschrijvingen: [{ pct_sto: 1 }] },
      expected: [{ message: 'alles', table: 'afschrijvingen', line: 1, column: 'pct_sto' }],
    },
    {
      name: 'geen percentage; een onleesbaar percentage meldt een andere regel',
      given: { afschrijvingen: [{ pct_sto: '' }, { pct_sto: 'ongeveer 80' }] },
      expected: [{ message: 'leeg', table: 'afschrijvingen', line: 1, column: 'pct_sto' }],
    },
  ],
});
