import type { AnyLine } from '../records/dossier';
import { fillInMends } from './cell-mends';
import { removeMend, setMend } from './line-mends';
import type { Mend } from './mend';

const HAVO_VWO = 'havo/vwo';
const SHARED = 'vmbo en havo/vwo';

/**
 * A line that is for havo or vwo only: that others share in it, or the line out of the administration. `isLeftOpen` tells that the line itself
 * does not say for whom it is.
 */
export function groupMends(line: AnyLine, isLeftOpen: boolean): readonly Mend[] {
  const isCost = line.at.table.key === 'kosten';
  const shared = isLeftOpen
    ? fillInMends(line.at, 'doelgroep', [HAVO_VWO])
    : isCost
      ? setMend('choose', line.at, 'doelgroep', SHARED, { label: 'Ook vmbo-leerlingen gebruiken het: kies vmbo en havo/vwo' })
      : [];
  return [...shared, ...removeMend(line, `Haal de regel uit ${isCost ? 'Kosten' : 'Inspanning'}`)];
}
