import { serialDay } from '../../src/scheme/calendar';
import type { Periode } from '../../src/scheme/rounds';
import type { TableKey } from '../../src/templates/column';
import type { CellValue } from '../../src/cells/cell';
import { CHECKED_ON, soundAdministration } from './administration';
import type { Row, Rows } from './calculated';

/** A finding as `WIJ-06 activiteit kosten 29 act_code`: rule, message, table, line from 1, column. */
export type ExpectedFinding = string;

/** What a user types over a calculated cell. */
export interface Typing {
  readonly table: TableKey;
  readonly line: number;
  readonly column: string;
  readonly value: CellValue;
}

/** A whole workbook of a region in which one thing happened, and everything that must be found in it. */
export interface SeedCase {
  readonly name: string;
  readonly periode: Periode;
  /** Day of the check (serial). */
  readonly date: number;
  readonly rows: Rows;
  readonly typings?: readonly Typing[];
  /** The user keeps a sheet of model G1 too. */
  readonly modelG1?: true;
  readonly expected: readonly ExpectedFinding[];
}

/** A small region in which all is in order; what happened is added to it. */
class Region {
  readonly rows: Rows;

  constructor(readonly periode: Periode) {
    this.rows = soundAdministration(periode, 1, 0.04);
  }

  /** Adds a line, and gives its number from 1. */
  add(table: TableKey, row: Row): number {
    const rows = (this.rows[table] ??= []);
    rows.push(row);
    return rows.length;
  }

  case(name: string, expected: readonly ExpectedFinding[], more: Partial<SeedCase> = {}): SeedCase {
    return { name, periode: this.periode, date: CHECKED_ON[this.periode], rows: this.rows, expected, ...more };
  }
}

const SCHOOL = 'Vmbo De Sluis';

const cost = (bron: string, factuurdatum: number, omschrijving: string, row: Row = {}): Row => ({
  boekstuk: `${omschrijving} ${factuurdatum} ${bron}`,
  leverancier: 'Techniekwinkel Zaan',
  factuurnr: `W-${factuurdatum}-${bron}-${omschrijving.length}`,
  factuurdatum,
  omschrijving,
  excl: 1_000,
  btw: 210,
  incl: 1_210,
  btw_verrekenbaar: 'nee',
  kostensoort: 'Materiaalkosten',
  act_code: 'A02',
  partner: SCHOOL,
  bron,
  doelgroep: 'vmbo',
  bewijs: 'ja',
  ...row,
});

/** The questions of the cases, answered on the line of the change. */
const TICKED: Row = {
  getoetst_door: 'De projectleider',
  geinformeerd: 'Penvoerder, stuurgroep en scholen',
  plan_bijgewerkt: 'ja',
};

/** Casus 1 of the presentation: care robots, with a 3D printer of 7.500 euro that was not in the budget. */
function printer(decided: boolean): SeedCase {
  const region = new Region('2025-2028');
  region.add('activiteiten', {
    programmalijn: 'Programmalijn 2',
    pl_code: 'PL2',
    doel: 'kwaliteit',
    activiteit: 'Zorgrobots in de praktijk',
    act_code: 'A21',
    jaar_van: 2026,
    jaar_tot: 2028,
  });
  region.add('voortgangActiviteiten', {
    act_code: 'A21',
    gedaan: 'De eerste lessen met zorgrobots zijn gegeven.',
    afwijking: 'De activiteit is later begonnen.',
    vervolg: 'Volgend jaar doen alle scholen mee.',
  });
  if (!decided) {
    const price = { excl: 6_198.35, btw: 1_301.65, incl: 7_500, act_code: 'A21' };
    const line = region.add('kosten', cost('subsidie 2025-2028', serialDay(2026, 3, 12), '3D-printer voor het project zorgrobots', price));
    return region.case('Casus 1: de 3D-printer van € 7.500 die niet begroot was, als aankoop geboekt zonder besluit', [
      `AFS-01 bovenGrens kosten ${line} omschrijving`,
      `WIJ-06 activiteit kosten ${line} act_code`,
    ]);
  }
  region.add('afschrijvingen', {
    leverancier: 'Techniekwinkel Zaan',
    factuurnr: 'W-3D',
    factuurdatum: serialDay(2026, 3, 12),
    omschrijving: '3D-printer voor het project zorgrobots',
    aanschaf: 7_500,
    periode_mnd: 60,
    restwaarde: 500,
    pct_sto: 0.8,
    partner: SCHOOL,
    act_code: 'A21',
    bron: 'subsidie 2025-2028',
  });
  const decision = {
    bron: 'subsidie 2025-2028',
    activiteit_naar: 'A21',
    reden: 'Leerlingen Zorg en Welzijn programmeren samen met techniekleerlingen',
    past_binnen_doel: 'Techniek zichtbaar maken in andere domeinen',
    ...TICKED,
    besluit_datum: serialDay(2026, 2, 10),
    melding_datum: serialDay(2026, 2, 16),
  };
  region.add('wijzigingen', { nummer: 101, soort: 'activiteit nieuw', ...decision });
  region.add('wijzigingen', {
    nummer: 102,
    soort: 'budgetverschuiving',
    ...decision,
    activiteit_van: 'A02',
    kostensoort_van: 'Overige kosten',
    kostensoort_naar: 'Kosten machines en apparatuur',
    bedrag: 7_500,
  });
  return region.case('Casus 1: dezelfde 3D-printer met besluit, melding, verschuiving en afschrijving is in orde', []);
}

