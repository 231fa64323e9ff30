import { screen, waitFor, within } from '@testing-library/react';
import { SOURCES } from '../../src/scheme/sources';
import { TEMPLATES } from '../../src/templates';
import { MemoryWorkbook } from './memory-workbook';
import { button, expectAccessible, renderPane, tab } from './render-pane';

async function openTemplates(workbook: MemoryWorkbook) {
  const pane = await renderPane(workbook);
  await screen.findByRole('heading', { name: 'In deze werkmap' });
  await pane.user.click(tab('Sjablonen'));
  return pane;
}
const sheets = ({ tables }: MemoryWorkbook): readonly string[] => [...new Set(tables.map(({ sheet }) => sheet))];

test('every template has a card with its purpose and its source', async () => {
  await openTemplates(new MemoryWorkbook());
  for (const { title, purpose, source } of TEMPLATES) {
    const card = screen.getByRole('heading', { name: title }).closest('li') as HTMLElement;
    expect(card).toHaveTextContent(purpose);
    expect(card).toHaveTextContent(source.text);
    const { link } = SOURCES[source.id];
    if (link) expect(within(card).getByRole('link')).toHaveAttribute('href', link);
  }
  await expectAccessible();
});

test('all missing templates load at once, for the chosen subsidieperiode', async () => {
  const workbook = new MemoryWorkbook();
  const { user } = await openTemplates(workbook);
  await user.click(screen.getByRole('radio', { name: '2020-2024' }));
  await user.click(button('Alle sjablonen laden'));
  expect(
    await screen.findByText('Geladen: Regio, Partners, Activiteiten, Inspanning, Afschrijvingen en Kosten.', {
      selector: '.fui-MessageBarBody',
    }),
  ).toBeVisible();
  expect(sheets(workbook)).toHaveLength(6);
  expect(workbook.tables.find(({ name }) => name === 'STO_Afschrijvingen')?.headings.join()).toContain('2020');
  expect(button('Alle ontbrekende laden')).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible();
});

test('a selection loads, and the selection is empty again', async () => {
  const workbook = new MemoryWorkbook();
  const { user } = await openTemplates(workbook);
  expect(button('Selectie laden')).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByRole('checkbox', { name: 'Kostenregister selecteren' }));
  await user.click(screen.getByRole('checkbox', { name: 'Partners in de regio selecteren' }));
  await user.click(button('Selectie laden (2)'));
  await waitFor(() => expect(sheets(workbook)).toEqual(['Partners', 'Kosten']));
  expect(screen.getByRole('checkbox', { name: 'Kostenregister selecteren' })).not.toBeChecked();
});

describe('when a sheet of that name exists', () => {
  async function ask() {
    const workbook = new MemoryWorkbook({ ownSheets: ['Kosten'] });
    const { user } = await openTemplates(workbook);
    await user.click(button('Kostenregister laden'));
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog).toHaveTextContent('"Kosten"');
    expect(dialog).toHaveTextContent('Er wordt niets overschreven.');
    expect(dialog).toHaveTextContent('kan niet met Ongedaan maken worden teruggedraaid');
    await expectAccessible();
    return { workbook, user, dialog: within(dialog) };
  }

  test('Behouden leaves everything as it is', async () => {
    const { workbook, user, dialog } = await ask();
    await user.click(dialog.getByRole('button', { name: 'Behouden' }));
    expect(await screen.findByText('Behouden zoals het was: Kosten.', { selector: '.fui-MessageBarBody' })).toBeVisible();
    expect(sheets(workbook)).toEqual([]);
  });

  test('Ernaast laden makes a sheet with a number', async () => {
    const { workbook, user, dialog } = await ask();
    await user.click(dialog.getByRole('button', { name: 'Ernaast laden' }));
    expect(await screen.findByText('Geladen: Kosten (2).', { selector: '.fui-MessageBarBody' })).toBeVisible();
    expect(sheets(workbook)).toEqual(['Kosten (2)']);
    expect(screen.getByText(/Aanwezig op blad Kosten \(2\)/)).toBeVisible();
  });

  test('Escape loads nothing', async () => {
    const { workbook, user } = await ask();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(sheets(workbook)).toEqual([]);
  });
});
