import type { Dossier, Line } from '../../records/dossier';
import { DOOR_SUBSIDIE } from '../../templates/report-rows';
import { periodeOfReports } from './report-periode';

/** Rows of the final report that say how much subsidy of 2025-2028 the region accounts for; the amount (cents) is in `gerealiseerd`. */
export const reportedSubsidy = (dossier: Dossier): readonly Line<'eindrapportage'>[] =>
  periodeOfReports(dossier) === '2025-2028'
    ? dossier.eindrapportage.lines.filter(({ regel, gerealiseerd }) => regel === DOOR_SUBSIDIE && gerealiseerd !== null)
    : [];
