import { calendarDay, serialDay } from '../../src/scheme/calendar';
import { DOELEN } from '../../src/scheme/lists';
import { ROUNDS, YEARS, type Periode } from '../../src/scheme/rounds';
import { roundHalfAway } from '../../src/records/money';
import { numbers } from '../templates/generated';
import type { Row, Rows } from './calculated';

/** How many lines a large administration has in the tables that grow. */
const COUNTS = {
  teachers: 120,
  otherStaff: 40,
  hired: 20,
  kosten: 700,
  afschrijvingen: 110,
  cofinanciering: 150,
  days: 200,
  wijzigingen: 24,
  companies: 12,
};
const ACTIVITIES = 20;
const LIJNEN = 4;
/** The only activity for which no machines are budgeted. */
export const WITHOUT_MACHINES = 'A20';
/** Activities that the log of changes is about. */
const CHANGED = 4;

export const PENVOERDER = 'Vmbo De Sluis';
/** A school that joined later: on this day of the first year. */
export const LATE_SCHOOL = 'Vmbo De Haven';
const SCHOOLS = [PENVOERDER, 'Vmbo De Brug', 'Vmbo Het Dok', 'Vmbo De Kade', 'Vmbo De Werf'];

/** The day (serial) on which an administration is checked: no deadline is near. */
export const CHECKED_ON: Readonly<Record<Periode, number>> = { '2020-2024': serialDay(2024, 9, 1), '2025-2028': serialDay(2026, 12, 1) };
const PEILDATUM: Readonly<Record<Periode, number>> = { '2020-2024': serialDay(2024, 7, 31), '2025-2028': serialDay(2026, 9, 30) };

const SUPPLIERS = [
  'Drukkerij Rijp',
  'Houthandel Dijk',
  'Techniekwinkel Zaan',
  'Touringcar Visser',
  'Zaalverhuur De Kolk',
  'Metaalgroothandel Noord',
  'Elektro Bakker',
  'Kantoorvak Edam',
];
const GOODS = [
  'Flyers voor de techniekdagen',
  'Hout voor de werkplaats',
  'Bouwpakketten zonnewagen',
  'Vervoer leerlingen bedrijfsdag',
  'Gastspreker techniek',
  'Stroomdraad en schakelaars',
  'Aluminium plaat',
  'Veiligheidsbrillen',
];
const MACHINES = ['Freesmachine', 'Lasrobot', 'Draaibank', 'Meetopstelling', 'Zaagmachine', 'Oefeninstallatie warmtepomp'];
const WORK = ['Voorbereiden van de techniekdagen', 'Begeleiden van leerlingen in de werkplaats', 'Ontwikkelen van een keuzevak'];
const FIRST = ['J.', 'M.', 'R.', 'S.', 'A.', 'K.', 'L.', 'P.', 'T.', 'W.'];
const LAST = [
  'Visser',
  'Hoekstra',
  'de Boer',
  'Smit',
  'Mulder',
  'Kok',
  'Bos',
  'Dekker',
  'Peters',
  'Postma',
  'Zwart',
  'Kuiper',
  'Prins',
  'Blom',
  'Huisman',
  'Kramer',
  'Vos',
  'Schaap',
];

/** A half of a calendar year that lies in one school year. */
interface Slot {
  readonly first: number;
  readonly last: number;
  /** First calendar year of its school year. */
  readonly schoolYear: number;
}

