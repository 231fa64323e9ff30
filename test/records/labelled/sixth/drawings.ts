import type { Drawing } from '../drawn-sheet';

/** Shapes of the sixth set: rows that name their own week, thousands of euros, clock times, text around the table, blocks per person, totals to the left. */
export const SIXTH_DRAWINGS: readonly Drawing[] = [
  {
    style: 'Weeks down, days across',
    table: 'urenregistratie',
    columns: '- | uren | uren | uren | uren | uren | -',
    lines: 9,
    totals: { uren: 37 },
    cells: `
Uren STO 2025 - L. Tas | | | | | |
Week | Ma | Di | Wo | Do | Vr | Tot
6 | 4 | | 2 | | | 6
7 | | 4 | 4 | | | 8
8 | | | | 8 | | 8
10 | 3 | | 4 | | 4 | 11
11 | | | | 4 | | 4
Totaal | 7 | 4 | 10 | 12 | 4 | 37`,
  },
  {
    style: 'Weeks down, days across',
    table: 'urenregistratie',
    columns: 'naam | - | - | uren | uren | uren | uren | uren',
    lines: 7,
    totals: { uren: 33 },
    cells: `
Weekregistratie Sterk Techniekonderwijs | | | | | | |
Medewerker | Jaar | Wk | Maandag | Dinsdag | Woensdag | Donderdag | Vrijdag
J. Smit | 2025 | 36 | 4 | | 4 | |
J. Smit | 2025 | 37 | | 8 | | |
K. Jansen | 2025 | 36 | | | | 6 | 2
K. Jansen | 2025 | 38 | 5 | | | | 4`,
  },
  {
    style: 'Thousands of euros',
    table: 'begroting',
    columns: 'act_code | omschrijving | bedrag 2025 | bedrag 2026 | bedrag 2027 | bedrag 2028 | bedrag_totaal',
    lines: 3,
    totals: { bedrag_totaal: 158_500, bedrag: 158_500 },
    cells: `
Begroting Sterk Techniekonderwijs 2025-2028 | | | | | |
bedragen x € 1.000 | | | | | |
Nr | Activiteit | 2025 | 2026 | 2027 | 2028 | Totaal
A1 | Techniekweek | 12.5 | 12.5 | 12.5 | 12.5 | 50
A2 | Lasstraat | 40 | 0 | 0 | 0 | 40
A3 | Docentstages | 15 | 17.5 | 18 | 18 | 68.5
Totaal | | 67.5 | 30 | 30.5 | 30.5 | 158.5`,
  },
  {
    style: 'Thousands of euros',
    table: 'begroting',
    columns: 'programmalijn | kostensoort | bedrag_totaal | dekking_subsidie | dekking_cash | dekking_kind',
    lines: 4,
    totals: { bedrag_totaal: 210_000 },
    cells: `
STO Rivierenland, dekkingsplan | | | | |
Programmalijn | Kostensoort | Kosten (k€) | Subsidie (k€) | Cash bedrijven (k€) | In kind (k€)
Instroom | Loonkosten | 80 | 60 | 10 | 10
Instroom | Materiaalkosten | 20 | 15 | 5 | 0
Doorstroom | Loonkosten | 70 | 50 | 5 | 15
Doorstroom | Overige kosten | 40 | 35 | 5 | 0
Totaal | | 210 | 160 | 25 | 25`,
  },
  {
    style: 'Text around the table',
    table: 'kosten',
    columns: '- | factuurdatum | leverancier | omschrijving | incl | -',
    lines: 4,
    totals: { incl: 2027.5 },
    cells: `
Beste penvoerder, | | | | |
Hierbij de kosten die wij in het tweede kwartaal voor Sterk Techniekonderwijs gemaakt hebben. | | | | |
Alle bonnen zitten in de map op SharePoint. | | | | |
 | | | | |
 | wanneer | bij | voor | euro | bon?
1 | @2025-4-3 | Hornbach | planken | 212.5 | ja
2 | @2025-4-22 | Conrad Electronic | meters | 640 | ja
3 | @2025-5-19 | Boels Verhuur | steiger | 375 | ja
4 | @2025-6-5 | Festo Didactic | cilinders | 800 | nee
 | | | | 2027.5 |
Groeten, Anja (toestel 214) | | | | |`,
  },
  {
    style: 'Text around the table',
    table: 'inspanning',
    columns: 'naam | functie | uren | tarief | loonkosten',
    lines: 3,
    totals: { uren: 78, loonkosten: 4216 },
    cells: `
Verantwoording inzet personeel STO, 1 januari t/m 30 juni 2025 | | | |
Let op: tarieven volgens GPL 2025, zie tabblad Tarieven. | | | |
Collega | Wat doet hij/zij | Aantal u | € per u | Samen €
Fatima Yilmaz | docent PIE | 30 | 58 | 1740
Dirk Mulder | instructeur | 28 | 47 | 1316
A. Bakker | projectleider | 20 | 58 | 1160
Alles bij elkaar | | 78 | | 4216`,
  },
  {
    style: 'Clock times',
    table: 'urenregistratie',
    columns: 'datum | - | - | - | uren | -',
    lines: 5,
    totals: { uren: 17.75 },
    cells: `
Naam: | S. el Amrani | | | |
Project: | Sterk Techniekonderwijs | | | |
 | | | | |
Datum | van | tot | pauze | gewerkt | waaraan
@2025-9-1 | 08:30 | 12:30 | 0:15 | 3:45 | lesbrief
@2025-9-3 | 13:00 | 16:00 | 0:00 | 3:00 | overleg
@2025-9-9 | 08:30 | 10:30 | 0:00 | 2:00 | stage
@2025-9-15 | 09:00 | 15:00 | 0:30 | 5:30 | techniekdag
@2025-9-22 | 12:30 | 16:00 | 0:00 | 3:30 | nabespreking
 | | | totaal | 17:45 |`,
  },
  {
    style: 'Clock times',
    table: 'urenregistratie',
    columns: '- | - | naam | - | datum | - | uren | -',
    lines: 4,
    totals: { uren: 11.75 },
    cells: `
Project | Client | User | Description | Start Date | Start Time | Duration (decimal) | Billable Rate (EUR)
STO | Stichting VO | K. Jansen | lesson design | 09/01/2025 | 08:30:00 | 2.25 | 0
STO | Stichting VO | K. Jansen | machine set-up | 09/15/2025 | 13:00:00 | 3.5 | 0
STO | Stichting VO | R. Visser | company visit | 09/17/2025 | 09:00:00 | 4 | 0
STO | Stichting VO | R. Visser | report | 10/22/2025 | 15:00:00 | 2 | 0`,
  },
  {
    style: 'Blocks per person',
    table: 'urenregistratie',
    columns: 'datum | - | uren',
    lines: 6,
    totals: { uren: 30 },
    cells: `
URENSTATEN STO najaar 2025 | |
 | |
Dirk Mulder | |
Datum | Bezigheid | Uren
@2025-9-4 | bedrijfsbezoek | 4
@2025-10-2 | gastles | 3
@2025-11-6 | open dag | 8
Subtotaal | | 15
 | |
M. de Vries | |
Datum | Bezigheid | Uren
@2025-9-11 | lessen ontwerpen | 6
@2025-10-9 | gastles | 3
@2025-12-4 | evaluatie | 6
Subtotaal | | 15
 | |
Totaal | | 30`,
  },
  {
    style: 'Totals to the left',
    table: 'kosten',
    columns: 'incl | leverancier | omschrijving | factuurdatum | boekstuk',
    lines: 5,
    totals: { incl: 3140 },
    cells: `
Kosten STO Het Anker 2025 | | | |
3140 | totaal uitgegeven | | |
€ | Firma | Voor | Dd. | Stuk
1210 | Valk Welding | lastoorts | 12 mrt 2025 | 25-031
605 | Eriks | slangen | 3 apr 2025 | 25-044
475 | Drukkerij Smit | posters | 9 mei 2025 | 25-061
350 | Van Dorp | aansluiting | 2 juni 2025 | 25-070
500 | Bouwmaat | stenen | 28 aug 2025 | 25-098`,
  },
  {
    style: 'Schools by a bare name',
    table: 'inspanning',
    columns: 'naam | uren | uren | -',
    lines: 6,
    totals: { uren: 126 },
    cells: `
Inzet STO 2025 (uren) | | |
 | 1e halfjaar | 2e halfjaar | jaar
De Meerwaarde | | |
J. Smit | 20 | 24 | 44
L. Tas | 12 | 10 | 22
Het Streek | | |
R. Visser | 30 | 30 | 60
Totaal | 62 | 64 | 126`,
  },
  {
    style: 'Schools by a bare name',
    table: 'kosten',
    columns: 'leverancier | omschrijving | factuurdatum | incl',
    lines: 4,
    totals: { incl: 1650 },
    cells: `
Maerlant | | |
Leverancier | Artikel | Datum | Prijs
Praxis | gereedschap | @2025-3-3 | 150
Technische Unie | kabelgoot | @2025-3-10 | 400
 | | | 550
Wellant | | |
Leverancier | Artikel | Datum | Prijs
Hornbach | potgrond | @2025-4-1 | 300
Eriks | pomp | @2025-4-8 | 800
 | | | 1100`,
    options: { sheet: 'STO kosten' },
  },
];
