import { act, screen, waitFor, within } from '@testing-library/react';
import { kostenTemplate } from '../../src/templates/kosten';
import { MemoryWorkbook } from './memory-workbook';
import { button, expectAccessible, openView, renderPane } from './render-pane';

async function openHelp(workbook = new MemoryWorkbook()) {
  const pane = await renderPane(workbook);
  await screen.findByRole('heading', { name: 'In deze werkmap' });
  await openView(pane.user, 'Hulp');
  return pane;
}
const search = (): HTMLElement => screen.getByRole('searchbox', { name: 'Zoek in de hulp' });

test('without a word it shows what comes next and every subject, with links of others', async () => {
  const { user } = await openHelp();
  expect(screen.getByRole('region', { name: 'Wat eraan komt' })).toHaveTextContent(/\d\d-\d\d-20\d\d.*Nog [\d.]+ dag/);
  for (const kind of ['Wegwijzer', 'Begrippen', 'Handboek', 'Regels', 'Bedragen en dagen', 'Kolommen']) {
    expect(screen.getByRole('heading', { name: kind })).toBeVisible();
  }
  await user.click(button(/^Ondersteuning \(/));
  await user.click(button('Pas op: een ‘consulent STO’ is niet van STO'));
  expect(screen.getByRole('heading', { name: /consulent STO/ })).toHaveFocus();
  const link = screen.getAllByRole('link')[0] as HTMLElement;
  expect(link).toHaveAttribute('href', 'https://www.sterktechniekonderwijs.nl/regelingen/');
  expect(link).toHaveAttribute('target', '_blank');
  await expectAccessible();
  await user.click(button('Alle hulp'));
  expect(search()).toBeVisible();
  await user.click(button('Alle deadlines'));
  expect(await screen.findByRole('heading', { name: 'Deadlines' })).toBeVisible();
});

test('a misspelt word is found, and closing a topic leads back to it', async () => {
  const { user } = await openHelp();
  await user.click(search());
  await user.keyboard('afschryvingen');
  expect(screen.getByText(/onderwerpen gevonden/)).toHaveAttribute('role', 'status');
  await expectAccessible();
  const found = within(screen.getByRole('region', { name: 'Gevonden' })).getAllByRole('button');
  expect(found[0]).toHaveTextContent('afschrijving');
  act(() => found[0]?.focus());
  await user.keyboard('{Enter}');
  expect(screen.getByRole('heading', { name: 'afschrijving' })).toHaveFocus();
  act(() => button('Alle hulp').focus());
  await user.keyboard('{Enter}');
  expect(search()).toHaveValue('afschryvingen');
  expect(button('afschrijving')).toHaveFocus();
  await user.clear(search());
  await user.type(search(), 'zeppelin');
  expect(screen.getByText(/^Niets gevonden/)).toBeVisible();
});

test('a finding leads to the text about its rule, and back', async () => {
  const workbook = new MemoryWorkbook({ templates: [kostenTemplate] });
  workbook.type('kosten', { factuurdatum: '12-1-2029' });
  const { user } = await renderPane(workbook, { startWithCheck: true });
  const card = (await screen.findByRole('button', { name: /12-01-2029 valt na/ })).closest('li') as HTMLElement;
  await user.click(within(card).getByRole('button', { name: 'Uitleg en oplossing' }));
  await user.click(within(card).getByRole('button', { name: 'Meer over deze regel' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: /^PER-01: / })).toHaveFocus());
  expect(screen.getByRole('heading', { name: 'Wat de regel kan melden, en wat u dan doet' })).toBeVisible();
  await expectAccessible();
  await user.click(button('Terug naar Controle'));
  expect(await screen.findByRole('button', { name: /12-01-2029 valt na/ })).toBeVisible();
});
