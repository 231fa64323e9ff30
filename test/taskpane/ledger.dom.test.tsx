import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serialDay } from '../../src/scheme/calendar';
import { TEMPLATES } from '../../src/templates';
import { ublFile } from '../invoices/ubl-file';
import { xafFile, type TestBooks } from '../ledger/xaf-file';
import { MemoryWorkbook } from './memory-workbook';
import { button, expectAccessible, findButton, openView, renderPane, tab } from './render-pane';

const BOOKS: TestBooks = {
  year: 2026,
  accounts: [
    ['1600', 'Crediteuren', 'B'],
    ['4310', 'Leermiddelen', 'P'],
  ],
  parties: [['C1', 'Technische Unie']],
  bookings: [
    {
      journal: 'INK',
      nr: '26001',
      date: '2026-02-01',
      lines: [
        { account: '4310', cents: 12_100, docRef: '26001', invRef: 'F-1001', effDate: '2026-02-01', project: 'STO', party: 'C1' },
        { account: '1600', cents: -12_100, docRef: '26001', effDate: '2026-02-01', party: 'C1' },
      ],
    },
  ],
};

const fileOf = (name: string, bytes: Uint8Array): File => new File([new Uint8Array(bytes)], name);

async function openWith(view: string, ...lines: readonly Readonly<Record<string, string | number>>[]) {
  const workbook = new MemoryWorkbook({ templates: TEMPLATES.filter(({ sheet }) => sheet === 'Kosten') });
  if (lines.length > 0) workbook.type('kosten', ...lines);
  const { user } = await renderPane(workbook);
  await openView(user, view);
  return { workbook, user };
}

const upload = (label: string, ...files: File[]): Promise<void> =>
  userEvent.setup({ applyAccept: false }).upload(screen.getByLabelText(label), files);

test('the register is held against the books, with a way to each difference', async () => {
  const { workbook, user } = await openWith('Aansluiting', {
    leverancier: 'Technische Unie',
    factuurnr: 'F-1001',
    factuurdatum: serialDay(2026, 2, 1),
    excl: 100,
    btw: 30,
    incl: 130,
    btw_verrekenbaar: '',
  });
  await findButton('Auditfiles kiezen…');
  await upload('Auditfiles', fileOf('boek.xaf', xafFile(BOOKS, '4.0')), fileOf('oud.xaf', new Uint8Array(Buffer.from('<catalogue/>'))));
  expect(await within(screen.getByRole('listitem', { name: 'oud.xaf' })).findByText(/eerste element heet catalogue/)).toBeVisible();
  await user.selectOptions(await screen.findByLabelText('Waaraan is STO te zien?'), 'projID=STO');
  await user.selectOptions(screen.getByLabelText('4310 Leermiddelen'), 'Materiaalkosten');
  await user.click(button('Vergelijken'));
  const difference = await screen.findByRole('region', { name: 'Ander bedrag' });
  expect(within(difference).getByText('€ 121,00')).toBeVisible();
  await user.click(within(difference).getByRole('button', { name: /^Naar rij/ }));
  await waitFor(() => expect(workbook.selected).toMatchObject({ table: { sheet: 'Kosten' } }));
  await user.click(button('Op een blad zetten'));
  await waitFor(() => expect(workbook.lists[0]?.rows[0]?.cells).toEqual(['STO Controle: aansluiting']));
  await expectAccessible();
  expect(JSON.parse(workbook.keptProfile ?? '')).toEqual({
    version: 1,
    project: { field: 'projID', value: 'STO' },
    accounts: { 4310: 'Materiaalkosten' },
    btwVerrekenbaar: false,
  });
});

