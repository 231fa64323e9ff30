import type { Drawing } from '../drawn-sheet';

/** Shapes of the eighth set: as people draw them, with totals, notes, blocks, periods and empty columns. */
export const EIGHTH_DRAWINGS: readonly Drawing[] = [
  {
    style: 'Notes beside the table',
    table: 'kosten',
    columns: 'factuurdatum | boekstuk | leverancier | omschrijving | - | incl | - | -',
    lines: 5,
    totals: { incl: 3_187.25 },
    cells: `
STO uitgaven Vmbo De Kade, januari - juni 2025 | | | | | | |
 | | | | | | | Let op: bon 14 volgt nog
Datum | Stuk | Aan wie | Waarvoor | | Bedrag | | Opmerking
@2025-1-14 | 2501 | Bouwmaat | balken | | 412.25 | | akkoord
@2025-2-3 | 2502 | Rijnstaal BV | plaatstaal | | 875 | |
@2025-3-20 | 2507 | Boels Verhuur | hoogwerker | | 300 | | 2 dagen
@2025-4-8 | 2511 | Festo Didactic | trainingsset | | 1400 | |
@2025-6-17 | 2514 | Drukkerij Smit | banners | | 200 | | bon volgt
Totaal t/m juni | | | | | 3187.25 | |`,
  },
  {
    style: 'Cost kinds across',
    table: 'kosten',
    columns: 'factuurdatum | leverancier | factuurnr | incl | incl | incl | -',
    lines: 4,
    totals: { incl: 4_050 },
    cells: `
Kostenoverzicht STO | | | | | |
Datum factuur | Bedrijf | Factuur nr | Materiaal | Huur | Overig | Totaal
@2025-2-11 | Technische Unie | F2201 | 1250 | | | 1250
@2025-3-4 | Boels Verhuur | 88123 | | 600 | | 600
@2025-5-22 | Van Dorp | VD-771 | | | 1000 | 1000
@2025-9-30 | Eriks | 55012 | 1200 | | | 1200
Totaal | | | 2450 | 600 | 1000 | 4050`,
  },
  {
    style: 'Months of a school year',
    table: 'inspanning',
    columns: 'naam | functie | uren | uren | uren | uren | uren | -',
    lines: 8,
    totals: { uren: 96 },
    cells: `
Uren STO per maand, schooljaar 2025-2026 | | | | | | |
Naam | Functie | aug | sep | okt | nov | dec | Tot. uren
K. Jansen | docent | | 12 | 8 | 12 | | 32
R. Visser | instructeur | 10 | 10 | | 10 | 10 | 40
L. Tas | docent | | 24 | | | | 24
Totaal | | 10 | 46 | 8 | 22 | 10 | 96`,
  },
  {
    style: 'Signed timesheet',
    table: 'urenregistratie',
    columns: 'datum | - | uren | - | -',
    lines: 5,
    totals: { uren: 21 },
    cells: `
URENSTAAT | | | |
Werknemer: | Dirk Mulder | | |
Maand: | november 2025 | | |
Dag | Begin - eind | Uren | Werkzaamheid | Paraaf wn
@2025-11-3 | 09:00 - 13:00 | 4 | keuzevak lassen | DM
@2025-11-6 | 09:00 - 12:00 | 3 | overleg regio | DM
@2025-11-12 | 08:30 - 14:30 | 6 | techniekdag | DM
@2025-11-20 | 13:00 - 17:00 | 4 | stagebezoek | DM
@2025-11-27 | 13:00 - 17:00 | 4 | keuzevak lassen | DM
Totaal | | 21 | |
Handtekening leidinggevende: | | | | `,
  },
  {
    style: 'Per partner blocks',
    table: 'kosten',
    columns: 'leverancier | factuurnr | factuurdatum | omschrijving | incl',
    lines: 5,
    totals: { incl: 5_460 },
    cells: `
Materiële kosten STO 2025 | | | |
Dalton Oost | | | |
Naam leverancier | Fact. nr. | Fact. datum | Toelichting | Bedrag incl BTW
Conrad Electronic | C-1001 | @2025-3-3 | multimeters | 960
Hornbach | 20251 | @2025-4-2 | hout | 500
Subtotaal Dalton Oost | | | | 1460
ROC Rijnland | | | |
Naam leverancier | Fact. nr. | Fact. datum | Toelichting | Bedrag incl BTW
Valk Welding | V-88 | @2025-5-6 | lasdraad | 1500
Eriks | 7123 | @2025-6-1 | pneumatiek | 2000
Praxis | 33 | @2025-6-30 | verf | 500
Subtotaal ROC Rijnland | | | | 4000
Totaal | | | | 5460`,
  },
  {
    style: 'Hours for two projects',
    table: 'inspanning',
    columns: 'naam | functie | - | uren | - | tarief | loonkosten',
    lines: 4,
    totals: { uren: 150, loonkosten: 8_400 },
    cells: `
Urenverdeling projecten 2025 | | | | | |
Naam | Functie | Uren RIF | Uren STO | Uren totaal | Uurloon | Loonkosten STO
J. Smit | docent | 20 | 40 | 60 | 56 | 2240
A. Bakker | projectleider | 0 | 60 | 60 | 56 | 3360
M. de Vries | docent | 35 | 30 | 65 | 56 | 1680
S. el Amrani | docent | 15 | 20 | 35 | 56 | 1120
Totaal | | 70 | 150 | 220 | | 8400`,
  },
  {
    style: 'Realisation against budget',
    table: 'kosten',
    columns: 'act_code | - | omschrijving | leverancier | factuurdatum | - | incl | -',
    lines: 4,
    totals: { incl: 6_700 },
    cells: `
Realisatie per activiteit | | | | | | |
Act | Naam activiteit | Omschrijving uitgave | Leverancier | Datum | Begroot | Gerealiseerd | Over
A01 | Techniekweek | huur tent | Boels Verhuur | @2025-4-14 | 2000 | 1850 | 150
A01 | Techniekweek | catering | Van Dorp | @2025-4-16 | 1000 | 1150 | -150
A03 | Lasstraat | lashelmen | Lasgroep Noord | @2025-6-2 | 2500 | 2200 | 300
A05 | Docentstages | training | Festo Didactic | @2025-9-9 | 1500 | 1500 | 0
 | | | | Totaal | 7000 | 6700 | 300`,
  },
  {
    style: 'Asset sheet per school year',
    table: 'afschrijvingen',
    columns: 'omschrijving | leverancier | factuurdatum | aanschaf | periode_mnd | - | inv_id',
    lines: 3,
    totals: { aanschaf: 38_000 },
    cells: `
Investeringen techniek STO | | | | | |
Machine | Gekocht bij | Aankoopdatum | Prijs incl. btw | Afschrijven in (jaar) | Per jaar | Locatie
Lasrobot | Valk Welding | @2025-2-1 | 20000 | 5 | 4000 | hal 1
Freesmachine | Rijnstaal BV | @2025-3-15 | 12000 | 8 | 1500 | hal 2
3D-printer | Conrad Electronic | @2025-9-1 | 6000 | 4 | 1500 | lokaal 12
Totaal | | | 38000 | | 7000 | `,
  },
  {
    style: 'Contributions in hours and goods',
    table: 'cofinanciering',
    columns: 'cofinancier | omschrijving | van | uren | tarief | bedrag | -',
    lines: 4,
    totals: { bedrag: 3_960 },
    cells: `
Inzet bedrijven STO 2025 | | | | | |
Naam bedrijf | Inzet | Datum | Uren | € / uur | € totaal | Contact
Installatiebedrijf Kok | gastlessen | @2025-3-11 | 12 | 60 | 720 | Piet
Metaalunie | jury vakwedstrijd | @2025-5-20 | 8 | 75 | 600 | Anja
Scheepswerf De Hoop | rondleiding | @2025-6-3 | 24 | 60 | 1440 | Kees
Bouwmensen BV | begeleiding | @2025-10-7 | 20 | 60 | 1200 | Roos
Totaal | | | 64 | | 3960 |`,
  },
  {
    style: 'Quarter sheets',
    table: 'inspanning',
    columns: 'naam | partner | uren | tarief | loonkosten | - | -',
    lines: 3,
    totals: { uren: 92, loonkosten: 5_152 },
    cells: `
Declaratie personeel 3e kwartaal 2025 | | | | | |
Docent | School | # uren | uurbedrag | te declareren | akkoord | datum akkoord
P. van den Berg | Het Anker | 40 | 56 | 2240 | ja | @2025-10-2
Fatima Yilmaz | Vmbo De Kade | 32 | 56 | 1792 | ja | @2025-10-2
L. Tas | Dalton Oost | 20 | 56 | 1120 | ja | @2025-10-6
Totaal | | 92 | | 5152 | |`,
  },
];
