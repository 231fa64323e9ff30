import type { Drawing } from '../drawn-sheet';

/** Shapes of the fifth set: days and schools across, what only a title or a tab says, persons without a heading, tables together. */
export const FIFTH_DRAWINGS: readonly Drawing[] = [
  {
    style: 'Week sheets',
    table: 'urenregistratie',
    columns: '- | uren | uren | uren | uren | uren | -',
    lines: 6,
    totals: { uren: 23 },
    cells: `
Weekstaat Sterk Techniekonderwijs | | | | | |
Naam: | M. de Vries | | | | |
Week: | 12 | Jaar: | 2025 | | |
 | | | | | |
Werkzaamheden | ma | di | wo | do | vr | totaal
Lessen voorbereiden | 4 | | 2 | | | 6
Overleg met bedrijven | | 3 | | | 4 | 7
Techniekdag | | | | 8 | 2 | 10
Totaal | 4 | 3 | 2 | 8 | 6 | 23`,
  },
  {
    style: 'Week sheets',
    table: 'urenregistratie',
    columns: 'naam | uren | uren | uren | uren | uren | -',
    lines: 7,
    totals: { uren: 31 },
    cells: `
Urenstaat STO week 40, 29-9-2025 t/m 3-10-2025 | | | | | |
Medewerker | Maandag | Dinsdag | Woensdag | Donderdag | Vrijdag | Weektotaal
J. Smit | 4 | 4 | | | 2 | 10
L. Tas | | 8 | | 6 | | 14
K. Jansen | | | 3 | 4 | | 7
Dagtotaal | 4 | 12 | 3 | 10 | 2 | 31`,
  },
  {
    style: 'Schools across',
    table: 'kosten',
    columns: 'factuurdatum | leverancier | omschrijving | incl | incl | incl | -',
    lines: 5,
    totals: { incl: 2300 },
    cells: `
Kosten STO verdeeld over de scholen | | | | | |
Datum | Leverancier | Omschrijving | Vmbo De Kade | Het Anker | Dalton Oost | Totaal
@2025-2-3 | Bouwmaat | hout | 300 | 200 | | 500
@2025-2-20 | Conrad Electronic | sensoren | | | 800 | 800
@2025-3-14 | Drukkerij Smit | folders | 600 | 400 | | 1000
Totaal | | | 900 | 600 | 800 | 2300`,
  },
  {
    style: 'Title says it',
    // Hours of a whole month have no day of their own: that is the register with a first and a last day.
    table: 'inspanning',
    columns: 'naam | - | uren',
    lines: 4,
    totals: { uren: 46 },
    cells: `
Urenoverzicht Sterk Techniekonderwijs - Dalton Oost - november 2025 | |
Medewerker | Werkzaamheden | Aantal uren
Fatima Yilmaz | lessenserie robotica | 18
Dirk Mulder | begeleiding stages | 12
A. Bakker | overleg regio | 6
P. van den Berg | open dag | 10
Totaal | | 46`,
  },
  {
    style: 'Title says it',
    table: 'inspanning',
    columns: 'naam | functie | uren | tarief | loonkosten',
    lines: 3,
    totals: { uren: 60, loonkosten: 3300 },
    cells: `
Loonkosten STO mei 2025 Vmbo De Kade | | | |
Naam medewerker | Functie | Uren | Tarief | Loonkosten
J. Smit | docent | 20 | 55 | 1100
L. Tas | docent | 24 | 55 | 1320
R. Visser | toa | 16 | 55 | 880
Totaal | | 60 | | 3300`,
  },
  {
    style: 'Title says it',
    table: 'kosten',
    columns: 'leverancier | omschrijving | factuurnr | incl',
    lines: 3,
    totals: { incl: 1815 },
    cells: `
Declaratie partner STO - maand: juni 2025 | | |
Leverancier | Omschrijving | Factuur | Bedrag incl. btw
Valk Welding | lasdraad | VW-2210 | 605
Eriks | lagers | 88102 | 242
Boels Verhuur | hoogwerker | B25-771 | 968
Te declareren | | | 1815`,
    options: { sheet: 'Het Anker' },
  },
  {
    style: 'Persons without a heading',
    table: 'inspanning',
    columns: 'naam | uren | uren | uren | uren | -',
    lines: 9,
    totals: { uren: 84 },
    cells: `
STO uren 2025 | | | | |
 | sep | okt | nov | dec |
S. el Amrani | 10 | 8 | | 6 | 24
K. Jansen | | 12 | 14 | | 26
M. de Vries | 8 | 8 | 12 | 6 | 34
 | 18 | 28 | 26 | 12 | 84`,
  },
  {
    style: 'Tables together',
    table: 'kosten',
    columns: 'factuurdatum | leverancier | omschrijving | kostensoort | incl',
    lines: 5,
    totals: { incl: 2640 },
    cells: `
Afrekening STO 2025 ROC Rijnland | | | |
1. Kosten derden | | | |
Fact.datum | Bedrijf | Waarvoor | Soort | Bedrag
@2025-4-2 | Festo Didactic | trainingsset | Materiaalkosten | 1210
@2025-4-20 | Van Dorp | installatie | Overige kosten | 605
@2025-5-8 | Praxis | verf | Materiaalkosten | 75
@2025-6-11 | Technische Unie | kabel | Materiaalkosten | 250
@2025-6-30 | Drukkerij Smit | boekjes | Overige kosten | 500
Som derden | | | | 2640
 | | | |
2. Eigen personeel | | | |
Naam | Functie | Uren | Tarief | Bedrag
A. Bakker | docent | 30 | 60 | 1800
L. Tas | instructeur | 20 | 45 | 900
Som personeel | | 50 | | 2700`,
  },
];
