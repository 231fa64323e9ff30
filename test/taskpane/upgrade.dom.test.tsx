import { screen, waitFor } from '@testing-library/react';
import { kostenTemplate } from '../../src/templates/kosten';
import { regioTemplate } from '../../src/templates/regio';
import { TEMPLATE_VERSION } from '../../src/templates/version';
import { verklaringenTemplate } from '../../src/templates/verklaringen';
import { MemoryWorkbook } from './memory-workbook';
import { button, expectAccessible, renderPane, tab } from './render-pane';

/** A workbook in which a table, a column and a present heading are missing. */
function oldWorkbook(version: number | undefined): MemoryWorkbook {
  const workbook = new MemoryWorkbook({ templates: [regioTemplate, verklaringenTemplate, kostenTemplate] });
  workbook.version = version;
  workbook.tables.splice(
    workbook.tables.findIndex(({ name }) => name === 'STO_Deadlines'),
    1,
  );
  rename(workbook, 'STO_Verklaringen', 'Bij c, naam vervanger', 'c: naam vervanger');
  rename(workbook, 'STO_Kosten', 'Herkomst', 'Mijn kolom');
  return workbook;
}

function rename(workbook: MemoryWorkbook, name: string, from: string, to: string): void {
  const index = workbook.tables.findIndex((table) => table.name === name);
  const table = workbook.tables[index];
  if (table) workbook.tables[index] = { ...table, headings: table.headings.map((heading) => (heading === from ? to : heading)) };
}

const card = () => screen.findByRole('region', { name: /^Sjablonen (bijwerken|aanvullen)$/ });

test('Start says of which version the workbook is and what an upgrade does, and does it', async () => {
  const workbook = oldWorkbook(1);
  const { user } = await renderPane(workbook);
  const shown = await card();
  expect(shown).toHaveTextContent('Deze werkmap is van een oudere versie van STO Controle (sjablonen 1).');
  expect(shown).toHaveTextContent('op blad Regio: voegt de tabel Termijnen toe');
  expect(shown).toHaveTextContent('op blad Verklaringen: hernoemt "c: naam vervanger" in "Bij c, naam vervanger"');
  expect(shown).toHaveTextContent('op blad Kosten: voegt de kolom Herkomst toe');
  expect(shown).toHaveTextContent('Wat u hebt ingevuld en uw eigen kolommen blijven staan.');
  await expectAccessible();

  await user.click(button('Bijwerken'));
  const done = await screen.findByText(/^Aangevuld: |Aangevuld: /);
  expect(done).toHaveTextContent('Bijgewerkt. Aangevuld: Verklaringen, Kosten en Regio. Controleer de werkmap opnieuw.');
  expect(done.closest('[tabindex="-1"]')).toHaveFocus();
  expect(workbook.version).toBe(TEMPLATE_VERSION);
  expect(screen.getByText('De sjablonen zijn bijgewerkt.')).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Bijwerken' })).toBeNull());
});

test('columns that are gone in a workbook of this version are told at Sjablonen only', async () => {
  const { user } = await renderPane(oldWorkbook(TEMPLATE_VERSION));
  await screen.findByRole('heading', { name: 'In deze werkmap' });
  expect(screen.queryByRole('button', { name: 'Bijwerken' })).toBeNull();
  await user.click(tab('Sjablonen'));
  expect(await card()).toHaveTextContent('Hebt u zelf een kolomkop veranderd? Zet dan eerst de oude kop terug');
});

test('a workbook without a version in which nothing is missing is left alone; a newer one is named', async () => {
  const workbook = new MemoryWorkbook({ templates: [kostenTemplate] });
  workbook.version = undefined;
  const { unmount } = await renderPane(workbook);
  await screen.findByRole('heading', { name: 'In deze werkmap' });
  expect(screen.queryByRole('button', { name: 'Bijwerken' })).toBeNull();
  unmount();
  workbook.version = TEMPLATE_VERSION + 1;
  await renderPane(workbook);
  expect(await screen.findByText(/nieuwere versie van STO Controle/)).toBeVisible();
});

test('what Excel refuses is told, and the button stays', async () => {
  const workbook = oldWorkbook(1);
  const { user } = await renderPane(workbook);
  await card();
  workbook.failing = 'protected';
  await user.click(button('Bijwerken'));
  expect(await screen.findByRole('alert')).toHaveTextContent('beveiligd');
  expect(button('Bijwerken')).not.toHaveAttribute('aria-disabled', 'true');
});
