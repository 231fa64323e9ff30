import { screen, within } from '@testing-library/react';
import { TEMPLATES } from '../../src/templates';
import { MemoryWorkbook } from './memory-workbook';
import { button, expectAccessible, findButton, renderPane, tab } from './render-pane';

const nextStep = (): HTMLElement => screen.getAllByRole('region')[0] as HTMLElement;

test('without templates the next step is to choose them; own sheets are named and left alone', async () => {
  const { user } = await renderPane(new MemoryWorkbook({ ownSheets: ['Begroting', 'Draaitabel'] }));
  const choose = await findButton('Sjablonen kiezen');
  expect(screen.getByText(/Uw eigen bladen Begroting en Draaitabel worden niet gecontroleerd/)).toBeVisible();
  await expectAccessible();
  await user.click(choose);
  expect(tab('Sjablonen')).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByRole('tabpanel')).toHaveFocus();
});

test('with empty tables the next step opens the first sheet', async () => {
  const workbook = new MemoryWorkbook({ templates: TEMPLATES });
  const { user } = await renderPane(workbook);
  await user.click(await findButton('Naar blad Regio'));
  expect(workbook.selected).toBe('Regio');
  await expectAccessible();
});

test('what is there is counted, what is missing is named, and a sheet opens', async () => {
  const workbook = new MemoryWorkbook({ templates: TEMPLATES.filter(({ sheet }) => sheet === 'Kosten' || sheet === 'Inspanning') });
  workbook.type('kosten', {}, {});
  const { user } = await renderPane(workbook);
  expect(await screen.findByText('2 rijen ingevuld', { exact: false })).toBeVisible();
  expect(screen.getByText('nog leeg', { exact: false })).toBeVisible();
  expect(screen.getByText(/Nog niet in deze werkmap: Regio, Partners, Activiteiten, .* en \d+ andere\./)).toBeVisible();
  await user.click(button('Ga naar blad Kosten'));
  expect(workbook.selected).toBe('Kosten');
});

test('from filled in to checked, to mending, to changed since', async () => {
  const workbook = new MemoryWorkbook({ templates: TEMPLATES });
  workbook.type('kosten', {}, { factuurdatum: '12-1-2029', boekstuk: 'x', factuurnr: 'x' });
  const { user } = await renderPane(workbook);
  await user.click(await findButton('Controleren'));
  await screen.findByRole('heading', { name: 'Bevindingen' });

  await user.click(tab('Start'));
  await user.click(within(nextStep()).getByRole('button', { name: /fout(en)? herstellen/ }));
  expect(tab('Controle')).toHaveAttribute('aria-selected', 'true');
  expect(button(/^Fout \d/)).toHaveAttribute('aria-pressed', 'true');

  await user.click(tab('Start'));
  expect(button('Ga naar blad Kosten').closest('li')).toHaveTextContent(/Kosten 2 rijen ingevuld, \d+ fout(en)?$/);
  expect(screen.getByRole('heading', { name: /^Laatste controle: \d\d-\d\d-\d{4}$/ })).toBeVisible();
  expect(screen.queryByText(/Gewijzigd sinds/)).toBeNull();
  await expectAccessible();

  workbook.type('kosten', { boekstuk: 'y', factuurnr: 'y' });
  expect(await screen.findByText('Gewijzigd sinds de laatste controle.')).toBeVisible();
  expect(button('Ga naar blad Kosten').closest('li')).toHaveTextContent(/Kosten 3 rijen ingevuld$/);
  expect(within(nextStep()).getByRole('button', { name: 'Opnieuw controleren' })).toBeVisible();
});
