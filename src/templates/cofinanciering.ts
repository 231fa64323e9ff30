import { HERKOMST } from './herkomst';
import { defineTable, type Template } from './template';

export const cofinancieringTable = defineTable({
  key: 'cofinanciering',
  name: 'STO_Cofinanciering',
  keyColumns: ['cofinancier', 'soort', 'van', 'omschrijving'],
  startRows: 15,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'cofinancier', heading: 'Cofinancier', type: 'text', required: 'ja', listOf: { table: 'partners', column: 'partner_naam' }, width: 30, help: 'Bedrijf, branche of bedrijvennetwerk, zoals op het blad Partners.' },
    { key: 'soort', heading: 'Soort cofinanciering', type: 'list', list: 'soortCofinanciering', required: { rule: 'COF-07' }, width: 34, help: 'In geld of in natura.', source: { id: 'sto-webinar', evidence: 'V' } },
    { key: 'act_code', heading: 'Code activiteit', type: 'text', required: 'ja', listOf: { table: 'activiteiten', column: 'act_code' }, width: 14, help: 'Code van het blad Activiteiten.' },
    { key: 'bron', heading: 'Telt mee voor', type: 'list', list: 'ronde', required: 'ja', width: 24, help: 'Voor welke subsidie deze cofinanciering meetelt.' },
    { key: 'van', heading: 'Periode van', type: 'date', required: 'ja', width: 13, help: 'Eerste dag van de bijdrage.' },
    { key: 'tot', heading: 'Periode tot', type: 'date', required: 'ja', width: 13, help: 'Laatste dag van de bijdrage.' },
    { key: 'omschrijving', heading: 'Omschrijving', type: 'text', required: 'ja', width: 34, help: 'Wat het bedrijf bijdraagt.' },
    { key: 'uren', heading: 'Uren', type: 'decimal', above: 0, width: 10, help: 'Alleen bij uren: aantal klokuren.' },
    { key: 'tarief', heading: 'Uurtarief', type: 'money', perUnit: true, minimum: 0, width: 12, help: 'Alleen bij uren: euro per uur.' },
    { key: 'aantal', heading: 'Stuks', type: 'decimal', above: 0, width: 9, help: 'Alleen bij materiaal of ruimte: aantal.' },
    { key: 'waarde', heading: 'Waarde per stuk', type: 'money', perUnit: true, minimum: 0, width: 14, help: 'Alleen bij materiaal of ruimte: reële waarde op het moment van verkrijging.', source: { id: 'sto-webinar', evidence: 'V' } },
    { key: 'cash', heading: 'Bedrag in cash', type: 'money', minimum: 0, width: 14, help: 'Alleen bij geld: ontvangen bedrag.' },
    { key: 'bedrag', heading: 'Bedrag', type: 'money', width: 15, help: 'Wordt berekend uit de uren, de stuks of het geld.', formula: () => '=IF({cofinancier}="","",ROUND(N({uren})*N({tarief})+N({aantal})*N({waarde})+N({cash}),2))' },
    { key: 'grond', heading: 'Waarderingsgrond', type: 'list', list: 'waarderingsgrond', required: { rule: 'COF-09' }, width: 20, help: 'Waarop de waarde rust; verplicht in natura.', source: { id: 'sto-webinar', evidence: 'V' } },
    { key: 'afgestemd', heading: 'Afgestemd met accountant', type: 'yesNo', width: 14, help: 'Bij gesponsord materiaal zonder factuur: is de waardering met de accountant van de penvoerder afgestemd?', source: { id: 'sto-webinar', evidence: 'V' } },
    { key: 'verklaring', heading: 'Verklaring getekend', type: 'yesNo', required: { rule: 'COF-11' }, width: 13, help: 'Ja als het bedrijf de bijdrage heeft ondertekend.' },
    { key: 'datum_teken', heading: 'Datum ondertekening', type: 'date', width: 14, help: 'Datum van de handtekening.' },
    { key: 'bewijs', heading: 'Bewijs', type: 'text', width: 26, help: 'Bankafschrift, factuur, presentielijst of schermafdruk, met vindplaats.' },
    { key: 'factuurnr', heading: 'Factuurnummer', type: 'text', width: 15, help: 'Als er een factuur is.' },
    HERKOMST,
  ],
});

export const cofinancieringTemplate: Template = {
  code: 'T10',
  sheet: 'Cofinanciering',
  title: 'Cofinanciering door bedrijven',
  purpose: 'Wat bedrijven bijdragen, in geld of in natura. Het minimum wordt over de hele looptijd getoetst.',
  source: { id: 'dusi-2025', text: 'Eisen van DUS-I en het STO-programma; de indeling is van STO Controle.' },
  tables: [cofinancieringTable],
};
