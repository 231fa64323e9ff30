import { makeSheet, type LabelledSheet, type Style } from '../sheet-maker';

/** A tenth set, the last measure: written after the ninth was used and before they were tried, and not used since. */
// One sheet a line.
// prettier-ignore
const STYLES: readonly Style[] = [
  { style: 'Municipality as partner', source: 'Overviews of a municipality and its education office', layouts: [
    ['kosten', 'Zaaknr.=-code | Verplichtingnr.=boekstuk | Leverancier (naam)=leverancier | Factuurnr. lev.=factuurnr | Factuurdat.=factuurdatum | Boekstukomschrijving=omschrijving | Bedrag (incl.)=incl | Product=-accountname', 'title:Realisatie_STO_per_31-12-2025 total:Totaal'],
    ['cofinanciering', 'Bijdragende organisatie=cofinancier | Bijdragevorm=soort | Datum toezegging=van | Omschrijving van de inzet=omschrijving | Bedrag in euro=bedrag', 'title:Cofinanciering_STO total:Totaal'],
  ] },
  { style: 'Jira and Asana', source: 'Work logs of planning tools', layouts: [
    ['urenregistratie', 'Issue Key=-code | Issue summary=-task | Work date=datum | Full name=naam | Hours=uren | Work Description=-note', 'title:Worklogs_STO'],
    ['urenregistratie', 'Taak=-task | Toegewezen persoon=naam | Datum uitgevoerd=datum | Werkelijk bestede tijd=uren', 'title:Projectbord_Sterk_Techniekonderwijs total:Totaal'],
  ] },
  { style: 'Bookkeeper by hand', source: 'A bookkeeper of a small foundation, in Excel', layouts: [
    ['kosten', 'Bk.=-journal | Bl.nr.=boekstuk | d.d.=factuurdatum | Cred.=leverancier | f.nr.=factuurnr | oms.=omschrijving | bedr. ex=excl | btw=btw | bedr. in=incl', 'title:Uitgaven_STO_2025 total:TOT'],
    ['kosten', 'Datum=factuurdatum | Wie=leverancier | Waar is het geld aan besteed=omschrijving | Bedrag uit=incl | Bon nr=boekstuk', 'title:Kleine_uitgaven_techniek_STO total:Samen'],
  ] },
  { style: 'Personnel cost sheet', source: 'Cost sheets of HR advisers of two boards', layouts: [
    ['inspanning', 'Medewerker=naam | Functiecategorie=functie | Dienstverband in fte=wtf | Inzet vanaf=van | Inzet t/m=tot | Aantal ingezette uren=uren | Kosten per uur=tarief | Totale personele kosten=loonkosten | Locatie=partner', 'title:Personele_kosten_STO total:Totaal'],
    ['inspanning', 'Naam personeelslid=naam | Werkzaam als=functie | Uren voor het project=uren | Loonkosten/uur=tarief | Toe te rekenen loonkosten=loonkosten', 'title:Loonkostenberekening_STO sub:Totaal_% total:Totaal'],
  ] },
  { style: 'Investment plan', source: 'Plans and lists of equipment of a practice school', layouts: [
    ['afschrijvingen', 'Omschrijving investering=omschrijving | Besteld bij=leverancier | Fact.datum=factuurdatum | Investeringsbedrag incl. btw=aanschaf | Restwaarde na afschrijving=restwaarde | Afschrijvingstermijn (jr)=periode_mnd@years | Percentage gebruik STO=pct_sto', 'title:Investeringen_STO total:Totaal'],
    ['begroting', 'Nr. activiteit=act_code | Kostencategorie=kostensoort | Toelichting op de kosten=omschrijving | 2025 (€)=bedrag 2025 | 2026 (€)=bedrag 2026 | 2027 (€)=bedrag 2027 | 2028 (€)=bedrag 2028 | Totaal 2025-2028=bedrag_totaal', 'title:Begroting_activiteiten_STO total:Totaal'],
  ] },
  { style: 'Online shop for schools', source: 'Purchase overviews that a purchasing office exports', layouts: [
    ['kosten', 'Inkoopnr.=boekstuk | Aangevraagd door=-person | Geleverd door=leverancier | Factuur=factuurnr | Factuur datum=factuurdatum | Artikelomschrijving=omschrijving | Stuks=-qty | Stukprijs=-unit | Totaal excl=excl | Btw bedrag=btw | Totaal incl=incl', 'title:Inkopen_STO total:Totaal'],
  ] },
];

// prettier-ignore
const STRANGERS: Style['layouts'] = [
  ['kosten', 'Datum=factuurdatum | Lid=-person | Consumpties=-qty | Bedrag=incl', 'title:Barlijst_personeelsvereniging total:Totaal'],
  ['inspanning', 'Docent=naam | Vak=-subject | Lesuren=uren | Klas=-class', 'title:Lessentabel_2025-2026'],
  ['urenregistratie', 'Chauffeur=naam | Datum=datum | Rijuren=uren | Kenteken=-code', 'title:Rittenstaat total:Totaal'],
  ['begroting', 'Kostensoort=-accountname | Begroting=-budget | Realisatie=-money', 'title:Jaarrekening_stichting_kinderopvang total:Totaal'],
];

export const TENTH: readonly LabelledSheet[] = STYLES.flatMap(({ style, layouts }) =>
  layouts.map((line, number) => makeSheet(style, number, line)),
);
export const TENTH_STRANGERS: readonly LabelledSheet[] = STRANGERS.map((line, number) => makeSheet('tenth stranger', number, line));
