import { drawnSheet, type Drawing } from '../drawn-sheet';
import { makeSheet, type LabelledSheet, type Style } from '../sheet-maker';

/** A seventh set, small: styles that the sixth does not have, written after the sixth was used and before they were tried. */
// One sheet a line.
// prettier-ignore
const STYLES: readonly Style[] = [
  { style: 'Oracle and Coda', source: 'Extracts of the finance systems of large ROCs, as a controller hands them on', layouts: [
    ['kosten', 'GL Date=-date | Voucher=boekstuk | Supplier/Employee=leverancier | Supplier Ref.=factuurnr | Invoice Dt=factuurdatum | Line Descr.=omschrijving | Entered Dr=incl debet | Entered Cr=incl credit | Project Nbr=-project', 'title:STO_project_transactions total:Total'],
    ['kosten', 'Elm 1=-account | Elm 4=-project | DocCode=-journal | DocNum=boekstuk | DocDate=factuurdatum | Ext ref 1=factuurnr | Omschr=omschrijving | ValueHome=incl', 'title:Coda_uitdraai_Sterk_Techniekonderwijs total:'],
  ] },
  { style: 'Odoo and Afas Profit lists', source: 'List views with Dutch labels that a bookkeeper exports', layouts: [
    ['kosten', 'Nummer=boekstuk | Leverancier weergavenaam=leverancier | Factuur-/rekeningdatum=factuurdatum | Vervaldatum=-duedate | Referentie=factuurnr | Belastingvrij bedrag getekend=excl | Btw getekend=btw | Totaal getekend=incl | Betaalstatus=-status', 'title:Leveranciersfacturen_STO'],
    ['inspanning', 'Medew.code=-staffno | Voorl. + naam=naam | Fnctie=functie | Begindat.=van | Einddat.=tot | Gewerkte u.=uren | Kostprijstarief=tarief | Kostpr. totaal=loonkosten', 'title:Projecturen_STO total:Tot._project'],
  ] },
  { style: 'Keep it simple', source: 'Sheets of small schools: few words, sloppy', layouts: [
    ['kosten', 'dag=factuurdatum | gekocht=omschrijving | winkel=leverancier | kost=incl', 'title:STO_spullen total:samen datetext'],
    ['inspanning', 'wie=naam | wat ben je=functie | hoeveel u=uren | € p/u=tarief | maakt €=loonkosten', 'title:STO_uren_2025 total:alles'],
    ['afschrijvingen', 'apparaat=omschrijving | gekocht op=factuurdatum | voor hoeveel=aanschaf | jaren=periode_mnd@years | daarna nog waard=restwaarde', 'title:STO_machines'],
  ] },
  { style: 'Provincial fund', source: 'Statements of a province and a development agency', layouts: [
    ['cofinanciering', 'Medefinancierende partij=cofinancier | Vorm van bijdrage=soort | Specificatie=omschrijving | Toegezegd d.d.=van | Waarde inbreng (EUR)=bedrag', 'title:Medefinanciering_STO total:Totaal_medefinanciering'],
    ['begroting', 'WP=pl_code | Deelact.=act_code | Kostenrubriek=kostensoort | Toelichting post=omschrijving | Raming 2025 (€)=bedrag 2025 | Raming 2026 (€)=bedrag 2026 | Raming 2027 (€)=bedrag 2027 | Raming 2028 (€)=bedrag 2028', 'title:Projectbegroting_STO total:Totaal_raming'],
  ] },
  { style: 'Roster and shift tools', source: 'Exports of Dyflexis, L1NDA, Protime and a web form', layouts: [
    ['urenregistratie', 'Persoon=naam | Kostenplaats=-code | Dat.=datum | Dienst van=-time | Dienst tot=-time | Netto duur=uren | Omschr. dienst=-task', 'title:Urenoverzicht_STO hm total:Totaal'],
    ['urenregistratie', 'Collega=naam | Werkdatum=datum | Uren t.b.v. STO=uren | Overige uren=uren_overig | Verlof (u)=verlof | Ziek (u)=ziekte | Par. leidingg.=akkoord_leidinggevende', 'title:Tijdverantwoording'],
  ] },
  { style: 'Fixed assets of a board', source: 'Asset sheets of a board office', layouts: [
    ['afschrijvingen', 'Act.nr=inv_id | Activum=omschrijving | Crediteur=leverancier | Fact.dat.=factuurdatum | Aanschafbedr. incl.=aanschaf | Restwrd.=restwaarde | Lvnsd. (mnd)=periode_mnd | Afschr/mnd=afs_maand | Cum. afschr.=-money', 'title:Activastaat_STO total:Tot.'],
  ] },
];

