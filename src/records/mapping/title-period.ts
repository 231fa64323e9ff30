import { calendarDay } from '../../scheme/calendar';
import type { SheetCells } from '../sheet-cells';
import type { HeadingRows } from './heading-rows';
import { withoutAccents } from './heading-text';
import { readHeading } from './heading-concepts';
import { monthOf, partOfYearIn, type PartOfYear } from './period-words';
import type { TitleText } from './title-texts';
import { daysOf } from './written-values';
import { yearsAbove } from './years-above';

/** First and last day (serial) of the one month, quarter or week that a text says all lines are of. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** A day, the end of a longer time, or when the list was made: not the time that the lines are of. */
const NOT_ALL =
  /\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\b(tot|t\/m|tm|vanaf|sinds|per|stand|versie|bijgewerkt|afgedrukt|geprint|datum|peildatum|begroting|raming|plan(ning)?|voor|na|uiterlijk|concept|gewijzigd|ontvangen|ingediend|besluit|beschikking|vastgesteld|deadline|aanvraag|start|einde?)\b/;
const SCHOOL_YEAR = /20\d\d\s*[-/]\s*(20)?\d\d(?!\d)/;
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 54_788;

/** The month, quarter or week that a cell of a title says, with its year when it names one. */
function partIn({ cell, label }: Pick<TitleText, 'cell' | 'label'>): PartOfYear | undefined {
  if (typeof cell === 'number') {
    // Excel keeps mei-25 as a day, and shows it as a month.
    const said = readHeading(label).concepts;
    if (!said.has('month') || cell < FIRST_SERIAL || cell > LAST_SERIAL) return undefined;
    const { year, month } = calendarDay(cell);
    return { unit: 'month', number: month, year };
  }
  if (typeof cell !== 'string') return undefined;
  const text = withoutAccents(cell).replace(SCHOOL_YEAR, ' ');
  if (NOT_ALL.test(text)) return undefined;
  const words = text.split(/[\s/,;:()|_–—-]+/).filter(Boolean);
  const found = partOfYearIn(words);
  if (!found || partOfYearIn(found.rest)) return undefined;
  // 3 maart is a day.
  const at = words.findIndex((word) => monthOf(word.replace(/\.$/, '')) > 0);
  return found.part.unit === 'month' && /^\d{1,2}$/.test(words[at - 1] ?? '') ? undefined : found.part;
}

/** The days of the part of a year that a cell of the title says, the year taken from the title when the cell names none. */
export function titleDays(text: Pick<TitleText, 'cell' | 'label'>, years: ReturnType<typeof yearsAbove>): Days | undefined {
  const part = partIn(text);
  return part && daysOf({ ...part, ...yearOf(part, years) });
}

/** The year of a part of a year: its own, or the one that stands above the table; of a school year the half that it lies in. */
export function yearOf(
  { unit, number, year }: PartOfYear,
  { year: above, schoolYear }: ReturnType<typeof yearsAbove>,
): { readonly year?: number } {
  const inSchoolYear = schoolYear === undefined || unit !== 'month' ? undefined : number >= 8 ? schoolYear : schoolYear + 1;
  const of = year ?? inSchoolYear ?? above;
  return of === undefined ? {} : { year: of };
}

/** The cell of the title that says of which month, quarter or week all lines are; undefined when none does, or two that differ. */
export function periodOfTitle(
  texts: readonly TitleText[],
  cells: SheetCells,
  headings: Pick<HeadingRows, 'row'>,
): (TitleText & { readonly days: Days }) | undefined {
  const years = yearsAbove(cells, headings);
  const found = texts.flatMap((text) => {
    const days = titleDays(text, years);
    return days ? [{ ...text, days }] : [];
  });
  // What stands in a cell can be pointed at; the name of the sheet may say it once more.
  const said = found.find(({ row }) => row !== null) ?? found[0];
  return found.every(({ days }) => days.first === said?.days.first && days.last === said.days.last) ? said : undefined;
}
