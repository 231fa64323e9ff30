/**
 * A text on one line, without control characters, halves of characters and marks that turn the direction of writing: what a workbook says
 * can then do nothing to a terminal, a log or the layout of a page.
 */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ');

/**
 * JSON in which every control character, mark of direction and other character without a look of its own is escaped: the same to a program,
 * and harmless on a screen.
 */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
