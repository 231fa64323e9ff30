import { excelWorkbook } from '../../../src/excel/workbook';
import { serialDay } from '../../../src/scheme/calendar';
import { activiteitenTemplate } from '../../../src/templates/activiteiten';
import { columnReference } from '../../../src/templates/formula';
import { kostenTemplate } from '../../../src/templates/kosten';
import { modelG2Template } from '../../../src/templates/model-g2';
import { regioTemplate } from '../../../src/templates/regio';
import { voortgangInhoudTemplate } from '../../../src/templates/verslag';
import type { CellValue } from '../../../src/cells/cell';
import type { TableKey } from '../../../src/templates/column';
import { startExcel } from '../../setup/start-host';

/** Types in cells of a table, by column key and row (from 0), as a user would. */
async function type(table: TableKey, key: string, ...values: readonly CellValue[]): Promise<void> {
  const [, name = '', heading = ''] = /^(\w+)\[+(.*?)\]+$/.exec(columnReference(table, key, { periode: '2025-2028', names: {} })) ?? [];
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(name).columns.getItem(heading).getDataBodyRange();
    values.forEach((value, row) => {
      body.getCell(row, 0).values = [[value]];
    });
    await context.sync();
  });
}

test('Rapport invullen puts in the activities that are missing, grows the table, and touches nothing that was written', async () => {
  startExcel();
  await excelWorkbook.loadTemplates([activiteitenTemplate, voortgangInhoudTemplate], '2025-2028', 'keep');
  const codes = Array.from({ length: 14 }, (_, index) => `A${String(index + 1).padStart(2, '0')}`);
  await type('activiteiten', 'act_code', ...codes.slice(0, 10));
  await type('activiteiten', 'activiteit', ...codes.slice(0, 10).map((code) => `Activiteit ${code}`));
  await type('voortgangActiviteiten', 'act_code', '', 'a03');
  await type('voortgangActiviteiten', 'gedaan', 'Nog zonder code', 'Drie techniekdagen gehouden');
  expect(await excelWorkbook.fillReport('voortgang')).toEqual({ sheet: 'Voortgang inhoud', added: 9 });
  expect(await excelWorkbook.fillReport('voortgang')).toEqual({ sheet: 'Voortgang inhoud', added: 0 });
  const { voortgangActiviteiten } = await excelWorkbook.readRegisters();
  expect(voortgangActiviteiten.lines.map(({ act_code, activiteit, gedaan }) => [act_code, activiteit, gedaan])).toEqual([
    [null, null, 'Nog zonder code'],
    ['a03', 'Activiteit A03', 'Drie techniekdagen gehouden'],
    ...codes.slice(0, 10).flatMap((code) => (code === 'A03' ? [] : [[code, `Activiteit ${code}`, null]])),
  ]);
});

test('a closed year keeps its figure in model G2, what comes late counts in the next, and it is never closed twice', async () => {
  startExcel();
  await excelWorkbook.loadTemplates([regioTemplate, kostenTemplate, modelG2Template], '2025-2028', 'keep');
  await type('regio', 'periode', '2025-2028');
  await type('kosten', 'factuurdatum', serialDay(2025, 6, 1), serialDay(2026, 6, 1));
  await type('kosten', 'incl', 1000, 50);
  await type('kosten', 'bron', 'subsidie 2025-2028', 'subsidie 2025-2028');
  const closing = { year: 2025, by: 'A. Visser', date: serialDay(2026, 5, 1) };
  expect(await excelWorkbook.closeYear(closing)).toBe('Model G2');
  await expect(excelWorkbook.closeYear(closing)).rejects.toThrow();
  await type('kosten', 'factuurdatum', serialDay(2025, 6, 1), serialDay(2026, 6, 1), serialDay(2025, 12, 20));
  await type('kosten', 'incl', 1000, 50, 400);
  await type('kosten', 'bron', 'subsidie 2025-2028', 'subsidie 2025-2028', 'subsidie 2025-2028');
  const burdens = async () => (await excelWorkbook.readRegisters()).modelG2B.lines.slice(0, 3).map(({ lasten_jaar }) => lasten_jaar);
  expect(await burdens()).toEqual([100_000, 45_000, 0]);
  await excelWorkbook.reopenYear({ ...closing, reason: 'De accountant vroeg om een correctie' });
  expect(await burdens()).toEqual([140_000, 5_000, 0]);
  await excelWorkbook.closeYear(closing);
  const { afsluitingen } = await excelWorkbook.readRegisters();
  expect(afsluitingen.lines.map(({ jaar, lasten, regels, heropend }) => [jaar, lasten, regels, heropend])).toEqual([
    [2025, 100_000, 1, closing.date],
    [2025, 140_000, 2, null],
  ]);
});
