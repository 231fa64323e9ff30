import { ALL_ROUNDS } from '../../scheme/rounds';
import { date, places, text } from '../message-value';
import { byName, nameKey } from '../../facts/lists/names';
import { isKnown } from '../../facts/known';
import { defineRule } from '../rule';
import { costsInTime } from '../../facts/costs/cost';

export default defineRule({
  id: 'REG-10',
  covers: ['X29'],
  title: 'Kosten van een partner vallen in de tijd dat de partner meedoet',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['partner', 'factuurdatum'], inspanning: ['partner', 'van', 'tot'] },
  needs: { partners: ['partner_naam'] },
  optional: { partners: ['vanaf', 'tot'] },
  each: ['kosten', 'inspanning'],
  basis: [
    {
      source: 'dusi-eindrapportage',
      where: 'Vraag naar partners die erbij kwamen of stopten',
      evidence: 'D',
      explanation: 'Het format vraagt welke partners erbij kwamen of stopten; de vergelijking met de kosten is een keuze van STO Controle.',
    },
  ],
  messages: {
    teVroeg: {
      outcome: 'let op',
      text: '{datum} valt voor {begin}, de dag waarop {partner} ging meedoen',
      found: '{datum}, naast {plaatsen}',
      expected: 'vanaf {begin}',
      action: 'Controleer de datum, de partner op deze regel en de datum Doet mee vanaf op het blad Partners.',
    },
    teLaat: {
      outcome: 'let op',
      text: '{datum} valt na {einde}, de laatste dag waarop {partner} meedeed',
      found: '{datum}, naast {plaatsen}',
      expected: 'uiterlijk {einde}',
      action: 'Controleer de datum, de partner op deze regel en de datum Doet mee tot en met op het blad Partners.',
    },
  },
  check({ dossier }, report) {
    const partners = byName(dossier.partners.lines, ({ partner_naam }) => partner_naam);
    for (const { line, first, last, firstColumn, lastColumn } of costsInTime(dossier)) {
      const lines = line.partner === null ? undefined : partners.get(nameKey(line.partner));
      if (!lines || line.partner === null) continue;
      if (lines.some(({ vanaf, tot }) => isKnown(first) && isKnown(last) && (vanaf ?? 0) <= first && last <= (tot ?? Infinity))) continue;
      const begin = Math.min(...lines.map(({ vanaf }) => vanaf ?? 0));
      const einde = Math.max(...lines.map(({ tot }) => tot ?? Infinity));
      const values = { partner: text(line.partner), plaatsen: places(lines) };
      // One day that is known is enough to be outside.
      if (isKnown(first) && first < begin)
        report.cell(line.at, firstColumn, 'teVroeg', { datum: date(first), begin: date(begin), ...values });
      else if (isKnown(last) && last > einde)
        report.cell(line.at, lastColumn, 'teLaat', { datum: date(last), einde: date(einde), ...values });
    }
  },
  examples: [
    {
      name: 'op de eerste en de laatste dag',
      given: {
        partners: [{ vanaf: '1-8-2025', tot: '31-7-2026' }],
        kosten: [{ factuurdatum: '1-8-2025' }],
        inspanning: [{ van: '1-7-2026', tot: '31-7-2026', partner: 'vmbo de sluis' }],
      },
      expected: [],
    },
    { name: 'een partner zonder data doet altijd mee', given: { partners: [{}], kosten: [{}] }, expected: [] },
    {
      name: 'een factuur van voor de partner meedeed',
      given: { partners: [{ vanaf: '1-8-2026' }], kosten: [{ factuurdatum: '31-7-2026' }] },
      expected: [{ message: 'teVroeg', table: 'kosten', line: 1, column: 'factuurdatum' }],
    },
    {
      name: 'uren van na het vertrek van de partner',
      given: { partners: [{ tot: '31-7-2026' }], inspanning: [{ van: '1-7-2026', tot: '1-8-2026' }] },
      expected: [{ message: 'teLaat', table: 'inspanning', line: 1, column: 'tot' }],
    },
  ],
});
