import { writeValue } from '../../src/check/wording';
import { inDutch, isErrorValue } from '../../src/cells/cell';

test('error values are written as Dutch Excel shows them, also when the file is Dutch', () => {
  expect(['#VALUE!', '#ref!', '#N/A', '#WAARDE!', '#N/B'].map((value) => writeValue({ kind: 'text', value }))).toEqual([
    '#WAARDE!',
    '#VERW!',
    '#N/B',
    '#WAARDE!',
    '#N/B',
  ]);
});

test('a text that only speaks of an error stays as it is', () => {
  expect(inDutch('zie #REF! in kolom A')).toBe('zie #REF! in kolom A');
  expect(inDutch('constructor')).toBe('constructor');
  expect(isErrorValue('#constructor')).toBe(false);
});
