/** English number format codes, as Excel and files give them. */

/** What of a format code is no literal: texts in quotes, escaped and padding characters, colours and other brackets are gone; elapsed time stays. */
const placeholders = (code: string): string =>
  code
    .split(';', 1)[0]
    ?.replace(/"[^"]*"?|[\\_*]./gs, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi, '') ?? '';

/** Whether a number with this format code is shown as a percentage. */
export const showsPercentage = (code: string | undefined): boolean => code !== undefined && placeholders(code).includes('%');

/** Whether a number with this format code is shown as a date or a time. */
export const showsDate = (code: string | undefined): boolean =>
  code !== undefined && /[ymdhs]/i.test(placeholders(code).replace(/general/gi, ''));

/** What a column of numbers shows besides plain numbers: a percentage, or hours and minutes without a day, so that 0,3125 is 7:30. */
export type ShownAs = 'percentage' | 'hours' | undefined;

/** What a number with this format code shows. */
export function shownAs(code: string | undefined): ShownAs {
  if (code === undefined) return undefined;
  if (showsPercentage(code)) return 'percentage';
  const shown = placeholders(code);
  return /h/i.test(shown) && !/[yd]/i.test(shown) ? 'hours' : undefined;
}
