import type { Observations } from './whole-path';

/** What the main job shows, wherever it runs. The figures are those of the STO documents themselves. */
export const EXPECTED: Observations = {
  templatesBefore: [
    'Regio: absent',
    'Partners: absent',
    'Activiteiten: absent',
    'Inspanning: absent',
    'Afschrijvingen: absent',
    'Kosten: absent',
  ],
  loaded: ['Regio', 'Partners', 'Activiteiten', 'Inspanning', 'Afschrijvingen', 'Kosten'],
  figures: { loonkosten: 7287.5, 'afschrijving 2025': 373.33, 'afschrijving totaal': 3733.33, 'bedrag ten laste van STO': 605 },
  findings: [
    'PER-01 fout rij 6 Factuurdatum: 12-01-2029 valt na 31-12-2028, de laatste dag van de subsidie 2025-2028',
    'AFS-01 te beoordelen rij 7 Omschrijving: 3D-printer, € 7.500,00: is dit een machine waarop wordt afgeschreven?',
  ],
  controle: '✖ Factuurdatum: 12-01-2029 valt na 31-12-2028, de laatste dag van de subsidie 2025-2028',
  afterMending: ['AFS-01 te beoordelen rij 7 Omschrijving: 3D-printer, € 7.500,00: is dit een machine waarop wordt afgeschreven?'],
  // The job loads no budget to hold the line against.
  controleMended: '– niet volledig gecontroleerd: blad Begroting ontbreekt',
  controleCleared: '',
};
