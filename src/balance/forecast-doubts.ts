import { lineCosts } from '../facts/costs/register-costs';
import { contributionOf } from '../facts/money/contributions';
import { awardOf } from '../facts/money/regional';
import { isUnreadable, type AnyLine, type AnyRegister, type Dossier, type Place } from '../records/dossier';
import type { Round } from '../scheme/rounds';
import type { TableKey } from '../templates/column';
import { doubtOf, doubtsOfTables, type Doubt } from './figure';

const SHEETS = {
  begroting: 'Begroting',
  inspanning: 'Inspanning',
  afschrijvingen: 'Afschrijvingen',
  kosten: 'Kosten',
  cofinanciering: 'Cofinanciering',
} as const satisfies { readonly [Key in TableKey]?: string };

/** The columns that a forecast counts on: a cell of these that cannot be read is told, whatever is counted without it. */
const COUNTED: { readonly [Key in TableKey]?: readonly string[] } = {
  regio: ['periode', 'subsidie_toegekend', 'subsidie_2024', 'peildatum'],
  begroting: ['bron', 'q', 'p', 'bedrag', 'bedrag_totaal', 'dekking_subsidie'],
  inspanning: ['bron', 'van', 'tot', 'loonkosten'],
  afschrijvingen: ['bron', 'afs', 'afs_totaal', 'start', 'factuurdatum', 'periode_mnd', 'mnd'],
  kosten: ['bron', 'soort_boeking', 'factuurdatum', 'prestatie_van', 'prestatie_tot', 'bedrag_sto'],
  cofinanciering: ['bron', 'soort', 'van', 'tot', 'bedrag', 'uren', 'tarief', 'aantal', 'waarde', 'cash'],
};
/** The amount of a cost. */
const AMOUNTS: { readonly [Key in TableKey]?: string } = { inspanning: 'loonkosten', afschrijvingen: 'afs_totaal', kosten: 'bedrag_sto' };

/**
 * What the forecast of a round may miss: sheets that are not there, cells that cannot be read, lines that name no subsidie, and amounts that
 * are not known. A cell is told once.
 */
export function doubtsOfForecast(dossier: Dossier, round: Round): readonly Doubt[] {
  const unread = (Object.keys(COUNTED) as TableKey[]).flatMap((key) => unreadCells(dossier[key], COUNTED[key] ?? []));
  const told = new Set(unread.map(({ at, column }) => cellKey(at, column)));
  const empty = (line: { readonly at: Place }, column: string): readonly Doubt[] =>
    told.has(cellKey(line.at, column)) ? [] : [doubtOf(line, column, 'empty')];
  const amountOf = contributionOf(dossier);
  const { lines, column } = awardOf(dossier, round.id);
  return [
    ...(Object.keys(SHEETS) as (keyof typeof SHEETS)[]).flatMap((key) => doubtsOfTables(dossier, key, SHEETS[key])),
    ...(lines.length === 0
      ? [{ why: dossier.regio.tables.length === 0 ? 'sheet' : 'award', place: null, sheet: 'Regio', heading: null } as const]
      : []),
    ...unread.map(({ line, column: of, year }) => doubtOf(line, of, 'cell', year)),
    ...lines.flatMap((line) => (line[column] === null && round.id !== 'STO2024' ? empty(line, column) : [])),
    ...lineCosts(dossier)
      .flat()
      .flatMap((cost): readonly Doubt[] => {
        if (cost.bron === null) return empty(cost, 'bron');
        return cost.amount === null ? empty(cost, AMOUNTS[cost.at.table.key] ?? 'bron') : [];
      }),
    ...dossier.cofinanciering.lines.flatMap((line): readonly Doubt[] => {
      if (line.bron === null) return empty(line, 'bron');
      return amountOf(line) === null ? empty(line, 'bedrag') : [];
    }),
  ];
}

interface UnreadCell {
  readonly line: AnyLine;
  readonly at: Place;
  readonly column: string;
  readonly year?: number;
}

function unreadCells({ problems, lines }: AnyRegister, columns: readonly string[]): readonly UnreadCell[] {
  const unread = problems.filter((problem) => isUnreadable(problem) && columns.includes(problem.column.key));
  if (unread.length === 0) return [];
  const lineAt = new Map((lines as readonly AnyLine[]).map((line) => [line.at, line]));
  return unread.flatMap(({ at, column: { key }, year }): readonly UnreadCell[] => {
    const line = lineAt.get(at);
    return line ? [{ line, at, column: key, ...(year === undefined ? {} : { year }) }] : [];
  });
}

const cellKey = ({ table, row }: Place, column: string): string => [table.sheet, table.name, row, column].join('/');