/** Casus 2 of the presentation: a school with three profiles joins, paid from the programmalijn instroombevordering. */
function newSchool(inOrder: boolean): SeedCase {
  const region = new Region('2025-2028');
  const school = 'Vmbo De Horizon';
  for (const row of region.rows.activiteiten ?? []) if (row.pl_code === 'PL1') row.programmalijn = 'Instroombevordering';
  const budget = region.add('begroting', {
    regel: 501,
    pl_code: 'PL2',
    act_code: 'A02',
    partner: school,
    bron: 'subsidie 2025-2028',
    kostensoort: 'Materiaalkosten',
    omschrijving: 'Startpakket MVI, D&P en Zorg & Welzijn, basis en kader',
    eenheid: 'leerling',
    q_2027: 60,
    p_2027: 50,
    q_2028: 60,
    p_2028: 50,
    dekking_subsidie: 5_220,
    dekking_kind: 780,
    detail: 'specifiek',
    toelichting: 'Drie profielen, basis- en kaderberoepsgerichte leerweg',
  });
  const first = region.add('kosten', cost('subsidie 2025-2028', serialDay(2026, 9, 14), 'Startpakket keuzevakken', { partner: school }));
  const shift = {
    nummer: 201,
    soort: 'budgetverschuiving',
    bron: 'subsidie 2025-2028',
    activiteit_van: 'A01',
    activiteit_naar: 'A02',
    kostensoort_van: 'Materiaalkosten',
    kostensoort_naar: 'Materiaalkosten',
    bedrag: 6_000,
    reden: 'Nieuwe school in de regio',
  };
  if (!inOrder) {
    const change = region.add('wijzigingen', shift);
    return region.case('Casus 2: de nieuwe school staat nog niet bij de partners en de verschuiving is niet toegelicht', [
      `WIJ-07 onbekend begroting ${budget} partner`,
      `WIJ-07 onbekend kosten ${first} partner`,
      `WIJ-03 andereLijn wijzigingen ${change} past_binnen_doel`,
    ]);
  }
  region.add('partners', {
    partner_type: 'vmbo-school',
    partner_naam: school,
    brin_vest: '00WW00',
    bevoegd_gezag: 'Stichting De Horizon',
    bg_nummer: '40201',
    sok: 'ja',
    rol: 'Profielen MVI, D&P en Z&W',
    vanaf: serialDay(2026, 8, 1),
  });
  region.add('wijzigingen', {
    ...shift,
    past_binnen_doel: 'Meer leerlingen komen in aanraking met techniek',
    ...TICKED,
    besluit_datum: serialDay(2026, 6, 10),
    melding_datum: serialDay(2026, 6, 12),
  });
  region.add('wijzigingen', {
    nummer: 202,
    soort: 'partner erbij',
    bron: 'subsidie 2025-2028',
    partner: school,
    reden: 'Nieuwe school in de regio',
    ...TICKED,
    besluit_datum: serialDay(2026, 6, 10),
    melding_datum: serialDay(2026, 6, 12),
  });
  const early = region.add('kosten', cost('subsidie 2025-2028', serialDay(2026, 5, 11), 'Kennismaking met de regio', { partner: school }));
  return region.case('Casus 2: na de aanpassing blijft alleen de rekening van voor de toetreding over', [
    `REG-10 teVroeg kosten ${early} factuurdatum`,
  ]);
}

