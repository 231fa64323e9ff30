import { screen } from '@testing-library/react';
import { TEMPLATES } from '../../src/templates';
import { MemoryWorkbook } from './memory-workbook';
import { button, openView, renderPane, tab } from './render-pane';

/** Words of English interfaces that no Dutch sentence holds; Fluent brings some in labels that only a screen reader tells. */
const ENGLISH =
  /\b(the|and|with|your|you|this|that|from|error|warning|info|information|success|search|clear|close|dismiss|loading|cancel|next|previous|more|row|rows|sheet|sheets|show|copy|copied|please|select|check|done|failed|found|expected|source|rule|finding|findings|nothing|empty|changed|back)\b/i;

/** Everything on the page that is read or read out. */
function words(): string[] {
  const labels = ['aria-label', 'title', 'placeholder', 'aria-roledescription', 'aria-description', 'alt'];
  return [...document.body.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [])),
    ...labels.flatMap((label) => element.getAttribute(label) ?? []),
  ]);
}

const english = (): string[] => words().filter((text) => ENGLISH.test(text));

test('the words that are looked for are found', () => {
  document.body.innerHTML = '<p>Sluit het paneel</p><button aria-label="Close"></button>';
  expect(english()).toEqual(['Close']);
  document.body.innerHTML = '';
});

test('no view shows English', async () => {
  const workbook = new MemoryWorkbook({ templates: TEMPLATES.filter(({ sheet }) => sheet !== 'Partners') });
  workbook.type('kosten', {}, { factuurdatum: '12-1-2029' });
  workbook.protectedSheets.add('Kosten');
  const { user } = await renderPane(workbook, { startWithCheck: true });
  await screen.findByRole('region', { name: 'Uitkomst' });
  for (const toggle of document.querySelectorAll<HTMLElement>('button[aria-expanded]')) await user.click(toggle);
  await user.type(screen.getByRole('searchbox'), 'factuur');
  expect(words().length).toBeGreaterThan(50);
  expect(english()).toEqual([]);
  await user.click(tab('Start'));
  expect(english()).toEqual([]);
  for (const view of ['Parameters', 'Deadlines']) {
    await openView(user, view);
    await screen.findByRole('heading', { level: 2, name: view });
    expect(english()).toEqual([]);
  }
  await user.click(tab('Sjablonen'));
  await user.click(button(/sjablonen tonen$/));
  await user.click(button('Nog een laden: Kostenregister'));
  await screen.findByRole('alertdialog');
  expect(english()).toEqual([]);
  workbook.failing = 'unknown';
  await user.click(button('Ernaast laden'));
  await screen.findByRole('alert');
  expect(english().filter((text) => !text.startsWith('STO Controle'))).toEqual([]);
});
