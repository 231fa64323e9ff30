import { documentsAfterAward, documentsOf } from '../scheme/deadlines';
import { ROLLEN } from '../scheme/lists';
import { defineTable, type Template } from './template';

export const regioTable = defineTable({
  key: 'regio',
  name: 'STO_Regio',
  caption: 'Toekenning: één regel per subsidieperiode',
  keyColumns: ['periode', 'kenmerk'],
  startRows: 2,
  prefilled: (periode) => [{ periode }],
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'regio_naam', heading: 'Naam STO-regio', type: 'text', required: 'ja', width: 24, help: 'Naam van de regio zoals in de beschikking.' },
    { key: 'regio_type', heading: 'Type regio', type: 'list', list: 'regioType', required: 'ja', width: 18, help: 'Techniekregio of techniekluwe regio.', source: { id: 'dusi-2025', evidence: 'V' } },
    { key: 'periode', heading: 'Subsidieperiode', type: 'list', list: 'periode', required: 'ja', width: 16, help: '2020-2024 of 2025-2028. De periode bepaalt data en percentages.', source: { id: 'dusi-2025', evidence: 'V' } },
    { key: 'kenmerk', heading: 'Kenmerk beschikking', type: 'text', required: 'ja', width: 20, help: 'Kenmerk bovenaan de beschikking van DUS-I.' },
    { key: 'datum_beschikking', heading: 'Datum beschikking', type: 'date', required: 'ja', width: 14, help: 'Datum van de beschikking, bijvoorbeeld 31-1-2025.' },
    { key: 'max_bedrag', heading: 'Maximaal aan te vragen bedrag', type: 'money', minimum: 0, width: 18, help: 'Techniekregio: het bedrag uit bijlage 3 van de regeling. Techniekluw: € 4.000.000 voor vier jaar.', source: { id: 'dusi-2025', evidence: 'V' } },
    { key: 'subsidie_toegekend', heading: 'Toegekende subsidie', type: 'money', required: 'ja', minimum: 0, width: 18, help: 'Bedrag van de beschikking, zonder de aanvullende subsidie 2024.' },
    { key: 'subsidie_2024', heading: 'Aanvullende subsidie 2024', type: 'money', required: 'voorwaardelijk', minimum: 0, width: 18, help: 'Alleen bij periode 2020-2024: ten hoogste 25% van de toekenning 2020-2023.', source: { id: 'sto-wijziging-2023', evidence: 'V' } },
    { key: 'saldo_begin', heading: 'Saldo uit vorige periode', type: 'money', width: 18, help: 'Wat uit de vorige subsidieperiode is meegenomen. Normaal leeg of 0: niet besteed geld gaat terug.' },
    { key: 'penvoerder', heading: 'Penvoerder', type: 'text', required: 'ja', width: 26, help: 'Naam van de penvoerder, precies zoals op het blad Partners.', source: { id: 'sto-presentatie', evidence: 'V' } },
    { key: 'peildatum', heading: 'Peildatum', type: 'date', required: 'ja', width: 14, help: 'Tot en met welke dag deze administratie is bijgewerkt.' },
    { key: 'max_bron', heading: 'Bron van het maximum', type: 'text', width: 26, help: 'Waar het maximum staat: bijlage 3 van de regeling, met de link of de vindplaats.', source: { id: 'dusi-2025', evidence: 'V' } },
  ],
});

export const regioParametersTable = defineTable({
  key: 'regioParameters',
  name: 'STO_Parameters',
  caption: 'Parameters die de regio zelf invult (geen bron geeft er een bedrag voor)',
  keyColumns: ['parameter', 'periode', 'vanaf'],
  startRows: 2,
  prefilled: (periode) => [
    ...(periode === '2025-2028' ? [{ parameter: 'uurtarief personeel', periode }] : []),
    { parameter: 'activeringsgrens machines', periode },
  ],
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'parameter', heading: 'Parameter', type: 'list', list: 'regioParameter', required: 'ja', width: 30, help: 'Welke parameter.' },
    { key: 'periode', heading: 'Geldt voor periode', type: 'list', list: 'periode', required: 'ja', width: 18, help: 'Voor welke subsidieperiode.' },
    { key: 'waarde', heading: 'Waarde in euro', type: 'money', minimum: 0, width: 16, help: 'Uurtarief: euro per uur. Activeringsgrens: vanaf welk aankoopbedrag de school een machine activeert en afschrijft.' },
    { key: 'vanaf', heading: 'Geldig vanaf', type: 'date', width: 14, help: 'Leeg betekent: de hele periode.' },
    { key: 'bron', heading: 'Bron', type: 'text', width: 26, help: 'Waar het bedrag op rust, bijvoorbeeld GPL volgens CAO VO 2025, of het besluit van de stuurgroep.' },
    { key: 'datum_bron', heading: 'Datum bron', type: 'date', width: 14, help: 'Datum van die bron.' },
  ],
});

export const deadlinesTable = defineTable({
  key: 'deadlines',
  name: 'STO_Deadlines',
  caption: 'Termijnen: wanneer is wat bij DUS-I ingediend?',
  keyColumns: ['document', 'periode'],
  startRows: 6,
  prefilled: (periode) => documentsAfterAward(periode).map((document) => ({ document, periode })),
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'document', heading: 'Document', type: 'list', list: 'deadlineDocument', offered: documentsOf, required: 'ja', width: 30, help: 'Wat er bij DUS-I is of wordt ingediend, of klaar is.', source: { id: 'sto-presentatie', evidence: 'V' } },
    { key: 'periode', heading: 'Hoort bij periode', type: 'list', list: 'periode', required: 'ja', width: 18, help: 'Van welke subsidieperiode.' },
    { key: 'ingediend', heading: 'Ingediend op', type: 'date', width: 16, help: 'Dag waarop het is ingediend, of waarop de jaarrekening klaar was; leeg zolang dat nog niet is gebeurd.' },
  ],
});

export const personenTable = defineTable({
  key: 'personen',
  name: 'STO_Personen',
  caption: 'Personen: wie heeft welke rol in de regio?',
  keyColumns: ['rol', 'naam'],
  startRows: 8,
  prefilled: () => ROLLEN.map((rol) => ({ rol })),
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'rol', heading: 'Rol', type: 'list', list: 'rol', required: 'ja', width: 20, help: 'Rol in de regio. Heeft een rol meer mensen, gebruik dan meer regels.', source: { id: 'sto-presentatie', evidence: 'V' } },
    { key: 'naam', heading: 'Naam', type: 'text', width: 26, help: 'Wie deze rol heeft. Leeg als uw regio de rol niet kent.' },
    { key: 'partner', heading: 'Van welke partner', type: 'text', listOf: { table: 'partners', column: 'partner_naam' }, width: 24, help: 'Waar deze persoon werkt, zoals op het blad Partners.' },
  ],
});

export const regioTemplate: Template = {
  code: 'T00',
  sheet: 'Regio',
  title: 'Regio en toekenning',
  purpose:
    'Gegevens van de beschikking, de bedragen die de regio zelf vaststelt, wat wanneer is ingediend, en wie welke rol heeft. Alle andere bladen worden hiermee vergeleken.',
  source: { id: 'dusi-2025', text: 'Indeling van STO Controle, naar de gegevens in de beschikking van DUS-I.' },
  tables: [regioTable, regioParametersTable, deadlinesTable, personenTable],
};
