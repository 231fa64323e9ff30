import { ALL_ROUNDS } from '../../scheme/rounds';
import type { Line } from '../../records/dossier';
import { readingOf } from '../../facts/empty-cells';
import { choice, number, place, places, text } from '../message-value';
import { byName, nameKey } from '../../facts/lists/names';
import { inOrderOfTime, linesOfPeople } from '../../facts/hours/person-hours';
import { fillInMends } from '../cell-mends';
import { defineRule } from '../rule';
import { overSchoolYears, schoolYearName } from '../../facts/hours/school-year';
import { daysOfTask, yearTasksByPerson, type YearTasks } from '../../facts/hours/year-tasks';
import { hoursBeyondTasks } from '../../facts/hours/year-task-excess';

const FOR_TEACHERS: ReadonlySet<string> = new Set(['jaartaak', 'urenstaat']);

type Hours = Line<'inspanning'>;

export default defineRule({
  id: 'UUR-07',
  covers: ['X10', 'X11', 'X12'],
  title: 'Van uren is bewijs; bij docenten is dat de jaartaak, en die telt genoeg uren voor STO',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: {
    inspanning: ['personeelstype', 'bewijs'],
    jaartaken: ['naam', 'schooljaar', 'sto_uren'],
    verklaringen: ['naam', 'van', 'tot'],
  },
  each: ['inspanning'],
  whole: ['jaartaken', 'verklaringen'],
  through: { jaartaken: ['van', 'tot'], inspanning: 'all' },
  basis: [
    {
      source: 'sto-handreiking',
      where: 'Bijlage 1, individuele jaartaak',
      evidence: 'V',
      explanation:
        'De bijlage laat de STO-uren van een docent zien in de jaartaak. De handreiking is een hulpmiddel: ander bewijs mag ook.',
    },
    {
      source: 'sto-presentatie',
      where: 'Bijlagen 1 en 4, uren voor STO',
      evidence: 'I',
      explanation:
        'Wie de jaartaak als bewijs noemt, laat daarmee niet meer uren zien dan er voor STO in die jaartaak staan. De jaartaak is een vorm uit de handreiking, en van de handreiking mag een regio afwijken: het meerdere kan uit ander bewijs blijken, dus het is een let op. Meer uren dan de aanstelling telt is wel een fout (UUR-05).',
    },
    {
      source: 'sto-controle',
      where: 'Schooljaar en kalenderjaar',
      evidence: 'D',
      explanation:
        'Loopt een regel over 31 juli heen, dan rekenen wij per kalenderjaar met 7/12 van het ene en 5/12 van het volgende schooljaar.',
    },
  ],
  messages: {
    leeg: {
      outcome: 'let op',
      text: 'is leeg, zodat niet te zien is waaruit de uren blijken',
      found: 'leeg',
      expected: 'jaartaak, verklaring, urenstaat, of factuur of contract',
      action: 'Kies waaruit de uren blijken en bewaar dat stuk in het dossier.',
    },
    geenJaartaak: {
      outcome: 'let op',
      text: 'de uren van deze docent blijken uit {bewijs}; bij docenten staan zij meestal in de jaartaak',
      found: '{bewijs}',
      expected: 'jaartaak of urenstaat',
      action: 'Neem de STO-uren op in de jaartaak van de docent, of controleer het soort personeel.',
    },
    nietOpBlad: {
      outcome: 'let op',
      text: '{naam} staat voor {periode} niet op het blad {blad}, terwijl de uren uit {bewijs} blijken',
      found: 'geen {bewijs} van {naam}',
      expected: 'een regel op het blad {blad}',
      action: 'Voeg de regel toe op dat blad, of verbeter de naam of het bewijs van de uren.',
    },
    // The row of UUR-07 says error, but FIN-10 caps all that rests on the handreiking, and names this rule (decisions on the domain, 13).
    meerDanJaartaak: {
      outcome: 'let op',
      text: '{naam} heeft {uren} uur in {periode} op het blad Inspanning; op het blad Jaartaken staat {jaartaak} uur voor STO',
      found: '{uren} uur; de jaartaken staan op {plaatsen}',
      expected: 'ten hoogste {jaartaak} uur',
      action:
        'Verlaag de uren, of verbeter de uren voor STO op het blad Jaartaken als de jaartaak meer uren telt. Is er een urenstaat, kies die dan als bewijs.',
    },
    meerInJaar: {
      outcome: 'let op',
      text: '{naam} heeft {uren} uur in {periode} op het blad Inspanning; van de jaartaken hoort daar naar maanden {jaartaak} uur bij (7/12 en 5/12 van een schooljaar)',
      found: '{uren} uur; de jaartaken staan op {plaatsen}',
      expected: '{jaartaak} uur, of de werkelijke uren per schooljaar',
      action: 'Splits de regel op 31 juli in twee schooljaren, elk met de werkelijke uren.',
    },
    tweeVormen: {
      outcome: 'let op',
      text: '{naam} heeft een verklaring en ook een jaartaak, die van {schooljaar}: gaat het om dezelfde uren?',
      found: 'verklaring, en jaartaak op {plaats}',
      expected: 'een van beide',
      action: 'Gebruik de verklaring alleen voor wie geen jaartaak heeft, en haal de andere regel weg.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.inspanning);
    for (const line of dossier.inspanning.lines) {
      if (cells.isEmpty(line, 'bewijs')) report.line(line, 'bewijs', 'leeg', {}, undefined, fillInMends(line.at, 'bewijs'));
      else if (line.personeelstype === 'onderwijzend (intern)' && line.bewijs !== null && !FOR_TEACHERS.has(line.bewijs)) {
        report.line(line, 'bewijs', 'geenJaartaak', { bewijs: choice(line.bewijs) });
      }
    }
  },
  together({ dossier }, report) {
    const tasks = yearTasksByPerson(dossier.jaartaken.lines);
    const declarations = byName(dossier.verklaringen.lines, ({ naam }) => naam);
    const people = linesOfPeople(dossier);

    const withoutTask = [...people].flatMap(([name, lines]) => linesWithoutTask(lines, tasks.get(name)).map((each) => ({ name, ...each })));
    if (isList(dossier.jaartaken.lines, withoutTask)) {
      for (const { line, year } of withoutTask) {
        report.line<'inspanning'>(line, 'bewijs', 'nietOpBlad', {
          blad: text('Jaartaken'),
          bewijs: choice('jaartaak'),
          naam: text(line.naam ?? ''),
          periode: text(`schooljaar ${schoolYearName(year)}`),
        });
      }
    }
    const undeclared = [...people].flatMap(([name, lines]) => {
      const line = firstUndeclared(lines, declarations.get(name) ?? []);
      return line ? [{ name, line }] : [];
    });
    if (isList(dossier.verklaringen.lines, undeclared)) {
      for (const { line } of undeclared) {
        report.line<'inspanning'>(line, 'bewijs', 'nietOpBlad', {
          blad: text('Verklaringen'),
          bewijs: choice('verklaring'),
          naam: text(line.naam ?? ''),
          periode: text('deze periode'),
        });
      }
    }

    for (const [name, lines] of people) {
      const task = tasks.get(name);
      if (!task || task.incomplete) continue;
      for (const { line, uren, jaartaak, periode, surely } of hoursBeyondTasks(lines, task)) {
        report.line<'inspanning'>(line, 'uren', surely ? 'meerDanJaartaak' : 'meerInJaar', {
          uren: number(uren),
          jaartaak: number(jaartaak),
          periode: text(periode),
          naam: text(line.naam ?? ''),
          plaatsen: places(task.lines.map((each) => each.line)),
        });
      }
    }

    for (const line of dossier.verklaringen.lines) {
      const { naam, van, tot } = line;
      if (naam === null || van === null || tot === null) continue;
      const task = tasks.get(nameKey(naam))?.lines.find(({ year, line: each }) => {
        const { first, last } = daysOfTask(year, each);
        return van <= last && first <= tot;
      });
      if (task)
        report.line(line, 'naam', 'tweeVormen', {
          naam: text(naam),
          schooljaar: text(schoolYearName(task.year)),
          plaats: place(task.line.at),
        });
    }
  },
  examples: [
    { name: 'een docent met een jaartaak of een urenstaat', given: { inspanning: [{}, { bewijs: 'urenstaat' }] }, expected: [] },
    {
      name: 'een docent met een verklaring',
      given: { inspanning: [{ bewijs: 'verklaring' }] },
      expected: [{ message: 'geenJaartaak', table: 'inspanning', line: 1, column: 'bewijs' }],
    },
    {
      name: 'geen bewijs',
      given: { inspanning: [{ bewijs: '' }] },
      expected: [{ message: 'leeg', table: 'inspanning', line: 1, column: 'bewijs' }],
    },
    {
      name: 'precies de uren van de jaartaak, over twee regels; ieder ander heeft een verklaring of een factuur',
      given: {
        jaartaken: [{ sto_uren: 240 }],
        verklaringen: [{}],
        inspanning: [
          { van: '1-9-2025', tot: '31-12-2025' },
          {},
          { naam: 'R. Hoekstra', personeelstype: 'nop', bewijs: 'verklaring', uren: 60 },
          { naam: 'Bureau Kade', personeelstype: 'extern', wtf: '', bewijs: 'factuur', uren: 500 },
        ],
      },
      expected: [],
    },
    {
      name: 'zonder een ingevuld blad Jaartaken valt er niets te vergelijken',
      given: { inspanning: [{}] },
      expected: [],
    },
    {
      name: 'een jaartaak van het verkeerde schooljaar, een docent zonder jaartaak, en een verklaring over een andere periode',
      given: {
        jaartaken: [{}],
        verklaringen: [{ van: '1-7-2026', tot: '31-12-2026' }],
        inspanning: [
          { van: '1-8-2026', tot: '30-9-2026' },
          { naam: 'A. de Boer', van: '1-3-2026', tot: '31-3-2026' },
          { naam: 'A. de Boer', van: '1-2-2026', tot: '28-2-2026' },
          { naam: 'R. Hoekstra', personeelstype: 'nop', bewijs: 'verklaring' },
        ],
      },
      expected: [
        { message: 'nietOpBlad', table: 'inspanning', line: 1, column: 'bewijs' },
        { message: 'nietOpBlad', table: 'inspanning', line: 3, column: 'bewijs' },
        { message: 'nietOpBlad', table: 'inspanning', line: 4, column: 'bewijs' },
      ],
    },
    {
      name: 'een jaartaak zonder leesbare naam kan de ontbrekende zijn (DAT-01)',
      given: { jaartaken: [{ naam: '#REF!' }], inspanning: [{}] },
      expected: [],
    },
    {
      name: '10 uur meer dan de jaartaak',
      given: { jaartaken: [{ sto_uren: 230 }], inspanning: [{ van: '1-9-2025', tot: '31-12-2025' }, {}] },
      expected: [{ message: 'meerDanJaartaak', table: 'inspanning', line: 2, column: 'uren' }],
    },
    {
      name: 'kalenderjaar 2026 met 7/12 van 120 en 5/12 van 132 uur is 125 uur',
      given: {
        jaartaken: [{ sto_uren: 120 }, { schooljaar: '2026/2027', van: '1-8-2026', tot: '31-7-2027', sto_uren: 132 }],
        inspanning: [{ van: '1-1-2026', tot: '31-12-2026', uren: 125 }],
      },
      expected: [],
    },
    {
      name: '126 uur in datzelfde kalenderjaar, en 253 uur is meer dan beide jaartaken samen',
      given: {
        jaartaken: [
          { sto_uren: 120 },
          { schooljaar: '2026/2027', van: '1-8-2026', tot: '31-7-2027', sto_uren: 132 },
          { naam: 'A. de Boer', sto_uren: 120 },
          { naam: 'A. de Boer', schooljaar: '2026/2027', van: '1-8-2026', tot: '31-7-2027', sto_uren: 132 },
        ],
        inspanning: [
          { van: '1-1-2026', tot: '31-12-2026', uren: 126 },
          { naam: 'A. de Boer', van: '1-1-2026', tot: '31-12-2026', uren: 253 },
        ],
      },
      expected: [
        { message: 'meerInJaar', table: 'inspanning', line: 1, column: 'uren' },
        { message: 'meerDanJaartaak', table: 'inspanning', line: 2, column: 'uren' },
      ],
    },
    {
      name: 'een verklaring van iemand die ook een jaartaak heeft',
      given: { jaartaken: [{}], verklaringen: [{ naam: 'j. visser' }] },
      expected: [{ message: 'tweeVormen', table: 'verklaringen', line: 1, column: 'naam' }],
    },
  ],
});

/** Whether a sheet is in use as a list, and has no more unknown names than lines of which the name cannot be read. */
function isList(lines: readonly { readonly naam: string | null }[], missing: readonly { readonly name: string }[]): boolean {
  const nameless = lines.filter(({ naam }) => naam === null).length;
  return lines.length > 0 && (nameless === 0 || new Set(missing.map(({ name }) => name)).size > nameless);
}

/** For every school year in which a person claims hours from a jaartaak that is not there: the first line that does. */
function linesWithoutTask(lines: readonly Hours[], tasks: YearTasks | undefined): readonly { line: Hours; year: number }[] {
  if (tasks?.incomplete) return [];
  const missing = new Map<number, Hours>();
  for (const line of inOrderOfTime(lines)) {
    if (line.bewijs !== 'jaartaak' || line.van === null || line.tot === null) continue;
    for (const { year } of overSchoolYears(line.van, line.tot)) if (!tasks?.hours.has(year) && !missing.has(year)) missing.set(year, line);
  }
  return [...missing].map(([year, line]) => ({ line, year }));
}

/** The first line of a person that names a declaration as proof while none covers a day of it; an empty date covers every day. */
function firstUndeclared(lines: readonly Hours[], declarations: readonly Line<'verklaringen'>[]): Hours | undefined {
  return inOrderOfTime(lines).find(({ bewijs, van, tot }) => {
    if (bewijs !== 'verklaring' || van === null || tot === null) return false;
    return !declarations.some((each) => (each.van ?? 0) <= tot && van <= (each.tot ?? Infinity));
  });
}
