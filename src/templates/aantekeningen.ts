import { defineTable, type Template } from './template';

export const aantekeningenTable = defineTable({
  key: 'aantekeningen',
  name: 'STO_Aantekeningen',
  keyColumns: ['kenmerk'],
  startRows: 1,
  optional: true,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'regel', heading: 'Regel', type: 'text', width: 10, help: 'Nummer van de regel die iets vond, zoals REG-10.' },
    { key: 'bevinding', heading: 'Bevinding', type: 'text', width: 60, wraps: true, help: 'Wat er werd gevonden en waar dat toen stond.' },
    { key: 'teken', heading: 'Teken', type: 'text', suggestions: 'controleteken', width: 24, help: 'Wat u ervan vindt. Kies een teken, of typ een teken van uzelf.' },
    { key: 'paraaf', heading: 'Paraaf', type: 'text', width: 10, help: 'Initialen van wie dit schrijft.' },
    { key: 'opmerking', heading: 'Opmerking', type: 'text', width: 60, wraps: true, help: 'Wat u hebt gezien of nog wilt weten.' },
    { key: 'datum', heading: 'Datum', type: 'date', width: 14, help: 'Wanneer dit is geschreven.' },
    { key: 'kenmerk', heading: 'Kenmerk', type: 'text', width: 28, help: 'Hieraan herkent STO Controle de bevinding. Verander dit niet: dan hoort de aantekening nergens meer bij.' },
  ],
});

/** Made with the first note of an auditor; it is none of the templates that a region fills in. */
export const aantekeningenTemplate: Template = {
  code: 'aantekeningen',
  sheet: 'STO Aantekeningen',
  title: 'Aantekeningen bij bevindingen',
  purpose:
    'Tekens, parafen en opmerkingen van wie de bevindingen naloopt. Zij veranderen niets aan de uitkomst, tellen niet als gegevens van de regio, en staan in het controlerapport.',
  source: { id: 'sto-controle', text: 'Keuze van STO Controle.' },
  tables: [aantekeningenTable],
};
