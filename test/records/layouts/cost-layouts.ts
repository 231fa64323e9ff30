import { layout, type Layout } from './layout';

/** Cost registers and invoice lists of schools, each with headings, order and habits of its own. */
export const COST_LAYOUTS: readonly Layout[] = [
  layout(
    'invoice list under a title, total at the end',
    'kosten',
    'factuurdatum, leverancier, factuurnr, omschrijving, incl',
    3,
    `
Kostenoverzicht Sterk Techniekonderwijs 2025
Vmbo De Kade, bijgewerkt t/m september

Factuurdatum | Leverancier | Factuurnr | Omschrijving | Bedrag
@2025-3-4 | Bouwmaat | 2025-118 | Hout voor praktijklokaal | 412.5
@2025-4-9 | Technische Unie | 88123 | Kabelgoten | 1250
@2025-6-2 | Bouwmaat | 2025-301 | Schroeven | 86.4
Totaal |||| 1748.9`,
  ),
  layout(
    'excl, VAT and incl apart, with a payment date',
    'kosten',
    'boekstuk, leverancier, factuurdatum, betaaldatum, omschrijving, excl, btw, incl, kostensoort',
    2,
    `
Boekstuknr. | Crediteur | Fact.datum | Datum betaling | Omschrijving | Bedrag excl. BTW | BTW | Bedrag incl. BTW | Categorie
2025001 | Lasgroep Noord | @2025-2-1 | @2025-2-20 | Lasdraad | 100 | 21 | 121 | Materiaalkosten
2025002 | Drukkerij Smit | @2025-2-11 | @2025-3-1 | Folders open dag | 200 | 42 | 242 | Overige kosten`,
  ),
  layout(
    'headings over two rows with merged groups',
    'kosten',
    'boekstuk, leverancier, factuurnr, factuurdatum, excl, btw, incl, act_code',
    2,
    `
 | | Factuur | | Bedragen | | | 
Stuknr | Leverancier | nummer | datum | Excl. btw | Btw | Incl. btw | Activiteit
1 | Rijnstaal | F-77 | @2026-1-12 | 1000 | 210 | 1210 | A01
2 | Rijnstaal | F-79 | @2026-1-30 | 50 | 10.5 | 60.5 | A02`,
    { merged: ['C1:D1', 'E1:G1'] },
  ),
  layout(
    'a heading split over two lines of one cell column',
    'kosten',
    'leverancier, factuurnr, factuurdatum, omschrijving, incl, -',
    2,
    `
Leverancier | factuur | factuur | Omschrijving | Bedrag | Opmerkingen
 | nummer | datum | | incl. btw | 
Conrad | 10023 | @2025-9-3 | Soldeerstations | 899 | pakbon in map
Conrad | 10041 | @2025-9-19 | Sensoren | 120.75 | `,
  ),
  layout(
    'subtotals per school between the lines, and names of schools as group headings',
    'kosten',
    'factuurdatum, leverancier, omschrijving, incl',
    4,
    `
Datum factuur | Naam leverancier | Omschrijving | Factuurbedrag
Vmbo Oost |||
@2025-1-8 | Hoogvliet Gereedschap | Boren | 75
@2025-1-20 | Hoogvliet Gereedschap | Zaagbladen | 25
Subtotaal Vmbo Oost ||| 100
Vmbo West |||
@2025-2-8 | Elektro BV | Leds | 40
@2025-2-9 | Elektro BV | Draad | 60
Subtotaal Vmbo West ||| 100
Totaal generaal ||| 200`,
  ),
  layout(
    'blank columns between, a hidden column, data from C6',
    'kosten',
    'boekstuk, , factuurdatum, , leverancier, -, omschrijving, , incl',
    2,
    `
Bkstnr | | Boekdatum | | Relatie | Relatiecode intern | Omschrijving boeking | | Bedrag in euro
700123 | | @2025-5-6 | | Ten Brink | 1044 | Huur bus techniekdag | | 650
700187 | | @2025-5-8 | | Gemeente | 2001 | Zaalhuur | | 150`,
    { at: 'C6', hiddenColumns: [7] },
  ),
  layout(
    'amounts as text in Dutch notation',
    'kosten',
    'factuurdatum, leverancier, omschrijving, kostensoort, incl',
    4,
    `
Datum | Leverancier | Omschrijving | Soort kosten | Bedrag (EUR)
1-8-2024 | Van Dam | Freesmachine onderhoud | Overige kosten | € 1.234,56
15-8-2024 | Van Dam | Olie | Materiaalkosten | € 50,-
16-8-2024 | Van Dam | Creditnota olie | Materiaalkosten | -/- 12,50
31-8-2024 | Kuiper | Lascabine huur | Overige kosten | 12.500`,
    { textOnly: true },
  ),
  layout(
    'repeated headings at a page break, and a line that begins with Totaal',
    'kosten',
    'factuurdatum, leverancier, factuurnr, omschrijving, incl',
    3,
    `
Factuurdatum | Leverancier | Factuurnummer | Omschrijving | Bedrag incl. btw
@2025-3-1 | Totaal Techniek BV | 1 | Totaalpakket lasbrillen | 300
@2025-3-2 | Kern | 2 | Handschoenen | 80
Factuurdatum | Leverancier | Factuurnummer | Omschrijving | Bedrag incl. btw
@2025-3-9 | Totaal Techniek BV | 3 | Totaalonderhoud | 120`,
  ),
  layout(
    'the share for STO and what is charged',
    'kosten',
    'leverancier, omschrijving, factuurdatum, incl, pct, bedrag_sto, bron',
    2,
    `
Leverancier | Omschrijving | Factuurdatum | Totaalbedrag | % STO | Bedrag STO | Financieringsbron
Cito Metaal | Lasapparaat huur | @2025-10-1 | 1000 | 80 | 800 | subsidie 2025-2028
Cito Metaal | Gas | @2025-10-9 | 200 | 50 | 100 | subsidie 2025-2028`,
  ),
  layout(
    'sheet of one school, order of its own, remarks in front',
    'kosten',
    '-, partner, act_code, kostensoort, omschrijving, leverancier, factuurnr, factuurdatum, incl',
    2,
    `
Opm. | School | Activiteitnr | Kostenpost | Waarvoor | Leverancier | Factuur nr | Datum factuur | Bedrag incl
 | Vmbo Zuid | 3.1 | Materiaal | Techniekkisten | HEUTINK | 1 | @2026-2-2 | 2400
navragen | Vmbo Zuid | 3.2 | Overig | Bus | Arriva | 2 | @2026-2-9 | 350`,
    { sheet: 'Vmbo Zuid' },
  ),
  layout(
    'budget beside the amount: only what was spent is the amount',
    'kosten',
    'factuurdatum, leverancier, omschrijving, -, incl, -',
    2,
    `
Factuurdatum | Leverancier | Omschrijving | Begroot | Uitgaven | Verschil
@2025-1-5 | Makro | Catering ouderavond | 500 | 430 | 70
@2025-1-9 | Kluswijs | Verf | 100 | 130 | -30`,
  ),
  layout(
    'unlabelled amount with VAT: the figures tell that it is without VAT',
    'kosten',
    'factuurnr, leverancier, factuurdatum, omschrijving, excl, btw, incl',
    3,
    `
Factuurnr | Leverancier | Datum | Omschrijving | Bedrag | BTW bedrag | Totaal
1 | A | @2025-1-5 | Slijpschijven | 100 | 21 | 121
2 | B | @2025-1-6 | Boeken | 100 | 9 | 109
3 | C | @2025-1-7 | Tape | 10 | 2.1 | 12.1`,
  ),
];

