import { TABLES } from '../../templates';
import type { SheetCells } from '../sheet-cells';
import type { HeadingRows } from './heading-rows';
import { isAdded } from './row-facts';
import type { MappedColumn, SheetMapping } from './sheet-mapping';
import { titleTexts } from './title-texts';

/** `bedragen x € 1.000`, `(in duizenden euro's)`, `k€`. */
const THOUSANDS =
  /[x×*]\s*(?:€|eur(?:o)?)?\s*1[.,\s]?000(?![.,]?\d)|€\s*[x×]\s*1[.,\s]?000(?![.,]?\d)|\bin\s+duizend(?:en|tallen)?\b|\bk\s?€|€\s?k\b|\bkeur\b/i;

/** Whether the lines above the headings say that amounts are in thousands of euros. */
export const saysThousands = (cells: SheetCells, headings: Pick<HeadingRows, 'row'>): boolean =>
  titleTexts(cells, headings).some(({ cell }) => typeof cell === 'string' && THOUSANDS.test(cell));

/** Whether a column holds an amount that is read in whole euros. */
function isInEuros({ table }: SheetMapping, { key, role, notation }: MappedColumn): boolean {
  const column = TABLES[table].columns.find((each) => each.key === key);
  return column?.type === 'money' && isAdded(column) && role !== 'sign' && !notation.thousands;
}

/** Whether a mapping reads amounts in thousands of euros. */
export const areInThousands = ({ columns }: SheetMapping): boolean =>
  columns.some(({ key, notation }) => key !== null && notation.thousands);

/** Whether a mapping has amounts that could be in thousands of euros instead. */
export const mayBeInThousands = (mapping: SheetMapping): boolean => mapping.columns.some((column) => isInEuros(mapping, column));

/** The mapping with its amounts in thousands of euros; rates and prices stay as they are. */
export const readInThousands = (mapping: SheetMapping): SheetMapping => ({
  ...mapping,
  columns: mapping.columns.map((each) => (isInEuros(mapping, each) ? { ...each, notation: { ...each.notation, thousands: true } } : each)),
});

/** The mapping with its amounts in whole euros. */
export const readInEuros = (mapping: SheetMapping): SheetMapping => ({
  ...mapping,
  columns: mapping.columns.map((each) => {
    const { thousands: _, ...notation } = each.notation;
    return { ...each, notation };
  }),
});
