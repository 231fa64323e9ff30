import { ALL_ROUNDS } from '../../scheme/rounds';
import { TOTAL_TOLERANCE } from '../../records/money';
import { choice, date, money } from '../message-value';
import { grantOf } from '../../facts/money/model-g2';
import { defineRule } from '../rule';
import { lastSpendingDay } from '../../facts/costs/last-spending-day';

export default defineRule({
  id: 'FIN-04',
  title: 'Wat na afloop niet is besteed, gaat terug',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { modelG2A: ['omschrijving', 'ontvangen_tm', 'totale_kosten'] },
  basis: [
    {
      source: 'sto-home',
      where: 'Veelgestelde vragen, niet-bestede middelen',
      evidence: 'V',
      explanation: 'Niet-bestede middelen worden van de penvoerder teruggevorderd (voor 2020-2023: artikel 1.10).',
    },
    {
      source: 'sto-presentatie',
      where: 'Besteding tot het einde van 2028',
      evidence: 'V',
      explanation: 'Voor 2025-2028 geldt hetzelfde voor wat eind 2028 niet is besteed.',
    },
  ],
  messages: {
    terug: {
      outcome: 'let op',
      text: '{bedrag} van {bron} is op {einde} wel ontvangen en niet besteed; dat gaat terug',
      found: '{bedrag} over',
      expected: 'alles besteed, of het overschot terug',
      action: 'Controleer of alle kosten zijn geboekt en zet het overschot klaar als schuld aan het ministerie.',
    },
  },
  check({ dossier, date: today }, report) {
    for (const line of dossier.modelG2A.lines) {
      const grant = grantOf(line.omschrijving);
      const { ontvangen_tm, totale_kosten } = line;
      if (!grant || ontvangen_tm === null || totale_kosten === null) continue;
      const end = lastSpendingDay(grant.id, today);
      const left = ontvangen_tm - totale_kosten;
      if (today <= end || left <= TOTAL_TOLERANCE) continue;
      report.line(line, 'te_verrekenen', 'terug', { bedrag: money(left), bron: choice(grant.bron), einde: date(end) });
    }
  },
  examples: [
    { name: 'tijdens de looptijd is er nog geld over', given: { modelG2A: [{ ontvangen_tm: 2000000 }] }, expected: [] },
    {
      name: 'na afloop alles besteed, en meer uitgegeven dan ontvangen',
      given: {
        modelG2A: [
          { omschrijving: 'subsidie 2020-2023' },
          { omschrijving: 'aanvullend 2024', ontvangen_tm: 366585, totale_kosten: 377599 },
        ],
      },
      expected: [],
    },
    {
      name: 'van de subsidie 2020-2023 is € 40.000 niet besteed',
      given: { modelG2A: [{ omschrijving: 'STO 2020-2023', ontvangen_tm: 3732000, totale_kosten: 3692000, te_verrekenen: 40000 }] },
      expected: [{ message: 'terug', table: 'modelG2A', line: 1, column: 'te_verrekenen' }],
    },
  ],
});
