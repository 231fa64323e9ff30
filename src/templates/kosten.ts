import { HERKOMST } from './herkomst';
import { defineTable, type Template } from './template';

export const kostenTable = defineTable({
  key: 'kosten',
  name: 'STO_Kosten',
  keyColumns: ['boekstuk', 'leverancier', 'factuurnr'],
  startRows: 20,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'boekstuk', heading: 'Boekstuknummer', type: 'text', required: 'ja', width: 15, help: 'Nummer in de boekhouding.', synonyms: ['boekstuknr', 'boekstuk', 'bkstnr', 'stuknummer', 'stuknr', 'journaalpost', 'boekingsnummer', 'boekingsnr', 'document', 'documentnummer', 'volgnr boekstuk', 'bonnummer', 'bon'] },
    { key: 'leverancier', heading: 'Leverancier', type: 'text', required: { rule: 'FIN-14' }, width: 22, help: 'Naam op de factuur.', source: { id: 'sto-presentatie', evidence: 'V' }, synonyms: ['crediteur', 'crediteurnaam', 'naam crediteur', 'naam leverancier', 'leverancier naam', 'leveranciersnaam', 'tegenpartij', 'relatie', 'relatienaam', 'naam relatie', 'begunstigde', 'afzender factuur', 'naam', 'relatiecode', 'relatienummer', 'bedrijf', 'naam bedrijf', 'firma', 'winkel', 'gekocht bij', 'aangeschaft bij', 'geleverd door', 'betaald aan', 'verkoop-/inkooprelatie', 'inkooprelatie'] },
    { key: 'factuurnr', heading: 'Factuurnummer', type: 'text', required: { rule: 'FIN-14' }, width: 15, help: 'Nummer van de factuur of verwijzing naar ander bewijs.', source: { id: 'sto-presentatie', evidence: 'V' }, synonyms: ['factuurnr', 'fact.nr', 'nr factuur', 'nummer factuur', 'factuur', 'factuurnummer leverancier'] },
    { key: 'factuurdatum', heading: 'Factuurdatum', type: 'date', required: 'ja', width: 13, help: 'Datum van de factuur, bijvoorbeeld 12-3-2026.', synonyms: ['fact.datum', 'datum factuur', 'boekdatum', 'boekingsdatum', 'boekstukdatum', 'datum boeking', 'transactiedatum', 'datum', 'dat.', 'datum boekstuk', 'datum bon', 'aankoopdatum'] },
    { key: 'prestatie_van', heading: 'Prestatie van', type: 'date', width: 13, help: 'Eerste dag waarop geleverd of gewerkt is; leeg als dat de factuurdatum is.', synonyms: ['datum prestatie', 'prestatiedatum', 'datum levering', 'leverdatum', 'prestatieperiode van', 'begindatum', 'startdatum', 'periode van'] },
    { key: 'prestatie_tot', heading: 'Prestatie tot', type: 'date', width: 13, help: 'Laatste dag waarop geleverd of gewerkt is.', synonyms: ['prestatieperiode tot', 'einddatum', 'periode tot', 'periode t/m'] },
    { key: 'betaaldatum', heading: 'Betaaldatum', type: 'date', width: 13, help: 'Datum van betaling; betalen na de periode mag.', synonyms: ['datum betaling', 'betaald op', 'datum betaald', 'betaling datum'] },
    { key: 'omschrijving', heading: 'Omschrijving', type: 'text', required: 'ja', width: 34, help: 'Waarvoor de kosten zijn gemaakt.', synonyms: ['omschrijving boeking', 'omschrijving kopregel', 'omschrijving factuur', 'omschrijving kosten', 'omschrijving boekstuk', 'omschrijving uitgave', 'memo', 'tekst', 'boekingstekst', 'beschrijving', 'waarvoor', 'toelichting', 'betreft', 'wat', 'wat gekocht', 'onderwerp', 'aankoop'] },
    { key: 'excl', heading: 'Bedrag excl. btw', type: 'money', width: 15, help: 'Zonder btw.', synonyms: ['bedrag exclusief btw', 'aankoopprijs excl btw', 'factuurbedrag excl btw', 'totaal excl btw', 'kosten excl btw', 'netto bedrag', 'excl btw', 'exclusief btw', 'bedrag excl', 'bedrag zonder btw', 'bedrag ex btw', 'prijs excl btw'] },
    { key: 'btw', heading: 'Btw', type: 'money', width: 13, help: 'Btw-bedrag; mag leeg.', synonyms: ['btw-bedrag', 'bedrag btw', 'omzetbelasting', 'ob'] },
    { key: 'incl', heading: 'Bedrag incl. btw', type: 'money', required: 'ja', width: 15, help: 'Factuurbedrag met btw.', synonyms: ['factuurbedrag', 'bedrag inclusief btw', 'totaalbedrag incl. btw', 'aankoopprijs incl btw', 'factuurbedrag incl btw', 'totaal incl btw', 'kosten incl btw', 'incl btw', 'inclusief btw', 'bedrag incl', 'bedrag met btw', 'bruto bedrag', 'bedrag', 'totaalbedrag', 'factuur totaal', 'bedrag in euro', 'bedrag euro', 'bedrag factuur', 'bedrag kosten', 'kosten', 'uitgaven', 'uitgave', 'realisatie', 'waarde', 'totaal', 'totaal kosten', 'totale kosten', 'prijs incl btw'] },
    { key: 'btw_verrekenbaar', heading: 'Btw verrekenbaar', type: 'yesNo', width: 12, help: 'Ja als de school deze btw kan terugvragen; leeg betekent nee.', source: { id: 'sto-faq-btw', evidence: 'V' }, synonyms: ['btw aftrekbaar', 'btw terug te vragen', 'btw terugvorderbaar'] },
    { key: 'kostensoort', heading: 'Kostensoort', type: 'list', list: 'kostensoort', required: 'ja', width: 32, help: 'Machines en apparatuur horen op het blad Afschrijvingen.', source: { id: 'dusi-eindrapportage', evidence: 'V' }, synonyms: ['categorie', 'kostencategorie', 'soort kosten', 'kostenpost', 'begrotingspost', 'post', 'rubriek'] },
    { key: 'soort_boeking', heading: 'Soort boeking', type: 'list', list: 'soortBoeking', width: 22, help: 'Leeg betekent: kosten. Een voorschot of doorbetaling aan een partner is geen kostenpost.', synonyms: ['type boeking'] },
    { key: 'act_code', heading: 'Code activiteit', type: 'text', required: 'ja', listOf: { table: 'activiteiten', column: 'act_code' }, width: 14, help: 'Code van het blad Activiteiten.', synonyms: ['activiteitcode', 'activiteitnummer', 'activiteitnr', 'nr activiteit', 'actcode', 'activiteit', 'actie'] },
    { key: 'partner', heading: 'Partner', type: 'text', required: 'ja', listOf: { table: 'partners', column: 'partner_naam' }, width: 24, help: 'Wie de kosten maakte, zoals op het blad Partners.', synonyms: ['school', 'vestiging', 'instelling', 'schoolnaam', 'naam school', 'partnerschool', 'penvoerder/partner', 'uitvoerder', 'locatie', 'organisatie', 'naam organisatie', 'partnerorganisatie'] },
    { key: 'bron', heading: 'Financieringsbron', type: 'list', list: 'bron', required: { rule: 'PER-05' }, width: 20, help: 'Uit welke subsidie of uit cofinanciering.', source: { id: 'sto-home', evidence: 'V' }, synonyms: ['subsidiebron', 'bron financiering', 'financiering', 'subsidie', 'dekking', 'bron'] },
    { key: 'doelgroep', heading: 'Doelgroep', type: 'list', list: 'doelgroep', required: { rule: 'SUB-03' }, width: 16, help: 'Voor welke leerlingen. Alleen havo/vwo is niet subsidiabel.', source: { id: 'sto-regelingen', evidence: 'V' }, synonyms: ['leerlingen', 'leerroute', 'niveau'] },
    { key: 'andere_subsidie', heading: 'Andere subsidie', type: 'text', width: 18, help: 'Naam van een andere subsidie die (ook) meebetaalt; anders leeg.', synonyms: ['andere subsidies', 'overige subsidie', 'overige subsidies'] },
    { key: 'pct', heading: 'Toerekening %', type: 'percentage', above: 0, maximum: 1, width: 12, help: 'Welk deel voor STO is; leeg betekent 100%.', synonyms: ['% project', '% tbv sto', '% sto', 'percentage sto', 'aandeel sto', 'aandeel', 'toerekening', 'toerekening sto', 'toe te rekenen %', 'deel sto'] },
    { key: 'sleutel', heading: 'Toelichting verdeelsleutel', type: 'text', required: 'voorwaardelijk', width: 24, help: 'Verplicht als niet 100% voor STO is.', synonyms: ['verdeelsleutel', 'toelichting toerekening'] },
    { key: 'bedrag_sto', heading: 'Bedrag ten laste van STO', type: 'money', width: 16, help: 'Wordt berekend uit het bedrag en de toerekening; 0 voor een voorschot of doorbetaling.', formula: () => '=IF(IF({btw_verrekenbaar}="ja",{excl},{incl})="","",IF({soort_boeking}="voorschot of doorbetaling aan partner",0,ROUND(IF({btw_verrekenbaar}="ja",{excl},{incl})*IF({pct}="",1,{pct}),2)))', synonyms: ['bedrag sto', 'ten laste van sto', 'kosten sto', 'tlv sto', 'sto bedrag', 'bedrag tlv sto', 'subsidiabel bedrag', 'subsidiabele kosten'] },
    { key: 'bewijs', heading: 'Bewijs aanwezig', type: 'yesNo', width: 12, help: 'Ja als offerte, factuur en betaalbewijs in het dossier zitten.', synonyms: ['factuur aanwezig', 'bewijsstuk aanwezig', 'bijlage aanwezig'] },
    HERKOMST,
  ],
});

export const kostenTemplate: Template = {
  code: 'T09',
  sheet: 'Kosten',
  title: 'Kostenregister',
  purpose: 'Facturen en overige kosten van de regio. Uren staan op Inspanning, machines op Afschrijvingen.',
  source: { id: 'sto-handreiking', text: 'Indeling van STO Controle, met kolommen zoals schoolboekhoudingen die exporteren.' },
  tables: [kostenTable],
};
