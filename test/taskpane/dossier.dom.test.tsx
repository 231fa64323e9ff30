import { screen, waitFor, within } from '@testing-library/react';
import { kostenTemplate } from '../../src/templates/kosten';
import { MemoryWorkbook } from './memory-workbook';
import { button, expectAccessible, findButton, openView, renderPane } from './render-pane';

/** The texts that were saved as files. */
function savedFiles(): Blob[] {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return 'blob:test';
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = () => {};
  return saved;
}
const textOf = async (blob: Blob | undefined): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob ?? new Blob());
  });

test('the Controlerapport of a check is saved as a file, put on a sheet, and held against the workbook later', async () => {
  const saved = savedFiles();
  const workbook = new MemoryWorkbook({ templates: [kostenTemplate] });
  workbook.type('kosten', { factuurdatum: '12-1-2029' });
  const { user } = await renderPane(workbook);
  await openView(user, 'Dossier');
  await user.click(await findButton('Controleren'));
  const parts = await screen.findByRole('region', { name: 'Wat erin komt' });
  expect(within(parts).getByText('0 verantwoorde afwijkingen')).toBeVisible();
  await expectAccessible();

  await user.clear(screen.getByRole('textbox', { name: 'Naam van dit bestand' }));
  await user.type(screen.getByRole('textbox', { name: 'Naam van dit bestand' }), 'sto-2026.xlsx');
  await user.click(button('HTML opslaan'));
  await waitFor(() => expect(saved).toHaveLength(1));
  const html = await textOf(saved[0]);
  expect(html).toContain('<h2>sto-2026.xlsx</h2>');
  expect(html).toContain('Gebruikte parameters');
  expect(html).toContain('Beoordeeld door');

  await user.click(button('JSON opslaan'));
  await waitFor(() => expect(saved).toHaveLength(2));
  const json = JSON.parse(await textOf(saved[1])) as { file: string; fingerprint: { print: string; lines: object[] } };
  expect([json.file, json.fingerprint.lines.length]).toEqual(['sto-2026.xlsx', 1]);
  expect(html).toContain(json.fingerprint.print);

  await user.click(button('Op een blad zetten'));
  await waitFor(() => expect(workbook.lists.map(({ name }) => name)).toEqual(['STO Controlerapport']));
  expect(workbook.lists[0]?.rows[0]?.cells).toEqual(['STO Controle']);
  expect(workbook.lists[0]?.rows.some(({ cells }) => cells[0] === '✖ fout')).toBe(true);

  await user.click(button('Rapport nakijken…'));
  expect(await screen.findByRole('region', { name: 'Rapport nakijken' })).toBeVisible();
});
