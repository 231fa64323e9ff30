import { columnName } from '../cells/address';
import type { AnyLine, Dossier } from '../records/dossier';
import { isRead } from '../records/mapping/sheet-mapping';
import { lineTotals } from '../records/mapping/line-totals';
import { shapeWords } from '../records/mapping/shape-words';
import type { SheetReading } from '../records/mapping/sheet-mapping';
import { TABLES } from '../templates';

/** How a sheet in another layout was read, as plain data. */
export interface ReadingRecord {
  readonly sheet: string;
  /** `offered`: it looks like a register, and is read when somebody says so. */
  readonly status: 'read' | 'offered' | 'not ours';
  /** Name of the table that it is read or offered as. */
  readonly table: string | null;
  /** First row of the headings, from 1. */
  readonly headingRow: number | null;
  /** How the lines stand in the sheet, as a Dutch clause. */
  readonly shape: string | null;
  readonly columns: readonly ReadingColumn[];
  /** Lines that are read, or would be. */
  readonly lines: number;
  /** Sums in hundredths by the template's key: cents, or hundredths of an hour. */
  readonly totals: Readonly<Record<string, number>>;
  /** Why, as a Dutch sentence. */
  readonly reason: string;
}

export interface ReadingColumn {
  /** Letters of the column. */
  readonly column: string;
  readonly heading: string;
  /** Key of the column in the template; null when it is left out. */
  readonly field: string | null;
  readonly year?: number;
  /** What speaks for it, in Dutch, the strongest first. */
  readonly evidence: readonly string[];
}

/** How the sheets of others were read. */
export const readingRecords = (readings: readonly SheetReading[], dossier: Dossier): readonly ReadingRecord[] =>
  readings.map((reading) => recordOf(reading, dossier));

function recordOf(reading: SheetReading, dossier: Dossier): ReadingRecord {
  const { sheet, mapping, lines } = reading;
  const status = statusOf(reading);
  if (status === 'not ours' || !mapping) {
    return {
      sheet,
      status: 'not ours',
      table: null,
      headingRow: null,
      shape: null,
      columns: [],
      lines: 0,
      totals: {},
      reason: reasonOf(reading),
    };
  }
  const columns = mapping.columns.map(({ column, heading, key, year }): ReadingColumn => ({
    column: columnName(column),
    heading,
    field: key,
    ...(year === undefined ? {} : { year }),
    evidence: [...(reading.evidence?.get(column) ?? [])],
  }));
  const totals =
    reading.totals ??
    lineTotals(
      mapping.table,
      (dossier[mapping.table].lines as readonly AnyLine[]).filter(
        ({ at: { table } }) => table.sheet === sheet && table.name === '' && table.row === mapping.headingRow + mapping.headingRows - 1,
      ),
    );
  return {
    sheet,
    status,
    table: TABLES[mapping.table].name,
    headingRow: mapping.headingRow + 1,
    shape: shapeWords(mapping),
    columns,
    lines,
    totals,
    reason: reasonOf(reading),
  };
}

function statusOf(reading: SheetReading): ReadingRecord['status'] {
  if (isRead(reading)) return 'read';
  return reading.status === 'offered' || reading.status === 'beside' ? 'offered' : 'not ours';
}

function reasonOf({ status, reason, missing, byProfile, accepted }: SheetReading): string {
  switch (status) {
    case 'stored':
      return byProfile ? 'Zoals het koppelprofiel zegt.' : 'Zoals het blad gekoppeld is.';
    case 'changed':
      return `De koppen zijn veranderd sinds het blad gekoppeld is: ${missing.join(', ')}.`;
    case 'beside':
      return 'In het register zelf staan al regels; dezelfde regels zouden dan dubbel tellen.';
    default:
      return [...(accepted ? ['Gelezen omdat --accepteer is gekozen.'] : []), reason ?? ''].join(' ');
  }
}
