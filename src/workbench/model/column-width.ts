/** Width of a digit of the standard font (Calibri 11) and the padding of a cell, in pixels of 1/96 inch. */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Characters of a column without a width of its own, which is 64 pixels or 48 points. */
export const STANDARD_WIDTH = (64 - PADDING) / DIGIT;
/** Points of a row without a height of its own. */
export const STANDARD_HEIGHT = 15;

/** Width in points, as Office.js counts, of a column width in characters, as a file counts (18.3.1.13 of ECMA-376 part 1, without the padding it stores). */
export const pointsOfCharacters = (characters: number): number => Math.round(characters * DIGIT + PADDING) * POINTS_PER_PIXEL;

/** Width in characters of a width in points. */
export const charactersOfPoints = (points: number): number => Math.max(0, (points / POINTS_PER_PIXEL - PADDING) / DIGIT);
