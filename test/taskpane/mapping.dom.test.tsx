import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { excelWorkbook } from '../../src/excel/workbook';
import { bodyArea } from '../../src/workbench/model/tables';
import type { SheetData } from '../../src/xlsx/workbook-data';
import { doubtfulExpenses, expenses, purchases, timetable, workbookOf } from '../excel/reading/foreign-sheet';
import { startOffice, type StartedExcel } from '../setup/start-host';
import { expectAccessible, openView, renderPane, tab } from './render-pane';

/** The pane on Microsoft's office.js and the stand-in Excel: everything that it does here crosses the real protocol. */
let excel: StartedExcel;
beforeAll(async () => {
  excel = await startOffice(workbookOf(timetable()));
});
afterEach(cleanup);

const PATIENCE = { timeout: 20_000 };

async function open(...sheets: SheetData[]) {
  excel.model.load(workbookOf(...sheets));
  const { user } = await renderPane(excelWorkbook);
  await screen.findByText('In deze werkmap', {}, PATIENCE);
  return user;
}

const stored = (): readonly (readonly unknown[])[] => {
  const placed = excel.model.tables.byName('STO_Koppelingen');
  return placed ? excel.model.grid.values(placed.sheet, bodyArea(placed.table)).filter(([blad]) => blad !== '') : [];
};
// Roles are slow to look for among the many choices of a mapping; labels and texts are not.
const columnBox = (name: string): HTMLElement => screen.getByLabelText(name);
const labelled = (name: string): HTMLElement => screen.getByLabelText(name);
const pressable = (text: string): HTMLElement => screen.getByText(text, { selector: 'button' });
const findPressable = (text: string): Promise<HTMLElement> => screen.findByText(text, { selector: 'button' }, PATIENCE);
const region = (id: string): HTMLElement => document.getElementById(id)?.closest('section') as HTMLElement;
const card = (name: string): HTMLElement => columnBox(name).closest('li') as HTMLElement;

test('a sheet that is offered is read on one press and left alone on another, and either is remembered', async () => {
  const user = await open(purchases('Aankopen STO'), purchases('Oude aankopen STO'));
  // What asks it is loaded when there is something to ask.
  expect(await screen.findByText('Hoort blad Aankopen STO bij Kosten?', {}, PATIENCE)).toBeVisible();
  await expectAccessible();
  await user.click(labelled('Ja, lees blad Aankopen STO'));
  expect(await screen.findByText(/^Blad Aankopen STO wordt gelezen als sjabloon Kosten/, {}, PATIENCE)).toBeVisible();
  expect(stored().filter(([blad]) => blad === 'Aankopen STO').length).toBe(4);
  await user.click(labelled('Nee, lees blad Oude aankopen STO niet'));
  expect(await screen.findByText(/^Blad Oude aankopen STO wordt niet gelezen, zoals u hebt ingesteld/, {}, PATIENCE)).toBeVisible();
  expect(screen.queryByText(/^Hoort blad/)).toBeNull();
});

