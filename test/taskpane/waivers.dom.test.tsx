import { screen, waitFor, within } from '@testing-library/react';
import { kostenTemplate } from '../../src/templates/kosten';
import { MemoryWorkbook } from './memory-workbook';
import { expectAccessible, renderPane } from './render-pane';

const WORDS = 'Afgesproken met DUS-I op 3 maart 2026';
const ADVANCE = { soort_boeking: 'voorschot of doorbetaling aan partner', factuurdatum: '12-1-2026' };

async function detailsOf(workbook: MemoryWorkbook, text: RegExp) {
  const { user } = await renderPane(workbook, { startWithCheck: true });
  const card = (await screen.findByText(text)).closest('li') as HTMLElement;
  await user.click(within(card).getByRole('button', { name: 'Uitleg en oplossing' }));
  return { user, card };
}
const lines = (workbook: MemoryWorkbook) => workbook.tables.find(({ name }) => name === 'STO_Afwijkingen')?.rows;

test('a finding is accounted for, comes first with the sign of its own, and is taken back', async () => {
  const workbook = new MemoryWorkbook({ templates: [kostenTemplate] });
  workbook.type('kosten', { ...ADVANCE, bedrag_sto: 100 });
  workbook.type('kosten', { ...ADVANCE, bedrag_sto: 100, factuurdatum: '13-1-2026' });
  const { user, card } = await detailsOf(workbook, /telt hier mee voor/);
  await user.click(within(card).getByRole('button', { name: 'Verantwoorden…' }));
  const dialog = await screen.findByRole('dialog');
  await expectAccessible();
  await user.click(within(dialog).getByRole('button', { name: 'Verantwoorden' }));
  for (const problem of ['Kies een reden.', /Leg het uit in ten minste 20/, 'Vul uw naam in.'])
    expect(within(dialog).getByText(problem)).toBeVisible();
  expect(lines(workbook)).toBeUndefined();

  await user.selectOptions(within(dialog).getByRole('combobox', { name: /Reden/ }), 'toestemming van DUS-I');
  await user.type(within(dialog).getByRole('textbox', { name: /Toelichting/ }), WORDS);
  await user.type(within(dialog).getByRole('textbox', { name: /Bewijs/ }), 'brief.pdf');
  await user.type(within(dialog).getByRole('textbox', { name: /Uw naam/ }), 'A. Visser');
  await user.type(within(dialog).getByRole('textbox', { name: /Geldt tot en met/ }), '31-12-2099');
  await user.click(within(dialog).getByRole('radio', { name: /Alle 2 rijen/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Verantwoorden' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(lines(workbook)?.filter((row) => row.includes(WORDS))).toHaveLength(2);

  const section = await screen.findByRole('region', { name: 'Verantwoorde afwijkingen' });
  expect(section).toHaveTextContent('toestemming van DUS-I');
  expect(section).toHaveTextContent('Bewijs: brief.pdf');
  const outcome = screen.getByRole('region', { name: 'Uitkomst' });
  expect(outcome).toHaveTextContent('2 verantwoorde afwijkingen');
  expect(outcome).toHaveTextContent('0 opgelost, 0 nieuw');
  expect(screen.queryByText(/^Soort boeking/)).toBeNull();
  await expectAccessible();

  const [first] = within(section).getAllByRole('button', { name: 'Terugnemen' });
  await user.click(first as HTMLElement);
  await waitFor(() => expect(outcome).toHaveTextContent('1 verantwoorde afwijking'));
  // One of the two is a finding again, without a press.
  await waitFor(() => expect(screen.getAllByText(/telt hier mee voor/)).toHaveLength(2));
});

test('what is about the window says that it cannot be accounted for', async () => {
  const workbook = new MemoryWorkbook({ templates: [kostenTemplate] });
  workbook.type('kosten', { factuurdatum: '12-1-2029' });
  const { card } = await detailsOf(workbook, /12-01-2029 valt na/);
  expect(within(card).getByText(/Dit kan niet verantwoord worden: buiten de subsidieperiode/)).toBeVisible();
  expect(within(card).queryByRole('button', { name: 'Verantwoorden…' })).toBeNull();
});

test('what is to be judged is answered with a reason, and asked again when its cells change', async () => {
  const workbook = new MemoryWorkbook({ templates: [kostenTemplate] });
  workbook.type('kosten', { factuurdatum: '12-3-2026', betaaldatum: '1-3-2026' });
  const { user, card } = await detailsOf(workbook, /is van voor de factuurdatum/);
  expect(within(card).queryByRole('button', { name: 'Verantwoorden…' })).toBeNull();
  await user.click(within(card).getByRole('button', { name: 'Dit klopt…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Dit klopt' });
  await expectAccessible();
  expect(within(dialog).queryByRole('combobox')).toBeNull();
  await user.type(within(dialog).getByRole('textbox', { name: /Toelichting/ }), 'Vooruitbetaald, zie de offerte van maart');
  await user.type(within(dialog).getByRole('textbox', { name: /Uw naam/ }), 'A. Visser');
  await user.click(within(dialog).getByRole('button', { name: 'Dit klopt' }));
  const section = await screen.findByRole('region', { name: 'Verantwoorde afwijkingen' });
  expect(section).toHaveTextContent('nagegaan: dit klopt: Vooruitbetaald, zie de offerte van maart');
  const cards = (): string => [...document.querySelectorAll('[data-finding]')].map(({ textContent }) => textContent).join('\n');
  expect(cards()).not.toContain('is van voor de factuurdatum');

  const costs = workbook.tables.find(({ name }) => name === 'STO_Kosten');
  const column = costs?.headings.indexOf('Betaaldatum') ?? -1;
  const row = costs?.rows[0];
  if (row) row[column] = '2-3-2026';
  await user.click(screen.getByRole('button', { name: 'Opnieuw controleren' }));
  await waitFor(() => expect(cards()).toContain('de betaling van 02-03-2026 is van voor de factuurdatum'));
  expect(screen.getByRole('region', { name: 'Verantwoorde afwijkingen' })).toHaveTextContent('verlopen, want de cellen zijn veranderd');
});
