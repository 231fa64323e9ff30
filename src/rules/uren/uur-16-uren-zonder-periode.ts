import { ALL_ROUNDS } from '../../scheme/rounds';
import { readingOf } from '../../facts/empty-cells';
import { fullTimeHours, schoolYearOf } from '../../facts/hours/school-year';
import { number, text } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'UUR-16',
  title: 'Uren zonder periode zijn niet meer dan een volledige baan van een jaar',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { inspanning: ['naam', 'uren'] },
  optional: { inspanning: ['van', 'tot', 'personeelstype'] },
  each: ['inspanning'],
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Bijlage 1, individuele jaartaak',
      evidence: 'I',
      explanation:
        'Bij een werktijdfactor van 1,0 horen 1659 klokuren in een schooljaar. Zonder Van en Tot is niet te zien over hoeveel jaren de uren gaan.',
    },
  ],
  messages: {
    meerDanEenJaar: {
      outcome: 'te beoordelen',
      text: '{naam} heeft {uren} uur op één regel zonder periode; een volledige baan telt in een schooljaar {maximum} uur: over welke tijd gaat dit?',
      found: '{uren} uur, Van en Tot ontbreken',
      expected: 'ten hoogste {maximum} uur in een schooljaar, of een periode van meer jaren',
      action: 'Vul in van wanneer tot wanneer deze uren zijn gemaakt, of verbeter de uren.',
    },
  },
  check({ dossier, date }, report) {
    const maximum = fullTimeHours(schoolYearOf(date), date);
    if (maximum === null) return;
    const cells = readingOf(dossier.inspanning);
    for (const line of dossier.inspanning.lines) {
      const { naam, uren, van, tot, personeelstype } = line;
      if (uren === null || uren <= maximum || van !== null || tot !== null || personeelstype === 'extern') continue;
      // What cannot be read is not absent: DAT-01 tells it.
      if (cells.isUnreadable(line, 'van') || cells.isUnreadable(line, 'tot') || cells.isUnreadable(line, 'personeelstype')) continue;
      report.line(line, 'uren', 'meerDanEenJaar', { naam: text(naam ?? 'deze medewerker'), uren: number(uren), maximum: number(maximum) });
    }
  },
  examples: [
    {
      name: 'een blad zonder periode met uren die in een jaar passen, en meer uren van iemand van buiten',
      given: { inspanning: [{ uren: 1659 }, { naam: 'R. Smit', personeelstype: 'extern', uren: 2400 }] },
      layout: { inspanning: { without: ['van', 'tot'] } },
      expected: [],
    },
    {
      name: 'een periode die niet te lezen is (DAT-01)',
      given: { inspanning: [{ van: '#N/B', tot: '', uren: 2400 }] },
      expected: [],
    },
    {
      name: 'een regel zonder periode met meer uren dan een volledige baan',
      given: { inspanning: [{ van: '', tot: '', uren: 2400 }] },
      expected: [{ message: 'meerDanEenJaar', table: 'inspanning', line: 1, column: 'uren' }],
    },
  ],
});
