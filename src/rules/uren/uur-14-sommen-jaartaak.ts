import { ALL_ROUNDS } from '../../scheme/rounds';
import { TABLES } from '../../templates';
import { clockHours, partOfSchoolYear, sumOf, weighedWtf, YEAR_TASK_SUMS, type YearTaskCell } from '../../facts/hours/year-task';
import { monthNumber } from '../../scheme/calendar';
import type { Line } from '../../records/dossier';
import { readingOf } from '../../facts/empty-cells';
import { number, text } from '../message-value';
import { defineRule } from '../rule';
import { fullTimeHours, schoolYearName, schoolYearOf } from '../../facts/hours/school-year';
import { yearOfTask } from '../../facts/hours/year-tasks';

/** Half an hour: schools write whole hours (166 for 165,9), and such a form is right. */
const TOLERANCE = 0.5 + 1e-9;
const WTF_TOLERANCE = 0.005 + 1e-9;

/** Hours of a full-time job that another collective agreement, or the BES islands, may have; outside these bounds it is a slip. */
const LOWEST_NORM = 1500;
const HIGHEST_NORM = 1800;

const heading = (key: string): string => TABLES.jaartaken.columns.find((column) => column.key === key)?.heading ?? key;

/** `Betrekkingsomvang − Algemene schooltaken`, as the form names its cells. */
const wordsOf = (plus: readonly YearTaskCell[], minus: readonly YearTaskCell[]): string =>
  [plus.map(heading).join(' + '), ...minus.map(heading)].join(' − ');

/** A form of which only the hours for STO are filled in. */
const NO_SUMS = { betrekking_uren: '', inzetbaar: '', beschikbaar: '', inzet_taken: '', saldo: '' };

/** Worked out by hand. */
const WORKED_OUT = {
  omvang: 0.8,
  wtf: 0.8,
  klokuren: 1327.2,
  uitbreiding: 0.1,
  uitbreiding_uren: 165.9,
  verlof_uren: 0,
  betrekking_uren: 1493.1,
  schooltaken: 80,
  deskundigheid: 149.31,
  ontwikkeltijd: 45,
  inzetbaar: 1218.79,
  saldo_vorig: -12.5,
  verlichting: 30,
  beschikbaar: 1176.29,
  inzet_lessen: 960,
  taken_overig: 60,
  sto_uren: 140,
  inzet_taken: 200,
  saldo: 16.29,
};

