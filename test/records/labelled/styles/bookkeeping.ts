import type { Style } from '../sheet-maker';

/** Exports of bookkeeping systems. Values are ours; headings are as the systems and public code that reads them spell them. */
// One sheet a line.
// prettier-ignore
export const BOOKKEEPING: readonly Style[] = [
  { style: 'Exact Online', source: 'export grootboekkaart and transacties; public importers of Exact mutations', layouts: [
    ['kosten', 'Dagboek: Code=-journal | Dagboek: Omschrijving=-accountname | Boekjaar=-year | Periode=-period | Boekstuknummer=boekstuk | Omschrijving: Kopregel=-task | Factuurdatum=factuurdatum | Vervaldatum=-duedate | Valuta=-currency | Code=-code | Naam=leverancier | Grootboekrekening=-account | Omschrijving=omschrijving | BTW-code=-vatcode | BTW-percentage=-vatpct | Bedrag=incl | Aantal=-qty', 'sheet:Transacties'],
    ['kosten', 'Datum=factuurdatum | Bkst.nr.=boekstuk | Relatie: Code=-code | Relatie: Naam=leverancier | Omschrijving=omschrijving | Uw ref.=factuurnr | Debet=incl debet | Credit=incl credit', 'title:Grootboekkaart_4431_Leermiddelen total:Totaal'],
    ['kosten', 'Per.=-period | Datum=factuurdatum | Dagboek=-journal | Bkst.nr.=boekstuk | Omschrijving=omschrijving | Relatie=leverancier | Debet=incl debet | Credit=incl credit | Saldo=-saldo', 'open:Beginsaldo close:Eindsaldo title'],
    ['kosten', 'Boekstuknr.=boekstuk | Factuurdatum=factuurdatum | Leverancier=leverancier | Uw factuurnr.=factuurnr | Omschrijving=omschrijving | Bedrag excl. BTW=excl | BTW=btw | Bedrag=incl | Kostenplaats: Code=-project | Status=-status', 'total:'],
    ['kosten', 'Projectcode=-project | Datum=factuurdatum | Boekstuk=boekstuk | Leverancier: Naam=leverancier | Omschrijving=omschrijving | Kosten (EUR)=incl', 'sub:Totaal_project_% total:Eindtotaal sheet:Projectkosten'],
    ['afschrijvingen', 'Activumnr.=inv_id | Omschrijving=omschrijving | Aanschafdatum=factuurdatum | Investeringsbedrag=aanschaf | Restwaarde=restwaarde | Afschrijvingstermijn (mnd)=periode_mnd | Afschrijving per maand=afs_maand | Boekwaarde=-book', 'total:Totaal'],
  ] },
  { style: 'AFAS Profit', source: 'AFAS weergave grootboekmutaties (Verbijz. as, Nr. boekstuk), public get-connectors', layouts: [
    ['kosten', 'Administratie=-code | Jaar=-year | Periode=-period | Dagboek=-journal | Nr. boekstuk=boekstuk | Datum boeking=factuurdatum | Rekeningnr.=-account | Oms. rekening=-accountname | Omschrijving boeking=omschrijving | Bedrag debet=incl debet | Bedrag credit=incl credit | Code verbijz. as 1=-project | Naam verkooprelatie/inkooprelatie=leverancier', 'title'],
    ['kosten', 'Boekstuknummer=boekstuk | Volgnummer boekstuk=-number | Datum boekstuk=factuurdatum | Factuurnummer=factuurnr | Crediteur=-code | Naam=leverancier | Omschrijving=omschrijving | Bedrag=incl | Kostenplaats=-project | Omschrijving kostenplaats=-accountname', 'total:Totaal'],
    ['kosten', 'Datum=factuurdatum | Factuur=factuurnr | Naam crediteur=leverancier | Omschr.=omschrijving | Excl. btw=excl | Btw-bedrag=btw | Incl. btw=incl | Verbijzonderingscode=-project', 'text'],
    ['urenregistratie', 'Medewerker=-staffno | Naam=naam | Datum=datum | Project=-project | Werksoort=-task | Aantal eenheden=uren | Omschrijving=-note', 'sheet:Nacalculatie title:Urennacalculatie_STO_project'],
    ['inspanning', 'Mdw.=-staffno | Naam medewerker=naam | Functie=functie | Werktijdfactor=wtf | Uren project=uren | Uurtarief=tarief | Loonkosten project=loonkosten', 'total:Totaal_loonkosten'],
  ] },
  { style: 'Twinfield', source: 'Twinfield browse codes 100/200/030 with Dutch labels (public wrappers)', layouts: [
    ['kosten', 'Dagboek=-journal | Boekingsnummer=boekstuk | Per.=-period | Boekdatum=factuurdatum | Grootboek=-account | Kostenplaats=-project | Rel./act.=-code | Naam relatie=leverancier | Factuurnr.=factuurnr | Omschrijving=omschrijving | Bedrag=incl | Btw-code=-vatcode', 'title:Transacties'],
    ['kosten', 'Boekdatum=factuurdatum | Boek.nr.=boekstuk | Crediteur=leverancier | Factuur=factuurnr | Omschrijving=omschrijving | D/C=incl sign | Bedrag=incl abs | Valuta=-currency', ''],
    ['kosten', 'Kpl.=-project | Grootboekrekening=-account | Naam grootboekrekening=-accountname | Datum=factuurdatum | Nummer=boekstuk | Naam=leverancier | Omschrijving=omschrijving | Debet=incl debet | Credit=incl credit', 'sub:Totaal total:Totaal_generaal'],
    ['kosten', 'Factuurdatum=factuurdatum | Factuurnummer=factuurnr | Crediteur=leverancier | Netto=excl | Btw=btw | Bruto=incl | Betaalstatus=-yesno', 'text'],
    ['afschrijvingen', 'Activum=inv_id | Omschrijving=omschrijving | Aankoopdatum=factuurdatum | Aankoopwaarde=aanschaf | Restwaarde=restwaarde | Levensduur (maanden)=periode_mnd | Boekwaarde=-book', 'title:Activaregister'],
  ] },
  { style: 'Unit4', source: 'Unit4 Business World transaction query with (T) text columns', layouts: [
    ['kosten', 'Bs=-journal | Boekstuknr=boekstuk | Periode=-period | Trans.datum=factuurdatum | Rekening=-account | Rekening (T)=-accountname | Kpl=-code | Kpl (T)=-accountname | Project=-project | Lev.=-code | Lev. (T)=leverancier | Factuurnr=factuurnr | Tekst=omschrijving | Bedrag=incl', 'total:Totaal'],
    ['kosten', 'Boekstuk=boekstuk | Boekdatum=factuurdatum | Crediteur (T)=leverancier | Omschrijving=omschrijving | Bedrag=incl | Btw=btw', 'title'],
    ['kosten', 'Periode=-period | TT=-journal | Transnr=boekstuk | Trans datum=factuurdatum | Relatie=-code | Relatie (T)=leverancier | Factuur=factuurnr | Tekst=omschrijving | Valuta=-currency | Bedrag EUR=incl | Werkorder=-project', 'sub: total:'],
    ['urenregistratie', 'Resource=-staffno | Resource (T)=naam | Datum=datum | Werkorder=-project | Activiteit=act_code | Uren=uren', 'title:Urenverantwoording_Unit4'],
    ['inspanning', 'Resource (T)=naam | Functie (T)=functie | Periode van=van | Periode t/m=tot | Uren=uren | Tarief=tarief | Bedrag=loonkosten', 'sub:Subtotaal_% total:Totaal'],
  ] },
  { style: 'SnelStart', source: 'SnelStart grootboekmutaties export; API model GrootboekMutatie (public)', layouts: [
    ['kosten', 'Datum=factuurdatum | Boekstuk=boekstuk | Dagboek=-journal | Grootboek=-account | Omschrijving=omschrijving | Debet=incl debet | Credit=incl credit | Saldo=-saldo', 'open:Beginsaldo'],
    ['kosten', 'Boekstuk=boekstuk | Factuurnummer=factuurnr | Datum=factuurdatum | Relatie=leverancier | Omschrijving=omschrijving | Bedrag excl.=excl | Btw=btw | Bedrag incl.=incl | Openstaand=-paid', 'title:Inkoopfacturen'],
    ['kosten', 'Factuurdatum=factuurdatum | Vervaldatum=-duedate | Factuurnr=factuurnr | Leverancier=leverancier | Factuurbedrag=incl | Betaald=-paid', 'total:Totalen sheet:Inkoop'],
    ['kosten', 'Datum=factuurdatum | Kostenplaats=-project | Omschrijving=omschrijving | Naam=leverancier | Bedrag=incl | Rekening=-account', 'group sub:Totaal_%'],
    ['kosten', 'Dagboeknr=-code | Boekstuknr=boekstuk | Boekdatum=factuurdatum | Klant/leverancier=leverancier | Mutatieomschrijving=omschrijving | Bedrag=incl', 'text'],
  ] },
  { style: 'Visma', source: 'Visma AccountView / eAccounting mutation lists', layouts: [
    ['kosten', 'Boekjaar=-year | Periode=-period | Boekingsdatum=factuurdatum | Stuknummer=boekstuk | Grootboekrek.=-account | Kostendrager=-project | Omschrijving=omschrijving | Debet EUR=incl debet | Credit EUR=incl credit | Crediteurnaam=leverancier', 'text'],
    ['kosten', 'Stuknr.=boekstuk | Datum=factuurdatum | Rel.nr.=-code | Relatienaam=leverancier | Omschrijving=omschrijving | Bedrag excl. BTW=excl | BTW bedrag=btw | Totaalbedrag=incl', 'total:Totaal'],
    ['kosten', 'Factuurdatum=factuurdatum | Inkoopfactuurnummer=factuurnr | Leverancier=leverancier | Netto bedrag=excl | BTW=btw | Bruto bedrag=incl | Status=-status', ''],
    ['kosten', 'Dagboek=-journal | Boekstuk=boekstuk | Boekdatum=factuurdatum | Omschr. mutatie=omschrijving | Naam crediteur=leverancier | Bedrag=incl | Projectnr=-project | Btw%=-vatpct', 'carry:Transport carry2:Transport title'],
    ['afschrijvingen', 'Inventarisnr.=inv_id | Omschrijving=omschrijving | Aanschafdatum=factuurdatum | Aanschafwaarde=aanschaf | Residuwaarde=restwaarde | Termijn (mnd)=periode_mnd | Cum. afschrijving=-money | Boekwaarde=-book', 'total:Totaal'],
  ] },
  { style: 'Yuki', source: 'Yuki grootboekkaart and facturenlijst', layouts: [
    ['kosten', 'Datum=factuurdatum | Documentnummer=boekstuk | Omschrijving=omschrijving | Contact=leverancier | Bedrag=incl | Project=-project', 'title:Yuki_grootboekkaart'],
    ['kosten', 'Factuurdatum=factuurdatum | Referentie=factuurnr | Contact=leverancier | Onderwerp=omschrijving | Bedrag excl. btw=excl | Btw-bedrag=btw | Totaal=incl | Betaald op=betaaldatum', ''],
    ['kosten', 'Contactnaam=leverancier | Documentdatum=factuurdatum | Omschrijving=omschrijving | Bedrag (incl.)=incl | Categorie=kostensoort', 'total:Totaal'],
    ['kosten', 'Rekening=-account | Omschrijving rekening=-accountname | Datum=factuurdatum | Omschrijving=omschrijving | Contact=leverancier | Debet=incl debet | Credit=incl credit | Saldo=-saldo', 'open:Openingsbalans'],
    ['kosten', 'Boekingsdatum=factuurdatum | Documentnr.=boekstuk | Leverancier=leverancier | Betreft=omschrijving | Bedrag=incl | Dimensie=-project', 'sub:Subtotaal total:Totaal_kosten'],
  ] },
  { style: 'e-Boekhouden', source: 'e-Boekhouden.nl SOAP type cMutatieListRegel (public) and mutation export', layouts: [
    ['kosten', 'MutatieNr=boekstuk | Datum=factuurdatum | Rekening=-account | Tegenrekening=-account | Relatiecode=-code | Relatie=leverancier | Factuurnummer=factuurnr | Omschrijving=omschrijving | BedragExclBTW=excl | BedragBTW=btw | BedragInclBTW=incl | BTWCode=-vatcode', 'text'],
    ['kosten', 'Mutatienummer=boekstuk | Datum=factuurdatum | Omschrijving=omschrijving | Bedrag=incl | Kostenplaats=-project', 'title:Mutaties_per_kostenplaats total:Totaal'],
    ['kosten', 'Datum=factuurdatum | Boekstuk=boekstuk | Relatie=leverancier | Excl.=excl | BTW=btw | Incl.=incl', ''],
    ['kosten', 'Factuurdatum=factuurdatum | Factuurnr.=factuurnr | Bedrijf=leverancier | Bedrag incl. BTW=incl | Openstaand=-paid | Betalingstermijn=-number', 'total:'],
    ['kosten', 'Soort=-journal | Datum=factuurdatum | Grootboekrekening=-account | Omschrijving=omschrijving | Debet=incl debet | Credit=incl credit', 'total:Totaal text'],
  ] },
  { style: 'Odoo', source: 'Odoo account.move export with Dutch labels', layouts: [
    ['kosten', 'Nummer=boekstuk | Leverancier=leverancier | Factuurdatum=factuurdatum | Vervaldatum=-duedate | Referentie=factuurnr | Belastingvrij bedrag=excl | Belasting=btw | Totaal=incl | Status=-status', ''],
    ['kosten', 'Datum=factuurdatum | Boeking=boekstuk | Relatie=leverancier | Label=omschrijving | Debet=incl debet | Credit=incl credit | Analytische verdeling=-project', 'total:'],
    ['urenregistratie', 'Datum=datum | Werknemer=naam | Project=-project | Taak=-task | Omschrijving=-note | Bestede uren=uren', 'title:Urenstaten'],
    ['kosten', 'Boekstuk=boekstuk | Relatie=leverancier | Factuur-/bondatum=factuurdatum | Bedrag zonder BTW=excl | BTW=btw | Totaal bedrag=incl', 'sub:'],
    ['afschrijvingen', 'Activa naam=omschrijving | Aanschafdatum=factuurdatum | Oorspronkelijke waarde=aanschaf | Restwaarde=restwaarde | Duur (maanden)=periode_mnd | Boekwaarde=-book', ''],
  ] },
  { style: 'SAP', source: 'SAP FBL3N / FBL1N line item layouts in Dutch', layouts: [
    ['kosten', 'Bedrijfsnr.=-code | Documentnummer=boekstuk | Srt=-journal | Documentdatum=factuurdatum | Boekingsdatum=-date | Kostenpl.=-project | Leverancier=-code | Naam leverancier=leverancier | Tekst=omschrijving | Bedrag in LV=incl | LV=-currency', 'total:'],
    ['kosten', 'Doc.nr.=boekstuk | Boek.datum=factuurdatum | Referentie=factuurnr | Tegenrekening=leverancier | Tekst=omschrijving | Bedrag in lokale valuta=incl | Btw-code=-vatcode', 'behind text total:'],
    ['kosten', 'Kostensoort=-account | Kostensoortnaam=-accountname | Documentnr.=boekstuk | Boekingsdatum=factuurdatum | Naam=omschrijving | Waarde/CO-valuta=incl | Naam tegenrekening=leverancier', 'sub: total:'],
    ['kosten', 'WBS-element=-project | Documentnummer=boekstuk | Documentdatum=factuurdatum | Naam crediteur=leverancier | Omschrijving=omschrijving | Waarde in euro=incl', 'title:Projectrapportage'],
    ['urenregistratie', 'Personeelsnr.=-staffno | Naam medewerker=naam | Datum=datum | WBS-element=-project | Aantal uren=uren', 'title:CATS_urenrapport total:'],
  ] },
  { style: 'Ohmega and other small packages', source: 'Ohmega handbook: Boekdatum, boekstuknummer, Periode, Regelomschrijving, Bedragen debet/credit', layouts: [
    ['kosten', 'Boekdatum=factuurdatum | Boekstuknummer=boekstuk | Periode=-period | Regelomschrijving=omschrijving | Bedragen debet=incl debet | Bedragen credit=incl credit', 'total:Saldo'],
    ['kosten', 'dtBoekdatum=factuurdatum | szBoekstuknr=boekstuk | szOmschrijving=omschrijving | szRelatie=leverancier | dBedrag=incl', ''],
    ['kosten', 'Datum=factuurdatum | Stuk=boekstuk | Omschrijving=omschrijving | Tegenpartij=leverancier | Uitgaven=incl', 'title:Kostenplaats_STO total:Totaal'],
    ['kosten', 'Factuur-datum=factuurdatum | Faktuurnr.=factuurnr | Krediteur=leverancier | Faktuurbedrag=incl', 'total:Totaal'],
    ['kosten', 'Nr=-number | Transactiedatum=factuurdatum | Begunstigde=leverancier | Mededeling=omschrijving | Bedrag in EUR=incl', ''],
  ] },
  { style: 'English ledgers', source: 'Xero, QuickBooks, Dynamics and Interreg Jems lists', layouts: [
    ['kosten', 'Date=factuurdatum | Document No.=boekstuk | Vendor=leverancier | Description=omschrijving | Amount excl. VAT=excl | VAT=btw | Amount incl. VAT=incl', 'title:STO_project_expenses'],
    ['kosten', 'Posting Date=factuurdatum | Document No.=boekstuk | G/L Account=-account | Description=omschrijving | Vendor Name=leverancier | Debit=incl debet | Credit=incl credit', 'total:Total'],
    ['kosten', 'Invoice date=factuurdatum | Invoice number=factuurnr | Supplier=leverancier | Net amount=excl | VAT amount=btw | Total amount=incl | Payment date=betaaldatum', 'total:Total'],
    ['kosten', 'Cost category=kostensoort | Internal reference=boekstuk | Invoice number=factuurnr | Invoice date=factuurdatum | Date of payment=betaaldatum | Description=omschrijving | Total value of item=incl | VAT=btw | Declared amount=bedrag_sto', ''],
    ['kosten', 'Trx date=factuurdatum | Ref=boekstuk | Payee=leverancier | Memo=omschrijving | Amount (EUR)=incl', 'sub:Subtotal total:Grand_total'],
  ] },
];
