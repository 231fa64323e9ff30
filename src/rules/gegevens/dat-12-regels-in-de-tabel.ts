import { ALL_ROUNDS } from '../../scheme/rounds';
import { ALL_TABLES, registersOf } from '../all-tables';
import { money, text } from '../message-value';
import { rowStretches } from '../row-stretches';
import { defineRule } from '../rule';
import type { Mend } from '../mend';
import type { TableSource } from '../../records/dossier';

const GROW = 'Kies Tabel uitbreiden, of sleep in Excel de hoek rechtsonder van de tabel omlaag tot en met de laatste regel.';

/** For the examples: rows as people paste them, without what formulas fill in. */
const COSTS = {
  boekstuk: '2026-0002',
  leverancier: 'Drukkerij Rijp',
  factuurnr: 'F-2',
  factuurdatum: 46093,
  omschrijving: 'Posters voor de techniekdagen',
  incl: 121,
  kostensoort: 'Materiaalkosten',
  act_code: 'A01',
  partner: 'Vmbo De Sluis',
};
const COMPANY = { partner_type: 'bedrijf', partner_naam: 'Bakkerij Jansen', sok: 'ja' };

export default defineRule({
  id: 'DAT-12',
  covers: ['X37'],
  title: 'Alle ingevulde regels staan in de tabel',
  notWaivable: 'niet gelezen',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: ALL_TABLES,
  basis: [
    {
      source: 'sto-controle',
      where: 'Kwaliteit van de gegevens',
      evidence: 'I',
      explanation:
        'De formules van de sjablonen tellen alleen op wat in de tabel staat, en alleen die rijen worden gecontroleerd. Wat eronder of ernaast staat, ontbreekt in elk verslag. Wij herkennen een regel eraan dat de cellen passen bij de kolommen; een opmerking, een handtekening of een totaal onder de tabel is geen regel.',
    },
  ],
  messages: {
    onder: {
      outcome: 'fout',
      text: '{aantal} onder de tabel {tellen} niet mee: {rijen}',
      found: 'buiten de tabel: {rijen}',
      expected: 'alle regels in de tabel',
      action: GROW,
    },
    onderBedrag: {
      outcome: 'fout',
      text: '{aantal} onder de tabel {tellen} niet mee: {rijen}, samen {bedrag} in {kolomBedrag}',
      found: 'buiten de tabel: {rijen}, samen {bedrag}',
      expected: 'alle regels in de tabel',
      action: GROW,
    },
    misschien: {
      outcome: 'te beoordelen',
      text: 'onder de tabel staan gegevens die niet meetellen: {rijen}; zijn dit regels van de tabel?',
      found: 'buiten de tabel: {rijen}',
      expected: 'alle regels in de tabel',
      action: 'Zijn het regels, kies dan Tabel uitbreiden. Is het een aantekening of een som, dan hoeft u niets te doen.',
    },
    naast: {
      outcome: 'fout',
      text: '{aantal} naast de tabel {tellen} niet mee: {rijen}',
      found: 'naast de tabel: {rijen}',
      expected: 'alle regels in de tabel',
      action: 'Knip deze cellen en plak ze op de eerste lege rij van de tabel.',
    },
  },
  check({ dossier }, report) {
    for (const { tables } of registersOf(dossier)) {
      for (const table of tables) {
        for (const found of table.outside) {
          const { side, isSure, rows, amount } = found;
          const mends = longerTable(table, found);
          const at = { table, row: rows[0] ?? table.row };
          const isOne = rows.length === 1;
          const values = {
            aantal: text(isOne ? '1 rij' : `${rows.length} rijen`),
            tellen: text(isOne ? 'telt' : 'tellen'),
            rijen: text(`rij ${rowStretches(rows.map((row) => row + 1))}`),
          };
          if (side === 'beside') report.outside(at, 'naast', values);
          else if (!isSure) report.outside(at, 'misschien', values, mends);
          else if (!amount) report.outside(at, 'onder', values, mends);
          else
            report.outside(at, 'onderBedrag', { ...values, bedrag: money(amount.cents), kolomBedrag: text(amount.column.heading) }, mends);
        }
      }
    }
  },
  examples: [
    {
      name: 'onder de tabel staan een totaal, een som zonder woord, een opmerking en een handtekening',
      given: { kosten: [{}] },
      layout: {
        kosten: {
          below: [
            { omschrijving: 'Totaal', incl: 605 },
            { incl: 605 },
            { boekstuk: 'Let op: facturen van december volgen nog' },
            { boekstuk: 'Handtekening:', leverancier: 'J. Visser' },
          ],
        },
      },
      expected: [],
    },
    {
      name: 'twee regels onder de tabel geplakt',
      given: { kosten: [{}] },
      layout: { kosten: { below: [COSTS, { ...COSTS, boekstuk: '2026-0003' }] } },
      expected: [{ message: 'onderBedrag', table: 'kosten', line: 2 }],
    },
    {
      name: 'een regel onder een tabel zonder bedragen',
      given: { partners: [{}] },
      layout: { partners: { below: [COMPANY] } },
      expected: [{ message: 'onder', table: 'partners', line: 2 }],
    },
    {
      name: 'een rij onder de tabel met alleen een omschrijving en een bedrag',
      given: { kosten: [{}] },
      layout: { kosten: { below: [{ omschrijving: 'Zaalhuur', incl: 250 }] } },
      expected: [{ message: 'misschien', table: 'kosten', line: 2 }],
    },
    {
      name: 'een regel naast de tabel geplakt',
      given: { partners: [{}] },
      layout: { partners: { beside: [COMPANY] } },
      expected: [{ message: 'naast', table: 'partners', line: 1 }],
    },
  ],
});

/** Takes rows directly under a table in, when nothing else stands in between. */
function longerTable(table: TableSource, { side, isSure, grow }: TableSource['outside'][number]): readonly Mend[] {
  if (side !== 'below' || grow === 0 || table.mapping) return [];
  return [
    {
      kind: 'extend table',
      label: 'Tabel uitbreiden',
      certain: isSure,
      steps: [{ kind: 'extend', table, until: table.row + table.rowCount + grow }],
    },
  ];
}
