import { layout, type Layout } from './layout';

/** Sheets of the third hold-out: drawn after the recognition was mended for the second, by one who knew it but did not look at its words. */
export const THIRD_HOLDOUT_LAYOUTS: readonly Layout[] = [
  layout(
    'statement of costs of an mbo school',
    'kosten',
    'factuurdatum, boekstuk, leverancier, omschrijving, excl, btw, incl, pct, bedrag_sto, act_code',
    2,
    `
ROC Midden | kostenstaat STO 2025
Fact. datum | Boekst.nr. | Naam leverancier | Korte omschrijving | Bedrag ex. BTW | BTW | Bedrag in. BTW | Toerekening STO (%) | Bedrag t.l.v. STO | Activiteit nr.
@2025-4-1 | 881 | Siemens | PLC | 1000 | 210 | 1210 | 50% | 605 | 3.1
@2025-4-9 | 882 | RS | Kabels | 100 | 21 | 121 | 100% | 121 | 3.1`,
  ),
  layout(
    'cash book',
    'kosten',
    'factuurdatum, omschrijving, incl, -, -',
    3,
    `
Kasboek technieklokaal STO
Datum | Omschrijving | Uitgaven | Ontvangsten | Saldo
@2025-4-1 | Schroeven | 12.5 | | 187.5
@2025-4-2 | Lijm | 7.5 | | 180
@2025-4-5 | Opname | | 50 | 230`,
  ),
  layout(
    'short mutations of AFAS',
    'kosten',
    'factuurdatum, -, boekstuk, omschrijving, leverancier, factuurnr, incl, -',
    2,
    `
Boekdatum | Dagboek | Boekstuk | Omschrijving mutatie | Verkoop-/Inkooprelatie | Factuurnummer | Bedrag EUR | Kostenplaats
@2025-4-1 | 50 | 25001 | Verf | Sigma | 991 | 100 | STO
@2025-4-4 | 50 | 25002 | Kwast | Sigma | 992 | 20 | STO`,
  ),
  layout(
    'hours per partner, with the rate in words',
    'inspanning',
    'partner, naam, functie, act_code, uren, tarief, loonkosten',
    2,
    `
Verantwoording inzet uren STO 2e kwartaal
Instelling | Naam medewerker | Functie | Activiteit code | Uren besteed aan STO | Tarief per uur in euro | Totaalbedrag
Metzo | P. Kok | docent | A1 | 10 | 60 | 600
Metzo | R. Vos | toa | A1 | 5 | 45 | 225`,
  ),
  layout(
    'machines with a short year',
    'afschrijvingen',
    'omschrijving, inv_id, leverancier, factuurnr, start, aanschaf, restwaarde, periode_mnd, afs_maand, pct_sto, afs 2025',
    2,
    `
Omschrijving apparatuur | Serienummer | Naam leverancier | Nr. factuur | Datum ingebruikname | Aanschafwaarde (incl. btw) | Restwaarde | Afschrijvingstermijn (mnd) | Afschr. per mnd | % t.b.v. STO | Afschrijving '25
Robot | R1 | ABB | 12 | @2025-1-1 | 12000 | 0 | 60 | 200 | 100% | 2400
Pers | P1 | ABB | 13 | @2025-1-1 | 6000 | 0 | 60 | 100 | 50% | 600`,
  ),
  layout(
    'contributions with a date of signing',
    'cofinanciering',
    'cofinancier, soort, omschrijving, van, tot, uren, tarief, bedrag, datum_teken',
    2,
    `
Cofinancieringsoverzicht
Naam cofinancier | Vorm (cash/kind) | Omschrijving van de bijdrage | Van | T/m | Uren | Uurtarief | Bedrag in € | Datum getekend
BAM | kind | Les | @2025-1-1 | @2025-3-1 | 10 | 50 | 500 | @2025-4-1
Unica | kind | Les | @2025-1-1 | @2025-3-1 | 5 | 50 | 250 | @2025-4-2`,
  ),
  layout(
    'budget with a total over the period',
    'begroting',
    'pl_code, act_code, omschrijving, kostensoort, bedrag 2025, bedrag 2026, bedrag 2027, bedrag_totaal, toelichting',
    2,
    `
Begroting 2025-2027
Programma-lijn | Activiteitcode | Omschrijving | Srt. kosten | Begroot bedrag 2025 | Begroot bedrag 2026 | Begroot bedrag 2027 | Totaal 2025-2027 | Opm.
PL1 | A1 | Docent | Loonkosten | 10 | 20 | 30 | 60 |
PL1 | A2 | Bus | Overig | 10 | 10 | 10 | 30 | x`,
  ),
  layout(
    'partners with a role',
    'partners',
    'partner_naam, partner_type, brin_vest, bevoegd_gezag, kvk, adres, rol, sok',
    2,
    `
Overzicht samenwerkingspartners
Partnernaam | Soort partner | BRIN-nr. | Bevoegd gezag | KvK-nr. | Bezoekadres | Rol binnen STO | Getekende SOK (j/n)
Metzo | vmbo | 03RR00 | Achterhoek VO | 41041041 | Lierstraat 2 | penvoerder | j
BAM | bedrijf | | | 30000000 | Runnenburg 9 | deelnemer | n`,
  ),
  layout(
    'time sheet with a signature',
    'urenregistratie',
    'naam, datum, act_code, -, uren, uren_overig, akkoord_leidinggevende',
    2,
    `
Urenstaat project Sterk Techniekonderwijs
Naam werknemer | Datum | Activiteit | Omschrijving werkzaamheden | Aantal uren STO | Aantal uren overig | Akkoord leidinggevende d.d.
P. Kok | @2025-4-1 | A1 | les | 4 | 4 | @2025-5-1
R. Vos | @2025-4-1 | A1 | les | 2 | 6 | @2025-5-1`,
  ),

  layout(
    'project costs with shortened dates',
    'kosten',
    'boekstuk, factuurdatum, leverancier, factuurnr, omschrijving, partner, kostensoort, incl, betaaldatum, bewijs',
    2,
    `
Projectkosten STO 2025 - regio Noord
Stuknr. | Factuurdat. | Leveranciersnaam | Factuurnr. leverancier | Omschrijving kosten | Partnerschool | Cat. kosten | Totaal incl. BTW (€) | Betaaldat. | Factuur bijgevoegd?
12 | @2025-2-3 | Kern | F1 | Boor | Metzo | Materiaal | 121 | @2025-3-1 | ja
13 | @2025-2-9 | Kern | F2 | Zaag | Metzo | Materiaal | 60.5 | @2025-3-1 | ja`,
  ),
  layout(
    'an export that is brief about VAT',
    'kosten',
    '-, factuurdatum, boekstuk, leverancier, omschrijving, excl, btw, incl, -',
    2,
    `
Adm | Datum | Boekstuknummer | Crediteur naam | Memo | Netto excl. BTW | BTW bedrag | Totaal incl. | Grootboeknr.
1 | @2025-2-3 | 100 | Kern | Boor | 100 | 21 | 121 | 4500
1 | @2025-2-9 | 101 | Kern | Zaag | 50 | 10.5 | 60.5 | 4500`,
  ),
  layout(
    'staff with days in and out',
    'inspanning',
    'naam, functie, wtf, van, tot, uren, tarief, loonkosten',
    2,
    `
Personele inzet STO-project
Naam | Functie | Werktijdfactor | Datum in | Datum uit | Ingezette uren STO | GPL per uur | Personeelskosten STO
P. Kok | docent | 0.8 | @2025-1-1 | @2025-7-31 | 10 | 60 | 600
R. Vos | toa | 1 | @2025-1-1 | @2025-7-31 | 5 | 45 | 225`,
  ),
  layout(
    'contributions in pieces',
    'cofinanciering',
    'cofinancier, soort, omschrijving, aantal, waarde, bedrag, verklaring',
    2,
    `
Bijdragen bedrijven aan STO
Bedrijfsnaam | Soort (in kind/cash) | Omschrijving | Aantal | Waarde per eenheid | Totale waarde | Verkl. getekend
BAM | in kind | Stenen | 10 | 5 | 50 | ja
Unica | in kind | Buizen | 4 | 5 | 20 | nee`,
  ),
  layout(
    'budget of one year',
    'begroting',
    'act_code, partner, kostensoort, omschrijving, q 2026, p 2026, bedrag 2026, dekking_subsidie, dekking_eigen',
    2,
    `
Jaarbegroting STO 2026
Act. nr | School | Srt kosten | Toelichting kosten | Aantal 2026 | Prijs per stuk 2026 | Totaal 2026 | Subsidiedeel | Eigen bijdrage
A1 | Metzo | Overig | Bus | 2 | 450 | 900 | 800 | 100
A2 | Metzo | Overig | Folder | 100 | 1 | 100 | 100 | 0`,
  ),
  layout(
    'activities with a theme',
    'activiteiten',
    'programmalijn, act_code, activiteit, jaar_van, jaar_tot, resultaat, status, -, -',
    2,
    `
Activiteiten STO
Thema | Act.code | Korte titel activiteit | Jaar start | Jaar eind | Verwacht resultaat | Status | Verantwoordelijke | Budget
Instroom | A1 | Techniekdag | 2025 | 2028 | 10 dagen | loopt | Inge | 1000
Docenten | B1 | Stage | 2025 | 2026 | 4 stages | klaar | Henk | 500`,
  ),
  layout(
    'schools that take part',
    'partners',
    'brin_vest, partner_naam, bevoegd_gezag, adres, -, rol, vanaf',
    2,
    `
BRIN6 | Schoolnaam | Schoolbestuur | Adres school | Contactpersoon | Rol in project | Deelname per
03RR00 | Metzo | Achterhoek VO | Lierstraat 2 | J. Mol | penvoerder | @2025-1-1
04RR00 | Isendoorn | Stichting I | Lage Weg 1 | K. Mol | deelnemer | @2025-1-1`,
  ),
];
