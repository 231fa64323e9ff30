/** Invisible blanks, dots and the like say nothing. */
const LEAST_LETTERS = 5;

/** Whether a text of at least so many characters says something to who reads it next year. */
export const isReason = (text: string, shortest: number): boolean =>
  text.length >= shortest && (text.match(/\p{L}/gu) ?? []).length >= LEAST_LETTERS;
