import { serialDay } from '../../src/scheme/calendar';
import { roundHalfAway } from '../../src/records/money';
import type { Row, Rows } from './calculated';
import { SCHOOLS, type Draws } from './draws';

const WORK = ['Voorbereiden van de techniekdagen', 'Begeleiden van leerlingen in de werkplaats', 'Ontwikkelen van een keuzevak'];

/** Hours of teachers, other staff and hired people, with their jaartaken, declarations and time sheets. */
export function peopleRows(draws: Draws): Pick<Rows, 'jaartaken' | 'inspanning' | 'verklaringen' | 'urenregistratie'> {
  const { count, below, one, slots, day, bronOn, rateOn, activity, people } = draws;
  const jaartaken: Row[] = [];
  const inspanning: Row[] = [];
  const verklaringen: Row[] = [];
  const urenregistratie: Row[] = [];
  const person = (index: number): string => people[index] ?? '';
  for (let index = 0; index < count('teachers'); index++) {
    const naam = person(index);
    const omvang = (8 + below(13)) / 20;
    const partner = one(SCHOOLS);
    const start = below(slots.length - 2);
    const own = slots.slice(start, start + 3);
    for (const { first, last } of own) {
      const uren = (40 + below(160)) / 4;
      inspanning.push({
        naam,
        functie: 'docent techniek',
        personeelstype: 'onderwijzend (intern)',
        wtf: omvang,
        van: first,
        tot: last,
        uren,
        tarief: rateOn(last),
        act_code: activity(),
        partner,
        bron: bronOn(first),
        bewijs: 'jaartaak',
      });
    }
    for (const schoolYear of new Set(own.map((slot) => slot.schoolYear))) {
      jaartaken.push({
        schooljaar: `${schoolYear}/${schoolYear + 1}`,
        naam,
        functie: 'docent techniek',
        partner,
        omvang,
        van: serialDay(schoolYear, 8, 1),
        tot: serialDay(schoolYear + 1, 7, 31),
        schooltaken: 60,
        deskundigheid: roundHalfAway(omvang * 1659 * 10) / 100,
        ontwikkeltijd: 40,
        inzet_lessen: 200 + below(100),
        taken_overig: below(60),
        sto_uren: 120 + below(60),
      });
    }
  }
  for (let index = 0; index < count('otherStaff'); index++) {
    const naam = person(count('teachers') + index);
    const { first, last } = one(slots);
    const uren = (80 + below(160)) / 4;
    const partner = one(SCHOOLS);
    inspanning.push({
      naam,
      functie: 'instructeur',
      personeelstype: 'niet-onderwijzend (intern)',
      wtf: 0.8,
      van: first,
      tot: last,
      uren,
      tarief: rateOn(last),
      act_code: activity(),
      partner,
      bron: bronOn(first),
      bewijs: 'verklaring',
    });
    verklaringen.push({
      instelling: partner,
      vertegenwoordiger: 'M. de Jong, directeur',
      naam,
      functie: 'instructeur',
      van: first,
      tot: last,
      uren,
      werkzaamheden: one(WORK),
      ...one<Row>([
        { keuze: 'a uitbreiding aanstelling', uitbreiding_fte: 0.2 },
        { keuze: 'b speciaal aangeworven', datum_aanwerving: first - below(60) },
        { keuze: 'c vervangen', datum_vervanging: first, vervanger: 'H. van Dam' },
      ]),
      datum_teken: last + 1 + below(20),
      plaats: 'Monnikenmeer',
    });
  }
  for (let index = 0; index < count('hired'); index++) {
    const { first, last } = one(slots);
    const naam = person(count('teachers') + count('otherStaff') - 1 - index).replace(/ /, ' van ');
    inspanning.push({
      naam,
      functie: 'trainer',
      personeelstype: 'extern',
      van: first,
      tot: last,
      uren: 10 + below(30),
      tarief: rateOn(last),
      act_code: activity(),
      partner: one(SCHOOLS),
      bron: bronOn(first),
      bewijs: 'factuur of contract',
    });
  }
  for (let index = 0; index < count('days'); index++) {
    const datum = weekday(day());
    urenregistratie.push({
      naam: person(below(count('teachers'))),
      datum,
      act_code: activity(),
      uren: (1 + below(8)) / 2,
      uren_overig: (1 + below(6)) / 2,
      akkoord_medewerker: datum + 20,
      akkoord_leidinggevende: datum + 22,
    });
  }
  return { jaartaken, inspanning, verklaringen, urenregistratie };
}

/** The Monday after it for a day (serial) in the weekend. */
const weekday = (day: number): number => day + ([2, 1][day % 7] ?? 0);
