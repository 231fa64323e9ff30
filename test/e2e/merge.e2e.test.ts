import type {} from '../../src/workbench/page/handle';
import { encryptedWorkbook, ledger, partnerWorkbook, truncated } from '../taskpane/merge-files';
import { openPane, type OpenedPane } from './open-pane';
import { startCheck } from './open-workbench';

jest.setTimeout(300_000);

let opened: OpenedPane;
beforeAll(async () => {
  opened = await openPane();
});
afterAll(() => opened.close());

test('partner files are chosen with the file input, shown, added, checked, changed, found and replaced', async () => {
  const { page, pane, workbench, cell, setCell, choose, openView } = opened;
  const card = (name: string) => pane.getByRole('listitem', { name, exact: true });
  await pane.getByRole('button', { name: 'Sjablonen kiezen' }).click();
  await pane.getByRole('button', { name: 'Projectadministratie laden' }).click();
  await pane
    .getByText(/^Geladen/)
    .first()
    .waitFor();
  await setCell('Partners', 'B6', 'Vmbo De Sluis');
  await setCell('Partners', 'B7', 'Basisschool De Molen');
  await openView('Samenvoegen');
  await pane.getByRole('button', { name: 'Bestanden kiezen…' }).waitFor();

  const molen = partnerWorkbook(
    [
      { boekstuk: 'M1', partner: 'Basisschool De Molen' },
      { boekstuk: 'M2', partner: 'Basisschool De Molen', factuurdatum: 47_130 },
    ],
    [{ partner: 'Basisschool De Molen' }],
  );
  await choose('Bestanden van partners', [
    { name: 'molen.xlsx', bytes: molen },
    { name: 'molen kopie.xlsx', bytes: molen },
    { name: 'afgebroken.xlsx', bytes: truncated(molen) },
    { name: 'wachtwoord.xlsx', bytes: encryptedWorkbook() },
    { name: 'grootboek De Sluis.csv', bytes: ledger([['31-03-2026', 'Café Rijp', '=HYPERLINK("x")', '1.250,50', '']]) },
  ]);
  await card('molen.xlsx').getByText('2 regels naar blad Kosten; Bedrag incl. btw samen € 1.210,00').waitFor();
  await card('molen kopie.xlsx').getByText('hetzelfde bestand').waitFor();
  await card('afgebroken.xlsx').getByText('Niet gelezen').waitFor();
  await card('wachtwoord.xlsx').getByText('wachtwoord', { exact: false }).first().waitFor();
  await card('molen.xlsx').getByRole('button', { name: 'Toevoegen' }).click();
  await card('molen.xlsx').getByText('2 regels toegevoegd op blad Kosten').waitFor();
  expect([await cell('Kosten', 'A6'), await cell('Kosten', 'V6'), await cell('Kosten', 'Y7')]).toEqual([
    'M1',
    605,
    'Basisschool De Molen: molen.xlsx',
  ]);

  // The name of the partner is in the name of the file.
  const csv = card('grootboek De Sluis.csv');
  await csv.getByText('1 regel naar blad Kosten; Bedrag incl. btw samen € 1.250,50').waitFor();
  expect(await csv.getByLabel('Partner').inputValue()).toBe('Vmbo De Sluis');
  await csv.getByRole('button', { name: 'Toevoegen' }).click();
  await csv.getByText('1 regel toegevoegd op blad Kosten').waitFor();
  expect([await cell('Kosten', 'H8'), await cell('Kosten', 'K8')]).toEqual(['=HYPERLINK("x")', 1250.5]);

  // A line is changed afterwards: the check tells that the register no longer ties to the file.
  await setCell('Kosten', 'K7', '600');
  await startCheck(page);
  await pane.getByText(/^Gecontroleerd op/).waitFor();
  expect(await cell('STO Samenvoegingen', 'I6')).toContain(
    '! Totaal: Bedrag incl. btw van molen.xlsx is op blad Kosten € 1.205,00, in het bestand € 1.210,00',
  );

  // Adding the file again puts it right, once the list of the first time is cleared: a copy of the file still waits there.
  await openView('Samenvoegen');
  await pane.getByRole('button', { name: 'Ga naar blad STO Samenvoegingen' }).waitFor();
  const taken = pane.getByRole('button', { name: 'Uit deze lijst halen' });
  for (let left = await taken.count(); left > 0; left -= 1) await taken.first().click();
  await choose('Bestanden van partners', [{ name: 'molen.xlsx', bytes: molen }]);
  const second = card('molen.xlsx');
  await second.getByText('sindsdien niet veranderd', { exact: false }).waitFor();
  await second.getByRole('button', { name: 'Opnieuw toevoegen…' }).click();
  await pane.getByRole('button', { name: 'Vervangen', exact: true }).click();
  await second.getByText('2 regels vervangen op blad Kosten').waitFor();
  expect(await cell('Kosten', 'K7')).toBe(605);
  expect(await cell('Kosten', 'A9')).toBe('');
  expect(workbench.faults).toEqual([]);
  expect(await page.evaluate(() => [...window.workbench.host.missing])).toEqual([]);
});
