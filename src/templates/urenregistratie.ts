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
    { key: 'naam', heading: 'Naam medewerker', type: 'text', required: 'ja', width: 24, help: 'Naam of personeelsnummer.', source: ESF, synonyms: ['medewerker', 'naam docent', 'docent', 'naam werknemer', 'werknemer', 'personeelslid', 'naam', 'personeelsnummer', 'collega', 'naam collega', 'wie'] },
    { key: 'datum', heading: 'Datum', type: 'date', required: 'ja', width: 13, help: 'Dag waarop gewerkt is.', source: ESF, synonyms: ['dag', 'datum gewerkt', 'werkdatum', 'dat.'] },
    { key: 'act_code', heading: 'Code activiteit', type: 'text', listOf: { table: 'activiteiten', column: 'act_code' }, width: 14, help: 'Code van het blad Activiteiten.', synonyms: ['activiteitcode', 'activiteitnr', 'activiteit'] },
    { key: 'uren', heading: 'Uren STO', type: 'decimal', minimum: 0, maximum: 24, width: 11, help: 'Klokuren voor STO op deze dag.', source: ESF, synonyms: ['aantal uren', 'sto uren', 'gewerkte uren', 'bestede uren', 'uren', 'uur', 'klokuren', 'uren sterk techniekonderwijs'] },
    { key: 'uren_overig', heading: 'Uren overig werk', type: 'decimal', minimum: 0, maximum: 24, width: 11, help: 'Klokuren voor ander werk.', source: ESF, synonyms: ['overige uren', 'uren overig', 'ander werk', 'overig werk'] },
    { key: 'verlof', heading: 'Verlof', type: 'decimal', minimum: 0, maximum: 24, width: 9, help: 'Uren verlof.', source: ESF, synonyms: ['verlofuren', 'uren verlof'] },
    { key: 'ziekte', heading: 'Ziekte', type: 'decimal', minimum: 0, maximum: 24, width: 9, help: 'Uren ziek.', source: ESF, synonyms: ['ziek', 'ziekte-uren', 'uren ziekte'] },
    { key: 'akkoord_medewerker', heading: 'Akkoord medewerker', type: 'date', width: 14, help: 'Datum van de handtekening van de medewerker.', source: ESF, synonyms: ['paraaf medewerker', 'getekend medewerker'] },
    { key: 'akkoord_leidinggevende', heading: 'Akkoord leidinggevende', type: 'date', width: 15, help: 'Datum van de handtekening van de leidinggevende.', source: ESF, synonyms: ['paraaf leidinggevende', 'akkoord manager', 'goedgekeurd op'] },
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
