import { formulaPieces, isWellFormed, moveFormula, renameSheetInFormula, shiftFormula } from '../../src/workbench/model/formula-references';

test('a formula is taken apart without losing a character', () => {
  const formula = '=IF(\'Mijn blad\'!$A$1>=Blad2!B:B,"A1 ""[x]""",SUM(STO_Kosten[[#All],[a]:[b]])+[@Uren]+Grens*2.5E+3&#REF!)';
  const pieces = formulaPieces(formula);
  expect(pieces.map(({ text }) => text).join('')).toBe(formula);
  expect(pieces.filter(({ kind }) => kind !== 'plain').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'function IF',
    "area 'Mijn blad'!$A$1",
    'area Blad2!B:B',
    'function SUM',
    'structured STO_Kosten[[#All],[a]:[b]]',
    'structured [@Uren]',
    'name Grens',
  ]);
});

test('references follow inserted and deleted rows and columns', () => {
  const rows = { row: 4, column: 0, rows: 2, columns: 16_384 };
  const columns = { row: 0, column: 1, rows: 1_048_576, columns: 1 };
  const shifted = (formula: string, kind: 'insert' | 'delete', axis: 'rows' | 'columns'): string =>
    shiftFormula(formula, 'Blad1', 'Blad1', { kind, axis, area: axis === 'rows' ? rows : columns });
  expect(shifted('=A4+A5+$A$9+SUM(A1:A5)+"A9"', 'insert', 'rows')).toBe('=A4+A7+$A$11+SUM(A1:A7)+"A9"');
  expect(shifted('=A4+A5+$A$9+SUM(A1:A5)', 'delete', 'rows')).toBe('=A4+#REF!+$A$7+SUM(A1:A4)');
  expect(shifted('=A1+B1+C$1+SUM(A:C)+SUM(2:3)', 'insert', 'columns')).toBe('=A1+C1+D$1+SUM(A:D)+SUM(2:3)');
  expect(shifted('=Blad2!A9', 'insert', 'rows')).toBe('=Blad2!A9');
});

test('a copied formula takes its relative references along', () => {
  expect(moveFormula('=A1+$A1+A$1+$A$1+SUM(B:B)', 2, 1)).toBe('=B3+$A3+B$1+$A$1+SUM(C:C)');
  expect(moveFormula('=A1', -1, 0)).toBe('=#REF!');
});

test('a renamed sheet is quoted where it must be', () => {
  expect(renameSheetInFormula("=Een!A1+'Twee drie'!A1", 'een', "Jan's blad")).toBe("='Jan''s blad'!A1+'Twee drie'!A1");
});

test.each([
  ['=SUM(A1)', true],
  ['="("&[@[a (b]]', true],
  ["='blad (1'!A1", true],
  ['=SUM(A1', false],
  ['=A1)', false],
  ['="open', false],
  ['=1+', false],
])('%s closes: %s', (formula, expected) => {
  expect(isWellFormed(formula)).toBe(expected);
});
