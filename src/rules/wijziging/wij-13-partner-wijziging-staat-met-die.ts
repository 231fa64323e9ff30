import { byName, nameKey } from '../../facts/lists/names';
import { ALL_ROUNDS } from '../../scheme/rounds';
import { places, text } from '../message-value';
import { listMends } from '../list-mends';
import { defineRule } from '../rule';

export default defineRule({
  id: 'WIJ-13',
  title: 'De partner van een wijziging staat met die datum op het blad Partners',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { wijzigingen: ['soort', 'partner'] },
  needs: { partners: ['partner_naam'] },
  optional: { wijzigingen: ['besluit_datum'], partners: ['vanaf', 'tot'] },
  skips: { wijzigingen: ['soort', 'partner'] },
  stopsAt: { partners: ['partner_naam', 'vanaf', 'tot'] },
  each: ['wijzigingen'],
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Casus 2, een school komt erbij',
      evidence: 'V',
      explanation: 'Komt er een school bij, dan worden plan, begroting en administratie bijgewerkt; het blad Partners hoort daarbij.',
    },
  ],
  messages: {
    onbekend: {
      outcome: 'let op',
      text: '{partner} staat niet op het blad Partners',
      found: '{partner}',
      expected: 'een naam van het blad Partners',
      action: 'Schrijf de naam zoals op het blad Partners. Is de partner nieuw, voeg die dan daar toe.',
    },
    zonderBegin: {
      outcome: 'te beoordelen',
      text: '{partner} komt erbij, maar op het blad Partners staat niet vanaf wanneer: sinds welke dag doet de partner mee?',
      found: 'Doet mee vanaf is leeg op {plaatsen}',
      expected: 'de eerste dag van de partner',
      action: 'Vul op het blad Partners in vanaf welke dag de partner meedoet.',
    },
    zonderEinde: {
      outcome: 'let op',
      text: '{partner} stopt, maar op het blad Partners staat niet tot wanneer de partner meedoet',
      found: 'Doet mee tot en met is leeg op {plaatsen}',
      expected: 'de laatste dag van de partner',
      action: 'Vul op het blad Partners in tot en met welke dag de partner meedoet.',
    },
  },
  check({ dossier }, report) {
    const names = dossier.partners.lines.map(({ partner_naam }) => partner_naam);
    const partners = byName(dossier.partners.lines, ({ partner_naam }) => partner_naam);
    // The name that is still empty may be meant.
    const isWhole = dossier.partners.lines.every(({ partner_naam }) => partner_naam !== null);
    const has = (column: 'vanaf' | 'tot'): boolean => dossier.partners.tables.every(({ columns }) => columns.has(column));
    for (const line of dossier.wijzigingen.lines) {
      if (line.partner === null) continue;
      const lines = partners.get(nameKey(line.partner));
      const values = { partner: text(line.partner) };
      if (!lines) {
        if (!isWhole) continue;
        const mends = listMends(line.at, 'partner', line.partner, { table: 'partners', names });
        report.line(line, 'partner', 'onbekend', values, undefined, mends);
      } else if (line.besluit_datum === null) continue;
      else if (line.soort === 'partner erbij' && has('vanaf') && lines.every(({ vanaf }) => vanaf === null)) {
        report.line(line, 'partner', 'zonderBegin', { ...values, plaatsen: places(lines) });
      } else if (line.soort === 'partner eraf' && has('tot') && lines.every(({ tot }) => tot === null)) {
        report.line(line, 'partner', 'zonderEinde', { ...values, plaatsen: places(lines) });
      }
    }
  },
  examples: [
    {
      name: 'een partner die erbij kwam en een die stopte, met hun data; en een wijziging zonder partner',
      given: {
        partners: [
          { partner_naam: 'Het Veer', vanaf: '1-8-2026' },
          { partner_naam: 'De Molen', tot: '31-7-2026' },
        ],
        wijzigingen: [{ soort: 'partner erbij', partner: 'het veer' }, { soort: 'partner eraf', partner: 'De Molen' }, {}],
      },
      expected: [],
    },
    {
      name: 'nog geen besluit',
      given: { partners: [{}], wijzigingen: [{ soort: 'partner eraf', partner: 'Vmbo De Sluis', besluit_datum: '' }] },
      expected: [],
    },
    {
      name: 'een onbekende naam, een begin zonder datum en een einde zonder datum',
      given: {
        partners: [{}, { partner_naam: 'De Molen' }],
        wijzigingen: [
          { soort: 'partner erbij', partner: 'Het Veer' },
          { soort: 'partner erbij', partner: 'De Molen' },
          { soort: 'partner eraf', partner: 'Vmbo De Sluis' },
        ],
      },
      expected: [
        { message: 'onbekend', table: 'wijzigingen', line: 1, column: 'partner' },
        { message: 'zonderBegin', table: 'wijzigingen', line: 2, column: 'partner' },
        { message: 'zonderEinde', table: 'wijzigingen', line: 3, column: 'partner' },
      ],
    },
  ],
});
