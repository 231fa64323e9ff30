import type { Style } from '../sheet-maker';

/** An eighth set: packages, offices and schools as they hand sheets on, written before a look at the lexicon or the recogniser. */
// One sheet a line.
// prettier-ignore
export const EIGHTH_STYLES: readonly Style[] = [
  { style: 'AFAS Profit views', source: 'Views of financial mutations, project hours and assets that a controller saves as Excel', layouts: [
    ['kosten', 'Adm.=-entity | Dagboek=-journal | Boekstuknummer=boekstuk | Boekdatum=-date | Datum boekstuk=factuurdatum | Volgnr=-number | Rekening=-account | Omschrijving rekening=-accountname | Crediteur naam=leverancier | Inkoopfactuurnr.=factuurnr | Omschrijving boeking=omschrijving | Bedrag debet=incl debet | Bedrag credit=incl credit | Verbijzonderingscode 1=-project', 'title:Financiële_mutaties_STO total:Totaal'],
    ['inspanning', 'Medewerker=-staffno | Naam medewerker=naam | Functieomschrijving=functie | Verbijzondering=-projectname | Begindatum periode=van | Einddatum periode=tot | Aantal eenheden=uren | Kostprijs per eenheid=tarief | Kostprijs totaal=loonkosten', 'title:Nacalculatie_project_STO-25 total:Totaal'],
    ['afschrijvingen', 'Activum=inv_id | Omschrijving activum=omschrijving | Datum aanschaf=factuurdatum | Leverancier=leverancier | Aanschafwaarde=aanschaf | Restwaarde=restwaarde | Afschr. termijn (mnd)=periode_mnd | Afschrijving per periode=afs_maand | Boekwaarde ultimo=-book', 'title:Activa_overzicht_techniek total:Totaal'],
  ] },
  { style: 'Exact Online', source: 'Project card and hours of Exact Online with Dutch labels', layouts: [
    ['kosten', 'Boekjaar=-year | Periode=-period | Dagboek: Code=-journal | Bkst.nr.=boekstuk | Datum=factuurdatum | Relatie: Naam=leverancier | Uw ref.=factuurnr | Omschrijving=omschrijving | Grootboekrekening: Omschrijving=-accountname | Bedrag=incl | Project: Omschrijving=-projectname', 'title:Transacties_per_project total:Totaal'],
    ['inspanning', 'Medewerker: Volledige naam=naam | Rol=functie | Van=van | T/m=tot | Aantal=uren | Intern tarief=tarief | Kosten=loonkosten', 'title:Uren_per_medewerker_-_STO total:Eindtotaal'],
  ] },
  { style: 'Visma and Youforce', source: 'Cost reports that a salary office makes of Youforce, purchase ledger of Visma', layouts: [
    ['inspanning', 'Pers.nr.=-staffno | Achternaam, voorletters=naam | Functienaam=functie | DV-omvang=wtf | Ingangsdatum=van | Einddatum=tot | Projecturen=uren | Werkgeverslasten per uur=tarief | Totale werkgeverslasten=loonkosten', 'title:Personeelskosten_STO_via_Youforce total:Totaal_generaal'],
    ['kosten', 'Vouchernr.=boekstuk | Leverancier=leverancier | Faktuurnr.=factuurnr | Faktuurdatum=factuurdatum | Tekst=omschrijving | Netto EUR=excl | Btw EUR=btw | Bruto EUR=incl | Betaald d.d.=betaaldatum', 'title:Inkoopgrootboek total:Totaal'],
  ] },
  { style: 'TOPdesk and planning boards', source: 'Time spent per operator as TOPdesk exports it, and a planning board', layouts: [
    ['urenregistratie', 'Behandelaar=naam | Datum=datum | Bestede tijd (uren)=uren | Reden=-task | Meldingnummer=-code | Budgethouder=-entity', 'title:Tijdregistratie_STO total:Totaal'],
    ['urenregistratie', 'Uitvoerder=naam | Uitvoerdatum=datum | Tijdsbesteding=uren | Activiteitnummer=-code | Korte omschrijving=-task', 'hm title:Bestede_tijd_wijzigingsaanvraag_STO'],
  ] },
  { style: 'Simplicate', source: 'Hours and purchase invoices of Simplicate', layouts: [
    ['urenregistratie', 'Datum=datum | Medewerker=naam | Project=-projectname | Dienst=-line | Uren type=-subject | Geregistreerd=uren | Toelichting=-note | Status=-status', 'title:Urenoverzicht total:Totaal'],
    ['inspanning', 'Medewerker=naam | Functie=functie | Uursoort=-subject | Startdatum=van | Einddatum=tot | Bestede uren=uren | Interne kostprijs=tarief | Besteed bedrag=loonkosten', 'total:Totaal'],
  ] },
  { style: 'Moneybird and Jortt', source: 'Purchase documents of small packages', layouts: [
    ['kosten', 'Documenttype=-journal | Referentie=factuurnr | Contact=leverancier | Documentdatum=factuurdatum | Vervaldatum=-duedate | Betaald op=betaaldatum | Beschrijving=omschrijving | Totaal exclusief btw=excl | Totaal btw=btw | Totaal inclusief btw=incl | Status=-status', ''],
    ['kosten', 'Kosten datum=factuurdatum | Klant/leverancier=leverancier | Bon/factuur nr=factuurnr | Kostenpost=-accountname | Notitie=omschrijving | Ex. BTW=excl | BTW=btw | Incl. BTW=incl', 'title:Kosten_2025 total:Totaal'],
  ] },
  { style: 'Invoice workflow', source: 'Invoice lists of Basware, ProActive and Spend Cloud, used by school boards', layouts: [
    ['kosten', 'Documentnummer=boekstuk | Leverancier=leverancier | Factuurnummer lev.=factuurnr | Factuurdatum=factuurdatum | Ontvangen=-date | Bedrag excl.=excl | BTW bedrag=btw | Factuurtotaal=incl | Budgethouder=-person | Fiatteur=-user | Status=-status | Projectcode=-project', 'title:Facturen_in_workflow_Sterk_Techniekonderwijs'],
    ['kosten', 'Reg.nr.=boekstuk | Crediteur=leverancier | Betalingskenmerk=-code | Fact.dat=factuurdatum | Regelomschrijving=omschrijving | Kostendrager=-projectname | Regelbedrag=incl | Goedgekeurd door=-person', 'title:Spend_Cloud_uitdraai total:Totaal'],
  ] },
  { style: 'Unit4 Business World', source: 'Browser of Agresso with Dutch column names', layouts: [
    ['kosten', 'TT=-journal | Volgnr=boekstuk | Fact.datum=factuurdatum | Periode=-period | Rekening=-account | Res/Lev=-code | Naam relatie=leverancier | Factuurnr=factuurnr | Tekst=omschrijving | Project=-project | Werkorder=-code | Bedrag=incl', 'title:GL07_Transacties_STO total:Totaal'],
    ['inspanning', 'Res.nr=-staffno | Resource (T)=naam | Functie=functie | Werkorder (T)=-projectname | Datum van=van | Datum t/m=tot | Geb. uren=uren | Kostentarief=tarief | Bedrag kosten=loonkosten', 'title:Geboekte_uren_resources total:Totaal'],
  ] },
  { style: 'Twinfield cost centres', source: 'Dutch browse of a cost centre in Twinfield', layouts: [
    ['kosten', 'Dagboek=-journal | Nummer=boekstuk | Periode=-period | Boekdatum=factuurdatum | Factuurnr.=factuurnr | Relatie=-code | Relatienaam=leverancier | Omschrijving=omschrijving | Kostenplaats=-code | Bedrag EUR=incl', 'title:Kostenplaatskaart_STO open:Beginsaldo close:Eindsaldo'],
    ['kosten', 'Stuk=boekstuk | Datum=factuurdatum | Naam=leverancier | Omschr.=omschrijving | Debet=incl debet | Credit=incl credit | Saldo=-saldo', 'title:Grootboekkaart_4470 total:Totaal'],
  ] },
  { style: 'Expense claims in English', source: 'SAP Concur and a bank card portal', layouts: [
    ['kosten', 'Report ID=boekstuk | Transaction Date=factuurdatum | Vendor=leverancier | Business Purpose=omschrijving | Expense Type=-accountname | Posted Amount=incl | Currency=-currency | Employee=-person | Approval Status=-status', 'title:Expense_report_STO'],
    ['kosten', 'Posting date=-date | Purchase date=factuurdatum | Supplier name=leverancier | Invoice ref=factuurnr | Details=omschrijving | Net=excl | VAT=btw | Gross=incl | Paid on=betaaldatum', 'title:Purchase_ledger total:Total'],
  ] },
  { style: 'Time trackers', source: 'Harvest, TimeChimp, Tracker and Keeping', layouts: [
    ['urenregistratie', 'Date=datum | Client=-entity | Project=-projectname | Task=-task | Notes=-note | Hours=uren | First Name=naam | Role=-subject', ''],
    ['urenregistratie', 'Medewerkernaam=naam | Datum=datum | Week=-week | Taaknaam=-task | Uren=uren | Notities=-note | Goedgekeurd=akkoord_leidinggevende', 'title:TimeChimp_export'],
    ['urenregistratie', 'Wie=naam | Dag=datum | Start=-time | Stop=-time | Tijd (decimaal)=uren | Omschrijving=-note', 'total:Totaal'],
  ] },
  { style: 'Practice teacher', source: 'Own sheets of a teacher of metal and wood: short, informal', layouts: [
    ['kosten', 'Datum bon=factuurdatum | Winkel=leverancier | Wat gekocht=omschrijving | Klas=-class | Prijs=incl | Bonnetje ingeleverd=bewijs', 'title:Boodschappen_praktijklokaal total:Totaal'],
    ['kosten', 'Nr bon=boekstuk | Besteld bij=leverancier | Besteldatum=-date | Rekening van=factuurdatum | Artikelen=omschrijving | Totaalprijs met btw=incl', 'title:Bestellingen_STO_metaal eur total:Samen'],
    ['urenregistratie', 'Datum=datum | Wat gedaan=-task | Hoelang (uur)=uren', 'const:Naam=R._Visser uur total:Totaal'],
  ] },
  { style: 'Project leader', source: 'Monitoring sheets of a project leader at a school', layouts: [
    ['kosten', '#=-number | Actielijn=-line | Act.nr=act_code | Uitgave=omschrijving | Partij=leverancier | Factuur=factuurnr | Datum fact.=factuurdatum | Ex=excl | In=incl | % STO=pct | Naar STO=bedrag_sto', 'title:Bestedingen_STO_2025 total:Totaal'],
    ['inspanning', 'Collega=naam | Taak in STO=functie | Periode^start=van | Periode^eind=tot | Toegekende uren=uren | Tarief (GPL)=tarief | Bedrag=loonkosten | Gekoppeld aan act.=act_code', 'title:Inzet_docenten total:Totaal'],
    ['activiteiten', 'Actielijn=programmalijn | Code lijn=pl_code | Wat gaan we doen=activiteit | Nr.=act_code | Van=jaar_van | Tot=jaar_tot | Stand van zaken=status | Wat heeft het opgeleverd=resultaat', 'title:Activiteitenplan_STO'],
  ] },
  { style: 'Region office collects', source: 'Collecting forms that a penvoerder sends to its partners', layouts: [
    ['kosten', 'Deelnemer=partner | Kenmerk document=boekstuk | Naam crediteur=leverancier | Kenmerk factuur=factuurnr | Dagtekening=factuurdatum | Omschrijving prestatie=omschrijving | Categorie DUS-I=kostensoort | Activiteit (code)=act_code | Factuurbedrag inclusief=incl | Betaald per=betaaldatum', 'title:Uitvraag_kosten_tweede_halfjaar notes total:Totaal'],
    ['inspanning', 'School=partner | Medewerker (naam en voorletters)=naam | Functie binnen de school=functie | Aanstelling (fte)=wtf | Eerste dag=van | Laatste dag=tot | Klokuren t.b.v. STO=uren | Tarief per klokuur=tarief | Kosten personeel=loonkosten', 'title:Uitvraag_personele_inzet total:Totaal'],
    ['afschrijvingen', 'Kenmerk=inv_id | Apparaat=omschrijving | Geleverd door=leverancier | Factuurkenmerk=factuurnr | Dagtekening factuur=factuurdatum | In gebruik vanaf=start | Kostprijs inclusief btw=aanschaf | Geschatte restwaarde=restwaarde | Levensduur in maanden=periode_mnd | Deel voor STO=pct_sto', 'title:Uitvraag_apparatuur'],
    ['partners', 'Onderwijsinstelling / bedrijf=partner_naam | BRIN-vestiging=brin_vest | Bestuur=bevoegd_gezag | Nr. KvK=kvk | Overeenkomst ondertekend?=sok', 'title:Deelnemerslijst'],
  ] },
  { style: 'Accountant working paper', source: 'Samples and specifications in the file of an accountant', layouts: [
    ['kosten', 'Ref.=-number | Doc.nr.=boekstuk | Factuur d.d.=factuurdatum | Crediteur=leverancier | Aard=omschrijving | Grondslag=excl | Omzetbelasting=btw | Totaal factuur=incl | Zichtbaar geparafeerd=-yesno | Bevinding=-note', 'title:Specificatie_materiële_kosten total:Totaal_conform_opgave'],
    ['inspanning', 'Ref.=-number | Werknemer=naam | Functie conform contract=functie | Verantwoorde uren=uren | Verantwoord tarief=tarief | Verantwoorde loonkosten=loonkosten | Bevinding=-note', 'title:Specificatie_loonkosten_STO total:Totaal'],
    ['afschrijvingen', 'Omschrijving bedrijfsmiddel=omschrijving | Aankoopfactuur=factuurnr | Datum aankoop=factuurdatum | Historische kostprijs=aanschaf | Residu=restwaarde | Gebruiksduur (mnd)=periode_mnd | Last 2025=afs 2025 | Last 2026=afs 2026', 'title:Specificatie_afschrijvingslasten total:Totaal'],
  ] },
  { style: 'Task policy tools', source: 'Task overviews of Foleta, Zermelo and Somtoday', layouts: [
    ['jaartaken', 'Schooljaar=schooljaar | Docent=naam | Functie=functie | Betrekking (fte)=omvang | Bruto klokuren=klokuren | STO-taak (klokuren)=sto_uren', 'title:Jaartaakoverzicht_Foleta'],
    ['jaartaken', 'Jaar=schooljaar | Medewerker=naam | Aanstellingsomvang=omvang | Normjaartaak=klokuren | Taakuren Sterk Techniekonderwijs=sto_uren', 'title:Taakbeleid_export total:Totaal'],
  ] },
  { style: 'Company statement', source: 'Contributions as companies and a branch organisation write them down', layouts: [
    ['cofinanciering', 'Bedrijf=cofinancier | Soort bijdrage=soort | Wat hebben we gedaan=omschrijving | Wanneer=van | Hoeveel uur=uren | Tarief=tarief | Waarde=bedrag', 'title:Bijdragen_bedrijfsleven_aan_STO total:Totale_waarde'],
    ['cofinanciering', 'Onderneming=cofinancier | In natura / geld=soort | Bijdrage bestaat uit=omschrijving | Ingangsdatum=van | Einddatum=tot | Toegezegde waarde=bedrag | Getekend=verklaring', 'title:Toezeggingen_bedrijven total:Totaal'],
    ['cofinanciering', 'Organisatie=cofinancier | Type=soort | Activiteit=act_code | Inzet (uren)=uren | Uurprijs=tarief | Gekapitaliseerd=bedrag', 'title:Matching_bedrijven total:Totaal_matching'],
  ] },
  { style: 'Budget forms', source: 'Budget forms of regions and of a school board', layouts: [
    ['begroting', 'Lijn=pl_code | Code=act_code | Deelnemer=partner | Categorie kosten=kostensoort | Onderbouwing=toelichting | Jaar 2025=bedrag 2025 | Jaar 2026=bedrag 2026 | Jaar 2027=bedrag 2027 | Jaar 2028=bedrag 2028 | Totale kosten=bedrag_totaal', 'title:Meerjarenraming_STO total:Totaal'],
    ['begroting', 'Pijler=pl_code | Kostenpost=kostensoort | Omschrijving=omschrijving | Begroot bedrag=bedrag_totaal | Subsidie OCW=dekking_subsidie | Bijdrage bedrijven (cash)=dekking_cash | Bijdrage bedrijven (natura)=dekking_kind', 'title:Begroting_en_dekking_STO total:Totaal'],
    ['begroting', 'Begroting^Activiteit=act_code | Begroting^Soort=kostensoort | Kosten per jaar^2025=bedrag 2025 | Kosten per jaar^2026=bedrag 2026 | Kosten per jaar^2027=bedrag 2027 | Kosten per jaar^2028=bedrag 2028', 'title:Plan_STO_regio total:Totaal'],
  ] },
  { style: 'Web form answers', source: 'Answers of Google and Microsoft forms', layouts: [
    ['kosten', 'Tijdstempel=-date | E-mailadres=-mail | Voor welke school dien je in?=partner | Bij welk bedrijf is het gekocht?=leverancier | Wat is de datum van de factuur?=factuurdatum | Wat is het nummer van de factuur?=factuurnr | Waar is het voor?=omschrijving | Totaalbedrag inclusief btw=incl', ''],
    ['urenregistratie', 'Begintijd=-date | Voltooiingstijd=-date | Jouw naam=naam | Op welke datum heb je gewerkt?=datum | Aantal uren dat je aan STO hebt gewerkt=uren | Wat heb je gedaan?=-task', ''],
  ] },
];

