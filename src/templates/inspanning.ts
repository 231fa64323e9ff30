import { DOCUMENT } from './document-column';
import { HERKOMST } from './herkomst';
import { defineTable, type Template } from './template';

const BIJLAGE_4 = { id: 'sto-presentatie', evidence: 'V' } as const;

export const inspanningTable = defineTable({
  key: 'inspanning',
  name: 'STO_Inspanning',
  keyColumns: ['naam', 'van', 'act_code'],
  startRows: 15,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'naam', heading: 'Naam medewerker', type: 'text', required: 'ja', width: 24, help: 'Naam of personeelsnummer.', source: BIJLAGE_4 },
    { key: 'functie', heading: 'Functie', type: 'text', required: 'ja', width: 20, help: 'Functie van de medewerker.', source: BIJLAGE_4 },
    { key: 'personeelstype', heading: 'Soort personeel', type: 'list', list: 'personeelstype', required: { rule: 'UUR-09' }, width: 28, help: 'Intern is benoemd of aangesteld bij een school; extern werkt er zonder aanstelling.', source: { id: 'regeling-2025', evidence: 'V' } },
    { key: 'wtf', heading: 'Wtf', type: 'decimal', minimum: 0, maximum: 2, width: 8, help: 'Werktijdfactor van de aanstelling, bijvoorbeeld 0,8. Leeg bij extern personeel.', source: BIJLAGE_4 },
    { key: 'van', heading: 'Periode van', type: 'date', required: 'ja', width: 13, help: 'Eerste dag, bijvoorbeeld 1-8-2025.', source: BIJLAGE_4 },
    { key: 'tot', heading: 'Periode tot', type: 'date', required: 'ja', width: 13, help: 'Laatste dag. Houd de periode binnen één kalenderjaar.', source: BIJLAGE_4 },
    { key: 'uren', heading: 'Uren STO', type: 'decimal', required: 'ja', above: 0, width: 11, help: 'Aantal klokuren voor STO in deze periode.', source: BIJLAGE_4 },
    { key: 'tarief', heading: 'Uurtarief', type: 'money', perUnit: true, required: 'ja', minimum: 0, width: 12, help: 'Euro per uur. Wijkt het af van het tarief van de regio, vul dan de motivering in.', source: BIJLAGE_4 },
    { key: 'loonkosten', heading: 'Loonkosten', type: 'money', width: 15, help: 'Uren STO × Uurtarief, wordt berekend.', source: BIJLAGE_4, formula: () => '=IF(OR({uren}="",{tarief}=""),"",ROUND({uren}*{tarief},2))' },
    { key: 'act_code', heading: 'Code activiteit', type: 'text', required: 'ja', listOf: { table: 'activiteiten', column: 'act_code' }, width: 14, help: 'Code van het blad Activiteiten.' },
    { key: 'partner', heading: 'Partner', type: 'text', required: 'ja', listOf: { table: 'partners', column: 'partner_naam' }, width: 24, help: 'School of instelling die de uren inbrengt, zoals op het blad Partners.' },
    { key: 'bron', heading: 'Financieringsbron', type: 'list', list: 'bron', required: { rule: 'PER-05' }, width: 20, help: 'Uit welke subsidie of uit cofinanciering.', source: { id: 'sto-home', evidence: 'V' } },
    { key: 'bewijs', heading: 'Bewijs van de uren', type: 'list', list: 'urenbewijs', required: { rule: 'UUR-07' }, width: 18, help: 'Docenten: jaartaak. Ander personeel: verklaring. Extern: factuur of contract.', source: { id: 'sto-handreiking', evidence: 'V' } },
    { key: 'motivering', heading: 'Motivering afwijkend tarief', type: 'text', required: 'voorwaardelijk', width: 30, help: 'Verplicht als het uurtarief afwijkt.', source: { id: 'sto-home', evidence: 'V' } },
    DOCUMENT,
    HERKOMST,
  ],
});

export const inspanningTemplate: Template = {
  code: 'T07',
  sheet: 'Inspanning',
  title: 'Staat van geleverde inspanning (bijlage 4)',
  purpose: 'De uren van personeel voor STO en de loonkosten die daarbij horen.',
  source: {
    id: 'sto-presentatie',
    text: 'Bijlage 4 van de handreiking projectadministratie, zoals in de STO-presentatie; de handreiking is een hulpmiddel, geen verplichting.',
  },
  tables: [inspanningTable],
};
