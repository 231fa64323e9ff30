import { screen, waitFor, within } from '@testing-library/react';
import { formatDate } from '../../src/records/dutch-date';
import { DEADLINES } from '../../src/scheme/deadlines';
import { SOURCES } from '../../src/scheme/sources';
import { regioTemplate } from '../../src/templates/regio';
import { today } from '../../src/taskpane/today';
import { MemoryWorkbook } from './memory-workbook';
import { button, expectAccessible, openView, renderPane, tab } from './render-pane';

async function open(view: string, workbook = new MemoryWorkbook()) {
  const pane = await renderPane(workbook);
  await screen.findByRole('heading', { name: 'In deze werkmap' });
  await openView(pane.user, view);
  return pane;
}
const card = (title: string): HTMLElement => screen.getByRole('heading', { name: title }).closest('li') as HTMLElement;
const REGION = { regio: {}, regioParameters: {} } as const;

function withRegion(): MemoryWorkbook {
  const workbook = new MemoryWorkbook({ templates: [regioTemplate] });
  for (const [key, line] of Object.entries(REGION)) workbook.type(key as keyof typeof REGION, line);
  return workbook;
}

test('the menu beside the tabs shows which view is open, and a tab leads back', async () => {
  const { user } = await open('Parameters');
  expect(screen.getByRole('tabpanel')).toHaveAccessibleName('Meer: Parameters');
  for (const each of screen.getAllByRole('tab')) expect(each).toHaveAttribute('aria-selected', 'false');
  await user.click(tab('Start'));
  expect(screen.getByRole('heading', { name: 'In deze werkmap' })).toBeVisible();
  expect(document.getElementById('tab-meer')).toHaveAccessibleName('Meer');
});

describe('Parameters', () => {
  test('a value has its unit, its days, its source with a link and how sure it is', async () => {
    await open('Parameters');
    const minimum = card('Minimale cofinanciering door bedrijven');
    expect(minimum).toHaveTextContent('10%');
    expect(minimum).toHaveTextContent('Voor subsidie 2025-2028, 01-01-2025 tot en met 31-12-2028');
    expect(minimum).toHaveTextContent('Zekerheid: letterlijk gezien in de regeling');
    expect(within(minimum).getByRole('link')).toHaveAttribute('href', SOURCES['dusi-2025'].link);
    await expectAccessible();
  });

  test('what the region fills in stands beside what no source gives', async () => {
    const { unmount } = await open('Parameters');
    const rate = 'Uurtarief personeel na stijging van de GPL';
    expect(card(rate)).toHaveTextContent('Niet gevonden in een bron');
    expect(card(rate)).toHaveTextContent('Op blad Regio: nog niet ingevuld');
    unmount();
    const workbook = withRegion();
    const { user } = await open('Parameters', workbook);
    expect(card(rate)).toHaveTextContent('Op blad Regio: € 58,00 per uur (GPL volgens CAO VO, 31-01-2025)');
    await user.click(button('Ga naar blad Regio'));
    expect(workbook.selected).toBe('Regio');
  });

  test('another subsidieperiode has its own values', async () => {
    const { user } = await open('Parameters');
    await user.click(screen.getByRole('radio', { name: '2020-2024' }));
    const minimum = card('Minimale cofinanciering door bedrijven');
    expect(minimum).toHaveTextContent('7,5%');
    expect(minimum).not.toHaveTextContent('10%');
  });
});

describe('Deadlines', () => {
  const next = DEADLINES.find(({ round, day }) => round === 'STO2025' && day > today() + 60);

  test('each has its day, the days left, and its source', async () => {
    if (!next) throw new Error('all deadlines have passed');
    await open('Deadlines');
    const shown = card(next.document);
    expect(shown).toHaveTextContent(`Uiterlijk ${formatDate(next.day)}`);
    expect(shown).toHaveTextContent(/Nog [\d.]+ dagen/);
    expect(within(shown).getByRole('link')).toHaveAttribute('href', SOURCES[next.source].link);
    expect(screen.getByText(/Laad het sjabloon Regio/)).toBeVisible();
    await expectAccessible();
  });

  test('what the sheet Regio says is handed in is done', async () => {
    const workbook = withRegion();
    workbook.type('deadlines', { document: 'eindverslag', ingediend: today() });
    const { user } = await open('Deadlines', workbook);
    expect(card('eindverslag')).toHaveTextContent(`Ingediend op ${formatDate(today())}`);
    expect(card('vooraanmelding')).toHaveTextContent('Afgerond: de subsidie is toegekend');
    await user.click(button('Ga naar blad Regio'));
    expect(workbook.selected).toBe('Regio');
  });

  test('what is ticked is written on Regio as handed in today, and can be taken back', async () => {
    const workbook = withRegion();
    const { user } = await open('Deadlines', workbook);
    const tick = (): HTMLElement => screen.getByRole('checkbox', { name: 'Ingediend: eindverslag' });
    expect(tick()).not.toBeChecked();
    await user.click(tick());
    await waitFor(() => expect(tick()).toBeChecked());
    expect(card('eindverslag')).toHaveTextContent(`Ingediend op ${formatDate(today())}`);
    expect(screen.getByText('Op blad Regio staat dat eindverslag vandaag is ingediend.')).toBeInTheDocument();
    expect(screen.queryByRole('checkbox', { name: 'Ingediend: vooraanmelding' })).toBeNull();
    await expectAccessible();
    await user.click(tick());
    await waitFor(() => expect(tick()).not.toBeChecked());
    expect(card('eindverslag')).toHaveTextContent(/Nog [\d.]+ dag/);
  });

  test('without the sheet Regio there is nothing to tick', async () => {
    await open('Deadlines');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('the calendar file holds what is still to come', async () => {
    const files: Blob[] = [];
    const names: string[] = [];
    // jsdom has no addresses for blobs and follows no downloads.
    URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`;
    URL.revokeObjectURL = () => {};
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const { user } = await open('Deadlines');
    await user.click(button('Zet in agenda (.ics)'));
    click.mockRestore();
    expect(names).toEqual(['STO-termijnen-2025-2028.ics']);
    const reader = new FileReader();
    const read = new Promise((resolve) => (reader.onload = resolve));
    reader.readAsText(files[0] as Blob);
    await read;
    const open_ = DEADLINES.filter(({ round, day }) => round === 'STO2025' && day >= today());
    expect(String(reader.result).match(/BEGIN:VEVENT/g)).toHaveLength(open_.length);
    expect(screen.getByText(/^Het agendabestand is gemaakt/)).toBeInTheDocument();
  });

  test('when everything has passed there is nothing for the calendar', async () => {
    const { user } = await open('Deadlines');
    await user.click(screen.getByRole('radio', { name: '2020-2024' }));
    expect(screen.getByText(/geen termijnen meer/)).toBeVisible();
    expect(button('Zet in agenda (.ics)')).toHaveAttribute('aria-disabled', 'true');
  });
});
