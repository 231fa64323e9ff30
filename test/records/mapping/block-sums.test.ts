import { BlockSums } from '../../../src/records/mapping/block-sums';

test('a closing balance counts the opening one and the lines between them', () => {
  const sums = new BlockSums(['value']);
  sums.open([100]);
  sums.add([20]);
  sums.add([30.5]);
  expect(sums.compare([150.5])).toEqual({ is: 'equal', lines: 2 });
  expect(sums.compare([80])).toEqual({ is: 'other', lines: 0 });
});
