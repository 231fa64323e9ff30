import type { Style } from '../sheet-maker';

/** A fourth set, written from knowledge of how schools, partners and packages write, without a look at the lexicon or the recogniser. */
// One sheet a line.
// prettier-ignore
export const FOURTH_STYLES: readonly Style[] = [
  { style: 'Invoice scanners', source: 'Lists from Spend Cloud, Basecone, Blue10 as administrators export them', layouts: [
    ['kosten', 'Doc.id=-guid | Afzender=leverancier | Factuurkenmerk afzender=factuurnr | Dagtekening=factuurdatum | Onderwerp=omschrijving | Budgethouder=-person | Totaal zonder btw=excl | Totaal met btw=incl | Workflowstatus=-status', 'total:'],
    ['kosten', 'Boekingsstuk=boekstuk | Verzonden door=leverancier | Fact. ontv.=-date | Fact. dd.=factuurdatum | Regeltekst=omschrijving | Netto=excl | % BTW=-vatpct | BTW=btw | Te betalen=incl', 'title:Facturen_STO total:Eindsaldo'],
    ['kosten', 'Stuk=boekstuk | Leverancier/winkel=leverancier | Datum bon=factuurdatum | Inhoud=omschrijving | Betaald=incl | Verrekend met=-shop', 'title:Kas_en_pinbonnen_STO sub:Som_%'],
  ] },
  { style: 'School finance package', source: 'Reports of finance packages of school boards: dimensions, source documents, mutations', layouts: [
    ['kosten', 'Boekjaar=-year | Pd=-period | Bron=-journal | Documentnr.=boekstuk | Doc.datum=factuurdatum | GB-rek.=-account | Kostendrager=-project | Mutatieomschrijving=omschrijving | Tegenpartij=leverancier | Bedrag D=incl debet | Bedrag C=incl credit | Cumulatief=-saldo', 'open:Saldo_begin_periode close:Saldo_einde_periode'],
    ['kosten', 'Dim. 3 project=-project | Naam relatie=leverancier | Ext. factuurnummer=factuurnr | Factdat=factuurdatum | Realisatie incl. BTW=incl', 'title:Realisatie_project_Sterk_Techniekonderwijs sub:Totaal_% total:Totaal_project'],
    ['afschrijvingen', 'Activumnr.=inv_id | Korte omschrijving=omschrijving | Dat. activering=start | Aanschafw. (€)=aanschaf | Restw. (€)=restwaarde | Lvd mnd=periode_mnd | Afschr. p. mnd=afs_maand | Boekw. ult.=-book', 'title:Activaregister_STO total:'],
  ] },
  { style: 'Payroll at the board', source: 'Sheets of a salary office that tells a project what its people cost', layouts: [
    ['inspanning', 'Pers.nr.=-staffno | Roepnaam + achternaam=naam | Betreft school=partner | Functienaam=functie | Werktijdfactor=wtf | Projecturen=uren | GPL p.u.=tarief | Doorbelasting=loonkosten', 'total:Tot._doorbelasting'],
    ['inspanning', 'Medew.=naam | Functiegroep=functie | Datum begin inzet=van | Datum einde inzet=tot | Besteed (u)=uren | Lastentarief=tarief | Loonsom=loonkosten', 'title:Loonkosten_STO_2025 sub:Totaal_% total:Generaal_totaal'],
  ] },
  { style: 'Flemish and border partners', source: 'Words of partners across the border and in the south', layouts: [
    ['kosten', 'Factuurnr. handelaar=factuurnr | Handelaar=leverancier | Facturatiedatum=factuurdatum | Voorwerp=omschrijving | Bedrag excl. BTW=excl | BTW-bedrag=btw | Totaalbedrag incl. BTW=incl', 'title:Onkosten_STO total:Algemeen_totaal'],
    ['urenregistratie', 'Personeelslid=naam | Datum prestatie=datum | Aard van de prestatie=-task | Gepresteerde uren=uren', 'title:Prestatiestaat_Sterk_Techniekonderwijs total:Totaal_prestaties'],
    ['inspanning', 'Begeleider=naam | Hoedanigheid=functie | Gepresteerd aantal uren=uren | Vergoeding per uur=tarief | Te vergoeden=loonkosten', 'title:STO_begeleiding total:'],
  ] },
  { style: 'Craft companies', source: 'Own lists of firms in building, metal and installation', layouts: [
    ['cofinanciering', 'Firma=cofinancier | Wat hebben we gedaan=omschrijving | Mensuren=uren | Prijs/uur=tarief | Tegenwaarde=bedrag', 'title:Inbreng_bedrijven_STO total:Samen'],
    ['cofinanciering', 'Bijdragend bedrijf=cofinancier | Dagtekening verklaring=datum_teken | Bijdrage in contanten (€)=cash | Waarvoor bestemd=omschrijving', 'title:Cofinanciering_STO_geldbijdragen'],
    ['urenregistratie', 'Monteur=naam | Wanneer=datum | Klus=-task | Uren school=uren | Uren klant=uren_overig', 'title:Gastlessen_STO total:Opgeteld'],
    ['inspanning', 'Vakman/-vrouw=naam | Functie in bedrijf=functie | Manuren=uren | Uurloon all-in=tarief | Totale loonkosten=loonkosten', 'title:Inzet_vakmensen_STO total:totaal'],
  ] },
  { style: 'In a hurry', source: 'Sheets that are typed between two lessons: slips, no vowels, no capitals', layouts: [
    ['kosten', 'dtm fact=factuurdatum | leverancir=leverancier | omschrijvng=omschrijving | bedr excl=excl | btw bedr=btw | bedr incl=incl', 'title:uitgaves_sto total:totaaltje'],
    ['urenregistratie', 'datm=datum | mdwrkr=naam | werkzaamhedn=-task | aant. uur=uren', 'title:urenlijst_sto uur'],
    ['kosten', 'Kasbonnr=boekstuk | Gekocht d.d.=factuurdatum | Gekocht bij=leverancier | Voor wat=omschrijving | Prijs incl.=incl | Foto bon=-yesno', 'title:bonnetjes_STO eur total:alles_bij_elkaar'],
    ['inspanning', 'naam dosent=naam | funtie=functie | ureninzet=uren | trf=tarief | ttl=loonkosten', 'title:inzet_sto total:ttl'],
  ] },
  { style: 'Plans and partners of a region', source: 'Plans, budgets and lists of partners as a programme office writes them', layouts: [
    ['begroting', 'Spoor=pl_code | Act.code=act_code | Kostenrubriek=kostensoort | Onderbouwing=toelichting | Raming 2025=bedrag 2025 | Raming 2026=bedrag 2026 | Raming 2027=bedrag 2027 | Raming 2028=bedrag 2028 | Raming totaal=bedrag_totaal', 'title:Meerjarenraming_STO-regio total:Totale_raming'],
    ['activiteiten', 'Programmalijn=programmalijn | Activiteitcode=act_code | Korte titel activiteit=activiteit | Jaar start=jaar_van | Jaar afronding=jaar_tot | Voortgang=status | Opbrengst=resultaat', 'title:Activiteitenoverzicht_STO'],
    ['partners', 'Vo-school / partij=partner_naam | BRIN6=brin_vest | Bestuur (bevoegd gezag)=bevoegd_gezag | Ondertekend SOK j/n=sok', 'title:Partneroverzicht_STO'],
  ] },
];

