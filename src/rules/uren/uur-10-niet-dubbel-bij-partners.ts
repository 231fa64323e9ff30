import { ALL_ROUNDS } from '../../scheme/rounds';
import type { Line } from '../../records/dossier';
import { readingOf } from '../../facts/empty-cells';
import { number, place, places, text } from '../message-value';
import { byName, nameKey } from '../../facts/lists/names';
import { once } from '../../facts/blocks';
import { hoursPerSchoolYear, linesOfPeople, passingClaim, weighedByMonths, type YearHours } from '../../facts/hours/person-hours';
import { defineRule } from '../rule';
import { fullTimeHours, schoolYearName } from '../../facts/hours/school-year';

const TOLERANCE = 0.005;

interface Stay {
  readonly line: Line<'inspanning'>;
  readonly partner: string;
  readonly van: number;
  readonly tot: number;
}

export default defineRule({
  id: 'UUR-10',
  title: 'Uren van één persoon staan niet dubbel bij twee partners',
  notWaivable: 'dubbele financiering',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { inspanning: ['naam', 'partner', 'van', 'tot', 'uren'] },
  helps: { inspanning: ['wtf'] },
  through: { inspanning: 'all' },
  basis: [
    {
      source: 'normjaartaak',
      where: 'Normjaartaak',
      evidence: 'I',
      explanation:
        'Een uur kan maar één keer gewerkt zijn, en samen kunnen de uren niet boven een volledige baan of de aanstellingen samen uitkomen.',
    },
  ],
  messages: {
    teVeel: {
      outcome: 'fout',
      text: '{naam} staat bij {partners} samen voor {uren} uur in schooljaar {schooljaar}; één persoon kan ten hoogste {maximum} uur werken',
      found: '{uren} uur bij {partners}: {plaatsen}',
      expected: 'ten hoogste {maximum} uur samen',
      action: 'Haal uren weg die bij twee partners staan. Zijn het twee mensen met dezelfde naam, gebruik dan een personeelsnummer.',
    },
    overlap: {
      outcome: 'te beoordelen',
      text: '{naam} staat in dezelfde periode ook bij {ander}: zijn dit andere uren?',
      found: '{partner}, en {ander} op {plaats}',
      expected: 'uren die nergens anders staan',
      action: 'Controleer of het om andere uren gaat, of om iemand anders met dezelfde naam.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    const cells = readingOf(dossier.inspanning);
    for (const lines of linesOfPeople(dossier).values()) {
      const others = overlapping(lines);
      // Whether somebody has too many hours is not known as long as hours or appointment cannot be read.
      const isUnknown = lines.some((line) => cells.isUnreadable(line, 'uren') || cells.isUnreadable(line, 'wtf'));
      if (others.size === 0 || isUnknown) continue;
      const tooMany = new Set<Line<'inspanning'>>();
      for (const inYear of hoursPerSchoolYear(lines)) {
        const last = inYear.lines.findLast((line) => others.has(line));
        const maximum = last && mostHours(inYear, checkDate);
        // Hours of which it is not certain in which school year they fall make no fout; the overlap is reported all the same.
        const sure = inYear.claims.filter(({ isSure }) => isSure);
        const passing = maximum && passingClaim(sure, maximum, TOLERANCE)?.line;
        if (!last || !maximum || !passing) continue;
        const marked = others.has(passing) ? passing : last;
        tooMany.add(marked);
        report.line(marked, 'uren', 'teVeel', {
          naam: text(marked.naam ?? ''),
          partners: text([...byName(inYear.lines, ({ partner }) => partner).values()].map(([first]) => first?.partner ?? '').join(' en ')),
          uren: number(inYear.hours),
          schooljaar: text(schoolYearName(inYear.year)),
          maximum: number(maximum),
          plaatsen: places(inYear.lines),
        });
      }
      for (const [line, other] of others) {
        if (tooMany.has(line)) continue;
        report.line(line, 'partner', 'overlap', {
          naam: text(line.naam ?? ''),
          partner: text(line.partner ?? ''),
          ander: text(other.partner ?? ''),
          plaats: place(other.at),
        });
      }
    }
  },
  examples: [
    {
      name: 'bij twee scholen na elkaar, en twee mensen in dezelfde periode',
      given: {
        inspanning: [
          { van: '1-1-2026', tot: '31-3-2026' },
          { van: '1-4-2026', tot: '30-6-2026', partner: 'Het Veer' },
          { naam: 'A. de Boer', van: '1-1-2026', tot: '31-3-2026', partner: 'Het Veer' },
        ],
      },
      expected: [],
    },
    {
      name: 'in dezelfde periode bij één school, op twee activiteiten',
      given: { inspanning: [{}, { act_code: 'A02', partner: 'vmbo de sluis' }] },
      expected: [],
    },
    {
      name: 'in dezelfde periode bij twee scholen, samen nog geen volledige baan',
      given: {
        inspanning: [
          { van: '1-1-2026', tot: '31-3-2026' },
          { van: '31-3-2026', tot: '30-6-2026', partner: 'Het Veer' },
        ],
      },
      expected: [
        { message: 'overlap', table: 'inspanning', line: 1, column: 'partner' },
        { message: 'overlap', table: 'inspanning', line: 2, column: 'partner' },
      ],
    },
    {
      name: 'bij één van de twee scholen verandert de aanstelling in januari: samen kan 0,4 + 0,29 = 0,69',
      given: {
        inspanning: [
          { wtf: 0.5, van: '1-8-2025', tot: '31-12-2025', uren: 300 },
          { wtf: 0.14, van: '1-1-2026', tot: '31-7-2026', uren: 180 },
          { wtf: 0.4, van: '1-8-2025', tot: '31-7-2026', uren: 670, partner: 'Het Veer' },
        ],
      },
      expected: [
        { message: 'overlap', table: 'inspanning', line: 1, column: 'partner' },
        { message: 'teVeel', table: 'inspanning', line: 2, column: 'uren' },
        { message: 'overlap', table: 'inspanning', line: 3, column: 'partner' },
      ],
    },
    {
      name: 'bij twee scholen elk een volledige baan',
      given: {
        inspanning: [
          { wtf: 1, van: '1-1-2026', tot: '31-5-2026', uren: 900 },
          { wtf: 1, van: '1-1-2026', tot: '30-6-2026', uren: 900, partner: 'Het Veer' },
        ],
      },
      expected: [
        { message: 'overlap', table: 'inspanning', line: 1, column: 'partner' },
        { message: 'teVeel', table: 'inspanning', line: 2, column: 'uren' },
      ],
    },
  ],
});

/** Lines in whose period the person is also at another partner, with the name of that partner. Two passes over sorted lines: linear. */
const overlapping = once((lines: readonly Line<'inspanning'>[]): ReadonlyMap<Line<'inspanning'>, Line<'inspanning'>> => {
  const stays: Stay[] = lines
    .flatMap((line) =>
      line.partner !== null && line.van !== null && line.tot !== null && line.van <= line.tot
        ? [{ line, partner: nameKey(line.partner), van: line.van, tot: line.tot }]
        : [],
    )
    .sort((a, b) => a.van - b.van || a.tot - b.tot || (a.partner < b.partner ? -1 : a.partner > b.partner ? 1 : 0));
  const others = new Map<Line<'inspanning'>, Line<'inspanning'>>();
  const note = (stay: Stay, other: Stay | undefined): void => {
    if (other && other.van <= stay.tot && stay.van <= other.tot && !others.has(stay.line)) others.set(stay.line, other.line);
  };
  // Of the earlier lines the two that last longest, at two different partners.
  let longest: Stay | undefined;
  let second: Stay | undefined;
  for (const stay of stays) {
    note(stay, longest?.partner === stay.partner ? second : longest);
    if (!longest || longest.partner === stay.partner) {
      if (!longest || stay.tot > longest.tot) longest = stay;
    } else if (stay.tot > longest.tot) [longest, second] = [stay, longest];
    else if (!second || stay.tot > second.tot) second = stay;
  }
  // Of the later lines the first one at another partner begins earliest.
  let next: Stay | undefined;
  let nextElsewhere: Stay | undefined;
  for (const stay of stays.reverse()) {
    if (next && next.partner !== stay.partner) nextElsewhere = next;
    note(stay, nextElsewhere);
    next = stay;
  }
  return others;
});

/** Hours that one person can work in a school year: the appointments of the partners together, each weighed by months, but no more than a full-time job. */
function mostHours({ year, lines }: YearHours, checkDate: number): number | null {
  const voltijd = fullTimeHours(year, checkDate);
  let sum = 0;
  let highest = 1;
  for (const atPartner of byName(lines, ({ partner }) => partner).values()) {
    const wtf = weighedByMonths(atPartner, year);
    if (!wtf) return null;
    sum += wtf;
    highest = Math.max(highest, wtf);
  }
  return voltijd === null ? null : voltijd * Math.min(sum, highest);
}
