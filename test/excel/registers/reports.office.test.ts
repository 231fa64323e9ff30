import { excelWorkbook } from '../../../src/excel/workbook';
import { serialDay } from '../../../src/scheme/calendar';
import { activiteitenTemplate } from '../../../src/templates/activiteiten';
import { TABLES } from '../../../src/templates';
import { columnReference } from '../../../src/templates/formula';
import { kostenTemplate } from '../../../src/templates/kosten';
import { modelG2Template } from '../../../src/templates/model-g2';
import { regioTemplate } from '../../../src/templates/regio';
import { voortgangInhoudTemplate } from '../../../src/templates/verslag';
import { cofinancieringTemplate } from '../../../src/templates/cofinanciering';
import { closedDifferences } from '../../../src/facts/money/closed-differences';
import { ROUNDS } from '../../../src/scheme/rounds';
import type { CellValue } from '../../../src/cells/cell';
import type { TableKey } from '../../../src/templates/column';
import { startExcel } from '../../setup/start-host';

const BRON = ROUNDS.STO2025.bron;

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

test('instalments make what was received; closing fixes every figure with its lines, and the next year gets what came late', async () => {
  startExcel();
  await excelWorkbook.loadTemplates([regioTemplate, kostenTemplate, cofinancieringTemplate, modelG2Template], '2025-2028', 'keep');
  await type('regio', 'periode', '2025-2028');
  await type('regio', 'subsidie_toegekend', 4_000_000);
  await type('kosten', 'boekstuk', 'B1');
  await type('kosten', 'factuurdatum', serialDay(2025, 6, 1));
  await type('kosten', 'incl', 1000);
  await type('kosten', 'bron', BRON);
  await type('ontvangsten', 'bron', BRON, BRON);
  await type('ontvangsten', 'termijn', '1', '2');
  await type('ontvangsten', 'bedrag', 5000, 700);
  await type('ontvangsten', 'ontvangen', serialDay(2025, 3, 1), serialDay(2026, 3, 1));
  await type('cofinanciering', 'cofinancier', 'Jachtbouw');
  await type('cofinanciering', 'soort', 'in cash');
  await type('cofinanciering', 'bron', BRON);
  await type('cofinanciering', 'tot', serialDay(2025, 9, 1));
  await type('cofinanciering', 'cash', 250);
  await excelWorkbook.closeYear({ year: 2025, by: 'A. Visser', date: serialDay(2026, 5, 1) });
  await type('ontvangsten', 'bron', BRON, BRON, BRON);
  await type('ontvangsten', 'termijn', '1', '2', '1b');
  await type('ontvangsten', 'bedrag', 5000, 700, 50);
  await type('ontvangsten', 'ontvangen', serialDay(2025, 3, 1), serialDay(2026, 3, 1), serialDay(2025, 12, 30));
  await type('kosten', 'boekstuk', 'B1', 'B2');
  await type('kosten', 'factuurdatum', serialDay(2025, 6, 1), serialDay(2025, 12, 20));
  await type('kosten', 'incl', 1000, 400);
  await type('kosten', 'bron', BRON, BRON);
  const dossier = await excelWorkbook.readRegisters();
  const g2 = dossier.modelG2B.lines.slice(0, 2);
  expect(
    g2.map(({ ontvangen_jaar, lasten_jaar, saldo_31dec, correctie }) => [ontvangen_jaar, lasten_jaar, saldo_31dec, correctie]),
  ).toEqual([
    [500_000, 100_000, 400_000, -40_000],
    [75_000, 40_000, 435_000, 40_000],
  ]);
  const [closed] = dossier.afsluitingen.lines;
  expect(closed).toMatchObject({
    ontvangen: 500_000,
    saldo: 400_000,
    toewijzing: 400_000_000,
    afschrijving: 0,
    cofi_geld: 25_000,
    cofi_natura: 0,
  });
  expect(dossier.afgeslotenRegels.lines.map(({ cijfer, register, bedrag }) => [cijfer, register, bedrag])).toEqual([
    ['lasten', 'STO_Kosten', 100_000],
    ['ontvangen', 'STO_Ontvangsten', 500_000],
    ['cofinanciering in geld', 'STO_Cofinanciering', 25_000],
  ]);
  const differences = closedDifferences(dossier).map(({ column, then, now, lines }) => [
    column,
    then,
    now,
    lines?.added.flat().map(({ at }) => at.row),
  ]);
  expect(differences).toEqual([
    ['lasten', 100_000, 140_000, [6]],
    ['ontvangen', 500_000, 505_000, [expect.any(Number)]],
  ]);
});

