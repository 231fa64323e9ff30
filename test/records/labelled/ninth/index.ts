import { drawnSheet, type Drawing } from '../drawn-sheet';
import { makeSheet, type LabelledSheet, type Style } from '../sheet-maker';

/** A ninth set, small: styles that no other set has, written after the eighth was used and before they were tried. */
// One sheet a line.
// prettier-ignore
const STYLES: readonly Style[] = [
  { style: 'Teamleader and Yoobi', source: 'Time and cost exports of project tools of training companies', layouts: [
    ['urenregistratie', 'Gebruiker=naam | Geboekt op=datum | Fase=-line | Getimede uren=uren | Factureerbaar=-yesno | Commentaar=-note', 'title:Timetracking_STO total:Totaal'],
    ['inspanning', 'Resource=naam | Profiel=functie | Looptijd van=van | Looptijd tot=tot | Gerealiseerd (u)=uren | Kosttarief=tarief | Kost=loonkosten', 'title:Projectresultaat_STO total:Totaal'],
  ] },
  { style: 'Minox and Davilex', source: 'Prints of small bookkeeping packages of workshops and foundations', layouts: [
    ['kosten', 'Dgbk=-journal | Bkstnr=boekstuk | Dat=factuurdatum | Rekng=-account | Crednr=-code | Crednaam=leverancier | Factnr=factuurnr | Omschr=omschrijving | Bedr excl=excl | Bedr BTW=btw | Bedr incl=incl', 'title:Inkoopjournaal_STO total:TOTAAL'],
    ['kosten', 'Periode=-period | Datum=factuurdatum | Stukno=boekstuk | Omschrijving=omschrijving | Tegenrekening=-account | Bij=-empty | Af=incl', 'title:Kasboek_STO_praktijk total:Totaal'],
  ] },
  { style: 'Netsuite and Dynamics', source: 'English extracts that a head office of a board hands on', layouts: [
    ['kosten', 'Doc No=boekstuk | Bill Date=factuurdatum | Supplier=leverancier | Supplier Ref=factuurnr | Memo=omschrijving | GL Code=-account | Cost Center=-code | Net (EUR)=excl | Tax (EUR)=btw | Total (EUR)=incl', 'title:Vendor_bills_STO total:Total'],
    ['afschrijvingen', 'Asset ID=inv_id | Asset Name=omschrijving | Acquired=factuurdatum | Acquisition Cost=aanschaf | Salvage=restwaarde | Life (Months)=periode_mnd | NBV=-book', 'title:Fixed_assets_STO'],
  ] },
  { style: 'School secretary', source: 'Lists that a secretary keeps by hand', layouts: [
    ['kosten', 'Ontvangen d.d.=-date | Rekening d.d.=factuurdatum | Afkomstig van=leverancier | Rekeningnummer=factuurnr | Inzake=omschrijving | Totaal te voldoen=incl | Voldaan d.d.=betaaldatum | Map=-place', 'title:Rekeningen_techniek_STO total:Bij_elkaar'],
    ['inspanning', 'Mevr./dhr.=naam | Is bij ons=functie | Ging aan de slag=van | Tot en met=tot | Klokuren=uren | Per uur=tarief | Bij elkaar=loonkosten', 'title:Personeel_op_STO'],
    ['cofinanciering', 'Bedrijf dat meedoet=cofinancier | Hoe=soort | Wat gaf het bedrijf=omschrijving | Geschatte waarde=bedrag | Brief getekend=verklaring', 'title:Bedrijven_en_STO total:Samen'],
  ] },
  { style: 'HR department of an ROC', source: 'Reports of HR for a project controller', layouts: [
    ['inspanning', 'Pnr=-staffno | Naam medew.=naam | Functie=functie | Fte=wtf | Aanvang=van | Einde=tot | Norm. uren STO=uren | GPL/uur=tarief | Projectlasten=loonkosten', 'title:Inzet_STO_per_medewerker total:Totaal'],
    ['jaartaken', 'Cursusjaar=schooljaar | Docent=naam | WTF=omvang | Jaartaakuren=klokuren | Waarvan STO=sto_uren', 'title:Taakverdeling'],
  ] },
  { style: 'Foundation for technology', source: 'Project administration of a regional technology foundation', layouts: [
    ['kosten', 'Nr=-number | Uitvoerende school=partner | Project/activiteit=act_code | Kostensoort=kostensoort | Derde=leverancier | Factuurgegevens^nummer=factuurnr | Factuurgegevens^datum=factuurdatum | Bedragen^excl.=excl | Bedragen^btw=btw | Bedragen^incl.=incl', 'title:Kostenstaat_Techniekstichting total:Totaal'],
    ['begroting', 'Actielijn=pl_code | Activiteit=act_code | Door=partner | Post=kostensoort | Kosten 25=-money | Kosten 26=-budget | Kosten totaal=bedrag_totaal | w.v. subsidie=dekking_subsidie | w.v. bedrijven cash=dekking_cash | w.v. bedrijven in kind=dekking_kind', 'title:Begroting_STO_2025-2026 total:Totaal'],
  ] },
  { style: 'Asset labels', source: 'Lists of a facility department with labels', layouts: [
    ['afschrijvingen', 'Label=inv_id | Apparaat/machine=omschrijving | Merk-leverancier=leverancier | Aanschafdatum=factuurdatum | Aanschafbedrag=aanschaf | Verwachte restwaarde=restwaarde | Afschrijvingsmaanden=periode_mnd | Afschr. mnd=afs_maand', 'title:Machinelijst_STO total:Totaal'],
  ] },
];

