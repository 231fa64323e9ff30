import { ROUNDS } from '../../scheme/rounds';
import { calendarDay } from '../../scheme/calendar';
import { LISTS } from '../../scheme/lists';
import { readingOf } from '../empty-cells';
import { text } from '../message-value';
import { linesOfPeriode } from '../regional';
import { defineRule } from '../rule';

const THEME = 'thema: ';
const THEMES = LISTS.doel.values.filter((doel) => doel.startsWith(THEME));
const FIRST_YEAR = calendarDay(ROUNDS.STO2025.start).year;

export default defineRule({
  id: 'BEG-08',
  title: 'Elk van de drie verplichte thema’s heeft in 2025-2028 een activiteit',
  kind: 'verplichting',
  rounds: ['STO2025'],
  reads: { activiteiten: ['doel'] },
  needs: { regio: ['periode'] },
  basis: [
    {
      source: 'nehem',
      where: 'Drie maatschappelijke thema’s',
      evidence: 'V2',
      explanation:
        'Alle regio’s besteden aandacht aan technisch schoolpersoneel, aan gendergelijkheid en inclusie, en aan technologie voor verduurzaming.',
    },
  ],
  messages: {
    geenActiviteit: {
      outcome: 'fout',
      text: 'geen activiteit hoort bij het thema {thema}, dat voor 2025-2028 verplicht is',
      found: 'geen activiteit',
      expected: 'ten minste één activiteit',
      action:
        'Kies bij een activiteit die hieraan bijdraagt dit thema in de kolom Bijdrage aan doel regeling, of voeg zo’n activiteit toe.',
    },
    geenDoel: {
      outcome: 'te beoordelen',
      text: 'is leeg; zo is niet te zien of de drie verplichte thema’s aan bod komen',
      found: 'leeg',
      expected: 'een doel of thema uit de lijst',
      action: 'Kies aan welk doel of thema van de regeling de activiteit het meest bijdraagt.',
    },
  },
  check({ dossier }, report) {
    if (linesOfPeriode(dossier, '2025-2028').length === 0) return;
    const cells = readingOf(dossier.activiteiten);
    const lines = dossier.activiteiten.lines.filter(({ jaar_tot }) => jaar_tot === null || jaar_tot >= FIRST_YEAR);
    for (const line of lines) if (cells.isEmpty(line, 'doel')) report.line(line, 'doel', 'geenDoel');
    // As long as a cell is empty or unreadable, any theme may still stand in it.
    if (lines.some(({ doel }) => doel === null)) return;
    const goals = new Set(lines.map(({ doel }) => doel));
    for (const thema of THEMES)
      if (!goals.has(thema)) report.table('activiteiten', 'geenActiviteit', { thema: text(thema.slice(THEME.length)) });
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
      expected: [{ message: 'geenActiviteit', table: 'activiteiten' }],
    },
    {
      name: 'het doel van een activiteit is leeg',
      given: { regio: [{}], activiteiten: [{ doel: 'kwaliteit' }, { doel: '' }] },
      expected: [{ message: 'geenDoel', table: 'activiteiten', line: 2, column: 'doel' }],
    },
  ],
});
