import { DOCUMENT } from './document-column';
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
    { key: 'boekstuk', heading: 'Boekstuknummer', type: 'text', required: 'ja', width: 15, help: 'Nummer in de boekhouding.' },
    { key: 'leverancier', heading: 'Leverancier', type: 'text', required: { rule: 'FIN-14' }, width: 22, help: 'Naam op de factuur.', source: { id: 'sto-presentatie', evidence: 'V' } },
    { key: 'factuurnr', heading: 'Factuurnummer', type: 'text', required: { rule: 'FIN-14' }, width: 15, help: 'Nummer van de factuur of verwijzing naar ander bewijs.', source: { id: 'sto-presentatie', evidence: 'V' } },
    { key: 'factuurdatum', heading: 'Factuurdatum', type: 'date', required: 'ja', width: 13, help: 'Datum van de factuur, bijvoorbeeld 12-3-2026.' },
    { key: 'prestatie_van', heading: 'Prestatie van', type: 'date', width: 13, help: 'Eerste dag waarop geleverd of gewerkt is; leeg als dat de factuurdatum is.' },
    { key: 'prestatie_tot', heading: 'Prestatie tot', type: 'date', width: 13, help: 'Laatste dag waarop geleverd of gewerkt is.' },
    { key: 'betaaldatum', heading: 'Betaaldatum', type: 'date', width: 13, help: 'Datum van betaling; betalen na de periode mag.' },
    { key: 'omschrijving', heading: 'Omschrijving', type: 'text', required: 'ja', width: 34, help: 'Waarvoor de kosten zijn gemaakt.' },
    { key: 'excl', heading: 'Bedrag excl. btw', type: 'money', width: 15, help: 'Zonder btw.' },
    { key: 'btw', heading: 'Btw', type: 'money', width: 13, help: 'Btw-bedrag; mag leeg.' },
    { key: 'incl', heading: 'Bedrag incl. btw', type: 'money', required: 'ja', width: 15, help: 'Factuurbedrag met btw.' },
    { key: 'btw_verrekenbaar', heading: 'Btw verrekenbaar', type: 'yesNo', width: 12, help: 'Ja als de school deze btw kan terugvragen; leeg betekent nee.', source: { id: 'sto-faq-btw', evidence: 'V' } },
    { key: 'kostensoort', heading: 'Kostensoort', type: 'list', list: 'kostensoort', required: 'ja', width: 32, help: 'Machines en apparatuur horen op het blad Afschrijvingen.', source: { id: 'dusi-eindrapportage', evidence: 'V' } },
    { key: 'soort_boeking', heading: 'Soort boeking', type: 'list', list: 'soortBoeking', width: 22, help: 'Leeg betekent: kosten. Een voorschot of doorbetaling aan een partner is geen kostenpost.' },
    { key: 'act_code', heading: 'Code activiteit', type: 'text', required: 'ja', listOf: { table: 'activiteiten', column: 'act_code' }, width: 14, help: 'Code van het blad Activiteiten.' },
    { key: 'partner', heading: 'Partner', type: 'text', required: 'ja', listOf: { table: 'partners', column: 'partner_naam' }, width: 24, help: 'Wie de kosten maakte, zoals op het blad Partners.' },
    { key: 'bron', heading: 'Financieringsbron', type: 'list', list: 'bron', required: { rule: 'PER-05' }, width: 20, help: 'Uit welke subsidie of uit cofinanciering.', source: { id: 'sto-home', evidence: 'V' } },
    { key: 'doelgroep', heading: 'Doelgroep', type: 'list', list: 'doelgroep', required: { rule: 'SUB-03' }, width: 16, help: 'Voor welke leerlingen; leeg betekent: die van de activiteit. Alleen havo/vwo is niet subsidiabel.', source: { id: 'sto-regelingen', evidence: 'V' } },
    { key: 'andere_subsidie', heading: 'Andere subsidie', type: 'text', suggestions: 'andereSubsidie', width: 18, help: 'Naam van een andere subsidie die (ook) meebetaalt; anders leeg. Kies, of typ een andere. PIE-scholing: tot drie modules van € 6.000 per docent uit korte scholingstrajecten vo.', source: { id: 'sto-regelingen', evidence: 'V' } },
    { key: 'pct', heading: 'Toerekening %', type: 'percentage', above: 0, maximum: 1, width: 12, help: 'Welk deel voor STO is; leeg betekent 100%.' },
    { key: 'sleutel', heading: 'Toelichting verdeelsleutel', type: 'text', required: 'voorwaardelijk', width: 24, help: 'Verplicht als niet 100% voor STO is.' },
    { key: 'bedrag_sto', heading: 'Bedrag ten laste van STO', type: 'money', width: 16, help: 'Wordt berekend uit het bedrag en de toerekening; 0 voor een voorschot of doorbetaling.', formula: () => '=IF(IF({btw_verrekenbaar}="ja",{excl},{incl})="","",IF({soort_boeking}="voorschot of doorbetaling aan partner",0,ROUND(IF({btw_verrekenbaar}="ja",{excl},{incl})*IF({pct}="",1,{pct}),2)))' },
    { key: 'bewijs', heading: 'Bewijs aanwezig', type: 'yesNo', width: 12, help: 'Ja als offerte, factuur en betaalbewijs in het dossier zitten.' },
    DOCUMENT,
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