/** Ledger exports: the five rows of headings that were seen, and other ones. */
export const LEDGER_LAYOUTS: readonly Layout[] = [
  layout(
    'ledger 1: account, description, debet and credit',
    'kosten',
    '-, omschrijving, incl debet, incl credit',
    2,
    `
Grootboekrekening | Omschrijving | Debet | Credit
4310 | Lesmateriaal techniek | 12.500,00 | 
4311 | Retour lesmateriaal | | 250,00`,
    { textOnly: true, sheet: 'export.csv' },
  ),
  layout(
    'ledger 2: document, date, project, relation, debet and credit',
    'kosten',
    'boekstuk, factuurdatum, -, omschrijving, -, leverancier, incl debet, incl credit',
    3,
    `
Boekstuknr | Boekdatum | Grootboek | Omschrijving | Project | Relatie | Debet | Credit
25300012 | 13-02-2025 | 4310 | Hout | STO25 | Bouwmaat | 1.234,56 | 0,00
25300013 | 03-03-2025 | 4310 | Verf | STO25 | Kluswijs | 99,00 | 0,00
25300014 | 04-03-2025 | 4310 | Retour verf | STO25 | Kluswijs | 0,00 | 99,00`,
    { textOnly: true, sheet: 'mutaties 2025' },
  ),
  layout(
    'ledger 3: sign in a D/C column',
    'kosten',
    '-, factuurdatum, boekstuk, -, incl sign, incl, omschrijving, leverancier, -',
    2,
    `
Dagboekcode | Datum | Boekstuknummer | Grootboekrekening | Debet/Credit | Bedrag | Omschrijving | Relatienummer | BTW-code
60 | 31-01-2025 | 2560001 | 4300 | D | 250,00 | Gereedschap | 10023 | 4
60 | 28-02-2025 | 2560007 | 4300 | C | 50,00 | Creditnota gereedschap | 10023 | 4`,
    { textOnly: true, sheet: 'boekingen' },
  ),
  layout(
    'ledger 4: two descriptions, the second names the account',
    'kosten',
    '-, -, -, boekstuk, omschrijving, factuurdatum, -, -, -, leverancier, -, -, -, -, incl, -',
    3,
    `
Dagboek: Code | Boekjaar | Periode | Boekstuknummer | Omschrijving: Kopregel | Factuurdatum | Vervaldatum | Valuta | Relatiecode | Naam | Grootboekrekening | Omschrijving | BTW-code | BTW-percentage | Bedrag | Aantal
70 | 2025 | 3 | 25700001 | Factuur 1001 hout | @2025-3-13 | @2025-4-12 | EUR | 1001 | Bouwmaat | 4310 | Lesmateriaal | 0 | 0 | 412.5 | 1
70 | 2025 | 3 | 25700002 | Factuur 17 catering | @2025-3-20 | @2025-4-19 | EUR | 1002 | Makro | 4700 | Representatie | 0 | 0 | 98 | 1
70 | 2025 | 4 | 25700003 | Factuur 1009 hout | @2025-4-1 | @2025-5-1 | EUR | 1001 | Bouwmaat | 4310 | Lesmateriaal | 0 | 0 | 210 | 1`,
    { sheet: 'Inkoopboek' },
  ),
  layout(
    'ledger 5: account number and account name apart',
    'kosten',
    'factuurdatum, omschrijving, boekstuk, -, -, incl debet, incl credit',
    2,
    `
Boekstukdatum | Omschrijving boeking | Boekstuknr | Grootboekrekeningnr. | Grootboekrekeningoms. | Debet | Credit
@2025-11-2 | Lasgas november | 871 | 4315 | Verbruiksmateriaal | 88.2 | 0
@2025-12-2 | Lasgas december | 902 | 4315 | Verbruiksmateriaal | 91.1 | 0`,
  ),
  layout(
    'ledger 5b: Datum boeking',
    'kosten',
    'factuurdatum, omschrijving, boekstuk, -, -, incl debet, incl credit',
    2,
    `
Datum boeking;| Omschrijving boeking | Boekstuknr | Grootboekrekeningnr. | Grootboekrekeningoms. | Debet | Credit
31/07/25 | Sensoren | 12 | 4315 | Materiaal | 10,00 |
05/08/25 | Retour sensoren | 13 | 4315 | Materiaal | | 10,00`,
    { textOnly: true },
  ),
  layout(
    'general ledger card with opening balance, running balance and totals',
    'kosten',
    '-, factuurdatum, boekstuk, omschrijving, incl debet, incl credit, -',
    2,
    `
Grootboekkaart 4310 Lesmateriaal STO | | | | | | 
Periode 1 t/m 12 | | | | | | 
Dagboek | Datum | Stuknr | Omschrijving | Debet | Credit | Saldo
Inkoop | @2025-2-3 | 25001 | Bouwmaat hout | 400 | 0 | 400
Inkoop | @2025-2-9 | 25002 | Bouwmaat retour | 0 | 40 | 360
Totaal | | | | 400 | 40 | 360`,
  ),
  layout(
    'month-first dates and decimal points',
    'kosten',
    'factuurdatum, boekstuk, -, omschrijving, leverancier, -, incl',
    2,
    `
Boekdatum | Boekstuk | Grootboek | Omschrijving | Crediteurnaam | BTW-code | Bedrag
02/13/2025 | 4401 | 4310 | Plaatmateriaal | Bouwmaat | 0 | 1,250.00
03/04/2025 | 4402 | 4310 | Lijm | Kluswijs | 0 | 19.95`,
    { textOnly: true },
  ),
];
