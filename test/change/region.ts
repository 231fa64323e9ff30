import { readDossier, type Dossier } from '../../src/records/dossier';
import type { Periode } from '../../src/scheme/rounds';
import { CHECKED_ON, soundAdministration } from '../cases/administration';
import { tablesOf, templatesFor, withFormulas, type Rows } from '../cases/calculated';

/** A small region in which nothing is wrong, with the people who have a role in it. */
export function regionRows(periode: Periode): Rows {
  return {
    ...soundAdministration(periode, 1, 0.04),
    personen: [
      { rol: 'stuurgroep', naam: 'R. Bakker' },
      { rol: 'stuurgroep', naam: 'T. Mulder' },
      { rol: 'projectleider', naam: 'S. de Wit' },
      { rol: 'coördinator', naam: 'L. Smit' },
    ],
  };
}

/** What the check reads of these rows, their formulas calculated. */
export function dossierOfRows(rows: Rows, periode: Periode): Dossier {
  const filled = withFormulas(rows, periode);
  return readDossier({ tables: tablesOf(templatesFor(filled), filled, periode), date1904: false });
}

export const regionOf = (periode: Periode): { readonly dossier: Dossier; readonly today: number } => ({
  dossier: dossierOfRows(regionRows(periode), periode),
  today: CHECKED_ON[periode],
});
