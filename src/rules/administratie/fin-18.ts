import { claimsOf } from '../cost-share';
import { invoiceKey } from '../invoices';
import { number, percentage, text } from '../message-value';
import { byName } from '../names';
import { defineRule } from '../rule';

export default defineRule({
  id: 'FIN-18',
  covers: ['X21'],
  title: 'Een verdeelde factuur wordt voor niet meer dan 100% toegerekend',
  kind: 'verplichting',
  rounds: ['STO2020', 'STO2024', 'STO2025'],
  reads: { kosten: ['leverancier', 'factuurnr', 'incl', 'pct'] },
  basis: [
    {
      source: 'sto-handreiking',
      where: 'Aantonen waaraan het geld is uitgegeven',
      evidence: 'I',
      explanation:
        'Van een factuur kan niet meer dan het geheel worden toegerekend. Regels met dezelfde leverancier, hetzelfde nummer en hetzelfde bedrag lezen we als delen van één factuur.',
    },
  ],
  messages: {
    teVeel: {
      outcome: 'fout',
      text: '{nummer} staat op {aantal} regels, samen voor {deel}',
      found: '{deel} over {aantal} regels',
      expected: 'samen ten hoogste 100%',
      action: 'Verlaag de toerekening, zodat de regels van deze factuur samen niet boven 100% komen.',
    },
  },
  check({ dossier }, report) {
    const shares = byName(claimsOf(dossier), ({ line }) => {
      const invoice = invoiceKey(line);
      return invoice === null || !line.incl ? null : `${invoice}\u0000${line.incl}`;
    });
    for (const group of shares.values()) {
      const sum = group.reduce((total, { share }) => total + share, 0);
      // Two lines for the whole invoice are a double booking (FIN-14).
      if (sum <= 1 + 1e-9 || group.filter(({ share }) => share === 1).length > 1) continue;
      for (const { line } of group) {
        report.line(line, 'pct', 'teVeel', {
          nummer: text(line.factuurnr ?? ''),
          aantal: number(group.length),
          deel: percentage(sum),
        });
      }
    }
  },
  examples: [
    { name: '60% en 40%', given: { kosten: [{ pct: 0.6 }, { pct: 0.4 }] }, expected: [] },
    { name: 'delen van een factuur met elk hun eigen bedrag', given: { kosten: [{ incl: 300 }, { incl: 305 }] }, expected: [] },
    {
      name: '60% en 60%',
      given: { kosten: [{ pct: 0.6 }, { pct: 0.6 }] },
      expected: [
        { message: 'teVeel', table: 'kosten', line: 1, column: 'pct' },
        { message: 'teVeel', table: 'kosten', line: 2, column: 'pct' },
      ],
    },
  ],
});
