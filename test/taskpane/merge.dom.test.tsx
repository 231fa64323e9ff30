import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { excelWorkbook } from '../../src/excel/workbook';
import type { CellValue } from '../../src/cells/cell';
import { readProfile } from '../../src/records/mapping/profile';
import { kostenTemplate } from '../../src/templates/kosten';
import { partnersTemplate } from '../../src/templates/partners';
import { bodyArea } from '../../src/workbench/model/tables';
import { newWorkbook, startOffice, type StartedExcel } from '../setup/start-host';
import { encryptedWorkbook, ledger, partnerWorkbook, truncated } from './merge-files';
import { expectAccessible, openView, renderPane } from './render-pane';

/** The pane on Microsoft's office.js and the stand-in Excel, with real files. */
let excel: StartedExcel;
beforeAll(async () => {
  excel = await startOffice(newWorkbook());
  await excelWorkbook.loadTemplates([kostenTemplate, partnersTemplate], '2025-2028', 'keep');
  await Excel.run(async (context) => {
    const partners = context.workbook.worksheets.getItem('Partners');
    partners.getRange('A6:B7').values = [
      ['penvoerder (vmbo)', 'Vmbo De Sluis'],
      ['po-school', 'Basisschool De Molen'],
    ];
    await context.sync();
  });
});

const PATIENCE = { timeout: 20_000 };

function rowsOf(name: string): readonly Readonly<Record<string, CellValue>>[] {
  const placed = excel.model.tables.byName(name);
  if (!placed) return [];
  const { sheet, table } = placed;
  return excel.model.grid
    .values(sheet, bodyArea(table))
    .map((row) => Object.fromEntries(row.map((cell, index) => [table.columns[index]?.name ?? '', cell])))
    .filter((row) => row.Boekstuknummer !== '' || row.Bestand !== undefined);
}
const fileOf = (name: string, bytes: Uint8Array): File => new File([new Uint8Array(bytes)], name);

async function openMerge() {
  const pane = await renderPane(excelWorkbook);
  await screen.findByRole('tab', { name: 'Start' }, PATIENCE);
  await waitFor(() => expect(screen.queryByText('De werkmap lezen…')).toBeNull(), PATIENCE);
  await openView(pane.user, 'Samenvoegen');
  await waitFor(() => expect(screen.queryByText('De registers lezen…')).toBeNull(), PATIENCE);
  const choose = (...files: File[]): void => void fireEvent.change(screen.getByLabelText('Bestanden van partners'), { target: { files } });
  const card = (name: string): Promise<HTMLElement> => screen.findByRole('listitem', { name }, PATIENCE);
  return { ...pane, choose, card };
}

