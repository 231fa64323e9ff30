import { roundOfBron } from '../../scheme/rounds';
import { readingOf } from '../../facts/empty-cells';
import { isRate } from '../../facts/hours/hourly-rates';
import { money, number, place } from '../message-value';
import { regionalRate } from '../../facts/money/regional';
import { rateMends } from '../line-mends';
import { defineRule } from '../rule';

export default defineRule({
  id: 'UUR-03',
  covers: ['X15'],
  title: 'Voor 2025-2028 vult de regio haar eigen uurtarief in, met bron',
  kind: 'advies',
  rounds: ['STO2025'],
  reads: {
    inspanning: ['tarief', 'bron', 'motivering', 'van', 'tot'],
    regioParameters: ['parameter', 'periode', 'waarde', 'bron', 'datum_bron'],
  },
  skips: { inspanning: ['motivering', 'tot'] },
  stopsAt: { regioParameters: ['parameter', 'periode', 'waarde', 'vanaf'] },
  whole: ['regioParameters'],
  each: ['inspanning'],
  basis: [
    {
      source: 'regeling-2025',
      where: 'Artikel 1.1, GPL',
      evidence: 'V',
      explanation:
        'De regeling noemt de gemiddelde personeelslast, geraamd op basis van de meest recente CAO VO. Een bedrag per uur staat er niet: elke regio bepaalt het zelf.',
    },
  ],
  messages: {
    geenTarief: {
      outcome: 'te beoordelen',
      text: 'op het blad Regio ontbreekt het uurtarief voor 2025-2028; het geldt voor alle regels met uren (nu {aantal})',
      found: 'geen uurtarief van de regio',
      expected: 'een uurtarief met bron en datum',
      action: 'Vul op het blad Regio bij uurtarief personeel het bedrag per uur in, met de bron en de datum.',
    },
    geenMotivering: {
      outcome: 'let op',
      text: '{tarief} per uur is niet het tarief van de regio van {regio} ({plaats}), en er staat geen motivering bij',
      found: '{tarief}',
      expected: '{regio}, of een motivering',
      action: 'Vul bij Motivering afwijkend tarief in waar het tarief op rust, of gebruik het tarief van de regio.',
    },
    geenBron: {
      outcome: 'te beoordelen',
      text: 'is leeg; bij het uurtarief van {regio} hoort waar het op rust en van wanneer het is',
      found: 'leeg',
      expected: 'bron en datum',
      action: 'Vul in op welke cao, gemiddelde personeelslast (GPL) of welk besluit het uurtarief rust, met de datum daarvan.',
    },
  },
  check({ dossier }, report) {
    const rateOn = regionalRate(dossier);
    let unknown = 0;
    for (const line of dossier.inspanning.lines) {
      const day = line.van ?? line.tot;
      if (!roundOfBron(line.bron) || line.tarief === null || day === null) continue;
      const rate = rateOn(day);
      if (rate === null) unknown += 1;
      // A line over the day on which the rate changed may have either.
      else if (line.motivering === null && !isRate(line.tarief, rate.waarde, rateOn(line.tot ?? day)?.waarde ?? null)) {
        const values = { tarief: money(line.tarief), regio: money(rate.waarde), plaats: place(rate.line.at) };
        report.line(line, 'tarief', 'geenMotivering', values, undefined, rateMends(line.at, 'tarief', [rate.waarde]));
      }
    }
    const cells = readingOf(dossier.regioParameters);
    const { lines } = dossier.regioParameters;
    // A line that could not be read may hold the rate.
    const perhaps = lines.some(
      (line) => line.parameter === null || line.periode === null || cells.isUnreadable(line, 'waarde') || cells.isUnreadable(line, 'vanaf'),
    );
    if (unknown > 0 && !perhaps) report.table('inspanning', 'geenTarief', { aantal: number(unknown) });
    for (const line of lines) {
      if (line.parameter !== 'uurtarief personeel' || line.periode !== '2025-2028' || line.waarde === null) continue;
      const column = cells.isEmpty(line, 'bron') ? 'bron' : cells.isEmpty(line, 'datum_bron') ? 'datum_bron' : undefined;
      if (column) report.line(line, column, 'geenBron', { regio: money(line.waarde) });
    }
  },
  examples: [
    {
      name: 'het tarief van de regio, vanaf 2026 een nieuw tarief, en een ander tarief met motivering',
      given: {
        regioParameters: [{ waarde: 58 }, { waarde: 61, vanaf: '1-1-2026' }],
        inspanning: [
          { van: '1-9-2025', tot: '31-12-2025', tarief: 58 },
          { van: '1-1-2026', tot: '31-3-2026', tarief: 61 },
          { van: '1-1-2026', tot: '31-3-2026', tarief: 70, motivering: 'Werkelijke loonkosten' },
          { van: '1-12-2025', tot: '31-1-2026', tarief: 61 },
        ],
      },
      expected: [],
    },
    {
      name: 'een tarief dat Excel berekent, heeft meer decimalen dan het toont',
      given: { regioParameters: [{ waarde: 56.56 }], inspanning: [{ tarief: 93841 / 1659 }] },
      expected: [],
    },
    {
      name: 'geen tarief ingevuld: één melding voor de hele tabel',
      given: { regioParameters: [{ waarde: '', bron: '', datum_bron: '' }], inspanning: [{}, { tarief: 61 }] },
      expected: [{ message: 'geenTarief', table: 'inspanning' }],
    },
    {
      name: 'een ander tarief zonder motivering, en het tarief heeft geen bron',
      given: { regioParameters: [{ bron: '' }], inspanning: [{ tarief: 61 }] },
      expected: [
        { message: 'geenBron', table: 'regioParameters', line: 1, column: 'bron' },
        { message: 'geenMotivering', table: 'inspanning', line: 1, column: 'tarief' },
      ],
    },
    {
      name: 'het tarief heeft een bron zonder datum',
      given: { regioParameters: [{ datum_bron: '' }] },
      expected: [{ message: 'geenBron', table: 'regioParameters', line: 1, column: 'datum_bron' }],
    },
  ],
});
