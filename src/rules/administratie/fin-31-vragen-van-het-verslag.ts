import { ALL_ROUNDS } from '../../scheme/rounds';
import { isBegun, questionTexts } from '../../facts/reports/to-write';
import { number, text } from '../message-value';
import { OF_QUESTION } from '../../templates/verslag-lengths';
import { defineRule } from '../rule';

const LENGTH = `${OF_QUESTION.least} tot ${OF_QUESTION.most} tekens`;

export default defineRule({
  id: 'FIN-31',
  title: 'De vragen van het inhoudelijke verslag zijn beantwoord',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { voortgangVragen: ['regel', 'antwoord'], eindverslagVragen: ['regel', 'antwoord'] },
  through: { voortgangActiviteiten: ['act_code'], eindverslagActiviteiten: ['act_code'] },
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Verantwoording',
      evidence: 'V',
      explanation: 'Naast de financiële verantwoording wordt een verslag gevraagd dat inhoudelijk en financieel is.',
    },
    {
      source: 'sto-home',
      where: 'Veelgestelde vragen over de voortgangsrapportage',
      evidence: 'V',
      explanation:
        'De voortgangsrapportage vraagt of de verlenging wordt gebruikt, en voor welke al geplande activiteiten. Een hoger uurtarief wordt er onderbouwd.',
    },
    {
      source: 'sto-controle',
      where: 'Lengte van een tekst',
      evidence: 'D',
      explanation: `Hoe lang een antwoord is, schrijft geen bron voor: ${LENGTH} is onze keuze.`,
    },
  ],
  messages: {
    leeg: {
      outcome: 'te beoordelen',
      text: 'over {onderwerp} is leeg, terwijl het verslag is begonnen: wat is het antwoord?',
      found: 'leeg',
      expected: LENGTH,
      action: 'Beantwoord de vraag in een paar zinnen; de cijfers ernaast komen uit de registers.',
    },
    kort: {
      outcome: 'te beoordelen',
      text: 'over {onderwerp} heeft {tekens} tekens: zegt dat genoeg voor wie de regio niet kent?',
      found: '{tekens} tekens',
      expected: LENGTH,
      action: 'Vul het antwoord aan.',
    },
    lang: {
      outcome: 'te beoordelen',
      text: 'over {onderwerp} heeft {tekens} tekens: kan het korter?',
      found: '{tekens} tekens',
      expected: LENGTH,
      action: 'Kort het antwoord in tot wat een lezer moet weten.',
    },
  },
  check({ dossier }, report) {
    for (const verslag of ['voortgang', 'eindverslag'] as const) {
      if (!isBegun(dossier, verslag)) continue;
      for (const { line, text: found } of questionTexts(dossier, verslag)) {
        if (found.state === 'afwijking') continue;
        report.cell(line.at, 'antwoord', found.state, { onderwerp: text(line.regel ?? 'deze vraag'), tekens: number(found.characters) });
      }
    }
  },
  examples: [
    {
      name: 'beantwoord; een verslag dat nog niet is begonnen',
      given: { voortgangVragen: [{}], eindverslagVragen: [{ antwoord: '' }] },
      expected: [],
    },
    {
      name: 'een vraag is open, een antwoord te kort en een te lang',
      given: {
        voortgangVragen: [
          {},
          { regel: 'Uurtarief', antwoord: '' },
          { regel: 'Vooruitblik', antwoord: 'Verder' },
          { regel: 'Cofinanciering', antwoord: 'lang '.repeat(401) },
        ],
      },
      expected: [
        { message: 'leeg', table: 'voortgangVragen', line: 2, column: 'antwoord' },
        { message: 'kort', table: 'voortgangVragen', line: 3, column: 'antwoord' },
        { message: 'lang', table: 'voortgangVragen', line: 4, column: 'antwoord' },
      ],
    },
    {
      name: 'de activiteiten staan er al in',
      given: { eindverslagVragen: [{ antwoord: '' }], eindverslagActiviteiten: [{}] },
      expected: [{ message: 'leeg', table: 'eindverslagVragen', line: 1, column: 'antwoord' }],
    },
  ],
});
