import { ALL_ROUNDS } from '../../scheme/rounds';
import { assetsOf, writeOffYear } from '../../facts/costs/assets';
import { money, text } from '../message-value';
import { formulaMend } from '../line-mends';
import { defineRule } from '../rule';

export default defineRule({
  id: 'AFS-07',
  title: 'De boekwaarde na de subsidieperiode telt niet mee',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { afschrijvingen: ['factuurdatum', 'aanschaf', 'periode_mnd', 'restwaarde', 'pct_sto', 'bron', 'afs'] },
  orElse: { afschrijvingen: { factuurdatum: 'start' } },
  each: ['afschrijvingen'],
  basis: [
    {
      source: 'vo-raad-afschrijving',
      where: 'Nieuwsbericht van 10-12-2019',
      evidence: 'V2',
      explanation:
        'Een deel van de aanschafprijs kan buiten de subsidie vallen als de levensduur langer is dan de looptijd. Dit is geschreven voor 2020-2023; voor 2025-2028 is het niet opnieuw gezien.',
    },
  ],
  messages: {
    afgeboekt2020: {
      outcome: 'fout',
      text: '{bedrag} in {jaar}, waarvan {rest} bij de jaren na de subsidie hoort',
      found: '{bedrag}',
      expected: '{verwacht}',
      action: 'Schrijf in het laatste jaar alleen de maanden van dat jaar af; de rest is voor eigen rekening.',
    },
    afgeboekt2025: {
      outcome: 'let op',
      text: '{bedrag} in {jaar}, waarvan {rest} bij de jaren na de subsidie hoort',
      found: '{bedrag}',
      expected: '{verwacht}',
      action: 'Schrijf in het laatste jaar alleen de maanden van dat jaar af; de rest is voor eigen rekening.',
    },
  },
  check({ dossier }, report) {
    for (const asset of assetsOf(dossier)) {
      const jaar = writeOffYear(asset);
      if (jaar === undefined) continue;
      const { line, round, expected } = asset;
      const bedrag = line.afs.get(jaar) ?? 0;
      const verwacht = expected.years.get(jaar)?.amount ?? 0;
      report.line(
        line,
        'afs',
        round?.id === 'STO2025' ? 'afgeboekt2025' : 'afgeboekt2020',
        { bedrag: money(bedrag), rest: money(bedrag - verwacht), jaar: text(String(jaar)), verwacht: money(verwacht) },
        jaar,
        formulaMend(line, 'afs', verwacht / 100, { year: jaar }),
      );
    }
  },
  examples: [
    { name: 'alleen de maanden in de subsidieperiode', given: { afschrijvingen: [{}] }, expected: [] },
    {
      name: 'het restant van € 2.080 in 2028 in één keer afgeboekt',
      given: { afschrijvingen: [{ afs_2028: 3040, afs_totaal: 4800, afs_rest: 0 }] },
      expected: [{ message: 'afgeboekt2025', table: 'afschrijvingen', line: 1, column: 'afs' }],
    },
    {
      name: 'het restant in 2024 afgeboekt op het geld van 2020-2023',
      given: {
        afschrijvingen: [
          {
            factuurdatum: '1-1-2023',
            bron: 'subsidie 2020-2023',
            mnd_2023: 12,
            mnd_2024: 12,
            mnd_2026: 0,
            mnd_2027: 0,
            mnd_2028: 0,
            afs_2023: 960,
            afs_2024: 3840,
            afs_2026: 0,
            afs_2027: 0,
            afs_2028: 0,
            afs_totaal: 4800,
            afs_rest: 0,
          },
        ],
      },
      expected: [{ message: 'afgeboekt2020', table: 'afschrijvingen', line: 1, column: 'afs' }],
    },
  ],
});
