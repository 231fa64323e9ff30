import type { Style } from '../sheet-maker';

/** A sixth set: packages, tools and habits that the other sets do not have, written before a look at the lexicon or the recogniser. */
// One sheet a line.
// prettier-ignore
export const SIXTH_STYLES: readonly Style[] = [
  { style: 'e-Boekhouden', source: 'Fields of a mutation line in the interface of e-Boekhouden (public client code), list of purchase invoices', layouts: [
    ['kosten', 'MutatieNr=-number | Soort=-journal | Datum=factuurdatum | RelatieCode=-code | Bedrijfsnaam=leverancier | Factuurnummer=factuurnr | Boekstuk=boekstuk | Omschrijving=omschrijving | BedragExclBTW=excl | BedragBTW=btw | BedragInclBTW=incl | BTWCode=-vatcode | TegenrekeningCode=-account | KostenplaatsID=-code', ''],
    ['kosten', 'Mut.nr.=-number | Mut.datum=factuurdatum | Crediteur=leverancier | Fact.=factuurnr | Ex.=excl | BTW=btw | Inc.=incl | Betaald op=betaaldatum', 'title:Inkoopboek_STO total:Tot.'],
  ] },
  { style: 'SnelStart and Yuki', source: 'Ledger card of SnelStart, transaction list of Yuki (public help pages)', layouts: [
    ['kosten', 'Dagboek=-journal | Bkst=boekstuk | Datum=factuurdatum | Fact.nr=factuurnr | Relatie/omschrijving=omschrijving | D=incl debet | C=incl credit | Saldo=-saldo', 'title:Grootboekkaart_4730_Sterk_Techniekonderwijs open:Saldo_vorige_periode close:Eindsaldo'],
    ['kosten', 'GBR=-account | GBR omschr.=-accountname | Transactiedatum=factuurdatum | Contact=leverancier | Doc.type=-journal | Omschrijving=omschrijving | Project=-project | Bedrag=incl | URL=-guid', 'title:Transacties_project_STO_2025 behind total:Totaal'],
  ] },
  { style: 'Twinfield in English', source: 'Transaction browse of Twinfield with English labels (public documentation)', layouts: [
    ['kosten', 'Office=-entity | Daybook=-journal | Trans. no.=boekstuk | Trans. date=factuurdatum | Period=-period | GL account=-account | Cust./Suppl. name=leverancier | Inv. no.=factuurnr | Description=omschrijving | Value=incl | Project=-project', 'total:Grand_total'],
    ['kosten', 'Invoice #=factuurnr | Vendor=leverancier | Inv. date=factuurdatum | Due=-duedate | Line description=omschrijving | Net amt=excl | VAT amt=btw | Gross amt=incl', 'title:Purchase_invoices_STO'],
  ] },
  { style: 'Unit4 Financials', source: 'Columns of a browser report of Unit4 (ERPx), the text of a code behind it in brackets', layouts: [
    ['kosten', 'TransNr=boekstuk | TransDat=factuurdatum | Rek=-account | Rek (T)=-accountname | Kpl=-code | Project (T)=-projectname | Lev (T)=leverancier | ExtRef=factuurnr | Tekst=omschrijving | Bedrag=incl | Per=-period', 'title:Browser:_transacties_STO total:'],
    ['inspanning', 'Medew (T)=naam | Functie (T)=functie | Org.eenheid (T)=partner | Urensoort=-journal | Per van=van | Per t/m=tot | Aantal=uren | Tarief=tarief | Bedrag=loonkosten', 'title:Urenkosten_STO total:Σ'],
  ] },
  { style: 'Business Central', source: 'Dutch captions of vendor ledger entries, job entries and fixed assets (public documentation)', layouts: [
    ['kosten', 'Boekingsdatum=-date | Documentdatum=factuurdatum | Documentsoort=-journal | Documentnr.=boekstuk | Extern documentnr.=factuurnr | Leveranciersnr.=-code | Leveranciersnaam=leverancier | Omschrijving=omschrijving | Valutacode=-currency | Bedrag (LV)=incl | Shortcutdimensie 1=-code', 'title:Leveranciersposten'],
    ['afschrijvingen', 'Nr.=inv_id | Omschrijving=omschrijving | VA-klassecode=-building | Startdatum afschrijving=start | Aantal afschrijvingsjaren=periode_mnd@years | Aanschafkosten=aanschaf | Restwaarde=restwaarde | Boekwaarde=-book', 'title:Vaste_activa_STO'],
  ] },
  { style: 'SAP at a municipality', source: 'Line item report of SAP with Dutch labels', layouts: [
    ['kosten', 'Boekdat.=-date | Documentdtm=factuurdatum | DocumntNr=boekstuk | Kostensrt=-account | Kostensoortnaam=-accountname | Naam van tegenrek.=leverancier | Benaming=omschrijving | Waarde/TV=incl | PSP-element=-project', 'title:WBS_Sterk_Techniekonderwijs total:*'],
    ['cofinanciering', 'Bijdr. partij=cofinancier | Beschikking dd=van | Strekking=omschrijving | Bijdr. 2025 (€)=bedrag', 'title:Cofinanciering_gemeenten_STO total:Totaal'],
  ] },
  { style: 'AccountView and King', source: 'Journal prints of two packages for smaller boards', layouts: [
    ['kosten', 'Dgb=-journal | Stuknr=boekstuk | Stukdatum=factuurdatum | Grb=-account | Oms=omschrijving | Rel=-code | Relatienaam=leverancier | D/C=incl sign | Bedrag=incl abs', 'title:Dagboekmutaties_STO'],
    ['kosten', 'Bkjr=-year | Prd=-period | Boekingsdocument=boekstuk | Fct.datum=factuurdatum | Crediteurnaam=leverancier | Fct.nr=factuurnr | Boekingstekst=omschrijving | Bedr. ex=excl | Bedr. btw=btw | Bedr. inc=incl', 'carry:Transport carry2:Transport total:Totaal_dagboek'],
  ] },
  { style: 'Multivers and Visma.net', source: 'Mutation lists as a bookkeeper hands them on', layouts: [
    ['kosten', 'Kostendr.=-project | Datum=factuurdatum | Boekstuknr.=boekstuk | Ref.=factuurnr | Naam=leverancier | Omschrijving 1=omschrijving | Omschrijving 2=-note | Bedrag EUR=incl', 'title:Mutaties_per_kostendrager group groupat:0 total:Totaal_kostendrager'],
    ['afschrijvingen', 'ActivaID=inv_id | Omschr.=omschrijving | Ingebr. op=start | Anschafkosten=aanschaf | Gebruiksduur, jaren=periode_mnd@years | Bergingswaarde=restwaarde | Gecumuleerde afschr.=-money | Nettowaarde=-book', 'title:Activa_STO total:Totalen'],
  ] },
  { style: 'Expense tools', source: 'Exports of expense and card tools (Declaree, Mobilexpense, Pleo)', layouts: [
    ['kosten', 'Expense date=factuurdatum | Merchant=leverancier | Note=omschrijving | Category=-accountname | Employee=-person | Amount (EUR)=incl | VAT (EUR)=btw | Receipt=-yesno', 'title:Card_expenses_STO'],
    ['kosten', 'Declaratienr=boekstuk | Declarant=-person | Uitgavedatum=factuurdatum | Bij wie=leverancier | Doel=omschrijving | Tot. incl=incl | Waarvan btw=btw | Status=-status', 'title:Declaraties_project_STO total:'],
  ] },
  { style: 'Clockify and Toggl', source: 'Detailed report of time trackers (public examples)', layouts: [
    ['urenregistratie', 'Project=-projectname | Client=-entity | Description=-task | User=naam | Email=-mail | Billable=-yesno | Start Date=datum | Start Time=-time | Duration (decimal)=uren', ''],
    ['urenregistratie', 'Gebruiker=naam | Taak=-task | Startdatum=datum | Starttijd=-time | Duur=uren | Tags=-code', 'hm title:Gedetailleerd_rapport'],
  ] },
  { style: 'TimeTell and Timewax', source: 'Hour bookings of project tools in Dutch', layouts: [
    ['urenregistratie', 'Mdw=-staffno | Mdw naam=naam | Dtm=datum | Wk=-week | Act.code=act_code | Activiteit=-line | Klant=-entity | Uren=uren | Toelichting=-note', 'title:Urenboekingen_STO total:Totaal'],
    ['inspanning', 'Resource=naam | Rol=functie | Periode van=van | Periode t/m=tot | Gerealiseerde uren=uren | Intern tarief=tarief | Interne kosten=loonkosten', 'title:Realisatie_STO total:Totaal'],
  ] },
  { style: 'Payroll exports', source: 'Wage journals and wage statements that a salary office turns into a sheet for a project (Nmbrs, Youforce, Loket)', layouts: [
    ['inspanning', 'Wn-nr=-staffno | Werknemer=naam | Functieomschr.=functie | PT%=-pctyear | Uren proj.=uren | Brutoloon p/u incl. WGL=tarief | Loonkst proj.=loonkosten', 'title:Loonkosten_STO_-_loonjournaal total:Tot'],
    ['inspanning', 'Naam wn.=naam | Ber.fct=functie | Dienstverband (fte)=wtf | u. STO=uren | kostpr. p/u=tarief | kosten=loonkosten', 'title:Salarislasten_STO_2025 sub:Sub_% total:Totaal_lasten'],
  ] },
  { style: 'Facility and workshop assets', source: 'Exports of Ultimo, Planon and a workshop list', layouts: [
    ['afschrijvingen', 'Object-ID=inv_id | Objectnaam=omschrijving | Gebouw=-building | Leverancier=leverancier | Ordernr=-code | Opleverdatum=start | Investering (incl. btw)=aanschaf | Econ. levensduur (jr)=periode_mnd@years | Restw.=restwaarde', 'title:Objecten_techniek_STO'],
    ['afschrijvingen', 'Wat=omschrijving | Waar gekocht=leverancier | Rekening nr.=factuurnr | Rekening dd.=factuurdatum | Gekocht voor=aanschaf | Gaat mee (mnd)=periode_mnd | Nog waard na afloop=restwaarde | Per mnd=afs_maand', 'title:Machines_praktijkruimte_STO total:Bij_elkaar'],
  ] },
  { style: 'Two-row headings', source: 'Own sheets of schools with a group above the headings', layouts: [
    ['kosten', 'Factuur^nr.=factuurnr | Factuur^dd.=factuurdatum | Crediteur^naam=leverancier | Crediteur^nr.=-code | Betreft=omschrijving | Bedrag in euro^ex btw=excl | Bedrag in euro^btw=btw | Bedrag in euro^in btw=incl', 'title:Uitgaven_STO_Dalton_Oost total:Totaal'],
    ['inspanning', 'Personeel^Naam=naam | Personeel^Functie=functie | Inzet^vanaf=van | Inzet^t/m=tot | Inzet^uren=uren | Kosten^p. uur=tarief | Kosten^totaal=loonkosten', 'title:Personele_inzet_STO total:Totaal'],
    ['afschrijvingen', 'Aanschaf^datum=factuurdatum | Aanschaf^wat=omschrijving | Aanschaf^prijs=aanschaf | Afschrijving^mnd=periode_mnd | Afschrijving^2025=afs 2025 | Afschrijving^2026=afs 2026 | Afschrijving^2027=afs 2027', 'title:Afschrijvingen_STO'],
  ] },
  { style: 'European forms in English', source: 'Cost claims and timesheets of European programmes as partners fill them in', layouts: [
    ['inspanning', 'Staff member=naam | Position=functie | Partner=partner | Period from=van | Period to=tot | Hours worked on project=uren | Hourly rate (EUR)=tarief | Eligible staff costs=loonkosten', 'title:Staff_costs_STO total:Total'],
    ['kosten', 'Ref.=boekstuk | Budget line=kostensoort | Contractor=leverancier | Invoice number=factuurnr | Date of invoice=factuurdatum | Date of payment=betaaldatum | Nature of expenditure=omschrijving | Amount excl. VAT=excl | Non-recoverable VAT=btw | Total amount=incl', 'title:List_of_expenditure_STO total:Total'],
    ['urenregistratie', 'Employee name=naam | Day=datum | Work package=act_code | Description of work=-task | Hours=uren | Other activities (h)=uren_overig', 'title:Timesheet_STO total:Sum'],
  ] },
  { style: 'Regional programme office', source: 'Collecting sheets of a programme office: partners, companies, plan', layouts: [
    ['cofinanciering', 'Partner uit bedrijfsleven=cofinancier | Geldelijk of natura=soort | Korte omschr. inbreng=omschrijving | Gekapitaliseerde waarde=bedrag | Verkl. ontv.=verklaring', 'title:Inbreng_bedrijfsleven_STO total:Totale_inbreng'],
    ['begroting', 'Pgl.=pl_code | Act.=act_code | Uitv. school=partner | Kst.soort=kostensoort | Omschr.=omschrijving | 2025=bedrag 2025 | 2026=bedrag 2026 | 2027=bedrag 2027 | 2028=bedrag 2028 | Tot.=bedrag_totaal', 'title:Meerjarenbegroting_STO_regio total:Totaal_regio'],
    ['activiteiten', 'PL=pl_code | Actnr=act_code | Titel activiteit=activiteit | Start (jr)=jaar_van | Eind (jr)=jaar_tot | Voortgang=status | Opbrengst=resultaat', 'title:Activiteitenmonitor_STO'],
    ['partners', 'Deelnemende organisatie=partner_naam | BRIN/vest.=brin_vest | Schoolbestuur=bevoegd_gezag | Kamer v. Kooph.=kvk | SOK getek.=sok', 'title:Partneroverzicht_STO'],
  ] },
  { style: 'Partner claims', source: 'Claims of partners to their penvoerder: what, by whom, how much of it', layouts: [
    ['kosten', 'Volgnr.=-number | Bewijsstuk=boekstuk | Uitgave gedaan bij=leverancier | d.d.=factuurdatum | T.b.v.=omschrijving | Rekeningbedrag=incl | Deel STO (%)=pct | Claim STO=bedrag_sto', 'const:Partner=Vmbo_De_Kade;Jaar=2025 total:Totale_claim'],
    ['inspanning', 'Wie=naam | Rol bij STO=functie | Ureninzet=uren | Vast tarief=tarief | Te claimen=loonkosten', 'const:School=Het_Anker;Periode=2025 total:Claim notes'],
  ] },
];

