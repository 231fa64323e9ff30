import { screen, waitFor, within } from '@testing-library/react';
import { OUTCOMES } from '../../src/check/report';
import type { FindingPlace } from '../../src/check/report';
import { TEMPLATES } from '../../src/templates';
import { MemoryWorkbook } from './memory-workbook';
import { button, expectAccessible, renderPane, tab } from './render-pane';

const LATE = { factuurdatum: '12-1-2029' };

/** Cost lines in rows 5 to 8 of the sheet: one in order, two equally late, one too early. */
function workbookWithFindings(templates = TEMPLATES.filter(({ sheet }) => sheet === 'Kosten' || sheet === 'Inspanning')): MemoryWorkbook {
  const workbook = new MemoryWorkbook({ templates });
  workbook.type(
    'kosten',
    { boekstuk: '1', factuurnr: '1' },
    { boekstuk: '2', factuurnr: '2', ...LATE },
    { boekstuk: '3', factuurnr: '3', ...LATE },
    { boekstuk: '4', factuurnr: '4', factuurdatum: '15-12-2024' },
  );
  workbook.type('inspanning', { loonkosten: 7000 });
  return workbook;
}

async function checked(workbook: MemoryWorkbook) {
  const pane = await renderPane(workbook, { startWithCheck: true });
  await screen.findByRole('region', { name: 'Uitkomst' });
  return pane;
}

const place = ({ selected }: MemoryWorkbook): FindingPlace => {
  if (typeof selected !== 'object') throw new Error('no place selected');
  return selected;
};
const outcome = (): HTMLElement => screen.getByRole('region', { name: 'Uitkomst' });
const cards = (): Element[] =>
  [...document.querySelectorAll('section[aria-labelledby=bevindingen] button[aria-expanded]')].filter(
    ({ textContent }) => textContent === 'Uitleg en oplossing',
  );

test('the ribbon button opens the check and runs it; the workbook is marked', async () => {
  const workbook = workbookWithFindings();
  await checked(workbook);
  expect(tab('Controle')).toHaveAttribute('aria-selected', 'true');
  expect(workbook.controle('kosten')[1]).toContain('✖ Factuurdatum: 12-01-2029');
  expect(button('Markering wissen')).not.toHaveAttribute('aria-disabled', 'true');
  await expectAccessible();
});

test('counts, lines in order and what was done', async () => {
  await checked(workbookWithFindings());
  expect(outcome()).toHaveTextContent(/\d van 5 rijen in orde/);
  expect(outcome()).toHaveTextContent(/Gecontroleerd op \d\d-\d\d-\d{4}: 5 rijen, \d+ controles/);
  expect(within(outcome()).getAllByRole('button')).toHaveLength(OUTCOMES.length);
});

test('findings stand under their sheet and rule, equal ones merged with their rows', async () => {
  const workbook = workbookWithFindings();
  const { user } = await checked(workbook);
  expect(screen.getByRole('heading', { level: 4, name: /^Blad Kosten: \d+ bevindingen$/ })).toBeVisible();
  expect(
    screen.getByRole('heading', { level: 5, name: 'Moet: kosten van 2025-2028 vallen in de jaren 2025 tot en met 2028' }),
  ).toBeVisible();
  const late = screen.getByText(/12-01-2029 valt na 31-12-2028/).closest('li') as HTMLElement;
  expect(late).toHaveTextContent('Fout · 2 rijen');
  await user.click(within(late).getByRole('button', { name: 'Rij 7' }));
  expect(place(workbook)).toMatchObject({ row: 6, heading: 'Factuurdatum' });
  expect(within(late).getByRole('button', { name: 'Rij 7' })).toHaveAttribute('aria-pressed', 'true');
  expect(late).toHaveAttribute('aria-current', 'true');
});

test('pressing a finding selects its cell, says so, and leaves the focus in the pane', async () => {
  const workbook = workbookWithFindings();
  const { user } = await checked(workbook);
  const finding = button(/15-12-2024 valt voor/);
  await user.click(finding);
  expect(place(workbook)).toMatchObject({ row: 7, column: 3 });
  expect(finding).toHaveFocus();
  expect(await screen.findByText(/^Cel D8 op blad Kosten geselecteerd: 15-12-2024/)).toBeInTheDocument();
});

