import type { Relation } from './arithmetic';
import type { RegisterMatch, ColumnMatch } from './column-match';
import { TABLES } from '../../templates';
import type { SheetColumn } from './sheet-column';
import type { MappedPart, MappedPeriod } from './sheet-mapping';
import type { Block } from './side-by-side';

/** Columns of which each cell is a line: months, weeks or years of one field, or kinds of cost, persons or activities. */
export interface LineColumns {
  /** The field of the cells. */
  readonly key: string;
  readonly lines: ReadonlyMap<SheetColumn, { readonly period?: MappedPeriod; readonly part?: MappedPart }>;
  /** What the columns are, in Dutch. */
  readonly words: string;
  /** The column in which each row says of which week its days are. */
  readonly week?: SheetColumn;
}

/** The columns that are no line of their own, nor a sum of those that are. */
export function besideLines(block: Block, { lines, week }: LineColumns, relations: readonly Relation[]): Block {
  const sums = sumsOf(lines, relations);
  // A total beside them would count them twice, also when it does not add up.
  const isTotal = ({ meaning }: SheetColumn): boolean => meaning.concepts.has('total') && meaning.part === undefined;
  return block.filter((from) => from !== week && !lines.has(from) && !sums.has(from.column) && !isTotal(from));
}

/** Columns that hold the sum of columns. */
export function sumsOf(lines: ReadonlyMap<SheetColumn, unknown>, relations: readonly Relation[]): ReadonlySet<number> {
  const places = new Set([...lines.keys()].map(({ column }) => column));
  return new Set(
    relations.flatMap((relation) => (relation.kind === 'sum' && relation.parts.every((part) => places.has(part)) ? [relation.total] : [])),
  );
}

/** A match with the columns of which each cell is a line put in it. */
export function withLines(match: RegisterMatch, block: Block, found: LineColumns | undefined): RegisterMatch {
  if (!found) return match;
  const column = TABLES[match.table].columns.find(({ key }) => key === found.key);
  const day = TABLES[match.table].columns.find(({ key }) => key === 'datum');
  const said = new Set([found.key, ...[...found.lines.values()].flatMap(({ part }) => (part ? [part.key] : []))]);
  const known = new Map(match.matches.filter((each) => !said.has(each.column?.key ?? '')).map((each) => [each.from, each]));
  const [first] = found.lines.keys();
  return {
    ...match,
    matches: block.map((from): ColumnMatch => {
      const line = found.lines.get(from);
      if (day && from === found.week)
        return {
          from,
          column: day,
          role: 'week',
          fit: 1,
          weight: 1,
          evidence: [{ weight: 1, words: `kop: ${from.heading}, de week van de dagen` }],
        };
      if (!line || !column) return known.get(from) ?? { from, role: 'value', fit: 0, weight: 0, evidence: [] };
      return {
        from,
        column,
        role: 'value',
        fit: 1,
        // The first carries the weight of the field, the others add that they are one row of columns.
        weight: from === first ? 5 : 1,
        evidence: [{ weight: 5, words: `kop: ${from.heading}, een van ${found.lines.size} ${found.words}` }],
        ...line,
      };
    }),
  };
}

/** Fields that the heading of each column says. */
export function fieldsSaid(found: LineColumns | undefined): readonly string[] {
  if (!found) return [];
  const [first] = found.lines.values();
  if (first?.period?.unit === 'day') return ['datum'];
  return first?.period ? ['tot', 'prestatie_tot'] : first?.part ? [first.part.key] : [];
}
