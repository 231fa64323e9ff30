import type { SheetCells } from '../sheet-cells';
import type { HeadingRows } from './heading-rows';
import { titleTexts } from './title-texts';

/** `bedragen x € 1.000`, `(in duizenden euro's)`, `k€`. */
const THOUSANDS =
  /[x×*]\s*(?:€|eur(?:o)?)?\s*1[.,\s]?000(?![.,]?\d)|€\s*[x×]\s*1[.,\s]?000(?![.,]?\d)|\bin\s+duizend(?:en|tallen)?\b|\bk\s?€|€\s?k\b|\bkeur\b/i;

/** Whether the lines above the headings say that amounts are in thousands of euros. */
export const saysThousands = (cells: SheetCells, headings: Pick<HeadingRows, 'row'>): boolean =>
  titleTexts(cells, headings).some(({ cell }) => typeof cell === 'string' && THOUSANDS.test(cell));
