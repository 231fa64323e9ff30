import type { MappedTable } from './fields';
import type { Concept } from './lexicon';
import type { LineColumns } from './line-columns';
import type { PartOfYear } from './period-words';
import type { SheetColumn } from './sheet-column';
import type { MappedPeriod } from './sheet-mapping';
import { yearOf } from './title-period';
import { daysOf } from './written-values';
import type { yearsAbove } from './years-above';

const FEWEST = 3;
/** Two years, or two school years, are a row of periods already. */
const FEWEST_YEARS = 2;
/** The fields that may stand in a column per period, with what says so. */
export const BY_PERIOD: { readonly [Key in MappedTable]?: readonly (readonly [key: string, concepts: readonly Concept[]])[] } = {
  inspanning: [
    ['loonkosten', ['wage', 'cost', 'amount']],
    ['uren', ['hours', 'deployed']],
  ],
  kosten: [['incl', ['cost', 'amount', 'actual', 'invoice', 'purchase']]],
  cofinanciering: [
    ['uren', ['hours']],
    ['bedrag', ['contribution', 'cofin', 'amount', 'value']],
  ],
};
const HAS_COLUMN_PER_YEAR: ReadonlySet<MappedTable> = new Set<MappedTable>(['begroting', 'afschrijvingen']);

/** Finds the columns that are parts of a year, and which field they are; `title` is what stands above them. */
export function periodColumns(
  table: MappedTable,
  columns: readonly SheetColumn[],
  title: ReadonlySet<Concept>,
  years: ReturnType<typeof yearsAbove>,
): LineColumns | undefined {
  // A whole year is a period where no months or quarters are: else it is what they add up to.
  const hasParts = columns.some(({ meaning }) => meaning.part !== undefined);
  const found = columns.flatMap((from) => {
    const part = from.meaning.part ?? (hasParts ? undefined : wholeYearOf(table, from));
    const { filled, numbers, numberTexts, hours } = from.content;
    return part && (filled === 0 || 2 * (numbers + numberTexts + hours) >= filled) ? [{ from, part }] : [];
  });
  const unit = found[0]?.part.unit;
  const fewest = unit === 'year' || unit === 'school year' || unit === 'half year' ? FEWEST_YEARS : FEWEST;
  if (found.length < fewest || found.some(({ part }) => part.unit !== unit)) return undefined;
  if (new Set(found.map(({ part: { number, year: of } }) => `${number} ${of ?? ''}`)).size < found.length) return undefined;
  const said = new Set(found.flatMap(({ from }) => [...from.meaning.concepts]));
  const fields = BY_PERIOD[table] ?? [];
  const named = fields.find(([, concepts]) => concepts.some((concept) => said.has(concept)));
  // What the months hold says the title, hours before amounts: loonkosten are in a column of their own.
  const titled = [...fields].reverse().find(([, concepts]) => concepts.some((concept) => title.has(concept)));
  const field = named ?? titled;
  if (!field) return undefined;
  const lines = new Map(
    found.map(({ from, part }): [SheetColumn, { period: MappedPeriod }] => {
      const days = daysOf({ ...part, ...yearOf(part, years) });
      return [from, { period: { unit: part.unit, ...(days ?? {}) } }];
    }),
  );
  return { key: field[0], lines, words: 'perioden' };
}

/** The year of a column, where a register has no columns per year of its own. */
function wholeYearOf(table: MappedTable, { meaning: { year, concepts } }: SheetColumn): PartOfYear | undefined {
  if (year === undefined || HAS_COLUMN_PER_YEAR.has(table) || concepts.has('total')) return undefined;
  return { unit: 'year', number: 1, year };
}
