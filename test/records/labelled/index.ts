import { BOOKKEEPING } from './styles/bookkeeping';
import { HOMEMADE } from './styles/homemade';
import { HOURS } from './styles/hours';
import { PLANS } from './styles/plans';
import { makeSheet, type LabelledSheet } from './sheet-maker';
import { STRANGER_LINES } from './strangers';

/** The labelled set: sheets of others as they could be, with what each column is and what they add up to. */
export const LABELLED: readonly LabelledSheet[] = [...BOOKKEEPING, ...HOURS, ...HOMEMADE, ...PLANS].flatMap(({ style, layouts }) =>
  layouts.map((line, number) => makeSheet(style, number, line)),
);

/** Names of the styles, each of which is held out in turn. */
export const STYLES: readonly string[] = [...new Set(LABELLED.map(({ style }) => style))];

/** Sheets that are none of ours. */
export const LABELLED_STRANGERS: readonly LabelledSheet[] = STRANGER_LINES.map((line, number) => makeSheet('stranger', number, line));
