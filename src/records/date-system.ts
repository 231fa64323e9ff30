/** Days between the first day of the date system of 1900 and that of 1904. */
const DAYS_TO_1904 = 1462;

/** A serial day as it is written in a workbook. */
export const serialFor = (day: number, isDate1904: boolean): number => (isDate1904 ? day - DAYS_TO_1904 : day);
