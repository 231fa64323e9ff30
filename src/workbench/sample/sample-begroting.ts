import type { CellValue } from '../../cells/cell';
import type { TemplateRows } from '../../xlsx/template-sheet';
import { day } from './day';

type Row = Readonly<Record<string, CellValue>>;
type FourYears = readonly [number, number, number, number];

const SLUIS = 'Vmbo De Sluis';
const AMBACHT = 'Het Ambachtscollege';
const POLDER = 'Polder College';
const ROC = 'ROC Zaanrijk';
const TARIEF = 58.5;
const YEARS = [2025, 2026, 2027, 2028] as const;

/** One line: programmalijn, activity, who, kostensoort, what, unit, number in each year, price in euros, what companies pay in money and in kind. */
const line = (
  pl_code: string,
  act_code: string,
  partner: string,
  kostensoort: string,
  omschrijving: string,
  eenheid: string,
  quantities: FourYears,
  price: number,
  cash = 0,
  kind = 0,
  rest: Row = {},
): Row => ({
  pl_code,
  act_code,
  partner,
  bron: 'subsidie 2025-2028',
  kostensoort,
  omschrijving,
  eenheid,
  ...Object.fromEntries(quantities.flatMap((quantity, index) => (quantity === 0 ? [] : [[`q_${YEARS[index]}`, quantity], [`p_${YEARS[index]}`, price]]))),
  dekking_subsidie: quantities.reduce((sum, quantity) => sum + quantity * price, 0) - cash - kind,
  dekking_cash: cash,
  dekking_kind: kind,
  dekking_eigen: 0,
  detail: 'specifiek',
  ...rest,
}); // prettier-ignore

export const SAMPLE_BEGROTING: TemplateRows['begroting'] = [
  line('PL1', 'A01', SLUIS, 'Loonkosten', 'Uren docenten voor de techniekdagen', 'uur', [220, 220, 220, 220], TARIEF, 0, 8000, { toelichting: 'Vijf docenten, elk 44 uur per jaar' }),
  line('PL1', 'A01', SLUIS, 'Overige kosten', 'Vervoer en promotie van de techniekdagen', 'dagdeel', [12, 12, 12, 12], 500, 4000, 0, { toelichting: 'Twaalf dagdelen per jaar, volgens de offertes van vorig jaar' }),
  line('PL1', 'A01', 'Basisschool De Vlieger', 'Loonkosten', 'Uren leerkrachten van groep 7 en 8', 'uur', [40, 40, 40, 40], TARIEF, 0, 0, { toelichting: 'Twee leerkrachten' }),
  line('PL1', 'A02', AMBACHT, 'Loonkosten', 'Uren docenten voor de Meidenklussendag', 'uur', [120, 120, 120, 120], TARIEF, 0, 3000, { toelichting: 'Twee docenten' }),
  line('PL1', 'A02', AMBACHT, 'Overige kosten', 'Entree en lunch van de Meidenklussendag', 'leerling', [140, 140, 140, 140], 17.5, 1000, 0, { toelichting: 'Entree € 12,50 en lunch € 5' }),
  line('PL2', 'B01', SLUIS, 'Loonkosten', 'Uren docenten voor het keuzevak robotica', 'uur', [240, 240, 200, 0], TARIEF, 0, 9000, { toelichting: 'Ontwikkelen in 2025, uitvoeren in 2026 en 2027' }),
  line('PL2', 'B01', ROC, 'Loonkosten', 'Uren instructeurs van het mbo', 'uur', [200, 150, 60, 0], TARIEF, 0, 0, { toelichting: 'Eén instructeur' }),
  line('PL2', 'B01', AMBACHT, 'Materiaalkosten', 'Verbruiksmateriaal robotica en werkplaats', 'leerling', [180, 180, 180, 0], 45, 2500, 3500, { toelichting: '€ 45 per leerling per jaar' }),
  line('PL2', 'B01', SLUIS, 'Kosten machines en apparatuur', 'Afschrijving van printers, frees- en lasmachines', 'maand', [12, 12, 12, 12], 1000, 0, 7000, { toelichting: 'Volgens het blad Afschrijvingen' }),
  line('PL2', 'B02', ROC, 'Loonkosten', 'Uren practoraat slimme maakindustrie', 'uur', [0, 120, 120, 120], TARIEF, 0, 2000, { toelichting: 'Start in augustus 2026' }),
  line('PL3', 'C01', ROC, 'Loonkosten', 'Uren begeleiding van docentstages', 'uur', [60, 80, 80, 80], TARIEF, 0, 8500, { toelichting: 'Acht docenten per jaar' }),
  line('PL3', 'C01', POLDER, 'Overige kosten', 'Bijeenkomsten voor stagebegeleiders', 'dagdeel', [6, 6, 6, 6], 260, 1000, 0, { toelichting: 'Zaal en lunch' }),
  line('PL4', 'D01', AMBACHT, 'Materiaalkosten', 'Materiaal voor de zonneboot', 'stuk', [0, 2, 2, 2], 3200, 2500, 1500, { toelichting: 'Twee boten per jaar' }),
  line('PL4', 'D01', AMBACHT, 'Loonkosten', 'Uren docenten voor de zonneboot', 'uur', [0, 80, 90, 90], TARIEF, 0, 2000, { toelichting: 'Twee docenten' }),
  line('PL5', 'E01', SLUIS, 'Loonkosten', 'Projectleiding', 'uur', [400, 420, 400, 380], 95, 0, 0, { toelichting: 'Schaal 14, besluit stuurgroep 12-2-2025' }),
  line('PL5', 'E01', SLUIS, 'Overhead', 'Projectadministratie en accountant', 'maand', [12, 12, 12, 12], 600, 0, 0, { toelichting: 'Contract Administratie Zuid' }),
  // What readers of budgets stumble on: a reserve without grounds, an amount without number and price, cover that falls short, an activity that the plan does not know.
  line('PL5', 'E01', SLUIS, 'Overige kosten', 'Onvoorzien', 'post', [1, 1, 1, 1], 1500),
  line('PL3', 'C01', POLDER, 'Overige kosten', 'Vergoeding van stagebedrijven', 'stuk', [0, 0, 0, 0], 0, 0, 0, { bedrag_2026: 4000, dekking_subsidie: 4000, toelichting: 'Afspraak met de bedrijven' }),
  line('PL1', 'A01', AMBACHT, 'Overige kosten', 'Opening van het technieklokaal', 'post', [1, 0, 0, 0], 3000, 0, 0, { dekking_subsidie: 2500, toelichting: 'Offerte Cateraar Buiten' }),
  line('PL2', 'B07', POLDER, 'Materiaalkosten', 'Lespakket domotica', 'stuk', [20, 20, 0, 0], 95, 0, 0, { toelichting: 'Offerte Leermiddelen Plus' }),
].map((row, index) => ({ regel: index + 1, ...row })); // prettier-ignore

