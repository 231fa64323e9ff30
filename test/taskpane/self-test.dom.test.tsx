import { screen } from '@testing-library/react';
import { MemoryWorkbook } from './memory-workbook';
import { button, expectAccessible, openView, renderPane } from './render-pane';

async function openSelfTest(workbook = new MemoryWorkbook()) {
  const pane = await renderPane(workbook);
  await openView(pane.user, 'Zelftest');
  return { workbook, ...pane };
}

test('the self-test shows its answers to copy, and names the sheets that stayed', async () => {
  const { user } = await openSelfTest();
  expect(screen.getByText(/uw bladen blijven zoals ze zijn/)).toBeInTheDocument();
  await user.click(button('Zelftest starten'));
  const outcome = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Uitkomst van de zelftest' });
  expect(JSON.parse(outcome.value)).toMatchObject({ selfTest: 1, answers: { 'used-range': 'A1' } });
  expect(screen.getByText(/Excel liet deze bladen staan: STO Zelftest 2\./)).toBeInTheDocument();
  await expectAccessible();
  await user.click(button('Uitkomst kopiëren'));
  expect(await navigator.clipboard.readText()).toBe(outcome.value);
  expect(button('Gekopieerd')).toBeInTheDocument();
});

test('a self-test that Excel refuses leaves the button as it was', async () => {
  const { user, workbook } = await openSelfTest();
  workbook.failing = 'cell edit';
  await user.click(button('Zelftest starten'));
  expect(await screen.findByRole('alert')).toHaveTextContent('Rond de invoer in de cel af');
  expect(button('Zelftest starten')).not.toHaveAttribute('aria-disabled', 'true');
});
