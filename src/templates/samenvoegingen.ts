import { defineTable, type Template } from './template';

export const samenvoegingenTable = defineTable({
  key: 'samenvoegingen',
  name: 'STO_Samenvoegingen',
  keyColumns: ['partner', 'bestand', 'register'],
  startRows: 1,
  optional: true,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'partner', heading: 'Partner', type: 'text', required: 'ja', width: 26, help: 'Van wie het bestand komt.' },
    { key: 'bestand', heading: 'Bestand', type: 'text', required: 'ja', width: 34, help: 'Naam van het bestand.' },
    { key: 'register', heading: 'Blad', type: 'text', required: 'ja', width: 18, help: 'Sjabloon waaraan de regels zijn toegevoegd.' },
    { key: 'regels', heading: 'Regels', type: 'integer', required: 'ja', minimum: 0, width: 10, help: 'Aantal regels uit het bestand.' },
    { key: 'kolom', heading: 'Totaal van', type: 'text', required: 'ja', width: 24, help: 'Kolom die is opgeteld.' },
    { key: 'totaal', heading: 'Totaal', type: 'decimal', required: 'ja', width: 16, help: 'Som van die kolom in het bestand, in euro of uren.' },
    { key: 'datum', heading: 'Datum', type: 'date', required: 'ja', width: 14, help: 'Wanneer het bestand voor het laatst is toegevoegd.' },
    { key: 'kenmerk', heading: 'Kenmerk', type: 'text', width: 20, help: 'Vingerafdruk van de inhoud: daaraan herkent STO Controle een bestand dat niet is veranderd.' },
  ],
});

/** Made with the first file that is added; it is none of the templates that a region fills in. */
export const samenvoegingenTemplate: Template = {
  code: 'samenvoegingen',
  sheet: 'STO Samenvoegingen',
  title: 'Samengevoegde bestanden',
  purpose: 'Welke bestanden van partners aan deze werkmap zijn toegevoegd, met het aantal regels en het totaal dat in het bestand stond.',
  source: { id: 'sto-controle', text: 'Keuze van STO Controle.' },
  tables: [samenvoegingenTable],
};
