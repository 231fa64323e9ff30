import type { CellValue } from '../../cells/cell';
import type { TemplateRows } from '../../xlsx/template-sheet';
import { day } from './day';

type Row = Readonly<Record<string, CellValue>>;

/** Ordinary purchases: supplier, description, amount without btw, btw rate, kostensoort, activity, partner, doelgroep. */
const ORDINARY: readonly (readonly [string, string, number, number, string, string, string, string])[] = [
  ['Drukkerij Rijp', 'Flyers techniekdagen', 480, 0.21, 'Overige kosten', 'A01', 'Vmbo De Sluis', 'po'],
  ['Busbedrijf Meer', 'Vervoer groep 8 naar techniekdag', 925, 0.09, 'Overige kosten', 'A01', 'Vmbo De Sluis', 'po'],
  ['Houthandel Dijk', 'Hout voor werkstukken', 1340.5, 0.21, 'Materiaalkosten', 'B01', 'Het Ambachtscollege', 'vmbo'],
  ['Bouwmarkt Oever', 'Schroeven, lijm en schuurpapier', 286.4, 0.21, 'Materiaalkosten', 'B01', 'Polder College', 'vmbo'],
  ['Elektro Vonk', 'Kabels en schakelmateriaal', 742.15, 0.21, 'Materiaalkosten', 'B01', 'Vmbo De Sluis', 'vmbo'],
  ['Techniekmuseum', 'Entree Meidenklussendag', 360, 0.09, 'Overige kosten', 'A02', 'Het Ambachtscollege', 'vmbo'],
  ['Leermiddelen Plus', 'Lesboxen duurzame energie', 1150, 0.09, 'Materiaalkosten', 'D01', 'Vmbo De Sluis', 'vmbo'],
  ['Cateraar Buiten', 'Lunch docentstage', 210, 0.09, 'Overige kosten', 'C01', 'ROC Zaanrijk', 'mbo'],
  ['ROC Zaanrijk', 'Zaalhuur regiobijeenkomst', 300, 0, 'Overhead', 'E01', 'ROC Zaanrijk', 'vmbo'],
  ['Administratie Zuid', 'Projectadministratie kwartaal', 1875, 0.21, 'Overhead', 'E01', 'Vmbo De Sluis', 'vmbo'],
];

const DATES = ['14-2-2025', '21-3-2025', '16-5-2025', '12-9-2025', '14-11-2025', '6-2-2026'];

/** Each ordinary purchase comes back through the years with a date, a number and an amount of its own. */
function ordinary(count: number): Row[] {
  return Array.from({ length: count }, (_, index): Row => {
    const purchase = ORDINARY[index % ORDINARY.length];
    if (!purchase) return {};
    const [leverancier, omschrijving, base, rate, kostensoort, act_code, partner, doelgroep] = purchase;
    const round = Math.floor(index / ORDINARY.length);
    const cents = Math.round(base * 100) + round * 1735 + index * 11;
    const btw = Math.round(cents * rate);
    return {
      leverancier,
      factuurnr: `${leverancier.slice(0, 2).toUpperCase()}-${1000 + index * 7}`,
      factuurdatum: day(DATES[round % DATES.length] ?? '14-2-2025') + (index % ORDINARY.length),
      omschrijving,
      excl: cents / 100,
      btw: btw / 100,
      incl: (cents + btw) / 100,
      btw_verrekenbaar: 'nee',
      kostensoort,
      act_code,
      partner: partner === 'Polder College' && round < 3 ? 'Het Ambachtscollege' : partner,
      bron: 'subsidie 2025-2028',
      doelgroep,
      bewijs: 'ja',
    };
  });
}

const sound: Row = {
  leverancier: 'Houthandel Dijk',
  factuurnr: 'HD-1',
  factuurdatum: day('12-3-2026'),
  omschrijving: 'Materiaal',
  excl: 100,
  btw: 21,
  incl: 121,
  btw_verrekenbaar: 'nee',
  kostensoort: 'Materiaalkosten',
  act_code: 'B01',
  partner: 'Vmbo De Sluis',
  bron: 'subsidie 2025-2028',
  doelgroep: 'vmbo',
  bewijs: 'ja',
};

/** Amounts with and without btw at 21%, in euros. */
const amounts = (incl: number): Row => {
  const excl = Math.round((incl / 1.21) * 100) / 100;
  return { excl, btw: Math.round((incl - excl) * 100) / 100, incl };
};