/** Fifteen sheets that are none of ours. */
// One sheet a line.
// prettier-ignore
export const FOURTH_STRANGER_LINES: Style['layouts'] = [
  ['kosten', 'Factuurdatum=factuurdatum | Afnemer=-person | Artikel=-product | Verkoopprijs=incl | Betaald op=-date', 'title:Verkopen_leerbedrijf total:Omzet'],
  ['kosten', 'Kostenplaats=-code | Budget=-budget | Uitgeput=-money | Vrije ruimte=-book', 'title:Budgetbewaking_afdelingen total:Totaal'],
  ['kosten', 'Datum=factuurdatum | Kenmerk=-guid | Storting=-paid | Opname=incl | Nieuw saldo=-saldo', 'title:Spaarrekening'],
  ['kosten', 'Polisnr=-code | Verzekeraar=-shop | Premie p.j.=-money | Vervaldatum=-duedate', 'title:Verzekeringen'],
  ['inspanning', 'Naam=naam | Dienstverband=wtf | Salarisschaal=-scale | Eindejaarsuitkering=-money', 'title:Arbeidsvoorwaarden'],
  ['inspanning', 'Leerling=naam | Stagebedrijf=-shop | Begin=van | Eind=tot | Stage-uren=uren | Beoordeling=-grade', 'title:Stageoverzicht_klas_4'],
  ['urenregistratie', 'Docent=naam | Datum=datum | Reden=-leave | Uren vervangen=uren | Vervanger=-person', 'title:Vervangingen_en_ziekte'],
  ['urenregistratie', 'Surveillant=naam | Datum=datum | Lokaal=-place | Aanvang=-time', 'title:Surveillancerooster_examens'],
  ['afschrijvingen', 'Gereedschap=omschrijving | Lade=-place | Aantal=-qty | Keuring=-date', 'title:Gereedschapslijst_magazijn'],
  ['afschrijvingen', 'Leermiddel=-product | Uitgever=-shop | Prijs per stuk=-unit | Aantal lln=-qty | Totaalprijs=-money', 'title:Boekenlijst_2025 total:Totaal'],
  ['begroting', 'Inkomsten=-clubitem | Begroot=-budget | Werkelijk=-paid | Verschil=-book', 'title:Personeelsvereniging total:Resultaat'],
  ['begroting', 'Lasten=-accountname | 2024=-money | 2025=-budget | 2026=-budget', 'title:Meerjarenbegroting_stichting total:Totaal_lasten'],
  ['cofinanciering', 'Donateur=cofinancier | Gift=-money | Datum gift=van | Bedankt=-yesno', 'title:Giften_schoolreis'],
  ['activiteiten', 'Onderhoudstaak=activiteit | Locatie=-building | Frequentie=-qty | Uitvoerder=-shop', 'title:Onderhoudsplan_gebouw'],
  ['partners', 'Toeleverende school=-school | Aanmeldingen=-qty | Advies=-class | Contactpersoon=-person', 'title:Instroom_brugklas'],
];
