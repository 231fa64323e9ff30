import type { Style } from '../sheet-maker';

/** A fifth set, after the column descriptions of packages that the other sets do not have, again without a look at the lexicon or the recogniser. */
// One sheet a line.
// prettier-ignore
export const FIFTH_STYLES: readonly Style[] = [
  { style: 'Proactive', source: 'Invoice and contract lists of Proactive as a school board exports them', layouts: [
    ['kosten', 'Registratienr.=boekstuk | Relatienaam=leverancier | Factuurref.=factuurnr | Factuurdat=factuurdatum | Verv.dat=-duedate | Afd.=-code | Regelomschr.=omschrijving | Regelbedrag (excl.)=excl | Regel-btw=btw | Regelbedrag (incl.)=incl | Fiatteur=-person | Status=-status', 'title:Proactive_-_facturen_op_project_STO total:'],
    ['kosten', 'Bkstnr=boekstuk | Crediteurnr=-code | Crediteurnaam=leverancier | Dat. fact.=factuurdatum | Toelichting budgethouder=omschrijving | Goedgekeurd bedrag=incl', 'title:Goedgekeurde_facturen_STO total:Eindtotaal'],
  ] },
  { style: 'Exact Globe and Financials', source: 'Exact Globe report year-end totals of assets (public help page), project card', layouts: [
    ['afschrijvingen', 'Grootboekrekening=-account | Activumgroep=-building | Serienummer=inv_id | Omschrijving=omschrijving | Aanschafjaar=-year | Periode van inkoop=-period | Aanschafdatum=factuurdatum | Aanschafwaarde=aanschaf | Restwaarde=restwaarde | Afschr.termijn (perioden)=periode_mnd | Huidige boekwaarde=-book', 'title:Eindejaarstotalen_activum total:Totaal_activumgroep'],
    ['kosten', 'Dagb.=-journal | Bkstnr.=boekstuk | Datum=factuurdatum | Relatie: Naam=leverancier | Omschrijving: Kop=omschrijving | Uw ref.=factuurnr | Bedrag: Debet=incl debet | Bedrag: Credit=incl credit', 'title:Projectkaart_STO total:Totalen'],
  ] },
  { style: 'Minox and Asperion', source: 'Asperion: fields of the import of journal entries (public help page); Minox mutation list', layouts: [
    ['kosten', 'Boekstuk=boekstuk | Credit=incl credit | Debet=incl debet | Datum=factuurdatum | Grbrek=-account | factuurnr=factuurnr | Omschrijving=omschrijving', 'title:Mutaties_STO'],
    ['kosten', 'Boekingsdatum=-date | Factuurdatum=factuurdatum | Inkoopfactuur=factuurnr | Crediteur=leverancier | Kostenpl.=-code | Omschr. grootboek=-accountname | Omschr.=omschrijving | Bedrag (excl.)=excl | BTW Bedrag=btw | Bedrag (incl.)=incl', 'total:Totaal_kostenplaats'],
  ] },
  { style: 'Moneybird and Jortt', source: 'Moneybird: details of purchase invoices and receipts (public help pages); Jortt cost list', layouts: [
    ['kosten', 'Referentie=factuurnr | Contact=leverancier | Datum=factuurdatum | Vervaldatum=-duedate | Status=-status | Categorie=-accountname | Omschrijving=omschrijving | Totaal exclusief btw=excl | Btw=btw | Totaal inclusief btw=incl', 'total:'],
    ['kosten', 'Boekingsnr=boekstuk | Gekocht van=leverancier | Bonnetje van=factuurdatum | Wat heb je gekocht=omschrijving | Ex btw=excl | Btw hoog=btw | Inc btw=incl', 'title:Uitgaven_Sterk_Techniekonderwijs total:Totaal_uitgaven'],
  ] },
  { style: 'Informer and KeyDomain', source: 'Purchase ledgers of small packages and a project module of a school office', layouts: [
    ['kosten', 'Nr.=boekstuk | Relatie=leverancier | Factnr leverancier=factuurnr | Factuurdatum=factuurdatum | Omschrijving regel=omschrijving | Netto bedrag=excl | BTW bedrag=btw | Bruto bedrag=incl | Openstaand=-paid', 'total:Totaal_inkoop'],
    ['kosten', 'Project=-project | Kostensoort=-accountname | Stukdatum=factuurdatum | Stuknr=boekstuk | Ontvangen van=leverancier | Memo=omschrijving | Werkelijk=incl', 'title:Projectrealisatie_STO sub:Subtotaal_% total:Totaal_realisatie'],
  ] },
  { style: 'RAET and Visma HR', source: 'Extracts of a payroll system that a salary office turns into a project sheet', layouts: [
    ['inspanning', 'Persnr.=-staffno | Volledige naam=naam | Functie (omschrijving)=functie | Deeltijdfactor=wtf | Org. eenheid=partner | Ingezette uren STO=uren | Werkgeverslasten per uur=tarief | Toegerekende loonkosten=loonkosten', 'title:HR_extract_STO total:Eindtotaal'],
    ['inspanning', 'Medewerker=naam | Functienaam=functie | Ingangsdatum inzet=van | Einddatum inzet=tot | Uren project=uren | Kostprijs/uur=tarief | Kosten project=loonkosten', 'sub:Totaal_% total:Totaal'],
  ] },
  { style: 'AFAS InSite', source: 'AFAS costing lines: employee, date, work type, quantity (public help pages)', layouts: [
    ['urenregistratie', 'Medewerker=-staffno | Naam medewerker=naam | Datum boeking=datum | Project=-project | Werksoort=-code | Omschrijving regel=-task | Aantal eenheden=uren | Geaccordeerd=-yesno', 'total:'],
    ['inspanning', 'Mdw.=naam | Functie mdw.=functie | Nacalculatie uren=uren | Kostprijs per eenheid=tarief | Kostprijs totaal=loonkosten', 'title:Nacalculatie_STO total:Totaal'],
  ] },
  { style: 'TimeChimp and Simplicate', source: 'Hour exports of time registration on line', layouts: [
    ['urenregistratie', 'Datum=datum | Week=-week | Gebruiker=naam | Klantnaam=-entity | Projectnaam=-projectname | Taaknaam=-line | Notities=-task | Uren=uren | Gefactureerd=-yesno', ''],
    ['urenregistratie', 'Dag=-weekday | Datum=datum | Medewerker=naam | Dienst=-line | Toelichting=-task | Tijdsduur=uren', 'title:Simplicate_urenoverzicht hm total:Totaal'],
  ] },
  { style: 'Shiftbase', source: 'Shiftbase: report of roster and worked hours (public help pages)', layouts: [
    ['urenregistratie', 'Gebruikers-id=-number | Personeelsnummer=-staffno | Naam=naam | Datum=datum | Starttijd=-time | Pauze=-zero | Vestiging=-school | Beschrijving=-task | Totaal=uren', 'title:Urenregistratie_project_techniekonderwijs'],
    ['inspanning', 'Naam=naam | Team=-line | Gewerkte uren=uren | Uurloon incl. lasten=tarief | Kosten voor bedrijf=loonkosten', 'title:Periode-overzicht_STO total:Totaal'],
  ] },
  { style: 'Topdesk and asset lists', source: 'Asset lists of an ICT and facility department', layouts: [
    ['afschrijvingen', 'Middelen-ID=inv_id | Naam middel=omschrijving | Soort middel=-product | Locatie=-place | Datum aankoop=factuurdatum | Aankoopbedrag=aanschaf | Levensduur (mnd)=periode_mnd | Rest=restwaarde | Leverancier=leverancier', 'title:Middelen_STO'],
    ['afschrijvingen', 'Machine/toestel=omschrijving | In bedrijf per=start | Kostprijs incl. BTW=aanschaf | Schrijven af in (jaar)=periode_mnd@years | Restant=restwaarde | Afschrijving 2025=afs 2025 | Afschrijving 2026=afs 2026', 'title:Machinepark_STO total:Samen'],
  ] },
  { style: 'Google Forms', source: 'Answers of forms of a programme office', layouts: [
    ['kosten', 'Tijdstempel=-date | Je naam=-person | Van welke school ben je?=partner | Bij welke winkel of leverancier heb je gekocht?=leverancier | Datum op de bon=factuurdatum | Wat heb je gekocht?=omschrijving | Hoeveel heb je betaald (inclusief btw)?=incl', ''],
    ['urenregistratie', 'Tijdstempel=-date | Wie ben je?=naam | Op welke dag heb je gewerkt?=datum | Wat heb je gedaan voor STO?=-task | Hoeveel uur ben je bezig geweest?=uren', 'uur'],
    ['cofinanciering', 'Tijdstempel=-date | Naam van uw bedrijf=cofinancier | Wat heeft uw bedrijf bijgedragen?=omschrijving | Hoeveel is dat waard in euro’s?=bedrag', ''],
  ] },
  { style: 'Gemeente eindverantwoording', source: 'Form for final accounts of a municipal or provincial grant: cost post, budgeted, realised', layouts: [
    ['kosten', 'Bewijsstuknummer=boekstuk | Begrotingspost=kostensoort | Omschrijving uitgave=omschrijving | Begunstigde=leverancier | Datum factuur=factuurdatum | Datum betaling=betaaldatum | Bedrag excl. BTW=excl | Niet-verrekenbare BTW=btw | Subsidiabele kosten=incl', 'title:Bijlage_financiële_eindverantwoording_STO total:Totaal_subsidiabele_kosten'],
    ['cofinanciering', 'Financier=cofinancier | Omschrijving bijdrage=omschrijving | Geldelijk/in natura=soort | Gerealiseerde bijdrage=bedrag', 'title:Overige_financiering_STO total:Totaal_overige_financiering'],
    ['begroting', 'Projectactiviteit=omschrijving | Totale projectkosten=bedrag_totaal | Gevraagde subsidie=dekking_subsidie | Bijdragen derden (geld)=dekking_cash | Bijdragen derden (natura)=dekking_kind | Eigen bijdrage=dekking_eigen', 'title:Begroting_en_dekkingsplan_STO total:Totalen'],
  ] },
  { style: 'ESF+, RRF and JTF', source: 'Cost statements and hour sheets of European funds in Dutch', layouts: [
    ['inspanning', 'Naam projectmedewerker=naam | Functie binnen project=functie | Partnerorganisatie=partner | Projecturen in periode=uren | IKT-uurtarief=tarief | Loonkosten subsidiabel=loonkosten', 'title:Directe_loonkosten_STO total:Totaal_loonkosten'],
    ['kosten', 'Kostenpost-ID=boekstuk | Werkpakket=-line | Contractant=leverancier | Kenmerk factuur=factuurnr | Datum factuur=factuurdatum | Aard van de kosten=omschrijving | Factuurbedrag excl. btw=excl | Btw niet verrekenbaar=btw | Opgevoerde kosten=incl', 'title:Kostendeclaratie_JTF/STO total:Totaal_opgevoerd'],
  ] },
  { style: 'PO board', source: 'Own sheets of a board of primary schools that takes part', layouts: [
    ['kosten', 'BRIN=-code | School=partner | Wat is er aangeschaft=omschrijving | Waar=leverancier | Wanneer=factuurdatum | Kosten=incl', 'title:Techniek_in_de_klas_(STO) group groupat:1 total:Alle_scholen'],
    ['urenregistratie', 'Leerkracht=naam | School=-school | Datum=datum | Activiteit techniek=-task | Klokuren=uren', 'title:Uren_leerkrachten_techniek_STO total:Totaal_klokuren'],
    ['activiteiten', 'Code=act_code | Wat gaan we doen?=activiteit | Vanaf=jaar_van | Tot en met=jaar_tot | Stand van zaken=status', 'title:Techniekplan_STO'],
    ['partners', 'Naam school/bedrijf=partner_naam | Bestuur=bevoegd_gezag | KvK-nr.=kvk | Heeft getekend=sok', 'title:Deelnemers_STO'],
  ] },
];