test('Volgende and Vorige walk along all findings and around', async () => {
  const workbook = workbookWithFindings();
  const { user } = await checked(workbook);
  const total = Number(/(\d+) bevindingen/.exec(screen.getByText(/^\d+ bevindingen$/).textContent ?? '')?.[1]);
  const visited: string[] = [];
  for (let step = 0; step < total; step++) {
    await user.click(button('Volgende'));
    expect(screen.getByText(`${step + 1} van ${total}`)).toBeVisible();
    const { table, row, column } = place(workbook);
    visited.push(`${table.name} ${row} ${column}`);
  }
  expect(visited.some((at) => at.startsWith('STO_Inspanning'))).toBe(true);
  expect(visited.some((at) => at.startsWith('STO_Kosten'))).toBe(true);
  await user.click(button('Volgende'));
  expect(screen.getByText(`1 van ${total}`)).toBeVisible();
  await user.click(button('Vorige'));
  expect(screen.getByText(`${total} van ${total}`)).toBeVisible();
});

test('details: what to do, found, expected, rule and source', async () => {
  const { user } = await checked(workbookWithFindings());
  const late = screen.getByText(/12-01-2029 valt na 31-12-2028/).closest('li') as HTMLElement;
  const toggle = within(late).getByRole('button', { name: 'Uitleg en oplossing' });
  expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await user.click(toggle);
  expect(toggle).toHaveAttribute('aria-expanded', 'true');
  const terms = [...late.querySelectorAll('dt')].map(({ textContent }) => textContent);
  expect(terms).toEqual(['Wat te doen', 'Gevonden', 'Verwacht', 'Regel', 'Bron 1', 'Bron 2']);
  expect(late).toHaveTextContent('uiterlijk 31-12-2028');
  expect(late).toHaveTextContent('PER-01: Kosten van 2025-2028');
  expect(late).toHaveTextContent('Zekerheid: letterlijk gezien in de regeling');
  for (const link of within(late).getAllByRole('link')) expect(link).toHaveAttribute('href', expect.stringMatching(/^https:/));
  await expectAccessible();
});

test('filter by outcome and search', async () => {
  const { user } = await checked(workbookWithFindings());
  const all = cards().length;
  await user.type(screen.getByRole('searchbox'), 'loonkosten');
  await waitFor(() => expect(cards().length).toBeLessThan(all));
  expect(screen.getByRole('heading', { name: /^Blad Inspanning/ })).toBeVisible();
  expect(screen.queryByRole('heading', { name: /^Blad Kosten/ })).toBeNull();
  await user.type(screen.getByRole('searchbox'), ' bestaatniet');
  expect(await screen.findByText(/^Geen van de \d+ bevindingen past bij dit filter\.$/)).toBeVisible();
  await user.click(button('Zoekopdracht wissen'));
  await waitFor(() => expect(cards()).toHaveLength(all));
  await user.click(button(/^Fout \d/));
  expect(screen.getByText(/^\d+ (van \d+ )?bevindingen$/)).toBeVisible();
  for (const card of cards()) expect(card.closest('li')).toHaveTextContent(/^Fout/);
});

test('rows that were not wholly checked are counted apart, say what was missing, and are no ✔', async () => {
  const workbook = new MemoryWorkbook({ templates: TEMPLATES.filter(({ sheet }) => sheet === 'Kosten') });
  workbook.type('kosten', {}, { boekstuk: '2', factuurnr: '2', ...LATE });
  const { user } = await checked(workbook);
  expect(outcome()).toHaveTextContent('0 van 2 rijen in orde');
  expect(outcome()).toHaveTextContent('1 rij niet volledig gecontroleerd');
  expect(workbook.controle('kosten').filter((text) => text === '✔')).toEqual([]);
  const section = within(screen.getByRole('region', { name: 'Niet volledig gecontroleerd' }));
  expect(section.getByText(/Blad Kosten, \d rijen:/).closest('p')).toHaveTextContent(/blad(en)? .*Partners/);
  await user.click(section.getByRole('button', { name: /controles niet of niet volledig gedaan$/ }));
  expect(section.getAllByText(/^Rij .*\([A-Z]+-\d\d\)/).length).toBeGreaterThan(0);
  await expectAccessible();
});

