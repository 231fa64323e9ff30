import { ALL_ROUNDS } from '../../scheme/rounds';
import { listMends } from '../list-mends';
import { text } from '../message-value';
import { referencesBeside, unknownReferences } from '../../facts/lists/references';
import { defineRule } from '../rule';

export default defineRule({
  id: 'BEG-11',
  covers: ['X01'],
  title: 'Elke regel hoort bij een activiteit van het activiteitenplan',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { inspanning: ['act_code'], afschrijvingen: ['act_code'], kosten: ['act_code'], cofinanciering: ['act_code'] },
  needs: { activiteiten: ['act_code'] },
  basis: [
    {
      source: 'sto-formats',
      where: 'Veelgestelde vragen, begroting',
      evidence: 'V',
      explanation: 'De begroting sluit aan op de activiteitenplanning: elke kostenpost hoort bij een activiteit.',
    },
  ],
  messages: {
    onbekend: {
      outcome: 'fout',
      text: 'activiteit {code} staat niet op het blad Activiteiten',
      found: '{code}',
      expected: 'een code van het blad Activiteiten',
      action: 'Kies de code van de activiteit waar deze regel bij hoort, of voeg de activiteit toe aan het blad Activiteiten.',
    },
  },
  check({ dossier }, report) {
    const codes = dossier.activiteiten.lines.map(({ act_code }) => act_code);
    const contributions = dossier.cofinanciering.lines.flatMap(({ at, act_code }) => (act_code === null ? [] : [{ at, name: act_code }]));
    for (const { at, name } of unknownReferences([...referencesBeside(dossier, 'act_code', codes), ...contributions], codes)) {
      report.cell(
        at,
        'act_code',
        'onbekend',
        { code: text(name) },
        undefined,
        listMends(at, 'act_code', name, { table: 'activiteiten', names: codes }),
      );
    }
  },
  examples: [
    {
      name: 'dezelfde code in kleine letters en met een spatie',
      given: { activiteiten: [{ act_code: 'A01' }], kosten: [{ act_code: 'a01 ' }], inspanning: [{}], afschrijvingen: [{}] },
      expected: [],
    },
    { name: 'een lege code meldt DAT-05', given: { activiteiten: [{}], kosten: [{ act_code: '' }] }, expected: [] },
    {
      name: 'een activiteit zonder code kan er één verklaren, geen twee',
      given: { activiteiten: [{}, { act_code: '' }], kosten: [{ act_code: 'A02' }, { act_code: 'A03' }] },
      expected: [
        { message: 'onbekend', table: 'kosten', line: 1, column: 'act_code' },
        { message: 'onbekend', table: 'kosten', line: 2, column: 'act_code' },
      ],
    },
    {
      name: 'een code die nergens bij hoort',
      given: {
        activiteiten: [{}],
        inspanning: [{ act_code: 'A99' }],
        afschrijvingen: [{ act_code: 'constructor' }],
        kosten: [{ act_code: 'A1' }],
        cofinanciering: [{ act_code: 'A10' }],
      },
      expected: [
        { message: 'onbekend', table: 'inspanning', line: 1, column: 'act_code' },
        { message: 'onbekend', table: 'afschrijvingen', line: 1, column: 'act_code' },
        { message: 'onbekend', table: 'kosten', line: 1, column: 'act_code' },
        { message: 'onbekend', table: 'cofinanciering', line: 1, column: 'act_code' },
      ],
    },
  ],
});
