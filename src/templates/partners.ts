import { defineTable, type Template } from './template';

export const partnersTable = defineTable({
  key: 'partners',
  name: 'STO_Partners',
  keyColumns: ['partner_naam'],
  startRows: 10,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'partner_type', heading: 'Soort partner', type: 'list', list: 'partnerType', required: 'ja', width: 26, help: 'Kies de soort. Er is precies één penvoerder.', source: { id: 'dusi-samenwerking', evidence: 'V' } },
    { key: 'partner_naam', heading: 'Naam partner', type: 'text', required: 'ja', width: 30, help: 'Naam van de school, instelling of organisatie. Gebruik deze naam ook op de andere bladen.', source: { id: 'dusi-samenwerking', evidence: 'V' } },
    { key: 'brin_vest', heading: 'BRIN en vestigingsnummer', type: 'text', required: 'voorwaardelijk', width: 16, pattern: { shape: /^\d{2}[A-Z]{2}(\d{2})?$/i, words: 'twee cijfers, twee letters en twee cijfers, bijvoorbeeld 00XX00' }, help: 'Alleen voor scholen, bijvoorbeeld 00XX00.', source: { id: 'dusi-samenwerking', evidence: 'V' } },
    { key: 'bevoegd_gezag', heading: 'Bevoegd gezag', type: 'text', required: 'voorwaardelijk', width: 24, help: 'Naam van het bestuur van de school.', source: { id: 'dusi-samenwerking', evidence: 'V' } },
    { key: 'bg_nummer', heading: 'Bevoegd gezag nummer', type: 'text', required: 'voorwaardelijk', width: 14, pattern: { shape: /^\d{4,5}$/, words: 'vijf cijfers' }, help: 'Vijf cijfers.', source: { id: 'dusi-samenwerking', evidence: 'V' } },
    { key: 'kvk', heading: 'KvK-nummer', type: 'text', required: 'voorwaardelijk', width: 14, pattern: { shape: /^\d{8}$/, words: 'acht cijfers' }, help: 'Acht cijfers; voor bedrijven en overheden.', source: { id: 'dusi-samenwerking', evidence: 'V' } },
    { key: 'adres', heading: 'Adres, postcode en plaats', type: 'text', width: 30, help: 'Bezoekadres.', source: { id: 'dusi-samenwerking', evidence: 'V' } },
    { key: 'sok', heading: 'Samenwerkingsovereenkomst getekend', type: 'yesNo', required: 'ja', width: 36, help: 'Ja of nee.', source: { id: 'dusi-samenwerking', evidence: 'V' } },
    { key: 'rol', heading: 'Rol in de regio', type: 'text', width: 26, help: 'Waar is deze partner verantwoordelijk voor?', source: { id: 'dusi-samenwerking', evidence: 'V' } },
    { key: 'vanaf', heading: 'Doet mee vanaf', type: 'date', width: 14, help: 'Leeg betekent: vanaf het begin van de periode.' },
    { key: 'tot', heading: 'Doet mee tot en met', type: 'date', width: 14, help: 'Leeg betekent: tot het einde van de periode.' },
  ],
});

export const partnersTemplate: Template = {
  code: 'T01',
  sheet: 'Partners',
  title: 'Partners in de regio',
  purpose: 'Wie samenwerken in de regio. Kosten en uren op de andere bladen verwijzen naar deze namen.',
  source: { id: 'dusi-samenwerking', text: 'Gegevens zoals in het format samenwerkingsovereenkomst van DUS-I.' },
  tables: [partnersTable],
};
