import { act, screen, waitFor, within } from '@testing-library/react';
import { excelWorkbook } from '../../src/excel/workbook';
import { CONTROLE_HEADING } from '../../src/templates/template';
import type { CellValue } from '../../src/cells/cell';
import { SOUND_LINES } from '../rules/sound-lines';
import { bodyArea } from '../../src/workbench/model/tables';
import type { Column } from '../../src/templates/column';
import { begrotingTable } from '../../src/templates/begroting';
import { kostenTable } from '../../src/templates/kosten';
import { newWorkbook, startOffice, type StartedExcel } from '../setup/start-host';
import { button, findButton, openView, renderPane, tab } from './render-pane';

/** The pane on Microsoft's office.js and the stand-in Excel: everything that it does here crosses the real protocol. */
let excel: StartedExcel;
beforeAll(async () => {
  excel = await startOffice(newWorkbook('Eigen blad'));
});

const PATIENCE = { timeout: 40_000 };
jest.setTimeout(240_000);
const keys = kostenTable.columns.map(({ key }) => key as string);

function kosten() {
  const placed = excel.model.tables.byName('STO_Kosten');
  if (!placed) throw new Error('no table STO_Kosten');
  return { sheet: placed.sheet, body: bodyArea(placed.table), headings: placed.table.columns.map(({ name }) => name) };
}

/** Types into one cell of the first cost line, as the user does. */
function type(key: string, value: CellValue): void {
  const { sheet, body } = kosten();
  excel.model.cells.write(sheet, { row: body.row, column: body.column + keys.indexOf(key), rows: 1, columns: 1 }, [[value]], 'user');
}

/** Types into the first line of a table. */
function typeIn(table: string, heading: string, value: CellValue): void {
  const placed = excel.model.tables.byName(table);
  const index = placed?.table.columns.findIndex(({ name }) => name === heading) ?? -1;
  if (!placed || index < 0) throw new Error(`no column ${heading}`);
  const { row, column } = bodyArea(placed.table);
  excel.model.cells.write(placed.sheet, { row, column: column + index, rows: 1, columns: 1 }, [[value]], 'user');
}

function controle(): CellValue | undefined {
  const { sheet, body, headings } = kosten();
  return excel.model.grid.values(sheet, body)[0]?.[headings.indexOf(CONTROLE_HEADING)];
}

test('load, type, check, jump, mend, check again, clear', async () => {
  const { user } = await renderPane(excelWorkbook);
  await user.click(await screen.findByRole('button', { name: 'Sjablonen kiezen' }, PATIENCE));
  await user.click(button(/sjablonen tonen$/));
  await user.click(button('Alle sjablonen laden'));
  await screen.findByText(/^Geladen: Regio, /, { selector: '.fui-MessageBarBody' }, PATIENCE);
  expect(excel.model.sheets.ids().map((id) => excel.model.sheets.name(id))).toEqual(
    expect.arrayContaining(['Eigen blad', 'Regio', 'Kosten']),
  );

  const typed = (kostenTable.columns as readonly Column[]).filter(({ formula }) => formula === undefined);
  for (const { key } of typed) type(key, SOUND_LINES.kosten[key] ?? '');
  type('factuurdatum', 47_130); // 12-1-2029

  await user.click(tab('Start'));
  await user.click(await findButton('Controleren'));
  const late = await screen.findByRole('button', { name: /12-01-2029 valt na/ }, PATIENCE);
  expect(controle()).toContain('✖ Factuurdatum: 12-01-2029 valt na');

  await user.click(late);
  const { sheet, body } = kosten();
  await waitFor(() => expect(excel.model.grid.activeSheet()).toBe(sheet));
  expect(excel.model.grid.selection()).toEqual([
    { row: body.row, column: body.column + keys.indexOf('factuurdatum'), rows: 1, columns: 1 },
  ]);
  expect(late).toHaveFocus();

  // Mended: it goes without a press, in the pane and in the sheet, and a screen reader hears it.
  act(() => type('factuurdatum', 46_092));
  await waitFor(() => expect(screen.queryByRole('button', { name: /12-01-2029 valt na/ })).toBeNull(), PATIENCE);
  await waitFor(() => expect(controle()).not.toContain('Factuurdatum'), PATIENCE);
  expect(screen.getAllByText(/^\d+ opgelost, \d+ nieuw$/).some((text) => text.closest('[role="status"]'))).toBe(true);
  expect(screen.getByText(/^Bijgewerkt om \d\d:\d\d$/)).toBeInTheDocument();

  // The finding of the cell that is selected is shown.
  act(() => type('factuurdatum', 47_130));
  await screen.findByRole('button', { name: /12-01-2029 valt na/ }, PATIENCE);
  act(() => excel.model.select(sheet, [{ row: 0, column: 0, rows: 1, columns: 1 }]));
  act(() => excel.model.select(sheet, [{ row: body.row, column: body.column + keys.indexOf('factuurdatum'), rows: 1, columns: 1 }]));
  await waitFor(
    () => expect(screen.getByRole('button', { name: /12-01-2029 valt na/ }).closest('li')).toHaveAttribute('aria-current', 'true'),
    PATIENCE,
  );

  // What was worked out from the same workbook follows too.
  act(() => {
    typeIn('STO_Regio', 'Subsidieperiode', '2025-2028');
    for (const { key, heading, formula } of begrotingTable.columns as readonly Column[])
      if (formula === undefined && SOUND_LINES.begroting[key] !== undefined) typeIn('STO_Begroting', heading, SOUND_LINES.begroting[key]);
  });
  await openView(user, 'Sluit het?');
  await screen.findByRole('button', { name: /^Gevraagde subsidie € 18\.000,00/ }, PATIENCE);
  act(() => typeIn('STO_Begroting', 'Waarvan subsidie', 12_000));
  await screen.findByRole('button', { name: /^Gevraagde subsidie € 12\.000,00/ }, PATIENCE);
  expect(screen.queryByRole('button', { name: 'Opnieuw berekenen' })).toBeNull();
  await user.click(tab('Controle'));

  // With one press edits are no longer followed.
  await user.click(screen.getByRole('switch', { name: 'Doorlopend controleren: aan' }));
  expect(await screen.findByRole('switch', { name: 'Doorlopend controleren: uit' }, PATIENCE)).not.toBeChecked();
  act(() => type('factuurdatum', 46_092));
  expect(await screen.findByText('Gewijzigd sinds de laatste controle.', {}, PATIENCE)).toBeInTheDocument();

  act(() => excel.model.setEditing(true));
  await user.click(button('Opnieuw controleren'));
  expect(
    await screen.findByText(/Rond de invoer in de cel af met Enter; daarna gaat de controle verder/, {}, PATIENCE),
  ).toBeInTheDocument();
  act(() => excel.model.setEditing(false));
  await waitFor(() => expect(screen.queryByRole('button', { name: /12-01-2029 valt na/ })).toBeNull(), PATIENCE);
  expect(controle()).not.toContain('Factuurdatum');
  expect(within(screen.getByRole('region', { name: 'Uitkomst' })).queryByText(/^Gewijzigd/)).toBeNull();

  await user.click(button('Markering wissen'));
  await waitFor(() => expect(controle()).toBe(''), PATIENCE);
});
