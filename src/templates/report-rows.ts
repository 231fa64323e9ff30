import { KOSTENSOORTEN } from '../scheme/lists';
import type { FixedRow } from './template';

/** Rows of DUS-I's table in the eindrapportage, by what they say. */
export const TOTALE_KOSTEN = 'Totale kosten';
export const DOOR_SUBSIDIE = 'Gedekt via toegekende subsidie';
export const DOOR_COFINANCIERING = 'Gedekt via cofinanciering';

export type Kostensoort = (typeof KOSTENSOORTEN)[number];

/** The kostensoort of a row; undefined for the other rows. */
export const kostensoortOf = (row: string): Kostensoort | undefined => KOSTENSOORTEN.find((soort) => soort === row);

/** What stands in the registers and in none of the rows above, such as a line without kostensoort: with it the total ties to the registers. */
export const NIET_INGEDEELD = 'Niet ingedeeld' as const;
/** Version of the templates since which reports have it. */
const SINCE = 4;

const labelled = (key: string): FixedRow => ({ key, cells: { regel: key } });
/** A row that older workbooks do not have yet. */
export const laterRow = (key: string): FixedRow => ({ ...labelled(key), since: SINCE });

/**
 * Part of what the subsidie paid: late costs of closed years that stand in no annual account yet. The rows above tie to the registers, which
 * hold them already.
 */
export const CORRECTIES = 'Waarvan correcties op afgesloten jaren';

export const kostensoortRows = (): readonly FixedRow[] => [
  ...KOSTENSOORTEN.map(labelled),
  laterRow(NIET_INGEDEELD),
  ...[TOTALE_KOSTEN, DOOR_SUBSIDIE, DOOR_COFINANCIERING].map(labelled),
];

/** The same for a report on what was spent. */
export const realisedRows = (): readonly FixedRow[] => [...kostensoortRows(), { ...labelled(CORRECTIES), since: 9 }];

/** More than any region has; what is beyond stands in the row that takes the rest. */
const LIJNEN = 12;
export const OVERIGE_LIJNEN = 'Overige en niet ingedeeld';
export const TOTAAL = 'Totaal';
export const LIJN_ROWS: readonly string[] = Array.from({ length: LIJNEN }, (_, index) => `Programmalijn ${index + 1}`);

/** Activities of which a report can tell apart the amounts; those beyond count in the total only. */
export const ACTIVITEIT_ROWS: readonly string[] = Array.from({ length: 60 }, (_, index) => `Activiteit ${index + 1}`);
export const activiteitRows = (): readonly FixedRow[] => ACTIVITEIT_ROWS.map((key) => ({ key, cells: {} }));

/** Partners of which model G2 tells the costs apart; those beyond count in the rest. */
export const PARTNER_ROWS: readonly string[] = Array.from({ length: 40 }, (_, index) => `Partner ${index + 1}`);
export const OVERIGE_PARTNERS = 'Overige en zonder partner';

/** Number of a row for one programmalijn, from 1; undefined for the rest and the total. */
export const lijnNumber = (row: string): number | undefined => {
  const index = LIJN_ROWS.indexOf(row);
  return index < 0 ? undefined : index + 1;
};

export const lijnRows = (): readonly FixedRow[] => [
  ...LIJN_ROWS.map((key) => ({ key, cells: {} })),
  { ...labelled(OVERIGE_LIJNEN), formerly: ['Overige programmalijnen'] },
  labelled(TOTAAL),
];

const costCells = (column: string, last: string = NIET_INGEDEELD): string => `{${column}@${KOSTENSOORTEN[0]}}:{${column}@${last}}`;

/** Sum of the rows of the kostensoorten and of what is in none of them. */
export const sumOfCosts = (column: string): string => `SUM(${costCells(column)})`;

/** The same, blank as long as none of them has an amount. */
export const sumWhenFilled = (column: string): string => `IF(COUNT(${costCells(column)})=0,"",SUM(${costCells(column)}))`;

/** What an amount holds beyond the rows of the kostensoorten. */
export const beyondKostensoorten = (column: string, all: string): string =>
  `ROUND(${all}-SUM(${costCells(column, KOSTENSOORTEN.at(-1))}),2)`;
