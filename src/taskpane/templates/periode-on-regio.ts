import type { Dossier } from '../../records/dossier';
import { YEARS, type Periode } from '../../scheme/rounds';

/** The subsidieperioden that the sheet Regio has a line for, latest first. */
export const periodesOnRegio = ({ regio }: Pick<Dossier, 'regio'>): readonly Periode[] =>
  (Object.keys(YEARS) as Periode[])
    .filter((periode) => regio.lines.some((line) => line.periode === periode))
    .sort()
    .reverse();