export const SAMPLE_WIJZIGINGEN: TemplateRows['wijzigingen'] = [
  {
    nummer: 1,
    soort: 'budgetverschuiving',
    bron: 'subsidie 2025-2028',
    activiteit_van: 'A01',
    activiteit_naar: 'B01',
    kostensoort_van: 'Overige kosten',
    kostensoort_naar: 'Materiaalkosten',
    bedrag: 3500,
    oud: 'Vervoer met de bus naar alle techniekdagen',
    nieuw: 'Basisscholen komen op de fiets; het geld gaat naar materiaal',
    reden: 'De scholen liggen op fietsafstand',
    past_binnen_doel: 'Meer leerlingen werken met robotica',
    getoetst_door: 'Projectleider',
    besluit_datum: day('18-11-2025'),
    geinformeerd: 'Penvoerder, Het Ambachtscollege en ROC Zaanrijk',
    melding_datum: day('2-12-2025'),
    kenmerk_dusi: 'W-2025-118',
    antwoord_datum: day('9-1-2026'),
    verwerkt: 'Begroting versie 2',
    plan_bijgewerkt: 'ja',
  },
  {
    nummer: 2,
    soort: 'activiteit later',
    bron: 'subsidie 2025-2028',
    activiteit_van: 'D01',
    activiteit_naar: 'D01',
    oud: 'Zonneboot vanaf januari 2026',
    nieuw: 'Zonneboot vanaf augustus 2026',
    reden: 'De werkplaats was nog niet klaar',
    past_binnen_doel: 'Zelfde activiteit, een half schooljaar later',
    getoetst_door: 'Projectleider',
    besluit_datum: day('20-1-2026'),
    geinformeerd: 'Penvoerder en alle scholen',
    melding_datum: day('3-2-2026'),
    kenmerk_dusi: 'W-2026-021',
    plan_bijgewerkt: 'ja',
  },
  // Decided, and never reported; nobody wrote down who was told.
  {
    nummer: 3,
    soort: 'partner eraf',
    bron: 'subsidie 2025-2028',
    partner: 'Jachtbouw Kooiman',
    oud: 'Jachtbouw Kooiman geeft gastlessen',
    nieuw: 'Jachtbouw Kooiman is gestopt per 31-12-2025',
    reden: 'Het bedrijf is verhuisd',
    past_binnen_doel: 'Installatiebedrijf Vonk neemt de gastlessen over',
    besluit_datum: day('20-1-2026'),
  },
];

/** By the fixed rows of the report, in their order. */
export const SAMPLE_VOORTGANG: TemplateRows['voortgang'] = [
  { prognose: 325_000, toelichting: 'Het practoraat start een half jaar later dan begroot' },
  { prognose: 52_000, toelichting: 'Materiaal is duurder geworden' },
  { prognose: 62_000, toelichting: 'De lasersnijder is later gekocht' },
  { prognose: 38_000, toelichting: 'Volgens contract' },
  { prognose: 48_000, toelichting: 'Minder vervoer, zie wijziging 1', gemeld: day('2-12-2025') },
  {},
  {},
  { prognose: 480_000, toelichting: 'De subsidie wordt naar verwachting helemaal besteed' },
  { prognose: 45_000, toelichting: 'Achter op de begroting; met Vonk wordt gesproken over meer stageplaatsen' },
];

/** What the award promises each year, and what DUS-I paid of it until now. */
export const SAMPLE_ONTVANGSTEN: TemplateRows['ontvangsten'] = [2025, 2026, 2027, 2028].map((year) => ({
  bron: 'subsidie 2025-2028',
  termijn: `Voorschot ${year}`,
  verwacht: day(`1-3-${year}`),
  toegezegd: 120_000,
  ...(year > 2026 ? {} : { bedrag: 120_000, ontvangen: day(`4-3-${year}`), kenmerk: `STO25-9999 ${year}` }),
}));
