import { screen, waitFor, within } from '@testing-library/react';
import type { CellValue } from '../../src/cells/cell';
import { TEMPLATES } from '../../src/templates';
import { MemoryWorkbook } from './memory-workbook';
import { button, expectAccessible, findButton, openView, renderPane } from './render-pane';

type Row = Readonly<Record<string, CellValue>>;

const THEMES = ['technisch schoolpersoneel', 'gendergelijkheid en inclusie', 'technologie voor verduurzaming'];

function workbookWith(...begroting: readonly Row[]): MemoryWorkbook {
  const workbook = new MemoryWorkbook({ templates: TEMPLATES.filter(({ code }) => ['T00', 'T01', 'T02', 'T03'].includes(code)) });
  workbook.type('regio', {});
  workbook.type('activiteiten', ...THEMES.map((theme, index) => ({ act_code: `A0${index + 1}`, doel: `thema: ${theme}` })));
  workbook.type('begroting', ...begroting);
  return workbook;
}

/** Enough of companies on both readings: 2.000 of 20.000 is 10% of the whole. */
const LINE: Row = {};

/** What the answer says. */
const expectAnswer = (words: string | RegExp): Promise<void> =>
  waitFor(() => expect(document.querySelector('.fui-MessageBar')).toHaveTextContent(words));

async function openBalance(workbook: MemoryWorkbook) {
  const { user } = await renderPane(workbook);
  await openView(user, 'Sluit het?');
  return { user, workbook };
}

test('one screen says yes, each figure opens its lines, and a line leads to its cell', async () => {
  const { user, workbook } = await openBalance(workbookWith(LINE));
  await expectAnswer('Ja, de begroting sluit.');
  const figure = await findButton(/^Gevraagde subsidie € 18\.000,00/);
  expect(figure).toHaveAttribute('aria-expanded', 'false');
  figure.focus();
  await user.keyboard('{Enter}');
  expect(figure).toHaveAttribute('aria-expanded', 'true');
  button(/^Begroting 5: Materiaal techniekdagen, A01, Vmbo De Sluis € 18\.000,00$/).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(workbook.selected).toMatchObject({ table: { sheet: 'Begroting' }, row: 4, columnKey: 'dekking_subsidie' }));
  await user.click(button('Op een blad zetten'));
  await waitFor(() =>
    expect(workbook.lists[0]?.rows.slice(0, 2).map(({ cells }) => cells[0])).toEqual([
      'STO Controle: sluit het?',
      'Ja, de begroting sluit.',
    ]),
  );
  await user.click(button(/^Toegekend € 4\.000\.000,00/));
  expect(screen.getByText(/er is nog € 3\.982\.000,00 ruimte/)).toBeVisible();
  await user.click(button('Verwachting: wat blijft er over?'));
  expect(screen.getByRole('table', { name: /per jaar/ })).toHaveTextContent('2028');
  expect(screen.getByRole('table', { name: /per partner/ })).toHaveTextContent('Vmbo De Sluis');
  // Drawn above the table of the same figures, bar by bar with its amount.
  const legend = await screen.findByRole('list', { name: 'Kleuren van de grafiek' });
  expect(
    within(legend)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Besteed', 'Staat vast', 'Nog, volgens begroting']);
  expect(await screen.findByRole('option', { name: '2027, Nog, volgens begroting: € 4.500,00' })).toBeInTheDocument();
  expect(
    screen.getByLabelText('Grafiek: Besteed, vast en verwacht per jaar: subsidie 2025-2028. De tabel hieronder heeft dezelfde bedragen.'),
  ).toBeInTheDocument();
  expect(screen.getByText(/blijft er € 4\.000\.000,00 over van de toekenning/)).toBeVisible();
  await expectAccessible();
});