/** The example of bijlage 1: appointment 1,0 from 1-8-2024 up to and including 31-7-2025, 1659 hours. */
function yearTask(typed: number | undefined): SeedCase {
  const region = new Region('2025-2028');
  const line = region.add('jaartaken', {
    schooljaar: '2024/2025',
    naam: 'Voorbeeld Docent',
    functie: 'docent',
    partner: SCHOOL,
    omvang: 1,
    van: serialDay(2024, 8, 1),
    tot: serialDay(2025, 7, 31),
    schooltaken: 100,
    deskundigheid: 166,
    ontwikkeltijd: 50,
    inzet_lessen: 1_100,
    taken_overig: 43,
    sto_uren: 200,
  });
  region.add('inspanning', {
    naam: 'Voorbeeld Docent',
    functie: 'docent',
    personeelstype: 'onderwijzend (intern)',
    wtf: 1,
    van: serialDay(2025, 1, 1),
    tot: serialDay(2025, 7, 31),
    uren: 132.5,
    tarief: 58,
    act_code: 'A02',
    partner: SCHOOL,
    bron: 'subsidie 2025-2028',
    bewijs: 'jaartaak',
  });
  if (typed === undefined) return region.case('Jaartaak met wtf 1,0 en 1659 klokuren is in orde', []);
  return region.case(`Jaartaak met wtf 1,0 en ${typed} klokuren klopt niet`, [`UUR-14 andereNorm jaartaken ${line} klokuren`], {
    typings: [{ table: 'jaartaken', line, column: 'klokuren', value: typed }],
  });
}

/** In 2024 money of 2020-2023 and the extra money run side by side. */
function twoPots(): SeedCase {
  const region = new Region('2020-2024');
  const day = serialDay(2024, 9, 15);
  region.add('kosten', cost('subsidie 2020-2023', day, 'Bouwpakketten windmolen'));
  region.add('kosten', cost('aanvullend 2024', day, 'Bouwpakketten zonnewagen', { excl: 800, btw: 168, incl: 968 }));
  const early = region.add('kosten', cost('aanvullend 2024', serialDay(2023, 12, 10), 'Materiaal techniekdagen'));
  const nameless = region.add('kosten', cost('', serialDay(2024, 3, 4), 'Materiaal open dag'));
  return region.case(
    '2024: de aanvulling naast geld van 2020-2023',
    [`PER-02 voor2024 kosten ${early} factuurdatum`, `PER-05 leegIn2024 kosten ${nameless} bron`],
    { date: serialDay(2024, 9, 20) },
  );
}

/** Hours of a teacher with the jaartaak of that school year, on money of 2020-2023. */
function hoursOf(region: Region, naam: string, schoolYear: number, row: Row): number {
  region.add('jaartaken', {
    schooljaar: `${schoolYear}/${schoolYear + 1}`,
    naam,
    functie: 'docent',
    partner: SCHOOL,
    omvang: 0.8,
    van: serialDay(schoolYear, 8, 1),
    tot: serialDay(schoolYear + 1, 7, 31),
    schooltaken: 80,
    deskundigheid: 132,
    ontwikkeltijd: 40,
    inzet_lessen: 700,
    taken_overig: 75,
    sto_uren: 150,
  });
  return region.add('inspanning', {
    naam,
    functie: 'docent techniek',
    personeelstype: 'onderwijzend (intern)',
    wtf: 0.8,
    van: serialDay(schoolYear + 1, 1, 1),
    tot: serialDay(schoolYear + 1, 7, 31),
    uren: 132.5,
    tarief: 55,
    act_code: 'A02',
    partner: SCHOOL,
    bron: 'subsidie 2020-2023',
    bewijs: 'jaartaak',
    ...row,
  });
}

function rates(): SeedCase {
  const region = new Region('2020-2024');
  hoursOf(region, 'Docent van 2023', 2022, {});
  hoursOf(region, 'Docent met reden', 2022, { tarief: 62, motivering: 'Schaal LD' });
  const early = hoursOf(region, 'Docent van 2021', 2020, {});
  const other = hoursOf(region, 'Docent zonder reden', 2022, { tarief: 62 });
  return region.case('Uurtarief 55 in 2023 zonder melding is in orde; in 2021 en bij 62 euro zonder motivering niet zonder meer', [
    `UUR-01 vroeg inspanning ${early} tarief`,
    `UUR-02 geenMotivering inspanning ${other} tarief`,
  ]);
}

