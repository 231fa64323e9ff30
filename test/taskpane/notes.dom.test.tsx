import { screen, waitFor, within } from '@testing-library/react';
import { kostenTemplate } from '../../src/templates/kosten';
import { MemoryWorkbook } from './memory-workbook';
import { expectAccessible, renderPane } from './render-pane';

const lines = (workbook: MemoryWorkbook) => workbook.tables.find(({ name }) => name === 'STO_Aantekeningen')?.rows;

test('an auditor ticks off a finding from its card, changes the note, and sees it when the finding is gone', async () => {
  const workbook = new MemoryWorkbook({ templates: [kostenTemplate] });
  workbook.type('kosten', { factuurdatum: '12-1-2029' });
  const { user } = await renderPane(workbook, { startWithCheck: true });
  const text = /12-01-2029 valt na/;
  const card = async () => (await screen.findByText(text)).closest('li') as HTMLElement;
  await user.click(within(await card()).getByRole('button', { name: 'Uitleg en oplossing' }));
  await user.click(within(await card()).getByRole('button', { name: 'Aantekening…' }));
  let dialog = await screen.findByRole('dialog');
  await expectAccessible();
  await user.click(within(dialog).getByRole('button', { name: 'Opslaan' }));
  for (const problem of ['Kies een teken of schrijf een opmerking.', 'Vul uw paraaf in.'])
    expect(within(dialog).getByText(problem)).toBeVisible();
  expect(lines(workbook)).toBeUndefined();

  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Teken' }), '? nog uitzoeken');
  await user.type(within(dialog).getByRole('textbox', { name: /Paraaf/ }), 'JB');
  await user.type(within(dialog).getByRole('textbox', { name: /Opmerking/ }), 'Factuur opvragen');
  await user.click(within(dialog).getByRole('button', { name: 'Opslaan' }));
  await waitFor(async () =>
    expect(within(await card()).getByRole('list', { name: 'Aantekeningen' })).toHaveTextContent('Factuur opvragen'),
  );
  expect(within(await card()).getByRole('list', { name: 'Aantekeningen' })).toHaveTextContent(/nog uitzoeken.*JB/);
  await expectAccessible();

  await user.click(within(await card()).getByRole('button', { name: 'Aanpassen…' }));
  dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('textbox', { name: /Opmerking/ })).toHaveValue('Factuur opvragen');
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Teken' }), '✓ akkoord');
  await user.click(within(dialog).getByRole('button', { name: 'Opslaan' }));
  await waitFor(async () => expect(within(await card()).getByRole('list', { name: 'Aantekeningen' })).toHaveTextContent('✓ akkoord'));
  expect(lines(workbook)?.filter((row) => row.includes('JB'))).toHaveLength(1);

  // The finding goes: the note is told, and can be taken away.
  const { rows } = workbook.tables.find(({ name }) => name === 'STO_Kosten') as unknown as { rows: (string | number)[][] };
  const row = rows.find((cells) => cells.includes('12-1-2029')) as (string | number)[];
  row[row.indexOf('12-1-2029')] = '12-1-2026';
  await user.click(screen.getByRole('button', { name: 'Opnieuw controleren' }));
  const section = await screen.findByRole('region', { name: 'Aantekeningen zonder bevinding' });
  expect(section).toHaveTextContent('de controle vindt dit niet meer');
  await user.click(within(section).getByRole('button', { name: 'Wissen' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Aantekeningen zonder bevinding' })).toBeNull());
  expect(lines(workbook)?.some((cells) => cells.includes('JB'))).toBe(false);
});
