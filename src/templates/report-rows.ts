import { KOSTENSOORTEN } from '../scheme/lists';
import type { FixedRow } from './template';

/** Rows of DUS-I's table in the eindrapportage, by what they say. */
export const TOTALE_KOSTEN = 'Totale kosten';
export const DOOR_SUBSIDIE = 'Gedekt via toegekende subsidie';
export const DOOR_COFINANCIERING = 'Gedekt via cofinanciering';

export type Kostensoort = (typeof KOSTENSOORTEN)[number];

/** The kostensoort of a row; undefined for the other rows. */
export const kostensoortOf = (row: string): Kostensoort | undefined => KOSTENSOORTEN.find((soort) => soort === row);

const labelled = (key: string): FixedRow => ({ key, cells: { regel: key } });

export const kostensoortRows = (): readonly FixedRow[] =>
  [...KOSTENSOORTEN, TOTALE_KOSTEN, DOOR_SUBSIDIE, DOOR_COFINANCIERING].map(labelled);

/** More than any region has; what is beyond stands in the row that takes the rest. */
const LIJNEN = 12;
export const OVERIGE_LIJNEN = 'Overige programmalijnen';
export const TOTAAL = 'Totaal';
export const LIJN_ROWS: readonly string[] = Array.from({ length: LIJNEN }, (_, index) => `Programmalijn ${index + 1}`);

/** Activities of which a report can tell apart the amounts; those beyond count in the total only. */
export const ACTIVITEIT_ROWS: readonly string[] = Array.from({ length: 60 }, (_, index) => `Activiteit ${index + 1}`);
export const activiteitRows = (): readonly FixedRow[] => ACTIVITEIT_ROWS.map((key) => ({ key, cells: {} }));

/** Number of a row for one programmalijn, from 1; undefined for the rest and the total. */
export const lijnNumber = (row: string): number | undefined => {
  const index = LIJN_ROWS.indexOf(row);
  return index < 0 ? undefined : index + 1;
};

export const lijnRows = (): readonly FixedRow[] => [
  ...LIJN_ROWS.map((key) => ({ key, cells: {} })),
  ...[OVERIGE_LIJNEN, TOTAAL].map(labelled),
];

const kostensoortCells = (column: string): string => `{${column}@${KOSTENSOORTEN[0]}}:{${column}@${KOSTENSOORTEN.at(-1)}}`;

/** Sum of the rows of the kostensoorten. */
export const sumOfKostensoorten = (column: string): string => `SUM(${kostensoortCells(column)})`;

/** The same, blank as long as none of them has an amount. */
export const sumWhenFilled = (column: string): string => `IF(COUNT(${kostensoortCells(column)})=0,"",SUM(${kostensoortCells(column)}))`;
