import { ALL_ROUNDS } from '../../scheme/rounds';
import { TOTAL_TOLERANCE } from '../../records/money';
import type { Dossier } from '../../records/dossier';
import { kostensoortOf } from '../../templates/report-rows';
import { readingOf } from '../../facts/empty-cells';
import { money, text } from '../message-value';
import { formulaMend } from '../line-mends';
import { defineRule } from '../rule';

export default defineRule({
  id: 'WIJ-10',
  covers: ['X26'],
  title: 'De wijzigingen in de eindrapportage zijn die van het blad Wijzigingen',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { eindrapportage: ['regel', 'wijziging'] },
  needs: { wijzigingen: ['kostensoort_van', 'kostensoort_naar', 'bedrag'] },
  basis: [
    {
      source: 'dusi-eindrapportage',
      where: 'Kolom tussentijds gemelde wijziging',
      evidence: 'I',
      explanation: 'Wat per kostensoort gewijzigd is, volgt uit de wijzigingen die zijn vastgelegd: wat erbij kwam min wat eraf ging.',
    },
  ],
  messages: {
    anders: {
      outcome: 'let op',
      text: '{gevonden} aan wijzigingen voor {kostensoort} is niet de {som} van het blad Wijzigingen',
      found: '{gevonden}',
      expected: '{som}',
      action:
        'Leg de ontbrekende wijziging vast op het blad Wijzigingen, of zet de formule van de kolom terug. Is het eindverslag al ingediend, leg het verschil dan uit aan DUS-I.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.wijzigingen);
    // A shift of an unknown amount or kostensoort may be the difference.
    const columns = ['bedrag', 'kostensoort_van', 'kostensoort_naar'] as const;
    if (dossier.wijzigingen.lines.some((line) => columns.some((column) => cells.isUnreadable(line, column)))) return;
    for (const line of dossier.eindrapportage.lines) {
      const kostensoort = line.regel === null ? undefined : kostensoortOf(line.regel);
      if (kostensoort === undefined || line.wijziging === null) continue;
      const som = shiftOf(dossier, kostensoort);
      if (Math.abs(som - line.wijziging) <= TOTAL_TOLERANCE) continue;
      const values = { gevonden: money(line.wijziging), som: money(som), kostensoort: text(kostensoort) };
      report.line(line, 'wijziging', 'anders', values, undefined, formulaMend(line, 'wijziging', som / 100, { certain: false }));
    }
  },
  examples: [
    {
      name: '€ 1.000 van materiaal naar overige kosten',
      given: {
        wijzigingen: [{}],
        eindrapportage: [
          {},
          { regel: 'Overige kosten', wijziging: 1000 },
          { regel: 'Totale kosten', wijziging: 0 },
          { regel: 'Overhead', wijziging: '' },
        ],
      },
      expected: [],
    },
    {
      name: 'het bedrag van een wijziging is onleesbaar',
      given: { wijzigingen: [{ bedrag: 'veel' }], eindrapportage: [{}] },
      expected: [],
    },
    {
      name: 'een wijziging die niet is vastgelegd',
      given: { wijzigingen: [{}], eindrapportage: [{ wijziging: -5000 }] },
      expected: [{ message: 'anders', table: 'eindrapportage', line: 1, column: 'wijziging' }],
    },
  ],
});

/** Cents that the logged changes add to a kostensoort, less what they take from it. */
const shiftOf = ({ wijzigingen }: Dossier, kostensoort: string): number =>
  wijzigingen.lines.reduce(
    (sum, { bedrag, kostensoort_van, kostensoort_naar }) =>
      sum + (kostensoort_naar === kostensoort ? (bedrag ?? 0) : 0) - (kostensoort_van === kostensoort ? (bedrag ?? 0) : 0),
    0,
  );
