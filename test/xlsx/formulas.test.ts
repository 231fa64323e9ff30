import { moveFormula } from '../../src/xlsx/write/move-formula';
import { splitFormula } from '../../src/xlsx/write/formula-segments';
import { shownFormula, storedFormula } from '../../src/xlsx/read/stored-formula';

test.each([
  ['A1+$B2+C$3+$D$4', 1, 2, 'C2+$B3+E$3+$D$4'],
  ['SUM(A:B)+SUM($3:4)', 1, 1, 'SUM(B:C)+SUM($3:5)'],
  ['\'A1 blad\'!B2&"A1"', 2, 0, '\'A1 blad\'!B4&"A1"'],
  ['LOG10(A1)+TAX_A1+A1B', 1, 0, 'LOG10(A2)+TAX_A1+A1B'],
  ['STO_Kosten[A1]+A1', 1, 0, 'STO_Kosten[A1]+A2'],
  ['Blad1!A1+AB1!A1', 1, 0, 'Blad1!A2+AB1!A2'],
  ['A1', -1, 0, '#REF!'],
  ['1E5+A1', 0, 1, '1E5+B1'],
])('%s moved %i down and %i to the right is %s', (formula, rows, columns, expected) => {
  expect(moveFormula(formula, rows, columns)).toBe(expected);
});

test.each([
  ['STO_Kosten[[#This Row],[Uren STO]]*STO_Kosten[[#This Row],[Tarief]]', '=[@[Uren STO]]*[@Tarief]', 'STO_Kosten'],
  ['STO_Kosten[[#This Row],[Tarief]]', '=STO_Kosten[@Tarief]', undefined],
  ['SUM(STO_Kosten[[#This Row],[Jan]:[Dec]])', '=SUM([@[Jan]:[Dec]])', 'STO_Kosten'],
  ['ROW(STO_Kosten[#This Row])', '=ROW([@])', 'STO_Kosten'],
  ["T[[#This Row],[A '[b']]]", "=[@[A '[b']]]", 'T'],
  ['SUM(STO_Kosten[Bedrag])/STO_Kosten[[#Totals],[Bedrag]]', '=SUM(STO_Kosten[Bedrag])/STO_Kosten[[#Totals],[Bedrag]]', 'STO_Kosten'],
  ['IF(A1="[@x]",[1]Blad1!A1,\'[2]Blad 1\'!B2)', '=IF(A1="[@x]",[1]Blad1!A1,\'[2]Blad 1\'!B2)', 'STO_Kosten'],
  [
    '_xlfn.XLOOKUP(A1,B:B,C:C)&_xlfn.TEXTJOIN(",",TRUE,_xlfn._xlws.FILTER(A:A,B:B))',
    '=XLOOKUP(A1,B:B,C:C)&TEXTJOIN(",",TRUE,FILTER(A:A,B:B))',
    undefined,
  ],
  ['IFERROR(A1,"XLOOKUP(")', '=IFERROR(A1,"XLOOKUP(")', undefined],
])('a file stores %s, Excel shows %s', (stored, shown, table) => {
  expect(shownFormula(stored, table)).toBe(shown);
  expect(storedFormula(shown, table)).toBe(stored);
});

test('a column of the own table without the name of the table is stored with it', () => {
  expect(storedFormula('=SUM([Bedrag])', 'STO_Kosten')).toBe('SUM(STO_Kosten[Bedrag])');
  expect(storedFormula('=[@Uren]', 'STO_Uren')).toBe('STO_Uren[[#This Row],[Uren]]');
});

test('the pieces of a formula are the formula', () => {
  const formula = 'IF("a""b"=\'it\'\'s\'!A1,T[[#This Row],[c\'[d]]],"open';
  const segments = splitFormula(formula);
  expect(segments.map(({ text }) => text).join('')).toBe(formula);
  expect(segments.map(({ kind }) => kind)).toEqual(['plain', 'string', 'plain', 'sheet', 'plain', 'brackets', 'plain', 'string']);
});
