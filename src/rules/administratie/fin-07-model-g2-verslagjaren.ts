import { ALL_ROUNDS } from '../../scheme/rounds';
import { choice, text } from '../message-value';
import { firstYearOf, grantOf, lastYearOf } from '../../facts/money/model-g2';
import { defineRule } from '../rule';

export default defineRule({
  id: 'FIN-07',
  title: 'In model G2 staat een subsidie in de verslagjaren van haar looptijd',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { modelG2B: ['omschrijving', 'jaar'] },
  basis: [
    {
      source: 'alfa-college',
      where: 'Model G, tabellen G2-A en G2-B',
      evidence: 'V2',
      explanation:
        'G2-B is voor subsidies die doorlopen, G2-A voor wat in het verslagjaar afloopt: 2020-2023 en de aanvulling in 2024, 2025-2028 in 2028. Een verslagjaar buiten de looptijd hoort in geen van beide.',
    },
  ],
  messages: {
    buitenLooptijd: {
      outcome: 'let op',
      text: 'verslagjaar {jaar} ligt buiten de looptijd van {bron}, {eerste} tot en met {laatste}',
      found: '{jaar}',
      expected: '{eerste} tot en met {laatste}',
      action: 'Verbeter het verslagjaar of de omschrijving. In het laatste jaar staat de subsidie in G2-A van de jaarrekening.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.modelG2B.lines) {
      const grant = grantOf(line.omschrijving);
      if (!grant || line.jaar === null) continue;
      const [first, last] = [firstYearOf(grant), lastYearOf(grant)];
      if (line.jaar >= first && line.jaar <= last) continue;
      report.line(line, 'jaar', 'buitenLooptijd', {
        jaar: text(String(line.jaar)),
        bron: choice(grant.bron),
        eerste: text(String(first)),
        laatste: text(String(last)),
      });
    }
  },
  examples: [
    {
      name: 'het eerste en het laatste jaar, en een andere subsidie',
      given: {
        modelG2B: [{ jaar: 2025 }, { jaar: 2028 }, { omschrijving: 'Basisvaardigheden', jaar: 2023 }, { omschrijving: 'Totaal', jaar: '' }],
      },
      expected: [],
    },
    {
      name: 'de aanvulling 2024 in verslagjaar 2025, en 2025-2028 in 2024',
      given: { modelG2B: [{ omschrijving: 'aanvullend 2024', jaar: 2025 }, { jaar: 2024 }] },
      expected: [
        { message: 'buitenLooptijd', table: 'modelG2B', line: 1, column: 'jaar' },
        { message: 'buitenLooptijd', table: 'modelG2B', line: 2, column: 'jaar' },
      ],
    },
  ],
});
