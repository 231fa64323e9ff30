import { ALL_ROUNDS } from '../../scheme/rounds';
import { choice, text } from '../message-value';
import { grantOf } from '../../facts/money/model-g2';
import { defineRule } from '../rule';

export default defineRule({
  id: 'FIN-02',
  title: 'STO staat in model G2 van de jaarrekening, niet in G1',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { modelG2A: ['omschrijving', 'model'], modelG2B: ['omschrijving', 'model'] },
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Verantwoording in de jaarrekening, richtlijn 660',
      evidence: 'V',
      explanation: 'STO wordt in de jaarrekening verantwoord met model G2. G1 is voor subsidies die niet worden verrekend.',
    },
    {
      source: 'sto-regelingen',
      where: 'Verantwoording van de aanloopfase 2018-2019',
      evidence: 'V',
      explanation: 'Alleen de aanvullende bekostiging van 2018 en 2019 stond in model G, onderdeel 1.',
    },
  ],
  messages: {
    g1: {
      outcome: 'fout',
      text: 'de verantwoording van {bron} staat in model {model} van de jaarrekening, maar hoort in model G2',
      found: '{model}',
      expected: 'G2',
      action:
        'Verplaats de subsidie in de jaarrekening naar model G2 en kies hier G2. Overleg met de accountant als de jaarrekening al vaststaat.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.modelG2A.lines) {
      const grant = grantOf(line.omschrijving);
      if (grant && line.model === 'G1') report.line(line, 'model', 'g1', { bron: choice(grant.bron), model: text(line.model) });
    }
    for (const line of dossier.modelG2B.lines) {
      const grant = grantOf(line.omschrijving);
      if (grant && line.model === 'G1') report.line(line, 'model', 'g1', { bron: choice(grant.bron), model: text(line.model) });
    }
  },
  examples: [
    {
      name: 'in G2, nog niet ingevuld, en een andere subsidie of de aanloopfase in G1',
      given: {
        modelG2A: [{ model: 'g2' }, { omschrijving: 'Aanloopfase STO 2018-2019', model: 'G1' }],
        modelG2B: [{ model: '' }, { omschrijving: 'Basisvaardigheden', model: 'G1' }],
      },
      expected: [],
    },
    {
      name: 'STO in G1',
      given: { modelG2A: [{ model: 'G1' }], modelG2B: [{}, { jaar: 2027, model: 'g1' }] },
      expected: [
        { message: 'g1', table: 'modelG2A', line: 1, column: 'model' },
        { message: 'g1', table: 'modelG2B', line: 2, column: 'model' },
      ],
    },
  ],
});
