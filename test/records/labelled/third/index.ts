import { drawnSheet, type Drawing } from '../drawn-sheet';
import { makeSheet, type LabelledSheet, type Style } from '../sheet-maker';

/** A third set of twenty, written after the second was used to improve with, and again without a look at what comes of it. */
// One sheet a line.
// prettier-ignore
const THIRD_STYLES: readonly Style[] = [
  { style: 'Administratiekantoor', source: 'Lists as administration offices of schools send them to projects', layouts: [
    ['kosten', 'Factuurdat.=factuurdatum | Crediteur omschrijving=leverancier | Factuur omschrijving=omschrijving | Grootboeknr.=-account | Grootboek omschrijving=-accountname | Kostenplaats omschrijving=-project | Bedrag regel excl=excl | Bedrag btw regel=btw | Bedrag regel incl=incl', 'total:Totaal_generaal'],
    ['kosten', 'Boekdat=factuurdatum | Per=-period | Boekst=boekstuk | Rel=leverancier | Tekst=omschrijving | Deb=incl debet | Cre=incl credit', 'sub:Totaal_rekening'],
    ['inspanning', 'Werknemernaam=naam | Personeelsnr=-staffno | Functieomschr=functie | Ur. STO=uren | GPL per uur=tarief | Loonlast=loonkosten', 'total:Tot.'],
    ['afschrijvingen', 'Activa nr=inv_id | Activa oms=omschrijving | Investeringsdatum=factuurdatum | Investeringswaarde=aanschaf | Looptijd in mnd=periode_mnd | Restant waarde na looptijd=restwaarde | Lasten per maand=afs_maand', 'title:Activastaat_STO'],
  ] },
  { style: 'Project office', source: 'Working sheets of project leaders', layouts: [
    ['urenregistratie', 'Projectmedewerker=naam | Wanneer?=datum | Welke activiteit?=act_code | Wat heb je gedaan?=-task | Hoeveel uren?=uren', 'title:Urenformulier_STO'],
    ['cofinanciering', 'Wie draagt bij?=cofinancier | Waaruit bestaat de bijdrage?=omschrijving | Natura of geld?=soort | Wat is de waarde in euro?=bedrag', 'title:Cofinanciering_regio_STO'],
    ['kosten', 'Volgnr=-number | Besteld door=-person | Besteld bij=leverancier | Factuurdatum=factuurdatum | Waarvoor=omschrijving | Factuurbedrag incl=incl | Valt onder activiteit=act_code', 'total:Totaal title:Uitgaven_STO'],
    ['begroting', 'Pijler=pl_code | Activiteitnr=act_code | Uitvoerende school=partner | Soort kosten=kostensoort | Specificatie=omschrijving | 2025=bedrag 2025 | 2026=bedrag 2026 | 2027=bedrag 2027 | 2028=bedrag 2028', 'title:Projectbegroting_Sterk_Techniekonderwijs total:TOTAAL'],
  ] },
  { style: 'Companies', source: 'Own sheets of firms that take part', layouts: [
    ['inspanning', 'Collega=naam | Rol bij gastles=functie | Tijd (uren)=uren | Intern tarief=tarief | Inzet in euro=loonkosten', 'title:Inzet_STO total:'],
    ['kosten', 'Inkoopnota=factuurnr | Nota d.d.=factuurdatum | Lev.=leverancier | Artikelen/diensten=omschrijving | Nettobedrag=excl | BTW=btw | Brutobedrag=incl', 'title:Kosten_tbv_Sterk_Techniekonderwijs'],
  ] },
  { style: 'English abbreviations', source: 'Exports in English with Dutch use', layouts: [
    ['kosten', 'Inv. date=factuurdatum | Inv. no.=factuurnr | Supplier=leverancier | Desc.=omschrijving | Excl. VAT=excl | VAT=btw | Incl. VAT=incl', 'title:STO_costs'],
    ['inspanning', 'Employee=naam | Job title=functie | # hours=uren | Hourly cost=tarief | Staff cost=loonkosten', 'title:STO_staff total:Total'],
    ['afschrijvingen', 'Asset description=omschrijving | Purchase date=factuurdatum | Purchase price incl. VAT=aanschaf | Useful life (months)=periode_mnd | Salvage value=restwaarde', 'title:STO_equipment'],
  ] },
];

