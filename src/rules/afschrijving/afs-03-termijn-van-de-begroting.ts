import { ALL_ROUNDS } from '../../scheme/rounds';
import { depreciate } from '../../facts/costs/depreciation';
import { TOTAL_TOLERANCE } from '../../records/money';
import { assetsOf, type KnownAsset } from '../../facts/costs/assets';
import { money, number } from '../message-value';
import { setMend } from '../line-mends';
import { defineRule } from '../rule';

/** Cents that a term charges to the subsidy beyond what the budgeted term does: a shorter term brings months after the subsidy into it. */
function gainOf({ line, start, share, years, expected }: KnownAsset, budgeted: number): number {
  const asBudgeted = depreciate({ cost: line.aanschaf ?? 0, residual: line.restwaarde ?? 0, term: budgeted, share, start }, years);
  return expected.total - asBudgeted.total;
}

export default defineRule({
  id: 'AFS-03',
  title: 'De afschrijvingstermijn is die van de goedgekeurde begroting',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { afschrijvingen: ['periode_mnd'] },
  each: ['afschrijvingen'],
  basis: [
    {
      source: 'vo-raad-afschrijving',
      where: 'Antwoord over de afschrijvingstermijn',
      evidence: 'V2',
      explanation: 'De termijn is bepaald in de begroting bij de goedgekeurde aanvraag.',
    },
  ],
  messages: {
    korter: {
      outcome: 'let op',
      text: 'een termijn van {maanden} maanden is korter dan de {begroot} maanden van de begroting; daardoor komt {bedrag} te veel voor rekening van STO',
      found: '{maanden} maanden',
      expected: '{begroot} maanden',
      action: 'Gebruik de termijn van de begroting, of leg uit waarom de levensduur korter is en bespreek het met de accountant.',
    },
    anders: {
      outcome: 'let op',
      text: 'een termijn van {maanden} maanden is niet de {begroot} maanden van de begroting',
      found: '{maanden} maanden',
      expected: '{begroot} maanden',
      action: 'Gebruik de termijn van de begroting, of leg uit waarom de levensduur anders is en bespreek het met de accountant.',
    },
  },
  check({ dossier }, report) {
    const assets = new Map([...assetsOf(dossier)].map((asset) => [asset.line, asset]));
    for (const line of dossier.afschrijvingen.lines) {
      const { periode_mnd, periode_begroot } = line;
      if (periode_mnd === null || periode_begroot === null || periode_mnd === periode_begroot) continue;
      const asset = assets.get(line);
      const gain = asset ? gainOf(asset, periode_begroot) : 0;
      const values = { maanden: number(periode_mnd), begroot: number(periode_begroot), bedrag: money(gain) };
      const message = periode_mnd < periode_begroot && gain > TOTAL_TOLERANCE ? 'korter' : 'anders';
      const label = `Verander in ${periode_begroot} maanden, als in de begroting`;
      report.line(line, 'periode_mnd', message, values, undefined, setMend('choose', line.at, 'periode_mnd', periode_begroot, { label }));
    }
  },
  examples: [
    { name: 'dezelfde termijn, of geen termijn in de begroting', given: { afschrijvingen: [{ periode_begroot: 60 }, {}] }, expected: [] },
    {
      name: 'in vier jaar, begroot in vijf',
      given: { afschrijvingen: [{ periode_mnd: 48, periode_begroot: 60 }] },
      expected: [{ message: 'korter', table: 'afschrijvingen', line: 1, column: 'periode_mnd' }],
    },
    {
      name: 'langer dan begroot, en korter terwijl beide binnen de subsidieperiode eindigen',
      given: {
        afschrijvingen: [
          { periode_mnd: 72, periode_begroot: 60 },
          { periode_mnd: 18, periode_begroot: 20 },
        ],
      },
      expected: [
        { message: 'anders', table: 'afschrijvingen', line: 1, column: 'periode_mnd' },
        { message: 'anders', table: 'afschrijvingen', line: 2, column: 'periode_mnd' },
      ],
    },
  ],
});
