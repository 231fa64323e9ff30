import { layout, type Layout } from './layout';

/** Budgets, activities, partners and contributions of companies. */
export const PLAN_LAYOUTS: readonly Layout[] = [
  layout(
    'budget by year, bare years as headings',
    'begroting',
    'pl_code, act_code, kostensoort, omschrijving, bedrag 2025, bedrag 2026, bedrag 2027, bedrag 2028, bedrag_totaal',
    2,
    `
Begroting STO regio Waterland
Programmalijn | Activiteit | Kostensoort | Omschrijving | 2025 | 2026 | 2027 | 2028 | Totaal
1 | 1.1 | Loonkosten | Projectleider | 10000 | 10000 | 10000 | 10000 | 40000
1 | 1.2 | Materiaalkosten | Techniekkisten | 5000 | 2500 | 2500 | 0 | 10000
Totaal | | | | 15000 | 12500 | 12500 | 10000 | 50000`,
  ),
  layout(
    'budget by year with a word before the year',
    'begroting',
    'act_code, omschrijving, partner, bedrag 2025, bedrag 2026, dekking_subsidie, dekking_cash, dekking_kind',
    2,
    `
Activiteit | Omschrijving | Uitvoerder | Begroting 2025 | Begroting 2026 | Subsidie | Cofinanciering in cash | Cofinanciering in kind
A1 | Techniekdagen | Het Baken | 1000 | 1000 | 1800 | 100 | 100
A2 | Bedrijfsbezoeken | ROC | 500 | 500 | 900 | 0 | 100`,
  ),
  layout(
    'price and quantity grouped by year',
    'begroting',
    'act_code, omschrijving, eenheid, q 2025, p 2025, bedrag 2025, q 2026, p 2026, bedrag 2026',
    2,
    `
 | | | 2025 | | | 2026 | | 
Activiteit | Omschrijving | Eenheid | Aantal | Prijs | Bedrag | Aantal | Prijs | Bedrag
A1 | Docent | uur | 100 | 55 | 5500 | 100 | 56 | 5600
A2 | Kist | stuk | 10 | 200 | 2000 | 5 | 200 | 1000`,
    { merged: ['D1:F1', 'G1:I1'] },
  ),
  layout(
    'one amount for the whole period',
    'begroting',
    'regel, act_code, kostensoort, omschrijving, bedrag_totaal, dekking_subsidie, dekking_eigen, toelichting',
    2,
    `
Nr | Activiteit | Kostensoort | Omschrijving | Totaal begroot | Waarvan subsidie | Eigen bijdrage | Toelichting
1 | A1 | Loonkosten | Coordinator | 20000 | 18000 | 2000 | 363 uur
2 | A2 | Overige kosten | Vervoer | 4000 | 4000 | 0 | 20 ritten`,
  ),
  layout(
    'contributions of companies',
    'cofinanciering',
    'cofinancier, soort, omschrijving, uren, tarief, bedrag, van',
    2,
    `
Cofinanciering bedrijven STO
Bedrijf | Soort bijdrage | Omschrijving | Uren | Uurtarief | Waarde | Datum
Installatie Vos | in kind: uren | Gastles | 4 | 60 | 240 | @2025-3-3
Bouw Mes | in kind: uren | Stage | 20 | 60 | 1200 | @2025-4-4`,
  ),
  layout(
    'money and goods in columns of their own',
    'cofinanciering',
    'cofinancier, act_code, van, tot, cash, aantal, waarde, verklaring',
    2,
    `
Naam bedrijf | Activiteit | Periode van | Periode t/m | In cash | Aantal | Prijs per stuk | Verklaring aanwezig
Metaal Unie | A1 | @2025-1-1 | @2025-12-31 | 5000 | | | ja
Auto Kok | A2 | @2025-1-1 | @2025-12-31 | | 2 | 750 | nee`,
    { sheet: 'Cofinanciering 2025' },
  ),
  layout(
    'activities with their lines and years',
    'activiteiten',
    'pl_code, programmalijn, act_code, activiteit, jaar_van, jaar_tot',
    2,
    `
Code programmalijn | Programmalijn | Nr activiteit | Activiteit | Van jaar | T/m jaar
PL1 | Doorlopende leerlijn | A01 | Techniekdagen | 2025 | 2028
PL2 | Professionalisering | A02 | Scholing docenten | 2025 | 2026`,
  ),
  layout(
    'activities with results, words of the plan',
    'activiteiten',
    'programmalijn, activiteit, status, resultaat',
    2,
    `
Pijler | Hoofdactiviteit | Stand van zaken | Behaalde resultaten
Instroom | Open dagen | Behaald | 300 leerlingen
Instroom | Vakkenmarkt | Deels behaald | een keer gehouden`,
  ),
  layout(
    'list of schools',
    'partners',
    'partner_naam, brin_vest, bevoegd_gezag, bg_nummer, adres',
    2,
    `
Deelnemende scholen STO
Naam school | BRIN | Bestuur | Bestuursnummer | Adres
Het Baken | 12AB00 | Stichting Waterland | 41234 | Dijk 1
De Kade | 13CD01 | Stichting Oost | 41235 | Laan 2`,
  ),
  layout(
    'all partners with their role',
    'partners',
    'partner_type, partner_naam, kvk, rol, sok, vanaf',
    2,
    `
Type partner | Organisatie | KvK | Rol | SOK getekend | Partner sinds
bedrijf | Installatie Vos | 12345678 | gastlessen | ja | @2025-1-1
mbo-instelling | ROC Water | 23456789 | docenten | ja | @2025-1-1`,
  ),
  layout(
    'log of changes',
    'wijzigingen',
    'nummer, soort, kostensoort_van, kostensoort_naar, bedrag, reden, besluit_datum, melding_datum',
    1,
    `
Nr | Type wijziging | Van post | Naar post | Bedrag | Reden | Datum besluit | Gemeld op
1 | verschuiving | Loonkosten | Materiaalkosten | 5000 | minder uren nodig | @2025-10-1 | @2025-10-9`,
  ),
];