/** The mistakes that readers of such administrations know. */
const MISTAKES: readonly Row[] = [
  { leverancier: 'Maakpunt BV', factuurnr: 'MP-2410', factuurdatum: day('18-5-2026'), omschrijving: '3D-printer voor zorgrobots', ...amounts(7500) },
  { factuurnr: 'HD-901', factuurdatum: day('12-1-2029'), omschrijving: 'Plaatmateriaal', ...amounts(640) },
  { factuurnr: 'HD-902', factuurdatum: day('16-12-2024'), omschrijving: 'Hout voor opening lokaal', ...amounts(410) },
  { factuurnr: 'HD-903', factuurdatum: day('8-1-2029'), prestatie_van: day('1-12-2028'), prestatie_tot: day('15-12-2028'), omschrijving: 'Hout, geleverd in december 2028', ...amounts(380) },
  { leverancier: 'DroneLab', factuurnr: 'DL-90', factuurdatum: day('3-4-2026'), omschrijving: 'Reserveaccu drone, ook gebruikt door havo', doelgroep: 'vmbo en havo/vwo', ...amounts(180) },
  { leverancier: 'Leermiddelen Plus', factuurnr: 'LP-55', factuurdatum: day('9-4-2026'), omschrijving: 'Lesmateriaal Technasium', doelgroep: 'havo/vwo', ...amounts(960) },
  { leverancier: 'Busbedrijf Meer', factuurnr: 'BM-3001', factuurdatum: day('22-4-2026'), omschrijving: 'Bus naar bedrijfsbezoek', excl: 500, btw: 45, incl: 545 },
  { leverancier: 'Busbedrijf Meer', factuurnr: 'BM-3001', factuurdatum: day('22-4-2026'), omschrijving: 'Bus naar bedrijfsbezoek', excl: 500, btw: 45, incl: 545 },
  { leverancier: 'Bouwbedrijf Pijl', factuurnr: 'BP-12', factuurdatum: day('4-5-2026'), omschrijving: 'Verbouwing technieklokaal', kostensoort: 'Overige kosten', ...amounts(14_500) },
  { leverancier: 'Het Ambachtscollege', factuurnr: 'VS-2026-1', factuurdatum: day('15-1-2026'), omschrijving: 'Voorschot eerste halfjaar', soort_boeking: 'voorschot of doorbetaling aan partner', kostensoort: 'Overige kosten', excl: 25_000, btw: 0, incl: 25_000 },
  { leverancier: 'Installatiebedrijf Vonk', factuurnr: 'IV-7', factuurdatum: day('20-3-2026'), omschrijving: 'Gastlessen zonnepanelen', andere_subsidie: 'RIF mbo', kostensoort: 'Overige kosten', ...amounts(1500) },
  { leverancier: '', factuurnr: '', factuurdatum: day('2-6-2026'), omschrijving: 'Bon gereedschap', ...amounts(89.95), bewijs: 'nee' },
  { factuurnr: 'HD-904', factuurdatum: day('11-6-2026'), omschrijving: 'Stelpost onvoorzien', ...amounts(5000) },
  { factuurnr: 'HD-905', factuurdatum: day('11-6-2026'), omschrijving: 'Verf en kwasten', excl: 100, btw: 21, incl: 131 },
  { factuurnr: 'HD-906', factuurdatum: day('12-6-2026'), omschrijving: 'Gereedschap', act_code: 'Z99', ...amounts(260) },
  { factuurnr: 'HD-907', factuurdatum: day('12-6-2026'), omschrijving: 'Gereedschapskoffers', bron: '', ...amounts(720) },
  { factuurnr: 'HD-908', factuurdatum: day('15-6-2026'), betaaldatum: '29-06-2026', omschrijving: 'Werkkleding', ...amounts(505) },
  { factuurnr: 'HD-909', factuurdatum: day('16-6-2026'), omschrijving: 'Veiligheidsbrillen', excl: 200, btw: '€ 42,-', incl: 242 },
  { factuurnr: 'HD-910', factuurdatum: day('17-6-2026'), omschrijving: 'Ooglenzen practicum', doelgroep: '', ...amounts(150) },
  { factuurnr: 'HD-911', factuurdatum: day('18-6-2026'), omschrijving: 'Gedeelde licentie CAD', pct: 0.5, ...amounts(1850) },
  { leverancier: 'Jachtbouw Kooiman', factuurnr: 'JK-4', factuurdatum: day('19-6-2026'), omschrijving: 'Materiaal zonneboot', act_code: 'D01', partner: 'Jachtbouw Kooiman', ...amounts(845) },
]; // prettier-ignore

export const SAMPLE_KOSTEN: TemplateRows['kosten'] = [...ordinary(40), ...MISTAKES.map((mistake) => ({ ...sound, ...mistake }))].map(
  (row, index) => ({
    boekstuk: `2026-${String(index + 1).padStart(4, '0')}`,
    ...row,
    ...(row.bewijs === 'ja' ? { document: `Facturen/${row.factuurnr} ${row.leverancier}.pdf` } : {}),
  }),
);