test('from the start: what the sheet looks like, what each column is, two questions, the lines as they come out, and kept', async () => {
  const user = await open(doubtfulExpenses(), timetable());
  expect(screen.getByText(/^Blad Uitgaven lijkt op het sjabloon Kosten en wordt bij de controle meegelezen/)).toBeVisible();
  expect(screen.getByText(/^Uw eigen blad Rooster wordt niet gecontroleerd/)).toBeVisible();
  await user.click(labelled('Koppelen: blad Uitgaven'));
  expect(await screen.findByText('4 regels, 1 totaalregel (rij 10) overgeslagen.', {}, PATIENCE)).toBeVisible();
  expect(columnBox('Lees dit blad als')).toHaveValue('kosten');
  expect(columnBox('Kolom D: Omschrijving')).toHaveDisplayValue('Omschrijving (verplicht)');
  expect(columnBox('Kolom F: D/C')).toHaveDisplayValue('Bedrag incl. btw – kolom D of C');
  expect(columnBox('Kolom G: Paraaf')).toHaveDisplayValue('Niet gebruiken');
  expect(within(card('Kolom A: Leverancier')).getByText('Drukkerij Rijp')).toBeVisible();
  expect(screen.getByText(/^Nog niet aangewezen: .*Kostensoort/)).toBeVisible();
  await expectAccessible();

  expect(screen.getByText('Nog 2 vragen')).toBeVisible();
  await user.click(labelled('1234: de punt scheidt duizendtallen'));
  await user.click(labelled('3 april 2026: eerst de dag, dan de maand'));
  expect(screen.getByText('Vragen beantwoord')).toBeVisible();
  expect(await within(card('Kolom E: Bedrag incl. btw')).findByText('1.234 → € 1.234,00')).toBeVisible();
  expect(within(card('Kolom C: Factuur datum')).getByText('03/04/2026 → 03-04-2026')).toBeVisible();
  expect(within(card('Kolom C: Factuur datum')).getByText('niet te lezen: geen datum')).toBeVisible();
  const preview = region('koppel-voorbeeld');
  expect(within(preview).getByText('Rij 6')).toBeVisible();
  expect(within(preview).getAllByText('€ 1.234,00')[0]).toBeVisible();
  await user.click(pressable('Bedragen in duizenden euro’s lezen'));
  expect((await within(preview).findAllByText('€ 1.234.000,00'))[0]).toBeVisible();
  await user.click(pressable('Bedragen als hele euro’s lezen'));
  expect((await within(preview).findAllByText('€ 1.234,00'))[0]).toBeVisible();
  expect(within(preview).getByText('Factuurdatum: 1 cel, geen datum (bijvoorbeeld volgt nog in rij 8)')).toBeVisible();

  await user.click(pressable('Bewaren'));
  expect(await screen.findByText('Gekoppeld: wordt gelezen als sjabloon Kosten.', {}, PATIENCE)).toBeVisible();
  expect(stored().map(([blad, register, , , kolom]) => [blad, register, kolom])).toEqual(
    // The title names the school.
    ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'A1'].map((place) => ['Uitgaven', 'Kosten', place]),
  );
  await expectAccessible();
});

test('another choice for a column: the other column gives way, the preview follows, and it stays while the user looks elsewhere', async () => {
  const user = await open(expenses());
  await user.click(labelled('Koppelen: blad Uitgaven'));
  await screen.findByText('3 regels, 1 totaalregel (rij 9) overgeslagen.', {}, PATIENCE);
  await user.selectOptions(columnBox('Kolom G: Paraaf'), 'Leverancier');
  expect(columnBox('Kolom A: Leverancier')).toHaveDisplayValue('Niet gebruiken');
  const preview = region('koppel-voorbeeld');
  await waitFor(() => expect(within(preview).getAllByText('AV')[0]).toBeVisible());
  // Somebody who looks at another view finds all of it as it was.
  await user.click(tab('Start'));
  await openView(user, 'Koppelen');
  expect(await screen.findByLabelText('Kolom G: Paraaf')).toHaveDisplayValue('Leverancier');
  await user.selectOptions(columnBox('Kolom E: Bedrag incl. btw'), 'Niet gebruiken');
  expect(screen.getByText(/^Nog niet aangewezen: .*Bedrag incl. btw/)).toBeVisible();
});

test('a sheet that is not recognised is read as what the user says, with the headings where the user says', async () => {
  const user = await open(timetable());
  await user.click(pressable('Toch laten lezen'));
  expect(screen.getByText('Geen herkend sjabloon. Dit blad wordt niet gecontroleerd.')).toBeVisible();
  await user.click(labelled('Koppelen: blad Rooster'));
  expect(await screen.findByText(/herkent dit blad niet/, {}, PATIENCE)).toBeVisible();
  await user.selectOptions(columnBox('Lees dit blad als'), 'urenregistratie');
  await user.selectOptions(await screen.findByLabelText('Kolom C: Dinsdag'), 'uren');
  const preview = region('koppel-voorbeeld');
  expect(await within(preview).findByText('Uren STO: 2 cellen, geen getal (bijvoorbeeld techniek in rij 2)')).toBeVisible();
  await user.clear(columnBox('Kolomkoppen vanaf rij'));
  await user.type(columnBox('Kolomkoppen vanaf rij'), '2');
  expect(await screen.findByLabelText('Kolom C: techniek')).toHaveDisplayValue('Niet gebruiken');
  expect(labelled('Kolomkoppen vanaf rij')).toHaveValue(2);
  await user.click(pressable('Terug naar de bladen'));
  expect(await screen.findByRole('heading', { name: 'Koppelen' })).toHaveFocus();
});

