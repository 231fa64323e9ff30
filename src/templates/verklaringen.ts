import { HERKOMST } from './herkomst';
import { defineTable, type Template } from './template';

const BIJLAGE_2 = { id: 'sto-presentatie', evidence: 'V' } as const;

export const verklaringenTable = defineTable({
  key: 'verklaringen',
  name: 'STO_Verklaringen',
  keyColumns: ['naam', 'van'],
  startRows: 10,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'instelling', heading: 'Onderwijsinstelling', type: 'text', required: 'ja', listOf: { table: 'partners', column: 'partner_naam' }, width: 26, help: 'School of instelling, zoals op het blad Partners.', source: BIJLAGE_2 },
    { key: 'vertegenwoordiger', heading: 'Vertegenwoordigd door', type: 'text', required: { rule: 'UUR-08' }, width: 26, help: 'Naam en functie van wie namens de instelling tekent.', source: BIJLAGE_2 },
    { key: 'naam', heading: 'Naam medewerker', type: 'text', required: 'ja', width: 24, help: 'Medewerker zonder normjaartaak.', source: BIJLAGE_2 },
    { key: 'functie', heading: 'Functie medewerker', type: 'text', required: { rule: 'UUR-08' }, width: 20, help: 'Functie.', source: BIJLAGE_2 },
    { key: 'van', heading: 'Periode van', type: 'date', required: 'ja', width: 13, help: 'Eerste dag.', source: BIJLAGE_2 },
    { key: 'tot', heading: 'Periode tot', type: 'date', required: 'ja', width: 13, help: 'Laatste dag.', source: BIJLAGE_2 },
    { key: 'uren', heading: 'Aantal uren inzet STO', type: 'decimal', required: 'ja', above: 0, width: 12, help: 'Klokuren voor STO in deze periode.', source: BIJLAGE_2 },
    { key: 'werkzaamheden', heading: 'Omschrijving werkzaamheden', type: 'text', required: { rule: 'UUR-08' }, width: 36, help: 'Wat de medewerker voor STO deed.', source: BIJLAGE_2 },
    { key: 'keuze', heading: 'Keuze a, b of c', type: 'list', list: 'nopKeuze', required: { rule: 'UUR-08' }, width: 26, help: 'Waarom deze uren extra zijn.', source: BIJLAGE_2 },
    { key: 'uitbreiding_fte', heading: 'Bij a, omvang uitbreiding (fte)', formerHeadings: ['a: omvang uitbreiding (fte)'], type: 'decimal', above: 0, maximum: 1, width: 12, help: 'Alleen bij keuze a.', source: BIJLAGE_2 },
    { key: 'datum_aanwerving', heading: 'Bij b, datum aangeworven', formerHeadings: ['b: datum aangeworven'], type: 'date', width: 13, help: 'Alleen bij keuze b.', source: BIJLAGE_2 },
    { key: 'datum_vervanging', heading: 'Bij c, vervangen per', formerHeadings: ['c: vervangen per'], type: 'date', width: 13, help: 'Alleen bij keuze c.', source: BIJLAGE_2 },
    { key: 'vervanger', heading: 'Bij c, naam vervanger', formerHeadings: ['c: naam vervanger'], type: 'text', width: 22, help: 'Alleen bij keuze c.', source: BIJLAGE_2 },
    { key: 'datum_teken', heading: 'Datum ondertekening', type: 'date', required: { rule: 'UUR-08' }, width: 14, help: 'Datum van de handtekening, na afloop van de periode.', source: BIJLAGE_2 },
    { key: 'plaats', heading: 'Plaats', type: 'text', width: 18, help: 'Plaats van ondertekening.', source: BIJLAGE_2 },
    HERKOMST,
  ],
});

export const verklaringenTemplate: Template = {
  code: 'T06',
  sheet: 'Verklaringen',
  title: 'Verklaringen niet-onderwijzend personeel (bijlage 2)',
  purpose: 'Eén regel per verklaring voor personeel zonder normjaartaak. De uren sluiten aan op het blad Inspanning.',
  source: {
    id: 'sto-presentatie',
    text: 'Bijlage 2 van de handreiking projectadministratie, zoals in de STO-presentatie; de handreiking is een hulpmiddel, geen verplichting.',
  },
  tables: [verklaringenTable],
};
