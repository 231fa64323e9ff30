import { screen, waitFor, within } from '@testing-library/react';
import { activiteitenTemplate } from '../../src/templates/activiteiten';
import { voortgangInhoudTemplate } from '../../src/templates/verslag';
import { MemoryWorkbook } from './memory-workbook';
import { expectAccessible, openView, renderPane } from './render-pane';

async function open(workbook: MemoryWorkbook) {
  const pane = await renderPane(workbook);
  await screen.findByRole('heading', { name: 'In deze werkmap' });
  await openView(pane.user, 'Rapporten');
  return pane;
}
const report = async (title: string) => within(await screen.findByRole('region', { name: title }));

test('a press puts the activities in, what was written stays, and each text to write leads to its cell', async () => {
  const workbook = new MemoryWorkbook({ templates: [activiteitenTemplate, voortgangInhoudTemplate] });
  workbook.type('activiteiten', {}, { act_code: 'A02' }, { act_code: 'A03' });
  workbook.type('voortgangActiviteiten', { act_code: 'A01', vervolg: 'Gaat door' });
  const { user } = await open(workbook);
  const progress = await report('Voortgangsrapportage');
  expect(progress.getByText(/Uit de registers: 1 activiteit/)).toHaveTextContent('2 activiteiten nog niet ingevuld');
  expect(progress.getByText('kort: 9 tekens (20 tot 1000 tekens)')).toBeVisible();
  await expectAccessible();
  await user.click(progress.getByRole('button', { name: 'Rapport invullen' }));
  await waitFor(() => expect(progress.getByText(/Uit de registers: 3 activiteiten/)).toBeVisible());
  expect(progress.getByRole('button', { name: 'Rapport invullen' })).toHaveAttribute('aria-disabled', 'true');
  // Of the first only the short text, of the two that came in what was done and what follows.
  expect(progress.getAllByText('nog leeg (20 tot 1000 tekens)')).toHaveLength(4);
  expect(progress.getByText('kort: 9 tekens (20 tot 1000 tekens)')).toBeVisible();
});

test('a report of which the sheet is not there offers to load it', async () => {
  const workbook = new MemoryWorkbook({ templates: [activiteitenTemplate] });
  const { user } = await open(workbook);
  const final = await report('Eindrapportage');
  await user.click(final.getByRole('button', { name: 'Blad Eindverslag inhoud laden' }));
  await waitFor(() => expect(final.getByRole('button', { name: 'Ga naar blad Eindverslag inhoud' })).toBeVisible());
});
