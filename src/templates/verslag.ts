import { eindverslagActiviteitenTable, voortgangActiviteitenTable } from './verslag-activiteiten';
import { eindverslagVragenTable, voortgangVragenTable } from './verslag-vragen';
import { eindverslagWijzigingenTable, voortgangWijzigingenTable } from './verslag-wijzigingen';
import type { Template } from './template';

const FILLED =
  'Wat in de registers staat, staat hier vanzelf. Rapport invullen (Meer > Rapporten) zet elke activiteit klaar; wat u schrijft blijft staan.';

export const voortgangInhoudTemplate: Template = {
  code: 'T12-I',
  sheet: 'Voortgang inhoud',
  title: 'Voortgangsrapportage, inhoudelijk deel',
  purpose: `Wat is gedaan, wat anders ging en wat volgt. ${FILLED}`,
  source: {
    id: 'sto-home',
    text: 'Inhoudelijk en financieel, zegt DUS-I; de vragen van het format zijn niet alle openbaar. De indeling is van STO Controle.',
  },
  tables: [voortgangVragenTable, voortgangWijzigingenTable, voortgangActiviteitenTable],
};

export const eindverslagInhoudTemplate: Template = {
  code: 'T11-I',
  sheet: 'Eindverslag inhoud',
  title: 'Eindrapportage, inhoudelijk deel',
  purpose: `Wat is bereikt, wat anders ging en hoe het verder gaat. ${FILLED}`,
  source: {
    id: 'dusi-eindrapportage',
    text: 'Status en resultaten zoals in het format eindrapportage van DUS-I; de vragen daarbij zijn van STO Controle.',
  },
  tables: [eindverslagVragenTable, eindverslagWijzigingenTable, eindverslagActiviteitenTable],
};