const THIRD_DRAWINGS: readonly Drawing[] = [
  {
    style: 'Several registers on one sheet',
    table: 'kosten',
    columns: 'factuurdatum | leverancier | omschrijving | incl',
    lines: 2,
    totals: { incl: 363 },
    cells: `
Declaratie STO Het Anker | | |
 | | |
A. Kosten | | |
Datum factuur | Leverancier | Omschrijving | Bedrag incl.
@2025-3-3 | Bouwmaat | hout | 242
@2025-3-9 | Eriks | lager | 121
Totaal A | | | 363
 | | |
B. Uren | | |
Medewerker | Functie | Uren | Bedrag
J. Smit | docent | 10 | 550
Totaal B | | 10 | 550`,
  },
  {
    style: 'Persons across',
    table: 'urenregistratie',
    columns: 'datum | - | uren | uren | uren | -',
    lines: 5,
    totals: { uren: 17 },
    cells: `
Urenstaat STO werkgroep | | | | |
Datum | Wat | Fatima Yilmaz | Dirk Mulder | L. Tas | Totaal
@2025-2-4 | overleg | 2 | 2 | | 4
@2025-2-11 | les maken | | 4 | 3 | 7
@2025-2-18 | open dag | 6 | | | 6
Totaal | | 8 | 6 | 3 | 17`,
  },
  {
    style: 'Quarters of costs',
    table: 'kosten',
    columns: 'leverancier | omschrijving | incl | incl | incl | incl | -',
    lines: 5,
    totals: { incl: 2450 },
    cells: `
Uitgaven Sterk Techniekonderwijs 2026 | | | | | |
Leverancier | Omschrijving | Q1 | Q2 | Q3 | Q4 | Totaal
Bouwmaat | hout | 200 | 350 | | 100 | 650
Lasgroep Noord | gas | | 800 | | | 800
Festo Didactic | set | | | 1000 | | 1000
Totaal | | 200 | 1150 | 1000 | 100 | 2450`,
  },
  {
    style: 'Groups with sums above',
    table: 'inspanning',
    columns: 'naam | functie | uren | tarief | loonkosten',
    lines: 4,
    totals: { uren: 115, loonkosten: 6325 },
    cells: `
Loonkosten STO per school | | | |
Naam | Functie | Uren | Tarief | Kosten
Vmbo De Kade | | 70 | | 3850
A. Bakker | docent | 40 | 55 | 2200
R. Visser | toa | 30 | 55 | 1650
Dalton Oost | | 45 | | 2475
K. Jansen | docent | 25 | 55 | 1375
L. Tas | docent | 20 | 55 | 1100
Totaal | | 115 | | 6325`,
  },
  {
    style: 'Thousands and signs',
    table: 'begroting',
    columns: 'kostensoort | omschrijving | bedrag_totaal',
    lines: 3,
    totals: { bedrag_totaal: 98_500 },
    cells: `
Begroting Sterk Techniekonderwijs | |
Kostensoort | Omschrijving | Totaal
Loonkosten | docenten | € 60.000,-
Materiaalkosten | hout, metaal | € 12.500,-
Kosten machines en apparatuur | lasrobot | € 26.000,-
Totaal | | € 98.500,-`,
    options: { textOnly: true },
  },
  {
    style: 'Month in the tab',
    table: 'inspanning',
    columns: 'naam | uren | tarief | loonkosten',
    lines: 3,
    totals: { uren: 30, loonkosten: 1650 },
    cells: `
Inzet STO, Vmbo De Kade | | |
Medewerker | Uren | Tarief | Bedrag
A. Bakker | 12 | 55 | 660
R. Visser | 10 | 55 | 550
S. el Amrani | 8 | 55 | 440
 | 30 | | 1650`,
    options: { sheet: 'maart 2025' },
  },
  {
    style: 'Two periods of a year side by side',
    table: 'kosten',
    columns: 'factuurdatum | leverancier | omschrijving | incl',
    lines: 3,
    totals: { incl: 530.25 },
    cells: `
Kosten STO eerste halfjaar | | |
Datum | Winkel | Wat gekocht | Bedrag
@2025-1-7 | Praxis | verf | 80.25
@2025-2-9 | Hornbach | planken | 250
@2025-4-4 | Bouwmaat | stenen | 200
 | | samen | 530.25`,
  },
];

const THIRD_STRANGER_LINES: Style['layouts'] = [
  ['kosten', 'Datum=factuurdatum | Gezin=-person | Boodschappen=incl | Vaste lasten=-money', 'title:Huishouden'],
  [
    'kosten',
    'Factuurnr=factuurnr | Opdrachtgever=-person | Datum=factuurdatum | Uren=-qty | Tarief=-unit | Omzet=incl',
    'title:Verkoopfacturen_zzp',
  ],
  ['kosten', 'Rekening=-account | Omschrijving=-accountname | 2024=-money | 2025=-budget', 'title:Winst_en_verlies'],
  ['inspanning', 'Naam=naam | Maandsalaris=-money | Fte=wtf | Schaal=-scale', 'title:Personeelskosten_bestuur'],
  ['inspanning', 'Docent=naam | Klas=-class | Uren=uren | Vak=-subject', 'title:Lesverdeling'],
  ['urenregistratie', 'Vrijwilliger=naam | Datum=datum | Uren=uren | Kantine=-yesno', 'title:Rooster_sportclub'],
  ['afschrijvingen', 'Auto=omschrijving | Kenteken=-code | Aanschafprijs=aanschaf | Kilometers=-km', 'title:Wagenpark'],
  ['cofinanciering', 'Vereniging=cofinancier | Subsidie=-money | Doel=-status', 'title:Subsidies_gemeente_cultuur'],
  ['begroting', 'Post=-accountname | Begroting 2026=-budget | Begroting 2025=-money', 'title:Begroting_vereniging'],
  ['partners', 'Leverancier=-shop | Contactpersoon=-person | Telefoon=-code | E-mail=-mail', 'title:Adressenlijst'],
];

export const THIRD: readonly LabelledSheet[] = [
  ...THIRD_STYLES.flatMap(({ style, layouts }) => layouts.map((line, number) => makeSheet(style, number, line))),
  ...THIRD_DRAWINGS.map(drawnSheet),
];

export const THIRD_STRANGERS: readonly LabelledSheet[] = THIRD_STRANGER_LINES.map((line, number) =>
  makeSheet('third stranger', number, line),
);
