import { ALL_ROUNDS } from '../../scheme/rounds';
import { activitiesToAdd, activityTexts } from '../../facts/reports/to-write';
import { number, text } from '../message-value';
import { OF_ACTIVITY } from '../../templates/verslag-lengths';
import { defineRule } from '../rule';

const LENGTH = `${OF_ACTIVITY.least} tot ${OF_ACTIVITY.most} tekens`;

export default defineRule({
  id: 'FIN-30',
  title: 'In het inhoudelijke verslag staat van elke activiteit wat is gedaan en wat volgt',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { voortgangActiviteiten: ['act_code', 'gedaan', 'vervolg'], eindverslagActiviteiten: ['act_code', 'vervolg'] },
  optional: { voortgangActiviteiten: ['afwijking', 'begroot', 'gerealiseerd'], eindverslagActiviteiten: ['afwijking', 'status'] },
  stopsAt: { activiteiten: ['act_code'], voortgangActiviteiten: ['act_code'], eindverslagActiviteiten: ['act_code'] },
  through: { wijzigingen: ['activiteit_van', 'activiteit_naar'] },
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Verantwoording',
      evidence: 'V',
      explanation: 'Naast de financiële verantwoording wordt een verslag gevraagd dat inhoudelijk en financieel is.',
    },
    {
      source: 'sto-controle',
      where: 'Lengte van een tekst',
      evidence: 'D',
      explanation: `Hoe lang een tekst is, schrijft geen bron voor: ${LENGTH} is onze keuze. Kort zegt een lezer te weinig, lang leest niemand.`,
    },
  ],
  messages: {
    leeg: {
      outcome: 'te beoordelen',
      text: 'is leeg: wat is van deze activiteit te vertellen?',
      found: 'leeg',
      expected: LENGTH,
      action: 'Schrijf in een paar zinnen wat is gedaan, voor wie en met welk resultaat, of wat volgt.',
    },
    kort: {
      outcome: 'te beoordelen',
      text: 'heeft {tekens} tekens: zegt dat genoeg voor wie de regio niet kent?',
      found: '{tekens} tekens',
      expected: LENGTH,
      action: 'Vul de tekst aan: voor wie, hoeveel, met welk resultaat.',
    },
    lang: {
      outcome: 'te beoordelen',
      text: 'heeft {tekens} tekens: kan het korter?',
      found: '{tekens} tekens',
      expected: LENGTH,
      action: 'Kort de tekst in tot wat een lezer moet weten.',
    },
    afwijking: {
      outcome: 'te beoordelen',
      text: 'is leeg, terwijl deze activiteit anders liep dan gepland: wat ging anders, en waarom?',
      found: 'leeg',
      expected: 'wat anders ging en waarom',
      action: 'Schrijf wat anders ging dan in het plan, en waarom. Kijk op Wijzigingen en naar begroot en gerealiseerd.',
    },
    ontbreekt: {
      outcome: 'te beoordelen',
      text: 'activiteiten van het blad Activiteiten die hier niet staan: {codes}. Horen zij in het verslag?',
      found: 'niet in het verslag',
      expected: '{codes}',
      action: 'Druk in het taakvenster bij Rapporten op Rapport invullen, of vul de codes zelf in.',
    },
  },
  check({ dossier }, report) {
    for (const verslag of ['voortgang', 'eindverslag'] as const) {
      const lines = activityTexts(dossier, verslag);
      for (const { line, texts } of lines)
        for (const { column, state, characters } of texts) report.cell(line.at, column, state, { tekens: number(characters) });
      // A row without a code may be of an activity that seems to miss.
      const codes = lines.some(({ line }) => line.act_code === null) ? [] : activitiesToAdd(dossier, verslag);
      const key = verslag === 'voortgang' ? 'voortgangActiviteiten' : 'eindverslagActiviteiten';
      if (lines.length > 0 && codes.length > 0) report.table(key, 'ontbreekt', { codes: text(shortened(codes)) });
    }
  },
  examples: [
    {
      name: 'een activiteit met tekst; een verslag dat nog niet is begonnen',
      given: { activiteiten: [{}], voortgangActiviteiten: [{}] },
      expected: [],
    },
    {
      name: 'leeg, te kort en te lang',
      given: {
        voortgangActiviteiten: [
          { gedaan: '', vervolg: 'Gaat door' },
          { act_code: 'A02', gedaan: 'lang '.repeat(201) },
        ],
        eindverslagActiviteiten: [{ vervolg: '' }],
      },
      expected: [
        { message: 'leeg', table: 'voortgangActiviteiten', line: 1, column: 'gedaan' },
        { message: 'kort', table: 'voortgangActiviteiten', line: 1, column: 'vervolg' },
        { message: 'lang', table: 'voortgangActiviteiten', line: 2, column: 'gedaan' },
        { message: 'leeg', table: 'eindverslagActiviteiten', line: 1, column: 'vervolg' },
      ],
    },
    {
      name: 'een wijziging, meer uitgegeven dan begroot, en een deels behaalde activiteit vragen om uitleg; met uitleg niet',
      given: {
        wijzigingen: [{ activiteit_van: '', activiteit_naar: 'A01' }],
        voortgangActiviteiten: [
          { afwijking: '' },
          { act_code: 'A02', begroot: 1000, gerealiseerd: 1500, afwijking: '' },
          { act_code: 'A03', begroot: 1000, gerealiseerd: 1001, afwijking: '' },
          { act_code: 'A04', begroot: 1000, gerealiseerd: 1500, afwijking: 'De bus was duurder' },
        ],
        eindverslagActiviteiten: [{ act_code: 'A02', status: 'Deels behaald', afwijking: '' }],
      },
      expected: [
        { message: 'afwijking', table: 'voortgangActiviteiten', line: 1, column: 'afwijking' },
        { message: 'afwijking', table: 'voortgangActiviteiten', line: 2, column: 'afwijking' },
        { message: 'afwijking', table: 'eindverslagActiviteiten', line: 1, column: 'afwijking' },
      ],
    },
    {
      name: 'een activiteit staat nog niet in het verslag',
      given: { activiteiten: [{}, { act_code: 'A02' }], voortgangActiviteiten: [{}] },
      expected: [{ message: 'ontbreekt', table: 'voortgangActiviteiten' }],
    },
  ],
});

const MOST_NAMED = 8;

/** The first codes, whatever the order of the rows, and how many there are beyond. */
function shortened(all: readonly string[]): string {
  const codes = [...all].sort();
  return codes.length > MOST_NAMED ? `${codes.slice(0, MOST_NAMED).join(', ')} en ${codes.length - MOST_NAMED} meer` : codes.join(', ');
}
