import type { Style } from '../sheet-maker';

/** A second set, written without a look at what the recogniser does with it: other packages, partners and habits than in the first. */
// One sheet a line.
// prettier-ignore
export const SECOND_STYLES: readonly Style[] = [
  { style: 'AFAS at a school board', source: 'AFAS Profit exports: Boekstuknr, Boekstukdatum, Grootboekrekeningoms., Kenmerk rekening (public code that reads them)', layouts: [
    ['kosten', 'Dagboek=-journal | Boekstuknr=boekstuk | Boekstukdatum=factuurdatum | Grootboekrekeningnr.=-account | Grootboekrekeningoms.=-accountname | Omschrijving boeking=omschrijving | Verbijzonderingsas 1=-project | Bedrag debet=incl debet | Bedrag credit=incl credit', 'total:'],
    ['kosten', 'Nr. crediteur=-code | Naam crediteur=leverancier | Factuurnr. crediteur=factuurnr | Fact.datum=factuurdatum | Oms. factuur=omschrijving | Bedrag fact. incl.=incl | Waarvan btw=btw', 'title total:Totaal'],
    ['inspanning', 'Mdw.nr=-staffno | Naam mdw=naam | Fnc=functie | Aant. uren=uren | Kostprijs p/u=tarief | Kosten mdw=loonkosten', 'total:Totaal_medewerkers'],
    ['urenregistratie', 'Medewerker=naam | Datum boeking=datum | Werksoort=-task | Project=-project | Fase=-line | Aantal eenh. uren=uren | Akkoord=-yesno', 'title:Nacalculatie_uren_STO'],
  ] },
  { style: 'Exact Globe cards', source: 'Exact Globe: grootboekkaart, Bkst.nr, Uw ref., Onze ref. (manual)', layouts: [
    ['kosten', 'Per.=-period | Datum=factuurdatum | Dgb=-journal | Bkst.nr.=boekstuk | Uw ref.=factuurnr | Omschrijving=omschrijving | Crediteurnaam=leverancier | Debet EUR=incl debet | Credit EUR=incl credit | Lopend saldo=-saldo', 'open:Beginsaldo close:Eindsaldo'],
    ['kosten', 'Crediteur=-code | Naam=leverancier | Inkoopfact.=factuurnr | Fact.dat.=factuurdatum | Vervaldat.=-duedate | Fact.bedrag=incl | Openst.=-paid', 'title:Inkoopboek_STO total:Totaal_EUR'],
    ['kosten', 'Kpl=-code | Kdr=-project | Rekening=-account | Dat. boeking=factuurdatum | Oms.=omschrijving | Leverancier=leverancier | Netto=excl | BTW=btw | Bruto=incl', 'sub:Subtotaal_% total:Eindtotaal group'],
  ] },
  { style: 'Visma and Proactive', source: 'Visma.net AP lists, Proactive Gilde invoice approval (screens in brochures)', layouts: [
    ['kosten', 'Factuur ID=-number | Leveranciersnaam=leverancier | Factuurkenmerk=factuurnr | Datum factuur=factuurdatum | Totaalbedrag=incl | Btw totaal=btw | Kostendrager=-project | Fiatteur=-person | Fiatteringsstatus=-status', ''],
    ['kosten', 'Referentienr.=boekstuk | Leverancier=leverancier | Onderwerp factuur=omschrijving | Ontvangstdatum=-date | Factuurdatum=factuurdatum | Bedrag ex. btw=excl | Bedrag incl. btw=incl', 'total:Totalen'],
    ['afschrijvingen', 'VA-nummer=inv_id | VA-omschrijving=omschrijving | Datum ingebruikname=start | Historische kostprijs=aanschaf | Restwaarde=restwaarde | Afschrijvingsduur (mnd)=periode_mnd | Afschrijving per mnd=afs_maand', 'total:'],
  ] },
  { style: 'Twinfield cards', source: 'Twinfield grootboekkaart browse: Dagboek, Boeking, Boekdatum, Kpl/Relatie, Omschrijving, Basisbedrag', layouts: [
    ['kosten', 'Dagboek=-journal | Boekingsnr.=boekstuk | Boekdatum=factuurdatum | Relatienaam=leverancier | Factuurnummer=factuurnr | Omschrijving=omschrijving | Basisbedrag=incl', 'title:Transactielijst_project_STO total:Totaal'],
    ['kosten', 'Jaar/periode=-period | Dagb.=-journal | Boekingnr=boekstuk | Dat.=factuurdatum | Omschrijving=omschrijving | Debet=incl debet | Credit=incl credit', 'title:Grootboekkaart_443100 sub:Totaal_periode'],
    ['kosten', 'Crediteur=leverancier | Fact.nr.=factuurnr | Boekdatum=factuurdatum | Grondslag btw=excl | Btw-bedrag=btw | Totaal factuur=incl | Activiteit STO=act_code', 'total:'],
  ] },
  { style: 'Small packages', source: 'SnelStart import template (FactuurNummer, RelatieNaam), Informer, Asperion, Minox lists', layouts: [
    ['kosten', 'BoekDatum=factuurdatum | BoekStuk=boekstuk | RelatieNaam=leverancier | FactuurNummer=factuurnr | RegelOmschrijving=omschrijving | KostenplaatsNummer=-project | BedragExcl=excl | BtwBedrag=btw | BedragIncl=incl', 'text'],
    ['kosten', 'Inkoopdatum=factuurdatum | Bonnummer=boekstuk | Ingekocht bij=leverancier | Betreffende=omschrijving | Exclusief=excl | Btw=btw | Totaal te betalen=incl', 'total:Som'],
    ['kosten', 'Stuknr.=boekstuk | Stukdatum=factuurdatum | Relatie=leverancier | Toelichting=omschrijving | Bedrag=incl | D/C=incl sign', 'text'],
  ] },
  { style: 'College time sheets', source: 'Hour sheets of roc and hogeschool projects', layouts: [
    ['urenregistratie', 'Datum=datum | Dag=-weekday | Naam docent=naam | Omschr. werkz.heden=-task | Aantal klokuren=uren', 'title:Urenstaat_Sterk_Techniekonderwijs total:Totaal_aantal_uren notes'],
    ['urenregistratie', 'Collega=naam | Datum inzet=datum | Deelproject=-line | Act.nr.=act_code | Uren STO=uren | Uren overig=uren_overig | Opm.=-note', 'title total:'],
    ['inspanning', 'Medewerker college=naam | Functieschaal=-scale | Periode=-period | Gerealiseerd aantal uren=uren | Tarief cf. begroting=tarief | Bedrag declaratie=loonkosten', 'total:Totaal_college'],
    ['inspanning', 'Personeelslid=naam | Team=-class | Wtf=wtf | Ingezet van=van | Ingezet tot=tot | Uren t.b.v. STO=uren | Integraal uurtarief=tarief | Personele kosten=loonkosten', 'total:TOTAAL sub:Subtotaal_%'],
    ['inspanning', 'Naam=naam | Instelling=partner | Taak=functie | Uren=uren | à=tarief | Tot. kosten=loonkosten', 'total:'],
  ] },
  { style: 'Plans of regions', source: 'Budgets as regions hand in: activity, partner, kind of cost, cover', layouts: [
    ['begroting', 'Actielijn=pl_code | Nr. activiteit=act_code | Wat gaan we doen?=omschrijving | Kostencategorie=kostensoort | Kosten totaal=bedrag_totaal | Waarvan subsidie=dekking_subsidie | Waarvan cofin. cash=dekking_cash | Waarvan cofin. natura=dekking_kind', 'title:Begroting_STO_regio total:Totaal'],
    ['begroting', 'Begr.post=kostensoort | Omschrijving post=omschrijving | Jaar 2025=bedrag 2025 | Jaar 2026=bedrag 2026 | Jaar 2027=bedrag 2027 | Jaar 2028=bedrag 2028 | Totaal 4 jaar=bedrag_totaal', 'title:Meerjarenbegroting_Sterk_Techniekonderwijs'],
    ['activiteiten', 'Programmalijn=programmalijn | Code=act_code | Activiteit=activiteit | Beoogd resultaat=resultaat | Stand=status', 'title:Activiteitenplan_STO'],
  ] },
  { style: 'Asset lists', source: 'Afschrijvingsstaten of schools and administratiekantoren', layouts: [
    ['afschrijvingen', 'Inv.nr.=inv_id | Omschrijving inventaris=omschrijving | Aankoopdatum=factuurdatum | Aankoopbedrag incl. btw=aanschaf | Afschr.termijn (jr)=periode_mnd@years | Restw.=restwaarde', 'title:Afschrijvingsstaat_STO total:Totaal'],
    ['afschrijvingen', 'Activum=omschrijving | Leverancier=leverancier | Factuur=factuurnr | Aanschafdatum=factuurdatum | Aanschafprijs=aanschaf | Levensduur in maanden=periode_mnd | Residuwaarde=restwaarde | Maandbedrag=afs_maand | Boekwaarde 31-12=-book', 'total:'],
    ['afschrijvingen', 'Machine/apparaat=omschrijving | School=partner | Kostprijs=aanschaf | In gebruik per=start | Afschrijven in (maanden)=periode_mnd | Gebruik STO (%)=pct_sto', 'pct'],
  ] },
  { style: 'Cofinancing of companies', source: 'Overviews of in kind and cash from companies, letters to regions', layouts: [
    ['cofinanciering', 'Naam bedrijf=cofinancier | Soort bijdrage=soort | Wat is er gedaan?=omschrijving | Wanneer=van | Aantal uur=uren | Uurtarief=tarief | Waarde inbreng=bedrag', 'title:Cofinanciering_STO total:Totaal_bijdragen'],
    ['cofinanciering', 'Bedrijfsnaam=cofinancier | Contributie in geld=cash | Verklaring ondertekend?=verklaring | Datum ondertekening=datum_teken | Toelichting=omschrijving', 'title:Bijdragen_bedrijfsleven_STO'],
    ['cofinanciering', 'Cofinancierende partij=cofinancier | Activiteit=act_code | Omschr. bijdrage=omschrijving | Geldswaarde=bedrag | Bewijsstuk=bewijs', 'total:'],
  ] },
  { style: 'Partners with slips', source: 'Sheets of small partners, with slips of the pen and words of their own', layouts: [
    ['kosten', 'Datuum=factuurdatum | Leveransier=leverancier | Omschijving=omschrijving | Bedrag inc. BTW=incl', 'title:Declaratie_STO total:Totaaal'],
    ['kosten', 'Wanneer gekocht=factuurdatum | Waar=leverancier | Waarvoor=omschrijving | Wat heeft het gekost=incl', 'title:Kosten_Sterk_Techniekonderwijs total:bij_elkaar'],
    ['inspanning', 'Werknemmer=naam | Funktie=functie | Aantl uren=uren | Uurtrf=tarief | Bedrg=loonkosten', 'total:Totaal'],
    ['kosten', 'fact dd=factuurdatum | fact nr=factuurnr | lev=leverancier | oms=omschrijving | ex=excl | btw=btw | in=incl', ''],
    ['urenregistratie', 'wie=naam | dag=datum | wat=-task | uurtjes=uren', 'title:uren_sto'],
  ] },
  { style: 'English speaking partners', source: 'Sheets of international partners and projects', layouts: [
    ['kosten', 'Date of invoice=factuurdatum | Supplier name=leverancier | Ref. no.=factuurnr | Nature of expense=omschrijving | Excl. VAT (€)=excl | VAT (€)=btw | Incl. VAT (€)=incl', 'title:STO_expenditure_overview total:Total'],
    ['inspanning', 'Staff name=naam | Position=functie | Hours spent=uren | Rate per hour (€)=tarief | Personnel costs (€)=loonkosten', 'title:STO_personnel total:Sum'],
    ['urenregistratie', 'Day=datum | Staff=naam | Task performed=-task | Hrs=uren', 'title:STO_hours total:Total_hours'],
    ['cofinanciering', 'Company=cofinancier | Type of contribution=soort | Description=omschrijving | Value (EUR)=bedrag', 'title:STO_cofinancing total:Total'],
  ] },
];

