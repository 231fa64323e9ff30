import { layout, type Layout } from './layout';

/** Sheets that were set aside when the recognition was made: only measured, never tuned for. */
export const HOLDOUT_LAYOUTS: readonly Layout[] = [
  layout(
    'h1 cost list, title in B2, sequence number',
    'kosten',
    '-, factuurdatum, leverancier, omschrijving, act_code, incl, -',
    2,
    `
 | STO Waterland - uitgaven schooljaar 2025/2026 |||||
 |||||||
# | Datum factuur | Leverancier/winkel | Omschrijving aankoop | Code activiteit | Bedrag incl. BTW (€) | Gecontroleerd door
1 | @2025-9-9 | Gamma | Latten | A1 | 55.2 | MB
2 | @2025-9-10 | Gamma | Verf | A1 | 40 | MB
 ||||| 95.2 |`,
  ),
  layout(
    'h2 administration office export with cost centre',
    'kosten',
    '-, -, -, factuurdatum, boekstuk, leverancier, omschrijving, incl debet, incl credit, -',
    2,
    `
Administratie | Kostenplaats | Rekening | Boekingsdatum | Boekstuk | Crediteur | Boekingsomschrijving | Debetbedrag | Creditbedrag | Cumulatief
01 | 840 | 4321 | 13-1-2025 | 1 | Kern | Boren | 99,95 | 0,00 | 99,95
01 | 840 | 4321 | 14-1-2025 | 2 | Kern | Retour | 0,00 | 9,95 | 90,00`,
    { textOnly: true },
  ),
  layout(
    'h3 af/bij column',
    'kosten',
    'factuurdatum, -, omschrijving, incl, incl sign',
    2,
    `
Transactiedatum | Grootboekrekening | Memo | Bedrag | Af/Bij
1-8-2025 | 4300 | Lasdraad | 12,50 | Af
31-8-2025 | 4300 | Terugbetaling | 2,50 | Bij`,
    { textOnly: true },
  ),
  layout(
    'h4 hours list by half year',
    'inspanning',
    'partner, naam, functie, van, tot, uren, tarief, loonkosten, motivering',
    1,
    `
Schoolnaam | Naam personeelslid | Functie | Startdatum | Einddatum | Ingezette uren | Uurprijs | Totaalbedrag | Motivering tarief
De Kade | B. Wit | docent | @2025-1-1 | @2025-6-30 | 44 | 60 | 2640 | LC-schaal`,
  ),
  layout(
    'h5 depreciation list of the partner',
    'afschrijvingen',
    'omschrijving, leverancier, factuurdatum, factuurnr, aanschaf, restwaarde, periode_mnd, afs_maand, pct_sto',
    2,
    `
Naam machine | Gekocht bij | Aankoopdatum | Factuurnr. | Aanschafwaarde (incl. btw) | Restwaarde | Termijn in maanden | Afschrijving per maand | % gebruik STO
Kolomboor | Kern | @2025-2-2 | 12 | 3000 | 0 | 60 | 50 | 50
Bandzaag | Kern | @2025-3-2 | 13 | 6000 | 0 | 60 | 100 | 100`,
  ),
  layout(
    'h6 budget per partner with totals by line',
    'begroting',
    'pl_code, act_code, partner, bedrag 2025, bedrag 2026, bedrag 2027, bedrag 2028, bedrag_totaal, toelichting',
    3,
    `
Actielijn | Actie | School | Budget 2025 | Budget 2026 | Budget 2027 | Budget 2028 | Totaal budget | Opmerkingen
L1 | 1a | De Kade | 100 | 100 | 100 | 100 | 400 | x
L1 | 1b | Het Baken | 50 | 50 | 50 | 50 | 200 | y
Totaal L1 | | | 150 | 150 | 150 | 150 | 600 | 
L2 | 2a | De Kade | 10 | 10 | 10 | 10 | 40 | 
Totaal L2 | | | 10 | 10 | 10 | 10 | 40 | 
Eindtotaal | | | 160 | 160 | 160 | 160 | 640 | `,
  ),
  layout(
    'h7 contributions, cash or kind in one column',
    'cofinanciering',
    'van, cofinancier, soort, omschrijving, bedrag, verklaring',
    2,
    `
Bijdragen van bedrijven
Datum | Bedrijfsnaam | Cash/in kind | Omschrijving | Bedrag | Getekend
@2025-3-3 | Vos | in kind: uren | gastles | 240 | ja
@2025-5-3 | Mes | in cash | sponsoring kist | 500 | nee`,
  ),
  layout(
    'h8 activity plan',
    'activiteiten',
    'act_code, activiteit, programmalijn, doel, -, status',
    1,
    `
Code | Naam activiteit | Thema | Doel | Trekker | Status
1.1 | Techniekdag | Instroom | kwaliteit | J. Smit | Behaald`,
  ),
  layout(
    'h9 partner list with contact persons',
    'partners',
    'partner_naam, brin_vest, -, -, -, partner_type',
    2,
    `
Instelling | Brinnummer | Contactpersoon | E-mail | Telefoon | Soort instelling
De Kade | 13CD01 | M. Bos | m@kade.nl | 0612345678 | vmbo-school
ROC Water | 25XY | P. Vos | p@roc.nl | 0698765432 | mbo-instelling`,
  ),
  layout(
    'h10 time sheet of a team',
    'urenregistratie',
    'naam, datum, -, uren, -, akkoord_leidinggevende',
    2,
    `
Urenverantwoording techniek
Collega | Werkdatum | Weeknr | Uren STO | Werkzaamheden | Akkoord leidinggevende
J. Smit | @2025-9-1 | 36 | 4 | les | @2025-9-8
L. Tas | @2025-9-2 | 36 | 2 | les | @2025-9-8`,
  ),
  layout(
    'h11 tasks per school year',
    'jaartaken',
    'naam, schooljaar, wtf, klokuren, inzet_lessen, sto_uren, saldo',
    1,
    `
Naam | Schooljaar | WTF | Klokuren | Lessen | Sterk Techniekonderwijs | Saldo
J. Smit | 2025/2026 | 1 | 1659 | 900 | 120 | 0`,
  ),
  layout(
    'h12 cost list with three heading rows',
    'kosten',
    'factuurdatum, leverancier, omschrijving, excl, btw, incl',
    2,
    `
Registratie uitgaven | | | | |
 | | | Bedrag | | 
Factuurdatum | Naam crediteur | Omschrijving | excl. btw | btw | incl. btw
@2025-1-1 | Kern | Boor | 10 | 2.1 | 12.1
@2025-1-2 | Kern | Zaag | 20 | 4.2 | 24.2`,
    { merged: ['D2:F2'] },
  ),
  layout(
    'h13 invoices of the roc, amounts in thousands notation',
    'kosten',
    'factuurnr, leverancier, factuurdatum, omschrijving, incl, kostensoort, partner',
    3,
    `
Nummer factuur | Leverancier | Datum | Omschrijving kosten | Totaal incl. btw | Kostensoort | Partner
91 | Kern | 3-1-2025 | Machineonderdelen | 1.250 | Materiaalkosten | ROC
92 | Kern | 14-1-2025 | Frezen | 899,50 | Materiaalkosten | ROC
93 | Kern | 15-1-2025 | Retour | (50,00) | Materiaalkosten | ROC`,
    { textOnly: true },
  ),
  layout(
    'h14 hours per activity without a period',
    'inspanning',
    'act_code, naam, uren, tarief, loonkosten',
    2,
    `
Activiteit | Wie | Uren | Tarief | Kosten
A1 | J. Smit | 10 | 55 | 550
A2 | L. Tas | 10 | 55 | 550`,
    { sheet: 'Loonkosten' },
  ),
  layout(
    'h15 costs with budget item and approval',
    'kosten',
    'boekstuk, factuurdatum, leverancier, omschrijving, kostensoort, act_code, incl, -, bewijs',
    2,
    `
Boekingsnummer | Factuurdatum | Begunstigde | Omschrijving uitgave | Begrotingspost | Activiteitcode | Kosten incl. btw | Goedgekeurd | Factuur aanwezig
1 | @2025-9-1 | Kern | Boor | Materiaalkosten | A1 | 10 | ja | ja
2 | @2025-9-2 | Kern | Zaag | Materiaalkosten | A1 | 20 | ja | nee`,
  ),
];