function dronesAndTechnasium(): SeedCase {
  const region = new Region('2020-2024');
  const day = serialDay(2022, 5, 10);
  const bron = 'subsidie 2020-2023';
  region.add('kosten', cost(bron, day, 'Drones keuzevak', { doelgroep: 'vmbo en havo/vwo' }));
  region.add('kosten', cost(bron, day + 1, 'Drones vmbo, ook gebruikt door havo-leerlingen'));
  const only = region.add('kosten', cost(bron, day + 2, 'Materiaal Technasium', { doelgroep: 'havo/vwo' }));
  const hidden = region.add('kosten', cost(bron, day + 3, 'Materiaal voor het Technasium'));
  const teacher = hoursOf(region, 'Docent van het Technasium', 2021, { functie: 'docent Technasium', tarief: 50 });
  return region.case('Drones die ook havoleerlingen gebruiken mogen; materiaal en docenten voor het Technasium niet', [
    `SUB-01 doelgroep kosten ${only} doelgroep`,
    `SUB-01 technasium kosten ${hidden} omschrijving`,
    `SUB-01 technasium inspanning ${teacher} functie`,
  ]);
}

function twoSubsidies(): SeedCase {
  const region = new Region('2020-2024');
  const machine: Row = {
    leverancier: 'Machinehandel Edam',
    factuurnr: 'E-77',
    factuurdatum: serialDay(2023, 3, 6),
    omschrijving: 'Lasersnijder',
    aanschaf: 24_000,
    periode_mnd: 96,
    restwaarde: 0,
    pct_sto: 0.8,
    partner: SCHOOL,
    act_code: 'A02',
    bron: 'subsidie 2020-2023',
  };
  const old = region.add('afschrijvingen', machine);
  const extra = region.add('afschrijvingen', { ...machine, bron: 'aanvullend 2024' });
  const shared = region.add('afschrijvingen', {
    ...machine,
    factuurnr: 'E-78',
    omschrijving: 'Plotter',
    pct_sto: 1,
    toelichting: 'Staat in het STO-lokaal',
    andere_subsidie: 'Regionaal investeringsfonds',
  });
  const partly = region.add('afschrijvingen', {
    ...machine,
    factuurnr: 'E-79',
    omschrijving: 'Warmtepomp',
    pct_sto: 0.5,
    andere_subsidie: 'Regionaal investeringsfonds',
  });
  return region.case('Eén machine uit twee subsidies', [
    `SUB-08 tweeBronnen afschrijvingen ${old} bron`,
    `SUB-08 tweeBronnen afschrijvingen ${extra} bron`,
    `SUB-08 dubbel2020 afschrijvingen ${shared} andere_subsidie`,
    `SUB-08 gedeeld afschrijvingen ${partly} andere_subsidie`,
  ]);
}

/** The annual accounts of 2026 have STO in model G1. */
const modelG1 = (): SeedCase =>
  new Region('2025-2028').case('G1 in plaats van G2', ['FIN-02 g1 modelG2B 2 model'], {
    typings: [{ table: 'modelG2B', line: 2, column: 'model', value: 'G1' }],
  });

/** The costs of 2026 went to model G1; a sheet of one's own is not read, but G2 then misses them. */
const ownModelG1 = (): SeedCase =>
  new Region('2025-2028').case('G1 op een eigen blad: de lasten van 2026 ontbreken in model G2', ['FIN-05 anders modelG2B 2 lasten_jaar'], {
    modelG1: true,
    typings: [{ table: 'modelG2B', line: 2, column: 'lasten_jaar', value: 0 }],
  });

/** The cases of the seed documents. */
export const SEED_CASES: readonly SeedCase[] = [
  new Region('2025-2028').case('Een regio van 2025-2028 zonder bijzonderheden', []),
  new Region('2020-2024').case('Een regio van 2020-2024 zonder bijzonderheden', []),
  printer(false),
  printer(true),
  newSchool(false),
  newSchool(true),
  yearTask(undefined),
  yearTask(1_700),
  twoPots(),
  rates(),
  dronesAndTechnasium(),
  twoSubsidies(),
  modelG1(),
  ownModelG1(),
];
