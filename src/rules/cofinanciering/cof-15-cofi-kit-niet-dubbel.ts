import { calendarDay } from '../../scheme/calendar';
import type { Line } from '../../records/dossier';
import { places, text } from '../message-value';
import { byKey, nameKey } from '../../facts/lists/names';
import { removeMend } from '../line-mends';
import { defineRule } from '../rule';

/** The package of the metal sector, as its fund and its users write it. */
const KIT = /\bco-?fi[- ]?kits?\b|\bkit metaal\b/i;

export default defineRule({
  id: 'COF-15',
  title: 'Een CoFi-kit en de uren die erin zitten tellen niet dubbel',
  notWaivable: 'dubbele financiering',
  kind: 'verplichting',
  rounds: ['STO2020'],
  reads: { cofinanciering: ['cofinancier', 'act_code', 'bron', 'van', 'soort', 'omschrijving'] },
  basis: [
    {
      source: 'oom',
      where: 'CoFi-kit Sterk Techniekonderwijs',
      evidence: 'V2',
      explanation:
        'Een kit vertegenwoordigt € 5.000 per jaar en is een vertaling van uren van bedrijven; de uren zelf tellen dan niet nog eens.',
    },
  ],
  messages: {
    dubbel: {
      outcome: 'let op',
      text: '{naam} heeft in {jaar} bij deze activiteit een CoFi-kit en uren: zitten die uren al in de kit?',
      found: 'een kit, en uren op {plaatsen}',
      expected: 'een kit of uren',
      action: 'Ga na of de uren al in de kit zitten en haal dan een van beide regels weg.',
    },
  },
  check({ dossier }, report) {
    const lines = dossier.cofinanciering.lines.filter(({ bron }) => bron === 'subsidie 2020-2023');
    const hours = byKey(
      lines.filter((line) => line.soort === 'in kind uren' && !isKit(line)),
      workOf,
    );
    for (const line of lines) {
      const work = isKit(line) ? workOf(line) : null;
      const same = work === null ? undefined : hours.get(work);
      if (!same || line.cofinancier === null || line.van === null) continue;
      const jaar = text(String(calendarDay(line.van).year));
      const [hour, ...more] = same;
      const mends = [
        ...(hour && more.length === 0 ? removeMend(hour, 'De uren zitten in de kit: haal de regel met uren weg') : []),
        ...removeMend(line, 'De uren tellen: haal de regel met de kit weg'),
      ];
      report.line(line, 'omschrijving', 'dubbel', { naam: text(line.cofinancier), jaar, plaatsen: places(same) }, undefined, mends);
    }
  },
  examples: [
    {
      name: 'een kit in 2021 en uren in 2022',
      given: {
        cofinanciering: [
          { bron: 'subsidie 2020-2023', omschrijving: 'CoFi-kit Metaal', soort: 'in kind overig', van: '1-1-2021' },
          { bron: 'subsidie 2020-2023', van: '1-1-2022' },
        ],
      },
      expected: [],
    },
    {
      name: 'een kit en uren in hetzelfde jaar',
      given: {
        cofinanciering: [
          { bron: 'subsidie 2020-2023', omschrijving: 'Cofi-kit metaal', soort: 'in kind overig', van: '1-1-2021' },
          { bron: 'subsidie 2020-2023', cofinancier: 'jachtbouw kooiman', van: '1-9-2021' },
        ],
      },
      expected: [{ message: 'dubbel', table: 'cofinanciering', line: 1, column: 'omschrijving' }],
    },
  ],
});

const isKit = ({ omschrijving }: Line<'cofinanciering'>): boolean => omschrijving !== null && KIT.test(omschrijving);

/** Key of company, activity and year; null when one of them is not known. */
const workOf = ({ cofinancier, act_code, van }: Line<'cofinanciering'>): string | null =>
  cofinancier === null || act_code === null || van === null
    ? null
    : [nameKey(cofinancier), nameKey(act_code), calendarDay(van).year].join('\u0000');
