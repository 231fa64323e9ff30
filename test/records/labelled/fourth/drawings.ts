import type { Drawing } from '../drawn-sheet';

/** Shapes of the fourth set: groups, merged cells, headings of more rows, more tables, balances that are carried. */
export const FOURTH_DRAWINGS: readonly Drawing[] = [
  {
    style: 'Working papers of a college',
    table: 'kosten',
    columns: 'boekstuk | factuurdatum | leverancier | omschrijving | excl | btw | incl',
    lines: 5,
    totals: { excl: 2050, btw: 430.5, incl: 2480.5 },
    cells: `
ROC Rijnland, controle projectkosten STO | | | | | |
 | | | | Bedragen in euro | |
Stukno. | D.d. factuur | Naam crediteur | Betreft | Zonder btw | Btw | Met btw
Stand vorige pagina | | | | 1200 | 252 | 1452
25101 | @2025-3-4 | Festo Didactic | trainingsset | 700 | 147 | 847
25102 | @2025-3-9 | Eriks | lagers | 150 | 31.5 | 181.5
25103 | @2025-4-1 | Bouwmaat | hout | 400 | 84 | 484
Tussenstand | | | | 1250 | 262.5 | 1512.5
25104 | @2025-4-18 | Conrad Electronic | sensoren | 500 | 105 | 605
25105 | @2025-5-6 | Boels Verhuur | hoogwerker | 300 | 63 | 363
Tussenstand | | | | 800 | 168 | 968
Over te brengen | | | | 3250 | 682.5 | 3932.5`,
    options: { merged: ['E2:G2'] },
  },
  {
    style: 'Working papers of a college',
    table: 'inspanning',
    columns: 'naam | - | uren | tarief | loonkosten',
    lines: 6,
    totals: { uren: 104, loonkosten: 5850 },
    cells: `
College Techniek, personele inzet Sterk Techniekonderwijs | | | |
Inzet van | In de maand | Aant. u. | Tarief/u | Lasten
M. de Vries | jan-25 | 20 | 60 | 1200
 | feb-25 | 16 | 60 | 960
 | mrt-25 | 14 | 60 | 840
Subtotaal | | 50 | | 3000
K. Jansen | jan-25 | 24 | 50 | 1200
 | feb-25 | 18 | 50 | 900
 | mrt-25 | 12 | 62.5 | 750
Subtotaal | | 54 | | 2850
Totaal college | | 104 | | 5850`,
    options: { merged: ['A3:A5', 'A7:A9'] },
  },
  {
    style: 'Working papers of a college',
    table: 'afschrijvingen',
    columns: 'omschrijving | factuurdatum | aanschaf | restwaarde | periode_mnd | afs_maand',
    lines: 4,
    totals: { aanschaf: 51_600 },
    cells: `
Investeringen STO (per school) | | | | |
Apparaat of machine | Aangekocht op | Investeringsbedrag | Rest | Termijn (mnd) | Per maand
Locatie Noord | | | | |
Lasrobot | @2025-2-1 | 24000 | 0 | 60 | 400
Zetbank | @2025-3-1 | 9600 | 0 | 48 | 200
 | | 33600 | | | 600
Locatie Zuid | | | | |
Freesmachine | @2025-2-15 | 12000 | 0 | 60 | 200
Lasersnijder | @2025-5-1 | 6000 | 0 | 60 | 100
 | | 18000 | | | 300
Beide locaties | | 51600 | | | 900`,
  },
  {
    style: 'Hours across of a school',
    table: 'urenregistratie',
    columns: 'naam | uren | uren | uren | uren | -',
    lines: 10,
    totals: { uren: 108 },
    cells: `
Urenverantwoording STO 2025 docenten Vmbo De Kade | | | | |
 | januari | februari | maart | april | Tot.
Fatima Yilmaz | 8 | 12 | 10 | | 30
Dirk Mulder | 14 | | 6 | 12 | 32
S. el Amrani | | 20 | 16 | 10 | 46
Tot. | 22 | 32 | 32 | 22 | 108`,
  },
  {
    style: 'Hours across of a school',
    table: 'inspanning',
    columns: 'naam | functie | uren | tarief | loonkosten',
    lines: 4,
    totals: { uren: 190, loonkosten: 10_550 },
    cells: `
 | | | |
Sterk Techniekonderwijs loonverantwoording | | | |
Wie | Wat doet hij/zij | Gemaakte uren | Kosten p/u | Totaal
 | | 190 | | 10550
P. van den Berg | projectleider | 80 | 65 | 5200
A. Bakker | docent | 50 | 50 | 2500
L. Tas | docent | 40 | 50 | 2000
J. Smit | toa | 20 | 42.5 | 850
 | | | |
Akkoord: | | | |
P. van den Berg | | | |`,
  },
  {
    style: 'Declaration with several tables',
    table: 'kosten',
    columns: 'factuurdatum | leverancier | omschrijving | incl | - | - | - | -',
    lines: 4,
    totals: { incl: 1039.5 },
    cells: `
Declaratieformulier STO partner Het Anker | | | | | | |
Uitgaven | | | | | Inzet personeel | |
Bondatum | Gekocht bij | Wat is gekocht | Incl. btw | | Naam | Uren | Kosten
@2025-9-3 | Hornbach | planken | 139.5 | | J. Smit | 12 | 660
@2025-9-10 | Technische Unie | kabelgoot | 420 | | L. Tas | 10 | 550
@2025-9-18 | Praxis | verf | 80 | | M. de Vries | 6 | 330
@2025-10-2 | Drukkerij Smit | posters | 400 | | K. Jansen | 4 | 220
Tezamen | | | 1039.5 | | Tezamen | 32 | 1760`,
  },
  {
    style: 'Declaration with several tables',
    table: 'cofinanciering',
    columns: 'cofinancier | omschrijving | bedrag',
    lines: 4,
    totals: { bedrag: 7850 },
    cells: `
Cofinanciering STO 2025 | |
In natura | |
Bedrijf | Bijdrage | Waarde
Bouwmensen BV | gebruik werkplaats | 2500
Metaalunie | plaatstaal | 1200
Subtotaal natura | | 3700
In geld | |
Bedrijf | Bijdrage | Waarde
Gemeente Rijp | jaarlijkse bijdrage | 4000
Autobedrijf Vos | sponsoring techniekdag | 150
Subtotaal geld | | 4150
Totaal cofinanciering | | 7850`,
  },
  {
    style: 'Declaration with several tables',
    table: 'begroting',
    columns: 'act_code | omschrijving | bedrag_totaal | dekking_subsidie | dekking_cash | dekking_kind',
    lines: 4,
    totals: { bedrag_totaal: 84_000 },
    cells: `
STO begroting regio Techniek Noord | | | | |
 | | | Gedekt uit | |
Nr. | Activiteit | Geraamde kosten | Subsidie STO | Cofin. in geld | Cofin. natura
A01 | Techniekcoach | 30000 | 24000 | 4000 | 2000
A02 | Mobiel lab | 26000 | 20000 | 6000 |
A03 | Docentstages | 18000 | 14000 | | 4000
A04 | Meidendag | 10000 | 9000 | 1000 |
Totaal activiteiten | | 84000 | 67000 | 11000 | 6000`,
    options: { merged: ['D2:F2'] },
  },
];