test('a Model G2 of version 7 gets the new tables and columns, and keeps what was typed and closed', async () => {
  startExcel();
  await excelWorkbook.loadTemplates([regioTemplate, kostenTemplate, modelG2Template], '2025-2028', 'keep');
  await type('regio', 'periode', '2025-2028');
  await type('kosten', 'factuurdatum', serialDay(2025, 6, 1), serialDay(2026, 6, 1), serialDay(2025, 12, 20));
  await type('kosten', 'incl', 1000, 50, 400);
  await type('kosten', 'bron', BRON, BRON, BRON);
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    for (const name of ['STO_Ontvangsten', 'STO_G2_Partners']) tables.getItem(name).delete();
    const added: readonly (readonly [TableKey, readonly string[]])[] = [
      ['modelG2B', ['ontvangen_registers', 'correctie']],
      ['afsluitingen', ['ontvangen', 'saldo', 'toewijzing', 'afschrijving', 'cofi_geld', 'cofi_natura', 'overgenomen', 'bestand']],
      ['regio', ['max_bron']],
    ];
    for (const [key, columns] of added) {
      for (const column of columns) {
        const heading = TABLES[key].columns.find((each) => each.key === column)?.heading ?? '';
        tables.getItem(TABLES[key].name).columns.getItem(heading).delete();
      }
    }
    await context.sync();
  });
  await type('modelG2B', 'ontvangen_jaar', 5000, '', 700);
  await type('afsluitingen', 'bron', BRON);
  await type('afsluitingen', 'jaar', 2025);
  await type('afsluitingen', 'lasten', 1000);
  await type('afsluitingen', 'afgesloten', serialDay(2026, 5, 1));
  await type('partners', 'partner_naam', 'Vmbo De Sluis');
  await type('kosten', 'partner', 'Vmbo De Sluis');
  const { tables } = await excelWorkbook.upgrade();
  expect(tables.map(({ key, isNew }) => `${key}${isNew ? ' new' : ''}`).sort()).toEqual([
    'afsluitingen',
    'modelG2B',
    'modelG2Partners new',
    'ontvangsten new',
    'regio',
  ]);
  const { modelG2B, modelG2Partners, afsluitingen, ontvangsten } = await excelWorkbook.readRegisters();
  expect(modelG2Partners.lines.map(({ partner, lasten }) => [partner, lasten.get(2025)])).toEqual([
    ['Vmbo De Sluis', 100_000],
    ['Overige en zonder partner', 40_000],
    ['Totaal', 140_000],
  ]);
  expect(
    modelG2B.lines
      .slice(0, 3)
      .map(({ ontvangen_jaar, lasten_jaar, saldo_31dec, correctie }) => [ontvangen_jaar, lasten_jaar, saldo_31dec, correctie]),
  ).toEqual([
    [500_000, 100_000, 400_000, -40_000],
    [null, 45_000, 355_000, 40_000],
    [70_000, 0, 425_000, 0],
  ]);
  expect(afsluitingen.lines).toHaveLength(1);
  expect(afsluitingen.lines[0]).toMatchObject({ jaar: 2025, lasten: 100_000, ontvangen: null });
  expect(ontvangsten.tables).toHaveLength(1);
  expect((await excelWorkbook.upgrade()).tables).toEqual([]);
});

test('on a protected sheet or in a protected workbook no year is closed and nothing is written', async () => {
  startExcel();
  await excelWorkbook.loadTemplates([regioTemplate, kostenTemplate, modelG2Template], '2025-2028', 'keep');
  await type('regio', 'periode', '2025-2028');
  await type('kosten', 'factuurdatum', serialDay(2025, 6, 1));
  await type('kosten', 'incl', 1000);
  await type('kosten', 'bron', BRON);
  const closing = { year: 2025, by: 'A. Visser', date: serialDay(2026, 5, 1) };
  const nothingIsClosed = async () => {
    const { afsluitingen, afgeslotenRegels } = await excelWorkbook.readRegisters();
    expect([afsluitingen.lines, afgeslotenRegels.tables]).toEqual([[], []]);
  };
  const change = (edit: (workbook: Excel.Workbook) => void) =>
    Excel.run(async (context) => {
      edit(context.workbook);
      await context.sync();
    });
  await change(({ worksheets }) => worksheets.getItem('Model G2').protection.protect());
  await expect(excelWorkbook.closeYear(closing)).rejects.toMatchObject({ code: 'protected' });
  await nothingIsClosed();
  await change(({ worksheets }) => worksheets.getItem('Model G2').protection.unprotect());
  await change(({ protection }) => protection.protect());
  await expect(excelWorkbook.closeYear(closing)).rejects.toMatchObject({ code: 'structure' });
  const chart = { title: 'Verwachting', columns: 3, rows: 0, height: 200 };
  await expect(excelWorkbook.writeList({ name: 'STO Begroting', rows: [{ cells: ['Jaar', 'A', 'B'], chart }] })).rejects.toMatchObject({
    code: 'structure',
  });
  await nothingIsClosed();
});

test('a new workbook begins with the balance of last year’s, and does not take a year over twice', async () => {
  startExcel();
  await excelWorkbook.loadTemplates([regioTemplate, kostenTemplate, modelG2Template], '2025-2028', 'keep');
  await type('regio', 'periode', '2025-2028');
  await type('kosten', 'factuurdatum', serialDay(2026, 6, 1), serialDay(2025, 12, 20));
  await type('kosten', 'incl', 50, 400);
  await type('kosten', 'bron', BRON, BRON);
  const figures = {
    lasten: 100_000,
    ontvangen: 500_000,
    saldo: 400_000,
    toewijzing: null,
    afschrijving: 0,
    cofi_geld: null,
    cofi_natura: null,
  };
  const year = {
    bron: BRON,
    year: 2025,
    by: 'A. Visser',
    closedOn: serialDay(2026, 5, 1),
    print: 'a'.repeat(64),
    lines: 1,
    figures,
    here: 40_000,
  };
  const taken = { file: 'STO 2025.xlsx', date: serialDay(2026, 7, 1), years: [year] };
  expect(await excelWorkbook.takeOverYears(taken)).toBe('Model G2');
  await expect(excelWorkbook.takeOverYears(taken)).rejects.toThrow();
  const { modelG2B, afsluitingen } = await excelWorkbook.readRegisters();
  expect(modelG2B.lines.slice(0, 2).map(({ saldo_1jan, lasten_jaar, saldo_31dec }) => [saldo_1jan, lasten_jaar, saldo_31dec])).toEqual([
    [0, 100_000, 400_000],
    [400_000, 45_000, 355_000],
  ]);
  expect(afsluitingen.lines).toHaveLength(1);
  expect(afsluitingen.lines[0]).toMatchObject({ jaar: 2025, overgenomen: taken.date, bestand: 'STO 2025.xlsx', toewijzing: null });
});