/** Twenty-five sheets that are none of ours. */
// One sheet a line.
// prettier-ignore
export const SECOND_STRANGERS: Style['layouts'] = [
  ['kosten', 'Datum=factuurdatum | Debiteur=-person | Omschrijving=omschrijving | Factuurbedrag=incl | Ontvangen=-paid | Saldo=-saldo', 'title:Ouderbijdragen_2025'],
  ['kosten', 'Datum=factuurdatum | Kantine=-clubitem | Inkoop=incl | Verkoop=-paid | Marge=-book', 'title:Kantineomzet'],
  ['kosten', 'Excursie=-subject | Klas=-class | Datum=factuurdatum | Kosten per leerling=-unit | Aantal leerlingen=-qty', 'title:Excursies'],
  ['kosten', 'Boekingsdatum=factuurdatum | Valutadatum=-date | Tegenrekening=-iban | Omschrijving=omschrijving | Af=incl | Bij=-paid', 'title:Rekeningafschrift'],
  ['kosten', 'Grootboek=-account | Naam=-accountname | Saldo 1-1=-money | Mutaties=-paid | Saldo 31-12=-book', 'title:Kolommenbalans'],
  ['kosten', 'Crediteur=leverancier | 0-30 dgn=-money | 31-60 dgn=-paid | 61-90 dgn=-zero | >90 dgn=-zero | Totaal=-money', 'title:Ouderdomsanalyse_crediteuren total:Totaal'],
  ['kosten', 'Artikel=-product | Leverancier=leverancier | Besteleenheid=-unit | Minimum=-number | Prijs=-money', 'title:Assortiment'],
  ['kosten', 'Kenteken=-code | Garage=-shop | Datum=factuurdatum | Kilometerstand=-km | Bedrag=incl', 'title:Onderhoud_busjes'],
  ['kosten', 'Reis=-subject | Deelnemer=-person | Aanbetaling=-paid | Restant=-money | Voldaan=-yesno', 'title:Skireis'],
  ['kosten', 'Uitgave=-household | Januari=-money | Februari=-money | Maart=-money', 'title:Gezinsbudget'],
  ['inspanning', 'Naam=naam | Uren contract=-hoursall | Verlofsaldo=-qty | Opgenomen=-number | Resterend=-qty', 'title:Vakantiedagen'],
  ['inspanning', 'Docent=naam | Lesuren=uren | Opslagfactor=-qty | Taakuren=-hoursall | Fte=wtf', 'title:Formatie_en_taakverdeling'],
  ['inspanning', 'Medewerker=naam | Schaal=-scale | Bruto maandloon=-money | Vakantietoeslag=-paid | Werkgeverslasten=-book', 'title:Loonlijst_maart'],
  ['inspanning', 'Sollicitant=naam | Functie=functie | Datum gesprek=van | Oordeel=-status', 'title:Werving'],
  ['inspanning', 'Student=naam | Opleiding=-subject | BPV-bedrijf=-shop | Start=van | Eind=tot | Bpv-uren=uren', 'title:BPV-overzicht'],
  ['urenregistratie', 'Datum=datum | Zwemmer=naam | Baantjes=-qty | Tijd=-time', 'title:Training'],
  ['urenregistratie', 'Monteur=naam | Datum=datum | Klantnaam=-person | Arbeid (uur)=uren | Materiaal=-money', 'title:Werkbonnen_installatie'],
  ['urenregistratie', 'Leerling=naam | Datum=datum | Te laat=-yesno | Gemiste uren=uren', 'title:Absentie'],
  ['afschrijvingen', 'Laptop=omschrijving | Serienummer=inv_id | Gebruiker=-person | Uitgifte=start | Retour=-date', 'title:Uitgifte_laptops'],
  ['afschrijvingen', 'Gebouw=-building | Verzekerd bedrag=-money | Premie=-paid | Eigen risico=-budget', 'title:Opstalverzekering'],
  ['begroting', 'Onderdeel=-accountname | Begroot 2025=-budget | Prognose=-money | Realisatie t/m Q2=-paid | Afwijking=-book', 'title:Managementrapportage_stichting total:Resultaat'],
  ['begroting', 'Kengetal=-accountname | Norm=-budget | 2024=-money | 2025=-money', 'title:Financiele_kengetallen'],
  ['cofinanciering', 'Sponsor=cofinancier | Pakket=-status | Bedrag per seizoen=-money | Ingang=van', 'title:Sponsorplan_handbalvereniging'],
  ['activiteiten', 'Taak=activiteit | Wie=-person | Gereed op=-date | Status=status', 'title:Draaiboek_open_dag'],
  ['partners', 'Naam ouder=-person | Kind=-person | Klas=-class | Telefoon=-code', 'title:Contactgegevens'],
];