test('project and accounts are asked once: the workbook keeps them', async () => {
  const { workbook, user } = await openWith('Aansluiting');
  workbook.keptProfile = JSON.stringify({
    version: 1,
    project: { field: 'projID', value: 'STO' },
    accounts: { 4310: 'Materiaalkosten' },
    btwVerrekenbaar: true,
  });
  await findButton('Auditfiles kiezen…');
  await upload('Auditfiles', fileOf('boek.xaf', xafFile(BOOKS, '4.0')));
  expect(await screen.findByText(/dat is in deze werkmap bewaard/)).toBeVisible();
  expect(screen.getByLabelText('Waaraan is STO te zien?')).toHaveValue('projID=STO');
  expect(screen.getByLabelText('4310 Leermiddelen')).toHaveValue('Materiaalkosten');
  expect(screen.getByLabelText('De school kan de btw terugvragen')).toBeChecked();
  await user.click(screen.getByLabelText('De school kan de btw terugvragen'));
  await user.click(button('Vergelijken'));
  await screen.findByRole('region', { name: 'Uitkomst' });
  expect(JSON.parse(workbook.keptProfile)).toMatchObject({ btwVerrekenbaar: false });
});

test('e-invoices are shown before they are added, and what is refused is said', async () => {
  const { user } = await openWith('Samenvoegen');
  await findButton('Bestanden kiezen…');
  const invoice = ublFile({
    type: 'Invoice',
    number: 'U-1',
    date: '2026-03-01',
    excl: 10_000,
    vat: 2_100,
    partyName: 'Bouwmaat',
    items: ['Hout'],
  });
  const kronen = ublFile({
    type: 'Invoice',
    number: 'U-2',
    date: '2026-03-01',
    excl: 10_000,
    vat: 2_100,
    partyName: 'Bouwmaat',
    items: ['Hout'],
    currency: 'SEK',
  });
  await upload('Bestanden van partners', fileOf('een.xml', invoice), fileOf('twee.xml', invoice), fileOf('kronen.xml', kronen));
  const section = await screen.findByRole('region', { name: 'E-facturen' });
  expect(await within(section).findByText(/^1 factuur om toe te voegen/)).toBeVisible();
  expect(within(section).getByText(/Dubbel gekozen en één keer gebruikt: twee.xml/)).toBeVisible();
  expect(within(section).getByText(/SEK/)).toBeVisible();
  await user.type(within(section).getByLabelText('Partner die de facturen kreeg'), 'Vmbo De Sluis');
  await expectAccessible();
});

test('lines are held against documents: in the pane, in the column Controle, again with others, and gone when they are let go', async () => {
  const { workbook, user } = await openWith(
    'Bewijs',
    { leverancier: 'Bouwmaat', factuurnr: 'U-1', factuurdatum: serialDay(2026, 3, 1), excl: 100, btw: 21, incl: 121 },
    { leverancier: 'Praxis', factuurnr: 'P-2001' },
  );
  const invoice = (vat: number): File =>
    fileOf(
      'een.xml',
      ublFile({ type: 'Invoice', number: 'U-1', date: '2026-03-01', excl: 10_000, vat, partyName: 'Bouwmaat', items: ['Hout'] }),
    );
  const said = (): string => workbook.controle('kosten').join(' ');
  await findButton('Facturen kiezen…');
  await upload('Facturen', invoice(900), fileOf('P-2001.pdf', new Uint8Array(3)));
  expect(await screen.findByText(/Bedrag incl. btw: de factuur zegt € 109,00/)).toBeVisible();
  expect(screen.queryByText(/geen document gevonden/)).toBeNull();
  expect(workbook.controle('kosten')[0]).toContain('! Bedrag incl. btw: de factuur zegt € 109,00');
  await user.click(screen.getByRole('button', { name: /^Naar rij/ }));
  await waitFor(() => expect(workbook.selected).toMatchObject({ table: { sheet: 'Kosten' }, columnKey: 'incl' }));
  await expectAccessible();

  await upload('Facturen', invoice(2_100));
  expect(await screen.findByText(/Rij \d+: bij deze regel is geen document gevonden/)).toBeVisible();
  await waitFor(() => expect(said()).not.toContain('de factuur zegt'));
  expect(workbook.controle('kosten')[1]).toContain('? Regel: bij deze regel is geen document gevonden');

  await user.click(button('Facturen loslaten'));
  await waitFor(() => expect(said()).not.toContain('document'));
  expect(screen.queryByRole('region', { name: 'Uitkomst' })).toBeNull();
  await user.click(tab('Controle'));
  expect(screen.queryByText(/BEW-0/)).toBeNull();
});
