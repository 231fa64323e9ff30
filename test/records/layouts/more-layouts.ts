import { layout, type Layout } from './layout';

/** Further sheets as regions keep them: several of each kind. */
export const MORE_LAYOUTS: readonly Layout[] = [
  layout(
    'school sheet with a block of totals above the list',
    'kosten',
    'factuurdatum, leverancier, omschrijving, kostensoort, incl',
    2,
    `
Realisatie 2025 | | | Besteed: | 700
 | | | Budget: | 1000

Datum | Leverancier | Omschrijving | Kostensoort | Bedrag
@2025-1-1 | Kern | Vijlen | Materiaalkosten | 500
@2025-2-1 | Kern | Staal | Materiaalkosten | 200`,
    { sheet: 'Realisatie De Kade' },
  ),
  layout(
    'prestation period and target group',
    'kosten',
    'boekstuk, leverancier, factuurnr, factuurdatum, prestatie_van, prestatie_tot, omschrijving, incl, doelgroep, bron',
    1,
    `
Boekstuk | Leverancier | Factuurnummer | Factuurdatum | Prestatie van | Prestatie tot | Omschrijving | Bedrag incl. BTW | Doelgroep | Bron
B1 | ROC | 71 | @2026-1-5 | @2025-9-1 | @2025-12-31 | Scholing docenten | 4000 | vmbo | subsidie 2025-2028`,
  ),
  layout(
    'own table without a title, lower case headings with dots',
    'kosten',
    'boekstuk, factuurdatum, leverancier, factuurnr, excl, btw, incl',
    1,
    `
boekstuk_nr | fact.datum | leverancier | fact.nr | bedrag excl. | b.t.w. | bedrag incl.
12 | @2026-3-1 | Conrad | 88 | 100 | 21 | 121`,
  ),
  layout(
    'the amount of the invoice and the amount that was paid in order',
    'kosten',
    'factuurnr, factuurdatum, leverancier, omschrijving, incl, betaaldatum, -',
    2,
    `
Factuurnummer | Factuurdatum | Crediteur | Omschrijving | Factuurbedrag | Betaald op | Openstaand
1 | @2025-1-1 | Kern | Tang | 50 | @2025-2-1 | 0
2 | @2025-1-2 | Kern | Zaag | 60 | | 60`,
  ),
  layout(
    'salary costs by month charged to the project',
    'inspanning',
    'naam, functie, personeelstype, van, tot, uren, tarief, loonkosten, partner, bron',
    1,
    `
Naam werknemer | Functie | Intern/extern | Begindatum | Einddatum | Bestede uren | Tarief per uur | Salariskosten | Instelling | Bron
Q. Roos | docent BWI | intern personeel | @2025-1-1 | @2025-6-30 | 75 | 55 | 4125 | Het Baken | subsidie 2025-2028`,
  ),
  layout(
    'hours with euro signs, under each other by school',
    'inspanning',
    'naam, uren, tarief, loonkosten, -',
    3,
    `
Inzet personeel STO 2025
Naam | Inzet uren STO | Prijs per uur | Personeelskosten | Paraaf
Het Baken ||||
J. Smit | 10 | € 55,00 | € 550,00 | js
L. Tas | 20 | € 55,00 | € 1.100,00 | lt
Subtotaal | 30 | | € 1.650,00 |
De Kade ||||
B. Wit | 5 | € 55,00 | € 275,00 | bw
Totaal | 35 | | € 1.925,00 |`,
  ),
  layout(
    'machines with VAT apart',
    'afschrijvingen',
    'omschrijving, leverancier, factuurnr, factuurdatum, -, -, aanschaf, periode_mnd, restwaarde, pct_sto, act_code',
    1,
    `
Investering | Leverancier | Factuurnummer | Factuurdatum | Aanschafwaarde excl. btw | Btw | Aanschafwaarde incl. btw | Aantal maanden | Restwaarde | Percentage STO | Activiteit
Lascabine | Kemppi | 5 | @2025-5-5 | 10000 | 2100 | 12100 | 120 | 0 | 60% | A1`,
  ),
  layout(
    'budget of a school with P and Q',
    'begroting',
    'act_code, kostensoort, omschrijving, eenheid, -, -, bedrag_totaal',
    2,
    `
Begroting vmbo De Kade 2025-2026
Activiteit | Kostensoort | Omschrijving | Eenheid | Q | P | Totaal
A1 | Loonkosten | Docenten | uur | 100 | 55 | 5500
A2 | Materiaalkosten | Kisten | stuk | 10 | 200 | 2000`,
  ),
  layout(
    'in kind contributions on one line a company',
    'cofinanciering',
    'cofinancier, omschrijving, uren, tarief, bedrag, bewijs',
    2,
    `
Cofinancier | Omschrijving bijdrage | Aantal uren | Tarief | Totaal | Bewijsstuk
Vos BV | Gastlessen | 10 | 60 | 600 | presentielijst
Mes BV | Excursie | 5 | 60 | 300 | mail`,
  ),
];
