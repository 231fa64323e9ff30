import type { TableKey } from '../templates/column';

/** The fields that a part of a year gives a line: its first and its last day. Where they are one field only a single day says it. */
export const PERIOD_FIELDS: { readonly [Key in TableKey]?: readonly [begin: string, end: string] } = {
  inspanning: ['van', 'tot'],
  kosten: ['prestatie_van', 'prestatie_tot'],
  cofinanciering: ['van', 'tot'],
  urenregistratie: ['datum', 'datum'],
};
