import { cents, day, yearOf, type CorrectRow, type CorrectRows, type Setting } from './correct-administration';

const FUNCTIONS = ['docent techniek', 'docent BWI', 'docent PIE', 'docent D&P'];

/** Hours of teachers, other staff and hired people, with the forms that prove them. */
export function staff(setting: Setting): Required<Pick<CorrectRows, 'inspanning' | 'jaartaken' | 'verklaringen'>> {
  const { between, pick, oneIn, years, peildatum, activities, schools, isNew, rateOn, bron } = setting;
  const inspanning: CorrectRow[] = [];
  const jaartaken: CorrectRow[] = [];
  const verklaringen: CorrectRow[] = [];
  const work = (row: CorrectRow, uren: number, tarief: number): void => {
    inspanning.push({ uren, tarief, loonkosten: cents(uren * tarief), act_code: pick(activities), bron, ...row });
  };
  const task = (naam: string, partner: string, year: number, omvang: number, sto_uren: number, isWhole = false): void => {
    const uitbreiding = 0;
    const klokuren = cents(omvang * 1659);
    const uitbreiding_uren = cents(uitbreiding * 1659);
    const betrekking_uren = cents(klokuren + uitbreiding_uren);
    const [schooltaken, deskundigheid, ontwikkeltijd] = isWhole ? [0, 0, 0] : [40, cents(klokuren / 10), 30];
    const inzetbaar = cents(betrekking_uren - schooltaken - deskundigheid - ontwikkeltijd);
    const beschikbaar = inzetbaar;
    const taken_overig = isWhole ? 0 : 20;
    const inzet_lessen = cents((beschikbaar - taken_overig - sto_uren) * 0.9);
    jaartaken.push({
      ...{
        schooljaar: `${year}/${year + 1}`,
        naam,
        functie: 'docent techniek',
        partner,
        omvang,
        van: day(year, 8, 1),
        tot: day(year + 1, 7, 31),
      },
      ...{ wtf: omvang, klokuren, uitbreiding: uitbreiding === 0 ? '' : uitbreiding, uitbreiding_uren, betrekking_uren },
      ...{ schooltaken, deskundigheid, ontwikkeltijd, inzetbaar, verlof_uren: '', saldo_vorig: '', verlichting: '', beschikbaar },
      ...{ inzet_lessen, taken_overig, sto_uren, inzet_taken: cents(taken_overig + sto_uren) },
      saldo: cents(beschikbaar - inzet_lessen - taken_overig - sto_uren),
    });
  };
  const teachers = between(5, 20);
  for (let index = 0; index < teachers; index += 1) {
    const naam = `${'ABCDEFGHJKLMNPRSTVWZ'[index]}. ${pick(['Visser', 'de Boer', 'van den Berg', 'Smit', 'El Amrani'])} ${index}`;
    const partner = pick(schools);
    const omvang = pick([1, 0.8, 0.6, 0.5, 0.4]);
    const base = { naam, functie: pick(FUNCTIONS), personeelstype: 'onderwijzend (intern)', wtf: omvang, partner, bewijs: 'jaartaak' };
    const most = Math.floor(omvang * 1659 * 0.4);
    // The whole of each school year from one August on, in calendar-year lines split by hand or in one line of a calendar year.
    const first = between(years[0] ?? 0, yearOf(peildatum) - 1);
    const sto = between(40, most);
    for (let year = first - 1; year <= yearOf(peildatum); year += 1) task(naam, partner, year, omvang, sto);
    for (let year = first; year < yearOf(peildatum); year += 1) {
      if (oneIn(2)) work({ ...base, van: day(year, 1, 1), tot: day(year, 12, 31) }, sto, rateOn(day(year, 1, 1)));
      else {
        const spring = Math.round((sto * 7) / 12);
        work({ ...base, van: day(year, 1, 1), tot: day(year, 7, 31) }, spring, rateOn(day(year, 1, 1)));
        work({ ...base, van: day(year, 8, 1), tot: day(year, 12, 31) }, sto - spring, rateOn(day(year, 8, 1)));
      }
    }
  }
  // A full job for STO, two calendar years on end: exactly 1659 hours in each school year.
  const leader = 'T. Projectleider';
  const [one = 0, two = 0] = years;
  if (day(two, 12, 31) <= peildatum) {
    for (const year of [one - 1, one, two]) task(leader, schools[0] ?? '', year, 1, 1_659, true);
    const base = {
      naam: leader,
      functie: 'docent techniek',
      personeelstype: 'onderwijzend (intern)',
      wtf: 1,
      partner: schools[0] ?? '',
      bewijs: 'jaartaak',
    };
    for (const year of [one, two]) work({ ...base, van: day(year, 1, 1), tot: day(year, 12, 31) }, 1_659, rateOn(day(year, 1, 1)));
  }
  // From one school to another in January.
  if (day(two, 12, 31) <= peildatum) {
    const naam = 'Q. Verhuizer';
    const base = { naam, functie: 'docent techniek', personeelstype: 'onderwijzend (intern)', wtf: 0.8, bewijs: 'jaartaak' };
    for (const year of [one - 1, one, two]) task(naam, '', year, 0.8, 240);
    work({ ...base, partner: schools[0] ?? '', van: day(one, 1, 1), tot: day(one, 7, 31) }, 140, rateOn(day(one, 1, 1)));
    work({ ...base, partner: schools[1] ?? '', van: day(one, 8, 1), tot: day(one, 12, 31) }, 100, rateOn(day(one, 8, 1)));
  }
  // A rate as the payroll has it, with more decimals than cents, and a motivated one.
  const priceless = 93_841 / 1_659;
  task('U. Precies', schools[0] ?? '', one - 1, 0.5, 60);
  work(
    {
      ...{ naam: 'U. Precies', functie: 'docent techniek', personeelstype: 'onderwijzend (intern)', wtf: 0.5, van: day(one, 1, 1) },
      ...{
        tot: day(one, 3, 31),
        partner: schools[0] ?? '',
        bewijs: 'jaartaak',
        motivering: 'Werkelijke loonkosten volgens de salarisadministratie',
      },
    },
    32.25,
    priceless,
  );
  // Half a job up to December and a whole one from January on: each school year has its own form.
  const naam = 'V. Groeier';
  const grower = {
    naam,
    functie: 'docent techniek',
    personeelstype: 'onderwijzend (intern)',
    partner: schools[0] ?? '',
    bewijs: 'urenstaat',
  };
  if (day(two, 7, 31) <= peildatum) {
    work({ ...grower, wtf: 0.5, van: day(one, 8, 1), tot: day(one, 12, 31) }, 345, rateOn(day(one, 8, 1)));
    work({ ...grower, wtf: 1, van: day(two, 1, 1), tot: day(two, 7, 31) }, 967, rateOn(day(two, 1, 1)));
  }
  const others = between(2, 6);
  for (let index = 0; index < others; index += 1) {
    const naam = `O. Instructeur ${index}`;
    const partner = pick(schools);
    const year = between(one, yearOf(peildatum) - 1);
    const [van, tot] = [day(year, 1, 1), day(year, 6, 30)];
    const uren = between(40, 90);
    const hours = {
      naam,
      functie: 'instructeur',
      personeelstype: 'niet-onderwijzend (intern)',
      wtf: 0.6,
      van,
      tot,
      partner,
      bewijs: 'verklaring',
    };
    work(hours, uren, rateOn(van));
    verklaringen.push({
      ...{ instelling: partner, vertegenwoordiger: 'M. de Jong, directeur', naam, functie: 'instructeur', van, tot, uren },
      werkzaamheden: 'Begeleiden in de werkplaats',
      ...pick<CorrectRow>([
        { keuze: 'a uitbreiding aanstelling', uitbreiding_fte: 0.2 },
        { keuze: 'b speciaal aangeworven', datum_aanwerving: van },
        { keuze: 'c vervangen', datum_vervanging: van, vervanger: 'H. van Dam' },
      ]),
      ...{ datum_teken: tot + 8, plaats: 'Monnikenmeer' },
    });
  }
  // An assistant with a jaartaak of her own.
  const year = yearOf(peildatum) - 1;
  task('P. Assistent', schools[0] ?? '', year - 1, 0.6, 60);
  task('P. Assistent', schools[0] ?? '', year, 0.6, 60);
  work(
    {
      ...{ naam: 'P. Assistent', functie: 'onderwijsassistent', personeelstype: 'niet-onderwijzend (intern)', wtf: 0.6 },
      ...{ van: day(year, 1, 1), tot: day(year, 7, 31), partner: schools[0] ?? '', bewijs: 'jaartaak' },
    },
    35,
    rateOn(day(year, 1, 1)),
  );
  work(
    {
      ...{ naam: 'Bureau Techniek', functie: 'trainer', personeelstype: 'extern', wtf: '', van: day(year, 2, 1), tot: day(year, 4, 30) },
      ...{ partner: schools[0] ?? '', bewijs: 'factuur of contract', motivering: 'Offerte bureau Techniek' },
    },
    24,
    isNew ? 72 : 68,
  );
  return { inspanning, jaartaken, verklaringen };
}

/** Days of work of two teachers, on working days. */
export function timeSheets({ between, activities }: Setting, inspanning: readonly CorrectRow[]): CorrectRow[] {
  return inspanning.slice(0, 2).flatMap(({ naam, van }) =>
    Array.from({ length: between(3, 8) }, (_, index) => {
      const on = Number(van) + 7 * index;
      const datum = on + (on % 7 === 0 ? 2 : on % 7 === 1 ? 1 : 0);
      return {
        ...{ naam: String(naam), datum, act_code: activities[0] ?? '', uren: between(1, 4), uren_overig: between(1, 4) },
        ...{ akkoord_medewerker: datum + 10, akkoord_leidinggevende: datum + 12 },
      };
    }),
  );
}
