import { ALL_ROUNDS } from '../../scheme/rounds';
import { date, text } from '../message-value';
import { joinedMend, periodMends, setMend } from '../line-mends';
import { defineRule } from '../rule';

export default defineRule({
  id: 'DAT-08',
  title: 'Een periode eindigt niet voor zij begint',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { partners: [], activiteiten: ['jaar_van', 'jaar_tot'], inspanning: ['van', 'tot'], kosten: [] },
  optional: { partners: ['vanaf', 'tot'], kosten: ['prestatie_van', 'prestatie_tot'] },
  each: ['partners', 'activiteiten', 'inspanning', 'kosten'],
  basis: [
    {
      source: 'sto-controle',
      where: 'Kwaliteit van de gegevens',
      evidence: 'D',
      explanation: 'Meestal zijn dag en maand verwisseld, of is het jaar niet aangepast.',
    },
  ],
  messages: {
    omgekeerd: {
      outcome: 'let op',
      text: '{einde} als einde valt voor het begin op {begin}',
      found: '{einde}',
      expected: '{begin} of later',
      action: 'Verbeter het begin of het einde van de periode.',
    },
  },
  check({ dossier }, report) {
    const values = (begin: number, einde: number) => ({ begin: date(begin), einde: date(einde) });
    for (const line of dossier.partners.lines) {
      const { vanaf, tot } = line;
      if (vanaf !== null && tot !== null && tot < vanaf)
        report.line(line, 'tot', 'omgekeerd', values(vanaf, tot), undefined, periodMends(line.at, ['vanaf', vanaf], ['tot', tot]));
    }
    for (const line of dossier.activiteiten.lines) {
      const { jaar_van, jaar_tot } = line;
      if (jaar_van !== null && jaar_tot !== null && jaar_tot < jaar_van) {
        const jaren = { begin: text(String(jaar_van)), einde: text(String(jaar_tot)) };
        const mends = [
          ...setMend('number', line.at, 'jaar_van', jaar_tot, { label: 'Wissel begin en einde om' }),
          ...setMend('number', line.at, 'jaar_tot', jaar_van, { label: '' }),
        ];
        report.line(line, 'jaar_tot', 'omgekeerd', jaren, undefined, joinedMend(mends));
      }
    }
    for (const line of dossier.inspanning.lines) {
      const { van, tot } = line;
      if (van !== null && tot !== null && tot < van)
        report.line(line, 'tot', 'omgekeerd', values(van, tot), undefined, periodMends(line.at, ['van', van], ['tot', tot]));
    }
    for (const line of dossier.kosten.lines) {
      const { prestatie_van: van, prestatie_tot: tot } = line;
      if (van !== null && tot !== null && tot < van) {
        const mends = periodMends(line.at, ['prestatie_van', van], ['prestatie_tot', tot]);
        report.line(line, 'prestatie_tot', 'omgekeerd', values(van, tot), undefined, mends);
      }
    }
  },
  examples: [
    {
      name: 'één dag, en één jaar',
      given: {
        inspanning: [{ van: '1-3-2026', tot: '1-3-2026' }],
        activiteiten: [{ jaar_van: 2026, jaar_tot: 2026 }],
        partners: [{ vanaf: '1-3-2026' }],
      },
      expected: [],
    },
    {
      name: 'einde voor begin',
      given: {
        partners: [{ vanaf: '1-8-2026', tot: '31-7-2026' }],
        activiteiten: [{ jaar_van: 2027, jaar_tot: 2026 }],
        inspanning: [{ van: '1-8-2026', tot: '31-7-2026' }],
        kosten: [{ prestatie_van: '12-3-2026', prestatie_tot: '3-12-2025' }],
      },
      expected: [
        { message: 'omgekeerd', table: 'partners', line: 1, column: 'tot' },
        { message: 'omgekeerd', table: 'activiteiten', line: 1, column: 'jaar_tot' },
        { message: 'omgekeerd', table: 'inspanning', line: 1, column: 'tot' },
        { message: 'omgekeerd', table: 'kosten', line: 1, column: 'prestatie_tot' },
      ],
    },
  ],
});
