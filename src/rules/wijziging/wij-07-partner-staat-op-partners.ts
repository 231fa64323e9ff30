import { ALL_ROUNDS } from '../../scheme/rounds';
import { listMends } from '../list-mends';
import { text } from '../message-value';
import { referencesBeside, unknownReferences } from '../../facts/lists/references';
import { defineRule } from '../rule';

export default defineRule({
  id: 'WIJ-07',
  title: 'Elke partner met kosten of een begroting staat op het blad Partners',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { begroting: ['partner'], inspanning: ['partner'], afschrijvingen: ['partner'], kosten: ['partner'] },
  needs: { partners: ['partner_naam'] },
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Casus 2, een school komt erbij',
      evidence: 'V',
      explanation: 'Komt er een school bij, dan worden plan, begroting, administratie en communicatie bijgewerkt.',
    },
  ],
  messages: {
    onbekend: {
      outcome: 'fout',
      text: '{partner} staat niet op het blad Partners',
      found: '{partner}',
      expected: 'een naam van het blad Partners',
      action: 'Schrijf de naam zoals op het blad Partners. Is de partner nieuw, voeg die dan daar toe en werk ook plan en begroting bij.',
    },
  },
  check({ dossier }, report) {
    const partners = dossier.partners.lines.map(({ partner_naam }) => partner_naam);
    const budgeted = dossier.begroting.lines.flatMap(({ at, partner }) => (partner === null ? [] : [{ at, name: partner }]));
    for (const { at, name } of unknownReferences([...budgeted, ...referencesBeside(dossier, 'partner', partners)], partners)) {
      report.cell(
        at,
        'partner',
        'onbekend',
        { partner: text(name) },
        undefined,
        listMends(at, 'partner', name, { table: 'partners', names: partners }),
      );
    }
  },
  examples: [
    {
      name: 'dezelfde naam met andere hoofdletters en dubbele spaties',
      given: { partners: [{}], kosten: [{ partner: 'vmbo  de Sluis' }], inspanning: [{}], afschrijvingen: [{}] },
      expected: [],
    },
    { name: 'een lege partner meldt DAT-05', given: { partners: [{}], kosten: [{ partner: '' }] }, expected: [] },
    {
      name: 'de naam van een partner is nog leeg: die kan bedoeld zijn',
      given: { partners: [{ partner_naam: '' }, { partner_naam: 'ROC' }], kosten: [{}] },
      expected: [],
    },
    {
      name: 'een school die er later bij kwam',
      given: {
        partners: [{}],
        begroting: [{ partner: 'Het Veer' }],
        inspanning: [{ partner: 'Het Veer' }],
        afschrijvingen: [{ partner: 'Het Veer' }],
        kosten: [{ partner: 'Het Veer' }],
      },
      expected: [
        { message: 'onbekend', table: 'begroting', line: 1, column: 'partner' },
        { message: 'onbekend', table: 'inspanning', line: 1, column: 'partner' },
        { message: 'onbekend', table: 'afschrijvingen', line: 1, column: 'partner' },
        { message: 'onbekend', table: 'kosten', line: 1, column: 'partner' },
      ],
    },
  ],
});
