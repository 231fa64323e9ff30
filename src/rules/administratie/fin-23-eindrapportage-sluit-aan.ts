import { KOSTENSOORTEN } from '../../scheme/lists';
import { ALL_ROUNDS, BRON_COFINANCIERING, ROUNDS } from '../../scheme/rounds';
import { toleranceOf, TOTAL_TOLERANCE } from '../../records/money';
import { CLOSED_YEAR_COLUMNS } from '../../facts/money/closed-years';
import { lateCostsOf } from '../../facts/money/late-costs';
import { CORRECTIES } from '../../templates/report-rows';
import { readingOf } from '../../facts/empty-cells';
import { money, text } from '../message-value';
import { costsOf } from '../../facts/costs/register-costs';
import { sumCosts } from '../../facts/costs/cost-sum';
import { periodeOfReports, roundsOfPeriode } from '../../facts/money/report-periode';
import { formulaMend } from '../line-mends';
import { defineRule } from '../rule';

export default defineRule({
  id: 'FIN-23',
  covers: ['X23'],
  title: 'De eindrapportage sluit aan op de begroting en op de administratie',
  notWaivable: 'rekenwerk',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { eindrapportage: ['regel', 'oorspronkelijk', 'gerealiseerd'] },
  needs: {
    regio: ['periode'],
    begroting: ['kostensoort', 'bron', 'bedrag_totaal'],
    inspanning: ['bron', 'loonkosten'],
    kosten: ['bron', 'kostensoort', 'bedrag_sto'],
  },
  through: { afsluitingen: [...CLOSED_YEAR_COLUMNS] },
  stopsAt: { afsluitingen: ['bron', 'jaar', 'lasten', 'heropend'] },
  basis: [
    {
      source: 'dusi-eindrapportage',
      where: 'Financiële tabel en toelichting',
      evidence: 'V',
      explanation: 'De realisatie moet in detail aansluiten op de begroting die bij de aanvraag is ingediend.',
    },
  ],
  messages: {
    begroot: {
      outcome: 'fout',
      text: '{gevonden} begroot voor {kostensoort} in de eindrapportage is niet de {som} van het blad Begroting',
      found: '{gevonden}',
      expected: '{som}',
      action:
        'Is de eindrapportage al ingediend, laat het bedrag dan staan en leg het verschil uit aan DUS-I. Zo niet, zet de formule van de kolom terug of werk de administratie bij.',
    },
    gerealiseerd: {
      outcome: 'fout',
      text: '{gevonden} gerealiseerd voor {kostensoort} in de eindrapportage is niet de {som} van Inspanning, Afschrijvingen en Kosten',
      found: '{gevonden}',
      expected: '{som}',
      action:
        'Is de eindrapportage al ingediend, laat het bedrag dan staan en leg het verschil uit aan DUS-I. Zo niet, zet de formule van de kolom terug of werk de administratie bij.',
    },
    correcties: {
      outcome: 'fout',
      text: '{gevonden} aan correcties in de eindrapportage is niet {som}, wat na het afsluiten bij afgesloten jaren is gekomen en nog in geen jaarrekening staat',
      found: '{gevonden}',
      expected: '{som}',
      action:
        'Is de eindrapportage al ingediend, laat het bedrag dan staan en leg het verschil uit aan DUS-I. Zo niet, zet de formule van de kolom terug.',
    },
  },
  check({ dossier }, report) {
    const periode = periodeOfReports(dossier);
    if (periode === null) return;
    const costs = costsOf(dossier);
    const bronnen = [...roundsOfPeriode(periode).map(({ bron }) => bron), BRON_COFINANCIERING];
    const cells = readingOf(dossier.begroting);
    const tolerance = toleranceOf(dossier.begroting.lines.length, TOTAL_TOLERANCE);
    const late = lateCostsOf(dossier, roundsOfPeriode(periode));
    for (const line of dossier.eindrapportage.lines) {
      if (line.regel === CORRECTIES && line.gerealiseerd !== null && !(late?.allows(line.gerealiseerd) ?? line.gerealiseerd === 0)) {
        const som = late?.sum ?? 0;
        const values = { gevonden: money(line.gerealiseerd), som: money(som) };
        report.line(
          line,
          'gerealiseerd',
          'correcties',
          values,
          undefined,
          formulaMend(line, 'gerealiseerd', som / 100, { certain: false }),
        );
      }
      const kostensoort = KOSTENSOORTEN.find((each) => each === line.regel);
      if (kostensoort === undefined) continue;
      const { oorspronkelijk } = line;
      // The budget of another subsidieperiode may stand in the same table: either sum will do.
      const planned = plannedFor(kostensoort, bronnen);
      const sums = [planned, plannedFor(kostensoort)];
      if (
        oorspronkelijk !== null &&
        planned !== null &&
        sums.every((each) => each !== null && Math.abs(each - oorspronkelijk) > tolerance)
      ) {
        report.line(line, 'oorspronkelijk', 'begroot', {
          gevonden: money(oorspronkelijk),
          som: money(planned),
          kostensoort: text(kostensoort),
        });
      }
      if (line.gerealiseerd === null) continue;
      const { sum, allows } = sumCosts(costs, { bronnen, kostensoort });
      if (allows(line.gerealiseerd)) continue;
      const values = { gevonden: money(line.gerealiseerd), som: money(sum), kostensoort: text(kostensoort) };
      // A report that was handed in stays as it is: that is for the user to know.
      const mends = formulaMend(line, 'gerealiseerd', sum / 100, { certain: false });
      report.line(line, 'gerealiseerd', 'gerealiseerd', values, undefined, mends);
    }

    /** Cents of the original budget, of some bronnen or of all; null as long as a line that may belong to it misses something. */
    function plannedFor(kostensoort: string, only?: readonly string[]): number | null {
      let sum = 0;
      for (const line of dossier.begroting.lines) {
        if (line.kostensoort !== null && line.kostensoort !== kostensoort) continue;
        if (line.bron === ROUNDS.STO2024.bron) continue;
        if (only && line.bron !== null && !only.includes(line.bron)) continue;
        const unknown = line.kostensoort === null || line.bedrag_totaal === null || cells.isUnreadable(line, 'bron');
        if (unknown) return null;
        sum += line.bedrag_totaal;
      }
      return sum;
    }
  },
  examples: [
    {
      name: 'materiaal zoals begroot en zoals in de administratie; de dekking telt elders',
      given: {
        regio: [{}],
        begroting: [{}],
        inspanning: [{}],
        kosten: [{}],
        eindrapportage: [{}, { regel: 'Loonkosten', oorspronkelijk: 0, gerealiseerd: 6960 }, { regel: 'Gedekt via cofinanciering' }],
      },
      expected: [],
    },
    {
      name: 'de begroting van een andere periode in dezelfde tabel, niet meegeteld of wel',
      given: {
        regio: [{}],
        begroting: [{}, { regel: 2, bron: 'subsidie 2020-2023' }],
        inspanning: [{}],
        kosten: [{}],
        eindrapportage: [{}, { oorspronkelijk: 40000 }],
      },
      expected: [],
    },
    {
      name: 'een regel zonder kostensoort kan erbij horen',
      given: {
        regio: [{}],
        begroting: [{}],
        inspanning: [{}],
        kosten: [{}, { kostensoort: '' }],
        eindrapportage: [{ gerealiseerd: 1210 }],
      },
      expected: [],
    },
    {
      name: 'wat na het afsluiten van 2026 kwam, staat als correctie in de eindrapportage',
      given: {
        regio: [{}],
        begroting: [{}],
        inspanning: [{}],
        kosten: [{}, { factuurnr: 'F-2', factuurdatum: '20-12-2026', bedrag_sto: 400 }],
        afsluitingen: [{ jaar: 2026, lasten: 7565 }],
        eindrapportage: [{ regel: 'Waarvan correcties op afgesloten jaren', gerealiseerd: 400 }],
      },
      expected: [],
    },
    {
      name: 'een correctie zonder afgesloten jaar',
      given: {
        regio: [{}],
        begroting: [{}],
        inspanning: [{}],
        kosten: [{}],
        eindrapportage: [{ regel: 'Waarvan correcties op afgesloten jaren', gerealiseerd: 400 }],
      },
      expected: [{ message: 'correcties', table: 'eindrapportage', line: 1, column: 'gerealiseerd' }],
    },
    {
      name: 'een andere begroting en een andere realisatie',
      given: {
        regio: [{}],
        begroting: [{}],
        inspanning: [{}],
        kosten: [{}],
        eindrapportage: [{ oorspronkelijk: 21000, gerealiseerd: 800 }],
      },
      expected: [
        { message: 'begroot', table: 'eindrapportage', line: 1, column: 'oorspronkelijk' },
        { message: 'gerealiseerd', table: 'eindrapportage', line: 1, column: 'gerealiseerd' },
      ],
    },
  ],
});