const DRAWINGS: readonly Drawing[] = [
  {
    style: 'Kinds down, months across',
    table: 'kosten',
    columns: 'kostensoort | incl | incl | incl | -',
    lines: 5,
    totals: { incl: 6_100 },
    cells: `
Uitgaven Sterk Techniekonderwijs 2025 per kostensoort | | | |
Kostensoort | Januari | Februari | Maart | Kwartaal
Materiaalkosten | 1200 | 800 | | 2000
Overige kosten | 600 | | 1500 | 2100
Kosten machines en apparatuur | | 2000 | | 2000
Totaal | 1800 | 2800 | 1500 | 6100`,
  },
  {
    style: 'Two tables under a letter',
    table: 'inspanning',
    columns: 'naam | functie | uren | tarief | loonkosten',
    lines: 3,
    totals: { uren: 64, loonkosten: 3_536 },
    cells: `
Geachte heer, mevrouw, | | | |
Onderstaand de inzet van onze docenten voor STO in maart 2025. | | | |
Docent | Functie | Aantal klokuren | Uurtarief in € | Te vergoeden
K. Jansen | docent | 24 | 56 | 1344
R. Visser | docent | 20 | 56 | 1120
L. Tas | instructeur | 20 | 53.6 | 1072
Totaal te vergoeden | | 64 | | 3536
Met vriendelijke groet, | | | |
De administratie | | | |`,
  },
  {
    style: 'Days of a month down',
    table: 'urenregistratie',
    columns: 'datum | - | uren | -',
    lines: 4,
    totals: { uren: 15.5 },
    cells: `
Naam medewerker | P. van den Berg | |
Maand | oktober 2025 | |
Project | Sterk Techniekonderwijs | |
Dag | Weekdag | Uren STO | Paraaf
@2025-10-1 | wo | 4 | pb
@2025-10-8 | wo | 3.5 | pb
@2025-10-15 | wo | 4 | pb
@2025-10-29 | wo | 4 | pb
 | | 15.5 |`,
  },
];

// prettier-ignore
const STRANGERS: Style['layouts'] = [
  ['kosten', 'Bestelnr=-code | Klantnaam=-person | Verzenddatum=-date | Bedrag incl. btw=incl | Track & trace=-guid', 'title:Webwinkel_orders'],
  ['inspanning', 'Naam kandidaat=naam | Vacature=functie | Gesprek op=-date | Salariswens=-money', 'title:Sollicitaties'],
  ['urenregistratie', 'Leerling=naam | Lesdatum=datum | Rijles (u)=uren | Instructeur=-person', 'title:Rijlessen'],
  ['afschrijvingen', 'Boot=omschrijving | Ligplaats=-place | Bouwjaar=-year | Liggeld=-money', 'title:Jachthaven'],
  ['begroting', 'Afdeling=-accountname | Fte 2025=-qty | Loonsom 2025=-money | Loonsom 2026=-budget', 'title:Formatiebegroting_zorginstelling total:Totaal'],
  ['cofinanciering', 'Sponsor=cofinancier | Sport=-subject | Bedrag per seizoen=bedrag | Contract t/m=-date', 'title:Sponsorcontracten_hockeyclub'],
];

export const SEVENTH: readonly LabelledSheet[] = [
  ...STYLES.flatMap(({ style, layouts }) => layouts.map((line, number) => makeSheet(style, number, line))),
  ...DRAWINGS.map(drawnSheet),
];
export const SEVENTH_STRANGERS: readonly LabelledSheet[] = STRANGERS.map((line, number) => makeSheet('seventh stranger', number, line));
