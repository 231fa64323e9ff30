import { layout, type Layout } from './layout';

/** Hours, staff costs and school-year tasks. */
export const STAFF_LAYOUTS: readonly Layout[] = [
  layout(
    'hours times rate per teacher',
    'inspanning',
    'naam, functie, van, tot, uren, tarief, loonkosten',
    2,
    `
Naam docent | Functie | Van | Tot en met | Aantal uren | Uurtarief | Loonkosten
J. de Wit | docent PIE | @2025-1-1 | @2025-7-31 | 120 | 55 | 6600
M. Bos | TOA | @2025-1-1 | @2025-7-31 | 60 | 50 | 3000`,
  ),
  layout(
    'period merged above its two columns',
    'inspanning',
    'naam, van, tot, uren, tarief, loonkosten, act_code',
    2,
    `
Medewerker | Periode | | Inzet | | | Activiteit
 | van | tot | uren | tarief | kosten | 
K. Haan | @2025-8-1 | @2025-12-31 | 40 | 55 | 2200 | A1
P. Vos | @2025-8-1 | @2025-12-31 | 10 | 55 | 550 | A2`,
    { merged: ['B1:C1', 'D1:F1'] },
  ),
  layout(
    'name and staff number apart',
    'inspanning',
    '-, naam, partner, wtf, uren, tarief, loonkosten',
    2,
    `
Personeelsnummer | Naam | School | FTE | Uren STO | Tarief | Totale kosten
100234 | S. Kok | Vmbo Noord | 0.8 | 200 | 55 | 11000
100777 | T. Mol | Vmbo Zuid | 1 | 83 | 55 | 4565`,
  ),
  layout(
    'attachment 4 with a header block of the employee',
    'inspanning',
    'naam, functie, van, tot, uren, tarief, loonkosten',
    1,
    `
Staat van geleverde inspanning
Onderwijsinstelling: Het Baken

Naam medewerker | Functie | Periode van | Periode tot | Uren STO | Uurtarief | Loonkosten
A. Prins | docent | @2025-1-1 | @2025-12-31 | 132.5 | 55 | 7287.5
Totaal ||||132.5 || 7287.5
Datum: |||||||
Handtekening: ||||||`,
  ),
  layout(
    'hours a day',
    'urenregistratie',
    'datum, naam, act_code, uren, -',
    3,
    `
Urenregistratie STO | | | |
Datum | Medewerker | Activiteit | Uren | Toelichting
@2025-9-1 | J. Smit | A01 | 4 | techniekdag
@2025-9-2 | J. Smit | A01 | 2.5 | voorbereiding
@2025-9-2 | L. Tas | A02 | 3 | gastles`,
  ),
  layout(
    'hours a day with other work, leave and illness',
    'urenregistratie',
    'naam, datum, uren, uren_overig, verlof, ziekte',
    2,
    `
Naam werknemer | Datum | Gewerkte uren STO | Overige uren | Verlof | Ziekte
R. Pol | @2026-1-5 | 6 | 2 | 0 | 0
R. Pol | @2026-1-6 | 0 | 0 | 8 | 0`,
    { sheet: 'Urenstaat' },
  ),
  layout(
    'tasks of a school year',
    'jaartaken',
    'naam, functie, schooljaar, omvang, van, tot, klokuren, schooltaken, deskundigheid, sto_uren',
    2,
    `
Docent | Functie | Schooljaar | Aanstelling (fte) | Van | T/m | Normjaartaak | Algemene schooltaken | Deskundigheidsbevordering | Uren STO
J. Smit | docent | 2025/2026 | 1 | @2025-8-1 | @2026-7-31 | 1659 | 100 | 166 | 80
L. Tas | docent | 2025/2026 | 0.5 | @2025-8-1 | @2026-7-31 | 829.5 | 50 | 83 | 40`,
  ),
  layout(
    'declarations of supporting staff',
    'verklaringen',
    'naam, functie, instelling, van, tot, uren, werkzaamheden, datum_teken, plaats',
    1,
    `
Verklaring inzet niet-onderwijzend personeel STO
Naam medewerker | Functie | Onderwijsinstelling | Periode van | Periode tot | Aantal uren inzet t.b.v. STO | Omschrijving werkzaamheden | Datum ondertekening | Plaats
C. Zee | conciërge | Het Baken | @2025-1-1 | @2025-7-31 | 30 | Opbouw techniekdagen | @2025-8-2 | Rijp`,
  ),
];

/** Machines and apparatus. */
export const ASSET_LAYOUTS: readonly Layout[] = [
  layout(
    'annex 6 as it is printed, headings over two rows',
    'afschrijvingen',
    'leverancier, factuurnr, factuurdatum, omschrijving, aanschaf, periode_mnd, restwaarde, pct_sto',
    2,
    `
Leverancier | factuur | factuur | omschrijving machine | aanschafwaarde | afschrijvingsperiode | restwaarde | % tbv
 | nummer | datum | of apparatuur | incl btw | in mnd | | STO
Makers BV | 2025-1 | @2025-9-1 | 3D-printer | 7500 | 60 | 500 | 0.8
Makers BV | 2025-2 | @2025-9-3 | Lasersnijder | 60500 | 120 | 500 | 0.8`,
    { percentColumns: [7] },
  ),
  layout(
    'list of assets with amounts by year',
    'afschrijvingen',
    'inv_id, omschrijving, factuurdatum, aanschaf, restwaarde, periode_mnd, pct_sto, afs 2025, afs 2026, afs 2027, afs_totaal',
    2,
    `
Inventarisnr | Omschrijving | Aanschafdatum | Aanschafprijs | Restwaarde | Looptijd in maanden | Aandeel STO | Afschrijving 2025 | Afschrijving 2026 | Afschrijving 2027 | Totaal STO
I-1 | Draaibank | @2025-1-1 | 12000 | 0 | 60 | 100% | 2400 | 2400 | 2400 | 7200
I-2 | Freesbank | @2025-7-1 | 6000 | 0 | 60 | 50% | 300 | 600 | 600 | 1500`,
  ),
  layout(
    'terms in years, of which the months are asked',
    'afschrijvingen',
    'omschrijving, leverancier, factuurdatum, aanschaf, periode_mnd, restwaarde, pct_sto',
    1,
    `
Apparaat | Leverancier | Datum aanschaf | Aanschafwaarde | Levensduur (jaren) | Restwaarde | % STO
Robotarm | Festo | @2025-2-2 | 18000 | 5 | 1000 | 75`,
  ),
  layout(
    'school, place and date of use',
    'afschrijvingen',
    'partner, omschrijving, inv_id, factuurnr, leverancier, start, aanschaf, periode_mnd, pct_sto, bron',
    1,
    `
School | Machine | Serienummer | Factuurnr | Leverancier | In gebruik per | Aankoopbedrag | Afschrijvingstermijn (mnd) | Toerekening | Financieringsbron
Het Baken | CNC-frees | SN-44 | 9001 | Kern | @2025-9-1 | 24200 | 96 | 0.5 | subsidie 2025-2028`,
  ),
];
