/** What one cell holds, as Excel gives it: '' is empty, a date is a serial number, an error is its text (`#REF!`). */
export type CellValue = string | number | boolean;

/** Whether nothing is to be seen in a cell. */
export const isBlank = (cell: CellValue | undefined): boolean => cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** What Dutch Excel shows for the errors that the API and the file give in English. */
const DUTCH_ERRORS: Readonly<Record<string, string>> = {
  '#NULL!': '#LEEG!',
  '#DIV/0!': '#DEEL/0!',
  '#VALUE!': '#WAARDE!',
  '#REF!': '#VERW!',
  '#NAME?': '#NAAM?',
  '#NUM!': '#GETAL!',
  '#N/A': '#N/B',
  '#SPILL!': '#OVERLOOP!',
  '#CALC!': '#BEREKENEN!',
  '#FIELD!': '#VELD!',
  '#BLOCKED!': '#GEBLOKKEERD!',
  '#UNKNOWN!': '#ONBEKEND!',
};

/** An error value as Dutch Excel shows it; any other text as it is. */
export const inDutch = (text: string): string =>
  (Object.hasOwn(DUTCH_ERRORS, text.toUpperCase()) ? DUTCH_ERRORS[text.toUpperCase()] : undefined) ?? text;

/** What stands in for a formula of which the file says no result and that cannot be calculated here: what it gives is unknown, not empty. */
export const NOT_CALCULATED = '#NIET BEREKEND!';

/** The error texts of English and Dutch Excel. */
const ERRORS = new Set([...Object.entries(DUTCH_ERRORS).flat(), NOT_CALCULATED, '#CONNECT!', '#BUSY!', '#GETTING_DATA']);

/** Whether a cell shows an Excel error instead of a value. */
export const isErrorValue = (value: CellValue): value is string =>
  typeof value === 'string' && value.startsWith('#') && ERRORS.has(value.toUpperCase());
