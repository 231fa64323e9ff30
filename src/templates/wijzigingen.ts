import { defineTable, type Template } from './template';

/** Who tests it, who is informed, what is recorded: the questions of the cases. */
const CASUS = { id: 'sto-presentatie', evidence: 'V' } as const;
const MELDPLICHT = { id: 'sto-meldplicht', evidence: 'V' } as const;

export const wijzigingenTable = defineTable({
  key: 'wijzigingen',
  name: 'STO_Wijzigingen',
  keyColumns: ['nummer'],
  startRows: 10,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'nummer', heading: 'Nummer', type: 'integer', required: 'ja', minimum: 1, width: 9, help: 'Eigen volgnummer van de wijziging.' },
    { key: 'soort', heading: 'Soort wijziging', type: 'list', list: 'soortWijziging', required: 'ja', wraps: true, width: 20, help: 'Wat er verandert.', source: MELDPLICHT },
    { key: 'bron', heading: 'Financieringsbron', type: 'list', list: 'ronde', wraps: true, width: 18, help: 'Van welke subsidie.' },
    { key: 'activiteit_van', heading: 'Activiteit van', type: 'text', listOf: { table: 'activiteiten', column: 'act_code' }, width: 13, help: 'Code van de activiteit die minder krijgt of vervalt.' },
    { key: 'activiteit_naar', heading: 'Activiteit naar', type: 'text', listOf: { table: 'activiteiten', column: 'act_code' }, width: 13, help: 'Code van de activiteit die meer krijgt of nieuw is.' },
    { key: 'partner', heading: 'Partner', type: 'text', listOf: { table: 'partners', column: 'partner_naam' }, wraps: true, width: 18, help: 'Welke partner erbij komt, stopt of verandert, zoals op het blad Partners; anders leeg.', source: CASUS },
    { key: 'kostensoort_van', heading: 'Kostensoort van', type: 'list', list: 'kostensoort', wraps: true, width: 20, help: 'Waar het budget vandaan komt.' },
    { key: 'kostensoort_naar', heading: 'Kostensoort naar', type: 'list', list: 'kostensoort', wraps: true, width: 20, help: 'Waar het budget heen gaat.' },
    { key: 'bedrag', heading: 'Bedrag', type: 'money', minimum: 0, width: 14, help: 'Bedrag dat verschuift.' },
    { key: 'oud', heading: 'Oude tekst of situatie', type: 'text', wraps: true, width: 24, help: 'Zoals in het goedgekeurde plan.' },
    { key: 'nieuw', heading: 'Nieuwe tekst of situatie', type: 'text', wraps: true, width: 24, help: 'Zoals het nu wordt.' },
    { key: 'reden', heading: 'Reden', type: 'text', required: 'ja', wraps: true, width: 24, help: 'Waarom de wijziging nodig is.', source: MELDPLICHT },
    { key: 'past_binnen_doel', heading: 'Past binnen doel regeling', type: 'text', wraps: true, width: 22, help: 'Waarom de wijziging binnen de doelen van de regeling past.', source: { id: 'sto-presentatie', evidence: 'V' } },
    { key: 'getoetst_door', heading: 'Getoetst door', type: 'text', wraps: true, width: 16, help: 'Wie heeft nagegaan of de wijziging past bij de doelen en de begroting? Naam of rol, bijvoorbeeld de projectleider.', source: CASUS },
    { key: 'besluit_datum', heading: 'Besluit stuurgroep', type: 'date', width: 13, help: 'Datum van het besluit.', source: { id: 'sto-presentatie', evidence: 'V' } },
    { key: 'geinformeerd', heading: 'Wie is geïnformeerd', type: 'text', wraps: true, width: 20, help: 'Aan wie is de wijziging verteld? Namen of rollen, bijvoorbeeld de penvoerder en de scholen die meedoen.', source: CASUS },
    { key: 'melding_datum', heading: 'Gemeld aan DUS-I', type: 'date', width: 13, help: 'Datum van de schriftelijke melding.', source: MELDPLICHT },
    { key: 'kenmerk_dusi', heading: 'Kenmerk DUS-I', type: 'text', width: 16, help: 'Kenmerk van de melding.' },
    { key: 'antwoord_datum', heading: 'Antwoord DUS-I', type: 'date', width: 13, help: 'Datum van het antwoord.' },
    { key: 'verwerkt', heading: 'Verwerkt in begroting', type: 'text', wraps: true, width: 14, help: 'Versie van de begroting waarin de wijziging staat.' },
    { key: 'plan_bijgewerkt', heading: 'Plan en begroting bijgewerkt', type: 'yesNo', width: 13, help: 'Ja, als Activiteiten, Begroting en Partners zijn aangepast, of als daar niets hoefde te veranderen.', source: CASUS },
  ],
});

export const wijzigingenTemplate: Template = {
  code: 'T14',
  sheet: 'Wijzigingen',
  title: 'Wijzigingslog',
  purpose: 'Elke wijziging van het plan of de begroting, met besluit en melding, zodat de voortgangsrapportage ermee gevuld kan worden.',
  source: {
    id: 'sto-meldplicht',
    text: 'Meldplicht van DUS-I; de velden van het wijzigingsformulier zijn niet openbaar, de indeling is van STO Controle.',
  },
  tables: [wijzigingenTable],
};
