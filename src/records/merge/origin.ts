/** Most characters of a partner or file name: together they stay far below what a cell shows. */
const LONGEST = 120;

/** What stands in the column Herkomst of the lines of a file: who it is from and what it is called. */
export const originOf = (partner: string, file: string): string => `${plain(partner)}: ${plain(file)}`;

/** Whether two origins are the same for people: blanks and case aside. */
export const sameOrigin = (one: string, other: string): boolean => plain(one).toLowerCase() === plain(other).toLowerCase();

/** On one line, without blanks around it. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 2 * LONGEST + 2);

/** A file name as it stands in the workbook. */
export const fileNameOf = (name: string): string => plain(name).slice(-LONGEST);
