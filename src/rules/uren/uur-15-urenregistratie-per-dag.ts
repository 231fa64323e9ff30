import { ALL_ROUNDS } from '../../scheme/rounds';
import { isWeekend } from '../../scheme/calendar';
import type { Line } from '../../records/dossier';
import { readingOf } from '../../facts/empty-cells';
import { date, number, places, text } from '../message-value';
import { nameKey } from '../../facts/lists/names';
import { defineRule } from '../rule';
import { rowKey } from '../../records/row-key';

const HOURS_IN_A_DAY = 24;

type Day = Line<'urenregistratie'>;

const hoursOf = ({ uren, uren_overig, verlof, ziekte }: Day): number => (uren ?? 0) + (uren_overig ?? 0) + (verlof ?? 0) + (ziekte ?? 0);

export default defineRule({
  id: 'UUR-15',
  title: 'Wie uren per dag bijhoudt, schrijft mogelijke uren en laat ze tekenen',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { urenregistratie: ['naam', 'datum', 'uren'] },
  through: { urenregistratie: ['akkoord_medewerker', 'akkoord_leidinggevende', 'uren_overig', 'verlof', 'ziekte'] },
  basis: [
    {
      source: 'andere-regelingen',
      where: 'Urenregistratie',
      evidence: 'A',
      explanation:
        'STO vraagt geen uren per dag. Andere regelingen letten bij zo’n registratie op uren in het weekend en op de handtekeningen van medewerker en leidinggevende.',
    },
    {
      source: 'sto-controle',
      where: 'Uren in een dag',
      evidence: 'D',
      explanation: 'Meer dan 24 uur past niet in een dag; een handtekening van voor het werk zegt niets over dat werk.',
    },
  ],
  messages: {
    meerDanEenDag: {
      outcome: 'let op',
      text: '{naam} heeft op {datum} samen {uren} uur geschreven',
      found: '{uren} uur: {plaatsen}',
      expected: 'ten hoogste 24 uur op een dag',
      action: 'Verbeter de uren of de datum, of haal de dubbele regel weg.',
    },
    weekend: {
      outcome: 'te beoordelen',
      text: '{datum} valt in het weekend, met {uren} uur voor STO: klopt deze dag?',
      found: '{datum}',
      expected: 'een werkdag, of een activiteit in het weekend',
      action: 'Controleer de datum. Was er een activiteit in het weekend, dan is dit in orde.',
    },
    nietGetekend: {
      outcome: 'te beoordelen',
      text: 'is leeg, zodat niet te zien is wie de uren van deze dag goedkeurde',
      found: 'leeg',
      expected: 'de datum van de handtekening',
      action: 'Laat de medewerker en de leidinggevende tekenen en vul beide datums in.',
    },
    teVroegGetekend: {
      outcome: 'let op',
      text: 'getekend op {akkoord}, voor de dag waarop gewerkt is: {datum}',
      found: '{akkoord}',
      expected: '{datum} of later',
      action: 'Verbeter de datum, of laat de uren na afloop tekenen.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.urenregistratie);
    const days = new Map<string, Day[]>();
    for (const line of dossier.urenregistratie.lines) {
      const { naam, datum, uren } = line;
      for (const column of ['akkoord_medewerker', 'akkoord_leidinggevende'] as const) {
        const akkoord = line[column];
        if (cells.isEmpty(line, column)) report.line(line, column, 'nietGetekend');
        else if (akkoord !== null && datum !== null && akkoord < datum) {
          report.line(line, column, 'teVroegGetekend', { akkoord: date(akkoord), datum: date(datum) });
        }
      }
      if (datum === null) continue;
      if (uren !== null && uren > 0 && isWeekend(datum)) report.line(line, 'datum', 'weekend', { datum: date(datum), uren: number(uren) });
      if (naam === null) continue;
      const key = `${nameKey(naam)}\u0000${datum}`;
      const ofDay = days.get(key);
      if (ofDay) ofDay.push(line);
      else days.set(key, [line]);
    }
    for (const lines of days.values()) {
      const uren = lines.reduce((sum, line) => sum + hoursOf(line), 0);
      // The line with most hours; between equals its key decides, so that the order of the rows does not matter.
      const [most] = [...lines].sort((a, b) => hoursOf(b) - hoursOf(a) || (rowKey(a) < rowKey(b) ? -1 : 1));
      if (!most || uren <= HOURS_IN_A_DAY) continue;
      report.line<'urenregistratie'>(most, 'uren', 'meerDanEenDag', {
        naam: text(most.naam ?? ''),
        datum: date(most.datum ?? 0),
        uren: number(uren),
        plaatsen: places(lines),
      });
    }
  },
  examples: [
    {
      name: 'een werkdag; precies 24 uur; een weekend zonder uren voor STO; getekend op de dag zelf',
      given: {
        urenregistratie: [
          {},
          { datum: '12-3-2026', uren: 12, uren_overig: 12, akkoord_medewerker: '12-3-2026', akkoord_leidinggevende: '12-3-2026' },
          { datum: '14-3-2026', uren: 0, uren_overig: 2 },
        ],
      },
      expected: [],
    },
    {
      name: '26 uur over twee regels van één dag',
      given: {
        urenregistratie: [
          { uren: 6, uren_overig: 2 },
          { act_code: 'A02', uren: 10, uren_overig: 8 },
        ],
      },
      expected: [{ message: 'meerDanEenDag', table: 'urenregistratie', line: 2, column: 'uren' }],
    },
    {
      name: 'op zaterdag, en niet getekend door de leidinggevende',
      given: { urenregistratie: [{ datum: '14-3-2026', akkoord_leidinggevende: '' }] },
      expected: [
        { message: 'weekend', table: 'urenregistratie', line: 1, column: 'datum' },
        { message: 'nietGetekend', table: 'urenregistratie', line: 1, column: 'akkoord_leidinggevende' },
      ],
    },
    {
      name: 'getekend de dag voor het werk',
      given: { urenregistratie: [{ akkoord_medewerker: '10-3-2026' }] },
      expected: [{ message: 'teVroegGetekend', table: 'urenregistratie', line: 1, column: 'akkoord_medewerker' }],
    },
  ],
});
