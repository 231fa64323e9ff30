import { screen, waitFor, within } from '@testing-library/react';
import { activiteitenTemplate } from '../../src/templates/activiteiten';
import { kostenTemplate } from '../../src/templates/kosten';
import { modelG2Template } from '../../src/templates/model-g2';
import { regioTemplate } from '../../src/templates/regio';
import { serialDay } from '../../src/scheme/calendar';
import type { CellValue } from '../../src/cells/cell';
import { saveXlsx } from '../../src/xlsx/save';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { SOUND_LINES } from '../rules/sound-lines';
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

test('a year is closed after its figures are shown, once; it is opened again with a reason only', async () => {
  const workbook = new MemoryWorkbook({ templates: [regioTemplate, modelG2Template, kostenTemplate, voortgangInhoudTemplate] });
  workbook.type('regio', {});
  workbook.type('kosten', { factuurdatum: serialDay(2025, 6, 1), prestatie_van: '', prestatie_tot: '' });
  workbook.type('modelG2B', { jaar: 2025, lasten_jaar: 605, ontvangen_jaar: 1000, saldo_31dec: 395 });
  const { user } = await open(workbook);
  const years = await report('Jaarrekening, model G2');
  await user.click(years.getByRole('button', { name: 'Jaar 2025 afsluiten…' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('Lasten € 605,00')).toBeVisible();
  expect(dialog.getByText('1 kostenregel, met een vingerafdruk')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Afsluiten' }));
  expect(dialog.getByText('Vul uw naam in.')).toBeVisible();
  await expectAccessible();
  await user.type(dialog.getByLabelText(/Uw naam/), 'A. Visser');
  await user.click(dialog.getByRole('button', { name: 'Afsluiten' }));
  expect(await years.findByText(/afgesloten met € 605,00/)).toHaveTextContent('De kostenregels zijn sindsdien gelijk.');
  expect(years.queryByRole('button', { name: 'Jaar 2025 afsluiten…' })).toBeNull();
  // A late invoice: the print of the lines is another one.
  workbook.type('kosten', { factuurnr: 'F-2', factuurdatum: serialDay(2025, 12, 20), prestatie_van: '', prestatie_tot: '' });
  expect(await years.findByText(/sindsdien veranderd/)).toBeVisible();
  expect(years.getByText(/Lasten: bij afsluiten € 605,00, nu € 1.210,00/)).toBeVisible();
  expect((await report('Voortgangsrapportage')).getByText(/telt € 605,00 mee dat na het afsluiten van 2025/)).toBeVisible();
  expect(years.getByRole('button', { name: 'Kosten, rij 6: € 605,00 erbij' })).toBeVisible();
  await user.click(years.getByRole('button', { name: 'Jaar 2025 heropenen…' }));
  const again = within(await screen.findByRole('dialog'));
  await user.type(again.getByLabelText(/Uw naam/), 'A. Visser');
  await user.type(again.getByLabelText(/Reden/), 'te kort');
  await user.click(again.getByRole('button', { name: 'Heropenen' }));
  expect(again.getByText('Schrijf op waarom.')).toBeVisible();
  await user.type(again.getByLabelText(/Reden/), ': de accountant vroeg om een correctie');
  await user.click(again.getByRole('button', { name: 'Heropenen' }));
  expect(await years.findByRole('button', { name: 'Jaar 2025 afsluiten…' })).toBeVisible();
});

test('the closed years of last year’s workbook are shown and taken over, and a file without one says what to do', async () => {
  const workbook = new MemoryWorkbook({ templates: [regioTemplate, modelG2Template, kostenTemplate] });
  workbook.type('regio', {});
  workbook.type('kosten', { factuurdatum: serialDay(2025, 12, 20), prestatie_van: '', prestatie_tot: '' });
  workbook.type('modelG2B', { jaar: 2025 });
  const { user } = await open(workbook);
  const years = await report('Jaarrekening, model G2');
  const lastYear = (...afsluitingen: Readonly<Record<string, CellValue>>[]): File =>
    new File([new Uint8Array(saveXlsx(templateWorkbook([modelG2Template], '2025-2028', { afsluitingen })))], 'STO 2025.xlsx');
  const input = years.getByLabelText('Werkmap van vorig jaar');
  await user.upload(input, lastYear());
  expect(await years.findByText(/geen afgesloten jaar dat hier nog open is/)).toBeVisible();
  await user.upload(input, lastYear({ ...SOUND_LINES.afsluitingen, jaar: 2025, lasten: 100_000, ontvangen: 250_000, saldo: 150_000 }));
  expect(await years.findByText('Saldo 31-12 € 150.000,00')).toBeVisible();
  expect(years.getByText(/staat ook € 605,00 van 2025/)).toBeVisible();
  await expectAccessible();
  await user.click(years.getByRole('button', { name: 'Overnemen' }));
  expect(await years.findByText(/afgesloten met € 100.000,00/)).toHaveTextContent('De kostenregels staan in STO 2025.xlsx.');
  expect(years.getByText(/Lasten: bij afsluiten € 100.000,00, nu € 100.605,00/)).toBeVisible();
});
