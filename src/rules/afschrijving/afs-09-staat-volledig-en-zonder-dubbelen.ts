import { ALL_ROUNDS } from '../../scheme/rounds';
import type { Line } from '../../records/dossier';
import { removeDouble, setMend } from '../line-mends';
import type { Mend } from '../mend';
import { readingOf } from '../../facts/empty-cells';
import { assetKey, invoiceKey, isGiven } from '../../facts/costs/invoices';
import { number, percentage, places, text } from '../message-value';
import { byName } from '../../facts/lists/names';
import { defineRule } from '../rule';

const COLUMNS = ['leverancier', 'factuurnr', 'factuurdatum', 'omschrijving', 'aanschaf', 'periode_mnd', 'restwaarde'] as const;

export default defineRule({
  id: 'AFS-09',
  covers: ['X21'],
  title: 'De staat van afschrijvingen is volledig en noemt elke machine één keer',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { afschrijvingen: [...COLUMNS, 'pct_sto', 'bron'] },
  through: { afschrijvingen: ['inv_id'] },
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Bijlage 6, alle kolommen',
      evidence: 'V',
      explanation:
        'De staat vraagt per machine leverancier, factuurnummer, factuurdatum, omschrijving, aanschafwaarde, termijn, restwaarde en % tbv STO.',
    },
    {
      source: 'sto-handreiking',
      where: 'Nieuwsbericht van 03-02-2020',
      evidence: 'V',
      explanation: 'De handreiking is een hulpmiddel: een lege cel is daarom een let op, geen fout.',
    },
    {
      source: 'sto-presentatie',
      where: 'Bijlage 6, kolommen factuurnummer en % tbv STO',
      evidence: 'I',
      explanation: 'Eén machine kan voor niet meer dan 100% worden afgeschreven. Twee gelijke machines op één factuur mogen wel.',
    },
  ],
  messages: {
    leeg: {
      outcome: 'let op',
      text: 'is leeg, zodat de staat van afschrijvingen niet volledig is',
      found: 'leeg',
      expected: 'ingevuld, zoals in bijlage 6',
      action: 'Vul de cel in aan de hand van de factuur. Blijft er aan het eind niets over, vul dan als restwaarde 0 in.',
    },
    // The rules of the handreiking find no fout (rules, FIN-10), and twins on one invoice look like one machine noted twice.
    dubbel: {
      outcome: 'let op',
      text: 'factuur {nummer} met dezelfde machine staat {aantal} keer op het blad Afschrijvingen, samen voor {deel}',
      found: '{aantal} regels, samen {deel}: {plaatsen}',
      expected: 'samen ten hoogste 100%',
      action:
        'Haal de dubbele regel weg, of verdeel de percentages zo dat ze samen niet boven 100% komen. Zijn het meer machines, vul dan hun serienummers in.',
    },
    verdeeld: {
      outcome: 'te beoordelen',
      text: 'factuur {nummer} met dezelfde machine staat {aantal} keer op het blad Afschrijvingen, samen voor {deel}: is zij bewust verdeeld?',
      found: '{aantal} regels, samen {deel}: {plaatsen}',
      expected: 'één regel per machine, of een bewuste verdeling',
      action:
        'Ga na of de machine bewust over regels is verdeeld, bijvoorbeeld over partners, en of elke regel het hele aankoopbedrag noemt.',
    },
    zelfdeFactuur: {
      outcome: 'te beoordelen',
      text: 'factuur {nummer} staat ook bij een andere machine: staan er meer machines op deze factuur?',
      found: '{aantal} machines op één factuur: {plaatsen}',
      expected: 'verschillende machines',
      action: 'Ga na of de factuur echt meer machines bevat en of de aanschafwaarden samen niet boven het factuurbedrag uitkomen.',
    },
  },
  check({ dossier }, report) {
    const { lines } = dossier.afschrijvingen;
    const cells = readingOf(dossier.afschrijvingen);
    for (const line of lines) {
      for (const column of COLUMNS)
        if (cells.isEmpty(line, column)) report.line(line, column, 'leeg', {}, undefined, emptyMends(line, column));
    }
    for (const invoice of byName(lines, invoiceKey).values()) {
      const machines = byName(invoice, assetKey);
      for (const group of machines.values()) {
        const twice = new Set<(typeof group)[number]>();
        // The same machine on the money of another period goes on where the first stopped (AFS-06, SUB-08).
        for (const same of byName(group, ({ bron }) => bron ?? '').values()) {
          if (same.length < 2) continue;
          const share = same.reduce((sum, { pct_sto }) => sum + (pct_sto ?? 0), 0);
          const message = share > 1 + 1e-9 ? 'dubbel' : 'verdeeld';
          const plaatsen = places(same);
          for (const line of same) {
            twice.add(line);
            report.line(
              line,
              'factuurnr',
              message,
              {
                nummer: text(line.factuurnr ?? ''),
                aantal: number(same.length),
                deel: percentage(share),
                plaatsen,
              },
              undefined,
              message === 'dubbel' ? removeDouble(same, line) : [],
            );
          }
        }
        if (machines.size < 2) continue;
        const plaatsen = places(invoice);
        for (const line of group) {
          if (twice.has(line) || !isGiven(line.factuurnr)) continue;
          report.line(line, 'factuurnr', 'zelfdeFactuur', { nummer: text(line.factuurnr), aantal: number(machines.size), plaatsen });
        }
      }
    }
  },
  examples: [
    { name: 'een volledige regel', given: { afschrijvingen: [{}] }, expected: [] },
    {
      name: 'geen factuurnummer en geen restwaarde; een onleesbare datum meldt een andere regel',
      given: { afschrijvingen: [{ factuurnr: '', restwaarde: '', factuurdatum: 'maart' }] },
      expected: [
        { message: 'leeg', table: 'afschrijvingen', line: 1, column: 'factuurnr' },
        { message: 'leeg', table: 'afschrijvingen', line: 1, column: 'restwaarde' },
      ],
    },
    {
      name: 'dezelfde machine twee keer voor 80%',
      given: { afschrijvingen: [{}, { factuurnr: 'm-101 ' }] },
      expected: [
        { message: 'dubbel', table: 'afschrijvingen', line: 1, column: 'factuurnr' },
        { message: 'dubbel', table: 'afschrijvingen', line: 2, column: 'factuurnr' },
      ],
    },
    {
      name: 'twee gelijke machines met elk een serienummer',
      given: { afschrijvingen: [{ inv_id: 'SN-1' }, { inv_id: 'SN-2' }] },
      expected: [
        { message: 'zelfdeFactuur', table: 'afschrijvingen', line: 1, column: 'factuurnr' },
        { message: 'zelfdeFactuur', table: 'afschrijvingen', line: 2, column: 'factuurnr' },
      ],
    },
    {
      name: 'een machine half bij de ene en half bij de andere partner',
      given: { afschrijvingen: [{ pct_sto: 0.5 }, { pct_sto: 0.5, partner: 'Vmbo De Dijk' }] },
      expected: [
        { message: 'verdeeld', table: 'afschrijvingen', line: 1, column: 'factuurnr' },
        { message: 'verdeeld', table: 'afschrijvingen', line: 2, column: 'factuurnr' },
      ],
    },
    {
      name: 'twee machines op één factuur',
      given: { afschrijvingen: [{}, { omschrijving: 'Draaibank' }] },
      expected: [
        { message: 'zelfdeFactuur', table: 'afschrijvingen', line: 1, column: 'factuurnr' },
        { message: 'zelfdeFactuur', table: 'afschrijvingen', line: 2, column: 'factuurnr' },
      ],
    },
    {
      name: 'dezelfde machine op het geld van een volgende periode',
      given: { afschrijvingen: [{ bron: 'subsidie 2020-2023' }, { bron: 'subsidie 2025-2028' }] },
      expected: [],
    },
    {
      name: 'hetzelfde factuurnummer van een andere leverancier',
      given: { afschrijvingen: [{}, { leverancier: 'Gereedschap Noord' }] },
      expected: [],
    },
  ],
});

/** Terms that schools use, in months: a choice of ours (AFS-02 speaks of three to five years). */
const TERMS = [60, 36, 48, 84, 120];

/** What may be meant to stand in an empty cell, where few answers are common. */
function emptyMends({ at }: Line<'afschrijvingen'>, column: (typeof COLUMNS)[number]): readonly Mend[] {
  if (column === 'restwaarde') return setMend('choose', at, column, 0, { label: 'Er blijft niets over: € 0,00' });
  if (column !== 'periode_mnd') return [];
  return TERMS.flatMap((term) => setMend('choose', at, column, term, { label: `Vul ${term} maanden in` }));
}
