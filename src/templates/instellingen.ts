import { defineTable, type Template } from './template';

/** Fewest characters of a reason: enough to make someone write a word or two for who reads it next year. */
export const SHORTEST_REASON = 10;

export const instellingenTable = defineTable({
  key: 'instellingen',
  name: 'STO_Instellingen',
  keyColumns: ['regel'],
  startRows: 1,
  optional: true,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'regel', heading: 'Regel', type: 'text', required: { rule: 'DAT-09' }, width: 12, help: 'Nummer van de regel, zoals PER-01. Het staat bij elke bevinding onder Uitleg en oplossing.' },
    { key: 'instelling', heading: 'Instelling', type: 'list', list: 'instelling', required: { rule: 'DAT-09' }, width: 18, help: 'Uit: de regel wordt niet gecontroleerd. Strenger: fout: alles wat de regel vindt telt als fout.' },
    { key: 'reden', heading: 'Reden', type: 'text', required: { rule: 'DAT-09' }, width: 50, help: `Waarom, in ten minste ${SHORTEST_REASON} tekens. De reden staat in het taakvenster en in elk verslag.` },
    { key: 'door', heading: 'Door', type: 'text', width: 24, help: 'Wie dit heeft besloten.' },
    { key: 'datum', heading: 'Datum', type: 'date', width: 14, help: 'Wanneer dit is besloten.' },
  ],
});

/** Made only when a rule is switched off or made stricter; it is none of the templates that a region fills in. */
export const instellingenTemplate: Template = {
  code: 'instellingen',
  sheet: 'STO Instellingen',
  title: 'Instellingen van STO Controle',
  purpose: 'Regels die in deze werkmap uit staan of strenger zijn, met de reden. Wie de controle leest, ziet deze lijst.',
  source: { id: 'sto-controle', text: 'Keuze van STO Controle.' },
  tables: [instellingenTable],
};
