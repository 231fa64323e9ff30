import { YEARS, type Periode } from '../scheme/rounds';

/**
 * Defined name in the workbook that holds the subsidieperiode under which all lines fall, as the user answered it. Seen in Formules > Namen
 * beheren, and shown by the pane wherever it counts; what the sheet Regio says goes first.
 */
export const PERIODE_NAME = 'STO_Periode';

export const periodeFormula = (periode: Periode): string => `="${periode}"`;

/** The subsidieperiode that the name holds; undefined when it holds something else. */
export const periodeOfFormula = (formula: string): Periode | undefined =>
  (Object.keys(YEARS) as Periode[]).find((periode) => formula.replace(/^=/, '') === `"${periode}"`);