/** An administration in which nothing is wrong, with dates, amounts and people of this seed: what a user types. Size 1 has about 2,000 lines. */
export function soundAdministration(periode: Periode, seed: number, size = 1): Rows {
  const count = (of: keyof typeof COUNTS): number => Math.ceil(COUNTS[of] * size);
  const next = numbers(seed * 2 + (periode === '2025-2028' ? 1 : 0));
  const below = (limit: number): number => Math.floor(next() * limit);
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const many = (count: number, row: (index: number) => Row): Row[] => Array.from({ length: count }, (_, index) => row(index));
  const years = YEARS[periode];
  const [firstYear = 0] = years;
  const isNew = periode === '2025-2028';
  const main = isNew ? ROUNDS.STO2025.bron : ROUNDS.STO2020.bron;
  const lastDay = isNew ? serialDay(2026, 10, 31) : serialDay(2024, 7, 31);
  const slots = slotsUntil(firstYear, lastDay);
  const day = (): number => serialDay(firstYear, 1, 1) + below(lastDay - serialDay(firstYear, 1, 1) + 1);
  const bronOn = (date: number): string => (!isNew && date >= ROUNDS.STO2024.start && below(2) === 0 ? ROUNDS.STO2024.bron : main);
  const rateOn = (date: number): number => (isNew ? 58 : date < serialDay(2023, 1, 1) ? 50 : 55);
  const number = (index: number, digits = 4): string => String(index + 1).padStart(digits, '0');
  const code = (index: number): string => `A${number(index, 2)}`;
  const lijnOf = (index: number): string => `PL${1 + (index % LIJNEN)}`;
  const machineActivity = (): string => code(below(ACTIVITIES - 1));
  const activity = (): string => code(below(ACTIVITIES));
  const companies = Array.from({ length: COUNTS.companies }, (_, index) => `Bedrijf ${LAST[index]} Techniek`);
  const people = shuffled(
    FIRST.flatMap((first) => LAST.map((last) => `${first} ${last}`)),
    below,
  );

  const partners: Row[] = [
    ...[...SCHOOLS, LATE_SCHOOL].map((naam, index) => ({
      partner_type: index === 0 ? 'penvoerder (vmbo)' : 'vmbo-school',
      partner_naam: naam,
      brin_vest: `00X${'ABCDEF'[index]}00`,
      bevoegd_gezag: `Stichting ${naam.slice(5)}`,
      bg_nummer: String(40001 + index),
      sok: 'ja',
      ...(naam === LATE_SCHOOL ? { vanaf: serialDay(firstYear, 4, 1) } : {}),
    })),
    {
      partner_type: 'mbo-instelling',
      partner_naam: 'ROC Zaanstreek',
      brin_vest: '00YY00',
      bevoegd_gezag: 'ROC Zaanstreek',
      bg_nummer: '40101',
      sok: 'ja',
    },
    {
      partner_type: 'po-school',
      partner_naam: 'Basisschool De Molen',
      brin_vest: '00ZZ00',
      bevoegd_gezag: 'Stichting De Molen',
      bg_nummer: '40102',
      sok: 'ja',
    },
    ...companies.map((partner_naam, index) => ({ partner_type: 'bedrijf', partner_naam, kvk: String(10000001 + index), sok: 'ja' })),
  ];
  const activiteiten = many(ACTIVITIES, (index) => ({
    programmalijn: `Programmalijn ${1 + (index % LIJNEN)}`,
    pl_code: lijnOf(index),
    doel: isNew ? (DOELEN[index % DOELEN.length] ?? '') : '',
    activiteit: `Techniekactiviteit ${number(index, 2)}`,
    act_code: code(index),
    jaar_van: firstYear,
    jaar_tot: years.at(-1) ?? 0,
  }));

  const budgetLine = (act: number, bron: string, kostensoort: string, amount: number, inYears: readonly number[]): Row => {
    const q = 10 * (5 + below(20));
    const p = Math.round(amount / q);
    const total = q * p * inYears.length;
    const kind = roundHalfAway(total * 13) / 100;
    return {
      pl_code: lijnOf(act),
      act_code: code(act),
      partner: one(SCHOOLS),
      bron,
      kostensoort,
      omschrijving: `${kostensoort} van ${code(act)}`,
      eenheid: 'stuk',
      ...Object.fromEntries(
        inYears.flatMap((year) => [
          [`q_${year}`, q],
          [`p_${year}`, p],
        ]),
      ),
      dekking_subsidie: roundHalfAway((total - kind) * 100) / 100,
      dekking_cash: 0,
      dekking_kind: kind,
      dekking_eigen: 0,
      detail: 'specifiek',
      toelichting: 'Zie de offertes in het dossier',
    };
  };
  const mainYears = isNew ? years : years.filter((year) => year <= 2023);
  const begroting = [
    ...Array.from({ length: ACTIVITIES }, (_, act) => [
      budgetLine(act, main, 'Loonkosten', 26_000, mainYears),
      budgetLine(act, main, 'Materiaalkosten', 7_000, mainYears),
      budgetLine(act, main, 'Overige kosten', 4_000, mainYears),
      ...(code(act) === WITHOUT_MACHINES ? [] : [budgetLine(act, main, 'Kosten machines en apparatuur', 8_000, mainYears)]),
    ]).flat(),
    budgetLine(0, main, 'Overhead', 60_000, mainYears),
    ...(isNew
      ? []
      : ['Loonkosten', 'Overhead', 'Materiaalkosten', 'Loonkosten'].map((soort, act) =>
          budgetLine(act, ROUNDS.STO2024.bron, soort, 180_000, [2024]),
        )),
  ].map((row, index) => ({ regel: index + 1, ...row }));
  if (!isNew) Object.assign(begroting.at(-1) ?? {}, { omschrijving: 'Opstellen van het plan vanaf 2025' });

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

  const kosten = many(count('kosten'), (index) => {
    const factuurdatum = day();
    const excl = (12_000 + below(55_000)) / 100;
    const btw = roundHalfAway(excl * one([0, 9, 21])) / 100;
    const kostensoort = one(['Materiaalkosten', 'Materiaalkosten', 'Overige kosten', 'Overhead']);
    const bron = bronOn(factuurdatum);
    const { year } = calendarDay(factuurdatum);
    return {
      boekstuk: `${year}-${number(index)}`,
      leverancier: one(SUPPLIERS),
      factuurnr: `F-${number(index)}`,
      factuurdatum,
      ...(below(3) === 0 ? { prestatie_van: Math.max(serialDay(year, 1, 1), factuurdatum - below(40)), prestatie_tot: factuurdatum } : {}),
      ...(below(2) === 0 ? { betaaldatum: factuurdatum + below(40) } : {}),
      omschrijving: one(GOODS),
      excl,
      btw,
      incl: roundHalfAway((excl + btw) * 100) / 100,
      btw_verrekenbaar: below(5) === 0 ? 'ja' : 'nee',
      kostensoort,
      soort_boeking: below(2) === 0 ? 'kosten' : '',
      // Every activity has costs.
      act_code: index < ACTIVITIES ? code(index) : activity(),
      partner: one(SCHOOLS),
      bron,
      doelgroep: one(['vmbo', 'vmbo', 'mbo', 'po', 'pro', 'vmbo en havo/vwo']),
      ...(below(6) === 0 ? { pct: 0.5, sleutel: 'Aantal leerlingen' } : { pct: one<number | string>(['', 1]) }),
      bewijs: 'ja',
    };
  });
  const afschrijvingen = many(count('afschrijvingen'), (index) => {
    const factuurdatum = day();
    const periode_mnd = one([72, 84, 96, 120]);
    const pct_sto = one([0.5, 0.8, 0.9, 1]);
    return {
      leverancier: 'Machinehandel Zaan',
      factuurnr: `M-${number(index)}`,
      factuurdatum,
      omschrijving: one(MACHINES),
      aanschaf: 3_000 + 100 * below(90),
      periode_mnd,
      restwaarde: 100 * below(5),
      pct_sto,
      partner: one(SCHOOLS),
      act_code: machineActivity(),
      bron: bronOn(factuurdatum),
      toelichting: pct_sto === 1 ? 'Staat in het STO-lokaal' : '',
      periode_begroot: below(2) === 0 ? periode_mnd : '',
    };
  });
  const cofinanciering = many(count('cofinanciering'), (index) => {
    // Few contributions are for the extra money of 2024: one makes sure that there are enough.
    const isExtra = !isNew && index === 0;
    const van = isExtra ? serialDay(2024, 3, 1) : Math.min(day(), lastDay - 10);
    const tot = Math.min(van + below(10), lastDay);
    const forms: Row[] = [
      { soort: 'in kind uren', uren: 40 + below(60), tarief: 60, grond: 'afgesproken tarief' },
      { soort: 'in kind materiaal (nieuw)', aantal: 5 + below(10), waarde: 400 + below(100), grond: 'webshop', afgestemd: 'ja' },
      { soort: 'in kind ruimte', aantal: 10 + below(10), waarde: 300, grond: 'afgesproken tarief' },
      { soort: 'in cash', cash: 3_000 + below(2_000) },
    ];
    return {
      cofinancier: one(companies),
      act_code: activity(),
      bron: isExtra ? ROUNDS.STO2024.bron : bronOn(van),
      van,
      tot,
      omschrijving: `Bijdrage ${number(index)}`,
      ...(isExtra ? { soort: 'in cash', cash: Math.ceil(40_000 * size) } : one(forms)),
      verklaring: 'ja',
      datum_teken: tot + below(30),
      bewijs: `Verklaring ${number(index)}`,
    };
  });
  const wijzigingen = many(count('wijzigingen'), (index) => {
    const act = code(index % CHANGED);
    const besluit_datum = day();
    return {
      nummer: index + 1,
      soort: 'budgetverschuiving',
      bron: main,
      activiteit_van: act,
      activiteit_naar: act,
      kostensoort_van: 'Materiaalkosten',
      kostensoort_naar: 'Overige kosten',
      bedrag: 10 * (1 + below(20)),
      reden: 'Vervoer viel duurder uit',
      past_binnen_doel: 'Zelfde activiteit',
      besluit_datum,
      melding_datum: besluit_datum + below(20),
    };
  });

  const handedIn = isNew
    ? ([
        ['uitgewerkt plan 2025-2026', serialDay(2025, 4, 10)],
        ['voortgangsrapportage 1', serialDay(2026, 9, 28)],
        ['uitgewerkt plan 2027-2028', serialDay(2026, 9, 28)],
        ['voortgangsrapportage 2', ''],
        ['eindverslag', ''],
      ] as const)
    : ([
        ['voortgangsrapportage 1', serialDay(2021, 10, 28)],
        ['voortgangsrapportage 2', serialDay(2023, 9, 28)],
        ['plan en begroting 2024', serialDay(2023, 9, 28)],
        ['eindverslag', ''],
      ] as const);
  return {
    regio: [
      {
        regio_naam: 'Waterland',
        regio_type: 'techniekregio',
        periode,
        kenmerk: 'STO-0001',
        datum_beschikking: serialDay(firstYear - (isNew ? 0 : 1), 1, 20),
        max_bedrag: isNew ? 4_200_000 : '',
        subsidie_toegekend: 4_000_000,
        subsidie_2024: isNew ? '' : 1_000_000,
        penvoerder: PENVOERDER,
        peildatum: PEILDATUM[periode],
      },
    ],
    regioParameters: [
      ...(isNew
        ? [{ parameter: 'uurtarief personeel', periode, waarde: 58, bron: 'GPL volgens CAO VO', datum_bron: serialDay(2025, 1, 31) }]
        : []),
      {
        parameter: 'activeringsgrens machines',
        periode,
        waarde: 1_000,
        bron: 'Financieel beleid van de penvoerder',
        datum_bron: serialDay(firstYear, 1, 31),
      },
    ],
    deadlines: handedIn.map(([document, ingediend]) => ({ document, periode, ingediend })),
    partners,
    activiteiten,
    begroting,
    jaartaken,
    verklaringen,
    inspanning,
    afschrijvingen,
    kosten,
    cofinanciering,
    wijzigingen,
    urenregistratie,
    // The rows of a report: five kostensoorten, their total, subsidie and cofinanciering.
    voortgang: [
      { prognose: 2_000_000 },
      { prognose: 500_000 },
      { prognose: 500_000 },
      { prognose: 300_000 },
      { prognose: 250_000 },
      {},
      { prognose: 3_100_000 },
      { prognose: 450_000 },
    ],
    eindrapportage: [],
    samenvatting: [],
    modelG2B: years.map((_, index) => ({ ontvangen_jaar: index < 2 ? 1_000_000 : '' })),
  };
}

function slotsUntil(firstYear: number, lastDay: number): readonly Slot[] {
  const slots: Slot[] = [];
  for (let year = firstYear; ; year++) {
    for (const slot of [
      { first: serialDay(year, 1, 1), last: serialDay(year, 7, 31), schoolYear: year - 1 },
      { first: serialDay(year, 8, 1), last: serialDay(year, 12, 31), schoolYear: year },
    ]) {
      if (slot.last > lastDay) return slots;
      slots.push(slot);
    }
  }
}

/** The Monday after it for a day (serial) in the weekend. */
export const weekday = (day: number): number => day + ([2, 1][day % 7] ?? 0);

function shuffled<T>(items: readonly T[], below: (limit: number) => number): readonly T[] {
  const mixed = [...items];
  for (let index = mixed.length - 1; index > 0; index--) {
    const other = below(index + 1);
    [mixed[index], mixed[other]] = [mixed[other] as T, mixed[index] as T];
  }
  return mixed;
}
