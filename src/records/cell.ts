/** What one cell holds, as Excel gives it: '' is empty, a date is a serial number, an error is its text (`#REF!`). */
export type CellValue = string | number | boolean;

/** The error texts of English and Dutch Excel. */
const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
  '#BUSY!',
  '#GETTING_DATA',
  '#LEEG!',
  '#DEEL/0!',
  '#WAARDE!',
  '#VERW!',
  '#NAAM?',
  '#GETAL!',
  '#N/B',
  '#OVERLOOP!',
  '#BEREKENEN!',
  '#VELD!',
  '#GEBLOKKEERD!',
  '#ONBEKEND!',
]);

/** Whether a cell shows an Excel error instead of a value. */
export const isErrorValue = (value: CellValue): value is string =>
  typeof value === 'string' && value.startsWith('#') && ERRORS.has(value.toUpperCase());
