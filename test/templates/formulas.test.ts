import { TEMPLATES } from '../../src/templates';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { startModel } from '../setup/start-host';
import { compared, libreOffice, valuesIn } from './compared';
import { generatedRows } from './generated';

describe.each(['2025-2028', '2020-2024'] as const)('formulas of the templates of %s', (periode) => {
  test('give in LibreOffice what was worked out without them', () => {
    const rows = generatedRows(periode, 2025, true);
    const data = templateWorkbook(TEMPLATES, periode, rows);
    const { differences, formulas } = compared(periode, rows, libreOffice(data));
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(1200);
  }, 120_000);

  // IronCalc rounds 1,005 to 1,00 where Excel and LibreOffice give 1,01: no half cents here.
  test('give in the workbench what was worked out without them', () => {
    const rows = generatedRows(periode, 2026, false);
    const data = templateWorkbook(TEMPLATES, periode, rows);
    expect(compared(periode, rows, valuesIn(startModel(data).toData())).differences).toEqual([]);
  }, 60_000);
});
