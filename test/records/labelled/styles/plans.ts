import type { Style } from '../sheet-maker';

/** Assets, cofinancing, budgets and the other registers. */
// One sheet a line.
// prettier-ignore
export const PLANS: readonly Style[] = [
  { style: 'Asset lists of schools', source: 'own drawing: staat van activa, machines', layouts: [
    ['afschrijvingen', 'Machine=omschrijving | Leverancier=leverancier | Aankoopdatum=factuurdatum | Aankoopprijs=aanschaf | Restwaarde=restwaarde | Afschrijving in maanden=periode_mnd | % voor STO=pct_sto', 'title total:Totaal'],
    ['afschrijvingen', 'Apparaat=omschrijving | Gekocht bij=leverancier | Datum aanschaf=factuurdatum | Kosten aanschaf=aanschaf | Levensduur in jaren=periode_mnd@years | Restwaarde=restwaarde | Deel STO=pct_sto', 'total:Totaal'],
    ['afschrijvingen', 'Omschrijving apparatuur=omschrijving | Serienr.=inv_id | In gebruik sinds=start | Investering=aanschaf | Rest=restwaarde | Aantal mnd=periode_mnd | Afschr. p/m=afs_maand', 'title:Afschrijvingsstaat total:Totaal'],
    ['afschrijvingen', 'Investering=omschrijving | Factuurnr.=factuurnr | Factuurdatum=factuurdatum | Aanschafbedrag=aanschaf | Restwaarde=restwaarde | Looptijd (mnd)=periode_mnd | Afschrijving 2025=afs 2025 | Afschrijving 2026=afs 2026', 'total:Totaal'],
    ['afschrijvingen', 'Toestel=omschrijving | School=partner | Aanschafwaarde incl. BTW=aanschaf | Afschr.termijn mnd=periode_mnd | Residuwaarde=restwaarde | Ten laste van STO=afs_totaal', 'sub:Totaal_%'],
    ['afschrijvingen', 'Wat is aangeschaft=omschrijving | Waar=leverancier | Wanneer=factuurdatum | Prijs=aanschaf | Hoeveel maanden afschrijven=periode_mnd | Restwaarde na afschrijving=restwaarde', ''],
  ] },
  { style: 'Fixed asset registers', source: 'municipal nota waardering en afschrijving, asset modules', layouts: [
    ['afschrijvingen', 'Activanr=inv_id | Omschrijving activum=omschrijving | Datum ingebruikname=start | Aanschafwaarde=aanschaf | Restwaarde=restwaarde | Afschrijvingsduur in maanden=periode_mnd | Afschrijving tot en met 2025=-money | Boekwaarde 31-12-2025=-book', 'total:Totaal_materiële_vaste_activa'],
    ['afschrijvingen', 'Asset no.=inv_id | Description=omschrijving | Supplier=leverancier | Acquisition date=factuurdatum | Acquisition cost=aanschaf | Residual value=restwaarde | Useful life (months)=periode_mnd', 'total:Total title:STO_equipment'],
    ['afschrijvingen', 'Inventarisnummer=inv_id | Object=omschrijving | Locatie=-place | Aanschafjaar=-year | Aanschafprijs=aanschaf | Restwaarde=restwaarde | Afschrijvingsperiode (mnd)=periode_mnd', 'group'],
    ['afschrijvingen', 'Actief=omschrijving | Ingebruikname=start | Investering incl. btw=aanschaf | Restwaarde=restwaarde | Termijn (maanden)=periode_mnd | Maandafschrijving=afs_maand | Aandeel STO=pct_sto | Afschrijving STO=afs_totaal', 'total:Totaal'],
    ['afschrijvingen', 'Omschrijving=omschrijving | Crediteur=leverancier | Aanschaf datum=factuurdatum | Aanschaf bedrag=aanschaf | Afschrijf termijn (mnd)=periode_mnd | Restwaarde=restwaarde', 'text total:'],
  ] },
  { style: 'Cofinancing lists', source: 'vosabb.nl in geld/in natura; own drawing', layouts: [
    ['cofinanciering', 'Bedrijf=cofinancier | In geld/natura=soort | Omschrijving=omschrijving | Waarde=bedrag', 'title:Cofinanciering_bedrijven total:Totaal'],
    ['cofinanciering', 'Naam bedrijf=cofinancier | Datum=van | Bijdrage (omschrijving)=omschrijving | Aantal uren=uren | Uurtarief=tarief | Bedrag bijdrage=bedrag', 'total:Totaal_cofinanciering title'],
    ['cofinanciering', 'Bijdragende organisatie=cofinancier | Cash/kind=soort | Activiteit=act_code | Toelichting=omschrijving | Bedrag=bedrag | Verklaring ontvangen=verklaring', 'total:Totaal'],
    ['cofinanciering', 'Sponsor=cofinancier | Wat is gegeven=omschrijving | Wanneer=van | Waarde in euro\'s=bedrag', 'title:Sponsoring_STO'],
    ['cofinanciering', 'Company=cofinancier | In kind / in cash=soort | Description of contribution=omschrijving | Hours=uren | Rate=tarief | Value=bedrag', 'total:Total title:Co-financing'],
    ['cofinanciering', 'Cofinancier=cofinancier | Periode van=van | Periode t/m=tot | Inzet=omschrijving | Uren=uren | Tarief=tarief | Totaal=bedrag', 'sub:Totaal_%'],
  ] },
  { style: 'Guest lessons of companies', source: 'own drawing: gastlessen and stages', layouts: [
    ['cofinanciering', 'Datum gastles=van | Bedrijf=cofinancier | Onderwerp=omschrijving | Uren voorbereiding en les=uren | Tarief=tarief | Waarde in kind=bedrag', 'title:Gastlessen_bedrijven total:Totaal'],
    ['cofinanciering', 'Organisatie=cofinancier | Activiteit=act_code | Omschrijving bijdrage=omschrijving | Bijdrage in natura=bedrag', 'title:Bijdragen_bedrijfsleven total:Totaal'],
    ['cofinanciering', 'Bedrijf=cofinancier | Soort bijdrage=soort | Bijdrage=bedrag | Getekend op=datum_teken', 'title:Cofinanciering_2025 total:Totaal'],
    ['cofinanciering', 'Firma=cofinancier | Wat=omschrijving | Wanneer=van | Uren=uren | Per uur=tarief | Totaal=bedrag', 'title:In_kind_bijdrage_bedrijven'],
    ['cofinanciering', 'Naam organisatie=cofinancier | Vorm (cash/kind)=soort | Datum=van | Waarde bijdrage (€)=bedrag', 'total:Totaal'],
  ] },
  { style: 'Budget per year', source: 'begrotingsformats with a column per year', layouts: [
    ['begroting', 'Programmalijn=pl_code | Activiteit=act_code | Kostensoort=kostensoort | Omschrijving=omschrijving | 2025=bedrag 2025 | 2026=bedrag 2026 | 2027=bedrag 2027 | 2028=bedrag 2028 | Totaal=bedrag_totaal', 'title:Begroting_2025-2028 total:Totaal n:9'],
    ['begroting', 'Act.=act_code | Omschrijving=omschrijving | Begroot 2025=bedrag 2025 | Begroot 2026=bedrag 2026 | Begroot 2027=bedrag 2027 | Begroot 2028=bedrag 2028 | Totaal begroot=bedrag_totaal', 'total:Totaal n:8'],
    ['begroting', 'Activiteit=act_code | Kostenpost=kostensoort | Kosten 2025=bedrag 2025 | Kosten 2026=bedrag 2026 | Kosten 2027=bedrag 2027 | Kosten 2028=bedrag 2028', 'title:Meerjarenbegroting_STO n:10'],
    ['begroting', 'Regel=regel | Partner=partner | Kostensoort=kostensoort | Omschrijving=omschrijving | Totaal=bedrag_totaal | Subsidie=dekking_subsidie | Cofinanciering cash=dekking_cash | Cofinanciering in kind=dekking_kind', 'total:Totaal title:Begroting_STO'],
    ['begroting', 'Post=kostensoort | Raming 2025=bedrag 2025 | Raming 2026=bedrag 2026 | Omschrijving=omschrijving', 'title:Begroting_Sterk_Techniekonderwijs total:Totaal n:7'],
  ] },
  { style: 'Budget with cover', source: 'subsidieaanvraag: kosten en dekking', layouts: [
    ['begroting', 'Kostencategorie=kostensoort | Omschrijving=omschrijving | Begroot=bedrag_totaal | Waarvan STO-subsidie=dekking_subsidie | Bijdrage bedrijven (cash)=dekking_cash | Bijdrage bedrijven (in kind)=dekking_kind', 'total:Totaal title:Begroting'],
    ['begroting', 'Werkpakket=pl_code | Omschrijving=omschrijving | Totale kosten=bedrag_totaal | Gevraagde subsidie=dekking_subsidie | Eigen bijdrage=dekking_eigen', 'title:Projectbegroting total:Totaal'],
    ['begroting', 'Activiteit=act_code | Uitvoerder=partner | Kostensoort=kostensoort | Budget=bedrag_totaal | Subsidie=dekking_subsidie | Cofinanciering in geld=dekking_cash | Cofinanciering in natura=dekking_kind', 'sub:Subtotaal total:Totaal title:Begroting'],
    ['begroting', 'Lijn=pl_code | Activiteit=act_code | Omschrijving kosten=omschrijving | Bedrag=bedrag_totaal | Dekking subsidie=dekking_subsidie', 'title:Begroting_STO_2025'],
    ['begroting', 'Begrotingspost=kostensoort | Toelichting=toelichting | Begroot bedrag=bedrag_totaal | Aangevraagde subsidie=dekking_subsidie', 'total:Totaal title:Begroting'],
  ] },
  { style: 'Partners', source: 'deelnemerslijsten samenwerkingsverband', layouts: [
    ['partners', 'Naam school=partner_naam | BRIN=brin_vest | Bevoegd gezag=bevoegd_gezag | KvK-nummer=kvk | SOK getekend=sok', ''],
    ['partners', 'Organisatie=partner_naam | Brinnummer=brin_vest | Bestuur=bevoegd_gezag | Samenwerkingsovereenkomst=sok', 'title:Partners_STO-regio'],
    ['partners', 'Partner=partner_naam | BRIN + vestiging=brin_vest | Schoolbestuur=bevoegd_gezag', ''],
    ['partners', 'Deelnemende school=partner_naam | BRIN-nummer=brin_vest | Naam bevoegd gezag=bevoegd_gezag | Overeenkomst getekend=sok', 'notes'],
    ['partners', 'Instelling=partner_naam | Brin=brin_vest | KvK=kvk | Bevoegd gezag=bevoegd_gezag', 'group'],
  ] },
  { style: 'Activity plans', source: 'activiteitenplannen', layouts: [
    ['activiteiten', 'Programmalijn=programmalijn | Code=act_code | Activiteit=activiteit | Startjaar=jaar_van | Eindjaar=jaar_tot | Status=status', 'title:Activiteitenplan'],
    ['activiteiten', 'Pijler=programmalijn | Nr. activiteit=act_code | Naam activiteit=activiteit | Van jaar=jaar_van | Tot jaar=jaar_tot | Resultaat=resultaat', ''],
    ['activiteiten', 'Actielijn=programmalijn | Activiteitnummer=act_code | Omschrijving activiteit=activiteit | Stand van zaken=status', 'title'],
    ['activiteiten', 'Code lijn=pl_code | Lijn=programmalijn | Code activiteit=act_code | Activiteit=activiteit | Beoogd resultaat=resultaat', ''],
    ['activiteiten', 'Thema=programmalijn | Activiteitcode=act_code | Hoofdactiviteit=activiteit | Status=status | Behaalde resultaten=resultaat', 'notes'],
  ] },
  { style: 'Costs by month', source: 'own drawing: month columns with amounts', layouts: [
    ['kosten', 'Omschrijving=omschrijving | Leverancier=leverancier | jan=incl 2025-01 | feb=incl 2025-02 | mrt=incl 2025-03 | apr=incl 2025-04 | mei=incl 2025-05 | jun=incl 2025-06 | Totaal=-rowsum', 'title:Kosten_STO_2025 n:7 total:Totaal'],
    ['kosten', 'Leverancier=leverancier | Kostensoort=kostensoort | jan-25=incl 2025-01 | feb-25=incl 2025-02 | mrt-25=incl 2025-03 | apr-25=incl 2025-04', 'title:Uitgaven_per_maand_Sterk_Techniekonderwijs n:8'],
    ['inspanning', 'Naam=naam | Loonkosten januari=loonkosten 2025-01 | Loonkosten februari=loonkosten 2025-02 | Loonkosten maart=loonkosten 2025-03', 'const:Jaar=2025 title:Loonkosten_STO n:7'],
    ['inspanning', 'Medewerker=naam | Functie=functie | 1e kw 2025=uren 2025-01 | 2e kw 2025=uren 2025-04 | 3e kw 2025=uren 2025-07 | 4e kw 2025=uren 2025-10', 'title:Uren_STO_per_kwartaal n:8 total:Totaal'],
    ['kosten', 'Post=omschrijving | Januari 2025=incl 2025-01 | Februari 2025=incl 2025-02 | Maart 2025=incl 2025-03 | Totaal=-rowsum', 'title:Gerealiseerde_kosten_STO n:9 total:Totaal'],
  ] },
  { style: 'Shuffled columns with blanks', source: 'own drawing: tables that start anywhere', layouts: [
    ['kosten', 'Bedrag incl. btw=incl | Omschrijving=omschrijving | Leverancier=leverancier | Datum=factuurdatum', 'at:C5 title total:Totaal labelat:1'],
    ['kosten', 'Kostensoort=kostensoort | School=partner | Factuurbedrag=incl | Factuurdatum=factuurdatum | Leverancier=leverancier', 'at:B3 total:Totaal sub:Subtotaal'],
    ['inspanning', 'Kosten=loonkosten | Uurtarief=tarief | Uren=uren | Naam medewerker=naam | Periode van=van | Periode tot=tot', 'at:D7 params'],
    ['kosten', 'Opmerking=-note | Activiteit=act_code | Datum=factuurdatum | Omschrijving=omschrijving | Crediteur=leverancier | Btw=btw | Excl.=excl | Incl.=incl', 'params total: blank'],
    ['afschrijvingen', 'Restwaarde=restwaarde | Termijn mnd=periode_mnd | Aanschafwaarde=aanschaf | Machine=omschrijving | Factuurdatum=factuurdatum', 'at:B2 blank'],
  ] },
  { style: 'Totals in odd places', source: 'own drawing: unusual labels for sums', layouts: [
    ['kosten', 'Datum=factuurdatum | Leverancier=leverancier | Omschrijving=omschrijving | Bedrag=incl', 'sub:Maandtotaal total:Besteed_t/m_heden title:Kosten_STO labelat:0'],
    ['kosten', 'Factuurdatum=factuurdatum | Leverancier=leverancier | Factuurnummer=factuurnr | Omschrijving=omschrijving | Bedrag incl. btw=incl', 'carry:Overbrengen carry2:Overgebracht total:Eindbedrag labelat:3'],
    ['kosten', 'Boekstuknr=boekstuk | Datum=factuurdatum | Relatie=leverancier | Omschrijving=omschrijving | Bedrag=incl', 'totalabove:Uitgaven_tot_nu_toe labelat:3 title:Kosten'],
    ['kosten', 'School=partner | Factuurdatum=factuurdatum | Leverancier=leverancier | Omschrijving=omschrijving | Bedrag excl.=excl | Btw=btw | Bedrag incl.=incl', 'sub:% total:Regio labelat:0'],
    ['kosten', 'Datum=factuurdatum | Omschrijving=omschrijving | Leverancier=leverancier | Bedrag=incl', 'group groupsum title:Kosten_per_school groupat:1'],
    ['inspanning', 'Naam=naam | School=partner | Uren=uren | Tarief=tarief | Loonkosten=loonkosten', 'sub:Samen_% total:Alles labelat:1'],
    ['kosten', 'Datum=factuurdatum | Omschrijving=omschrijving | Crediteur=leverancier | Bedrag=incl', 'carry:Transport carry2:Per_transport total:Saldo title:Grootboekkaart'],
  ] },
];
