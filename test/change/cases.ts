import type { ProposedChange } from '../../src/change/proposed-change';
import { serialDay } from '../../src/scheme/calendar';

/** Casus 1 of the presentation, as it is put in the form: care robots, with a 3D printer of 7,500 euros. */
export const CASUS_1: ProposedChange = {
  kind: 'activiteit nieuw',
  bron: 'subsidie 2025-2028',
  naam: 'Zorgrobots in de praktijk',
  code: 'A21',
  lijn: 'PL2',
  lijnNaam: 'Programmalijn 2',
  doelRegeling: 'kwaliteit',
  van: 2027,
  tot: 2028,
  partner: 'Vmbo De Sluis',
  doelgroep: 'vmbo',
  uitgaven: [
    {
      kind: 'machine',
      omschrijving: '3D-printer voor zorgrobots',
      aanschaf: 750_000,
      restwaarde: 50_000,
      maanden: 60,
      deel: 0.8,
      start: serialDay(2027, 1, 15),
    },
  ],
  betaler: { kind: 'activiteit', code: 'A02', kostensoort: 'Materiaalkosten' },
  decision: {
    reden: 'Leerlingen Zorg en Welzijn programmeren samen met techniekleerlingen',
    doel: 'Techniek zichtbaar maken in andere domeinen',
  },
};

/** Casus 2: a school with three profiles joins, paid from the programmalijn instroombevordering. */
export const CASUS_2: ProposedChange = {
  kind: 'partner erbij',
  bron: 'subsidie 2025-2028',
  naam: 'Vmbo De Horizon',
  soort: 'vmbo-school',
  vanaf: serialDay(2027, 1, 1),
  getekend: false,
  rol: 'Profielen MVI, D&P en Zorg & Welzijn, basis en kader',
  budget: {
    activiteit: 'A02',
    bedrag: 600_000,
    kostensoort: 'Materiaalkosten',
    betaler: { kind: 'programmalijn', code: 'PL1' },
  },
  decision: { reden: 'Nieuwe school in de regio', doel: 'Meer leerlingen komen in aanraking met techniek' },
};
