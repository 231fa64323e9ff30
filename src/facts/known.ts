/**
 * What a cell or an answer says: it is known, nothing was filled in, or something stands there that cannot be read. The third is never taken
 * for the second.
 */
export type Known<Value> = Value | 'empty' | 'unreadable';

/** Whether a number is known, such as an amount or a day. */
export const isKnown = (value: Known<number>): value is number => typeof value === 'number';

/** The number, or null when it is not known, for who need not tell the two apart. */
export const valueOf = (value: Known<number>): number | null => (typeof value === 'number' ? value : null);
