import { recogniseSheet } from '../../../src/records/mapping/recognise-sheet';
import { LABELLED, LABELLED_STRANGERS, STYLES } from '../labelled';
import { EIGHTH, EIGHTH_STRANGERS } from '../labelled/eighth';
import { FIFTH, FIFTH_STRANGERS } from '../labelled/fifth';
import { FOURTH, FOURTH_STRANGERS } from '../labelled/fourth';
import { heldOutScores } from '../labelled/held-out';
import { NINTH, NINTH_STRANGERS } from '../labelled/ninth';
import { score, type Scored } from '../labelled/score';
import { SECOND, SECOND_STRANGER_SHEETS } from '../labelled/second';
import { SEVENTH, SEVENTH_STRANGERS } from '../labelled/seventh';
import { SIXTH, SIXTH_STRANGERS } from '../labelled/sixth';
import { TENTH, TENTH_STRANGERS } from '../labelled/tenth';
import { THIRD, THIRD_STRANGERS } from '../labelled/third';

const share = (scored: readonly Scored[]): number =>
  scored.reduce((sum, { right }) => sum + right, 0) / scored.reduce((sum, { sheet }) => sum + sheet.columns.length, 0);
const wrongAmounts = (scored: readonly Scored[], status: Scored['status']): readonly string[] =>
  scored
    .filter((each) => each.status === status && each.amounts === 'wrong')
    .map(({ sheet, differences }) => `${sheet.name}: ${differences.join('; ')}`);
const known = (scored: readonly Scored[]): number =>
  scored.filter(({ status }) => status === 'read' || status === 'offered').length / scored.length;

test('the set is wide: at least 200 sheets in 40 styles, and 80 strangers', () => {
  expect(LABELLED.length).toBeGreaterThanOrEqual(200);
  expect(STYLES.length).toBeGreaterThanOrEqual(40);
  expect(LABELLED_STRANGERS.length).toBeGreaterThanOrEqual(80);
});

test('of the labelled sheets no amount is wrong, 95 of 100 are read or offered, and 95 of 100 columns are right', () => {
  const scored = LABELLED.map(score);
  expect([...wrongAmounts(scored, 'read'), ...wrongAmounts(scored, 'offered')]).toEqual([]);
  expect(known(scored)).toBeGreaterThan(0.95);
  expect(share(scored)).toBeGreaterThan(0.95);
});

/**
 * Written before the recogniser was tried on them. At first sight: of the second set 49 of 56 sheets, 81.8% of the columns, no sum wrong, one
 * stranger read; of the third, after improving with the second, 18 of 20 sheets, 87.1%, no sum wrong, one stranger offered; of the fourth, after the
 * third, 28 of 30 sheets, 81.2%, one offered sum wrong, no stranger; of the fifth, after the fourth, 29 of 40 sheets, 66.8%, no sum wrong, no stranger;
 * of the sixth, after the fifth, 43 of 50 sheets, 76.7%, one sum read wrong (a plan in thousands of euros) and two offered wrong, no stranger;
 * of the seventh, after the sixth, 13 of 15 sheets, 79.6%, no sum wrong, no stranger (as before the sixth was worked with: 13 of 15, 79.6%);
 * of the eighth, after the seventh, 52 of 57 sheets, 85.3%, one sum read wrong (clock times taken for hours), no stranger;
 * of the ninth, after the eighth, 16 of 18 sheets, 84.4%, no sum wrong, no stranger (before the eighth was worked with 83.6%).
 */
test.each([
  ['second', SECOND, SECOND_STRANGER_SHEETS],
  ['third', THIRD, THIRD_STRANGERS],
  ['fourth', FOURTH, FOURTH_STRANGERS],
  ['fifth', FIFTH, FIFTH_STRANGERS],
  ['sixth', SIXTH, SIXTH_STRANGERS],
  ['seventh', SEVENTH, SEVENTH_STRANGERS],
  ['eighth', EIGHTH, EIGHTH_STRANGERS],
  ['ninth', NINTH, NINTH_STRANGERS],
] as const)('of the %s set no sum is wrong, nearly all is read or offered, and no stranger is', (_, sheets, strangers) => {
  const scored = sheets.map(score);
  expect([...wrongAmounts(scored, 'read'), ...wrongAmounts(scored, 'offered')]).toEqual([]);
  expect(known(scored)).toBeGreaterThan(0.95);
  expect(share(scored)).toBeGreaterThan(0.95);
  expect(strangers.filter(({ cells }) => recogniseSheet(cells).status !== 'unknown').map(({ name }) => name)).toEqual([]);
});

/** Written after the ninth was worked with, and not worked with: 87.0% of its columns at first sight, and 81.8% before the eighth. */
test('of the tenth set, that nothing was made for, no sum is wrong and no stranger is read', () => {
  const scored = TENTH.map(score);
  expect([...wrongAmounts(scored, 'read'), ...wrongAmounts(scored, 'offered')]).toEqual([]);
  expect(share(scored)).toBeGreaterThan(0.85);
  expect(TENTH_STRANGERS.filter(({ cells }) => recogniseSheet(cells).status !== 'unknown').map(({ name }) => name)).toEqual([]);
});

/** The first time this was measured: 87.9% of the columns, 212 of 229 sheets. */
test('of styles as if they had never been seen no amount is read or offered wrong either', () => {
  const scored = heldOutScores();
  expect([...wrongAmounts(scored, 'read'), ...wrongAmounts(scored, 'offered')]).toEqual([]);
  expect(known(scored)).toBeGreaterThan(0.95);
  expect(share(scored)).toBeGreaterThan(0.91);
});

test('no stranger is read, and hardly any is offered', () => {
  const statuses = LABELLED_STRANGERS.map(({ cells }) => recogniseSheet(cells).status);
  expect(statuses.filter((status) => status === 'recognised')).toEqual([]);
  expect(statuses.filter((status) => status === 'offered').length).toBeLessThanOrEqual(2);
});
