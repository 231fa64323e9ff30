import { ALL_ROUNDS, roundOfBron } from '../../scheme/rounds';
import { money } from '../message-value';
import { regionalRate } from '../../facts/money/regional';
import { defineRule } from '../rule';

/** Cents per hour. The band is ours: GPL of 2021 over 1659 hours gives 52.44 to 59.48 (rules, UUR-06), with room on both sides. */
const LOWEST = 40_00;
const HIGHEST = 75_00;

export default defineRule({
  id: 'UUR-06',
  title: 'Een uurtarief past bij wat personeel of inhuur kost',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { inspanning: ['tarief', 'bron'], regioParameters: ['parameter', 'waarde'] },
  helps: { inspanning: ['motivering'] },
  skips: { inspanning: ['bron', 'motivering', 'personeelstype'] },
  stopsAt: { regioParameters: ['parameter', 'periode', 'waarde', 'vanaf'] },
  whole: ['regioParameters'],
  each: ['inspanning'],
  through: { inspanning: ['van'] },
  basis: [
    {
      source: 'normjaartaak',
      where: 'Gemiddelde personeelslast 2021 gedeeld door 1659 uur',
      evidence: 'I',
      explanation:
        'De gemiddelde personeelslast van docenten in 2021 komt neer op € 52,44 tot € 59,48 per uur. Geen bron noemt deze deling als regel.',
    },
    {
      source: 'sto-controle',
      where: 'Grenzen € 40 en € 75',
      evidence: 'D',
      explanation:
        'De grenzen zijn ruim gekozen, om tikfouten te vinden. Voor wie van buiten komt geldt de offerte of het contract: dan is het een vraag.',
    },
  ],
  messages: {
    ongewoon: {
      outcome: 'let op',
      text: '{tarief} per uur ligt buiten onze grenzen van {laagste} en {hoogste} voor personeel in dienst',
      found: '{tarief}',
      expected: 'onze grenzen: {laagste} tot {hoogste}, of een goede onderbouwing',
      action: 'Controleer of het tarief goed is overgenomen en hoe het berekend is: de personeelslast van een jaar gedeeld door 1659 uur.',
    },
    extern: {
      outcome: 'te beoordelen',
      text: '{tarief} per uur voor iemand van buiten ligt buiten onze grenzen van {laagste} en {hoogste}: staat dit tarief in de offerte of het contract?',
      found: '{tarief}',
      expected: 'het tarief van de offerte of het contract, dat past bij de markt',
      action: 'Vergelijk het tarief met de offerte of het contract, en bewaar waaruit blijkt dat de prijs bij de markt past.',
    },
  },
  check({ dossier }, report) {
    const isUnusual = (tarief: number): boolean => tarief < LOWEST || tarief > HIGHEST;
    const bounds = { laagste: money(LOWEST), hoogste: money(HIGHEST) };
    for (const line of dossier.regioParameters.lines) {
      if (line.parameter === 'uurtarief personeel' && line.waarde !== null && isUnusual(line.waarde)) {
        report.line(line, 'waarde', 'ongewoon', { tarief: money(line.waarde), ...bounds });
      }
    }
    const rateOn = regionalRate(dossier);
    for (const line of dossier.inspanning.lines) {
      const { tarief, motivering, bron } = line;
      if (tarief === null || !isUnusual(tarief)) continue;
      const round = roundOfBron(bron);
      // Without a motivation the line is compared with the known rates (UUR-02) or with that of the region (UUR-03).
      const compared = round && (round.id !== 'STO2025' || rateOn(line.van ?? line.tot ?? round.start) !== null);
      if (motivering === null && compared) continue;
      report.line(line, 'tarief', line.personeelstype === 'extern' ? 'extern' : 'ongewoon', { tarief: money(tarief), ...bounds });
    }
  },
  examples: [
    {
      name: 'precies € 40 en € 75',
      given: {
        regioParameters: [{ waarde: 75 }],
        inspanning: [
          { tarief: 40, bron: 'cofinanciering' },
          { tarief: 75, bron: 'cofinanciering' },
        ],
      },
      expected: [],
    },
    {
      name: 'zonder motivering is een vreemd tarief al gemeld door UUR-02 of UUR-03',
      given: { regioParameters: [{ waarde: 58 }], inspanning: [{ tarief: 580 }, { tarief: 550, bron: 'subsidie 2020-2023' }] },
      expected: [],
    },
    {
      name: 'een tikfout in het tarief van de regio',
      given: { regioParameters: [{ waarde: 5.8 }] },
      expected: [{ message: 'ongewoon', table: 'regioParameters', line: 1, column: 'waarde' }],
    },
    {
      name: '€ 95 per uur, met motivering, € 110 per uur van een bedrijf, en € 95 per uur van een bureau',
      given: {
        inspanning: [
          { tarief: 95, motivering: 'Ingehuurd' },
          { tarief: 110, bron: 'cofinanciering' },
          { tarief: 95, personeelstype: 'extern', wtf: '', motivering: 'Offerte bureau X' },
        ],
      },
      expected: [
        { message: 'ongewoon', table: 'inspanning', line: 1, column: 'tarief' },
        { message: 'ongewoon', table: 'inspanning', line: 2, column: 'tarief' },
        { message: 'extern', table: 'inspanning', line: 3, column: 'tarief' },
      ],
    },
  ],
});
