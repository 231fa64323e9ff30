import { screen, waitFor, within } from '@testing-library/react';
import { SOURCES } from '../../src/scheme/sources';
import { TEMPLATES } from '../../src/templates';
import { regioTemplate } from '../../src/templates/regio';
import { TEMPLATE_SETS } from '../../src/templates/sets';
import { MemoryWorkbook } from './memory-workbook';
import { button, expectAccessible, renderPane, tab } from './render-pane';

async function openTemplates(workbook: MemoryWorkbook) {
  const pane = await renderPane(workbook);
  await screen.findByRole('heading', { name: 'In deze werkmap' });
  await pane.user.click(tab('Sjablonen'));
  return pane;
}

/** The same, with the list of single templates unfolded. */
async function openSingleTemplates(workbook: MemoryWorkbook) {
  const pane = await openTemplates(workbook);
  await pane.user.click(button(/^Alle \d+ sjablonen tonen$/));
  return pane;
}
const sheets = ({ tables }: MemoryWorkbook): readonly string[] => [...new Set(tables.map(({ sheet }) => sheet))];

test('every template has a card with its purpose and its source', async () => {
  await openSingleTemplates(new MemoryWorkbook());
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
  const { user } = await openSingleTemplates(workbook);
  await user.click(screen.getByRole('radio', { name: '2020-2024' }));
  await user.click(button('Alle sjablonen laden'));
  const loaded = await screen.findByText(/^Geladen: /, { selector: '.fui-MessageBarBody' });
  for (const { sheet } of TEMPLATES) expect(loaded).toHaveTextContent(sheet);
  expect([...sheets(workbook), ...workbook.forms].sort()).toEqual(TEMPLATES.map(({ sheet }) => sheet).sort());
  expect(workbook.tables.find(({ name }) => name === 'STO_Afschrijvingen')?.headings.join()).toContain('2020');
  expect(button('Alle ontbrekende laden')).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible();
});

test('a selection loads, and the selection is empty again', async () => {
  const workbook = new MemoryWorkbook();
  const { user } = await openSingleTemplates(workbook);
  expect(button('Selectie laden')).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByRole('checkbox', { name: 'Kostenregister selecteren' }));
  await user.click(screen.getByRole('checkbox', { name: 'Partners in de regio selecteren' }));
  await user.click(button('Selectie laden (2)'));
  await waitFor(() => expect(sheets(workbook)).toEqual(['Partners', 'Kosten']));
  expect(screen.getByRole('checkbox', { name: 'Kostenregister selecteren' })).not.toBeChecked();
});

const setCard = (title: string): HTMLElement => screen.getByRole('heading', { name: title }).closest('li') as HTMLElement;

test.each(TEMPLATE_SETS.map((set) => [set.title, set] as const))(
  'the set %s loads all its sheets in one go',
  async (title, { purpose, templates }) => {
    const workbook = new MemoryWorkbook();
    const { user } = await openTemplates(workbook);
    expect(setCard(title)).toHaveTextContent(purpose);
    await user.click(button(`${title} laden`));
    await waitFor(() => expect(setCard(title)).toHaveTextContent('Alle bladen zijn aanwezig.'));
    expect([...sheets(workbook), ...workbook.forms].sort()).toEqual(templates.map(({ sheet }) => sheet).sort());
    expect(button(`${title} laden`)).toHaveAttribute('aria-disabled', 'true');
  },
);

test('a set loads only what is not there yet, and says what is', async () => {
  const workbook = new MemoryWorkbook({ templates: TEMPLATES.filter(({ sheet }) => sheet === 'Partners') });
  const { user } = await openTemplates(workbook);
  expect(setCard('Begroting indienen')).toHaveTextContent('Al aanwezig: Partners.');
  expect(setCard('Begroting indienen')).not.toHaveTextContent(/Laadt:[^.]*Partners/);
  await user.click(button('Begroting indienen laden'));
  await waitFor(() => expect(setCard('Begroting indienen')).toHaveTextContent('Alle bladen zijn aanwezig.'));
  expect(sheets(workbook).filter((sheet) => sheet.startsWith('Partners'))).toEqual(['Partners']);
});

test('single templates are folded away at first', async () => {
  await openTemplates(new MemoryWorkbook());
  expect(screen.queryByRole('checkbox')).toBeNull();
  const toggle = button(`Alle ${TEMPLATES.length} sjablonen tonen`);
  expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await expectAccessible();
});

test('the sheet Regio tells the subsidieperiode, and another choice is warned of', async () => {
  const workbook = new MemoryWorkbook({ templates: [regioTemplate], periode: '2020-2024' });
  workbook.type('regio', { periode: '2020-2024' });
  const { user } = await openTemplates(workbook);
  expect(screen.getByRole('radio', { name: '2020-2024' })).toBeChecked();
  expect(screen.getByText(/voor de jaren 2020 tot en met 2024/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: '2025-2028' }));
  expect(screen.getByText(/Op blad Regio staat subsidieperiode 2020-2024/)).toBeVisible();
});

describe('when a sheet of that name exists', () => {
  async function ask() {
    const workbook = new MemoryWorkbook({ ownSheets: ['Kosten'] });
    const { user } = await openSingleTemplates(workbook);
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
