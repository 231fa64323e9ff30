import { layout, type Layout } from './layout';

/** Sheets of the second hold-out: drawn without a look at the recognition, its words or the other layouts. */
export const SECOND_HOLDOUT_LAYOUTS: readonly Layout[] = [
  layout(
    'ledger mutations of AFAS below a title block',
    'kosten',
    '-, -, -, -, boekstuk, factuurdatum, -, -, omschrijving, incl debet, incl credit, -, leverancier',
    4,
    `
Stichting Voortgezet Onderwijs De Waard
Grootboekmutaties
Selectie | Kostenplaats 4410 STO | | Afgedrukt | @2026-1-19

Administratie | Jaar | Periode | Dagboek | Boekstuknr. | Boekdatum | Rekeningnr. | Oms. rekening | Omschrijving boeking | Debet | Credit | Verbijz. as 1 | Naam relatie
01 | 2025 | 3 | INK | 25100311 | @2025-3-11 | 443100 | Leermiddelen | Lasapparatuur onderbouw | 2420 | | 4410 | Valk Welding
01 | 2025 | 3 | INK | 25100319 | @2025-3-14 | 443100 | Leermiddelen | Elektromateriaal | 318.23 | | 4410 | Technische Unie
01 | 2025 | 4 | MEM | 25900020 | @2025-4-30 | 443100 | Leermiddelen | Correctie dubbele boeking | | 318.23 | 4410 | Technische Unie
01 | 2025 | 6 | INK | 25100702 | @2025-6-3 | 443900 | Excursies | Bus techniekdag | 605 | | 4410 | Betuwe Express
Totaal ||||||||| 3343.23 | 318.23`,
  ),
  layout(
    'ledger card of Exact Online',
    'kosten',
    '-, -, factuurdatum, boekstuk, -, leverancier, omschrijving, factuurnr, incl, -',
    3,
    `
Dagboek: Code | Dagboek: Omschrijving | Datum | Bkst.nr. | Relatie: Code | Relatie: Naam | Omschrijving | Uw ref. | Bedrag | Kostenplaats: Omschrijving
60 | Inkoopboek | @2025-9-2 | 2560114 | 10044 | Conrad Electronic | Micro:bits klas 2 | 990034218 | 1187.5 | Sterk Techniekonderwijs
60 | Inkoopboek | @2025-9-16 | 2560131 | 10102 | Hornbach | Gereedschap | 4471/25 | 249.9 | Sterk Techniekonderwijs
60 | Inkoopboek | @2025-10-1 | 2560150 | 10044 | Conrad Electronic | Retour | 990035001 | -120 | Sterk Techniekonderwijs`,
    { sheet: 'Sheet1' },
  ),
  layout(
    'transactions of Twinfield with a D/C column',
    'kosten',
    '-, boekstuk, -, -, factuurdatum, -, leverancier, factuurnr, omschrijving, incl sign, incl, -, -',
    3,
    `
Transacties per kostenplaats

Dagboek | Boekingsnummer | Per. | Boekdatum | Factuurdatum | Crediteurnr | Naam crediteur | Factuur | Omschrijving | D/C | Bedrag | Btw-code | Status
INK | 202500087 | 2025/02 | @2025-2-28 | @2025-2-17 | 2031 | Praxis | 50012 | Verf en kwasten | D | 143.2 | IH | Definitief
INK | 202500093 | 2025/03 | @2025-3-6 | @2025-3-1 | 2077 | Festo Didactic | 7719283 | Trainingsset pneumatiek | D | 5324 | IH | Definitief
INK | 202500101 | 2025/03 | @2025-3-20 | @2025-3-18 | 2031 | Praxis | C50031 | Creditnota | C | 22.4 | IH | Definitief`,
  ),
  layout(
    'transaction query of Unit4 with texts next to codes',
    'kosten',
    '-, boekstuk, -, factuurdatum, -, -, -, -, -, leverancier, factuurnr, omschrijving, incl',
    3,
    `
Bs | Boekstuk | Periode | Trans.datum | Rekening | Rekening (T) | Project | Project (T) | Lev. | Lev. (T) | Factuurnr | Tekst | Bedrag
IF | 30012245 | 202501 | @2025-1-15 | 4620 | Inkoop derden | P0213 | STO regio | 61022 | Bouwmensen BV | 25-0031 | Workshop metselen | 1815
IF | 30012391 | 202502 | @2025-2-3 | 4610 | Materialen | P0213 | STO regio | 60017 | Eriks | 9001877 | Lagers en afdichtingen | 96.8

IF | 30012420 | 202502 | @2025-2-11 | 4610 | Materialen | P0213 | STO regio | 60017 | Eriks | 9001903 | Hydrauliek | 412.61
Eindtotaal |||||||||||| 2324.41`,
  ),
  layout(
    'a Visma export as text',
    'kosten',
    '-, -, factuurdatum, boekstuk, -, -, omschrijving, incl debet, incl credit, leverancier',
    3,
    `
Boekjaar | Periode | Boekingsdatum | Stuknummer | Grootboekrek. | Kostendrager | Omschrijving | Debet EUR | Credit EUR | Crediteurnaam
2025 | 05 | 08-05-2025 | VK25-0412 | 4520 | STO-25 | Huur hoogwerker | 1.331,00 | 0,00 | Boels Verhuur
2025 | 05 | 21-05-2025 | VK25-0431 | 4510 | STO-25 | Veiligheidsbrillen | 242,50 | 0,00 | Würth
2025 | 06 | 04-06-2025 | VK25-0466 | 4510 | STO-25 | Creditering brillen | 0,00 | 42,50 | Würth`,
    { textOnly: true },
  ),
  layout(
    'receipts of a partner company',
    'kosten',
    'boekstuk, factuurdatum, leverancier, omschrijving, excl, btw, incl, act_code',
    3,
    `
Van Dorp Installaties - gemaakte kosten STO | | | | | | |
Contact: administratie@example.org
Bonnr. | Datum bon | Gekocht bij | Wat | Prijs excl. btw | 21% btw | Prijs incl. btw | T.b.v. activiteit
1 | 12 maart 2025 | Rexel | Kabel en buis | € 200,00 | € 42,00 | € 242,00 | A03
2 | 2 april 2025 | Wasco | Radiatoren | € 1.000,00 | € 210,00 | € 1.210,00 | A03
3 | 17 april 2025 | Gamma | Bevestiging | € 50,00 | € 10,50 | € 60,50 | A04
 | | | Totaal | € 1.250,00 | € 262,50 | € 1.512,50 |`,
    { sheet: 'Kosten 2025' },
  ),
  layout(
    'cost list with an allocation to the project',
    'kosten',
    'boekstuk, leverancier, factuurnr, factuurdatum, betaaldatum, omschrijving, incl, pct, bedrag_sto, act_code, kostensoort',
    2,
    `
Declaratie schooljaar 24/25
Volgnr | Crediteur | Fact. nr. | Fact.dat. | Betaald op | Betreft | Factuurbedrag (incl. btw) | % STO | T.l.v. STO | Act.nr. | Kostensrt.
1 | Rolan Robotics | R-2218 | @2024-10-3 | @2024-11-1 | Lasrobot onderhoud | 2000 | 50 | 1000 | 2.1 | Materiële kosten
2 | Kluwer | 88-1101 | @2024-12-12 | @2025-1-6 | Lesmethode techniek | 480 | 100 | 480 | 2.3 | Materiële kosten`,
  ),
  layout(
    'expenses of a school with the headings over two lines',
    'kosten',
    'boekstuk, factuurdatum, factuurnr, leverancier, omschrijving, excl, btw, incl, -',
    3,
    `
Uitgaven STO  –  locatie Zuid | | | | | | | |

Boekstuk | Datum | Nummer | Naam | Omschrijving | Bedrag | Btw- | Bedrag | Gecontroleerd
nr. | factuur | factuur | leverancier | | excl. btw | bedrag | incl. btw | door
Z-01 | @2025-1-20 | 120044 | MCB | Staal | 300 | 63 | 363 | HB
Z-02 | @2025-2-2 | F2025-9 | Tool Station | Boren | 100 | 21 | 121 | HB

Z-03 | @2025-2-9 | 99 | Van der Ende | Afzuiging | 800 | 168 | 968 | HB
Totaal ||||| 1200 | 252 | 1452 |`,
    { sheet: 'Zuid' },
  ),
  layout(
    'invoices of a team leader with the school in a column',
    'kosten',
    'partner, omschrijving, leverancier, factuurdatum, incl, -, act_code, -',
    4,
    `
Overzicht ingediende facturen bij penvoerder | | | | | | |
School | Waarvoor | Bedrijf | Datum factuur | Totaalbedrag incl. btw | Begroot | Bij activiteit | Opmerkingen
Het Kwadrant | 3D-printer filament | Reprap World | 5-2-2025 | 189,95 | 250 | 1B |
Het Kwadrant | Bus naar beurs | Kupers | 12-2-2025 | 440,00 | 500 | 1C | via concierge
De Rietlanden | Werkkleding | Havep | 3-3-2025 | 1.204,10 | 1.000 | 2A | boven begroting
De Rietlanden | Lunch gastdocenten | Vermaat | 9-3-2025 | 96,50 | | 1C |`,
  ),
  layout(
    'staff effort with rates',
    'inspanning',
    'naam, functie, wtf, uren, tarief, loonkosten, act_code',
    3,
    `
Ureninzet personeel STO kalenderjaar 2025
Medewerker | Functie | WTF | Aantal uren t.b.v. STO | Uurtarief (€) | Totale loonkosten (€) | Activiteitnr.
K. de Boer | Docent PIE | 0.8 | 120 | 62 | 7440 | A1
M. Yilmaz | Instructeur | 1 | 200 | 48.5 | 9700 | A1
S. Prins | Teamleider | 1 | 60 | 71 | 4260 | A4
Totaal ||| 380 || 21400`,
  ),
  layout(
    'salary costs per teacher with staff numbers',
    'inspanning',
    '-, naam, -, wtf, uren, tarief, loonkosten, partner',
    2,
    `
Pers.nr. | Naam docent | Schaal | Fte | Uren STO | Tarief p/u | Loonkosten STO | School
10233 | Jansen, P. | LC | 0.6 | 80 | 65.2 | 5216 | Lyceum Elst
10871 | Bakker, I. | LB | 1 | 140 | 57.75 | 8085 | Lyceum Elst`,
    { sheet: 'Personeel', at: 'B3' },
  ),
  layout(
    'effort of partners with a period',
    'inspanning',
    'partner, naam, functie, van, tot, uren, tarief, loonkosten, -',
    3,
    `
 | | | Periode | | Inzet | | |
Organisatie | Naam | Rol | Start | Einde | Uren | Tarief | Kosten | Akkoord PL
ROC Rivor | A. Smits | Docent mbo | @2025-1-1 | @2025-7-31 | 90 | 68 | 6120 | ja
ROC Rivor | B. Hak | Instructeur | @2025-1-1 | @2025-12-31 | 40 | 50 | 2000 | ja
KSG De Breul | C. van Vliet | Projectleider | @2025-8-1 | @2025-12-31 | 160 | 75 | 12000 | nee`,
    { merged: ['D1:E1', 'F1:H1'] },
  ),
  layout(
    'time sheet with the name above',
    'urenregistratie',
    'datum, -, -, -, uren, -, act_code',
    4,
    `
URENSTAAT STO
Naam: | R. Koster
Maand: | maart 2025

Datum | Dag | Begintijd | Eindtijd | Aantal uren | Werkzaamheden | Activiteit
@2025-3-3 | ma | 13:00 | 16:00 | 3 | Voorbereiden techniekdag | A02
@2025-3-4 | di | 09:00 | 11:30 | 2.5 | Overleg bedrijven | A02
@2025-3-10 | ma | 13:00 | 17:00 | 4 | Techniekdag | A02
@2025-3-17 | ma | 13:00 | 15:00 | 2 | Evaluatie | A05
Totaal |||| 11.5`,
    { sheet: 'mrt' },
  ),
  layout(
    'hours per day with other work and leave',
    'urenregistratie',
    'naam, -, datum, act_code, uren, uren_overig, ziekte, verlof, akkoord_leidinggevende',
    3,
    `
Medewerker | Weeknr. | Datum | Act.code | STO-uren | Overige uren | Ziek | Verlof | Paraaf leidinggevende
D. Peters | 36 | @2025-9-1 | 3.2 | 4 | 4 | | | x
D. Peters | 36 | @2025-9-2 | 3.2 | 6 | 2 | | | x
D. Peters | 36 | @2025-9-3 | | 0 | 0 | 8 | | x`,
  ),
  layout(
    'depreciation of machines by year',
    'afschrijvingen',
    'omschrijving, leverancier, factuurnr, factuurdatum, aanschaf, start, periode_mnd, restwaarde, afs 2025, afs 2026',
    2,
    `
Afschrijvingsstaat apparatuur STO

Apparaat | Leverancier | Fact.nr. | Factuurdatum | Aankoopbedrag incl. btw | In gebruik sinds | Afschr.termijn (mnd) | Restwaarde | Afschrijving 2025 | Afschrijving 2026
CNC-frees | Haas | 20250017 | @2025-1-15 | 24000 | @2025-2-1 | 60 | 0 | 4400 | 4800
Lasersnijder | Trotec | TL-8812 | @2025-5-20 | 18000 | @2025-7-1 | 60 | 0 | 1800 | 3600
Totaal |||| 42000 |||| 6200 | 8400`,
  ),
  layout(
    'investments with a serial number and a share',
    'afschrijvingen',
    'inv_id, omschrijving, leverancier, start, aanschaf, periode_mnd, restwaarde, pct_sto, afs_maand, -, partner',
    2,
    `
Serienr. | Omschrijving machine | Leverancier | Datum in gebruik | Aanschafprijs | Aantal mnd afschr. | Restw. | Aandeel STO | Afschr. p/mnd | Boekwaarde 31-12-2025 | School
SN-44812 | Draaibank | Weiler | @2023-9-1 | 30000 | 120 | 3000 | 80% | 225 | 23700 | PIUS X
SN-90017 | Kolomboor | Flott | @2024-1-1 | 6000 | 60 | 0 | 100% | 100 | 3600 | PIUS X`,
  ),
  layout(
    'contributions of businesses',
    'cofinanciering',
    'cofinancier, soort, omschrijving, uren, tarief, bedrag, verklaring',
    3,
    `
Cofinanciering bedrijfsleven 2025
Bedrijf | Soort bijdrage | Toelichting | Uren | Uurtarief | Totaal bedrag | Verklaring getekend?
Heijmans | in kind | Gastlessen bouw | 24 | 55 | 1320 | ja
BAM | in kind | Rondleiding | 8 | 55 | 440 | ja
Rabobank | cash | Sponsoring | | | 2500 | nee
Totaal ||||| 4260`,
  ),
  layout(
    'cofinancing in cash and in kind under merged headings',
    'cofinanciering',
    'cofinancier, omschrijving, uren, tarief, cash, bedrag, datum_teken, -',
    3,
    `
 | | In kind | | In cash | Totaal | Verklaring | 
Naam bedrijf | Omschrijving bijdrage | Aantal uren | Tarief per uur | Bedrag | Bedrag | Datum ondertekening | E-mail
Dura Vermeer | Leerlingendag | 40 | 50 | 0 | 2000 | @2025-11-3 | dv@example.org
Croonwolter | Stagebegeleiding | 60 | 50 | 500 | 3500 | @2025-11-9 | cw@example.org

Unica | Materiaal | 0 | 0 | 750 | 750 | @2025-12-1 | un@example.org`,
    { merged: ['C1:D1'] },
  ),
  layout(
    'budget of four years',
    'begroting',
    'pl_code, act_code, partner, kostensoort, omschrijving, bedrag 2022, bedrag 2023, bedrag 2024, bedrag 2025, bedrag_totaal',
    3,
    `
Meerjarenbegroting STO regio Rivierenland
Lijn | Act. code | Partner | Soort kosten | Omschrijving | 2022 | 2023 | 2024 | 2025 | Totaal
PL1 | PL1-A | ROC Rivor | Personeel | Inzet docenten | 10000 | 20000 | 20000 | 15000 | 65000
PL1 | PL1-B | Pantarijn | Materieel | Gereedschap | 5000 | 5000 | 0 | 0 | 10000
PL2 | PL2-A | Pantarijn | Overig | Vervoer | 1000 | 1000 | 1000 | 1000 | 4000
Totaal ||||| 16000 | 26000 | 21000 | 16000 | 79000`,
  ),
  layout(
    'budget with quantity, price and amount under each year',
    'begroting',
    'act_code, omschrijving, eenheid, q 2026, p 2026, bedrag 2026, q 2027, p 2027, bedrag 2027, bedrag_totaal, toelichting',
    2,
    `
 | | | 2026 | | | 2027 | | | |
Act.nr. | Kostenpost | Eenheid | Aantal | Prijs | Bedrag | Aantal | Prijs | Bedrag | Totaal | Toelichting
A1 | Docent | uur | 100 | 65 | 6500 | 120 | 65 | 7800 | 14300 | 0,1 fte
A2 | Busvervoer | rit | 4 | 450 | 1800 | 4 | 460 | 1840 | 3640 |`,
    { merged: ['D1:F1', 'G1:I1'] },
  ),
  layout(
    'budget lines with their cover',
    'begroting',
    'regel, act_code, kostensoort, bedrag 2026, bedrag 2027, bedrag_totaal, dekking_subsidie, dekking_cash, dekking_kind',
    3,
    `
Begroting 2026-2027 (concept 3)

Nr. | Activiteit | Kostensoort | Kosten 2026 | Kosten 2027 | Totale kosten | Subsidie STO | Cofin. cash | Cofin. in kind
1 | 1.1 | Loonkosten | 12000 | 14000 | 26000 | 22000 | 0 | 4000
2 | 1.1 | Materiaal | 3000 | 2000 | 5000 | 4000 | 1000 | 0
3 | 2.4 | Afschrijving | 4800 | 4800 | 9600 | 9600 | 0 | 0
 | | Totaal | 19800 | 20800 | 40600 | 35600 | 1000 | 4000`,
  ),
  layout(
    'list of participants',
    'partners',
    'partner_naam, partner_type, brin_vest, bevoegd_gezag, bg_nummer, kvk, adres, -, -, sok',
    4,
    `
Deelnemers Sterk Techniekonderwijs
Naam organisatie | Type partner | BRIN + vest.nr. | Bevoegd gezag | Nr. bevoegd gezag | KvK | Adres | Contactpersoon | Telefoon | SOK getekend d.d.
Pantarijn | vmbo | 16XK00 | Stichting RVA | 41234 | 41052233 | Hollandseweg 11, Wageningen | J. Mol | 0317-000000 | @2024-9-1
Dulon College | mbo | 27GZ00 | Stichting Dulon | 40877 | 41049911 | Bovenbuurtweg 27, Ede | P. Los | 0318-000000 | @2024-9-1
Bouwend Nederland | branche | | | | 40530942 | Zilverstraat 69, Zoetermeer | K. Staal | 079-0000000 |
Kenkon | bedrijf | | | | 09012345 | Harderwijkerweg 5, Hattem | L. Vos | 038-0000000 | @2025-1-15`,
  ),
  layout(
    'activity plan of the region',
    'activiteiten',
    'programmalijn, act_code, activiteit, doel, jaar_van, jaar_tot, resultaat, status, -',
    3,
    `
Activiteitenplan 2025 t/m 2028 | | | | | | | |

Programmalijn | Nr. activiteit | Naam activiteit | Doel | Startjaar | Eindjaar | Beoogd resultaat | Status | Trekker
Instroom | 1a | Techniekdagen basisschool | Meer instroom | 2025 | 2028 | 12 dagen per jaar | loopt | Inge
Instroom | 1b | Tech-bus | Meer instroom | 2025 | 2026 | 40 scholen | loopt | Henk
Docenten | 2a | Docentstages | Actuele kennis | 2026 | 2028 | 30 docenten | gepland | Inge`,
  ),
  layout(
    'activities of one line in a project plan',
    'activiteiten',
    'pl_code, act_code, activiteit, resultaat, jaar_van, jaar_tot, status',
    3,
    `
Projectplan STO | | | | | |
Progr.lijn | Act. | Omschrijving activiteit | Resultaten | Uitvoering | | Stand van zaken
 | | | | van (jaar) | t/m (jaar) |
PL3 | PL3.1 | Doorlopende leerroute metaal | Leerroute beschreven | 2025 | 2026 | in uitvoering
PL3 | PL3.2 | Keuzedeel duurzaam installeren | Keuzedeel draait | 2026 | 2027 | niet gestart
PL3 | PL3.3 | Examentraining | 60 leerlingen | 2025 | 2028 | in uitvoering`,
    { merged: ['E2:F2'] },
  ),
];