test('a workbook and a ledger of a partner are read, shown, added, recognised and replaced', async () => {
  const { user, choose, card } = await openMerge();
  await expectAccessible();
  choose(
    fileOf(
      'kosten molen.xlsx',
      partnerWorkbook([
        { boekstuk: 'M1', partner: 'Basisschool De Molen' },
        { boekstuk: 'M2', incl: 100, partner: 'Basisschool De Molen' },
      ]),
    ),
    fileOf(
      'grootboek.csv',
      ledger([
        ['31-03-2026', 'Café Rijp', 'Flyers', '1.250,50', ''],
        ['01-04-2026', 'Café Rijp', '=1+1', '', '50,50'],
      ]),
    ),
  );
  const workbook = within(await card('kosten molen.xlsx'));
  expect(await workbook.findByText('2 regels naar blad Kosten; Bedrag incl. btw samen € 705,00', {}, PATIENCE)).toBeVisible();
  expect(workbook.getByLabelText('Partner')).toHaveValue('Basisschool De Molen');
  await user.click(workbook.getByRole('button', { name: 'Toevoegen' }));
  expect(await workbook.findByText(/2 regels toegevoegd op blad Kosten\./, {}, PATIENCE)).toBeVisible();

  const csv = within(await card('grootboek.csv'));
  expect(await csv.findByText('2 regels naar blad Kosten; Bedrag incl. btw samen € 1.200,00', {}, PATIENCE)).toBeVisible();
  expect(csv.getByText(/gescheiden door een puntkomma, tekens volgens Windows/)).toBeVisible();
  expect(csv.getByText(/^Kolommen die niet meekomen/)).toHaveTextContent('Kostenplaats');
  // Nothing tells who it is from.
  expect(csv.getByRole('button', { name: 'Toevoegen' })).toHaveAttribute('aria-disabled', 'true');
  await user.selectOptions(csv.getByLabelText('Partner'), 'Vmbo De Sluis');
  await user.click(csv.getByRole('button', { name: 'Toevoegen' }));
  expect(await csv.findByText(/2 regels toegevoegd op blad Kosten\./, {}, PATIENCE)).toBeVisible();
  await expectAccessible();

  expect(
    rowsOf('STO_Kosten').map((row) => [
      row.Boekstuknummer,
      row.Leverancier,
      row.Omschrijving,
      row['Bedrag incl. btw'],
      row.Partner,
      row.Herkomst,
    ]),
  ).toEqual([
    ['M1', 'Drukkerij Rijp', 'Flyers voor de techniekdagen', 605, 'Basisschool De Molen', 'Basisschool De Molen: kosten molen.xlsx'],
    ['M2', 'Drukkerij Rijp', 'Flyers voor de techniekdagen', 100, 'Basisschool De Molen', 'Basisschool De Molen: kosten molen.xlsx'],
    ['2026-1', 'Café Rijp', 'Flyers', 1250.5, 'Vmbo De Sluis', 'Vmbo De Sluis: grootboek.csv'],
    ['2026-2', 'Café Rijp', '=1+1', -50.5, 'Vmbo De Sluis', 'Vmbo De Sluis: grootboek.csv'],
  ]);

  // The same file again, with other content: only its own lines change, after a question.
  choose(fileOf('kosten molen.xlsx', partnerWorkbook([{ boekstuk: 'M2', incl: 200, partner: 'Basisschool De Molen' }])));
  await waitFor(() => expect(screen.getAllByRole('listitem', { name: 'kosten molen.xlsx' })).toHaveLength(2), PATIENCE);
  const again = within(screen.getAllByRole('listitem', { name: 'kosten molen.xlsx' })[1] as HTMLElement);
  expect(await again.findByText(/eerder toegevoegd; de inhoud is nu anders/, {}, PATIENCE)).toBeVisible();
  await user.click(again.getByRole('button', { name: 'Opnieuw toevoegen…' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(dialog).toHaveTextContent('Nu in de registers: 2 regels. In het bestand: 1 regel.');
  await expectAccessible();
  await user.click(within(dialog).getByRole('button', { name: 'Vervangen' }));
  expect(await again.findByText(/1 regel vervangen en 1 regel verwijderd op blad Kosten/, {}, PATIENCE)).toBeVisible();
  expect(rowsOf('STO_Kosten').map((row) => [row.Boekstuknummer, row['Bedrag incl. btw']])).toEqual([
    ['M2', 200],
    ['2026-1', 1250.5],
    ['2026-2', -50.5],
  ]);
  expect(rowsOf('STO_Samenvoegingen').map((row) => [row.Bestand, row.Regels, row.Totaal])).toEqual([
    ['kosten molen.xlsx', 1, 200],
    ['grootboek.csv', 2, 1200],
  ]);
}, 120_000);

test('a file that cannot be read says why; the others go on', async () => {
  const { user, choose, card } = await openMerge();
  choose(
    fileOf('afgebroken.xlsx', truncated(partnerWorkbook([{}]))),
    fileOf('wachtwoord.xlsx', encryptedWorkbook()),
    fileOf('plaatje.csv', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 3])),
    fileOf('werkmap.csv', partnerWorkbook([{}])),
    fileOf('leeg.csv', new Uint8Array()),
    fileOf('goed.xlsx', partnerWorkbook([{ boekstuk: 'G1' }])),
    fileOf('kopie van goed.xlsx', partnerWorkbook([{ boekstuk: 'G1' }])),
  );
  expect(
    await within(await card('kopie van goed.xlsx')).findByText(/hetzelfde bestand als een ander in deze lijst/, {}, PATIENCE),
  ).toBeVisible();
  expect(within(await card('afgebroken.xlsx')).getByText(/is afgebroken/)).toBeVisible();
  expect(within(await card('wachtwoord.xlsx')).getByText(/met een wachtwoord/)).toBeVisible();
  expect(within(await card('plaatje.csv')).getByText(/geen tekstbestand/)).toBeVisible();
  expect(within(await card('werkmap.csv')).getByText(/Excel-werkmap/)).toBeVisible();
  expect(within(await card('leeg.csv')).getByText(/is leeg/)).toBeVisible();
  const good = within(await card('goed.xlsx'));
  expect(good.getByText(/1 regel naar blad Kosten/)).toBeVisible();
  await user.click(good.getByRole('button', { name: 'Uit deze lijst halen' }));
  expect(screen.queryByRole('listitem', { name: 'goed.xlsx' })).toBeNull();
  await expectAccessible();
});

test('a register that is missing can be loaded, and a sheet that was not recognised can be chosen', async () => {
  const { user, choose, card } = await openMerge();
  choose(
    fileOf('uren.xlsx', partnerWorkbook([], [{}])),
    fileOf('lijst.csv', new TextEncoder().encode('Kolom A;Kolom B\nstoel;5\ntafel;3\n')),
  );
  const hours = within(await card('uren.xlsx'));
  await user.click(await hours.findByRole('button', { name: 'Blad Inspanning laden' }, PATIENCE));
  await waitFor(() => expect(hours.queryByText(/ontbreekt in deze werkmap/)).toBeNull(), PATIENCE);
  expect(hours.getByRole('button', { name: 'Toevoegen' })).not.toHaveAttribute('aria-disabled', 'true');

  const list = within(await card('lijst.csv'));
  expect(await list.findByText(/Geen herkend sjabloon/, {}, PATIENCE)).toBeVisible();
  expect(list.getByText(/geen regels die naar een register kunnen/)).toBeVisible();
});

test('a protected sheet is told, and the file can be added afterwards', async () => {
  const protect = (on: boolean): Promise<void> =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Kosten');
      if (on) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  const { user, choose, card } = await openMerge();
  choose(fileOf('beveiligd.xlsx', partnerWorkbook([{ boekstuk: 'P1' }])));
  const file = within(await card('beveiligd.xlsx'));
  const add = await file.findByRole('button', { name: 'Toevoegen' }, PATIENCE);
  await protect(true);
  const before = rowsOf('STO_Kosten').length;
  await user.click(add);
  expect(await screen.findByRole('alert', {}, PATIENCE)).toHaveTextContent('Blad Kosten is beveiligd');
  expect(rowsOf('STO_Kosten')).toHaveLength(before);
  await protect(false);
  await user.click(file.getByRole('button', { name: 'Toevoegen' }));
  expect(await file.findByText(/1 regel toegevoegd op blad Kosten/, {}, PATIENCE)).toBeVisible();
});

test('what the cells leave open is asked first, and decides what is added', async () => {
  const { user, choose, card } = await openMerge();
  choose(
    fileOf(
      'vraag.csv',
      ledger([
        ['03/04/2026', 'Rijp', 'Flyers', '1.250', ''],
        ['05/06/2026', 'Rijp', 'Retour', '', '2.500'],
      ]),
    ),
  );
  const file = within(await card('vraag.csv'));
  // Dates that can be read in two ways are too little to read it by itself.
  await user.selectOptions(await file.findByLabelText('Lees dit bestand als', {}, PATIENCE), 'Kosten – Kostenregister');
  await file.findByText(/^Beantwoord eerst de vraag/, {}, PATIENCE);
  await user.selectOptions(file.getByLabelText('Partner'), 'Vmbo De Sluis');
  expect(file.getByRole('button', { name: 'Toevoegen' })).toHaveAttribute('aria-disabled', 'true');
  // The total at the end says that 1.250 is in thousands: that is not asked.
  expect(file.getByText(/Bedrag incl. btw samen € -1.250,00/)).toBeVisible();
  await user.click(file.getByRole('radio', { name: /maart 2026/ }));
  await waitFor(() => expect(file.queryByText(/^Beantwoord eerst/)).toBeNull());
  expect(file.getByText(/Bedrag incl. btw samen € -1.250,00/)).toBeVisible();
  // The file is read again with the answer.
  await waitFor(() => expect(file.getByRole('button', { name: 'Toevoegen' })).not.toHaveAttribute('aria-disabled', 'true'), PATIENCE);
});

test('a file can be read otherwise, and the reading of a long one can be stopped', async () => {
  const { user, choose, card } = await openMerge();
  choose(fileOf('anders.csv', new TextEncoder().encode('Boekstuk,Leverancier,Bedrag\r\n1,Rijp;Zn,100\r\n2,Dijk;Zn,50\r\n')));
  const file = within(await card('anders.csv'));
  await user.click(await file.findByRole('button', { name: 'Anders lezen' }, PATIENCE));
  expect(file.getByLabelText('Scheidingsteken')).toHaveValue(';');
  await user.selectOptions(file.getByLabelText('Scheidingsteken'), 'komma');
  expect(await file.findByText(/3 rijen gelezen, gescheiden door een komma/, {}, PATIENCE)).toBeVisible();

  const line = '31-03-2026;Rijp;Flyers;1,00\r\n';
  choose(fileOf('lang.csv', new TextEncoder().encode(`Datum;Leverancier;Omschrijving;Bedrag\r\n${line.repeat(200_000)}`)));
  await user.click(within(await card('lang.csv')).getByRole('button', { name: 'Annuleren' }));
  expect(screen.queryByRole('listitem', { name: 'lang.csv' })).toBeNull();
});

test('a layout that is only offered is read by a koppelprofiel, which is saved from files that were read', async () => {
  const { user, choose, card } = await openMerge();
  const own = 'Wanneer;Waar gekocht;Wat;Hoeveel\r\n3-1-2026;Kern;Boor;10,00\r\n9-1-2026;Praxis;Verf;20,00\r\n';
  const saved: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: () => {} });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  expect(screen.getByRole('button', { name: 'Koppelprofiel opslaan' })).toHaveAttribute('aria-disabled', 'true');

  choose(fileOf('januari.csv', new TextEncoder().encode(own)));
  const first = within(await card('januari.csv'));
  await user.click(await first.findByRole('button', { name: 'Ja, lees als Kosten' }, PATIENCE));
  expect(await first.findByText(/^2 regels naar blad Kosten/, {}, PATIENCE)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Koppelprofiel opslaan' }));
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(saved[0] ?? new Blob());
  });
  expect(readProfile(text)).toEqual([expect.objectContaining({ table: 'kosten' })]);
  await user.click(first.getByRole('button', { name: 'Uit deze lijst halen' }));

  // Another file of that layout, with its columns elsewhere: without the profile it is offered, with it is read.
  const other = 'Wat;Hoeveel;Waar gekocht;Wanneer\r\nZaag;5,00;Gamma;3-2-2026\r\nHout;7,50;Gamma;4-2-2026\r\n';
  choose(fileOf('februari.csv', new TextEncoder().encode(other)));
  const second = within(await card('februari.csv'));
  expect(await second.findByRole('button', { name: 'Ja, lees als Kosten' }, PATIENCE)).toBeVisible();
  const load = (name: string, content: string): void =>
    void fireEvent.change(screen.getByLabelText('Koppelprofiel voor bestanden van partners'), {
      target: { files: [fileOf(name, new TextEncoder().encode(content))] },
    });
  load('brief.json', 'Beste partner');
  expect(await screen.findByText(/^brief\.json: Dit is geen koppelprofiel: het bestand is geen JSON\./)).toBeVisible();
  load('profiel.json', text);
  expect(await screen.findByText(/worden gelezen volgens profiel\.json \(1 indeling\)/)).toBeVisible();
  expect(screen.queryByText(/^brief\.json/)).toBeNull();
  expect(await second.findByText('Gelezen volgens het koppelprofiel.', {}, PATIENCE)).toBeVisible();
  expect(await second.findByText('2 regels naar blad Kosten; Bedrag incl. btw samen € 12,50', {}, PATIENCE)).toBeVisible();
  await expectAccessible();

  await user.click(screen.getByRole('button', { name: 'Koppelprofiel loslaten' }));
  expect(await second.findByRole('button', { name: 'Ja, lees als Kosten' }, PATIENCE)).toBeVisible();
});
