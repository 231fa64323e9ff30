import { ALL_ROUNDS } from '../../scheme/rounds';
import { budgetReading } from '../../facts/money/budget';
import { readingOf } from '../../facts/empty-cells';
import { money } from '../message-value';
import { defineRule } from '../rule';

/** From this amount (cents) over all years a line is asked for an explanation; a choice of ours, for no source gives one. */
const LARGE = 25_000_00;

export default defineRule({
  id: 'BEG-06',
  title: 'Grote begrotingsregels en overige kosten hebben een toelichting',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { begroting: ['kostensoort', 'toelichting', 'bedrag'] },
  through: { begroting: ['q', 'p'] },
  basis: [
    {
      source: 'sto-formats',
      where: 'Veelgestelde vragen, begroting',
      evidence: 'V',
      explanation: 'Een begroting heeft een goede toelichting nodig.',
    },
    {
      source: 'sto-controle',
      where: 'Boven € 25.000, en bij overige kosten',
      evidence: 'D',
      explanation: 'Geen bron zegt bij welke regels een toelichting hoort; deze grens is onze keuze.',
    },
  ],
  messages: {
    groot: {
      outcome: 'let op',
      text: 'is leeg bij een begrotingsregel van {bedrag}; vanaf onze grens van {grens} vragen wij een korte onderbouwing',
      found: 'leeg',
      expected: 'onze grens: een onderbouwing vanaf {grens}',
      action: 'Schrijf waar hoeveelheid en prijs vandaan komen, bijvoorbeeld een offerte of de ervaring van vorig jaar.',
    },
    overig: {
      outcome: 'let op',
      text: 'is leeg, terwijl uit overige kosten niet blijkt waar het geld voor is',
      found: 'leeg',
      expected: 'wat deze overige kosten zijn',
      action: 'Schrijf in één zin wat deze kosten zijn en waarom zij nodig zijn.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.begroting);
    const { planned } = budgetReading(dossier);
    for (const line of dossier.begroting.lines) {
      if (!cells.isEmpty(line, 'toelichting')) continue;
      const bedrag = planned(line) ?? 0;
      if (line.kostensoort === 'Overige kosten' && bedrag > 0) report.line(line, 'toelichting', 'overig');
      else if (bedrag > LARGE) report.line(line, 'toelichting', 'groot', { bedrag: money(bedrag), grens: money(LARGE) });
    }
  },
  examples: [
    {
      name: 'precies € 25.000 zonder toelichting, en overige kosten met toelichting',
      given: { begroting: [{ toelichting: '', q_2026: 200, bedrag_2026: 10000 }, { kostensoort: 'Overige kosten' }] },
      expected: [],
    },
    {
      name: '€ 25.050 en overige kosten zonder toelichting',
      given: {
        begroting: [
          { toelichting: '', q_2026: 201 },
          { toelichting: '', kostensoort: 'overig' },
        ],
      },
      expected: [
        { message: 'groot', table: 'begroting', line: 1, column: 'toelichting' },
        { message: 'overig', table: 'begroting', line: 2, column: 'toelichting' },
      ],
    },
  ],
});
