import { drawnSheet } from '../drawn-sheet';
import { makeSheet, type LabelledSheet } from '../sheet-maker';
import { FOURTH_DRAWINGS } from './drawings';
import { FOURTH_STRANGER_LINES, FOURTH_STYLES } from './styles';

/** The fourth set: styles that nothing was made for, written after the third was used. */
export const FOURTH: readonly LabelledSheet[] = [
  ...FOURTH_STYLES.flatMap(({ style, layouts }) => layouts.map((line, number) => makeSheet(style, number, line))),
  ...FOURTH_DRAWINGS.map(drawnSheet),
];

export const FOURTH_STRANGERS: readonly LabelledSheet[] = FOURTH_STRANGER_LINES.map((line, number) =>
  makeSheet('fourth stranger', number, line),
);
