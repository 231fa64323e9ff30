import { defineTable, type Template } from './template';

export const activiteitenTable = defineTable({
  key: 'activiteiten',
  name: 'STO_Activiteiten',
  keyColumns: ['act_code'],
  startRows: 10,
  // One line a column.
  // prettier-ignore
  columns: [
    { key: 'programmalijn', heading: 'Programmalijn', type: 'text', required: 'ja', width: 28, help: 'Ook wel doelstelling, pijler, actielijn of hoofdlijn genoemd.', source: { id: 'dusi-eindrapportage', evidence: 'V' } },
    { key: 'pl_code', heading: 'Code programmalijn', type: 'text', required: 'ja', width: 14, help: 'Korte code, bijvoorbeeld PL1.' },
    { key: 'doel', heading: 'Bijdrage aan doel regeling', type: 'list', list: 'doel', required: 'voorwaardelijk', width: 42, help: 'Verplicht voor 2025-2028: aan welk doel van de regeling draagt de activiteit bij? Een tweede en derde doel of thema staan hiernaast.', source: { id: 'dusi-2025', evidence: 'V' } },
    { key: 'doel_2', heading: 'Tweede doel regeling', type: 'list', list: 'doel', width: 26, help: 'Alleen als de activiteit aan nog een doel of thema bijdraagt; anders leeg.', source: { id: 'dusi-2025', evidence: 'V' } },
    { key: 'doel_3', heading: 'Derde doel regeling', type: 'list', list: 'doel', width: 26, help: 'Alleen als de activiteit aan nog een doel of thema bijdraagt; anders leeg.', source: { id: 'dusi-2025', evidence: 'V' } },
    { key: 'activiteit', heading: 'Activiteit', type: 'text', required: 'ja', width: 36, help: 'Omschrijving zoals in het activiteitenplan.', source: { id: 'dusi-eindrapportage', evidence: 'V' } },
    { key: 'act_code', heading: 'Code activiteit', type: 'text', required: 'ja', width: 14, help: 'Korte, unieke code, bijvoorbeeld A01. Kosten en uren verwijzen ernaar.' },
    { key: 'jaar_van', heading: 'Uitvoering van jaar', type: 'integer', required: 'ja', minimum: 2020, maximum: 2028, width: 12, help: 'Eerste kalenderjaar.', source: { id: 'dusi-2025', evidence: 'V' } },
    { key: 'jaar_tot', heading: 'Uitvoering tot en met jaar', type: 'integer', required: 'ja', minimum: 2020, maximum: 2028, width: 12, help: 'Laatste kalenderjaar.', source: { id: 'dusi-2025', evidence: 'V' } },
    { key: 'doelgroep', heading: 'Doelgroep', type: 'list', list: 'doelgroep', width: 16, help: 'Voor welke leerlingen de activiteit is. Kostenregels zonder eigen doelgroep volgen de activiteit.', source: { id: 'sto-regelingen', evidence: 'V' } },
    { key: 'doelgroep_2', heading: 'Tweede doelgroep', type: 'list', list: 'doelgroep', width: 16, help: 'Alleen als de activiteit ook voor andere leerlingen is, bijvoorbeeld po naast vmbo.', source: { id: 'sto-regelingen', evidence: 'V' } },
    { key: 'doelgroep_3', heading: 'Derde doelgroep', type: 'list', list: 'doelgroep', width: 16, help: 'Alleen als de activiteit ook voor andere leerlingen is, bijvoorbeeld mbo naast vmbo.', source: { id: 'sto-regelingen', evidence: 'V' } },
    { key: 'status', heading: 'Status', type: 'list', list: 'status', required: 'voorwaardelijk', width: 22, help: 'Alleen voor de eindrapportage.', source: { id: 'dusi-eindrapportage', evidence: 'V' } },
    { key: 'resultaat', heading: 'Resultaten', type: 'text', required: 'voorwaardelijk', width: 40, help: 'Wat is bereikt; bij niet behaald of later toegevoegd ook de reden.', source: { id: 'dusi-eindrapportage', evidence: 'V' } },
  ],
});

export const activiteitenTemplate: Template = {
  code: 'T02',
  sheet: 'Activiteiten',
  title: 'Activiteitenplan',
  purpose: 'De programmalijnen en activiteiten van de regio. Elke kostenregel en elk uur hoort bij een activiteit van dit blad.',
  source: { id: 'dusi-eindrapportage', text: 'Begrippen zoals in de formats van DUS-I; de codes zijn van STO Controle.' },
  tables: [activiteitenTable],
};
