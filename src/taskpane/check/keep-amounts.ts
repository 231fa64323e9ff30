/** Keeps `€` on one line with its amount. The sheet, files and the command line have a plain blank, which is easier to search for. */
export const keepAmounts = (text: string): string => text.replace(/€ (?=-?\d)/g, '€\u00a0');
