import { ALL_ROUNDS } from '../../scheme/rounds';
import type { Line } from '../../records/dossier';
import { readingOf } from '../../facts/empty-cells';
import { choice, date, number, text, type MessageValue } from '../message-value';
import { byName, nameKey } from '../../facts/lists/names';
import { defineRule } from '../rule';
import { fullTimeHours, overSchoolYears } from '../../facts/hours/school-year';
import { partOfSchoolYear } from '../../facts/hours/year-task';

const FOR_OTHER_STAFF: ReadonlySet<string> = new Set(['verklaring', 'urenstaat']);

/** What every declaration says, with the words for what is expected in the cell. */
const ALWAYS = {
  vertegenwoordiger: 'naam en functie van wie tekent',
  functie: 'de functie van de medewerker',
  werkzaamheden: 'wat de medewerker voor STO deed',
  keuze: 'a, b of c',
  datum_teken: 'de datum van de handtekening',
} as const;

/** What belongs to each choice. */
const BY_CHOICE = {
  'a uitbreiding aanstelling': { uitbreiding_fte: 'de uitbreiding in fte' },
  'b speciaal aangeworven': { datum_aanwerving: 'de datum van aanwerving' },
  'c vervangen': { datum_vervanging: 'de datum van vervanging', vervanger: 'de naam van de vervanger' },
} as const satisfies Readonly<Record<string, { readonly [Column in keyof Line<'verklaringen'>]?: string }>>;

const isChoice = (choice: string): choice is keyof typeof BY_CHOICE => Object.hasOwn(BY_CHOICE, choice);

