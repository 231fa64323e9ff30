import { screen, waitFor, within } from '@testing-library/react';
import type { CellValue } from '../../src/cells/cell';
import { TEMPLATES } from '../../src/templates';
import { kostenTable } from '../../src/templates/kosten';
import { MemoryWorkbook } from './memory-workbook';
import { expectAccessible, findButton, renderPane } from './render-pane';

/** Costs of which rows 5 and 6 name the same unknown target group, and rows 7 to 9 hold a date that is text. */
async function opened(...more: readonly Readonly<Record<string, CellValue>>[]) {
  const workbook = new MemoryWorkbook({ templates: TEMPLATES.filter(({ sheet }) => sheet === 'Kosten') });
  workbook.type(
    'kosten',
    { boekstuk: '1', factuurnr: '1', doelgroep: 'vmbo-b' },
    { boekstuk: '2', factuurnr: '2', doelgroep: 'vmbo-b' },
    { boekstuk: '3', factuurnr: '3', betaaldatum: '1-4-2026' },
    { boekstuk: '4', factuurnr: '4', betaaldatum: '2-4-2026' },
    { boekstuk: '5', factuurnr: '5', betaaldatum: '3-4-2026' },
    ...more,
  );
  const pane = await renderPane(workbook, { startWithCheck: true });
  await screen.findByRole('region', { name: 'Uitkomst' });
  const column = (key: string): readonly (CellValue | undefined)[] =>
    workbook.tables.flatMap(({ rows }) =>
      rows.slice(0, 5 + more.length).map((row) => row[kostenTable.columns.findIndex((each) => each.key === key)]),
    );
  return { ...pane, workbook, column };
}

const cardOf = (text: RegExp): HTMLElement => screen.getByText(text).closest('li') as HTMLElement;

test('what a mend changes stands there before it is done; it is done in all rows that say the same, and said', async () => {
  const { user, column } = await opened();
  const card = cardOf(/^"?vmbo-b/);
  const changes = within(card).getByRole('list', { name: 'Wat er verandert' });
  expect([...changes.children].map(({ textContent }) => textContent)).toEqual(['R5: "vmbo-b" → "vmbo"', 'R6: "vmbo-b" → "vmbo"']);
  await expectAccessible();
  within(card).getByRole('button', { name: 'Verander in vmbo (2 rijen)' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByText(/^"?vmbo-b/)).toBeNull());
  expect(column('doelgroep').slice(0, 2)).toEqual(['vmbo', 'vmbo']);
  // The card is gone: the next one has the focus.
  await waitFor(() => expect(document.activeElement?.closest('li')).not.toBeNull());
});

test('another choice of the list stands in a menu, with what it changes', async () => {
  const { user, column } = await opened();
  await user.click(within(cardOf(/^"?vmbo-b/)).getByRole('button', { name: 'Iets anders…' }));
  const items = await screen.findAllByRole('menuitem');
  const other = items.find(({ textContent }) => textContent?.startsWith('Verander in vmbo en havo/vwo'));
  expect(other).toHaveTextContent('R5: "vmbo-b" → "vmbo en havo/vwo"; R6: "vmbo-b" → "vmbo en havo/vwo"');
  if (other) await user.click(other);
  await waitFor(() => expect(column('doelgroep').slice(0, 2)).toEqual(['vmbo en havo/vwo', 'vmbo en havo/vwo']));
});

test('Herstel alle does the same mend for findings that each say something of their own, after a look at all of it', async () => {
  const { user, column } = await opened();
  await user.click(await findButton('Herstel alle 3…'));
  const lists = screen.getAllByRole('list', { name: 'Wat er verandert' });
  expect(lists.some(({ children }) => children.length === 3)).toBe(true);
  await user.click(await findButton('Herstel deze 3'));
  await waitFor(() => expect(column('betaaldatum').slice(2)).toEqual([46_113, 46_114, 46_115]));
});

test('when a mend is refused that is said, and the finding stays', async () => {
  const { user, workbook } = await opened();
  workbook.failing = 'changed';
  await user.click(within(cardOf(/^"?vmbo-b/)).getByRole('button', { name: /^Verander in vmbo/ }));
  expect(await screen.findByText(/De werkmap is veranderd sinds de controle\. Er is niets hersteld\./)).toBeInTheDocument();
  expect(cardOf(/^"?vmbo-b/)).toBeVisible();
});

test('an empty cell with a list offers all its choices in a menu, none of them in front', async () => {
  const { user, column } = await opened({ boekstuk: '6', factuurnr: '6', doelgroep: '' });
  const card = cardOf(/is leeg, ook bij de activiteit/);
  expect(within(card).queryByRole('button', { name: /^Vul / })).toBeNull();
  await user.click(within(card).getByRole('button', { name: 'Kies…' }));
  const items = await screen.findAllByRole('menuitem');
  const wanted = items.find(({ textContent }) => textContent?.startsWith('Vul po in'));
  expect(wanted).toHaveTextContent('R10: (leeg) → "po"');
  if (wanted) await user.click(wanted);
  await waitFor(() => expect(column('doelgroep')[5]).toBe('po'));
});

test('a jump to a hidden row asks first; the row is shown on a press', async () => {
  const { user, workbook } = await opened();
  workbook.hiddenRow = 6;
  await user.click(screen.getAllByRole('button', { name: /^Let op.*rij 7/ })[0] ?? document.body);
  expect(await screen.findByText(/Rij 7 op blad Kosten is verborgen/)).toBeInTheDocument();
  expect(workbook.selected).toBeUndefined();
  await user.click(await findButton('Rij laten zien'));
  await waitFor(() => expect(workbook.selected).toMatchObject({ row: 6 }));
  expect(screen.queryByText(/Rij 7 op blad Kosten is verborgen/)).toBeNull();
});
