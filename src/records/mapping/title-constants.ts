import { formatDate } from '../dutch-date';
import { PERIOD_FIELDS } from '../period-fields';
import type { SheetCells } from '../sheet-cells';
import type { MappedTable } from './fields';
import type { HeadingRows } from './heading-rows';
import { schoolTold } from './school-names';
import type { MappedConstant, TextPart } from './sheet-mapping';
import { periodOfTitle, titleDays } from './title-period';
import { titleTexts, type TitleText } from './title-texts';
import { yearsAbove } from './years-above';

/** The field for the school that a title names. */
const SCHOOL: { readonly [Key in MappedTable]?: string } = {
  inspanning: 'partner',
  kosten: 'partner',
  afschrijvingen: 'partner',
  verklaringen: 'instelling',
};
/** Fields that tell themselves when a line was: what the title says is then when it was booked. */
const OWN_DAYS: { readonly [Key in MappedTable]?: readonly string[] } = {
  kosten: ['factuurdatum', 'betaaldatum'],
};

/** What the words of the title or the name of the sheet say for all lines: the month (as first and last day) and the school. */
export function titleConstants(
  cells: SheetCells,
  headings: Pick<HeadingRows, 'row'>,
  table: MappedTable,
  taken: ReadonlySet<string>,
): readonly MappedConstant[] {
  const texts = titleTexts(cells, headings);
  return [...periodConstants(texts, cells, headings, table, taken), ...schoolConstants(texts, cells, table, taken)];
}

function periodConstants(
  texts: readonly TitleText[],
  cells: SheetCells,
  headings: Pick<HeadingRows, 'row'>,
  table: MappedTable,
  taken: ReadonlySet<string>,
): readonly MappedConstant[] {
  const [begin, end] = PERIOD_FIELDS[table] ?? [];
  if (begin === undefined || end === undefined || begin === end) return [];
  if ([begin, end, ...(OWN_DAYS[table] ?? [])].some((key) => taken.has(key))) return [];
  const said = periodOfTitle(texts, cells, headings);
  if (!said) return [];
  return [
    { ...placeOf(said), key: begin, value: formatDate(said.days.first), part: 'first day' },
    { ...placeOf(said), key: end, value: formatDate(said.days.last), part: 'last day' },
  ];
}

function schoolConstants(
  texts: readonly TitleText[],
  { schools = [] }: SheetCells,
  table: MappedTable,
  taken: ReadonlySet<string>,
): readonly MappedConstant[] {
  const key = SCHOOL[table];
  if (key === undefined || taken.has(key)) return [];
  const found = texts.flatMap((text) => {
    const value = typeof text.cell === 'string' ? schoolTold(text.cell, schools) : undefined;
    return value === undefined ? [] : [{ ...placeOf(text), key, value, part: 'school' as const }];
  });
  const said = found.find(({ row }) => row !== null) ?? found[0];
  return said && found.every(({ value }) => value === said.value) ? [said] : [];
}

const placeOf = ({ row, column }: TitleText): Pick<MappedConstant, 'heading' | 'row' | 'column'> => ({
  heading: row === null ? 'naam van het blad' : 'titel',
  row,
  column,
});

/** What a cell of the title says of a part now; empty when it says nothing of it any more. */
export function partOfTitle(
  text: Pick<TitleText, 'cell' | 'label'>,
  part: TextPart,
  cells: SheetCells,
  headings: Pick<HeadingRows, 'row'>,
): string {
  if (part === 'school') return typeof text.cell === 'string' ? (schoolTold(text.cell, cells.schools ?? []) ?? '') : '';
  const days = titleDays(text, yearsAbove(cells, headings));
  return days ? formatDate(part === 'first day' ? days.first : days.last) : '';
}
