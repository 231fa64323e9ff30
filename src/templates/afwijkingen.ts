import { defineTable, type Template } from './template';

/** Fewest characters of the words that account for a finding: enough to make someone write what was agreed, and with whom. */
export const SHORTEST_EXPLANATION = 20;

export const afwijkingenTable = defineTable({
  key: 'afwijkingen',
  name: 'STO_Afwijkingen',
  keyColumns: ['kenmerk'],
  startRows: 1,
  optional: true,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'regel', heading: 'Regel', type: 'text', required: 'ja', width: 10, help: 'Nummer van de regel die iets vond, zoals REG-10.' },
    { key: 'bevinding', heading: 'Bevinding', type: 'text', required: 'ja', width: 50, help: 'Wat er werd gevonden en waar dat toen stond.' },
    { key: 'reden', heading: 'Reden', type: 'list', list: 'afwijkingReden', required: 'ja', width: 28, help: 'Waarom dit zo mag blijven.' },
    { key: 'toelichting', heading: 'Toelichting', type: 'text', required: 'ja', width: 50, help: `Uitleg in ten minste ${SHORTEST_EXPLANATION} tekens. Zij staat vooraan in elk verslag.` },
    { key: 'bewijs', heading: 'Bewijs', type: 'text', width: 30, help: 'Naam van het document of een link: een brief, een besluit, een mail.' },
    { key: 'door', heading: 'Door', type: 'text', required: 'ja', width: 24, help: 'Wie de afwijking verantwoordt.' },
    { key: 'datum', heading: 'Datum', type: 'date', required: 'ja', width: 14, help: 'Wanneer dat is gedaan.' },
    { key: 'tot', heading: 'Geldt tot en met', type: 'date', width: 16, help: 'Laatste dag waarop de afwijking geldt; leeg als er geen einde aan zit.' },
    { key: 'kenmerk', heading: 'Kenmerk', type: 'text', required: 'ja', width: 28, help: 'Hieraan herkent STO Controle de bevinding en wat er in de cellen stond. Verander dit niet: dan geldt de afwijking niet meer.' },
  ],
});

/** Made with the first finding that is accounted for; it is none of the templates that a region fills in. */
export const afwijkingenTemplate: Template = {
  code: 'afwijkingen',
  sheet: 'STO Afwijkingen',
  title: 'Verantwoorde afwijkingen',
  purpose:
    'Bevindingen waarvan de regio zegt waarom het zo mag blijven. Zij staan vooraan in elk verslag en tellen apart. Verandert er iets in de cellen waar het over gaat, dan geldt de afwijking niet meer.',
  source: { id: 'sto-controle', text: 'Keuze van STO Controle.' },
  tables: [afwijkingenTable],
};
