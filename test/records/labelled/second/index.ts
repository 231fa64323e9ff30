import { drawnSheet } from '../drawn-sheet';
import { makeSheet, type LabelledSheet } from '../sheet-maker';
import { SECOND_DRAWINGS } from './drawings';
import { SECOND_STRANGERS, SECOND_STYLES } from './styles';

/** The second set: styles that nothing was made for. */
export const SECOND: readonly LabelledSheet[] = [
  ...SECOND_STYLES.flatMap(({ style, layouts }) => layouts.map((line, number) => makeSheet(style, number, line))),
  ...SECOND_DRAWINGS.map(drawnSheet),
];

export const SECOND_STRANGER_SHEETS: readonly LabelledSheet[] = SECOND_STRANGERS.map((line, number) =>
  makeSheet('second stranger', number, line),
);
