import { screen, waitFor, within } from '@testing-library/react';
import { formatDate } from '../../src/records/dutch-date';
import { kostenTemplate } from '../../src/templates/kosten';
import { today } from '../../src/taskpane/today';
import { MemoryWorkbook } from './memory-workbook';
import { button, expectAccessible, renderPane } from './render-pane';

const REASON = 'Afgesproken met DUS-I op 3 maart';

async function openDialog() {
  const workbook = new MemoryWorkbook({ templates: [kostenTemplate] });
  workbook.type('kosten', { factuurdatum: '12-1-2029' });
  const { user } = await renderPane(workbook, { startWithCheck: true });
  const late = (await screen.findByText(/12-01-2029 valt na/)).closest('li') as HTMLElement;
  await user.click(within(late).getByRole('button', { name: 'Uitleg en oplossing' }));
  await user.click(within(late).getByRole('button', { name: 'Regel instellen…' }));
  await screen.findByRole('dialog');
  return { workbook, user, late };
}
const settings = (workbook: MemoryWorkbook) => workbook.tables.find(({ name }) => name === 'STO_Instellingen')?.rows;

test('a rule is switched off with a reason and a name; the next check leaves it out and says so', async () => {
  const { workbook, user } = await openDialog();
  await expectAccessible();
  await user.type(screen.getByRole('textbox', { name: /Reden/ }), REASON);
  await user.type(screen.getByRole('textbox', { name: /Uw naam/ }), 'A. Visser');
  await user.click(button('Uitzetten'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(settings(workbook)?.[0]?.slice(0, 5)).toEqual(['PER-01', 'uit', REASON, 'A. Visser', today()]);
  expect(screen.getByText('Gewijzigd sinds de laatste controle.')).toBeVisible();

  await user.click(button('Opnieuw controleren'));
  const section = await screen.findByRole('region', { name: 'Anders ingesteld in deze werkmap' });
  expect(section).toHaveTextContent(`Uitgezet door A. Visser op ${formatDate(today())} omdat: ${REASON}`);
  expect(section).toHaveTextContent('PER-01: ');
  expect(screen.queryByText(/12-01-2029 valt na/)).toBeNull();
  await user.click(within(section).getByRole('button', { name: 'Ga naar blad STO Instellingen' }));
  expect(workbook.selected).toBe('STO Instellingen');
  await expectAccessible();
});

test('without a reason of ten characters or a name nothing is written', async () => {
  const { workbook, user } = await openDialog();
  await user.type(screen.getByRole('textbox', { name: /Reden/ }), 'te kort');
  await user.click(button('Uitzetten'));
  expect(screen.getByText('Schrijf op waarom.')).toBeVisible();
  expect(screen.getByText('Vul uw naam in.')).toBeVisible();
  expect(settings(workbook)).toBeUndefined();
  await user.click(button('Annuleren'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(settings(workbook)).toBeUndefined();
});

test('a rule that the sheet already names is not written twice', async () => {
  const { workbook, user, late } = await openDialog();
  await user.type(screen.getByRole('textbox', { name: /Reden/ }), REASON);
  await user.type(screen.getByRole('textbox', { name: /Uw naam/ }), 'A. Visser');
  await user.click(button('Uitzetten'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(within(late).getByRole('button', { name: 'Regel instellen…' }));
  expect(await screen.findByText(/Deze regel staat al op blad STO Instellingen/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Uitzetten' })).toBeNull();
  expect(settings(workbook)).toHaveLength(1);
});

test('a refusal of Excel is told, and the dialog is gone', async () => {
  const { workbook, user } = await openDialog();
  await user.type(screen.getByRole('textbox', { name: /Reden/ }), REASON);
  await user.type(screen.getByRole('textbox', { name: /Uw naam/ }), 'A. Visser');
  workbook.failing = 'protected';
  await user.click(button('Uitzetten'));
  expect(await screen.findByRole('alert')).toHaveTextContent('beveiligd');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('a rule that was made stricter is named too', async () => {
  const workbook = new MemoryWorkbook({ templates: [kostenTemplate] });
  workbook.type('kosten', { prestatie_van: '2-3-2026', prestatie_tot: '1-3-2026' });
  await workbook.addSetting({ rule: 'DAT-08', instelling: 'strenger', reason: REASON, by: 'A. Visser', date: today() });
  await renderPane(workbook, { startWithCheck: true });
  const section = await screen.findByRole('region', { name: 'Anders ingesteld in deze werkmap' });
  expect(section).toHaveTextContent('Strenger gemaakt: elke bevinding telt als fout, door A. Visser');
});

test('the dialog can make a rule stricter, and Start says what is in force', async () => {
  const { workbook, user } = await openDialog();
  await user.click(screen.getByRole('radio', { name: /^Strenger/ }));
  await user.type(screen.getByRole('textbox', { name: /Reden/ }), REASON);
  await user.type(screen.getByRole('textbox', { name: /Uw naam/ }), 'A. Visser');
  const [primary, cancel] = within(screen.getByRole('dialog')).getAllByRole('button');
  expect([primary?.textContent, cancel?.textContent]).toEqual(['Strenger maken', 'Annuleren']);
  await user.click(button('Strenger maken'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(settings(workbook)?.[0]?.slice(0, 2)).toEqual(['PER-01', 'strenger: fout']);
  await workbook.addSetting({ rule: 'FIN-14', instelling: 'uit', reason: REASON, by: 'A. Visser', date: today() });
  await workbook.addSetting({ rule: 'DAT-08', instelling: 'uit', reason: REASON, by: 'A. Visser', date: today() });
  await user.click(screen.getByRole('tab', { name: 'Start' }));
  expect(await screen.findByText('Anders ingesteld: 2 regels staan uit en 1 regel is strenger.')).toBeVisible();
  await user.click(button('Bekijk blad STO Instellingen'));
  expect(workbook.selected).toBe('STO Instellingen');
});
