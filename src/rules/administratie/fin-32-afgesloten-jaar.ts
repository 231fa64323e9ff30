import { ALL_ROUNDS } from '../../scheme/rounds';
import { closedDifferences, type ClosedColumn } from '../../facts/money/closed-differences';
import { changedLines } from '../closed-lines';
import { choice, money, text } from '../message-value';
import { defineRule } from '../rule';

const FIGURES: Readonly<Record<Exclude<ClosedColumn, 'lasten'>, string>> = {
  ontvangen: 'wat is ontvangen',
  saldo: 'het saldo op 31 december',
  toewijzing: 'de toewijzing',
  afschrijving: 'de afschrijving',
  cofi_geld: 'de cofinanciering in geld',
  cofi_natura: 'de cofinanciering in natura',
};

export default defineRule({
  id: 'FIN-32',
  title: 'Een afgesloten jaar volgt nog uit de registers',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { afsluitingen: ['bron', 'jaar', 'lasten'] },
  needs: { inspanning: ['bron', 'tot', 'loonkosten'], kosten: ['bron', 'factuurdatum', 'bedrag_sto'] },
  optional: {
    afsluitingen: ['afgesloten', 'heropend', 'overgenomen', 'ontvangen', 'saldo', 'toewijzing', 'afschrijving', 'cofi_geld', 'cofi_natura'],
    ontvangsten: ['bron', 'termijn', 'bedrag', 'ontvangen'],
    modelG2B: ['omschrijving', 'jaar', 'lasten_jaar', 'ontvangen_jaar', 'saldo_31dec'],
    regio: ['periode', 'subsidie_toegekend', 'subsidie_2024'],
    afgeslotenRegels: ['bron', 'jaar', 'cijfer', 'register', 'kenmerk', 'bedrag'],
  },
  // By these a line is known again on the sheet STO Afgesloten.
  through: { inspanning: ['naam'], kosten: ['boekstuk', 'leverancier', 'factuurnr'] },
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
      text: '{jaar} is voor {bron} afgesloten met lasten van {toen}, terwijl er nu {nu} in de registers staat: is dat een late correctie?',
      found: '{toen} bij afsluiten; {regels}',
      expected: '{nu} volgens de registers',
      action:
        'Laat het afgesloten bedrag staan. Het blad Model G2 neemt het verschil van {verschil} op in het eerste open jaar; leg het daar uit. Is een regel per ongeluk veranderd, herstel die dan.',
    },
    verschilOnbekend: {
      outcome: 'te beoordelen',
      text: '{jaar} is voor {bron} afgesloten met lasten van {toen}, terwijl er nu {nu} in de registers staat: is dat een late correctie?',
      found: '{toen} bij afsluiten',
      expected: '{nu} volgens de registers',
      action:
        'Laat het afgesloten bedrag staan. Het blad Model G2 neemt het verschil van {verschil} op in het eerste open jaar; leg het daar uit. Welke regels toen telden, is niet vastgelegd: vergelijk met de werkmap van toen.',
    },
    ander: {
      outcome: 'te beoordelen',
      text: 'bij het afsluiten van {jaar} ({bron}) was {cijfer} {toen}, en nu is dat {nu}: is er later iets bijgekomen of veranderd?',
      found: '{toen} bij afsluiten; {regels}',
      expected: '{nu} volgens de registers',
      action:
        'Laat het afgesloten bedrag staan en leg het verschil van {verschil} uit. Is een regel per ongeluk veranderd, herstel die dan.',
    },
    anderOnbekend: {
      outcome: 'te beoordelen',
      text: 'bij het afsluiten van {jaar} ({bron}) was {cijfer} {toen}, en nu is dat {nu}: wat is er sindsdien veranderd?',
      found: '{toen} bij afsluiten',
      expected: '{nu} nu',
      action: 'Laat het afgesloten bedrag staan en leg het verschil van {verschil} uit, of heropen het jaar als het cijfer fout was.',
    },
  },
  check({ dossier }, report) {
    for (const { closed, column, then, now, lines } of closedDifferences(dossier)) {
      const { year, round, line } = closed;
      const values = { jaar: text(String(year)), bron: choice(round.bron), toen: money(then), nu: money(now), verschil: money(now - then) };
      const regels = lines && changedLines(lines);
      if (column === 'lasten')
        report.line(line, column, regels ? 'verschil' : 'verschilOnbekend', { ...values, ...(regels ? { regels } : {}) });
      else if (regels) report.line(line, column, 'ander', { ...values, cijfer: text(FIGURES[column]), regels });
      else report.line(line, column, 'anderOnbekend', { ...values, cijfer: text(FIGURES[column]) });
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
      expected: [{ message: 'verschilOnbekend', table: 'afsluitingen', line: 1, column: 'lasten' }],
    },
    {
      name: 'een late factuur, een veranderde en een regel die weg is, met de regels van toen',
      given: {
        kosten: [{ bedrag_sto: 700 }, { factuurnr: 'F-2', factuurdatum: '20-12-2026', bedrag_sto: 400 }],
        inspanning: [{ bron: 'subsidie 2020-2023' }],
        afsluitingen: [{ jaar: 2026, lasten: 655 }],
        afgeslotenRegels: [
          { jaar: 2026, kenmerk: 'technische unie · f-1', bedrag: 605 },
          { jaar: 2026, kenmerk: 'technische unie · f-0', bedrag: 50 },
        ],
      },
      expected: [{ message: 'verschil', table: 'afsluitingen', line: 1, column: 'lasten' }],
    },
    {
      name: 'een jaar uit een andere werkmap, en een late factuur in deze',
      given: {
        inspanning: [{ bron: 'subsidie 2020-2023' }],
        kosten: [{ factuurdatum: '20-12-2025', bedrag_sto: 400 }],
        afsluitingen: [{ jaar: 2025, lasten: 7565, ontvangen: 9000, overgenomen: '1-7-2026', bestand: 'vorig jaar.xlsx' }],
      },
      expected: [{ message: 'verschil', table: 'afsluitingen', line: 1, column: 'lasten' }],
    },
    {
      name: 'een termijn van het afgesloten jaar die later is geboekt, en een andere toewijzing',
      given: {
        inspanning: [{ bron: 'subsidie 2020-2023' }],
        kosten: [{ factuurdatum: '1-3-2027' }],
        regio: [{}],
        ontvangsten: [
          { bedrag: 9000, ontvangen: '1-2-2026' },
          { termijn: '2', bedrag: 500, ontvangen: '30-12-2026' },
        ],
        afsluitingen: [{ jaar: 2026, lasten: 0, ontvangen: 9000, toewijzing: 3900000 }],
        afgeslotenRegels: [
          { jaar: 2026, cijfer: 'ontvangen', register: 'STO_Ontvangsten', kenmerk: 'subsidie 2025-2028 · 1', bedrag: 9000 },
        ],
      },
      expected: [
        { message: 'ander', table: 'afsluitingen', line: 1, column: 'ontvangen' },
        { message: 'anderOnbekend', table: 'afsluitingen', line: 1, column: 'toewijzing' },
      ],
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
