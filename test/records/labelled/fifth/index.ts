import { drawnSheet } from '../drawn-sheet';
import { makeSheet, type LabelledSheet } from '../sheet-maker';
import { FIFTH_DRAWINGS } from './drawings';
import { FIFTH_STRANGER_LINES, FIFTH_STYLES } from './styles';

/** The fifth set: packages and shapes that nothing was made for, written after the fourth was used. */
export const FIFTH: readonly LabelledSheet[] = [
  ...FIFTH_STYLES.flatMap(({ style, layouts }) => layouts.map((line, number) => makeSheet(style, number, line))),
  ...FIFTH_DRAWINGS.map(drawnSheet),
];

export const FIFTH_STRANGERS: readonly LabelledSheet[] = FIFTH_STRANGER_LINES.map((line, number) =>
  makeSheet('fifth stranger', number, line),
);
