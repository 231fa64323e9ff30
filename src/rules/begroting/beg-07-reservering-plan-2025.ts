import { budgetReading } from '../../facts/money/budget';
import { nameKey } from '../../facts/lists/names';
import { defineRule } from '../rule';

/** Words by which regions call the making of a plan, and words that say it is the next one. */
const PLAN = /\bplan(nen|vorming)?\b|\w+plan(nen|vorming)?\b|aanvraag|begroting/i;
const NEXT = /\b20(25|26|27|28|29)\b|\b(nieuwe|volgende|komende|vervolg)\b|vervolgaanvraag|vervolgplan|regiovisie/i;

/** Whether words speak of making the plan from 2025 on. `planvorming` is the making itself: the scheme then has one plan to make. */
const isAboutNextPlan = (words: string | null): boolean =>
  words !== null && (/planvorming/i.test(words) || (PLAN.test(words) && NEXT.test(words)));

export default defineRule({
  id: 'BEG-07',
  title: 'De aanvullende begroting 2024 reserveert geld voor het plan vanaf 2025',
  kind: 'verplichting',
  rounds: ['STO2024'],
  reads: { begroting: ['bron', 'omschrijving', 'bedrag'], activiteiten: ['act_code', 'activiteit'] },
  stopsAt: { activiteiten: ['act_code', 'activiteit'], begroting: ['act_code', 'bron', 'omschrijving'] },
  whole: ['begroting', 'activiteiten'],
  through: { begroting: ['q', 'p', 'toelichting'] },
  basis: [
    {
      source: 'sto-wijziging-2023',
      where: 'Aanvullende aanvraag 2024',
      evidence: 'V',
      explanation: 'De aanvullende aanvraag bevat een reservering voor het opstellen van een plan voor de jaren na 2024.',
    },
    {
      source: 'sto-controle',
      where: 'Herkenning aan woorden',
      evidence: 'D',
      explanation:
        'Wij zoeken naar plan of aanvraag samen met 2025 of later, of met vervolg, in de omschrijving, de toelichting en de naam van de activiteit. Wie andere woorden gebruikt kan het wel hebben gereserveerd: daarom is het een let op.',
    },
  ],
  messages: {
    geenPlan: {
      outcome: 'let op',
      text: 'geen regel van de aanvulling 2024 noemt het opstellen van het plan vanaf 2025',
      found: 'geen regel over het plan',
      expected: 'een bedrag voor het opstellen van het plan',
      action: 'Voeg een regel toe voor het opstellen van het plan vanaf 2025, of noem dat in de omschrijving van de regel waarin het zit.',
    },
  },
  check({ dossier }, report) {
    const { planned } = budgetReading(dossier);
    const lines = dossier.begroting.lines.filter(({ bron }) => bron === 'aanvullend 2024');
    if (lines.length === 0 || lines.some(({ omschrijving }) => omschrijving === null)) return;
    const planning = new Set(
      dossier.activiteiten.lines.flatMap(({ act_code, activiteit }) =>
        act_code !== null && isAboutNextPlan(activiteit) ? [nameKey(act_code)] : [],
      ),
    );
    const reserves = lines.some(
      (line) =>
        planned(line) !== 0 &&
        ([line.omschrijving, line.toelichting].some(isAboutNextPlan) || (line.act_code !== null && planning.has(nameKey(line.act_code)))),
    );
    if (!reserves) report.table('begroting', 'geenPlan');
  },
  examples: [
    { name: 'een begroting zonder aanvulling 2024', given: { begroting: [{}] }, expected: [] },
    {
      name: 'een regel voor het activiteitenplan',
      given: {
        begroting: [{ bron: 'aanvullend 2024' }, { bron: 'aanvullend 2024', omschrijving: 'Opstellen activiteitenplan 2025-2028' }],
      },
      expected: [],
    },
    {
      name: 'de activiteit heet planvorming',
      given: { activiteiten: [{ act_code: 'A09', activiteit: 'Planvorming' }], begroting: [{ bron: 'aanvullend 2024', act_code: 'A09' }] },
      expected: [],
    },
    {
      name: 'het lopende activiteitenplan in een toelichting is niet het plan vanaf 2025',
      given: { begroting: [{ bron: 'aanvullend 2024', toelichting: 'Zie het activiteitenplan' }] },
      expected: [{ message: 'geenPlan', table: 'begroting' }],
    },
    {
      name: 'alleen materiaal, en een plan van nul euro',
      given: {
        begroting: [
          { bron: 'aanvullend 2024' },
          {
            bron: 'aanvullend 2024',
            omschrijving: 'Plan 2025',
            ...Object.fromEntries([2025, 2026, 2027, 2028].map((year) => [`q_${year}`, 0])),
          },
        ],
      },
      expected: [{ message: 'geenPlan', table: 'begroting' }],
    },
  ],
});
