import { readingOf } from '../../facts/empty-cells';
import { text } from '../message-value';
import { themesOf } from '../../facts/lists/themes';
import { linesOfPeriode } from '../../facts/money/regional';
import { fillInMends } from '../cell-mends';
import { defineRule } from '../rule';

export default defineRule({
  id: 'BEG-08',
  title: 'Elk van de drie verplichte thema’s heeft in 2025-2028 een activiteit, met geld',
  kind: 'verplichting',
  rounds: ['STO2025'],
  reads: { activiteiten: ['doel', 'act_code'], begroting: ['act_code', 'bedrag'] },
  optional: { activiteiten: ['doel_2', 'doel_3'] },
  needs: { regio: ['periode'] },
  whole: ['activiteiten', 'begroting'],
  through: { activiteiten: ['jaar_tot'], begroting: ['q', 'p'] },
  basis: [
    {
      source: 'nehem',
      where: 'Drie maatschappelijke thema’s',
      evidence: 'V2',
      explanation:
        'Alle regio’s besteden aandacht aan technisch schoolpersoneel, aan gendergelijkheid en inclusie, en aan technologie voor verduurzaming.',
    },
    {
      source: 'sto-controle',
      where: 'Doelen van een activiteit',
      evidence: 'D',
      explanation:
        'Een activiteit kan aan drie doelen of thema’s bijdragen. In een werkmap met één kolom voor het doel is een tweede niet te zien: daar is een thema dat ontbreekt iets om te beoordelen.',
    },
  ],
  messages: {
    geenThema: {
      outcome: 'let op',
      text: 'bij geen activiteit is het thema {thema} gekozen, terwijl dat voor 2025-2028 verplicht is',
      found: 'bij geen activiteit gekozen',
      expected: 'ten minste één activiteit',
      action:
        'Kies dit thema bij een activiteit die eraan bijdraagt, zo nodig als tweede of derde doel, of neem een activiteit op in het plan.',
    },
    geenActiviteit: {
      outcome: 'te beoordelen',
      text: 'bij geen activiteit is het thema {thema} gekozen, terwijl dat voor 2025-2028 verplicht is: welke activiteit dient dit thema?',
      found: 'bij geen activiteit gekozen',
      expected: 'ten minste één activiteit',
      action:
        'Kies bij een activiteit die hieraan bijdraagt dit thema in de kolom Bijdrage aan doel regeling. Staat daar al een ander doel, werk dan de werkmap bij (Start): er komen kolommen voor een tweede en derde doel.',
    },
    geenGeld: {
      outcome: 'let op',
      text: 'voor het thema {thema} is € 0 begroot',
      found: '€ 0 begroot',
      expected: 'een bedrag bij ten minste één activiteit van het thema',
      action: 'Begroot iets voor een activiteit van dit thema, of leg bij de toelichting uit waarom het niets kost.',
    },
    geenDoel: {
      outcome: 'te beoordelen',
      text: 'is leeg; zo is niet te zien of de drie verplichte thema’s aan bod komen',
      found: 'leeg',
      expected: 'een doel of thema van de regeling',
      action: 'Kies aan welk doel of thema van de regeling de activiteit het meest bijdraagt.',
    },
  },
  check({ dossier }, report) {
    // Without the sheet, or without its column for the goal, nothing can be said about the themes.
    if (linesOfPeriode(dossier, '2025-2028').length === 0 || dossier.activiteiten.tables.length === 0) return;
    const cells = readingOf(dossier.activiteiten);
    const { activities, isKnown, themes } = themesOf(dossier);
    for (const line of activities)
      if (cells.isEmpty(line, 'doel') && !cells.isUnreadable(line, 'jaar_tot'))
        report.line(line, 'doel', 'geenDoel', {}, undefined, fillInMends(line.at, 'doel'));
    if (!isKnown) return;
    const takesMore = dossier.activiteiten.tables.every(({ columns }) => columns.has('doel_2'));
    for (const theme of themes) {
      const values = { thema: text(theme.name) };
      if (theme.activities.length === 0) report.table('activiteiten', takesMore ? 'geenThema' : 'geenActiviteit', values);
      // An activity without a line in the budget is of BEG-03.
      if (theme.hasNoMoney) report.table('activiteiten', 'geenGeld', values);
    }
  },
  examples: [
    {
      name: 'elk thema heeft een activiteit; een activiteit van 2020-2024 hoeft geen doel',
      given: {
        regio: [{}],
        activiteiten: [
          { doel: 'thema: technisch schoolpersoneel' },
          { doel: 'thema: gendergelijkheid en inclusie' },
          { doel: 'thema: technologie voor verduurzaming' },
          { doel: '', jaar_van: 2020, jaar_tot: 2024 },
        ],
      },
      expected: [],
    },
    { name: 'een regio met alleen 2020-2024', given: { regio: [{ periode: '2020-2024' }], activiteiten: [{}] }, expected: [] },
    {
      name: 'geen activiteit voor verduurzaming',
      given: {
        regio: [{}],
        activiteiten: [
          { doel: 'thema: technisch schoolpersoneel' },
          { doel: 'thema: gendergelijkheid en inclusie' },
          { doel: 'kwaliteit' },
        ],
      },
      expected: [{ message: 'geenThema', table: 'activiteiten' }],
    },
    {
      name: 'hetzelfde in een werkmap met één kolom voor het doel',
      given: {
        regio: [{}],
        activiteiten: [
          { doel: 'thema: technisch schoolpersoneel' },
          { doel: 'thema: gendergelijkheid en inclusie' },
          { doel: 'kwaliteit' },
        ],
      },
      layout: { activiteiten: { without: ['doel_2', 'doel_3'] } },
      expected: [{ message: 'geenActiviteit', table: 'activiteiten' }],
    },
    {
      name: 'één activiteit dient de drie thema’s',
      given: {
        regio: [{}],
        activiteiten: [
          {
            doel: 'thema: technisch schoolpersoneel',
            doel_2: 'thema: gendergelijkheid en inclusie',
            doel_3: 'thema: technologie voor verduurzaming',
          },
        ],
      },
      expected: [],
    },
    {
      name: 'voor verduurzaming is wel een activiteit, maar geen geld',
      given: {
        regio: [{}],
        activiteiten: [
          { act_code: 'A01', doel: 'thema: technisch schoolpersoneel' },
          { act_code: 'A02', doel: 'thema: gendergelijkheid en inclusie' },
          { act_code: 'A03', doel: 'thema: technologie voor verduurzaming' },
        ],
        begroting: [{}, { act_code: 'A03', q_2025: 0, q_2026: 0, q_2027: 0, q_2028: 0 }],
      },
      expected: [{ message: 'geenGeld', table: 'activiteiten' }],
    },
    {
      name: 'het doel van een activiteit is leeg',
      given: { regio: [{}], activiteiten: [{ doel: 'kwaliteit' }, { doel: '' }] },
      expected: [{ message: 'geenDoel', table: 'activiteiten', line: 2, column: 'doel' }],
    },
  ],
});
