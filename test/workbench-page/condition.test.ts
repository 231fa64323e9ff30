import type { CellValue } from '../../src/cells/cell';
import { compileCondition } from '../../src/workbench/univer/condition';

/** Whether a formula holds in a sheet whose rows these are, for the cell so many rows and columns from the first. */
function holds(formula: string, rows: CellValue[][], down = 0, right = 0): boolean | undefined {
  return compileCondition(formula)?.((row, column) => rows[row]?.[column] ?? '', down, right);
}

test.each([
  ['=LEFT($B1,1)="✖"', true],
  ['=LEFT($B1,1)="?"', false],
  ['=ISNUMBER(SEARCH("✖ "&A$1&":",$B1))', true],
  ['=ISNUMBER(SEARCH("~? "&A$1&":",$B1))', false],
  ['=ISNUMBER(SEARCH("dat?m",$B1))', true],
  ['=AND(C1>2,OR(C1=3,C1=4),NOT(C1<>3))', true],
  ['=IF(D1="",C1*2=6,FALSE)', true],
  ['=E1="leeg"', false],
  ['=ISERROR(E1)', true],
  ['=E1>0', false],
  ['="a"="A"', true],
  ['=EXACT("a","A")', false],
])('%s', (formula, expected) => {
  expect(holds(formula, [['Datum', '✖ Datum: te laat', 3, '', '#N/A']])).toBe(expected);
});

test('references move with the cell, unless they are fixed', () => {
  const rows = [
    ['kop', 'x'],
    ['a', 1],
    ['b', 2],
  ];
  expect([holds('=$B1=2', rows, 2, 5), holds('=B$1="x"', rows, 2, 0), holds('=B1=2', rows, 2, 1)]).toEqual([true, true, false]);
});

test.each(['=SUM(A1:A3)>2', '=Blad2!A1=1', '=TODAY()>A1', '=Tabel[Bedrag]=1', '=A1+'])(
  'what it does not know is left to Univer: %s',
  (formula) => {
    expect(compileCondition(formula)).toBeUndefined();
  },
);
