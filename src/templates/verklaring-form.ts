import type { ColumnType } from './column';
import type { Form, FormCell } from './form';
import type { Template } from './template';

/** What the register says in the chosen row; blank stays blank, also for a number beyond the last row. */
const of = (column: string): string => {
  const cell = `INDEX({verklaringen.${column}},{nummer})`;
  return `=IF({nummer}="","",IFERROR(IF(${cell}="","",${cell}),""))`;
};

const label = (row: number, text: string): FormCell => ({ at: `A${row}`, text, style: 'label' });
const field = (at: string, column: string, type: ColumnType = 'text'): FormCell => ({ at, formula: of(column), type, style: 'field' });

/** A box that is ticked when the choice begins with this letter. */
const box = (row: number, letter: string, text: string): readonly FormCell[] => [
  { at: `A${row}`, formula: `=IF(LEFT({keuze},1)="${letter}","☒ ","☐ ")&"${letter}"`, style: 'label' },
  { at: `B${row}:D${row}`, text, style: 'label' },
];

export const verklaringForm: Form = {
  widths: [34, 22, 16, 22, 4, 24],
  printed: 4,
  height: 22,
  heights: { 5: 34, 6: 34, 24: 34, 11: 72, 25: 72 },
  cells: [
    { at: 'A1:D1', text: 'Verklaring inzet niet-onderwijzend personeel', style: 'title' },
    { at: 'A2:D2', text: 'Bijlage 2 van de handreiking projectadministratie', style: 'note' },
    label(4, 'Onderwijsinstelling'),
    field('B4:D4', 'instelling'),
    label(5, 'Rechtsgeldig vertegenwoordigd door'),
    field('B5:D5', 'vertegenwoordiger'),
    {
      at: 'A6:D6',
      text: 'verklaart dat onderstaande medewerker, voor wie geen normjaartaak geldt, is ingezet voor Sterk Techniekonderwijs.',
      style: 'label',
    },
    label(7, 'Naam medewerker'),
    field('B7:D7', 'naam'),
    label(8, 'Functie medewerker'),
    field('B8:D8', 'functie'),
    label(9, 'Periode van'),
    field('B9', 'van', 'date'),
    { at: 'C9', text: 'tot', style: 'label' },
    field('D9', 'tot', 'date'),
    label(10, 'Aantal uren inzet t.b.v. STO'),
    field('B10', 'uren', 'decimal'),
    label(11, 'Omschrijving werkzaamheden'),
    field('B11:D11', 'werkzaamheden'),
    { at: 'A12:D12', text: 'De uren zijn extra, omdat', style: 'heading' },
    ...box(13, 'a', 'de aanstelling van de medewerker is uitgebreid;'),
    label(14, '    omvang uitbreiding (fte)'),
    field('B14', 'uitbreiding_fte', 'decimal'),
    ...box(15, 'b', 'de medewerker speciaal hiervoor is aangeworven;'),
    label(16, '    datum aangeworven'),
    field('B16', 'datum_aanwerving', 'date'),
    ...box(17, 'c', 'de medewerker in het gewone werk is vervangen.'),
    label(18, '    vervangen per'),
    field('B18', 'datum_vervanging', 'date'),
    label(19, '    naam vervanger'),
    field('B19:D19', 'vervanger'),
    { at: 'A21:D21', text: 'Ondertekening namens de onderwijsinstelling', style: 'heading' },
    label(22, 'Datum'),
    field('B22', 'datum_teken', 'date'),
    label(23, 'Plaats'),
    field('B23:D23', 'plaats'),
    label(24, 'Naam en functie'),
    field('B24:D24', 'vertegenwoordiger'),
    label(25, 'Handtekening'),
    { at: 'B25:D25', text: '', style: 'field' },
    // Beside the printed page.
    { at: 'F1', text: 'Regel op Verklaringen', style: 'note' },
    {
      at: 'F2',
      key: 'nummer',
      style: 'choice',
      type: 'integer',
      choose: 'number',
      help: 'De hoeveelste regel van het blad Verklaringen: 1, 2, 3…',
    },
    { at: 'F4', text: 'Keuze', style: 'note' },
    { at: 'F5', key: 'keuze', formula: of('keuze'), style: 'note' },
  ],
};

export const verklaringFormTemplate: Template = {
  code: 'T06-F',
  sheet: 'Verklaring (formulier)',
  title: 'Verklaring niet-onderwijzend personeel (formulier bijlage 2)',
  purpose: 'Eén afdrukbare verklaring per regel van het blad Verklaringen.',
  source: { id: 'sto-presentatie', text: 'Bijlage 2 van de handreiking projectadministratie, zoals in de STO-presentatie.' },
  tables: [],
  form: verklaringForm,
};
