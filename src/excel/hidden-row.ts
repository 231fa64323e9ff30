import type { FindingPlace } from '../check/report';
import { WorkbookError } from './workbook-error';

/** The cell that was to be shown stands in a row that is hidden: by hand, in a group that is folded, or by a filter. */
export class HiddenRow extends WorkbookError {
  constructor(
    readonly place: FindingPlace,
    /** It is in a filter that the user lifts; any other row can be shown. */
    readonly isFiltered: boolean,
  ) {
    const row = (place.row ?? place.table.row) + 1;
    super(
      'hidden row',
      `${row}`,
      isFiltered
        ? `Rij ${row} op blad ${place.table.sheet} valt weg door een filter. Wis het filter via Gegevens > Wissen en kies de bevinding nog eens.`
        : `Rij ${row} op blad ${place.table.sheet} is verborgen, misschien in een groep die is dichtgeklapt. Wilt u die rij laten zien?`,
    );
    this.name = 'HiddenRow';
  }
}
