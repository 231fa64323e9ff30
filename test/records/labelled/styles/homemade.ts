import type { Style } from '../sheet-maker';

/** What schools, companies and project leaders draw themselves, forms and their answers. */
// One sheet a line.
// prettier-ignore
export const HOMEMADE: readonly Style[] = [
  { style: 'School cost list', source: 'own drawing, a project leader who writes whole words', layouts: [
    ['kosten', 'Datum factuur=factuurdatum | Naam leverancier=leverancier | Waarvoor=omschrijving | Wat het kostte=incl', 'title:Uitgaven_Sterk_Techniekonderwijs total:Totaal'],
    ['kosten', 'Wanneer=factuurdatum | Waar gekocht=leverancier | Wat=omschrijving | Hoeveel=incl', 'title:Aankopen_STO'],
    ['kosten', 'Datum=factuurdatum | Winkel/leverancier=leverancier | Artikel/dienst=omschrijving | Kosten incl. btw=incl | Activiteit=act_code', 'total:Alles_bij_elkaar title'],
    ['kosten', 'Dd.=factuurdatum | Leverancier=leverancier | Omschr.=omschrijving | € incl.=incl', 'sub:Samen_% group title:Kosten_STO'],
    ['kosten', 'Factuur d.d.=factuurdatum | Firma=leverancier | Betreft=omschrijving | Totaalbedrag factuur=incl | School=partner', 'total: title'],
    ['kosten', 'Nr.=-number | Datum nota=factuurdatum | Notanr.=factuurnr | Firma=leverancier | Betreft=omschrijving | Notabedrag=incl', 'total:Totaal_nota_s'],
  ] },
  { style: 'Receipts and petty cash', source: 'own drawing, bonnetjes', layouts: [
    ['kosten', 'Bon=boekstuk | Datum bon=factuurdatum | Gekocht bij=leverancier | Wat=omschrijving | Bedrag bon=incl', 'title:Bonnetjes_STO total:Totaal'],
    ['kosten', 'Bonnr=boekstuk | Dat.=factuurdatum | Winkel=leverancier | Omschrijving aankoop=omschrijving | Prijs=incl', 'title:Bonnen_techniekdag_STO'],
    ['kosten', 'Kassabon nr.=boekstuk | Aankoopdatum=factuurdatum | Verkoper=leverancier | Artikelen=omschrijving | Totaal excl.=excl | Btw=btw | Totaal incl.=incl', 'total:Totaal'],
    ['kosten', 'Datum=factuurdatum | Bij=leverancier | Aankoop=omschrijving | Betaald=incl', 'title:Kleine_uitgaven_project_STO total:Som'],
    ['kosten', 'Bonnummer=boekstuk | Datum aankoop=factuurdatum | Leverancier=leverancier | Omschrijving=omschrijving | Bedrag=incl | Voorgeschoten door=-person', 'total:Totaal_uit_te_betalen'],
  ] },
  { style: 'Declaration forms', source: 'declaratieformulieren of Dutch associations and schools', layouts: [
    ['kosten', 'Nr=-number | Datum=factuurdatum | Omschrijving declaratie=omschrijving | Bedrag=incl', 'title:Declaratieformulier_STO const:Naam=A._Bakker;IBAN=NL10BANK0123456789 total:Totaal_te_declareren notes'],
    ['kosten', 'Datum=factuurdatum | Omschrijving kosten=omschrijving | Winkel=leverancier | Bedrag incl. BTW=incl | Bon bijgevoegd=bewijs', 'title:Declaratie_Sterk_Techniekonderwijs total:Totaal'],
    ['kosten', 'Volgnummer bon=boekstuk | Datum uitgave=factuurdatum | Leverancier=leverancier | Reden van de uitgave=omschrijving | Te declareren bedrag=incl', 'title:Onkostendeclaratie_STO total:Totaal'],
    ['kosten', 'Datum=factuurdatum | Kostensoort=kostensoort | Toelichting=omschrijving | Bedrag=incl', 'title:Declaratie_projectkosten_STO total:Te_betalen notes'],
    ['kosten', 'Datum gemaakt=factuurdatum | Soort kosten=kostensoort | Omschrijving=omschrijving | Gedeclareerd bedrag=incl', 'total: title:Declaraties_techniekonderwijs'],
  ] },
  { style: 'Web form answers', source: 'answers of online forms: questions as headings', layouts: [
    ['kosten', 'Tijdstempel=-date | E-mailadres=-mail | Namens welke school dien je dit in?=partner | Bij welk bedrijf is gekocht?=leverancier | Wat is er gekocht?=omschrijving | Wat is de factuurdatum?=factuurdatum | Wat is het bedrag inclusief btw?=incl', 'sheet:Formulierreacties_1'],
    ['kosten', 'Tijdstempel=-date | Op welke datum is de factuur?=factuurdatum | Wie is de leverancier?=leverancier | Waarvoor zijn de kosten gemaakt?=omschrijving | Hoeveel bedragen de kosten (incl. btw)?=incl | Bij welke activiteit hoort dit?=act_code', 'sheet:Formulierreacties'],
    ['urenregistratie', 'Tijdstempel=-date | Wat is je naam?=naam | Op welke datum heb je gewerkt?=datum | Hoeveel uur heb je aan STO besteed?=uren | Wat heb je gedaan?=-task', 'sheet:Formulierreacties_1'],
    ['cofinanciering', 'Tijdstempel=-date | Naam van het bedrijf=cofinancier | Op welke datum was de gastles?=van | Wat heeft het bedrijf gedaan?=omschrijving | Hoeveel uur?=uren | Wat is de waarde van de bijdrage?=bedrag', 'sheet:Formulierreacties'],
    ['kosten', 'ID=-number | Starttijd=-date | Naam indiener=-person | Naam van de leverancier=leverancier | Factuurnummer=factuurnr | Datum van de factuur=factuurdatum | Omschrijving van de aankoop=omschrijving | Totaalbedrag (in euro)=incl', ''],
  ] },
  { style: 'Company partner', source: 'own drawing: costs and hours of a company or mbo', layouts: [
    ['kosten', 'Projectnummer=-project | Datum=factuurdatum | Inkoop bij=leverancier | Specificatie=omschrijving | Netto=excl | BTW 21%=btw | Bruto=incl', 'total:Totaal title:Kostenstaat_STO'],
    ['inspanning', 'Werknemer=naam | Functie=functie | Uren t.b.v. STO=uren | Tarief p/u=tarief | Totaal=loonkosten', 'total:Totaal title'],
    ['kosten', 'Inkoopfactuur=factuurnr | Fact.dat.=factuurdatum | Crediteur=leverancier | Omschr.=omschrijving | Bedrag ex. btw=excl | btw=btw | Bedrag in. btw=incl', ''],
    ['cofinanciering', 'Datum=van | Omschrijving inzet=omschrijving | Uren=uren | Uurtarief=tarief | Waarde=bedrag | Bedrijf=cofinancier', 'total:Totale_bijdrage title:In_kind_bijdragen'],
    ['kosten', 'Bedrijf=leverancier | Faktuur=factuurnr | Faktuurdatum=factuurdatum | Bedrag zonder BTW=excl | BTW=btw | Bedrag met BTW=incl', 'total:Totaal'],
  ] },
  { style: 'Accountant working paper', source: 'own drawing after audit samples: steekproef, aansluiting', layouts: [
    ['kosten', 'Ref=-number | Boekstuk=boekstuk | Factuurdatum=factuurdatum | Leverancier=leverancier | Omschrijving=omschrijving | Bedrag incl. btw=incl | Factuur gezien=-yesno | Betaling gezien=-yesno | Conclusie=-status', 'title:Steekproef_materiële_kosten'],
    ['kosten', 'Post=kostensoort | Boekstuknr=boekstuk | Datum=factuurdatum | Omschrijving=omschrijving | Verantwoord bedrag=incl | Gecontroleerd bedrag=-paid | Verschil=-zero', 'total:Totaal title:Detailcontrole_kosten_STO'],
    ['inspanning', 'Medewerker=naam | Uren volgens staat=uren | Uurtarief=tarief | Loonkosten=loonkosten | Akkoord=-yesno', 'total:Totaal'],
    ['afschrijvingen', 'Activum=omschrijving | Aanschafdatum=factuurdatum | Aanschafwaarde=aanschaf | Restwaarde=restwaarde | Termijn in maanden=periode_mnd | Toerekening STO=pct_sto | Opmerking controle=-note', 'title'],
    ['kosten', 'Vindplaats=-number | Crediteur=leverancier | Factuurnr.=factuurnr | Factuurdatum=factuurdatum | Prestatiedatum=prestatie_van | Betaaldatum=betaaldatum | Factuurbedrag=incl', 'total:'],
  ] },
  { style: 'Grant overview', source: 'gemeentelijke subsidieverantwoording, kostenoverzichten per post', layouts: [
    ['kosten', 'Begrotingspost=kostensoort | Factuurnummer=factuurnr | Factuurdatum=factuurdatum | Leverancier=leverancier | Subsidiabele kosten=bedrag_sto | Totale kosten=incl', 'sub:Subtotaal total:Totaal title:Verantwoording_subsidie_STO'],
    ['kosten', 'Programmalijn=-line | Activiteit=act_code | Omschrijving=omschrijving | Leverancier=leverancier | Datum=factuurdatum | Realisatie=incl', 'total:Totaal'],
    ['kosten', 'Kostencategorie=kostensoort | Omschrijving=omschrijving | Leverancier=leverancier | Factuurdatum=factuurdatum | Bedrag=incl | % STO=pct | Ten laste van STO=bedrag_sto', 'total:Totaal title'],
    ['kosten', 'Act.=act_code | Factuur=factuurnr | Dat. factuur=factuurdatum | Begunstigde=leverancier | Besteed=incl | Waarvan subsidiabel=bedrag_sto', 'text total:Totaal'],
    ['kosten', 'Partner=partner | Kostensoort=kostensoort | Boekstuknummer=boekstuk | Omschrijving=omschrijving | Factuurdatum=factuurdatum | Gerealiseerde kosten=incl', 'sub:Totaal_% total:Totaal_regio'],
  ] },
  { style: 'Two rows of headings', source: 'own drawing: merged groups', layouts: [
    ['kosten', 'Factuur^nummer=factuurnr | Factuur^datum=factuurdatum | Factuur^leverancier=leverancier | Bedrag^excl.=excl | Bedrag^btw=btw | Bedrag^incl.=incl | Activiteit=act_code', 'total:Totaal title'],
    ['kosten', 'Boekstuk^nr.=boekstuk | Boekstuk^datum=factuurdatum | Leverancier=leverancier | Omschrijving=omschrijving | In euro^Excl. BTW=excl | In euro^Incl. BTW=incl', ''],
    ['inspanning', 'Medewerker^Naam=naam | Medewerker^Functie=functie | Periode^Van=van | Periode^Tot=tot | Inzet^Uren=uren | Inzet^Uurtarief=tarief | Inzet^Kosten=loonkosten', 'total:Totaal'],
    ['afschrijvingen', 'Machine=omschrijving | Aanschaf^datum=factuurdatum | Aanschaf^waarde=aanschaf | Aanschaf^restwaarde=restwaarde | Afschrijving^termijn (mnd)=periode_mnd | Afschrijving^per maand=afs_maand', 'total:Totaal'],
    ['cofinanciering', 'Bedrijf=cofinancier | Bijdrage^omschrijving=omschrijving | Bijdrage^uren=uren | Bijdrage^tarief=tarief | Bijdrage^waarde=bedrag | Datum=van', ''],
  ] },
  { style: 'Loose notes', source: 'own drawing: lower case, abbreviations', layouts: [
    ['kosten', 'dat=factuurdatum | lev=leverancier | oms=omschrijving | bedr=incl', 'title:sto_kosten'],
    ['kosten', 'fact nr=factuurnr | fact dat=factuurdatum | lev.=leverancier | waarvoor?=omschrijving | bedr. incl=incl | bedr. excl=excl', 'total:tot'],
    ['inspanning', 'naam=naam | uur=uren | tarief=tarief | kosten=loonkosten', 'total:totaal title:inzet_sto'],
    ['kosten', 'datum=factuurdatum | van wie=leverancier | wat=omschrijving | euro=incl', 'title:uitgaven_sto total:'],
    ['urenregistratie', 'wie=naam | dat.=datum | uur=uren | wat=-task', 'title:uren_sto'],
  ] },
  { style: 'Values as text', source: 'own drawing: copies from pdf and mail', layouts: [
    ['kosten', 'Factuurdatum=factuurdatum | Leverancier=leverancier | Omschrijving=omschrijving | Bedrag incl. btw=incl', 'text eur datetext total:Totaal'],
    ['kosten', 'Datum=factuurdatum | Crediteur=leverancier | Omschrijving=omschrijving | Factuurbedrag=incl', 'text dash total:Totaal'],
    ['kosten', 'Boekdatum=factuurdatum | Boekstuk=boekstuk | Naam relatie=leverancier | Omschrijving=omschrijving | Bedrag=incl', 'ymd total:Totaal'],
    ['kosten', 'Factuurdatum=factuurdatum | Leverancier=leverancier | Betreft=omschrijving | Bedrag=incl', 'text ymdtext blankthousands'],
    ['urenregistratie', 'Medewerker=naam | Datum=datum | Uren STO=uren | Activiteit=act_code', 'hm title:Urenregistratie_STO'],
    ['kosten', 'Factuurdatum=factuurdatum | Factuurnummer=factuurnr | Leverancier=leverancier | Totaal incl. btw=incl', 'text behind datetext total:Totaal'],
  ] },
  { style: 'Wide exports', source: 'own drawing after project administration systems: many technical columns', layouts: [
    ['kosten', 'GUID=-guid | Entiteit=-entity | Aangemaakt op=-date | Aangemaakt door=-person | Gewijzigd op=-date | Boekstuknummer=boekstuk | Dagboekcode=-journal | Regelnummer=-number | Grootboek=-account | Grootboekomschrijving=-accountname | Factuurdatum=factuurdatum | Vervaldatum=-duedate | Crediteurcode=-code | Crediteurnaam=leverancier | Omschrijving=omschrijving | Valuta=-currency | Koers=-one | Bedrag=incl | Btw-code=-vatcode | Kostenplaatscode=-project | Kostendrager=-project | Status=-status | Exportdatum=-date', ''],
    ['kosten', 'Id=-number | Bedrijf=-entity | Periode=-period | Journaal=-journal | Documentnr=boekstuk | Documentdatum=factuurdatum | Ext. documentnr=factuurnr | Rekeningnr=-account | Rekeningnaam=-accountname | Leveranciersnr=-code | Leveranciersnaam=leverancier | Omschrijving=omschrijving | Bedrag=incl | Bedrag (VV)=-same | Valutacode=-currency | Dimensie 1=-project | Dimensie 2=-empty | Gebruiker=-user', ''],
    ['urenregistratie', 'RegID=-number | Afdeling=-entity | Personeelsnummer=-staffno | Medewerker=naam | Datum=datum | Projectcode=-project | Projectnaam=-projectname | Taakcode=-code | Taak=-task | Uren=uren | Declarabel=-yesno | Status=-status | Goedgekeurd op=akkoord_leidinggevende', 'title:Urenregistratie_STO'],
    ['inspanning', 'Ikv=-number | Personeelsnummer=-staffno | Medewerker=naam | Afdeling=-entity | Functie=functie | Fte=wtf | Contracturen=-hoursall | Projecturen STO=uren | Uurtarief=tarief | Loonkosten STO=loonkosten | Kostenplaats=-project', ''],
    ['afschrijvingen', 'ActivaID=inv_id | Groep=-entity | Omschrijving=omschrijving | Leverancier=leverancier | Factuurnummer=factuurnr | Aanschafdatum=factuurdatum | Aanschafwaarde=aanschaf | Restwaarde=restwaarde | Methode=-status | Percentage=-pctyear | Levensduur in maanden=periode_mnd | Cumulatieve afschrijving=-money | Boekwaarde=-book | Locatie=-place', 'total:Totaal'],
  ] },
];
