import { drawnSheet } from '../drawn-sheet';
import { makeSheet, type LabelledSheet } from '../sheet-maker';
import { EIGHTH_DRAWINGS } from './drawings';
import { EIGHTH_STRANGER_LINES, EIGHTH_STYLES } from './styles';

/** The eighth set: packages, offices and schools as they hand sheets on, written before a look at the recogniser. */
export const EIGHTH: readonly LabelledSheet[] = [
  ...EIGHTH_STYLES.flatMap(({ style, layouts }) => layouts.map((line, number) => makeSheet(style, number, line))),
  ...EIGHTH_DRAWINGS.map(drawnSheet),
];

export const EIGHTH_STRANGERS: readonly LabelledSheet[] = EIGHTH_STRANGER_LINES.map((line, number) =>
  makeSheet('eighth stranger', number, line),
);
