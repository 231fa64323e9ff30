import { ALL_ROUNDS } from '../../scheme/rounds';
import { TOTAL_TOLERANCE } from '../../records/money';
import { assetsOf } from '../../facts/costs/assets';
import { assetKey } from '../../facts/costs/invoices';
import { money, number, places } from '../message-value';
import { byName } from '../../facts/lists/names';
import { defineRule } from '../rule';

export default defineRule({
  id: 'AFS-06',
  title: 'Alle afschrijving samen is niet meer dan de waarde van het deel voor STO',
  notWaivable: 'rekenwerk',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: {
    afschrijvingen: ['leverancier', 'factuurnr', 'omschrijving', 'aanschaf', 'restwaarde', 'pct_sto', 'periode_mnd', 'bron', 'afs'],
  },
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Bijlage 6, kolommen aanschafwaarde, restwaarde en % tbv STO',
      evidence: 'I',
      explanation:
        'Over alle jaren en subsidieperioden samen kan niet meer worden afgeschreven dan de aanschafwaarde min de restwaarde, voor het deel voor STO.',
    },
  ],
  messages: {
    teVeel: {
      outcome: 'fout',
      text: 'de afschrijving is in alle jaren samen {som}, meer dan de waarde voor STO van {basis}',
      found: '{som}',
      expected: 'ten hoogste {basis}',
      action: 'Verbeter de bedragen van de jaren: ze mogen samen niet boven de waarde voor STO uitkomen.',
    },
    samenTeVeel: {
      outcome: 'fout',
      text: 'deze machine staat op {aantal} regels, samen {som}; dat is meer dan de waarde voor STO van {basis}',
      found: '{som}: {plaatsen}',
      expected: 'ten hoogste {basis}',
      action: 'Vergelijk de regels van deze machine: wat in een eerdere periode is afgeschreven, telt mee.',
    },
  },
  check({ dossier }, report) {
    const assets = [...assetsOf(dossier)];
    for (const { line, claimed, expected } of assets) {
      if (claimed > expected.base + TOTAL_TOLERANCE) {
        report.line(line, 'afs_totaal', 'teVeel', { som: money(claimed), basis: money(expected.base) });
      }
    }
    for (const group of byName(assets, ({ line }) => assetKey(line)).values()) {
      const bySource = byName(group, ({ line }) => line.bron);
      if (bySource.size < 2) continue;
      // Shares within one source add up; sources come after each other, so that the largest of them is the share of the machine.
      const base = Math.max(...[...bySource.values()].map((lines) => lines.reduce((sum, { expected }) => sum + expected.base, 0)));
      const sum = group.reduce((total, { claimed }) => total + claimed, 0);
      if (sum <= base + TOTAL_TOLERANCE) continue;
      const plaatsen = places(group.map(({ line }) => line));
      for (const { line } of group) {
        report.line(line, 'afs_totaal', 'samenTeVeel', { som: money(sum), basis: money(base), aantal: number(group.length), plaatsen });
      }
    }
  },
  examples: [
    { name: 'minder dan de waarde', given: { afschrijvingen: [{}] }, expected: [] },
    {
      name: '80% van € 6.000 is € 4.800; meer kan niet',
      given: {
        afschrijvingen: [
          { afs_2026: 4000, afs_2027: 800, afs_2028: 1 },
          { afs_2026: 4000, afs_2027: 960, afs_2028: 960 },
        ],
      },
      expected: [{ message: 'teVeel', table: 'afschrijvingen', line: 2, column: 'afs_totaal' }],
    },
    {
      name: 'een machine uit 2023 die in 2025 doorloopt, in twee perioden samen te veel',
      given: {
        afschrijvingen: [
          { factuurdatum: '1-1-2023', bron: 'subsidie 2020-2023', afs_2023: 960, afs_2024: 960, afs_2026: '', afs_2027: '', afs_2028: '' },
          { factuurdatum: '1-1-2023', afs_2025: 960, afs_2026: 960, afs_2027: 960, afs_2028: 960 },
        ],
      },
      expected: [
        { message: 'samenTeVeel', table: 'afschrijvingen', line: 1, column: 'afs_totaal' },
        { message: 'samenTeVeel', table: 'afschrijvingen', line: 2, column: 'afs_totaal' },
      ],
    },
    {
      name: 'dezelfde machine in twee perioden, samen precies de waarde',
      given: {
        afschrijvingen: [
          { factuurdatum: '1-1-2023', bron: 'subsidie 2020-2023', afs_2023: 960, afs_2024: 960, afs_2026: '', afs_2027: '', afs_2028: '' },
          { factuurdatum: '1-1-2023', afs_2025: 960, afs_2026: 960, afs_2027: 960, afs_2028: 0 },
        ],
      },
      expected: [],
    },
  ],
});