test('a hidden row says so', async () => {
  const workbook = workbookWithFindings();
  const index = workbook.tables.findIndex(({ name }) => name === 'STO_Kosten');
  const table = workbook.tables[index];
  if (table) workbook.tables[index] = { ...table, hiddenRows: new Set([7]) };
  await checked(workbook);
  expect(button(/15-12-2024 valt voor/)).toHaveTextContent('rij 8, cel D8 (verborgen rij)');
});

test('what could not be checked has a reason, and a missing template loads from there', async () => {
  const workbook = workbookWithFindings();
  const { user } = await checked(workbook);
  const section = within(screen.getByRole('region', { name: 'Niet gecontroleerd' }));
  await user.click(section.getByRole('button', { name: /sjablonen staan niet in de werkmap$/ }));
  const skipped = section.getAllByText(/overgeslagen$/)[0] as HTMLElement;
  expect(section.queryAllByText(/\([A-Z]+-\d\d\)$/)).toEqual([]);
  await user.click(skipped);
  expect((await section.findAllByText(/\([A-Z]+-\d\d\)$/)).length).toBeGreaterThan(0);
  await user.click(section.getByRole('button', { name: 'Sjabloon Partners laden' }));
  await waitFor(() => expect(workbook.tables.some(({ name }) => name === 'STO_Partners')).toBe(true));
  expect(await section.findByRole('button', { name: 'Sjabloon Partners is geladen' })).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByText('Gewijzigd sinds de laatste controle.')).toBeVisible();
});

test('columns that are gone are named', async () => {
  const workbook = workbookWithFindings();
  const index = workbook.tables.findIndex(({ name }) => name === 'STO_Kosten');
  const table = workbook.tables[index];
  if (table) {
    workbook.tables[index] = {
      ...table,
      headings: table.headings.map((heading) => (heading === 'Financieringsbron' ? 'Iets anders' : heading)),
    };
  }
  await checked(workbook);
  expect(screen.getByRole('region', { name: 'Niet gecontroleerd' })).toHaveTextContent(/de kolom Financieringsbron ontbreekt/);
});

