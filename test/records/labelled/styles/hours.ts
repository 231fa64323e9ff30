import type { Style } from '../sheet-maker';

/** Hour sheets and staff costs as schemes and schools keep them. */
// One sheet a line.
// prettier-ignore
export const HOURS: readonly Style[] = [
  { style: 'ESF', source: 'ESF handleiding projectadministratie: sluitende and integrale urenregistratie, loonkosten', layouts: [
    ['urenregistratie', 'Datum=datum | Naam deelnemer/medewerker=naam | ESF-activiteit=act_code | Uren ESF-project=uren | Overige uren=uren_overig | Verlof=verlof | Ziekte=ziekte | Totaal uren=-hours', 'title:Urenregistratie_Sterk_Techniekonderwijs notes total:Totaal'],
    ['inspanning', 'Naam werknemer=naam | Functie=functie | Aantal projecturen=uren | Subsidiabel uurtarief=tarief | Subsidiabele loonkosten=loonkosten', 'total:Totaal_loonkosten title'],
    ['urenregistratie', 'Naam medewerker=naam | Week=-week | Datum=datum | Verrichte werkzaamheden=-task | Projecturen=uren | Paraaf=-empty', 'title:Weekstaat_STO'],
    ['inspanning', 'Medewerker=naam | Begindatum=van | Einddatum=tot | Gerealiseerde uren=uren | Uurloon=tarief | Kosten=loonkosten', 'sub:Totaal_%'],
    ['inspanning', 'Achternaam, voorletters=naam | Dienstverband (fte)=wtf | Uren op project=uren | Uurkosten=tarief | Totaal=loonkosten', 'total:'],
  ] },
  { style: 'EFRO', source: 'EFRO urenstaat and urenoverzicht (loonkosten plus opslag)', layouts: [
    ['inspanning', 'Medewerker=naam | Functie in project=functie | Projectpartner=partner | Aantal uren=uren | IKS-tarief=tarief | Loonkosten=loonkosten', 'title:EFRO-urenoverzicht total:Totaal'],
    ['inspanning', 'Naam projectmedewerker=naam | Periode van=van | Periode tot en met=tot | Gewerkte uren project=uren | Uurtarief=tarief | Subtotaal=loonkosten', 'total:Totaal'],
    ['urenregistratie', 'Datum=datum | Medewerker=naam | Werkpakket=act_code | Omschrijving werkzaamheden=-task | Aantal uren=uren | Akkoord leidinggevende d.d.=akkoord_leidinggevende', 'title:Urenstaat_project_STO notes'],
    ['inspanning', 'Partner=partner | Naam=naam | Uren 2025=uren | Tarief per uur=tarief | Kosten 2025=loonkosten', 'group sub:Totaal_% total:Totaal_generaal'],
    ['kosten', 'Volgnr.=-number | Begunstigde=partner | Leverancier=leverancier | Factuurnummer=factuurnr | Factuurdatum=factuurdatum | Betaaldatum=betaaldatum | Omschrijving=omschrijving | Bedrag ex btw=excl | Btw=btw | Bedrag incl btw=incl | Toegerekend %=pct | Opgevoerde kosten=bedrag_sto', 'total:Totaal'],
  ] },
  { style: 'Interreg', source: 'Interreg Europe timesheets and staff cost sheets (public templates)', layouts: [
    ['inspanning', 'Name of employee=naam | Function=functie | Hours worked on project=uren | Hourly rate=tarief | Eligible staff costs=loonkosten', 'total:Total title:Staff_costs_STO'],
    ['inspanning', 'Staff member=naam | From=van | To=tot | Hours=uren | Rate=tarief | Cost=loonkosten', 'total:TOTAL'],
    ['urenregistratie', 'Date=datum | Employee=naam | Work package=act_code | Description of activities=-task | Hours=uren', 'title:Timesheet_project'],
    ['urenregistratie', 'Employee name=naam | Date=datum | Project hours=uren | Other activities=uren_overig | Holidays=verlof | Sick leave=ziekte', 'total:Total'],
    ['inspanning', 'Partner organisation=partner | Employee=naam | Number of hours=uren | Hourly rate (EUR)=tarief | Total staff costs (EUR)=loonkosten', 'sub:Subtotal_% total:Total'],
  ] },
  { style: 'WBSO and RVO', source: 'RVO WBSO urenadministratie, S&O-uren per dag per project', layouts: [
    ['urenregistratie', 'Datum=datum | Medewerker=naam | Project=-project | Soort werkzaamheden=-task | S&O-uren=uren', 'title:Urenadministratie_techniek total:Totaal'],
    ['urenregistratie', 'Weeknr=-week | Dag=datum | Naam=naam | Projecturen=uren | Opmerkingen=-note', 'title:Projecturen_Sterk_Techniekonderwijs'],
    ['inspanning', 'Projectmedewerker=naam | Projecturen=uren | Vast uurtarief=tarief | Loonkosten (uren x tarief)=loonkosten', 'total:Totaal'],
    ['inspanning', 'Naam medewerker=naam | Aantal directe uren=uren | Uurtarief (€)=tarief | Totale kosten (€)=loonkosten', 'total:Totale_loonkosten'],
    ['urenregistratie', 'Wie=naam | Wanneer=datum | Wat gedaan=-task | Hoeveel uur=uren', 'title:Uren_STO uur'],
  ] },
  { style: 'Erasmus+ and lesson studies', source: 'Erasmus+ time sheets, days and hours per person', layouts: [
    ['urenregistratie', 'Name=naam | Date=datum | Activity=act_code | Time spent (hours)=uren', 'title:Time_sheet_project'],
    ['inspanning', 'Naam staflid=naam | Functiecategorie=functie | Startdatum=van | Einddatum=tot | Aantal uur=uren | Tarief/uur=tarief | Vergoeding=loonkosten', ''],
    ['urenregistratie', 'Docent=naam | School=-school | Datum=datum | Uren=uren', 'title:Inzet_docenten_techniek'],
    ['inspanning', 'Docent=naam | School=partner | Uren inzet=uren | Kosten per uur=tarief | Totaal kosten=loonkosten', 'total:Totaal'],
    ['inspanning', 'Wie?=naam | Rol=functie | Ingezette uren=uren | Uurprijs=tarief | Totaalprijs=loonkosten', 'total:'],
  ] },
  { style: 'School timesheets', source: 'urenstaat FO-Q4S-18 and like templates; own drawing', layouts: [
    ['urenregistratie', 'Naam=naam | Datum=datum | Begintijd=-time | Eindtijd=-time | Pauze=-empty | Uren=uren | Activiteit=act_code', 'title:Urenstaat_STO total:Totaal_uren'],
    ['urenregistratie', 'Dag=-weekday | Datum=datum | Collega=naam | Aantal uren STO=uren | Waaraan gewerkt=-task', 'hm title:Urenlijst_Sterk_Techniek'],
    ['urenregistratie', 'Medewerker=naam | Datum=datum | STO-uren=uren | Toelichting=-note', 'uur title:Urenverantwoording total:Totaal'],
    ['urenregistratie', 'Personeelslid=naam | Werkdag=datum | Gewerkte uren=uren | Handtekening=-empty', 'repeat title:Urenregistratie_STO'],
    ['urenregistratie', 'Datum=datum | Naam docent=naam | Klokuren=uren | Lesuren=-qty | Project=-project', 'sub:Totaal_% title:Uren_per_school'],
  ] },
  { style: 'Staff cost overviews', source: 'own drawing after bijlage 4 and salary departments', layouts: [
    ['inspanning', 'Naam=naam | School=partner | Functie=functie | Fte=wtf | Klokuren=uren | GPL=tarief | Kosten STO=loonkosten', 'total:Totaal title'],
    ['inspanning', 'Pers.nr.=-staffno | Naam=naam | Schaal=-scale | Uren STO=uren | Uurtarief=tarief | Salariskosten STO=loonkosten', 'sub:Subtotaal_% total:Eindtotaal'],
    ['inspanning', 'Medewerker=naam | Werkgever=partner | van=van | t/m=tot | uren=uren | € / uur=tarief | €=loonkosten', ''],
    ['inspanning', 'Personeelslid^naam=naam | Personeelslid^functie=functie | Inzet^van=van | Inzet^tot=tot | Inzet^uren=uren | Kosten^tarief=tarief | Kosten^bedrag=loonkosten', 'total:Totaal'],
    ['inspanning', 'Docent=naam | Taak=-task | Omvang (fte)=wtf | Aantal klokuren t.b.v. STO=uren | Tarief=tarief | Totale loonkosten=loonkosten', 'totalabove:Totaal title'],
    ['inspanning', 'Naam personeelslid=naam | Aantal uren=uren | Tarief=tarief | Bedrag=loonkosten', 'text eur total:Totaal'],
    ['inspanning', 'Collega=naam | Locatie=partner | Uren besteed aan STO=uren | Kostprijs per uur=tarief | Personele lasten=loonkosten', 'group title'],
  ] },
  { style: 'Hours by month', source: 'own drawing: month columns', layouts: [
    ['inspanning', 'Naam=naam | Functie=functie | jan=uren 2025-01 | feb=uren 2025-02 | mrt=uren 2025-03 | apr=uren 2025-04 | mei=uren 2025-05 | jun=uren 2025-06 | jul=uren 2025-07 | aug=uren 2025-08 | sep=uren 2025-09 | okt=uren 2025-10 | nov=uren 2025-11 | dec=uren 2025-12 | Totaal=-rowsum', 'title:Uren_STO_2025 n:7'],
    ['inspanning', 'Medewerker=naam | School=partner | januari 2025=uren 2025-01 | februari 2025=uren 2025-02 | maart 2025=uren 2025-03 | april 2025=uren 2025-04 | mei 2025=uren 2025-05 | juni 2025=uren 2025-06', 'title:Inzet_uren_Sterk_Techniekonderwijs total:Totaal n:6'],
    ['inspanning', 'Docent=naam | sep-25=uren 2025-09 | okt-25=uren 2025-10 | nov-25=uren 2025-11 | dec-25=uren 2025-12 | Totaal uren=-rowsum', 'title:Urenoverzicht_docenten_STO total:Totaal n:8'],
    ['inspanning', 'Naam medewerker=naam | Uren jan=uren 2025-01 | Uren feb=uren 2025-02 | Uren mrt=uren 2025-03 | Uren apr=uren 2025-04', 'const:Jaar=2025 title:Urenverantwoording_STO n:9'],
    ['inspanning', 'Personeelslid=naam | Aug.=uren 2025-08 | Sept.=uren 2025-09 | Okt.=uren 2025-10 | Nov.=uren 2025-11 | Dec.=uren 2025-12', 'title:Uren_STO_schooljaar_2025 total:Totaal n:10'],
  ] },
  { style: 'One sheet per person', source: 'own drawing: the person above the table', layouts: [
    ['urenregistratie', 'Datum=datum | Werkzaamheden=-task | Uren=uren', 'const:Naam_medewerker=J._Smit;School=Het_Anker title:Urenregistratie_STO total:Totaal'],
    ['urenregistratie', 'Dag=-weekday | Datum=datum | Uren STO=uren | Overige uren=uren_overig', 'const:Naam:=L._Tas title:Urenstaat notes'],
    ['urenregistratie', 'Datum=datum | Omschrijving=-task | Aantal uren=uren', 'const:Medewerker=M._de_Vries;Functie=docent title:Uren_Sterk_Techniekonderwijs sheet:M._de_Vries total:Totaal_uren'],
    ['urenregistratie', 'Werkdatum=datum | Activiteit=act_code | Gewerkte uren=uren', 'const:Docent=P._van_den_Berg title:Urenlijst_project_STO'],
    ['urenregistratie', 'Datum=datum | Wat heb je gedaan?=-task | Hoeveel uur?=uren', 'const:Naam_docent=K._Jansen title:Uren_techniek'],
  ] },
  { style: 'Year tasks and statements', source: 'own drawing after bijlage 1 and 2', layouts: [
    ['jaartaken', 'Naam=naam | Functie=functie | Schooljaar=schooljaar | Wtf=omvang | Klokuren=klokuren | Uren STO=sto_uren', 'title:Jaartaken'],
    ['jaartaken', 'Medewerker=naam | Cursusjaar=schooljaar | Omvang aanstelling (fte)=omvang | STO-uren in taakbeleid=sto_uren', ''],
    ['verklaringen', 'Naam medewerker=naam | School=instelling | Functie=functie | Periode van=van | Periode tot=tot | Aantal uren STO=uren | Omschrijving werkzaamheden=werkzaamheden | Datum ondertekening=datum_teken', 'title:Verklaringen_niet-onderwijzend_personeel'],
    ['jaartaken', 'Docent=naam | Schooljaar=schooljaar | Fte=omvang | Jaartaak (klokuren)=klokuren | Taakuren STO=sto_uren', 'total:Totaal'],
    ['verklaringen', 'Wie=naam | Werkzaamheden voor STO=werkzaamheden | Van=van | Tot=tot | Uren=uren | Getekend op=datum_teken', ''],
  ] },
];
