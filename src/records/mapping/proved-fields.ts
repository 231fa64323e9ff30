import { LISTS } from '../../scheme/lists';
import { TABLES } from '../../templates';
import { PERIOD_FIELDS } from '../period-fields';
import type { Relation } from './arithmetic';
import { LISTED } from './content-fit';
import type { Evidence } from './evidence';
import type { MappedTable } from './fields';
import type { Concept } from './lexicon';
import type { SheetColumn } from './sheet-column';

/** Fields that columns are by what their cells prove, whatever their headings say: by column, the key and why. */
export type ProvedFields = ReadonlyMap<SheetColumn, ReadonlyMap<string, Evidence>>;

type Proof = readonly [from: SheetColumn, key: string, evidence: Evidence];

/** Finds what cells prove: the third of hours, rate and what they cost; values of a list of ours; a first day with its last. */
export function provedFields(
  table: MappedTable,
  columns: readonly SheetColumn[],
  relations: readonly Relation[],
  says: (from: SheetColumn, key: string) => boolean,
): ProvedFields {
  const found = new Map<SheetColumn, Map<string, Evidence>>();
  for (const [from, key, evidence] of [
    ...thirdOfProduct(table, columns, relations, says),
    ...listed(table, columns),
    ...periods(table, columns),
  ])
    found.set(from, (found.get(from) ?? new Map<string, Evidence>()).set(key, evidence));
  return found;
}

/** What the product of hours and their rate is called, by register. */
const COST_OF_HOURS: { readonly [Key in MappedTable]?: string } = { inspanning: 'loonkosten', cofinanciering: 'bedrag' };

/** Of hours × rate = cost the third is known where the headings of the two others say what they are. */
function thirdOfProduct(
  table: MappedTable,
  columns: readonly SheetColumn[],
  relations: readonly Relation[],
  says: (from: SheetColumn, key: string) => boolean,
): readonly Proof[] {
  const cost = COST_OF_HOURS[table];
  if (cost === undefined) return [];
  const at = new Map(columns.map((from) => [from.column, from]));
  return relations.flatMap((relation): readonly Proof[] => {
    if (relation.kind !== 'product') return [];
    const [result, ...factors] = [relation.result, ...relation.factors].map((column) => at.get(column));
    if (!result || !says(result, cost)) return [];
    const evidence = { weight: 3, words: `uren × tarief = bedrag op ${relation.holds} van ${relation.of} regels` };
    return (['uren', 'tarief'] as const).flatMap((known): readonly Proof[] => {
      const [third, more] = factors.filter((factor) => factor !== undefined && !says(factor, known));
      return third && !more ? [[third, known === 'uren' ? 'tarief' : 'uren', evidence]] : [];
    });
  });
}

/** Values so short may stand in any list: 1, a, ja. */
const SHORTEST_VALUE = 4;

/** Columns of which every cell is a value of the list of a field. */
const listed = (table: MappedTable, columns: readonly SheetColumn[]): readonly Proof[] =>
  TABLES[table].columns.flatMap(({ key, type, list }): readonly Proof[] => {
    const { values = [], aliases = {} } = (type === 'list' && list && LISTS[list]) || {};
    const known = new Set([...values, ...Object.keys(aliases)].map((value) => value.toLowerCase()));
    return columns.flatMap((from): readonly Proof[] => {
      const { examples, distinct } = from.content;
      const isListed = examples.every((example) => String(example).length >= SHORTEST_VALUE && known.has(String(example).toLowerCase()));
      return examples.length > 1 && distinct > 1 && isListed ? [[from, key, { weight: 0, words: LISTED }]] : [];
    });
  });

/** What makes a day another one than the first or the last of some work. */
const OTHER_DAY: readonly Concept[] = ['booking', 'signed', 'approval', 'due', 'timestamp', 'paid', 'invoice', 'report', 'decision'];

/** The only two columns of days, the one never after the other: the first and the last day. */
function periods(table: MappedTable, columns: readonly SheetColumn[]): readonly Proof[] {
  const [begin, end] = PERIOD_FIELDS[table] ?? [];
  if (begin === undefined || end === undefined || begin === end || table === 'kosten') return [];
  const [first, last, more] = columns.filter(
    ({ content: { filled, serials, distinct } }) => filled > 1 && serials === filled && distinct > 1,
  );
  if (!first || !last || more) return [];
  if ([first, last].some(({ meaning }) => OTHER_DAY.some((concept) => meaning.concepts.has(concept)))) return [];
  let later = 0;
  for (const [line, day] of first.amounts.entries()) {
    const other = last.amounts[line];
    if (day === undefined || other === undefined) continue;
    if (other < day) return [];
    if (other > day) later += 1;
  }
  const evidence = { weight: 2, words: 'de ene dag ligt nooit na de andere' };
  return later > 1
    ? [
        [first, begin, evidence],
        [last, end, evidence],
      ]
    : [];
}
