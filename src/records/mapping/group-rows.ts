import type { SheetCells } from '../sheet-cells';
import type { RowValue } from '../table-cells';
import { NAMES_ORGANISATION, PERSON_NAME } from './column-content';
import type { MappedTable } from './fields';
import { readHeading } from './heading-concepts';
import { fitsOf } from './heading-fit';
import type { RowsBelow } from './left-out-rows';
import type { Concept } from './lexicon';
import type { MappedGroup, SheetMapping } from './sheet-mapping';
import { costKindOf } from './cost-kinds';

/** Fields that the row above its lines may say. */
const BY_GROUP: { readonly [Key in MappedTable]?: readonly string[] } = {
  kosten: ['partner', 'kostensoort', 'act_code', 'leverancier'],
  inspanning: ['naam', 'partner', 'act_code'],
  urenregistratie: ['naam', 'act_code'],
  afschrijvingen: ['partner', 'act_code'],
  cofinanciering: ['cofinancier', 'act_code'],
  begroting: ['kostensoort', 'partner', 'act_code', 'pl_code'],
  jaartaken: ['partner', 'naam'],
  verklaringen: ['instelling', 'naam'],
};
/** What the title says after `per`: Kosten per school. */
const PER: Readonly<Record<string, readonly Concept[]>> = {
  partner: ['school', 'partner', 'location'],
  instelling: ['school', 'partner'],
  naam: ['person'],
  act_code: ['activity', 'workpackage'],
  pl_code: ['line'],
  kostensoort: ['costkind'],
  leverancier: ['supplier'],
  cofinancier: ['company', 'cofin'],
};
const LEAST_FIT = 0.7;
const FEWEST = 2;
const ACTIVITY = /^(?:activiteit|actie|act\.?|werkpakket|wp)\s*[a-z]?\d|^[a-z]{1,2}\.?\d{1,2}(?:\.\d{1,2})?(?:[ :.-]|$)/i;

/** Finds which field the rows with a single text above their lines say; undefined when that is not certain. */
export function groupsIn(
  cells: SheetCells,
  mapping: SheetMapping,
  { leftOut }: RowsBelow,
  taken: ReadonlySet<string>,
): readonly MappedGroup[] {
  const table = mapping.table as MappedTable;
  const rows = leftOut.filter(({ isGroup }) => isGroup).flatMap(({ row }) => textAt(cells, row) ?? []);
  const [first] = rows;
  if (!first || rows.some(({ column }) => column !== first.column)) return [];
  const wanted = (BY_GROUP[table] ?? []).filter((key) => !taken.has(key));
  const labels = rows.map(({ text }) => labelOf(text));
  const byLabel = labels.map((label) =>
    label === undefined
      ? undefined
      : fitsOf(table, label).find(({ column, fit }) => wanted.includes(column.key) && fit >= LEAST_FIT)?.column.key,
  );
  const [labelled] = byLabel;
  if (labelled !== undefined && byLabel.every((key) => key === labelled)) return [{ key: labelled, column: first.column }];
  if (rows.length < FEWEST || labels.some((label) => label !== undefined)) return [];
  const title = titleAbove(cells, mapping);
  const said = wanted.filter((key) => PER[key]?.some((concept) => title.has(concept)));
  const [only, more] = said;
  const key = only !== undefined && more === undefined ? only : wanted.find((each) => rows.every(({ text }) => isValueOf(each, text)));
  return key === undefined ? [] : [{ key, column: first.column }];
}

/** Whether a text can only be a value of a field. */
function isValueOf(key: string, text: string): boolean {
  switch (key) {
    case 'naam':
      return PERSON_NAME.test(text);
    case 'kostensoort':
      return costKindOf(text) !== undefined;
    case 'act_code':
      return ACTIVITY.test(text);
    case 'partner':
    case 'instelling':
      return readHeading(text).concepts.has('school') || /\b(school|college|lyceum|vmbo|roc|mavo)\b/i.test(text);
    case 'cofinancier':
    case 'leverancier':
      return NAMES_ORGANISATION.test(text);
    default:
      return false;
  }
}

/** The only text of a row, with its column. */
function textAt(cells: SheetCells, row: number): { readonly column: number; readonly text: string } | undefined {
  const line = cells.rows[row - cells.row] ?? [];
  const index = line.findIndex((cell) => typeof cell === 'string' && cell.trim() !== '');
  const cell = line[index];
  return typeof cell === 'string' ? { column: cells.column + index, text: cell.trim() } : undefined;
}

const LABELLED = /^([^:]{2,30}):\s*(\S.*)$/;
const labelOf = (text: string): string | undefined => LABELLED.exec(text)?.[1];

/** Concepts after `per` in the lines above the headings. */
function titleAbove({ rows, row, sheet }: SheetCells, { headingRow }: SheetMapping): ReadonlySet<Concept> {
  const texts = [
    sheet,
    ...rows
      .slice(Math.max(0, headingRow - row - 8), headingRow - row)
      .flat()
      .map(String),
  ];
  return new Set(texts.flatMap((text) => [...readHeading(/\bper ([\p{L}-]+)/iu.exec(text)?.[1] ?? '').concepts]));
}

/** What the rows above them say of the lines, by row (0-based in the sheet). A total ends what a row above it says. */
export function groupValues(
  cells: SheetCells,
  mapping: SheetMapping,
  { leftOut }: RowsBelow,
): ReadonlyMap<string, ReadonlyMap<number, RowValue>> {
  const found = new Map<string, Map<number, RowValue>>();
  const why = new Map(leftOut.map(({ row, why: reason, isGroup }) => [row, isGroup ? 'group' : reason]));
  for (const { key, column } of mapping.groups ?? []) {
    const values = new Map<number, RowValue>();
    let value: RowValue | undefined;
    for (let row = mapping.headingRow + mapping.headingRows; row < cells.row + cells.rows.length; row += 1) {
      const left = why.get(row);
      if (left === 'group') {
        const text = textAt(cells, row);
        if (text?.column === column) value = { value: LABELLED.exec(text.text)?.[2] ?? text.text, row, column };
      } else if (left === 'total' || left === 'other table') value = undefined;
      else if (value) values.set(row, value);
    }
    found.set(key, values);
  }
  return found;
}
