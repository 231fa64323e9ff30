import { drawnSheet } from '../drawn-sheet';
import { makeSheet, type LabelledSheet } from '../sheet-maker';
import { SIXTH_DRAWINGS } from './drawings';
import { SIXTH_STRANGER_LINES, SIXTH_STYLES } from './styles';

/** The sixth set: packages, tools and shapes that nothing was made for, written after the fifth was used. */
export const SIXTH: readonly LabelledSheet[] = [
  ...SIXTH_STYLES.flatMap(({ style, layouts }) => layouts.map((line, number) => makeSheet(style, number, line))),
  ...SIXTH_DRAWINGS.map(drawnSheet),
];

export const SIXTH_STRANGERS: readonly LabelledSheet[] = SIXTH_STRANGER_LINES.map((line, number) =>
  makeSheet('sixth stranger', number, line),
);