test('a budget that does not close is mended until it does', async () => {
  const { user, workbook } = await openBalance(workbookWith({ ...LINE, dekking_subsidie: 12000 }));
  await expectAnswer('Nee, want van de kosten is € 6.000,00 nog niet gedekt.');
  const place = workbook.tables.find(({ name }) => name === 'STO_Begroting');
  const row = place?.rows[0];
  if (row) row[place.headings.indexOf('Waarvan subsidie')] = 18000;
  workbook.type('partners', {});
  await user.click(await findButton('Opnieuw berekenen'));
  await expectAnswer('Ja, de begroting sluit.');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Opnieuw berekenen' })).toBeNull());
});

test('what cannot be read is told with a way to its cell, and no figure looks whole', async () => {
  const { user, workbook } = await openBalance(workbookWith({ ...LINE, dekking_cash: '#REF!' }, { ...LINE, regel: 2 }));
  await expectAnswer(/^Niet te zeggen, want Waarvan cofinanciering in cash op blad Begroting, rij 5, is niet te lezen/);
  expect(button(/^Cofinanciering in geld/)).toHaveTextContent('? € 1.000,00');
  await user.click(screen.getAllByRole('button', { name: 'Waar staat dat?' })[0] as HTMLElement);
  await user.click(screen.getAllByRole('button', { name: /^Niet meegeteld: Waarvan cofinanciering in cash/ })[0] as HTMLElement);
  await waitFor(() => expect(workbook.selected).toMatchObject({ row: 4, columnKey: 'dekking_cash' }));
  await expectAccessible();
});

test('parts of the budget, per partner and per programmalijn', async () => {
  const { user } = await openBalance(workbookWith(LINE, { ...LINE, regel: 2, partner: 'ROC Midden', pl_code: 'PL2' }));
  await user.click(await findButton('Per partner (2)'));
  const partners = screen.getByRole('list', { name: 'Per partner' });
  expect(within(partners).getByRole('button', { name: /^ROC Midden € 20\.000,00/ })).toBeVisible();
  await user.click(button('Per programmalijn (2)'));
  expect(screen.getByRole('list', { name: 'Per programmalijn' })).toHaveTextContent('PL1 Instroom bevorderen');
  await expectAccessible();
});

test('without a budget there is no answer, and it says what to load', async () => {
  await openBalance(new MemoryWorkbook());
  expect(await screen.findByText(/Geen blad zegt nog voor welke subsidieperiode dit is/)).toBeVisible();
});

test('an amount of a report shows its lines, and another cell says what to choose', async () => {
  const workbook = new MemoryWorkbook({ templates: TEMPLATES.filter(({ code }) => ['T00', 'T02', 'T03', 'T04'].includes(code)) });
  workbook.type('regio', {});
  workbook.type('begroting', LINE, { ...LINE, regel: 2, omschrijving: 'Machines', kostensoort: 'Overhead' });
  workbook.type('samenvatting', { regel: 'Materiaalkosten', bedrag_2026: 5000 });
  const table = workbook.tables.find(({ name }) => name === 'STO_Samenvatting');
  if (!table) throw new Error('no Samenvatting');
  const row = table.rows.findIndex((cells) => cells.includes('Materiaalkosten'));
  const column = table.headings.indexOf('Begroot 2026');
  const { user } = await renderPane(workbook);
  await openView(user, 'Welke regels?');
  await user.click(await findButton('Regels van dit bedrag tonen'));
  expect((await screen.findAllByText(/hoort niet bij een overzicht/))[0]).toBeVisible();
  workbook.cell = { sheet: 'Samenvatting', row: table.row + 1 + row, column: table.column + column };
  await user.click(button('Regels van dit bedrag tonen'));
  const lines = await screen.findByRole('region', { name: 'Regels van het bedrag' });
  expect(lines).toHaveTextContent('Materiaalkosten, Begroot 2026');
  expect(lines).toHaveTextContent('1 regel, samen € 5.000,00.');
  expect(within(lines).queryByText(/In de cel staat/)).toBeNull();
  await user.click(within(lines).getByRole('button', { name: /Materiaal techniekdagen/ }));
  await waitFor(() => expect(workbook.selected).toMatchObject({ table: { sheet: 'Begroting' }, row: 4, columnKey: 'bedrag' }));
  await expectAccessible();
});
