import { TABLES } from '../../templates';
import type { Column, TableKey } from '../../templates/column';
import { registerName } from '../../templates/register-names';

/** A register to which the lines of partners are added. */
export interface Receiving {
  readonly key: TableKey;
  /** Columns of which the sum tells whether all came across; the first one that the file fills in. */
  readonly totals: readonly string[];
  /** Column with the partner of a line, filled in where the file leaves it empty. */
  readonly partner?: string;
}

/** In the order in which they are shown. The other sheets, such as Regio and Partners, the penvoerder keeps. */
export const RECEIVING: readonly Receiving[] = [
  { key: 'kosten', totals: ['incl', 'excl'], partner: 'partner' },
  { key: 'inspanning', totals: ['loonkosten', 'uren'], partner: 'partner' },
  { key: 'afschrijvingen', totals: ['aanschaf'], partner: 'partner' },
  { key: 'cofinanciering', totals: ['bedrag', 'cash', 'uren'] },
  { key: 'jaartaken', totals: ['sto_uren'], partner: 'partner' },
  { key: 'verklaringen', totals: ['uren'], partner: 'instelling' },
  { key: 'urenregistratie', totals: ['uren'] },
  { key: 'begroting', totals: ['bedrag_totaal', 'dekking_subsidie'], partner: 'partner' },
];

/** The register with that name, in any case. */
export const registerNamed = (name: string): Receiving | undefined =>
  RECEIVING.find(({ key }) => registerName(key).toLowerCase() === name.trim().toLowerCase());

/** A declared column of a table. */
export const columnOf = (table: TableKey, key: string): Column | undefined => TABLES[table].columns.find((column) => column.key === key);

/** What a number of a column is in the sheet: money stands there in euros, and is cents in a record. */
export const inSheetUnits = ({ type }: Column, value: number): number => (type === 'money' ? value / 100 : value);