export default defineRule({
  id: 'UUR-14',
  covers: ['X08', 'X09'],
  title: 'De sommen van de jaartaak kloppen, met 1659 klokuren bij een volledige baan',
  notWaivable: 'rekenwerk',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { jaartaken: ['omvang', 'van', 'tot', 'wtf', 'klokuren', 'sto_uren'] },
  skips: { jaartaken: ['omvang', 'van', 'tot'] },
  through: { jaartaken: 'all' },
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Bijlage 1, individuele jaartaak',
      evidence: 'V',
      explanation:
        'Het formulier zet 1659 klokuren naast een werktijdfactor van 1,0 over een heel schooljaar. Een andere cao of de BES-eilanden kunnen een ander aantal hebben: past de uitkomst bij een volledige baan van 1500 tot 1800 uur, dan is het een vraag.',
    },
    {
      source: 'sto-presentatie',
      where: 'Bijlage 1, namen en tekens van de regels',
      evidence: 'I',
      explanation: 'Welke regels worden opgeteld en afgetrokken volgt uit de plus- en mintekens achter hun namen.',
    },
    {
      source: 'sto-controle',
      where: 'Werktijdfactor bij een deel van het schooljaar',
      evidence: 'D',
      explanation: 'Een aanstelling over een deel van het schooljaar telt naar hele maanden, of anders naar dagen.',
    },
  ],
  messages: {
    buitenSchooljaar: {
      outcome: 'let op',
      text: 'de dagen vallen niet alle in schooljaar {schooljaar}',
      found: 'een dag buiten {schooljaar}',
      expected: 'dagen van 1 augustus tot en met 31 juli',
      action: 'Verbeter de datum of het schooljaar. Loopt de aanstelling door, maak dan voor het volgende schooljaar een eigen regel.',
    },
    wtf: {
      outcome: 'let op',
      text: 'een werktijdfactor (wtf) van {wtf} past niet bij een omvang van {omvang} over deze dagen; dat geeft {verwacht}',
      found: '{wtf}',
      expected: '{verwacht}',
      action: 'Zet de formule van de kolom terug, of verbeter de omvang of de dagen.',
    },
    klokuren: {
      outcome: 'fout',
      text: '{uren} klokuren is niet de werktijdfactor (wtf) van {wtf} × {voltijd} = {verwacht} uur',
      found: '{uren}',
      expected: '{verwacht}',
      action: 'Zet de formule van de kolom terug, of verbeter de werktijdfactor.',
    },
    andereNorm: {
      outcome: 'te beoordelen',
      text: '{uren} uur bij een werktijdfactor (wtf) van {wtf} hoort bij een volledige baan van {gevonden} uur; geldt voor deze medewerker een andere cao dan de {voltijd} uur van het vo?',
      found: '{uren}',
      expected: '{verwacht}, of de norm van een andere cao',
      action:
        'Geldt een andere cao, laat de uren dan staan en leg dat vast. Zo niet, zet de formule van de kolom terug of verbeter de werktijdfactor.',
    },
    som: {
      outcome: 'fout',
      text: '{uren} uur is niet {som}: dat is {verwacht} uur',
      found: '{uren}',
      expected: '{verwacht}',
      action: 'Zet de formule van de kolom terug, of verbeter de uren waarmee zij rekent.',
    },
    teVeelSto: {
      outcome: 'let op',
      text: '{uren} uur voor STO is meer dan de {beschikbaar} uur die er voor lessen en taken is',
      found: '{uren}',
      expected: 'ten hoogste {beschikbaar}',
      action: 'Verlaag de uren voor STO in de jaartaak, of verbeter de uren die ervoor worden afgetrokken.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    const cells = readingOf(dossier.jaartaken);
    for (const line of dossier.jaartaken.lines) {
      const year = yearOfTask(line);
      const voltijd = year === null ? null : fullTimeHours(year, checkDate);
      const outside = year === null ? undefined : (['van', 'tot'] as const).find((key) => isOutside(line[key], year));
      if (year !== null && outside) {
        report.line(line, outside, 'buitenSchooljaar', { schooljaar: text(schoolYearName(year)) });
      } else {
        const expected = expectedWtf(line);
        const { wtf, omvang } = line;
        if (expected.length > 0 && wtf !== null && omvang !== null && expected.every((each) => Math.abs(each - wtf) > WTF_TOLERANCE)) {
          report.line(line, 'wtf', 'wtf', { wtf: number(wtf), omvang: number(omvang), verwacht: number(expected[0] ?? wtf) });
        }
      }
      if (voltijd !== null) {
        for (const [wtf, column] of [
          [line.wtf, 'klokuren'],
          [line.uitbreiding, 'uitbreiding_uren'],
        ] as const) {
          const uren = line[column];
          if (wtf === null || uren === null) continue;
          const verwacht = clockHours(wtf, voltijd);
          // A wtf that was rounded to two decimals gives other hours than the appointment itself.
          const ofAppointment = column === 'klokuren' ? expectedWtf(line) : [];
          const known = ofAppointment.filter((each) => Math.abs(each - wtf) <= WTF_TOLERANCE).map((each) => clockHours(each, voltijd));
          if ([verwacht, ...known].every((each) => Math.abs(each - uren) > TOLERANCE)) {
            const norm = wtf > 0 ? uren / wtf : 0;
            // A norm is a whole number of hours; the hours on the form are rounded to hundredths.
            const isWhole = Math.abs(norm - Math.round(norm)) * wtf <= 0.01;
            const isOtherNorm = column === 'klokuren' && isWhole && LOWEST_NORM <= norm && norm <= HIGHEST_NORM;
            report.line(line, column, isOtherNorm ? 'andereNorm' : 'klokuren', {
              gevonden: number(Math.round(norm)),
              uren: number(uren),
              wtf: number(wtf),
              voltijd: number(voltijd),
              verwacht: number(verwacht),
            });
          }
        }
      }
      for (const sum of YEAR_TASK_SUMS) {
        const terms = [...sum.plus, ...sum.minus];
        const uren = line[sum.result];
        // What a sheet has no column for may have been counted all the same.
        if (terms.some((cell) => !line.at.table.columns.has(cell))) continue;
        if (uren === null || line[sum.plus[0]] === null || terms.some((cell) => cells.isUnreadable(line, cell))) continue;
        const verwacht = sumOf(sum, line);
        if (Math.abs(verwacht - uren) > TOLERANCE) {
          report.line(line, sum.result, 'som', { uren: number(uren), som: text(wordsOf(sum.plus, sum.minus)), verwacht: number(verwacht) });
        }
      }
      const { sto_uren, beschikbaar } = line;
      if (sto_uren !== null && beschikbaar !== null && sto_uren > Math.max(0, beschikbaar) + TOLERANCE) {
        report.line(line, 'sto_uren', 'teVeelSto', { uren: number(sto_uren), beschikbaar: number(beschikbaar) });
      }
    }
  },
  examples: [
    {
      name: 'een volledige baan over een heel schooljaar: 1659 klokuren',
      given: {
        jaartaken: [{ omvang: 1, van: '1-8-2024', tot: '31-7-2025', schooljaar: '2024/2025', wtf: 1, klokuren: 1659, ...NO_SUMS }],
      },
      expected: [],
    },
    {
      name: 'omvang 0,8 met een uitbreiding van 0,1: betrekking 1493,10, beschikbaar 1176,29, saldo 16,29',
      given: { jaartaken: [WORKED_OUT] },
      expected: [],
    },
    {
      name: 'vijf maanden van 0,8, in maanden of in dagen; alleen de uren voor STO ingevuld mag ook',
      given: {
        jaartaken: [
          { omvang: 0.8, van: '1-8-2025', tot: '31-12-2025', wtf: 0.3333, klokuren: 552.94, ...NO_SUMS },
          { omvang: 0.8, van: '15-8-2025', tot: '31-12-2025', wtf: 0.3047, klokuren: 505.5, ...NO_SUMS },
          { wtf: '', klokuren: '', uitbreiding_uren: '', ...NO_SUMS },
        ],
      },
      expected: [],
    },
    {
      name: 'hele uren, en een wtf die op twee decimalen is afgerond na het rekenen',
      given: {
        jaartaken: [
          { klokuren: 1327, deskundigheid: 133, ...NO_SUMS },
          { omvang: 0.8, van: '1-8-2025', tot: '31-12-2025', wtf: 0.33, klokuren: 553, ...NO_SUMS },
        ],
      },
      expected: [],
    },
    {
      name: '1312 klokuren bij 0,8: misschien een cao met 1640 uur bij een volledige baan',
      given: { jaartaken: [{ klokuren: 1312, ...NO_SUMS }] },
      expected: [{ message: 'andereNorm', table: 'jaartaken', line: 1, column: 'klokuren' }],
    },
    {
      name: 'een typfout in klokuren, waarna het formulier verder rekent',
      given: {
        jaartaken: [{ klokuren: 1372.2, betrekking_uren: 1372.2, inzetbaar: 1119.48, beschikbaar: 1119.48, saldo: 45 }],
      },
      expected: [{ message: 'klokuren', table: 'jaartaken', line: 1, column: 'klokuren' }],
    },
    {
      name: 'een overgetypt saldo, en een som die een regel mist',
      given: { jaartaken: [{ saldo: 10 }, { inzetbaar: 1114.48, beschikbaar: 1114.48, saldo: 40 }] },
      expected: [
        { message: 'som', table: 'jaartaken', line: 1, column: 'saldo' },
        { message: 'som', table: 'jaartaken', line: 2, column: 'inzetbaar' },
      ],
    },
    {
      name: 'een wtf die geen rekening houdt met het halve jaar; een dag na het schooljaar',
      given: { jaartaken: [{ tot: '31-1-2026' }, { tot: '1-8-2026' }] },
      expected: [
        { message: 'wtf', table: 'jaartaken', line: 1, column: 'wtf' },
        { message: 'buitenSchooljaar', table: 'jaartaken', line: 2, column: 'tot' },
      ],
    },
    {
      name: 'meer uren voor STO dan er voor lessen en taken is',
      given: { jaartaken: [{ sto_uren: 1100, taken_overig: 0, inzet_taken: 1100, inzet_lessen: 0, saldo: -25.52 }] },
      expected: [{ message: 'teVeelSto', table: 'jaartaken', line: 1, column: 'sto_uren' }],
    },
  ],
});

/** Whether a day (serial) lies outside a school year. */
const isOutside = (day: number | null, year: number): boolean => day !== null && schoolYearOf(day) !== year;

/** The wtf that whole months or days give, and the months that the formula of the template counts. */
function expectedWtf({ omvang, van, tot }: Line<'jaartaken'>): readonly number[] {
  if (omvang === null || van === null || tot === null || tot < van) return [];
  const months = (monthNumber(tot) - monthNumber(van) + 1) / 12;
  return [weighedWtf(omvang, partOfSchoolYear(van, tot)), weighedWtf(omvang, months)];
}