test('the check says how sheets were read; changed headings are named and mapped again; the mapping is removed', async () => {
  const user = await open(expenses(), timetable());
  await user.click(labelled('Koppelen: blad Uitgaven'));
  await user.click(await findPressable('Bewaren'));
  await screen.findByText('Gekoppeld: wordt gelezen als sjabloon Kosten.', {}, PATIENCE);
  await user.click(tab('Controle'));
  await user.click(pressable('Controleren'));
  const section = (await screen.findByText('Uw eigen bladen', {}, PATIENCE)).closest('section');
  expect(section).toHaveTextContent('Blad Uitgaven is gelezen als sjabloon Kosten: 3 regels, 1 totaalregel overgeslagen.');
  expect(section).toHaveTextContent('1 blad niet gelezen: geen herkend sjabloon');
  await expectAccessible();

  const id = excel.model.sheets.byName('Uitgaven') ?? '';
  act(() => excel.model.cells.write(id, { row: 3, column: 3, rows: 1, columns: 1 }, [['Waarvoor']], 'user'));
  await user.click(await findPressable('Opnieuw controleren'));
  await waitFor(
    () => expect(region('eigen-bladen')).toHaveTextContent('is niet gelezen: de kop Omschrijving staat er niet meer.'),
    PATIENCE,
  );
  await user.click(labelled('Opnieuw koppelen: blad Uitgaven'));
  expect(await screen.findByText('De kolomkoppen zijn veranderd:', {}, PATIENCE)).toBeVisible();
  await user.selectOptions(columnBox('Kolom D: Waarvoor'), 'Omschrijving (verplicht)');
  await user.click(pressable('Bewaren'));
  await screen.findByText('Gekoppeld: wordt gelezen als sjabloon Kosten.', {}, PATIENCE);
  expect(stored()).toContainEqual(expect.arrayContaining(['D', 'Waarvoor', 'Omschrijving']));

  await user.click(labelled('Koppeling bekijken: blad Uitgaven'));
  await user.selectOptions(await screen.findByLabelText('Lees dit blad als', {}, PATIENCE), 'niet lezen');
  expect(screen.queryByText('Welke kolom is wat?')).toBeNull();
  await user.click(pressable('Bewaren'));
  expect(await screen.findByText('Wordt niet gelezen, zoals u hebt ingesteld.', {}, PATIENCE)).toBeVisible();

  await user.click(labelled('Koppeling bekijken: blad Uitgaven'));
  await user.click(await findPressable('Koppeling verwijderen'));
  expect(await screen.findByText(/^Lijkt op het sjabloon Kosten/, {}, PATIENCE)).toBeVisible();
  expect(stored()).toEqual([]);
});

test('a refusal of Excel is told, and what was chosen is still there', async () => {
  const user = await open(expenses(), expenses(undefined, 'Uitgaven 2'));
  await user.click(labelled('Koppelen: blad Uitgaven'));
  await user.click(await findPressable('Bewaren'));
  await screen.findByText('Gekoppeld: wordt gelezen als sjabloon Kosten.', {}, PATIENCE);
  act(() => excel.model.protection.protect(excel.model.sheets.byName('STO Instellingen') ?? '', {}));
  await user.click(labelled('Koppelen: blad Uitgaven 2'));
  await screen.findByText('3 regels, 1 totaalregel (rij 9) overgeslagen.', {}, PATIENCE);
  await user.selectOptions(columnBox('Kolom G: Paraaf'), 'Boekstuknummer (verplicht)');
  await user.click(pressable('Bewaren'));
  expect(await screen.findByRole('alert', {}, PATIENCE)).toHaveTextContent('beveiligd');
  expect(columnBox('Kolom G: Paraaf')).toHaveDisplayValue('Boekstuknummer (verplicht)');
});

test('a workbook without sheets of the user says that there is nothing to map', async () => {
  const user = await open({ ...timetable(), cells: new Map() });
  await openView(user, 'Koppelen');
  expect(screen.getByText(/^Deze werkmap heeft geen eigen bladen om te koppelen/)).toBeVisible();
  await expectAccessible();
});