export default defineRule({
  id: 'UUR-08',
  title: 'Niet-onderwijzend personeel zonder jaartaak heeft een volledige, ondertekende verklaring',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: {
    inspanning: ['personeelstype', 'bewijs'],
    verklaringen: ['naam', 'keuze', 'datum_teken'],
  },
  each: ['inspanning', 'verklaringen'],
  through: { verklaringen: 'all', inspanning: ['naam'] },
  basis: [
    {
      source: 'sto-handreiking',
      where: 'Bijlage 2, verklaring inzet niet-onderwijzend personeel',
      evidence: 'V',
      explanation:
        'Wie geen normjaartaak heeft, tekent een verklaring: uitbreiding van de aanstelling, speciaal aangeworven, of vervangen door een ander. De handreiking is een hulpmiddel.',
    },
    {
      source: 'sto-controle',
      where: 'Volgorde van datums en omvang van de uitbreiding',
      evidence: 'D',
      explanation: 'Een verklaring over gewerkte uren past bij een handtekening na afloop, en bij uren die in de uitbreiding passen.',
    },
  ],
  messages: {
    geenVerklaring: {
      outcome: 'let op',
      text: 'de uren blijken uit {bewijs}; bij niet-onderwijzend personeel zonder jaartaak hoort een verklaring',
      found: '{bewijs}',
      expected: 'verklaring of urenstaat',
      action: 'Laat de verklaring van bijlage 2 ondertekenen en bewaar die in het dossier, of controleer het soort personeel.',
    },
    leeg: {
      outcome: 'let op',
      text: 'is leeg, zodat de verklaring niet volledig is',
      found: 'leeg',
      expected: '{verwacht}',
      action: 'Vul aan wat er op de ondertekende verklaring staat.',
    },
    hoortBijKeuze: {
      outcome: 'let op',
      text: 'is leeg, terwijl dit bij keuze {keuze} hoort',
      found: 'leeg',
      expected: '{verwacht}',
      action: 'Vul in wat bij deze keuze hoort, of kies een andere letter.',
    },
    teVroegGetekend: {
      outcome: 'te beoordelen',
      text: 'de handtekening van {datum} is van voor het einde van de periode op {einde}: stonden de uren toen al vast?',
      found: '{datum}',
      expected: '{einde} of later',
      action: 'Controleer of de uren toen al vaststonden, of laat na afloop opnieuw tekenen.',
    },
    laterAangeworven: {
      outcome: 'let op',
      text: 'de aanwerving op {datum} is na het begin van de periode op {begin}',
      found: '{datum}',
      expected: '{begin} of eerder',
      action: 'Verbeter de datum, of laat de periode beginnen op de dag van aanwerving.',
    },
    zelfdePersoon: {
      outcome: 'let op',
      text: '{naam} kan niet door zichzelf worden vervangen',
      found: '{naam}',
      expected: 'een andere naam',
      action: 'Vul de naam in van wie het werk heeft overgenomen.',
    },
    meerDanUitbreiding: {
      outcome: 'te beoordelen',
      text: '{uren} uur is meer dan de {maximum} uur van een uitbreiding met {fte} fte in deze periode: kloppen de uren?',
      found: '{uren} uur',
      expected: 'ten hoogste {maximum} uur',
      action: 'Controleer de uren, de periode en de omvang van de uitbreiding.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    const tasks = byName(dossier.jaartaken.lines, ({ naam }) => naam);
    for (const line of dossier.inspanning.lines) {
      if (line.personeelstype !== 'niet-onderwijzend (intern)' || line.bewijs === null || FOR_OTHER_STAFF.has(line.bewijs)) continue;
      // The declaration is for staff without a normjaartaak; on a sheet Jaartaken without lines there is nobody to look for.
      const hasTask = tasks.size === 0 || line.naam === null || tasks.has(nameKey(line.naam));
      if (line.bewijs === 'jaartaak' && hasTask) continue;
      report.line(line, 'bewijs', 'geenVerklaring', { bewijs: choice(line.bewijs) });
    }
    const cells = readingOf(dossier.verklaringen);
    for (const line of dossier.verklaringen.lines) {
      const reportEmpty = (expected: Readonly<Record<string, string>>, message: 'leeg' | 'hoortBijKeuze', keuze?: MessageValue): void => {
        for (const [key, verwacht] of Object.entries(expected)) {
          const column = key as keyof typeof ALWAYS;
          if (cells.isEmpty(line, column)) report.line(line, column, message, { verwacht: text(verwacht), ...(keuze ? { keuze } : {}) });
        }
      };
      reportEmpty(ALWAYS, 'leeg');
      const { keuze, naam, van, tot, uren, datum_teken } = line;
      if (keuze !== null && isChoice(keuze)) reportEmpty(BY_CHOICE[keuze], 'hoortBijKeuze', choice(keuze));
      if (datum_teken !== null && tot !== null && datum_teken < tot) {
        report.line(line, 'datum_teken', 'teVroegGetekend', { datum: date(datum_teken), einde: date(tot) });
      }
      if (keuze === 'b speciaal aangeworven' && line.datum_aanwerving !== null && van !== null && line.datum_aanwerving > van) {
        report.line(line, 'datum_aanwerving', 'laterAangeworven', { datum: date(line.datum_aanwerving), begin: date(van) });
      }
      if (keuze === 'c vervangen' && naam !== null && line.vervanger !== null && nameKey(naam) === nameKey(line.vervanger)) {
        report.line(line, 'vervanger', 'zelfdePersoon', { naam: text(naam) });
      }
      const { uitbreiding_fte } = line;
      if (keuze !== 'a uitbreiding aanstelling' || uitbreiding_fte === null || uren === null || van === null || tot === null) continue;
      const maximum = hoursOfExpansion(uitbreiding_fte, van, tot, checkDate);
      // Rounded up to whole hours: the sign that something is off is not in the hundredths.
      if (maximum !== null && uren > Math.ceil(maximum)) {
        report.line(line, 'uren', 'meerDanUitbreiding', {
          uren: number(uren),
          fte: number(uitbreiding_fte),
          maximum: number(Math.ceil(maximum)),
        });
      }
    }
  },
  examples: [
    {
      name: 'een conciërge met een verklaring; leeg bewijs meldt UUR-07',
      given: {
        inspanning: [
          { personeelstype: 'nop', bewijs: 'verklaring' },
          { personeelstype: 'nop', bewijs: '' },
        ],
      },
      expected: [],
    },
    {
      name: 'de drie keuzes volledig, op de laatste dag getekend, en precies zoveel uren als de uitbreiding geeft',
      given: {
        verklaringen: [
          { uitbreiding_fte: 0.1, uren: 83, datum_teken: '30-6-2026' },
          { keuze: 'b', uitbreiding_fte: '', datum_aanwerving: '1-1-2026' },
          { keuze: 'c', uitbreiding_fte: '', datum_vervanging: '1-1-2026', vervanger: 'S. Yilmaz' },
        ],
      },
      expected: [],
    },
    {
      name: 'een onderwijsassistent met een jaartaak heeft geen verklaring nodig',
      given: { inspanning: [{ personeelstype: 'niet-onderwijzend (intern)' }], jaartaken: [{}] },
      expected: [],
    },
    {
      name: 'een conciërge met een jaartaak die niet op het blad Jaartaken staat',
      given: { inspanning: [{ personeelstype: 'niet-onderwijzend (intern)' }], jaartaken: [{ naam: 'A. de Boer' }] },
      expected: [{ message: 'geenVerklaring', table: 'inspanning', line: 1, column: 'bewijs' }],
    },
    {
      name: 'geen handtekening en geen keuze; bij elke keuze ontbreekt wat erbij hoort',
      given: {
        verklaringen: [
          { datum_teken: '', keuze: '', uitbreiding_fte: '' },
          { keuze: 'a', uitbreiding_fte: '' },
          { keuze: 'b' },
          { keuze: 'c', datum_vervanging: '1-1-2026' },
        ],
      },
      expected: [
        { message: 'leeg', table: 'verklaringen', line: 1, column: 'keuze' },
        { message: 'leeg', table: 'verklaringen', line: 1, column: 'datum_teken' },
        { message: 'hoortBijKeuze', table: 'verklaringen', line: 2, column: 'uitbreiding_fte' },
        { message: 'hoortBijKeuze', table: 'verklaringen', line: 3, column: 'datum_aanwerving' },
        { message: 'hoortBijKeuze', table: 'verklaringen', line: 4, column: 'vervanger' },
      ],
    },
    {
      name: 'getekend voor het einde, aangeworven na het begin, vervangen door zichzelf, en 84 uur op 0,1 fte in een half jaar',
      given: {
        verklaringen: [
          { datum_teken: '29-6-2026' },
          { keuze: 'b', uitbreiding_fte: '', datum_aanwerving: '2-1-2026' },
          { keuze: 'c', uitbreiding_fte: '', datum_vervanging: '1-1-2026', vervanger: 'r. hoekstra' },
          { uitbreiding_fte: 0.1, uren: 84 },
        ],
      },
      expected: [
        { message: 'teVroegGetekend', table: 'verklaringen', line: 1, column: 'datum_teken' },
        { message: 'laterAangeworven', table: 'verklaringen', line: 2, column: 'datum_aanwerving' },
        { message: 'zelfdePersoon', table: 'verklaringen', line: 3, column: 'vervanger' },
        { message: 'meerDanUitbreiding', table: 'verklaringen', line: 4, column: 'uren' },
      ],
    },
  ],
});

/** Clock hours that an expansion (fte) gives between two days (serial); null when the normjaartaak was not known yet. */
function hoursOfExpansion(fte: number, first: number, last: number, checkDate: number): number | null {
  const year = overSchoolYears(first, last)[0]?.year;
  const fullTime = year === undefined ? null : fullTimeHours(year, checkDate);
  return fullTime === null ? null : fte * fullTime * partOfSchoolYear(first, last);
}
