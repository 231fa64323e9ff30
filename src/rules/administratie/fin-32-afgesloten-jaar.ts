import { ALL_ROUNDS, ROUNDS } from '../../scheme/rounds';
import { closedYears } from '../../facts/money/closed-years';
import { costsOf } from '../../facts/costs/register-costs';
import { sumCosts } from '../../facts/costs/cost-sum';
import { choice, money, text } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'FIN-32',
  title: 'Een afgesloten jaar volgt nog uit de registers',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { afsluitingen: ['bron', 'jaar', 'lasten'] },
  needs: { inspanning: ['bron', 'tot', 'loonkosten'], kosten: ['bron', 'factuurdatum', 'bedrag_sto'] },
  optional: { afsluitingen: ['heropend'] },
  stopsAt: { afsluitingen: ['bron', 'jaar', 'lasten', 'heropend'] },
  whole: ['afsluitingen'],
  basis: [
    {
      source: 'jaarverslaggeving',
      where: 'Artikel 3, onderdelen b en c',
      evidence: 'V',
      explanation: 'Het verslagjaar is een kalenderjaar, en de jaarrekening is er vóór 1 juli.',
    },
    {
      source: 'sto-controle',
      where: 'Jaar afsluiten',
      evidence: 'D',
      explanation:
        'De cijfers van een afgesloten jaar blijven staan. Wat later nog bij dat jaar komt, is een correctie in het eerste jaar dat open is.',
    },
  ],
  messages: {
    verschil: {
      outcome: 'te beoordelen',
      text: '{jaar} is voor {bron} afgesloten met {lasten}, terwijl er nu {som} in de registers staat: is dat een late correctie?',
      found: '{lasten} bij afsluiten',
      expected: '{som} volgens de registers',
      action:
        'Laat het afgesloten bedrag staan. Het blad Model G2 neemt het verschil van {verschil} op in het eerste open jaar; leg het daar uit. Is een regel per ongeluk veranderd, herstel die dan.',
    },
  },
  check({ dossier }, report) {
    const costs = costsOf(dossier);
    const closed = closedYears(dossier);
    for (const round of ALL_ROUNDS.map((id) => ROUNDS[id])) {
      const years = closed
        .filter((each) => each.round === round)
        .map((each) => ({ ...each, known: sumCosts(costs, { bronnen: [round.bron], year: each.year }) }));
      // What came late for one year may stand in the figure of a later one: then the years agree together.
      const last = years.at(-1);
      const fixedTogether = years.reduce((sum, { costs: fixed }) => sum + fixed, 0);
      if (last && years.length > 1 && sumCosts(costs, { bronnen: [round.bron], untilYear: last.year }).allows(fixedTogether)) continue;
      for (const { known, costs: fixed, year, line } of years) {
        if (known.allows(fixed)) continue;
        report.line(line, 'lasten', 'verschil', {
          ...{ jaar: text(String(year)), bron: choice(round.bron), lasten: money(fixed) },
          ...{ som: money(known.sum), verschil: money(known.sum - fixed) },
        });
      }
    }
  },
  examples: [
    {
      name: 'afgesloten met wat er in de registers staat; een jaar dat weer is geopend',
      given: {
        inspanning: [{}],
        kosten: [{}],
        afsluitingen: [
          { jaar: 2026, lasten: 7565 },
          { jaar: 2025, lasten: 999, heropend: '1-9-2026' },
        ],
      },
      expected: [],
    },
    {
      name: 'een late factuur van een afgesloten jaar',
      given: {
        inspanning: [{}],
        kosten: [{}, { factuurnr: 'F-2', factuurdatum: '20-12-2026', bedrag_sto: 400 }],
        afsluitingen: [{ jaar: 2026, lasten: 7565 }],
      },
      expected: [{ message: 'verschil', table: 'afsluitingen', line: 1, column: 'lasten' }],
    },
    {
      name: 'de late factuur van 2025 staat in het afgesloten cijfer van 2026',
      given: {
        inspanning: [{}],
        kosten: [{}, { factuurnr: 'F-2', factuurdatum: '20-12-2025', bedrag_sto: 400 }],
        afsluitingen: [
          { jaar: 2025, lasten: 0 },
          { jaar: 2026, lasten: 7965 },
        ],
      },
      expected: [],
    },
  ],
});