const DRAWINGS: readonly Drawing[] = [
  {
    style: 'Mail with a table',
    table: 'kosten',
    columns: 'factuurdatum | leverancier | - | incl',
    lines: 3,
    totals: { incl: 1_815 },
    cells: `
Hoi Petra, dit zijn de kosten van het STO-techniekplein: | | |
 | | |
datum | waar | bon ja/nee | hoeveel
@2025-3-6 | Bouwmaat | ja | 605
@2025-3-13 | Technische Unie | ja | 484
@2025-4-10 | Valk Welding | nee | 726
 | | totaal | 1815`,
  },
  {
    style: 'Person sheet by month',
    table: 'inspanning',
    columns: '- | uren | - | loonkosten',
    lines: 4,
    totals: { uren: 62, loonkosten: 3_472 },
    cells: `
Naam | Dirk Mulder | |
Functie | docent PIE | |
Jaar | 2025 | |
Uurtarief | 56 | |
 | | |
Maand | Uren STO | Uren les | Kosten STO
januari | 12 | 90 | 672
februari | 20 | 84 | 1120
maart | 14 | 92 | 784
april | 16 | 88 | 896
Totaal | 62 | 354 | 3472`,
  },
  {
    style: 'Two-line headings with units',
    table: 'inspanning',
    columns: 'naam | functie | uren | tarief | loonkosten',
    lines: 3,
    totals: { uren: 96, loonkosten: 5_280 },
    cells: `
Vergoeding ureninzet STO | | | |
Naam | Rol | Inzet | Vergoeding | Vergoeding
 | | (uren) | (€/uur) | (€)
J. Smit | docent | 40 | 55 | 2200
R. Visser | instructeur | 32 | 55 | 1760
K. Jansen | teamleider | 24 | 55 | 1320
Totaal | | 96 | | 5280`,
  },
  {
    style: 'Costs by school block',
    table: 'kosten',
    columns: 'factuurdatum | factuurnr | leverancier | omschrijving | incl',
    lines: 4,
    totals: { incl: 3_025 },
    cells: `
Techniekregio, materiële uitgaven 2025 | | | |
Vmbo De Kade | | | |
Factuur van | Kenmerk | Firma | Product of dienst | Incl. btw
@2025-2-3 | A-114 | Eriks | perslucht | 605
@2025-2-24 | 20088 | Hornbach | hout | 484
Vmbo De Poort | | | |
@2025-3-3 | F-9 | Festo Didactic | opleiding | 1210
@2025-3-31 | 7711 | Boels Verhuur | heftruck | 726
Totaal | | | | 3025`,
  },
];

// prettier-ignore
const STRANGERS: Style['layouts'] = [
  ['kosten', 'Datum=-date | Chauffeur=-person | Liters=-qty | Tankstation=leverancier | Bedrag=incl', 'title:Brandstof_schoolbus total:Totaal'],
  ['inspanning', 'Naam=naam | Functie=functie | Ziek vanaf=-date | Hersteld=-date | Verzuimuren=uren', 'title:Verzuimlijst'],
  ['urenregistratie', 'Klant=-shop | Monteur=naam | Datum=datum | Arbeidsuren=uren | Materiaalkosten=-money', 'title:Werkbonnen_garage total:Totaal'],
  ['begroting', 'Categorie=-household | Begroot=-budget | Uitgegeven=-money', 'title:Schoolreis_Ardennen total:Totaal'],
  ['afschrijvingen', 'Laptop=omschrijving | Serienummer=inv_id | Leerling=-person | Borg=-money', 'title:Laptops_brugklas'],
  ['cofinanciering', 'Naam sponsor=cofinancier | Loterijprijs=-product | Waarde=bedrag', 'title:Loterij_kerstmarkt'],
];

export const NINTH: readonly LabelledSheet[] = [
  ...STYLES.flatMap(({ style, layouts }) => layouts.map((line, number) => makeSheet(style, number, line))),
  ...DRAWINGS.map(drawnSheet),
];
export const NINTH_STRANGERS: readonly LabelledSheet[] = STRANGERS.map((line, number) => makeSheet('ninth stranger', number, line));
