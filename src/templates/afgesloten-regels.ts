import { defineTable, type Template } from './template';

export const afgeslotenRegelsTable = defineTable({
  key: 'afgeslotenRegels',
  name: 'STO_Afgesloten_regels',
  keyColumns: ['bron', 'jaar', 'cijfer', 'register', 'kenmerk'],
  startRows: 1,
  optional: true,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'bron', heading: 'Financieringsbron', type: 'list', list: 'ronde', width: 24, help: 'De subsidie waarvan het jaar is afgesloten.' },
    { key: 'jaar', heading: 'Verslagjaar', type: 'integer', width: 12, help: 'Kalenderjaar.' },
    { key: 'cijfer', heading: 'Cijfer', type: 'list', list: 'afgeslotenCijfer', width: 26, help: 'In welk cijfer de regel telde.' },
    { key: 'register', heading: 'Tabel', type: 'text', width: 20, help: 'De tabel waarin de regel stond.' },
    { key: 'kenmerk', heading: 'Kenmerk', type: 'text', width: 60, help: 'Waaraan de regel is te herkennen.' },
    { key: 'bedrag', heading: 'Bedrag bij afsluiten', type: 'money', width: 18, help: 'Wat de regel in dit jaar telde. Verander dit niet.' },
  ],
});

/** Made when the first year is closed; it is none of the templates that a region fills in. */
export const afgeslotenRegelsTemplate: Template = {
  code: 'afgesloten',
  sheet: 'STO Afgesloten',
  title: 'Regels van afgesloten jaren',
  purpose:
    'Welke regels bij het afsluiten in de cijfers van een jaar telden, met hun bedrag. Hiermee noemt de controle later welke regels erbij kwamen, veranderden of verdwenen.',
  source: { id: 'sto-controle', text: 'Keuze van STO Controle.' },
  tables: [afgeslotenRegelsTable],
};
