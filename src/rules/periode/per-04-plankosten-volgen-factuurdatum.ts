import { serialDay } from '../../scheme/calendar';
import { ALL_ROUNDS, ROUNDS, roundOfBron } from '../../scheme/rounds';
import { choice, date, text } from '../message-value';
import { ofPlanningActivity, planningCosts } from '../../facts/costs/planning-costs';
import { defineRule } from '../rule';

const CUT_OFF = serialDay(2024, 12, 31);

export default defineRule({
  id: 'PER-04',
  title: 'Kosten om de plannen voor 2025-2026 te maken volgen de factuurdatum',
  notWaivable: 'periode',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['omschrijving', 'factuurdatum', 'bron'] },
  each: ['kosten'],
  basis: [
    {
      source: 'sto-webinar',
      where: 'Vraag over de kosten van het maken van de plannen',
      evidence: 'V',
      explanation: 'Is de factuur voor 31 december 2024 ingediend, dan horen de kosten bij 2024; daarna bij 2025.',
    },
    {
      source: 'sto-controle',
      where: 'Herkennen aan woorden',
      evidence: 'D',
      explanation:
        'Aan woorden als activiteitenplan en planvorming met 2025 of 2026 erbij herkent STO Controle om welke kosten het gaat. Woorden in de omschrijving alleen zijn een vraag; hoort de regel bij een activiteit die het maken van de plannen is, dan is het zeker.',
    },
  ],
  messages: {
    hoortBij2024: {
      outcome: 'fout',
      text: 'de kosten van de plannen voor 2025-2026 horen bij 2024 als de factuur van voor {grensdag} is; deze regel staat op {bron}',
      found: '{bron}, factuur van {datum}',
      expected: '{oud} of {aanvullend}',
      action:
        'Kies als financieringsbron het geld van 2020-2023 of de aanvulling 2024, of maak in de omschrijving duidelijk dat dit iets anders is.',
    },
    hoortBij2025: {
      outcome: 'fout',
      text: 'de kosten van de plannen voor 2025-2026 horen bij 2025 als de factuur van na {grensdag} is; deze regel staat op {bron}',
      found: '{bron}, factuur van {datum}',
      expected: '{nieuw}',
      action: 'Kies als financieringsbron de subsidie 2025-2028, of maak in de omschrijving duidelijk dat dit iets anders is.',
    },
    misschien2024: {
      outcome: 'te beoordelen',
      text: '{omschrijving}: zijn dit kosten om de plannen voor 2025-2026 te maken? Een factuur van voor {grensdag} hoort dan bij 2024, niet bij {bron}',
      found: '{bron}, factuur van {datum}',
      expected: '{oud} of {aanvullend}, als het om die plannen gaat',
      action:
        'Gaat het om het maken van die plannen, kies dan het geld van 2020-2023 of de aanvulling 2024. Zo niet, laat de regel dan staan.',
    },
    misschien2025: {
      outcome: 'te beoordelen',
      text: '{omschrijving}: zijn dit kosten om de plannen voor 2025-2026 te maken? Een factuur van na {grensdag} hoort dan bij 2025, niet bij {bron}',
      found: '{bron}, factuur van {datum}',
      expected: '{nieuw}, als het om die plannen gaat',
      action: 'Gaat het om het maken van die plannen, kies dan de subsidie 2025-2028. Zo niet, laat de regel dan staan.',
    },
    grensdag: {
      outcome: 'te beoordelen',
      text: 'zijn dit kosten om de plannen voor 2025-2026 te maken? De factuur is precies van {grensdag}; alleen een factuur van voor die dag hoort zeker bij 2024',
      found: '{bron}, factuur van {datum}',
      expected: 'liever {nieuw}',
      action: 'Vraag de accountant bij welk jaar deze factuur hoort en leg het antwoord vast.',
    },
  },
  check({ dossier }, report) {
    const isPlanning = planningCosts(dossier);
    const isOfActivity = ofPlanningActivity(dossier);
    for (const line of dossier.kosten.lines) {
      const { bron, factuurdatum } = line;
      const round = roundOfBron(bron);
      if (!round || factuurdatum === null || !isPlanning(line)) continue;
      const isNew = round.id === 'STO2025';
      const isSure = isOfActivity(line);
      const message =
        isNew && factuurdatum < CUT_OFF
          ? isSure
            ? 'hoortBij2024'
            : 'misschien2024'
          : !isNew && factuurdatum > CUT_OFF
            ? isSure
              ? 'hoortBij2025'
              : 'misschien2025'
            : !isNew && factuurdatum === CUT_OFF
              ? 'grensdag'
              : undefined;
      if (message) {
        report.line(line, 'bron', message, {
          omschrijving: text(line.omschrijving ?? ''),
          bron: choice(round.bron),
          datum: date(factuurdatum),
          grensdag: date(CUT_OFF),
          oud: choice(ROUNDS.STO2020.bron),
          aanvullend: choice(ROUNDS.STO2024.bron),
          nieuw: choice(ROUNDS.STO2025.bron),
        });
      }
    }
  },
  examples: [
    {
      name: 'gefactureerd op 30 december 2024 op de aanvulling 2024, en op 31 december 2024 en later op 2025-2028',
      given: {
        kosten: [
          { omschrijving: 'Activiteitenplan 2025-2026', factuurdatum: '30-12-2024', bron: 'aanvullend 2024' },
          { omschrijving: 'Activiteitenplan 2025-2026', factuurdatum: '31-12-2024', bron: 'subsidie 2025-2028' },
          { omschrijving: 'Activiteitenplan 2025-2026', factuurdatum: '3-2-2025', bron: 'subsidie 2025-2028' },
        ],
      },
      expected: [],
    },
    {
      name: 'een plan voor iets anders, of een ander woord met plan erin',
      given: {
        kosten: [
          { omschrijving: 'Plan van aanpak open dag 2025', factuurdatum: '20-1-2025', prestatie_tot: '1-12-2024', bron: 'aanvullend 2024' },
          { omschrijving: 'Plantenbakken 2025-2028', factuurdatum: '3-6-2024', bron: 'subsidie 2025-2028' },
        ],
      },
      expected: [],
    },
    {
      name: 'in november 2024 gefactureerd, op geld van 2025-2028',
      given: {
        activiteiten: [{ act_code: 'P1', activiteit: 'Planvorming 2025-2028' }],
        kosten: [
          { omschrijving: 'Schrijven meerjarenbegroting 2025-2028', act_code: 'P1', factuurdatum: '15-11-2024' },
          { omschrijving: 'Schrijven meerjarenbegroting 2025-2028', factuurdatum: '15-11-2024' },
        ],
      },
      expected: [
        { message: 'hoortBij2024', table: 'kosten', line: 1, column: 'bron' },
        { message: 'misschien2024', table: 'kosten', line: 2, column: 'bron' },
      ],
    },
    {
      name: 'in januari 2025 gefactureerd, op geld van 2024; de activiteit zegt dat het om het plan gaat',
      given: {
        activiteiten: [{ act_code: 'P1', activiteit: 'Planvorming 2025-2028' }],
        kosten: [
          { omschrijving: 'Advies', act_code: 'p1', factuurdatum: '20-1-2025', prestatie_tot: '1-12-2024', bron: 'aanvullend 2024' },
          { omschrijving: 'Advies activiteitenplan 2025', factuurdatum: '20-1-2025', prestatie_tot: '1-12-2024', bron: 'aanvullend 2024' },
        ],
      },
      expected: [
        { message: 'hoortBij2025', table: 'kosten', line: 1, column: 'bron' },
        { message: 'misschien2025', table: 'kosten', line: 2, column: 'bron' },
      ],
    },
    {
      name: 'gefactureerd op 31 december 2024, op geld van 2024',
      given: {
        kosten: [{ omschrijving: 'Advies over de plannen voor 2025 en 2026', factuurdatum: '31-12-2024', bron: 'aanvullend 2024' }],
      },
      expected: [{ message: 'grensdag', table: 'kosten', line: 1, column: 'bron' }],
    },
  ],
});
