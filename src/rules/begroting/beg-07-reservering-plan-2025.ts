import { budgetReading } from '../../facts/money/budget';
import { nameKey } from '../../facts/lists/names';
import { defineRule } from '../rule';

/** Words by which regions call the making of the next plan; wide on purpose, for their absence is reported. */
const PLAN = /\bplan(nen|vorming)?\b|\w+plan(nen|vorming)?\b|aanvraag|\b2025\b|nieuwe (periode|regeling)/i;

export default defineRule({
  id: 'BEG-07',
  title: 'De aanvullende begroting 2024 reserveert geld voor het plan vanaf 2025',
  kind: 'verplichting',
  rounds: ['STO2024'],
  reads: { begroting: ['bron', 'omschrijving', 'bedrag'], activiteiten: ['act_code', 'activiteit'] },
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
        'Wij zoeken naar woorden als plan, aanvraag en 2025 in de omschrijving, de toelichting en de naam van de activiteit. Wie andere woorden gebruikt kan het wel hebben gereserveerd: daarom is het een let op.',
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
        act_code !== null && activiteit !== null && PLAN.test(activiteit) ? [nameKey(act_code)] : [],
      ),
    );
    const reserves = lines.some(
      (line) =>
        planned(line) !== 0 &&
        ([line.omschrijving, line.toelichting].some((words) => words !== null && PLAN.test(words)) ||
          (line.act_code !== null && planning.has(nameKey(line.act_code)))),
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
