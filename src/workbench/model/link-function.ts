import type { AddedFunctions } from './added-functions';

/** HYPERLINK, which neither engine works out: as in Excel the cell shows the text, or else the address. */
export const LINK_FUNCTION: AddedFunctions = new Map([['HYPERLINK', ([address, text]) => text ?? address ?? '']]);
