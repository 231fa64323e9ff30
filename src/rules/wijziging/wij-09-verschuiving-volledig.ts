import { ALL_ROUNDS } from '../../scheme/rounds';
import { readingOf } from '../../facts/empty-cells';
import type { Line } from '../../records/dossier';
import { fillInMends } from '../cell-mends';
import type { Mend } from '../mend';
import { defineRule } from '../rule';

export default defineRule({
  id: 'WIJ-09',
  title: 'Een budgetverschuiving heeft een bedrag, een herkomst en een bestemming',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { wijzigingen: ['soort', 'bedrag', 'activiteit_van', 'activiteit_naar', 'kostensoort_van', 'kostensoort_naar'] },
  basis: [
    {
      source: 'dusi-eindrapportage',
      where: 'Kolom tussentijds gemelde wijziging',
      evidence: 'I',
      explanation:
        'Binnen één toekenning is wat ergens af gaat gelijk aan wat ergens bij komt; alleen dan tellen de wijzigingen per kostensoort op.',
    },
  ],
  messages: {
    geenBedrag: {
      outcome: 'let op',
      text: 'is leeg, zodat de verschuiving nergens meetelt',
      found: 'leeg',
      expected: 'het bedrag dat verschuift',
      action: 'Vul in hoeveel euro er verschuift.',
    },
    geenHerkomst: {
      outcome: 'let op',
      text: 'is leeg, zodat niet te zien is waar het geld vandaan komt',
      found: 'leeg',
      expected: 'een kostensoort of activiteit die minder krijgt',
      action: 'Kies van welke activiteit of kostensoort het geld komt. Komt er geld bij, kies dan een andere soort wijziging.',
    },
    geenBestemming: {
      outcome: 'let op',
      text: 'is leeg, zodat niet te zien is waar het geld heen gaat',
      found: 'leeg',
      expected: 'een kostensoort of activiteit die meer krijgt',
      action: 'Kies naar welke activiteit of kostensoort het geld gaat.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.wijzigingen);
    for (const line of dossier.wijzigingen.lines) {
      if (line.soort !== 'budgetverschuiving') continue;
      if (cells.isEmpty(line, 'bedrag')) report.line(line, 'bedrag', 'geenBedrag');
      // A shift names activities, kostensoorten or both.
      if (cells.isEmpty(line, 'kostensoort_van') && cells.isEmpty(line, 'activiteit_van'))
        report.line(line, 'kostensoort_van', 'geenHerkomst', {}, undefined, otherKinds(line, 'kostensoort_van', 'kostensoort_naar'));
      if (cells.isEmpty(line, 'kostensoort_naar') && cells.isEmpty(line, 'activiteit_naar'))
        report.line(line, 'kostensoort_naar', 'geenBestemming', {}, undefined, otherKinds(line, 'kostensoort_naar', 'kostensoort_van'));
    }
  },
  examples: [
    {
      name: 'alleen activiteiten, alleen kostensoorten, en een andere soort wijziging',
      given: {
        wijzigingen: [
          { kostensoort_van: '', kostensoort_naar: '' },
          { activiteit_van: '', activiteit_naar: '' },
          { soort: 'periode', bedrag: '', kostensoort_van: '', activiteit_van: '' },
        ],
      },
      expected: [],
    },
    {
      name: 'geen bedrag, geen herkomst, geen bestemming',
      given: {
        wijzigingen: [{ bedrag: '' }, { activiteit_van: '', kostensoort_van: '' }, { activiteit_naar: '', kostensoort_naar: '' }],
      },
      expected: [
        { message: 'geenBedrag', table: 'wijzigingen', line: 1, column: 'bedrag' },
        { message: 'geenHerkomst', table: 'wijzigingen', line: 2, column: 'kostensoort_van' },
        { message: 'geenBestemming', table: 'wijzigingen', line: 3, column: 'kostensoort_naar' },
      ],
    },
  ],
});

type Kind = 'kostensoort_van' | 'kostensoort_naar';

/** The kostensoorten that may stand at one side of a shift: all but that of the other side. */
const otherKinds = (line: Line<'wijzigingen'>, column: Kind, other: Kind): readonly Mend[] =>
  fillInMends(line.at, column, [line[other] ?? '']);
