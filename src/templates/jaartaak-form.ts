import type { ColumnType } from './column';
import type { Form, FormCell } from './form';
import type { Template } from './template';

/** Row of the chosen person in the register: of the chosen school year, or the first when no year is chosen; 0 when there is none. */
const ROW =
  '=IFERROR(IF({schooljaar}="",MATCH({naam},{jaartaken.naam},0),' +
  'SUMPRODUCT(MATCH(1,({jaartaken.naam}={naam})*({jaartaken.schooljaar}={schooljaar}),0))),0)';

/** What the register says of the chosen person; blank stays blank. */
const of = (column: string): string =>
  `=IF({regel}=0,"",IF(INDEX({jaartaken.${column}},{regel})="","",INDEX({jaartaken.${column}},{regel})))`;

const field = (at: string, column: string, type: ColumnType, style: FormCell['style'] = 'field'): FormCell => ({
  at,
  formula: of(column),
  type,
  style,
});

/** A line of the sum: its label, and the hours at the end. */
const hours = (row: number, label: string, column: string, style: 'field' | 'total' = 'field'): readonly FormCell[] => [
  { at: `A${row}:E${row}`, text: label, style: style === 'total' ? 'total' : 'label' },
  field(`F${row}`, column, 'decimal', style),
];

const HEADINGS: readonly (readonly [string, ColumnType])[] = [
  ['Soort aanstelling', 'text'],
  ['Omvang', 'decimal'],
  ['van', 'date'],
  ['Tot en met', 'date'],
  ['wtf', 'decimal'],
  ['klokuren', 'decimal'],
];

export const jaartaakForm: Form = {
  widths: [34, 11, 13, 13, 11, 14],
  printed: 6,
  height: 21,
  heights: { 2: 30 },
  cells: [
    { at: 'A1:F1', text: 'Individuele jaartaak', style: 'title' },
    {
      at: 'A2:F2',
      text: 'Bijlage 1 van de handreiking projectadministratie. Kies hieronder de medewerker; de gegevens komen van het blad Jaartaken.',
      style: 'note',
    },
    { at: 'A4', text: 'Schooljaar', style: 'label' },
    {
      at: 'B4:F4',
      key: 'schooljaar',
      style: 'choice',
      choose: { table: 'jaartaken', column: 'schooljaar' },
      help: 'Leeg betekent: de eerste regel van deze medewerker.',
    },
    { at: 'A5', text: 'Naam medewerker', style: 'label' },
    {
      at: 'B5:F5',
      key: 'naam',
      style: 'choice',
      choose: { table: 'jaartaken', column: 'naam' },
      help: 'Kies een medewerker van het blad Jaartaken.',
    },
    { at: 'A6', text: 'Functie', style: 'label' },
    field('B6:F6', 'functie', 'text'),
    ...HEADINGS.map(([text, type], index): FormCell => ({ at: `${'ABCDEF'.charAt(index)}8`, text, type, style: 'heading' })),
    { at: 'A9', text: 'Aanstelling', style: 'label' },
    field('B9', 'omvang', 'decimal'),
    field('C9', 'van', 'date'),
    field('D9', 'tot', 'date'),
    field('E9', 'wtf', 'decimal'),
    field('F9', 'klokuren', 'decimal'),
    { at: 'A10:D10', text: 'Tijdelijke uitbreiding (+)', style: 'label' },
    field('E10', 'uitbreiding', 'decimal'),
    field('F10', 'uitbreiding_uren', 'decimal'),
    ...hours(11, 'Verloven (-/-)', 'verlof_uren'),
    ...hours(12, 'Betrekkingsomvang', 'betrekking_uren', 'total'),
    ...hours(13, 'Algemene schooltaken (-/-)', 'schooltaken'),
    ...hours(14, 'Deskundigheidsbevordering (-/-)', 'deskundigheid'),
    ...hours(15, 'Ontwikkeltijd (-/-)', 'ontwikkeltijd'),
    ...hours(16, 'Inzetbare uren', 'inzetbaar', 'total'),
    ...hours(17, 'Saldo vorig jaar', 'saldo_vorig'),
    ...hours(18, 'Verlichting lessen (-/-)', 'verlichting'),
    ...hours(19, 'Beschikbaar voor lessen en taken', 'beschikbaar', 'total'),
    ...hours(20, 'Inzet lessen (-/-)', 'inzet_lessen'),
    ...hours(21, 'Inzet taken (-/-)', 'inzet_taken'),
    ...hours(22, 'Saldo', 'saldo', 'total'),
    { at: 'A24:F24', text: 'Lessen / lesgebonden taken', style: 'heading' },
    ...hours(25, 'Lessen en lesgebonden taken', 'inzet_lessen'),
    ...hours(26, 'Totaal', 'inzet_lessen', 'total'),
    { at: 'A28:F28', text: 'Overige niet-lesgebonden taken', style: 'heading' },
    ...hours(29, 'Sterk Techniek Onderwijs (STO)', 'sto_uren'),
    ...hours(30, 'Overige taken', 'taken_overig'),
    ...hours(31, 'Totaal', 'inzet_taken', 'total'),
    { at: 'H4', text: 'Regel', style: 'note' },
    { at: 'H5', key: 'regel', formula: ROW, type: 'integer', style: 'note' },
  ],
};

export const jaartaakFormTemplate: Template = {
  code: 'T05-F',
  sheet: 'Jaartaak (formulier)',
  title: 'Individuele jaartaak (formulier bijlage 1)',
  purpose: 'Eén afdrukbaar formulier per medewerker, gevuld van het blad Jaartaken.',
  source: { id: 'sto-presentatie', text: 'Bijlage 1 van de handreiking projectadministratie, zoals in de STO-presentatie.' },
  tables: [],
  form: jaartaakForm,
};
