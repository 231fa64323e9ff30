import { roundOfBron } from '../../scheme/rounds';
import { advisedRates, isRate } from '../../facts/hours/hourly-rates';
import { money } from '../message-value';
import { regionalParameter, type ValueOnDay } from '../../facts/money/regional';
import { isGiven } from '../../facts/costs/invoices';
import type { Dossier } from '../../records/dossier';
import { rateMends } from '../line-mends';
import { defineRule } from '../rule';

export default defineRule({
  id: 'UUR-02',
  covers: ['X15'],
  title: 'Een ander uurtarief dan € 50 of € 55 heeft in 2020-2024 een motivering',
  kind: 'advies',
  rounds: ['STO2020', 'STO2024'],
  reads: { inspanning: ['tarief', 'bron'] },
  helps: { inspanning: ['motivering'] },
  skips: { inspanning: ['motivering'] },
  stopsAt: { regioParameters: ['parameter', 'periode', 'waarde', 'vanaf', 'bron'] },
  each: ['inspanning'],
  through: { inspanning: ['van', 'tot'] },
  basis: [
    {
      source: 'sto-home',
      where: 'Veelgestelde vragen, uurtarief',
      evidence: 'V',
      explanation:
        'Een hoger of lager uurtarief dan het advies mag, als de regio het kan motiveren. Een tarief dat de regio zelf op het blad Regio invult, met de bron erbij, is zo’n motivering.',
    },
  ],
  messages: {
    geenMotivering: {
      outcome: 'let op',
      text: '{tarief} per uur is niet het geadviseerde tarief van {start} of {gpl}, en er staat geen motivering bij',
      found: '{tarief}',
      expected: '{start} of {gpl}, of een motivering',
      action: 'Vul bij Motivering afwijkend tarief in waar het tarief op rust, of verbeter het tarief.',
    },
    // Before mid 2023 the higher rate was not known yet.
    nietStart: {
      outcome: 'let op',
      text: '{tarief} per uur is niet het geadviseerde tarief van {start}, en er staat geen motivering bij',
      found: '{tarief}',
      expected: '{start}, of een motivering',
      action: 'Vul bij Motivering afwijkend tarief in waar het tarief op rust, of verbeter het tarief.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    const rateOn = motivatedRate(dossier);
    for (const line of dossier.inspanning.lines) {
      const { tarief, motivering } = line;
      const round = roundOfBron(line.bron);
      if (!round || tarief === null || motivering !== null) continue;
      const { start, gpl } = advisedRates(round, checkDate);
      // A rate of its own that the region filled in with a source is a motivated other rate, allowed from the start.
      const own = rateOn(line.van ?? line.tot ?? round.start);
      if (start === null || isRate(tarief, start, gpl, own, rateOn(line.tot ?? line.van ?? round.start))) continue;
      // The higher rate came later: which lines may have it is for UUR-01.
      const mends = rateMends(line.at, 'tarief', [start]);
      if (gpl === null) report.line(line, 'tarief', 'nietStart', { tarief: money(tarief), start: money(start) }, undefined, mends);
      else report.line(line, 'tarief', 'geenMotivering', { tarief: money(tarief), start: money(start), gpl: money(gpl) }, undefined, mends);
    }
  },
  examples: [
    {
      name: '€ 50, € 55, en € 62,50 met een motivering',
      given: {
        inspanning: [
          { tarief: 50, bron: 'subsidie 2020-2023' },
          { tarief: 55, bron: 'aanvullend 2024' },
          { tarief: 62.5, bron: 'aanvullend 2024', motivering: 'Werkelijke loonkosten volgens de salarisadministratie' },
        ],
      },
      expected: [],
    },
    {
      name: 'de regio vulde voor 2020-2024 zelf € 60 in, met een bron; € 61 is dat niet',
      given: {
        regioParameters: [{ periode: '2020-2024', waarde: 60 }],
        inspanning: [
          { tarief: 60, bron: 'subsidie 2020-2023' },
          { tarief: 61, bron: 'subsidie 2020-2023' },
        ],
      },
      expected: [{ message: 'geenMotivering', table: 'inspanning', line: 2, column: 'tarief' }],
    },
    { name: 'voor 2025-2028 geldt het tarief van de regio (UUR-03)', given: { inspanning: [{ tarief: 62.5 }] }, expected: [] },
    {
      name: '€ 62,50 zonder motivering',
      given: { inspanning: [{ tarief: 62.5, bron: 'subsidie 2020-2023' }] },
      expected: [{ message: 'geenMotivering', table: 'inspanning', line: 1, column: 'tarief' }],
    },
    {
      name: 'op 1 juni 2022 was € 55 nog niet bekend',
      given: { inspanning: [{ tarief: 55, bron: 'subsidie 2020-2023' }] },
      date: '1-6-2022',
      expected: [{ message: 'nietStart', table: 'inspanning', line: 1, column: 'tarief' }],
    },
  ],
});

/** The rate (cents per hour) that the region filled in for 2020-2024 with its source, by day. */
function motivatedRate(dossier: Dossier): ValueOnDay {
  const lines = dossier.regioParameters.lines.filter(({ bron }) => isGiven(bron));
  return regionalParameter({ regioParameters: { ...dossier.regioParameters, lines } }, 'uurtarief personeel', '2020-2024');
}