/** Sheets that are none of ours. */
// One sheet a line.
// prettier-ignore
export const SIXTH_STRANGER_LINES: Style['layouts'] = [
  ['inspanning', 'Wn-nr=-staffno | Werknemer=naam | Uren=-qty | Bruto=-money | SV-loon=-budget | LH=-book | Netto=-paid', 'title:Loonjournaal_periode_3 total:Totaal'],
  ['urenregistratie', 'Project=-product | Client=-shop | User=naam | Start Date=datum | Duration (decimal)=uren | Billable Amount (EUR)=-money', 'title:Detailed_report_clients'],
  ['kosten', 'Datum=factuurdatum | Product=-product | Aantal=-qty | Omzet hoog=-money | Omzet laag=-budget | Pin=incl | Contant=-paid', 'title:Kassa-omzet_schoolkantine total:Totaal'],
  ['kosten', 'Debiteurnr=-code | Naam=-person | Factuurdatum=factuurdatum | Openstaand=incl | 0-30 dgn=-money | 31-60 dgn=-budget', 'title:Ouderdomsanalyse_debiteuren total:Totaal'],
  ['afschrijvingen', 'Activagroep=-building | Aanschafwaarde 1-1=-money | Investeringen=-budget | Desinvesteringen=-zero | Aanschafwaarde 31-12=-book', 'title:Verloopstaat_materiële_vaste_activa total:Totaal'],
  ['afschrijvingen', 'Asset tag=inv_id | Model=-product | Toegewezen aan=-person | Garantie tot=-date | Status=-status', 'title:Chromebooks'],
  ['urenregistratie', 'Medewerker=naam | Datum=datum | Saldo plus/min=uren | Klok in=-time | Klok uit=-time', 'title:Protime_tijdkaart'],
  ['inspanning', 'Naam=naam | Taak=-task | Taakuren=uren | Lesuren=-qty | Totaal=-hoursall', 'title:Taakbeleid_onderbouw_2025-2026'],
  ['begroting', 'Grootboeknr=-account | Naam=-accountname | Jan=-money | Feb=-budget | Mrt=-book | Totaal=-paid', 'title:Exploitatie_per_maand_stichting total:Resultaat'],
  ['cofinanciering', 'Fonds=-shop | Aanvraag=-subject | Toegezegd=-money | Status=-status', 'title:Fondsenwerving_schoolorkest'],
  ['kosten', 'Reservering=-code | Gast=-person | Aankomst=-date | Nachten=-qty | Bedrag=incl | Toeristenbelasting=-money', 'title:Kampeerterrein total:Totaal'],
  ['kosten', 'Kenteken=-code | Tankdatum=factuurdatum | Liters=-qty | Bedrag=incl | Km-stand=-km', 'title:Tankpas_mei'],
  ['partners', 'Lidnr=-number | Naam=-person | Adres=-place | Sinds=-year | Betaald=-yesno', 'title:Ledenlijst_muziekvereniging'],
  ['activiteiten', 'Nr=-number | Risico=activiteit | Kans=-qty | Impact=-number | Maatregel=-note', 'title:Risicolijst_nieuwbouw'],
  ['inspanning', 'Leerling=naam | Bedrijf=-shop | Begeleider=-person | Week=-week | Stage-uren=uren', 'title:Stage-uren_klas_4'],
  ['urenregistratie', 'Docent=naam | Invaldatum=datum | Klas=-class | Ingevallen uren=uren | Voor wie=-person', 'title:Vervangingslijst_januari'],
];
