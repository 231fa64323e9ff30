import type { Drawing } from '../drawn-sheet';

/** Shapes as schools and regions draw them: what a line of data cannot say. */
export const SECOND_DRAWINGS: readonly Drawing[] = [
  {
    style: 'Cost kinds across',
    table: 'kosten',
    columns: '- | factuurdatum | leverancier | omschrijving | incl | incl | incl | -',
    lines: 6,
    totals: { incl: 1861.45 },
    cells: `
Kostenoverzicht Sterk Techniekonderwijs 2025 | | | | | | |
 | | | | | | |
Nr | Datum | Leverancier | Omschrijving | Materiaalkosten | Overige kosten | Kosten machines en apparatuur | Totaal
1 | @2025-2-3 | Bouwmaat | hout | 245.5 | | | 245.5
2 | @2025-2-20 | Drukkerij Smit | folders | | 310 | | 310
3 | @2025-3-4 | Technische Unie | kabel | 88.95 | | | 88.95
4 | @2025-4-14 | Eriks | pomp | | | 780 | 780
5 | @2025-5-7 | Praxis | verf | 37 | | | 37
6 | @2025-6-11 | Boels Verhuur | steiger | | 400 | | 400
 | | | Totaal | 371.45 | 710 | 780 | 1861.45`,
  },
  {
    style: 'Cost kinds across',
    table: 'begroting',
    columns: 'act_code | omschrijving | bedrag_totaal | bedrag_totaal | bedrag_totaal | bedrag_totaal | -',
    lines: 8,
    totals: { bedrag_totaal: 62_500 },
    cells: `
Begroting STO 2025-2028 per kostensoort | | | | | |
Act. | Omschrijving activiteit | Loonkosten | Materiaalkosten | Machines en apparatuur | Overige kosten | Totaal begroot
A1 | Techniekweek | 12000 | 2500 | | 1500 | 16000
A2 | Lasstraat | 8000 | | 22000 | | 30000
A3 | Gastlessen | 9000 | 4500 | | 3000 | 16500
Totaal | | 29000 | 7000 | 22000 | 4500 | 62500`,
  },
  {
    style: 'Years across',
    table: 'begroting',
    columns: 'kostensoort | toelichting | bedrag 2025 | bedrag 2026 | bedrag 2027 | bedrag 2028 | bedrag_totaal',
    lines: 4,
    totals: { bedrag_totaal: 97_000, bedrag: 97_000 },
    cells: `
Sterk Techniekonderwijs begroting regio | | | | | |
 | | Begroot per kalenderjaar | | | |
Kostensoort | Toelichting | 2025 | 2026 | 2027 | 2028 | Totaal
Loonkosten | inzet docenten | 10000 | 12000 | 12000 | 8000 | 42000
Materiaalkosten | hout en metaal | 2500 | 2500 | 2500 | 2500 | 10000
Overige kosten | vervoer | 1000 | 1500 | 1500 | 1000 | 5000
Kosten machines en apparatuur | lasrobot | 40000 | 0 | 0 | 0 | 40000
Totaal | | 53500 | 16000 | 16000 | 11500 | 97000`,
    options: { merged: ['C2:F2'] },
  },
  {
    style: 'Quarters and school years',
    table: 'inspanning',
    columns: 'naam | functie | uren | uren | uren | uren | -',
    lines: 7,
    totals: { uren: 294 },
    cells: `
Inzet medewerkers STO, uren per kwartaal | | | | | |
Medewerker | Functie | 1e kw 2025 | 2e kw 2025 | 3e kw 2025 | 4e kw 2025 | Totaal 2025
J. Smit | docent | 40 | 36 | 20 | 44 | 140
M. de Vries | projectleider | 60 | | 30 | 64 | 154
Totaal | | 100 | 36 | 50 | 108 | 294`,
  },
  {
    style: 'Quarters and school years',
    table: 'inspanning',
    columns: 'naam | - | uren | uren | uren | -',
    lines: 6,
    totals: { uren: 61.5 },
    cells: `
Urenstaat techniek | | | | |
Schooljaar 2025/2026 | | | | |
Naam | Team | aug | sept | okt | Tot.
Fatima Yilmaz | PIE | 6.5 | 12 | 8 | 26.5
Dirk Mulder | BWI | 10 | 13 | 12 | 35
 | | 16.5 | 25 | 20 | 61.5`,
  },
  {
    style: 'Quarters and school years',
    table: 'inspanning',
    columns: 'naam | uren | uren | uren | uren | -',
    lines: 7,
    totals: { uren: 37.5 },
    cells: `
Uren STO 2026 per week | | | | |
Medewerker | week 36 | week 37 | week 38 | week 39 | Totaal uren
K. Jansen | 4 | 4.5 | 6 | | 14.5
R. Visser | 5 | 8 | 2 | 8 | 23
Totaal | 9 | 12.5 | 8 | 8 | 37.5`,
  },
  {
    style: 'Group rows',
    table: 'kosten',
    columns: 'factuurdatum | leverancier | omschrijving | incl',
    lines: 5,
    totals: { incl: 1294.7 },
    cells: `
Kosten STO per school | | |
Factuurdatum | Leverancier | Omschrijving | Bedrag incl. btw
Vmbo De Kade | | |
@2025-1-14 | Hornbach | multiplex | 121
@2025-2-2 | Festo Didactic | cilinders | 484.2
Het Anker | | |
@2025-2-18 | Bouwmaat | stenen | 99.5
@2025-3-9 | Van Dorp | leiding | 350
@2025-4-1 | Praxis | schroeven | 240
Totaal | | | 1294.7`,
  },
  {
    style: 'Group rows',
    table: 'urenregistratie',
    columns: 'datum | - | uren',
    lines: 5,
    totals: { uren: 21 },
    cells: `
Urenoverzicht Sterk Techniekonderwijs | |
Datum | Werkzaamheden | Uren
Medewerker: J. Smit | |
@2025-9-2 | voorbereiden lasles | 3.5
@2025-9-4 | gastles | 4
Subtotaal J. Smit | | 7.5
Medewerker: L. Tas | |
@2025-9-3 | overleg | 2
@2025-9-9 | bedrijfsbezoek | 6
@2025-9-16 | open dag | 5.5
Subtotaal L. Tas | | 13.5
Totaal | | 21`,
  },
  {
    style: 'Merged beside the lines',
    table: 'inspanning',
    columns: 'partner | naam | functie | uren | tarief | loonkosten',
    lines: 4,
    totals: { uren: 150, loonkosten: 8250 },
    cells: `
Loonkosten STO | | | | |
School | Naam | Functie | Uren | Uurtarief | Kosten
Dalton Oost | A. Bakker | docent | 40 | 55 | 2200
 | S. el Amrani | instructeur | 30 | 55 | 1650
ROC Rijnland | P. van den Berg | docent | 60 | 55 | 3300
 | R. Visser | docent | 20 | 55 | 1100
Totaal | | | 150 | | 8250`,
    options: { merged: ['A3:A4', 'A5:A6'] },
  },
  {
    style: 'Tables on one sheet',
    table: 'kosten',
    columns: 'factuurdatum | leverancier | omschrijving | incl',
    lines: 4,
    totals: { incl: 1009.5 },
    cells: `
Het Anker | | |
Datum factuur | Leverancier | Omschrijving STO | Bedrag incl. btw
@2025-1-20 | Bouwmaat | hout | 210
@2025-3-3 | Conrad Electronic | sensoren | 314.5
Totaal | | | 524.5
 | | |
Vmbo De Kade | | |
Datum factuur | Leverancier | Omschrijving STO | Bedrag incl. btw
@2025-2-11 | Festo Didactic | pneumatiek | 400
@2025-4-8 | Praxis | lijm | 85
Totaal | | | 485`,
  },
  {
    style: 'Tables on one sheet',
    table: 'inspanning',
    columns: 'naam | functie | uren | tarief | loonkosten',
    lines: 2,
    totals: { uren: 60, loonkosten: 3300 },
    cells: `
Declaratie partner STO | | | |
Loonkosten | | | |
Naam | Functie | Uren | Tarief | Bedrag
J. Smit | docent | 40 | 55 | 2200
L. Tas | docent | 20 | 55 | 1100
Totaal loonkosten | | 60 | | 3300
 | | | |
Materiaalkosten | | | |
Factuurdatum | Leverancier | Factuurnr. | Omschrijving | Bedrag incl. btw
@2025-5-6 | Bouwmaat | F1201 | hout | 242
@2025-5-9 | Eriks | 88123 | lagers | 121
Totaal materiaalkosten | | | | 363`,
  },
  {
    style: 'Invoices with two rows of headings',
    table: 'kosten',
    columns: 'boekstuk | leverancier | factuurnr | factuurdatum | excl | btw | incl | bedrag_sto',
    lines: 3,
    totals: { excl: 1300, incl: 1573, bedrag_sto: 968 },
    cells: `
 | Factuurgegevens | | | Bedragen | | | STO
Boekstuk | Leverancier | Nummer | Datum | Excl. | Btw | Incl. | Ten laste van
25001 | Bouwmaat | F100 | @2025-1-9 | 100 | 21 | 121 | 121
25002 | Technische Unie | 77-1 | @2025-2-9 | 200 | 42 | 242 | 242
25003 | Valk Welding | VW9 | @2025-3-9 | 1000 | 210 | 1210 | 605
 | | | | 1300 | 273 | 1573 | 968`,
    options: { merged: ['B1:D1', 'E1:G1'] },
  },
  {
    style: 'Values in words',
    table: 'inspanning',
    columns: 'naam | - | uren | tarief | loonkosten',
    lines: 3,
    totals: { uren: 52.75, loonkosten: 2901.25 },
    cells: `
Urenverantwoording STO | | | |
Naam medewerker | Maand | Gewerkte uren | Tarief | Loonkosten
J. Smit | sept-26 | 7,5 uur | € 55,- | € 412,50
L. Tas | sept-26 | 37:15 | € 55,- | € 2.048,75
M. de Vries | okt-26 | 8 uur | € 55,- | € 440,-
Totaal | | 52,75 uur | | € 2.901,25`,
  },
  {
    style: 'Values in words',
    table: 'kosten',
    columns: 'factuurdatum | leverancier | omschrijving | incl',
    lines: 5,
    totals: { incl: 14_110.1 },
    cells: `
Datum | Leverancier | Omschrijving STO-kosten | Bedrag
20250107 | Bouwmaat | hout | 1 234,50
20250115 | Festo Didactic | set | 12 300,00
20250201 | Praxis | verf | 120,60-
20250303 | Eriks | lagers | 96,20
20250304 | Bouwmaat | creditering hout | 600,00
Totaal | | | 14 110,10`,
    options: { textOnly: true },
  },
  {
    style: 'Opening and carried over',
    table: 'kosten',
    columns: 'boekstuk | factuurdatum | omschrijving | leverancier | incl | -',
    lines: 4,
    totals: { incl: 905 },
    cells: `
Kostenplaats 4100 Sterk Techniekonderwijs | | | | |
Stuk | Datum | Omschrijving | Relatie | Bedrag | Cumulatief
 | | Stand per 31-12-2024 | | | 1500
2501 | @2025-1-7 | hout | Bouwmaat | 200 | 1700
2502 | @2025-1-9 | verf | Praxis | 55 | 1755
 | | Transporteren naar volgende blz. | | 255 | 1755
 | | Transport van vorige blz. | | 255 | 1755
2503 | @2025-2-2 | laskap | Lasgroep Noord | 350 | 2105
2504 | @2025-2-8 | draad | Lasgroep Noord | 300 | 2405
 | | Stand per 31-12-2025 | | | 2405`,
  },
  {
    style: 'Form of a partner',
    table: 'cofinanciering',
    columns: '- | cofinancier | omschrijving | van | bedrag',
    lines: 3,
    totals: { bedrag: 3150 },
    cells: `
Overzicht bijdragen bedrijven aan STO | | | |
 | | | |
# | Bedrijf | Wat heeft het bedrijf bijgedragen? | Datum | Waarde (€)
1 | Bouwmensen BV | rondleiding en workshop | @2025-3-12 | 900
2 | Autobedrijf Vos | demonstratieauto | @2025-4-2 | 1750
3 | Installatiebedrijf Kok | gastles | @2025-5-21 | 500
 | | | Totale waarde | 3150
 | | | |
Namens de penvoerder | | | |`,
  },
  {
    style: 'Form of a partner',
    table: 'urenregistratie',
    columns: 'datum | - | - | - | uren',
    lines: 4,
    totals: { uren: 15 },
    cells: `
Weekstaat project Sterk Techniekonderwijs | | | |
Naam | K. Jansen | | |
Functie | docent | | |
 | | | |
Datum | Van | Tot | Werkzaamheden | Uren
@2025-10-6 | 9:00 | 12:00 | lesmateriaal | 3
@2025-10-7 | 13:00 | 17:00 | techniekdag | 4
@2025-10-8 | 9:00 | 13:30 | bedrijfsbezoek | 4.5
@2025-10-9 | 13:00 | 16:30 | evaluatie | 3.5
Totaal week 41 | | | | 15
Handtekening medewerker | | Handtekening leidinggevende | |`,
  },
];
