import { serialDay } from '../../scheme/calendar';
import { ALL_ROUNDS, ROUNDS, roundOfBron } from '../../scheme/rounds';
import { date, text } from '../message-value';
import { planningCosts } from '../../facts/costs/planning-costs';
import { defineRule } from '../rule';

const CUT_OFF = serialDay(2024, 12, 31);

export default defineRule({
  id: 'PER-04',
  title: 'Kosten om de plannen voor 2025-2026 te maken volgen de factuurdatum',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['omschrijving', 'factuurdatum', 'bron'] },
  basis: [
    {
      source: 'sto-webinar',
      where: 'Vraag over de kosten van het maken van de plannen',
      evidence: 'V',
      explanation: 'Is de factuur voor 31 december 2024 ingediend, dan drukken de kosten op 2024; daarna op 2025.',
    },
    {
      source: 'sto-controle',
      where: 'Herkennen aan woorden',
      evidence: 'D',
      explanation: 'Aan woorden als activiteitenplan en planvorming met 2025 of 2026 erbij herkent STO Controle om welke kosten het gaat.',
    },
  ],
  messages: {
    hoortBij2024: {
      outcome: 'fout',
      text: '{bron} past niet: een plan dat voor {grens} is gefactureerd drukt op 2024',
      found: '{bron}, factuur van {datum}',
      expected: '{oud} of {aanvullend}',
      action:
        'Kies als financieringsbron het geld van 2020-2023 of de aanvulling 2024, of maak in de omschrijving duidelijk dat dit iets anders is.',
    },
    hoortBij2025: {
      outcome: 'fout',
      text: '{bron} past niet: een plan dat na {grens} is gefactureerd drukt op 2025',
      found: '{bron}, factuur van {datum}',
      expected: '{nieuw}',
      action: 'Kies als financieringsbron de subsidie 2025-2028, of maak in de omschrijving duidelijk dat dit iets anders is.',
    },
    grensdag: {
      outcome: 'te beoordelen',
      text: 'de factuur is precies van {grens}; de bron zegt "voor {grens}"',
      found: '{bron}, factuur van {datum}',
      expected: 'liever {nieuw}',
      action: 'Vraag de accountant op welk jaar deze factuur drukt en leg het antwoord vast.',
    },
  },
  check({ dossier }, report) {
    const isPlanning = planningCosts(dossier);
    for (const line of dossier.kosten.lines) {
      const { bron, factuurdatum } = line;
      const round = roundOfBron(bron);
      if (!round || factuurdatum === null || !isPlanning(line)) continue;
      const isNew = round.id === 'STO2025';
      const message =
        isNew && factuurdatum < CUT_OFF
          ? 'hoortBij2024'
          : !isNew && factuurdatum > CUT_OFF
            ? 'hoortBij2025'
            : !isNew && factuurdatum === CUT_OFF
              ? 'grensdag'
              : undefined;
      if (message) {
        report.line(line, 'bron', message, {
          bron: text(round.bron),
          datum: date(factuurdatum),
          grens: date(CUT_OFF),
          oud: text(ROUNDS.STO2020.bron),
          aanvullend: text(ROUNDS.STO2024.bron),
          nieuw: text(ROUNDS.STO2025.bron),
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
      given: { kosten: [{ omschrijving: 'Schrijven meerjarenbegroting 2025-2028', factuurdatum: '15-11-2024' }] },
      expected: [{ message: 'hoortBij2024', table: 'kosten', line: 1, column: 'bron' }],
    },
    {
      name: 'in januari 2025 gefactureerd, op geld van 2024; de activiteit zegt dat het om het plan gaat',
      given: {
        activiteiten: [{ act_code: 'P1', activiteit: 'Planvorming 2025-2028' }],
        kosten: [
          { omschrijving: 'Advies', act_code: 'p1', factuurdatum: '20-1-2025', prestatie_tot: '1-12-2024', bron: 'aanvullend 2024' },
        ],
      },
      expected: [{ message: 'hoortBij2025', table: 'kosten', line: 1, column: 'bron' }],
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