/** Sheets that are none of ours. */
// One sheet a line.
// prettier-ignore
export const FIFTH_STRANGER_LINES: Style['layouts'] = [
  ['urenregistratie', 'Stamnr=-number | Leerling=naam | Klas=-class | Datum=datum | Lesuur=-period | Reden=-leave | Aantal uur absent=uren', 'title:Magister_-_absentie'],
  ['kosten', 'Factuurnummer=factuurnr | Contact=-person | Factuurdatum=factuurdatum | Vervaldatum=-duedate | Totaal incl. btw=incl | Betaald=-yesno', 'title:Verkoopfacturen'],
  ['urenregistratie', 'Medewerker=naam | Datum=datum | Dienst=-line | Starttijd=-time | Ingeroosterde uren=uren', 'title:Rooster_kantine'],
  ['kosten', 'Meldingnummer=-code | Aanmelder=-person | Categorie=-product | Datum aanmelding=-date | Bestede tijd=-qty | Status=-status', 'title:Topdesk_meldingen'],
  ['kosten', 'Rubriek=-code | Omschrijving=-accountname | Grondslag=-money | Btw=-budget', 'title:Btw-aangifte_kwartaal_2'],
  ['kosten', 'Datum=factuurdatum | Ouder=-person | Leerling=-class | Ouderbijdrage=incl | Ontvangen=-yesno', 'title:Ouderbijdragen_2025 total:Totaal'],
  ['inspanning', 'Personeelsnummer=-staffno | Naam=naam | Bruto loon=-money | Loonheffing=-budget | Netto loon=-book', 'title:Loonjournaal_maart total:Totaal'],
  ['inspanning', 'Naam=naam | Functie=functie | Verlofsaldo=-qty | Opgenomen=-period | Restant=-number', 'title:Verlofoverzicht'],
  ['afschrijvingen', 'Serienummer=inv_id | Merk/type=-product | Gebruiker=-person | Uitgegeven op=-date | Retour=-yesno', 'title:Laptops_leerlingen'],
  ['begroting', 'Grootboek=-account | Omschrijving=-accountname | Realisatie t/m aug=-money | Begroting jaar=-budget | Prognose=-book', 'title:Managementrapportage total:Resultaat'],
  ['cofinanciering', 'Sponsor=cofinancier | Pakket=-status | Bedrag=-money | Logo op website=-yesno', 'title:Sponsors_voetbaltoernooi total:Totaal'],
  ['kosten', 'Orderdatum=-date | Klant=-shop | Artikel=-product | Aantal=-qty | Stuksprijs=-unit | Omzet=-money', 'title:Webshop_bestellingen'],
  ['activiteiten', 'Datum=-date | Agendapunt=activiteit | Ingebracht door=-person | Besluit=-note', 'title:Agenda_mr'],
  ['partners', 'Organisatie=-shop | Contactpersoon=-person | Telefoon=-code | Nieuwsbrief=-yesno', 'title:Relatiebestand'],
  ['urenregistratie', 'Groep=-class | Vak=-subject | Lesuren per week=uren | Docent=naam', 'title:Lessentabel_2025-2026'],
  ['begroting', 'Functie=functie | Schaal=-scale | Fte begroot=wtf | Loonsom bestuur=-money', 'title:Formatieplan total:Totaal'],
];
