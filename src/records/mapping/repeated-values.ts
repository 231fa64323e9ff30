import type { SheetCells } from '../sheet-cells';
import { rowsBelow } from './left-out-rows';
import type { MappedColumn, SheetMapping } from './sheet-mapping';
import { isBlank } from './total-words';

/** Fields that people write once for several lines below each other. */
const ONCE: ReadonlySet<string> = new Set([
  'naam',
  'partner',
  'instelling',
  'act_code',
  'pl_code',
  'kostensoort',
  'cofinancier',
  'programmalijn',
]);
/** Share of the lines that such a column leaves empty. */
const EMPTY = 0.3;
const FEWEST_VALUES = 2;

/** A mapping in which columns that name their lines once say so: the first line is named, and no name stands there twice below each other. */
export function withRepeats(cells: SheetCells, mapping: SheetMapping): SheetMapping {
  const [first] = mapping.columns.filter(({ key }) => key !== null);
  if (!first || !ONCE.has(first.key ?? '')) return mapping;
  const lines = linesOf(cells, mapping);
  const columns = mapping.columns.map((each): MappedColumn => {
    if (each !== first || !isOnce(lines.map((line) => String(line[each.column - cells.column] ?? '').trim()))) return each;
    return { ...each, notation: { ...each.notation, repeats: true } };
  });
  return columns.some(({ notation }) => notation.repeats) ? { ...mapping, columns } : mapping;
}

function linesOf(cells: SheetCells, mapping: SheetMapping): SheetCells['rows'] {
  const left = new Set(rowsBelow(cells, mapping).leftOut.map(({ row }) => row - cells.row));
  const first = mapping.headingRow + mapping.headingRows - cells.row;
  return cells.rows.filter((line, index) => index >= first && !left.has(index) && line.some((cell) => !isBlank(cell)));
}

function isOnce(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  if (values[0] === '' || filled.length < FEWEST_VALUES || values.length - filled.length < EMPTY * values.length) return false;
  return new Set(filled).size === filled.length;
}
