import { HERKOMST } from './herkomst';
import { defineTable, type Template } from './template';

const BIJLAGE_1 = { id: 'sto-presentatie', evidence: 'V' } as const;
const NORMJAARTAAK = 1659;

export const jaartakenTable = defineTable({
  key: 'jaartaken',
  name: 'STO_Jaartaken',
  keyColumns: ['naam', 'schooljaar'],
  startRows: 12,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'schooljaar', heading: 'Schooljaar', type: 'text', required: 'ja', width: 13, pattern: { shape: /^20\d\d[/-](20)?\d\d$/, words: 'twee jaren, bijvoorbeeld 2025/2026' }, help: 'Bijvoorbeeld 2025/2026.', source: BIJLAGE_1 },
    { key: 'naam', heading: 'Naam medewerker', type: 'text', required: 'ja', width: 24, help: 'Naam of personeelsnummer, zoals op het blad Inspanning.', source: BIJLAGE_1 },
    { key: 'functie', heading: 'Functie', type: 'text', required: 'ja', width: 18, help: 'Functie.', source: BIJLAGE_1 },
    { key: 'partner', heading: 'Partner', type: 'text', listOf: { table: 'partners', column: 'partner_naam' }, width: 24, help: 'School, zoals op het blad Partners.' },
    { key: 'omvang', heading: 'Omvang aanstelling', type: 'decimal', required: 'ja', above: 0, maximum: 2, width: 12, help: 'Omvang in fte, bijvoorbeeld 0,8.', source: BIJLAGE_1 },
    { key: 'van', heading: 'Van', type: 'date', required: 'ja', width: 13, help: 'Eerste dag binnen het schooljaar, meestal 1-8.', source: BIJLAGE_1 },
    { key: 'tot', heading: 'Tot en met', type: 'date', required: 'ja', width: 13, help: 'Laatste dag binnen het schooljaar, meestal 31-7.', source: BIJLAGE_1 },
    { key: 'wtf', heading: 'Wtf', type: 'decimal', width: 9, help: 'Omvang × deel van het schooljaar in hele maanden, wordt berekend.', source: BIJLAGE_1, formula: () => '=IF(OR({omvang}="",{van}="",{tot}=""),"",ROUND({omvang}*(YEAR({tot})*12+MONTH({tot})-YEAR({van})*12-MONTH({van})+1)/12,4))' },
    { key: 'klokuren', heading: 'Klokuren', type: 'decimal', width: 12, help: 'Wtf × 1659, wordt berekend.', source: BIJLAGE_1, formula: () => `=IF({wtf}="","",ROUND({wtf}*${NORMJAARTAAK},2))` },
    { key: 'uitbreiding', heading: 'Tijdelijke uitbreiding (wtf)', type: 'decimal', minimum: 0, maximum: 1, width: 13, help: 'Extra wtf dit schooljaar.', source: BIJLAGE_1 },
    { key: 'uitbreiding_uren', heading: 'Tijdelijke uitbreiding (uren)', type: 'decimal', width: 13, help: 'Uitbreiding × 1659, wordt berekend.', source: BIJLAGE_1, formula: () => `=IF({wtf}="","",ROUND(N({uitbreiding})*${NORMJAARTAAK},2))` },
    { key: 'verlof_uren', heading: 'Verloven', type: 'decimal', minimum: 0, width: 11, help: 'Uren verlof, worden afgetrokken.', source: BIJLAGE_1 },
    { key: 'betrekking_uren', heading: 'Betrekkingsomvang', type: 'decimal', width: 13, help: 'Klokuren + uitbreiding − verloven, wordt berekend.', source: BIJLAGE_1, formula: () => '=IF({wtf}="","",ROUND({klokuren}+N({uitbreiding_uren})-N({verlof_uren}),2))' },
    { key: 'schooltaken', heading: 'Algemene schooltaken', type: 'decimal', minimum: 0, width: 13, help: 'Worden afgetrokken.', source: BIJLAGE_1 },
    { key: 'deskundigheid', heading: 'Deskundigheidsbevordering', type: 'decimal', minimum: 0, width: 14, help: 'Wordt afgetrokken.', source: BIJLAGE_1 },
    { key: 'ontwikkeltijd', heading: 'Ontwikkeltijd', type: 'decimal', minimum: 0, width: 13, help: 'Wordt afgetrokken.', source: BIJLAGE_1 },
    { key: 'inzetbaar', heading: 'Inzetbare uren', type: 'decimal', width: 12, help: 'Wordt berekend.', source: BIJLAGE_1, formula: () => '=IF({wtf}="","",ROUND({betrekking_uren}-N({schooltaken})-N({deskundigheid})-N({ontwikkeltijd}),2))' },
    { key: 'saldo_vorig', heading: 'Saldo vorig jaar', type: 'decimal', width: 12, help: 'Met eigen teken.', source: BIJLAGE_1 },
    { key: 'verlichting', heading: 'Verlichting lessen', type: 'decimal', minimum: 0, width: 12, help: 'Wordt afgetrokken.', source: BIJLAGE_1 },
    { key: 'beschikbaar', heading: 'Beschikbaar voor lessen en taken', type: 'decimal', width: 14, help: 'Wordt berekend.', source: BIJLAGE_1, formula: () => '=IF({wtf}="","",ROUND({inzetbaar}+N({saldo_vorig})-N({verlichting}),2))' },
    { key: 'inzet_lessen', heading: 'Inzet lessen', type: 'decimal', minimum: 0, width: 12, help: 'Totaal lessen en lesgebonden taken.', source: BIJLAGE_1 },
    { key: 'taken_overig', heading: 'Overige taken', type: 'decimal', minimum: 0, width: 12, help: 'Niet-lesgebonden taken zonder STO.', source: BIJLAGE_1 },
    { key: 'sto_uren', heading: 'Sterk Techniek Onderwijs (STO)', type: 'decimal', required: 'ja', minimum: 0, width: 14, help: 'Uren voor STO in de jaartaak.', source: BIJLAGE_1 },
    { key: 'inzet_taken', heading: 'Inzet taken', type: 'decimal', width: 12, help: 'Overige taken + STO, wordt berekend.', source: BIJLAGE_1, formula: () => '=IF({wtf}="","",ROUND(N({taken_overig})+N({sto_uren}),2))' },
    { key: 'saldo', heading: 'Saldo', type: 'decimal', width: 11, help: 'Wat overblijft, wordt berekend.', source: BIJLAGE_1, formula: () => '=IF({wtf}="","",ROUND({beschikbaar}-N({inzet_lessen})-{inzet_taken},2))' },
    HERKOMST,
  ],
});

export const jaartakenTemplate: Template = {
  code: 'T05',
  sheet: 'Jaartaken',
  title: 'Individuele jaartaken (bijlage 1)',
  purpose:
    'Eén regel per medewerker en schooljaar, met dezelfde sommen als het formulier. Hier blijkt hoeveel uren voor STO beschikbaar zijn.',
  source: {
    id: 'sto-presentatie',
    text: 'Bijlage 1 van de handreiking projectadministratie, zoals in de STO-presentatie; de handreiking is een hulpmiddel, geen verplichting.',
  },
  tables: [jaartakenTable],
};
