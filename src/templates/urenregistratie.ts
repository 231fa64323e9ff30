import { HERKOMST } from './herkomst';
import { defineTable, type Template } from './template';

const ESF = { id: 'andere-regelingen', evidence: 'A' } as const;

export const urenregistratieTable = defineTable({
  key: 'urenregistratie',
  name: 'STO_Urenregistratie',
  keyColumns: ['naam', 'datum', 'act_code'],
  startRows: 20,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'naam', heading: 'Naam medewerker', type: 'text', required: 'ja', width: 24, help: 'Naam of personeelsnummer.', source: ESF },
    { key: 'datum', heading: 'Datum', type: 'date', required: 'ja', width: 13, help: 'Dag waarop gewerkt is.', source: ESF },
    { key: 'act_code', heading: 'Code activiteit', type: 'text', listOf: { table: 'activiteiten', column: 'act_code' }, width: 14, help: 'Code van het blad Activiteiten.' },
    { key: 'uren', heading: 'Uren STO', type: 'decimal', minimum: 0, maximum: 24, width: 11, help: 'Klokuren voor STO op deze dag.', source: ESF },
    { key: 'uren_overig', heading: 'Uren overig werk', type: 'decimal', minimum: 0, maximum: 24, width: 11, help: 'Klokuren voor ander werk.', source: ESF },
    { key: 'verlof', heading: 'Verlof', type: 'decimal', minimum: 0, maximum: 24, width: 9, help: 'Uren verlof.', source: ESF },
    { key: 'ziekte', heading: 'Ziekte', type: 'decimal', minimum: 0, maximum: 24, width: 9, help: 'Uren ziek.', source: ESF },
    { key: 'akkoord_medewerker', heading: 'Akkoord medewerker', type: 'date', width: 14, help: 'Datum van de handtekening van de medewerker.', source: ESF },
    { key: 'akkoord_leidinggevende', heading: 'Akkoord leidinggevende', type: 'date', width: 15, help: 'Datum van de handtekening van de leidinggevende.', source: ESF },
    HERKOMST,
  ],
});

export const urenregistratieTemplate: Template = {
  code: 'T15',
  sheet: 'Urenregistratie',
  title: 'Urenregistratie (niet verplicht)',
  purpose:
    'Uren per dag voor wie geen jaartaak of verklaring heeft. STO kent geen verplichte urenregistratie per dag; opmerkingen zijn daarom advies.',
  source: { id: 'andere-regelingen', text: 'Naar de urenregistratie van andere subsidieregelingen.' },
  tables: [urenregistratieTable],
};