/** Sheets that are none of ours. */
// One sheet a line.
// prettier-ignore
export const EIGHTH_STRANGER_LINES: Style['layouts'] = [
  ['kosten', 'Ordernummer=-code | Orderdatum=-date | Afnemer=-shop | Artikel=-product | Aantal=-qty | Verkoopprijs=-unit | Orderbedrag=incl', 'title:Verkooporders_leerbedrijf total:Totaal'],
  ['inspanning', 'Personeelsnr=-staffno | Naam=naam | Verlofsaldo (uren)=uren | Opgenomen=-qty | Restant=-hoursall', 'title:Verlofoverzicht_2025'],
  ['urenregistratie', 'Leerling=naam | Datum=datum | Lesuur=-qty | Reden=-leave | Gemeld door=-user', 'title:Absentie_klas_2B'],
  ['afschrijvingen', 'Kenteken=inv_id | Merk en type=omschrijving | Leasebedrag p/m=-money | Einde contract=-date | Bestuurder=-person', 'title:Leaseautos'],
  ['kosten', 'Datum=-date | IBAN=-iban | Naam tegenrekening=leverancier | Af Bij=-afbij | Bedrag=incl | Mededelingen=omschrijving', 'title:Rekeningoverzicht_ouderfonds'],
  ['begroting', 'Post=-accountname | Begroting 2025=-budget | Werkelijk 2025=-money | Verschil=-book', 'title:Exploitatie_school total:Resultaat'],
  ['inspanning', 'Deelnemer=naam | Cursus=-subject | Datum=-date | Cursusprijs=-money | Geslaagd=-yesno', 'title:Scholingsoverzicht_BHV'],
  ['partners', 'Bedrijf=-shop | Contactpersoon=-person | E-mail=-mail | Plaats=-place | Laatst gesproken=-date', 'title:Relaties_stagebureau'],
  ['cofinanciering', 'Donateur=-shop | Bedrag=bedrag | Datum=-date | Bedankje gestuurd=-yesno', 'title:Donaties_schoolfeest total:Totaal'],
  ['kosten', 'Medewerker=-person | Datum=-date | Van=-place | Naar=-place | Km=-km | Vergoeding=incl', 'title:Reiskosten_woon-werk total:Totaal'],
  ['activiteiten', 'Datum=-date | Activiteit=-subject | Klas=-class | Begeleider=-person | Kosten per leerling=-money', 'title:Jaaragenda_excursies'],
  ['afschrijvingen', 'Lokaal=-place | Item=-product | Aantal=-qty | Staat=-status | Laatst gekeurd=-date', 'title:Inventarislijst_gymzaal'],
  ['inspanning', 'Schaal=-scale | Trede=-number | Bruto maandsalaris=-money | Eindejaarsuitkering=-budget', 'title:Salaristabel_cao_vo'],
  ['urenregistratie', 'Vrijwilliger=naam | Datum=datum | Uren=uren | Dienst=-clubitem', 'title:Bardiensten_voetbalvereniging total:Totaal'],
  ['kosten', 'Debiteur=-person | Factuurnr=factuurnr | Datum=factuurdatum | Omschrijving=-subject | Bedrag=incl | Openstaand=-paid', 'title:Ouderbijdragen_2025 total:Totaal'],
];
