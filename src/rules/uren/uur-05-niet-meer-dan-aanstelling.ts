import { ALL_ROUNDS } from '../../scheme/rounds';
import { number, places, text } from '../message-value';
import { appointmentHours, yearTasksByPerson } from '../../facts/hours/year-tasks';
import { hoursAcrossSchoolYears, hoursPerSchoolYear, linesByPartner, linesOfPeople, passingClaim } from '../../facts/hours/person-hours';
import { readingOf } from '../../facts/empty-cells';
import { defineRule } from '../rule';
import { fullTimeHours, schoolYearName } from '../../facts/hours/school-year';

/** Half a hundredth of an hour: sums of hours with two decimals carry no more rounding than that. */
const TOLERANCE = 0.005;

export default defineRule({
  id: 'UUR-05',
  title: 'Niemand zet in een schooljaar meer uren op STO dan zijn of haar aanstelling telt',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { inspanning: ['naam', 'uren', 'van', 'tot'] },
  helps: { inspanning: ['wtf'] },
  stopsAt: { jaartaken: ['naam'] },
  through: { jaartaken: 'all', inspanning: 'all' },
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Bijlage 1, individuele jaartaak',
      evidence: 'V',
      explanation: 'Bij een werktijdfactor van 1,0 horen 1659 klokuren in een schooljaar.',
    },
    {
      source: 'normjaartaak',
      where: 'Normjaartaak',
      evidence: 'I',
      explanation: 'Dat niemand meer uren kan inzetten dan de aanstelling telt, volgt uit die jaartaak.',
    },
    {
      source: 'sto-controle',
      where: 'Een aanstelling die in het jaar verandert, en een periode over 31 juli heen',
      evidence: 'D',
      explanation:
        'Uren van een kalenderjaar verdelen wij naar hele maanden over de schooljaren. De werktijdfactor telt naar maanden: 0,5 tot en met december en daarna 1,0 geeft over het schooljaar 0,79. Een maand zonder regel telt als de hoogste. Geeft de jaartaak meer uren, dan geldt die.',
    },
  ],
  messages: {
    teVeel: {
      outcome: 'fout',
      text: '{naam} komt in schooljaar {schooljaar} op {uren} uur; bij een werktijdfactor (wtf) van {wtf} horen ten hoogste {maximum} uur',
      found: '{uren} uur: {plaatsen}',
      expected: 'ten hoogste {maximum} uur ({wtf} × {voltijd})',
      action:
        'Met deze regel komt het totaal boven het maximum. Verlaag de uren van deze medewerker in dit schooljaar, of verbeter de wtf.',
    },
    misschienTeVeel: {
      outcome: 'te beoordelen',
      text: '{naam} komt in schooljaar {schooljaar} naar maanden verdeeld op {uren} uur; bij een werktijdfactor (wtf) van {wtf} horen ten hoogste {maximum} uur',
      found: '{uren} uur, met een periode die over 31 juli loopt: {plaatsen}',
      expected: 'ten hoogste {maximum} uur ({wtf} × {voltijd})',
      action: 'Zijn de uren voor en na 31 juli samen in orde? Splits de regel dan op 31 juli, elk deel met de werkelijke uren.',
    },
    zonderWtf: {
      outcome: 'te beoordelen',
      text: '{naam} komt in schooljaar {schooljaar} op {uren} uur, zonder werktijdfactor (wtf); een volledige baan telt {maximum} uur',
      found: '{uren} uur: {plaatsen}',
      expected: 'ten hoogste {maximum} uur, of personeelstype extern',
      action: 'Vul de werktijdfactor in, verlaag de uren, of kies extern als deze persoon niet in dienst is van een school.',
    },
    kalenderjaar: {
      outcome: 'te beoordelen',
      text: '{naam} komt in {jaar} op {uren} uur; bij een werktijdfactor (wtf) van {wtf} hoort bij een jaar {maximum} uur',
      found: '{uren} uur, met een periode die over 31 juli loopt: {plaatsen}',
      expected: 'ten hoogste {maximum} uur in een jaar',
      action: 'Splits de regel op 31 juli, elk deel met de werkelijke uren, of verlaag de uren: dan is per schooljaar te zien of het past.',
    },
    hogeWtf: {
      outcome: 'let op',
      text: 'een werktijdfactor (wtf) van {wtf} is meer dan een volledige baan, en er staat geen motivering bij',
      found: '{wtf}',
      expected: 'ten hoogste 1, of een tijdelijke uitbreiding',
      action: 'Verbeter de werktijdfactor, of schrijf bij de motivering dat het een tijdelijke uitbreiding is.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    const cells = readingOf(dossier.inspanning);
    for (const line of dossier.inspanning.lines) {
      if (line.wtf !== null && line.wtf > 1 && line.motivering === null && !cells.isUnreadable(line, 'motivering'))
        report.line(line, 'wtf', 'hogeWtf', { wtf: number(line.wtf) });
    }
    // People of the same name at two partners may be two people: UUR-10 looks at those.
    const tasks = yearTasksByPerson(dossier.jaartaken.lines);
    for (const [name, person] of linesOfPeople(dossier)) {
      for (const [partner, lines] of linesByPartner(person)) {
        const over = new Set<number>();
        for (const { year, hours, wtf, claims } of hoursPerSchoolYear(lines)) {
          // Of an appointment that cannot be read no maximum is known.
          if (claims.some(({ line }) => cells.isUnreadable(line, 'wtf') || cells.isUnreadable(line, 'personeelstype'))) continue;
          const voltijd = fullTimeHours(year, checkDate);
          // A wtf of zero is a slip that UUR-09 reports. Where the column is gone a full job is the most that somebody of a school can have.
          const isUnknown = claims.every(({ line: { at, personeelstype } }) => !at.table.columns.has('wtf') && personeelstype !== 'extern');
          // An empty cell may be of somebody from outside only where the line says so.
          const isLeftOpen = wtf === null && claims.every(({ line: { personeelstype } }) => personeelstype !== 'extern');
          const job = wtf ?? (isUnknown || isLeftOpen ? 1 : 0);
          if (voltijd === null || job === 0) continue;
          const task = tasks.get(name);
          const maximum = Math.max(voltijd * job, (task && appointmentHours(task, year, partner, voltijd)) ?? 0);
          const sure = passingClaim(
            claims.filter(({ isSure }) => isSure),
            maximum,
            TOLERANCE,
          );
          const passing = sure ?? passingClaim(claims, maximum, TOLERANCE);
          if (!passing) continue;
          over.add(year);
          const message = isLeftOpen && !isUnknown ? 'zonderWtf' : sure ? 'teVeel' : 'misschienTeVeel';
          report.line(passing.line, 'uren', message, {
            naam: text(passing.line.naam ?? ''),
            uren: number(hours),
            schooljaar: text(schoolYearName(year)),
            wtf: number(maximum / voltijd),
            maximum: number(maximum),
            voltijd: number(voltijd),
            plaatsen: places(claims.map(({ line }) => line)),
          });
        }
        for (const { year, hours, wtf, claims } of hoursAcrossSchoolYears(lines)) {
          if (wtf === null || wtf === 0 || over.has(year - 1) || over.has(year)) continue;
          if (claims.some(({ line }) => cells.isUnreadable(line, 'wtf') || cells.isUnreadable(line, 'personeelstype'))) continue;
          const task = tasks.get(name);
          const most = [year - 1, year].map((each) => {
            const voltijd = fullTimeHours(each, checkDate);
            return voltijd === null ? Infinity : Math.max(voltijd * wtf, (task && appointmentHours(task, each, partner, voltijd)) ?? 0);
          });
          const maximum = Math.max(...most);
          const passing = passingClaim(claims, maximum, TOLERANCE);
          if (!passing) continue;
          report.line(passing.line, 'uren', 'kalenderjaar', {
            naam: text(passing.line.naam ?? ''),
            jaar: text(String(year)),
            uren: number(hours),
            wtf: number(wtf),
            maximum: number(maximum),
            plaatsen: places(claims.map(({ line }) => line)),
          });
        }
      }
    }
  },
  examples: [
    {
      name: 'precies 1659 uur bij een volledige baan, over twee regels, en opnieuw in het volgende schooljaar',
      given: {
        inspanning: [
          { wtf: 1, van: '1-8-2025', tot: '31-12-2025', uren: 659 },
          { wtf: 1, van: '1-1-2026', tot: '31-7-2026', uren: 1000 },
          { wtf: 1, van: '1-8-2026', tot: '31-12-2026', uren: 1659 },
        ],
      },
      expected: [],
    },
    {
      name: 'een blad zonder wtf: meer dan een volledige baan is een vraag, extern personeel niet',
      given: {
        inspanning: [{ uren: 1659 }, { naam: 'A. de Boer', uren: 1700 }, { naam: 'R. Smit', personeelstype: 'extern', uren: 2000 }],
      },
      layout: { inspanning: { without: ['wtf'] } },
      expected: [{ message: 'teVeel', table: 'inspanning', line: 2, column: 'uren' }],
    },
    {
      name: 'een jaar met meer uren dan een volledige baan, dat naar maanden verdeeld in twee schooljaren past',
      given: { inspanning: [{ wtf: 1, van: '1-1-2026', tot: '31-12-2026', uren: 1800 }] },
      expected: [{ message: 'kalenderjaar', table: 'inspanning', line: 1, column: 'uren' }],
    },
    {
      name: 'meer dan een volledige baan zonder werktijdfactor',
      given: { inspanning: [{ wtf: '', van: '1-1-2026', tot: '31-7-2026', uren: 1700 }] },
      expected: [{ message: 'zonderWtf', table: 'inspanning', line: 1, column: 'uren' }],
    },
    { name: 'extern personeel heeft geen wtf', given: { inspanning: [{ personeelstype: 'extern', wtf: '', uren: 2000 }] }, expected: [] },
    {
      name: 'bij 0,5 is 829,5 uur het meest; de tweede regel gaat erover, ook met een andere schrijfwijze van de naam',
      given: {
        inspanning: [
          { wtf: 0.5, van: '1-1-2026', tot: '30-6-2026', uren: 230 },
          { naam: 'j. visser', wtf: 0.5, van: '1-8-2025', tot: '31-12-2025', uren: 600 },
        ],
      },
      expected: [{ message: 'teVeel', table: 'inspanning', line: 1, column: 'uren' }],
    },
    {
      name: 'van 0,5 naar 1,0 in januari: 0,79 over het schooljaar is 1313,38 uur',
      given: {
        inspanning: [
          { wtf: 0.5, van: '1-8-2025', tot: '31-12-2025', uren: 345 },
          { wtf: 1, van: '1-1-2026', tot: '31-7-2026', uren: 968.37 },
          { naam: 'A. de Boer', wtf: 0.5, van: '1-8-2025', tot: '31-12-2025', uren: 345 },
          { naam: 'A. de Boer', wtf: 1, van: '1-1-2026', tot: '31-7-2026', uren: 968.39 },
        ],
      },
      expected: [{ message: 'teVeel', table: 'inspanning', line: 4, column: 'uren' }],
    },
    {
      name: 'op Inspanning staat de wtf van de helft van het jaar; de jaartaken tellen samen meer uren',
      given: {
        jaartaken: [
          { omvang: 0.8, van: '1-8-2025', tot: '31-12-2025', wtf: 0.3333, klokuren: 552.94 },
          { omvang: 0.8, van: '1-1-2026', tot: '31-7-2026', wtf: 0.4667, klokuren: 774.26 },
        ],
        inspanning: [
          { wtf: 0.3333, van: '1-8-2025', tot: '31-12-2025', uren: 500 },
          { wtf: 0.4667, van: '1-1-2026', tot: '31-7-2026', uren: 700 },
        ],
      },
      expected: [],
    },
    {
      name: 'de eerste regel gaat al over het maximum: die wordt gemeld, niet de laatste',
      given: {
        inspanning: [
          { wtf: 1, van: '1-8-2025', tot: '31-12-2025', uren: 1720 },
          { wtf: 1, van: '1-1-2026', tot: '31-1-2026', uren: 20 },
        ],
      },
      expected: [{ message: 'teVeel', table: 'inspanning', line: 1, column: 'uren' }],
    },
    {
      name: 'twee kalenderjaren van 1659 uur: naar maanden verdeeld is dat elk schooljaar precies een volledige baan',
      given: {
        inspanning: [
          { wtf: 1, van: '1-1-2027', tot: '31-12-2027', uren: 1659 },
          { wtf: 1, van: '1-1-2028', tot: '31-12-2028', uren: 1659 },
        ],
      },
      expected: [],
    },
    {
      name: 'een periode die halverwege juli begint: hoeveel uren voor 31 juli vielen, is niet te zien',
      given: {
        inspanning: [
          { wtf: 1, van: '1-8-2025', tot: '15-7-2026', uren: 1600 },
          { wtf: 1, van: '16-7-2026', tot: '30-9-2026', uren: 400 },
        ],
      },
      expected: [{ message: 'misschienTeVeel', table: 'inspanning', line: 2, column: 'uren' }],
    },
    {
      name: 'een wtf van 1,2: alleen zonder motivering een opmerking',
      given: {
        inspanning: [
          { wtf: 1.2, motivering: 'Tijdelijke uitbreiding tot 1-8-2026' },
          { naam: 'A. de Boer', wtf: 1.2 },
        ],
      },
      expected: [{ message: 'hogeWtf', table: 'inspanning', line: 2, column: 'wtf' }],
    },
  ],
});
