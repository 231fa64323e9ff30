import fc from '../../property';
import { excelWorkbook } from '../../../src/excel/workbook';
import { profileText } from '../../../src/ledger/profile';
import { textFormula, textOfFormula } from '../../../src/templates/kept-ledger-profile';
import { openXlsx } from '../../../src/xlsx/open';
import { saveXlsx } from '../../../src/xlsx/save';
import { newWorkbook, startExcel } from '../../setup/start-host';

test('the choices in the books are kept in the workbook and come back from its file, also when they are long', async () => {
  const accounts = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [String(4300 + index), 'Materiaalkosten' as const]));
  const text = profileText({ version: 1, project: { field: 'projID', value: 'STO "Noord" & één' }, accounts, btwVerrekenbaar: true });
  const { model } = startExcel(newWorkbook());
  expect(await excelWorkbook.ledgerProfile()).toBeUndefined();
  expect(await excelWorkbook.saveLedgerProfile('{}')).toBe(true);
  expect(await excelWorkbook.saveLedgerProfile(text)).toBe(true);
  expect(await excelWorkbook.ledgerProfile()).toBe(text);
  const { names } = openXlsx(saveXlsx(model.toData())).data;
  const kept = names.filter(({ name }) => name === 'STO_Boekhouding');
  expect(kept.map(({ formula }) => textOfFormula(formula))).toEqual([text]);
  expect(await excelWorkbook.saveLedgerProfile('x'.repeat(9_000))).toBe(false);
  expect(await excelWorkbook.ledgerProfile()).toBe(text);
});

test('any text becomes a formula of texts that Excel takes, and back; another formula is none', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600, unit: 'grapheme' }), (text) => {
      const formula = textFormula(text) ?? '';
      expect(textOfFormula(formula)).toBe(text);
      for (const [, piece = ''] of formula.matchAll(/"((?:[^"]|"")*)"(?=&"|$)/g))
        expect(piece.replaceAll('""', '"').length).toBeLessThanOrEqual(255);
    }),
  );
  for (const formula of ['=Kosten!$A$1', '=1', '="a"&B1', '="a']) expect(textOfFormula(formula)).toBeUndefined();
});
