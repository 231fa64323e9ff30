import { act, render, screen, waitFor } from '@testing-library/react';
import { CheckProgress } from '../../src/taskpane/check/CheckProgress';
import { TEMPLATES } from '../../src/templates';
import { MemoryWorkbook } from './memory-workbook';
import { button, expectAccessible, findButton, renderPane, tab } from './render-pane';

/** Something that a test opens by hand. */
function gate() {
  let open: () => void = () => undefined;
  return { closed: new Promise<void>((resolve) => (open = resolve)), open: () => open() };
}

const kosten = TEMPLATES.filter(({ sheet }) => sheet === 'Kosten');

describe('busy', () => {
  async function start() {
    const workbook = new MemoryWorkbook({ templates: kosten });
    workbook.type('kosten', {});
    const cell = gate();
    workbook.gate = cell.closed;
    const pane = await renderPane(workbook, { startWithCheck: true });
    return { workbook, cell, ...pane };
  }

  test('a check that Excel does not answer explains the cell being edited, and goes on afterwards', async () => {
    const { cell } = await start();
    expect(await screen.findByText('Wachten op Excel')).toBeInTheDocument();
    expect(
      await screen.findByText(/Rond de invoer in de cel af met Enter; daarna gaat de controle verder\./, {}, { timeout: 5000 }),
    ).toBeInTheDocument();
    expect(button('Controleren')).toHaveAttribute('aria-disabled', 'true');
    await expectAccessible();
    await act(async () => cell.open());
    expect(await screen.findByRole('region', { name: 'Uitkomst' })).toBeInTheDocument();
    expect(screen.queryByText('Wachten op Excel')).toBeNull();
  });

  test('an Excel that refuses while a cell is being edited is asked again', async () => {
    const workbook = new MemoryWorkbook({ templates: kosten });
    workbook.type('kosten', {});
    const { user } = await renderPane(workbook);
    const check = await findButton('Controleren');
    workbook.failing = 'cell edit';
    await user.click(check);
    expect(await screen.findByText(/daarna gaat de controle verder\./)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
    workbook.failing = undefined;
    expect(await screen.findByRole('region', { name: 'Uitkomst' }, { timeout: 5000 })).toBeInTheDocument();
  });

  test('Annuleren stops before anything is marked', async () => {
    const { workbook, cell, user } = await start();
    await user.click(await findButton('Annuleren'));
    expect(screen.getByText('De controle is afgebroken.')).toBeInTheDocument();
    expect(button('Controleren')).toHaveFocus();
    await act(async () => cell.open());
    expect(workbook.controle('kosten').every((cell) => cell === '')).toBe(true);
    expect(screen.queryByRole('region', { name: 'Uitkomst' })).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

test('Annuleren while the marking is being written does nothing: what is written is finished, and shown', async () => {
  const workbook = new MemoryWorkbook({ templates: kosten });
  workbook.type('kosten', {});
  const writing = gate();
  workbook.markGate = writing.closed;
  const { user } = await renderPane(workbook, { startWithCheck: true });
  await screen.findByText('Stap 3 van 3: markeren in het blad');
  await user.click(button('Annuleren'));
  expect(screen.queryByText('De controle is afgebroken.')).toBeNull();
  await act(async () => writing.open());
  expect(await screen.findByRole('region', { name: 'Uitkomst' })).toBeInTheDocument();
  expect(workbook.controle('kosten')[0]).not.toBe('');
});

test('what is done within 300 ms shows no progress', () => {
  jest.useFakeTimers();
  try {
    render(<CheckProgress running={{ step: 'lezen', done: 1, total: 2, waiting: false }} onCancel={() => {}} />);
    act(() => jest.advanceTimersByTime(299));
    expect(screen.queryByRole('progressbar')).toBeNull();
    act(() => jest.advanceTimersByTime(1));
    expect(screen.getByRole('progressbar')).toBeInTheDocument();
    expect(screen.getByText('1 van 2 rijen (50%)')).toBeInTheDocument();
  } finally {
    jest.useRealTimers();
  }
});

describe('what goes wrong', () => {
  test('an error says what to do and gives technical data without cell contents to copy', async () => {
    const workbook = new MemoryWorkbook({ templates: kosten });
    workbook.type('kosten', { omschrijving: 'Geheime omschrijving' });
    const { user } = await renderPane(workbook);
    const check = await findButton('Controleren');
    workbook.failing = 'unknown';
    await user.click(check);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Er ging iets mis in Excel. Wat STO Controle tot dan toe schreef, kan er al staan',
    );
    await expectAccessible();
    await user.click(button('Technische gegevens kopiëren'));
    expect(await findButton('Gekopieerd')).toBeInTheDocument();
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/^STO Controle \d+\.\d+\.\d+\nFout: unknown\nExcel: Test \(Range\.values\)$/);
    expect(copied).not.toContain('Geheime');
    workbook.failing = undefined;
    await user.click(button('Controleren'));
    await screen.findByRole('region', { name: 'Uitkomst' });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('where the clipboard is refused the technical data can be copied by hand', async () => {
    const workbook = new MemoryWorkbook();
    workbook.failing = 'session';
    const { user } = await renderPane(workbook);
    await screen.findByRole('alert');
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await user.click(button('Technische gegevens kopiëren'));
    const text: HTMLTextAreaElement = await screen.findByRole('textbox');
    expect(text.value).toContain('Fout: session');
    expect(text).toHaveFocus();
    await user.click(button('Melding sluiten'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('a cell being edited while the pane opens is waited for without an error', async () => {
    const workbook = new MemoryWorkbook({ templates: kosten });
    workbook.failing = 'cell edit';
    await renderPane(workbook);
    expect(screen.getByText(/Rond de invoer in de cel af met Enter/)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
    workbook.failing = undefined;
    expect(await screen.findByRole('heading', { name: 'In deze werkmap' }, { timeout: 5000 })).toBeInTheDocument();
  });

  test('a protected sheet is checked, and the pane says that it is not marked', async () => {
    const workbook = new MemoryWorkbook({ templates: kosten });
    workbook.type('kosten', {});
    workbook.protectedSheets.add('Kosten');
    const { user } = await renderPane(workbook);
    expect(await screen.findByText(/^Beveiligd: Kosten\./)).toBeInTheDocument();
    await user.click(button('Controleren'));
    expect(await screen.findByText('Niet gemarkeerd: Kosten.')).toBeInTheDocument();
  });
});

describe('nothing to show', () => {
  test('a workbook without templates has nothing to check', async () => {
    const { user } = await renderPane(new MemoryWorkbook(), { startWithCheck: true });
    expect(screen.getByText(/Er valt nog niets te controleren/)).toBeInTheDocument();
    await expectAccessible();
    await user.click(button('Sjablonen kiezen'));
    expect(tab('Sjablonen')).toHaveAttribute('aria-selected', 'true');
  });

  test('empty tables', async () => {
    await renderPane(new MemoryWorkbook({ templates: kosten }), { startWithCheck: true });
    expect(await screen.findByText('Er is niets gecontroleerd.')).toBeInTheDocument();
  });

  test('no findings: the count of rows in order stays', async () => {
    const workbook = new MemoryWorkbook({ templates: kosten });
    workbook.type('kosten', {});
    await renderPane(workbook, { startWithCheck: true });
    await waitFor(() => expect(screen.getByRole('region', { name: 'Uitkomst' })).toHaveTextContent('1 rij niet volledig gecontroleerd'));
    expect(screen.getByText('Niets gevonden in wat is gecontroleerd.')).toBeInTheDocument();
    await expectAccessible();
  });
});

test('the theme follows Office, and otherwise the system', async () => {
  const theme = (): string | undefined => document.querySelector<HTMLElement>('[data-thema]')?.dataset['thema'];
  const { unmount } = await renderPane(new MemoryWorkbook(), { officeBackground: '#262626' });
  expect(theme()).toBe('dark');
  unmount();
  const { setMedia } = await renderPane(new MemoryWorkbook());
  expect(theme()).toBe('light');
  act(() => setMedia('prefers-color-scheme: dark'));
  expect(theme()).toBe('dark');
  act(() => setMedia('forced-colors: active'));
  expect(theme()).toBe('contrast');
});