test('Markering wissen empties the column Controle', async () => {
  const workbook = workbookWithFindings();
  const { user } = await checked(workbook);
  await user.click(button('Markering wissen'));
  await waitFor(() => expect(workbook.controle('kosten').every((cell) => cell === '')).toBe(true));
  await waitFor(() => expect(button('Markering wissen')).toHaveAttribute('aria-disabled', 'true'));
  expect(screen.getByText('De markering is gewist.')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Uitkomst' })).toBeNull();
  expect(button('Controleren')).toBeInTheDocument();
});

test('why a sheet is not marked is told by sheet', async () => {
  const workbook = workbookWithFindings();
  workbook.protectedSheets.add('Inspanning');
  const index = workbook.tables.findIndex(({ name }) => name === 'STO_Kosten');
  const table = workbook.tables[index];
  if (table) workbook.tables[index] = { ...table, headings: table.headings.map((heading) => (heading === 'Controle' ? 'Weg' : heading)) };
  await checked(workbook);
  expect(screen.getByText('Niet gemarkeerd: Inspanning.').parentElement).toHaveTextContent('Het blad is beveiligd.');
  const gone = screen.getByText('Niet gemarkeerd: Kosten.').parentElement;
  expect(gone).toHaveTextContent('De kolom Controle ontbreekt. Kies Bijwerken bij Sjablonen');
  expect(gone).not.toHaveTextContent('beveiligd');
});

test('an amount stays on one line with its euro sign, and an error value is in Dutch', async () => {
  const workbook = workbookWithFindings();
  workbook.type('kosten', { boekstuk: '9', factuurnr: '9', incl: '#REF!' });
  await checked(workbook);
  expect(document.body.textContent).toContain('#VERW!');
  expect(document.body.textContent).not.toContain('#REF!');
  const found = [...document.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
  expect(found.some((text) => text.includes('€\u00a07.000,00'))).toBe(true);
  expect(found.some((text) => /€ -?\d/.test(text))).toBe(false);
});

test('2.000 findings: a page of them stands on the screen, and more on request', async () => {
  const workbook = new MemoryWorkbook({ templates: TEMPLATES.filter(({ sheet }) => sheet === 'Kosten') });
  workbook.type(
    'kosten',
    ...Array.from({ length: 2000 }, (_, index) => ({
      boekstuk: `B${index}`,
      factuurnr: `F${index}`,
      factuurdatum: 47_200 + (index % 300),
    })),
  );
  const { user } = await checked(workbook);
  expect(cards()).toHaveLength(50);
  await user.click(button(/^Toon meer \(nog /));
  expect(cards()).toHaveLength(100);
  await user.click(button('Vorige'));
  const last = button(/^Toon eerdere \(nog /);
  expect(cards().length).toBeLessThanOrEqual(50);
  expect(document.querySelector('[aria-current]')).toBeInTheDocument();
  await user.click(last);
  expect(cards().length).toBeGreaterThan(50);
});

/** What Tab stops at, in its order. Fluent's own sentinels around a group are no stops for the user. */
const stops = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('button, a[href], input, textarea, summary, [tabindex]')].filter(
    (element) => element.tabIndex >= 0 && element.dataset['tabsterDummy'] === undefined,
  );

test('with the keyboard alone: the order is that of the page, and Enter does what a click does', async () => {
  const workbook = workbookWithFindings();
  const { user } = await renderPane(workbook);
  tab('Controle').focus();
  await user.keyboard('{Enter}');
  button('Controleren').focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('region', { name: 'Uitkomst' });
  expect(button('Opnieuw controleren')).toHaveFocus();

  expect(stops().filter(({ tabIndex }) => tabIndex > 0)).toEqual([]);
  const names = stops().map((element) => element.getAttribute('aria-label') ?? element.textContent ?? '');
  const at = (text: RegExp): number => names.findIndex((name) => text.test(name));
  const order = [
    /^Opnieuw controleren/,
    /^Markering wissen/,
    /^Fout/,
    /^Zoek/,
    /^Vorige/,
    /^Volgende/,
    /^Uitleg/,
    /(sjabloon staat|sjablonen staan) niet in de werkmap$/,
  ].map(at);
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));

  button(/15-12-2024 valt voor/).focus();
  await user.keyboard('{Enter}');
  expect(place(workbook)).toMatchObject({ row: 7, column: 3 });
});

test('rows below a table are named; Tabel uitbreiden takes them in and checks again', async () => {
  const workbook = new MemoryWorkbook({ templates: TEMPLATES.filter(({ sheet }) => sheet === 'Kosten') });
  workbook.type('kosten', {});
  workbook.putBelow('kosten', { boekstuk: '2', factuurnr: '2' }, { boekstuk: '3', factuurnr: '3' });
  const { user } = await checked(workbook);
  const card = screen.getByText(/^2 rijen onder de tabel tellen niet mee: rij 25-26/i).closest('li') as HTMLElement;
  expect(card).toHaveTextContent('Fout');
  expect(outcome()).toHaveTextContent(/van 1 rij in orde/);
  await expectAccessible();
  await user.click(within(card).getByRole('button', { name: 'Tabel uitbreiden' }));
  await waitFor(() => expect(outcome()).toHaveTextContent(/van 3 rijen in orde/));
  expect(screen.queryByText(/onder de tabel tellen niet mee/)).toBeNull();
  expect(
    workbook
      .controle('kosten')
      .slice(-2)
      .every((text) => text !== ''),
  ).toBe(true);
});
