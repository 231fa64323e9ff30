/**
 * A text on one line, without control characters, halves of characters and marks that turn the direction of writing: what a workbook says
 * can then do nothing to a terminal, a log or the layout of a page.
 */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ');
