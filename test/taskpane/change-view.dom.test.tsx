import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { TEMPLATES } from '../../src/templates';
import { SOURCES } from '../../src/scheme/sources';
import type { TableKey } from '../../src/templates/column';
import type { Row } from '../cases/calculated';
import { regionRows } from '../change/region';
import { MemoryWorkbook } from './memory-workbook';
import { button, expectAccessible, openView, renderPane } from './render-pane';

const SHEETS = ['Regio', 'Partners', 'Activiteiten', 'Begroting', 'Wijzigingen', 'Kosten', 'Afschrijvingen'];

/** Two checks of a whole workbook take their time on a busy machine. */
const LONG = { timeout: 30_000 };

/** A region with a plan and a budget, in memory. */
function region(): MemoryWorkbook {
  const workbook = new MemoryWorkbook({ templates: TEMPLATES.filter(({ sheet }) => SHEETS.includes(sheet)) });
  const rows = regionRows('2025-2028');
  const keys: readonly TableKey[] = ['regio', 'partners', 'activiteiten', 'begroting', 'wijzigingen'];
  // Long lists to choose from are slow in jsdom: three activities will do.
  const isKept = ({ act_code }: Row): boolean => act_code === undefined || ['A01', 'A02', 'A03'].includes(String(act_code));
  for (const key of keys) workbook.type(key, ...(rows[key] ?? []).filter(isKept));
  return workbook;
}

async function open(workbook = region()) {
  const { user } = await renderPane(workbook);
  await openView(user, 'Mag dit?');
  await screen.findByRole('form', { name: 'Wijziging' });
  // Not letter by letter: how fields take keys is not what is tested, and takes half a minute.
  const choose = (label: string, value: string): void => {
    const list = screen.getByLabelText(label);
    const option = within(list)
      .getAllByRole<HTMLOptionElement>('option')
      .find((each) => each.textContent?.startsWith(value));
    if (!option) throw new Error(`${label}: no ${value} in ${list.textContent ?? ''}`);
    fireEvent.change(list, { target: { value: option.value } });
  };
  const type = (label: string, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });
  return { user, workbook, choose, type };
}

/** Fills in Casus 1 as a user would. */
function fillInCasus1({ choose, type }: Awaited<ReturnType<typeof open>>): void {
  type('Naam van de activiteit', 'Zorgrobots in de praktijk');
  choose('Programmalijn', 'PL2');
  choose('Doel van de regeling', 'kwaliteit');
  choose('Eerste jaar', '2027');
  choose('Laatste jaar', '2028');
  choose('Wie voert het uit?', 'Vmbo De Sluis');
  choose('Voor wie is het?', 'vmbo');
  choose('Wat kost het?', 'Een machine');
  type('Wat koopt of betaalt u?', '3D-printer');
  type('Bedrag', '7.500');
  type('Afschrijven in maanden', '60');
  type('Restwaarde (mag leeg)', '500');
  type('Deel voor STO', '80%');
  type('In gebruik vanaf', '15-1-2027');
  choose('Wie betaalt het?', 'A02 · Materiaalkosten');
  type('Waarom is de wijziging nodig?', 'Leerlingen Zorg en Welzijn werken met techniekleerlingen');
  type('Waarom past zij bij de doelen? (mag leeg)', 'Techniek zichtbaar maken in andere domeinen');
}

test('Casus 1 is weighed, put on Wijzigingen and brought into the plan', async () => {
  const view = await open();
  const { user, workbook } = view;
  fillInCasus1(view);
  await user.click(button('Bekijk de wijziging'));
  const outcome = await screen.findByRole('region', { name: 'Uitkomst' }, LONG);
  expect(outcome).toHaveTextContent('Niet de aankoop van € 7.500,00 telt, maar de afschrijving: € 2.240,00 in 24 maanden');
  expect(within(outcome).getByRole('region', { name: 'Voor en na' })).toHaveTextContent('Activiteitenwas 3, wordt 4');
  expect(within(outcome).getByRole('link', { name: 'Formulier van DUS-I openen' })).toHaveAttribute('href', SOURCES['dusi-formulier'].link);
  expect(within(outcome).getByLabelText('Tekst van de melding')).toHaveDisplayValue(
    /€ 2\.240,00 gaat van activiteit A02, Materiaalkosten naar activiteit A04/,
  );
  for (const question of ['Welke stappen zet u?', 'Wie toetst?', 'Wie informeert u?', 'Wat legt u vast?']) {
    expect(within(outcome).getByText(question)).toBeVisible();
  }
  await expectAccessible();
  // Nothing was written so far.
  expect(JSON.stringify(workbook.tables)).not.toContain('Zorgrobots');
  await user.click(button('Zet op blad Wijzigingen'));
  await screen.findByText(/^Staat op blad Wijzigingen/);
  const log = workbook.tables.find(({ name }) => name === 'STO_Wijzigingen');
  expect(log?.rows.filter((row) => row.includes('activiteit nieuw') && row.includes('A04'))).toHaveLength(1);
  expect(log?.rows.filter((row) => row.includes('budgetverschuiving') && row.includes(2240))).toHaveLength(1);
  await user.click(button('Werk het plan bij'));
  await screen.findByText('Het plan is bijgewerkt. Zet Plan en begroting bijgewerkt op ja.');
  expect(
    workbook.tables.find(({ name }) => name === 'STO_Activiteiten')?.rows.some((row) => row.includes('Zorgrobots in de praktijk')),
  ).toBe(true);
  expect(workbook.tables.find(({ name }) => name === 'STO_Begroting')?.rows.some((row) => row.includes('Afschrijving 3D-printer'))).toBe(
    true,
  );
  await expectAccessible();
});

test('what is not filled in is said beside the question, and what cannot be is said in words', async () => {
  const view = await open();
  const { user, choose, type } = view;
  await user.click(button('Bekijk de wijziging'));
  expect(await screen.findByText('Vul de gemarkeerde vragen in.')).toBeVisible();
  expect(screen.getByLabelText('Naam van de activiteit')).toHaveAccessibleDescription(/Vul dit in/);
  await expectAccessible();
  choose('Wat verandert er?', 'Geld verschuiven');
  expect(screen.queryByText('Vul de gemarkeerde vragen in.')).toBeNull();
  choose('Van welke post?', 'A02 · Materiaalkosten');
  choose('Naar welke activiteit?', 'A03');
  choose('Naar welke kostensoort?', 'Materiaalkosten');
  type('Bedrag', '900.000');
  choose('Vanaf welk jaar?', '2027');
  type('Waarom is de wijziging nodig?', 'Meer groepen');
  await user.click(button('Bekijk de wijziging'));
  expect((await screen.findAllByText(/nodig is € 900.000,00. Kies een andere post, of een lager bedrag./, {}, LONG))[0]).toBeVisible();
});

test('Enter in a field weighs the change', async () => {
  const { user } = await open();
  screen.getByLabelText('Naam van de activiteit').focus();
  await user.keyboard('Zorgrobots{Enter}');
  await waitFor(() => expect(screen.getByText('Vul de gemarkeerde vragen in.')).toBeVisible());
});
