import { stranger, type Stranger } from './layout';

/** Sheets of schools and businesses that are no register of ours. */
export const STRANGERS: readonly Stranger[] = [
  stranger(
    'orders of an English web shop',
    `
Order ID | Invoice Date | Customer | Product | Quantity | Unit Price | Total Amount
1001 | @2025-1-1 | Acme | Lamp | 2 | 10 | 20
1002 | @2025-1-2 | Beta | Desk | 1 | 120 | 120`,
  ),
  stranger(
    'sales invoices of a shop',
    `
Factuurnummer | Factuurdatum | Klant | Omschrijving | Bedrag excl. btw | Btw | Bedrag incl. btw
1 | @2025-1-1 | Jansen | Stoel | 100 | 21 | 121
2 | @2025-1-2 | Pietersen | Tafel | 200 | 42 | 242`,
  ),
  stranger(
    'sales per month',
    `
Maand | Omzet | Kosten | Marge
Januari | 1000 | 800 | 200
Februari | 1100 | 850 | 250`,
  ),
  stranger(
    'stock',
    `
Artikelnummer | Omschrijving | Voorraad | Inkoopprijs | Verkoopprijs | Leverancier
1 | Schroef | 100 | 0.1 | 0.2 | Kern
2 | Moer | 200 | 0.1 | 0.2 | Kern`,
  ),
  stranger(
    'bank statement',
    `
Datum | Naam / Omschrijving | Rekening | Tegenrekening | Code | Af Bij | Bedrag (EUR) | Mededelingen
@2025-1-1 | Albert | NL01 | NL02 | BA | Af | 12.5 | pas
@2025-1-2 | Salaris | NL01 | NL03 | OV | Bij | 2000 | januari`,
  ),
  stranger(
    'marks of pupils',
    `
Leerlingnummer | Naam | Klas | Wiskunde | Techniek | Gemiddelde
1 | A | 3A | 7.1 | 8 | 7.5
2 | B | 3A | 6.1 | 7 | 6.5`,
  ),
  stranger(
    'timetable',
    `
Uur | Maandag | Dinsdag | Woensdag | Donderdag | Vrijdag
1 | wi | en | ne | te | te
2 | wi | en | ne | te | te`,
  ),
  stranger(
    'address list',
    `
Naam | Adres | Postcode | Plaats | Telefoon | E-mail
Jan | Dijk 1 | 1234AB | Rijp | 0612345678 | j@x.nl
Piet | Laan 1 | 1234AC | Rijp | 0612345679 | p@x.nl`,
  ),
  stranger(
    'actions of a meeting',
    `
Nr | Actie | Wie | Deadline | Status
1 | Bus regelen | Jan | @2025-1-1 | open
2 | Folder maken | Piet | @2025-1-2 | klaar`,
  ),
  stranger(
    'balance sheet',
    `
Balans per 31-12-2025 | |
Activa | 2025 | 2024
Materiële vaste activa | 100 | 110
Vorderingen | 20 | 25
Totaal | 120 | 135`,
  ),
  stranger(
    'inventory in English',
    `
Asset | Supplier | Purchase Date | Purchase Price | Depreciation (months) | Residual value
Laptop | Dell | @2025-1-1 | 1000 | 36 | 0
Phone | Apple | @2025-1-1 | 800 | 24 | 0`,
  ),
  stranger(
    'kilometres of a car',
    `
Datum | Kenteken | Van | Naar | Kilometers | Omschrijving
@2025-1-1 | AB-12-C | Rijp | Hoorn | 30 | les
@2025-1-2 | AB-12-C | Rijp | Alkmaar | 20 | les`,
  ),
  stranger(
    'leave of staff',
    `
Medewerker | Van | Tot | Uren | Verlofsoort
J. Smit | @2025-1-1 | @2025-1-2 | 8 | vakantie
L. Tas | @2025-1-1 | @2025-1-2 | 8 | ziek`,
  ),
  stranger(
    'salary list',
    `
Personeelsnummer | Naam | Geboortedatum | Functie | Brutoloon | Netto loon | Salarisschaal
1 | J. Smit | @1980-1-1 | docent | 4000 | 2800 | LB
2 | L. Tas | @1981-1-1 | docent | 4100 | 2850 | LC`,
  ),
  stranger(
    'survey answers',
    `
Tijdstempel | Wat vond u van de techniekdag? | Cijfer | Opmerkingen
@2025-1-1 | leuk | 8 | meer proefjes
@2025-1-2 | saai | 5 | te lang`,
  ),
  stranger(
    'membership fees',
    `
Lidnummer | Naam | Contributie | Betaald | Datum
1 | Jan | 25 | ja | @2025-1-1
2 | Piet | 25 | nee | `,
  ),
  stranger(
    'numbers without headings',
    `
1 | 2 | 3
4 | 5 | 6`,
  ),
  stranger(
    'a letter',
    `
Geachte heer,
Hierbij ontvangt u de begroting van de regio en de kosten van 2025.
Met vriendelijke groet`,
  ),
  stranger('an empty sheet', ''),
  stranger(
    'shopping list with amounts',
    `
Wat | Aantal | Prijs | Totaal
Hout | 2 | 10 | 20
Lijm | 1 | 5 | 5`,
  ),
  stranger(
    'sums of a year against the budget',
    `
Omschrijving | Begroting | Realisatie | Verschil
Personeel | 100 | 90 | 10
Materieel | 50 | 60 | -10`,
  ),
];
