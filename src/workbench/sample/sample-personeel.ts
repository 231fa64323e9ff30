import type { CellValue } from '../../cells/cell';
import type { TemplateRows } from '../../xlsx/template-sheet';
import { day } from './day';

type Row = Readonly<Record<string, CellValue>>;

const NORMJAARTAAK = 1659;
const SLUIS = 'Vmbo De Sluis';
const AMBACHT = 'Het Ambachtscollege';
const POLDER = 'Polder College';
const ROC = 'ROC Zaanrijk';

/** A jaartaak over a whole school year in which every hour has a place: who, what, where, part of a full-time job, hours for STO. */
function yearTask(schooljaar: string, naam: string, functie: string, partner: string, omvang: number, sto_uren: number, rest: Row = {}): Row {
  const first = Number(schooljaar.slice(0, 4));
  const hours = Math.round(omvang * NORMJAARTAAK * 100) / 100;
  const [schooltaken, deskundigheid, ontwikkeltijd] = [60, 166, 50].map((fullTime) => Math.round(fullTime * omvang));
  const left = hours - (schooltaken ?? 0) - (deskundigheid ?? 0) - (ontwikkeltijd ?? 0);
  const inzet_lessen = Math.min(Math.round(950 * omvang), Math.floor(left - sto_uren));
  return {
    schooljaar,
    naam,
    functie,
    partner,
    omvang,
    van: day(`1-8-${first}`),
    tot: day(`31-7-${first + 1}`),
    schooltaken: schooltaken ?? 0,
    deskundigheid: deskundigheid ?? 0,
    ontwikkeltijd: ontwikkeltijd ?? 0,
    inzet_lessen,
    taken_overig: Math.round((left - inzet_lessen - sto_uren) * 100) / 100,
    sto_uren,
    ...rest,
  };
} // prettier-ignore

export const SAMPLE_JAARTAKEN: TemplateRows['jaartaken'] = [
  yearTask('2024/2025', 'J. Visser', 'docent PIE', SLUIS, 0.8, 135),
  yearTask('2025/2026', 'J. Visser', 'docent PIE', SLUIS, 0.8, 240),
  yearTask('2024/2025', 'M. de Boer', 'docent BWI', SLUIS, 1, 110),
  // Fewer hours for STO than stand on Inspanning: 84 and 120.
  yearTask('2025/2026', 'M. de Boer', 'docent BWI', SLUIS, 1, 180),
  yearTask('2024/2025', 'S. Yilmaz', 'docent M&T', AMBACHT, 0.8, 80),
  yearTask('2025/2026', 'S. Yilmaz', 'docent M&T', AMBACHT, 0.8, 160),
  yearTask('2025/2026', 'P. Kuiper', 'docent D&P', POLDER, 0.8, 130),
  yearTask('2025/2026', 'L. Smit', 'docent MVI', AMBACHT, 0.8, 50),
  yearTask('2025/2026', 'N. Postma', 'docent PIE', AMBACHT, 0.8, 55),
  yearTask('2025/2026', 'H. Dekker', 'docent BWI', POLDER, 0.8, 40),
  yearTask('2026/2027', 'H. Dekker', 'docent BWI', POLDER, 0.8, 40),
  yearTask('2025/2026', 'C. Groot', 'docent groep 8', 'Basisschool De Vlieger', 0.8, 24),
  yearTask('2024/2025', 'K. Vos', 'docent M&T', AMBACHT, 0.1, 60),
  yearTask('2025/2026', 'E. Brouwer', 'docent PIE', ROC, 0.8, 64),
  yearTask('2026/2027', 'E. Brouwer', 'docent PIE', ROC, 0.8, 60),
];

const DIRECTEUR = 'M. de Jong, directeur';

export const SAMPLE_VERKLARINGEN: TemplateRows['verklaringen'] = [
  { instelling: ROC, vertegenwoordiger: 'B. Willems, teamleider', naam: 'R. Hoekstra', functie: 'instructeur', van: day('1-1-2025'), tot: day('31-12-2025'), uren: 200, werkzaamheden: 'Lessen robotica voor vmbo-leerlingen in de werkplaats van het mbo', keuze: 'a uitbreiding aanstelling', uitbreiding_fte: 0.12, datum_teken: day('14-1-2026'), plaats: 'Zaanoever' },
  // Signed before the hours were over.
  { instelling: ROC, vertegenwoordiger: 'B. Willems, teamleider', naam: 'R. Hoekstra', functie: 'instructeur', van: day('1-1-2026'), tot: day('30-6-2026'), uren: 110, werkzaamheden: 'Voorbereiden van het practoraat', keuze: 'a uitbreiding aanstelling', uitbreiding_fte: 0.15, datum_teken: day('12-5-2026'), plaats: 'Zaanoever' },
  { instelling: SLUIS, vertegenwoordiger: DIRECTEUR, naam: 'A. Jansen', functie: 'projectleider', van: day('1-1-2025'), tot: day('31-12-2025'), uren: 400, werkzaamheden: 'Leiding van het project', keuze: 'b speciaal aangeworven', datum_aanwerving: day('1-1-2025'), datum_teken: day('20-1-2026'), plaats: 'Monnikenmeer' },
  { instelling: SLUIS, vertegenwoordiger: DIRECTEUR, naam: 'A. Jansen', functie: 'projectleider', van: day('1-1-2026'), tot: day('30-9-2026'), uren: 310, werkzaamheden: 'Leiding van het project', keuze: 'b speciaal aangeworven', datum_aanwerving: day('1-1-2025'), datum_teken: day('5-10-2026'), plaats: 'Monnikenmeer' },
]; // prettier-ignore

/** Days of the external trainer, as they stand on the time sheet. */
const timesheet = (datum: string, uren: number, uren_overig: number, rest: Row = {}): Row => ({
  naam: 'F. Mulder',
  datum: day(datum),
  act_code: 'A01',
  uren,
  uren_overig,
  akkoord_medewerker: day('31-12-2025'),
  akkoord_leidinggevende: day('12-1-2026'),
  ...rest,
});

export const SAMPLE_URENREGISTRATIE: TemplateRows['urenregistratie'] = [
  timesheet('9-9-2025', 6, 2),
  timesheet('23-9-2025', 6, 2),
  timesheet('7-10-2025', 8, 0),
  timesheet('28-10-2025', 6, 2),
  timesheet('11-11-2025', 6, 2),
  timesheet('25-11-2025', 8, 0),
  // Nobody signed for it.
  timesheet('9-12-2025', 8, 0, { akkoord_leidinggevende: '' }),
];
