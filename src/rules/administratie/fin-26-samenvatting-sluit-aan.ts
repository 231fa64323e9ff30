import { ALL_ROUNDS } from '../../scheme/rounds';
import { formulaMend } from '../line-mends';
import { KOSTENSOORTEN } from '../../scheme/lists';
import { toleranceOf, TOTAL_TOLERANCE } from '../../records/money';
import { readingOf } from '../../facts/empty-cells';
import { money, text } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'FIN-26',
  covers: ['X23'],
  title: 'De samenvatting sluit aan op de begrotingsregels',
  notWaivable: 'rekenwerk',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { samenvatting: ['regel', 'bedrag', 'totaal'] },
  needs: { begroting: ['kostensoort', 'bedrag'] },
  basis: [
    {
      source: 'dusi-eindrapportage',
      where: 'Rijen van de financiële tabel',
      evidence: 'I',
      explanation: 'Een samenvatting telt de begrotingsregels op; een ander bedrag is overgetypt of mist een regel.',
    },
  ],
  messages: {
    jaar: {
      outcome: 'fout',
      text: '{gevonden} voor {kostensoort} in {jaar} is niet de {som} van het blad Begroting',
      found: '{gevonden}',
      expected: '{som}',
      action: 'Zet de formule van de kolom terug.',
    },
    totaal: {
      outcome: 'fout',
      text: 'een totaal van {gevonden} is niet {som}, de som van de jaren',
      found: '{gevonden}',
      expected: '{som}',
      action: 'Zet de formule van de kolom terug.',
    },
  },
  check({ dossier }, report) {
    const sums = new Map<string, Map<number, number>>(KOSTENSOORTEN.map((soort) => [soort, new Map()]));
    const budget = readingOf(dossier.begroting);
    for (const line of dossier.begroting.lines) {
      // A line that cannot be read may belong to any row and year.
      if (line.kostensoort === null || budget.isUnreadable(line, 'bedrag')) return;
      const years = sums.get(line.kostensoort);
      for (const [year, amount] of line.bedrag) years?.set(year, (years.get(year) ?? 0) + amount);
    }
    const cells = readingOf(dossier.samenvatting);
    for (const line of dossier.samenvatting.lines) {
      const soort = KOSTENSOORTEN.find((each) => each === line.regel);
      if (soort === undefined) continue;
      for (const [year, amount] of line.bedrag) {
        const sum = sums.get(soort)?.get(year) ?? 0;
        if (Math.abs(amount - sum) <= toleranceOf(dossier.begroting.lines.length, TOTAL_TOLERANCE)) continue;
        report.line(
          line,
          'bedrag',
          'jaar',
          { gevonden: money(amount), som: money(sum), kostensoort: text(soort), jaar: text(String(year)) },
          year,
          formulaMend(line, 'bedrag', sum / 100, { year }),
        );
      }
      const { totaal } = line;
      if (totaal === null || cells.isUnreadable(line, 'bedrag')) continue;
      const sum = [...line.bedrag.values()].reduce((all, each) => all + each, 0);
      if (Math.abs(totaal - sum) > TOTAL_TOLERANCE) {
        const values = { gevonden: money(totaal), som: money(sum) };
        report.line(line, 'totaal', 'totaal', values, undefined, formulaMend(line, 'totaal', sum / 100));
      }
    }
  },
  examples: [
    {
      name: 'zoals de begrotingsregels; een euro verschil mag',
      given: {
        begroting: [{}, { kostensoort: 'Overhead', bedrag_2026: 800 }],
        samenvatting: [{ bedrag_2026: 5001 }, { regel: 'Gedekt via toegekende subsidie', totaal: 18000 }],
      },
      expected: [],
    },
    {
      name: 'een begrotingsregel die niet te lezen is, kan het verschil verklaren (DAT-01)',
      given: { begroting: [{}, { bedrag_2026: '#REF!' }], samenvatting: [{ bedrag_2026: 6000, totaal: 21000 }] },
      expected: [],
    },
    {
      name: 'een jaar overgetypt, en een totaal dat niet mee is veranderd',
      given: { begroting: [{}], samenvatting: [{ bedrag_2026: 6000 }] },
      expected: [
        { message: 'jaar', table: 'samenvatting', line: 1, column: 'bedrag' },
        { message: 'totaal', table: 'samenvatting', line: 1, column: 'totaal' },
      ],
    },
  ],
});
