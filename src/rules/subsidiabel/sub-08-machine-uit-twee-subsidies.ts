import type { Line } from '../../records/dossier';
import { ALL_ROUNDS, roundOfBron } from '../../scheme/rounds';
import { assetKey, isGiven } from '../../facts/costs/invoices';
import { percentage, places, text } from '../message-value';
import { byName } from '../../facts/lists/names';
import { joinedMend, removeMend } from '../line-mends';
import type { Mend } from '../mend';
import { defineRule } from '../rule';

/** The first year in which several sources pay for one machine, for more than the whole of it together. */
function yearPaidTwice(lines: readonly Line<'afschrijvingen'>[]): { year: number; share: number } | undefined {
  const years = [...new Set(lines.flatMap(({ afs }) => [...afs.keys()]))].sort((a, b) => a - b);
  for (const year of years) {
    const paying = lines.filter(({ afs }) => (afs.get(year) ?? 0) > 0);
    const share = paying.reduce((sum, { pct_sto }) => sum + (pct_sto ?? 0), 0);
    if (new Set(paying.map(({ bron }) => bron)).size > 1 && share > 1 + 1e-9) return { year, share };
  }
  return undefined;
}

export default defineRule({
  id: 'SUB-08',
  covers: ['X21', 'X22'],
  title: 'Een machine wordt niet uit twee subsidies betaald',
  notWaivable: 'dubbele financiering',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { afschrijvingen: ['leverancier', 'factuurnr', 'omschrijving', 'pct_sto', 'bron', 'andere_subsidie', 'afs'] },
  through: { afschrijvingen: ['inv_id'] },
  basis: [
    {
      source: 'sto-regelingen',
      where: 'Veelgestelde vragen over de nieuwe leerweg',
      evidence: 'V',
      explanation: 'Eén machine kan niet uit beide subsidies worden betaald. Dit is gezien voor 2020-2023.',
    },
  ],
  messages: {
    dubbel2020: {
      outcome: 'fout',
      text: '{subsidie} betaalt mee aan deze regel, terwijl {deel} voor rekening van STO komt',
      found: '{subsidie}, {deel} voor STO',
      expected: 'één subsidie per machine',
      action: 'Haal de machine uit een van de twee subsidies, of maak de cel leeg als de andere niet meebetaalt.',
    },
    dubbel2025: {
      outcome: 'let op',
      text: '{subsidie} betaalt mee aan deze regel, terwijl {deel} voor rekening van STO komt',
      found: '{subsidie}, {deel} voor STO',
      expected: 'één subsidie per machine',
      action: 'Haal de machine uit een van de twee subsidies, of maak de cel leeg als de andere niet meebetaalt.',
    },
    gedeeld: {
      outcome: 'te beoordelen',
      text: '{subsidie} betaalt mee naast {deel} uit STO: betalen zij verschillende delen?',
      found: '{subsidie}, {deel} voor STO',
      expected: 'samen ten hoogste 100%, voor verschillend gebruik',
      action: 'Ga na dat de andere subsidie niet hetzelfde deel van de machine betaalt en leg het gebruik vast.',
    },
    tweeBronnen: {
      outcome: 'fout',
      text: 'in {jaar} betalen meer bronnen voor deze machine, samen {deel}',
      found: '{deel} in {jaar}: {plaatsen}',
      expected: 'samen ten hoogste 100%',
      action: 'Verdeel de machine over de bronnen, of laat haar bij één bron staan.',
    },
  },
  check({ dossier }, report) {
    const { lines } = dossier.afschrijvingen;
    for (const line of lines) {
      const round = roundOfBron(line.bron);
      if (!round || line.pct_sto === null || !isGiven(line.andere_subsidie)) continue;
      const whole = round.id === 'STO2025' ? 'dubbel2025' : 'dubbel2020';
      const values = { subsidie: text(line.andere_subsidie), deel: percentage(line.pct_sto) };
      report.line(line, 'andere_subsidie', line.pct_sto < 1 ? 'gedeeld' : whole, values);
    }
    for (const group of byName(lines, assetKey).values()) {
      if (group.length < 2) continue;
      const twice = yearPaidTwice(group);
      if (!twice) continue;
      const values = { jaar: text(String(twice.year)), deel: percentage(twice.share), plaatsen: places(group) };
      const mends = keepMends(group);
      for (const line of group) report.line(line, 'bron', 'tweeBronnen', values, undefined, mends);
    }
  },
  examples: [
    {
      name: 'geen andere subsidie',
      given: { afschrijvingen: [{}, { omschrijving: 'Draaibank', andere_subsidie: 'geen' }] },
      expected: [],
    },
    {
      name: 'de nieuwe leerweg betaalt dezelfde machine',
      given: {
        afschrijvingen: [
          { omschrijving: 'Draaibank', andere_subsidie: 'Nieuwe leerweg', pct_sto: 1, bron: 'subsidie 2020-2023' },
          { omschrijving: 'Lasrobot', andere_subsidie: 'Nieuwe leerweg', pct_sto: 1 },
          { omschrijving: 'Plotter', andere_subsidie: 'Nieuwe leerweg', pct_sto: 0.5 },
        ],
      },
      expected: [
        { message: 'dubbel2020', table: 'afschrijvingen', line: 1, column: 'andere_subsidie' },
        { message: 'dubbel2025', table: 'afschrijvingen', line: 2, column: 'andere_subsidie' },
        { message: 'gedeeld', table: 'afschrijvingen', line: 3, column: 'andere_subsidie' },
      ],
    },
    {
      name: 'in 2024 80% uit het oude geld en 80% uit de aanvulling',
      given: {
        afschrijvingen: [
          { bron: 'subsidie 2020-2023', afs_2023: 960, afs_2024: 960, afs_2026: '', afs_2027: '', afs_2028: '' },
          { bron: 'aanvullend 2024', afs_2024: 960, afs_2026: '', afs_2027: '', afs_2028: '' },
        ],
      },
      expected: [
        { message: 'tweeBronnen', table: 'afschrijvingen', line: 1, column: 'bron' },
        { message: 'tweeBronnen', table: 'afschrijvingen', line: 2, column: 'bron' },
      ],
    },
    {
      name: 'eerst uit het oude geld, daarna uit het nieuwe',
      given: {
        afschrijvingen: [
          { bron: 'subsidie 2020-2023', afs_2024: 960, afs_2026: '', afs_2027: '', afs_2028: '' },
          { bron: 'subsidie 2025-2028', afs_2025: 960 },
        ],
      },
      expected: [],
    },
  ],
});

/** The machine with one of the sources that pay for it, when each stands on one line: the lines of the others go. */
function keepMends(group: readonly Line<'afschrijvingen'>[]): readonly Mend[] {
  const sources = new Set(group.map(({ bron }) => bron));
  if (sources.size < group.length || sources.has(null)) return [];
  return group.flatMap((kept) =>
    joinedMend(group.filter((line) => line !== kept).flatMap((line) => removeMend(line, `Laat de machine bij ${kept.bron} staan`))),
  );
}
